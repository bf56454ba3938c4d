import { GatewayError } from "../../errors/gateway-error.ts";
import { type AnswerOrigin, expectObject, readId, readRecord, readValue } from "../answer.ts";
import type { FieldSet, FieldTable, JsonObject } from "../fields.ts";
import { mapPage, type Page, type RecordPageRequest } from "../page.ts";
import type { ClientAppRecord, Identified, Partially } from "../record.ts";
import { flag, listOf, requiredTextOf, row, wordOf } from "../values.ts";
import { toClientApp } from "./client.ts";
import { listByNumber, readList } from "./paging.ts";
import type { Auth0Session } from "./session.ts";

/** Whether an application names an organization when it asks for a token. */
export type OrganizationUsage = "DENY" | "ALLOW" | "REQUIRE";

/** Fields of an application's right to call an API for an organization. */
export interface OrgClientGrantFields {
  audience: string;
  scopes: readonly string[];
  organizationUsage: OrganizationUsage | null;
  allowsAnyOrganization: boolean | null;
}

/** An application's right to call an API for an organization. */
export type OrgClientGrantRecord = Identified & {
  readonly orgId: string;
  readonly client: ClientAppRecord;
  /** Identifier of the API. */
  readonly audience: string;
} & Partially<Omit<OrgClientGrantFields, "audience">>;

/** A client grant of an organization. */
export const clientGrantFields: FieldTable<OrgClientGrantFields> = {
  audience: row(["audience"], (grant) => requiredTextOf(grant["audience"])),
  scopes: row(["scope"], (grant) => listOf(grant["scope"], requiredTextOf) ?? []),
  organizationUsage: row(["organization_usage"], (grant) =>
    wordOf(grant["organization_usage"], { deny: "DENY", allow: "ALLOW", require: "REQUIRE" }),
  ),
  allowsAnyOrganization: flag("allow_any_organization"),
};

/** How many grants one call can be asked for by id (https://auth0.com/docs/api/management/v2/organizations). */
const mostGrantIds = 10;

/** Which client grants of an organization to list. Null: no such condition. */
export interface ClientGrantPageRequest extends RecordPageRequest {
  readonly filter: {
    readonly clientId: string | null;
    readonly audience: string | null;
    readonly grantIds: readonly string[] | null;
  };
}

/** Client grants of organizations. Ids are those of the organization and of the grant. */
export interface OrgClientGrants {
  page(orgId: string, request: ClientGrantPageRequest): Promise<Page<OrgClientGrantRecord>>;
  load(orgId: string, grantId: string, fields: FieldSet): Promise<OrgClientGrantRecord | null>;
  add(orgId: string, grantId: string, fields: FieldSet): Promise<OrgClientGrantRecord>;
  remove(orgId: string, grantId: string): Promise<void>;
}

/** The reads and writes of client grants of organizations. */
export function createOrgClientGrants(session: Auth0Session): OrgClientGrants {
  const { access, api } = session;
  const toGrant = (
    origin: AnswerOrigin,
    orgId: string,
    upstream: JsonObject,
    asked: FieldSet,
    sourceId = readId(origin, upstream),
  ): OrgClientGrantRecord => ({
    ...readRecord(origin, clientGrantFields, upstream, asked),
    access,
    sourceId,
    orgId,
    client: toClientApp(session, readId(origin, upstream, "client_id")),
    // What leads to the API.
    audience: readValue(origin, () => clientGrantFields.audience.read(upstream)),
  });

  return {
    async page(orgId, { filter: { clientId, audience, grantIds }, fields, ...request }) {
      if (grantIds !== null && (grantIds.length === 0 || grantIds.length > mostGrantIds)) {
        throw new GatewayError(
          "BAD_USER_INPUT",
          `Argument \`grantIds\` may hold 1 to ${mostGrantIds} ids; it holds ${grantIds.length}.`,
          { argument: "grantIds" },
        );
      }
      const list = api.orgClientGrants(orgId);
      const page = await listByNumber(list, request, {
        ...(clientId !== null && { client_id: clientId }),
        ...(audience !== null && { audience }),
        ...(grantIds !== null && { grant_ids: grantIds }),
      });
      return mapPage(page, (upstream) => toGrant(list, orgId, upstream, fields));
    },
    async load(orgId, grantId, fields) {
      // There is no read of one.
      const list = api.orgClientGrants(orgId);
      const grants = readList(list, await list.ask({ grant_ids: [grantId] }));
      const upstream = grants.find((item) => readId(list, item) === grantId);
      return upstream === undefined ? null : toGrant(list, orgId, upstream, fields);
    },
    async add(orgId, grantId, fields) {
      const operation = api.addOrgClientGrant(orgId);
      const upstream = expectObject(operation, await operation.send({ grant_id: grantId }));
      // Real answers name the id `grant_id` here: it is the one that was sent.
      return toGrant(operation, orgId, upstream, fields, grantId);
    },
    async remove(orgId, grantId) {
      await api.removeOrgClientGrant(orgId, grantId).send();
    },
  };
}
