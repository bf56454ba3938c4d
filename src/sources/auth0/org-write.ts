import { GatewayError } from "../../errors/gateway-error.ts";
import { expectObject, expectRecord } from "../answer.ts";
import { type Changes, type ChangeTable, toBody } from "../changes.ts";
import { type FieldSet, type JsonObject, noFields } from "../fields.ts";
import type { OrgRecord } from "../record.ts";
import type { Access } from "../source.ts";
import type { Writes } from "../writes.ts";
import { type BrandingChange, brandingChangeIn, isWholeBranding, mergeBranding } from "./branding.ts";
import { identityProviderChanges } from "./identity-provider-write.ts";
import { lasting } from "./lasting.ts";
import type { WriteOperation } from "./operation.ts";
import { toOrgRecord } from "./org.ts";
import type { Auth0Session } from "./session.ts";
import { withoutNulls } from "./without-nulls.ts";

/** How many machine-to-machine tokens an organization may ask for, as the schema's inputs say it. */
function tokenQuotaOf(value: unknown): JsonObject | null {
  if (value === null) return null;
  const { isEnforced, perDay, perHour } = value as Changes;
  const quota = { enforce: isEnforced, per_day: perDay, per_hour: perHour };
  const known = Object.entries(quota).filter(([, part]) => part !== null && part !== undefined);
  return { client_credentials: Object.fromEntries(known) };
}

const facetChanges: ChangeTable = {
  // Merged with the logo and the colour that all kinds of organizations have.
  branding: () => ({}),
  // Auth0 puts the new object in place of the old one.
  metadata: (value) => ({ metadata: value ?? {} }),
  tokenQuota: (value) => ({ token_quota: tokenQuotaOf(value) }),
};

/** What can be written of an organization, apart from its branding. */
function orgChangesOf(access: Access): ChangeTable {
  return {
    name: lasting("display_name", "input.name"),
    slug: lasting("name", "input.slug"),
    accentColor: () => ({}),
    logoUrl: () => ({}),
    auth0: (value) => toBody(access, facetChanges, (value ?? {}) as Changes, "input.auth0"),
  };
}

/** What can be written of a new organization. */
function newOrgChangesOf(access: Access): ChangeTable {
  const { auth0: writeFacet, ...shared } = orgChangesOf(access);
  return {
    ...shared,
    auth0: (value) => {
      const { token_quota: quota, ...body } = writeFacet?.(value) ?? {};
      // A new organization has no quota that could be lifted.
      return { ...body, ...(quota !== null && quota !== undefined && { token_quota: quota }) };
    },
    identityProviders: (value) => ({
      enabled_connections: ((value ?? []) as readonly Changes[]).map(
        ({ connectionId, ...settings }, index) => ({
          connection_id: connectionId,
          ...toBody(
            access,
            identityProviderChanges,
            withoutNulls(settings),
            `input.identityProviders.${index}`,
          ),
        }),
      ),
    }),
  };
}

/** The writes of organizations. Auth0 answers with the organization as it is then, so that nothing is read again. */
export function createOrgWrites({
  access,
  api,
  orgs,
}: Auth0Session): Pick<Writes, "createOrg" | "updateOrg" | "deleteOrg"> {
  const changes = orgChangesOf(access);
  const newOrgChanges = newOrgChangesOf(access);

  /** `orgId` is null for one that is new. */
  async function write(
    operation: WriteOperation,
    orgId: string | null,
    body: JsonObject,
    fields: FieldSet,
  ): Promise<OrgRecord> {
    const answer = await operation.send(body);
    const upstream =
      orgId === null ? expectObject(operation, answer) : expectRecord(operation, answer, orgId);
    const org = toOrgRecord(access, operation, upstream, fields);
    orgs.prime(org.sourceId, noFields, upstream);
    return org;
  }

  /** Auth0 takes the branding as a whole, so that the present one is read unless all of it is given. */
  async function brandingBody(orgId: string, change: BrandingChange | null): Promise<JsonObject> {
    if (change === null) return {};
    if (isWholeBranding(change)) return { branding: mergeBranding(null, change) };
    const operation = api.organization(orgId);
    const { branding } = expectRecord(operation, await operation.ask(), orgId);
    return { branding: mergeBranding(branding, change) };
  }

  return {
    async createOrg(input, members, fields) {
      if (typeof input["slug"] !== "string") throw needsSlug(access);
      const branding = brandingChangeIn(input);
      const body = {
        ...toBody(access, newOrgChanges, input),
        ...(branding !== null && { branding: mergeBranding(null, branding) }),
      };
      const org = await write(api.createOrganization(), null, body, fields);
      const additions =
        members === null || members.length === 0
          ? []
          : await access.addMembers(org.sourceId, members, {
              membership: noFields,
              org: noFields,
              user: noFields,
              roles: null,
            });
      return { org, additions };
    },
    async updateOrg(orgId, input, fields) {
      const body = toBody(access, changes, input);
      const branding = await brandingBody(orgId, brandingChangeIn(input));
      return write(api.updateOrganization(orgId), orgId, { ...body, ...branding }, fields);
    },
    async deleteOrg(orgId) {
      await api.deleteOrganization(orgId).send();
    },
  };
}

function needsSlug({ source }: Access): GatewayError {
  return new GatewayError(
    "BAD_USER_INPUT",
    `Source "${source.name}" needs a short name for every org. Set \`input.slug\`.`,
    { source: source.name, argument: "input.slug" },
  );
}
