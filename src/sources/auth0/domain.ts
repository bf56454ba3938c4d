import { type AnswerOrigin, expectObject, expectRecord, findRecord, readId, readRecord } from "../answer.ts";
import { type Changes, type ChangeTable, toBody } from "../changes.ts";
import type { FieldSet, FieldTable, JsonObject } from "../fields.ts";
import { mapPage, type Page, type RecordPageRequest } from "../page.ts";
import type { Identified, Partially } from "../record.ts";
import { flagOf, requiredTextOf, row, wordOf } from "../values.ts";
import { lasting } from "./lasting.ts";
import { listByCheckpoint } from "./paging.ts";
import type { Auth0Session } from "./session.ts";
import { withoutNulls } from "./without-nulls.ts";

/** Fields of an email domain of an organization. */
export interface OrgDomainFields {
  domain: string;
  isVerified: boolean;
  isUsedForDiscovery: boolean;
  verificationHost: string;
  verificationText: string;
}

/** An email domain that leads a login to an organization. */
export type OrgDomainRecord = Identified & { readonly orgId: string } & Partially<OrgDomainFields>;

/** A discovery domain. */
export const domainFields: FieldTable<OrgDomainFields> = {
  domain: row(["domain"], (domain) => requiredTextOf(domain["domain"])),
  isVerified: row(
    ["status"],
    (domain) => wordOf(domain["status"], { verified: "yes", pending: "no" }) === "yes",
  ),
  isUsedForDiscovery: row(
    ["use_for_organization_discovery"],
    (domain) => flagOf(domain["use_for_organization_discovery"]) ?? false,
  ),
  verificationHost: row(["verification_host"], (domain) => requiredTextOf(domain["verification_host"])),
  verificationText: row(["verification_txt"], (domain) => requiredTextOf(domain["verification_txt"])),
};

const domainChanges: ChangeTable = {
  isVerified: lasting("status", "input.isVerified", (value) => (value === true ? "verified" : "pending")),
  isUsedForDiscovery: lasting("use_for_organization_discovery", "input.isUsedForDiscovery"),
};

/** Email domains of organizations. Ids are those of the organization and of the domain. */
export interface OrgDomains {
  page(orgId: string, request: RecordPageRequest): Promise<Page<OrgDomainRecord>>;
  byName(orgId: string, name: string, fields: FieldSet): Promise<OrgDomainRecord | null>;
  load(orgId: string, domainId: string, fields: FieldSet): Promise<OrgDomainRecord | null>;
  add(orgId: string, domain: string, changes: Changes, fields: FieldSet): Promise<OrgDomainRecord>;
  update(orgId: string, domainId: string, changes: Changes, fields: FieldSet): Promise<OrgDomainRecord>;
  remove(orgId: string, domainId: string): Promise<void>;
}

/** The reads and writes of email domains of organizations. */
export function createOrgDomains({ access, api }: Auth0Session): OrgDomains {
  const toDomain = (origin: AnswerOrigin, orgId: string, upstream: JsonObject, asked: FieldSet) =>
    readRecord(origin, domainFields, upstream, asked, {
      access,
      sourceId: readId(origin, upstream),
      orgId,
    });

  return {
    async page(orgId, request) {
      const list = api.discoveryDomains(orgId);
      const page = await listByCheckpoint(list, request);
      return mapPage(page, (upstream) => toDomain(list, orgId, upstream, request.fields));
    },
    async byName(orgId, name, fields) {
      const operation = api.discoveryDomainByName(orgId, name);
      const domain = await findRecord(operation, operation.ask(), name, "domain");
      return domain === null ? null : toDomain(operation, orgId, domain, fields);
    },
    async load(orgId, domainId, fields) {
      const operation = api.discoveryDomain(orgId, domainId);
      const domain = await findRecord(operation, operation.ask(), domainId);
      return domain === null ? null : toDomain(operation, orgId, domain, fields);
    },
    async add(orgId, domain, changes, fields) {
      const operation = api.addDiscoveryDomain(orgId);
      const body = { domain, ...toBody(access, domainChanges, withoutNulls(changes)) };
      return toDomain(operation, orgId, expectObject(operation, await operation.send(body)), fields);
    },
    async update(orgId, domainId, changes, fields) {
      const operation = api.updateDiscoveryDomain(orgId, domainId);
      const answer = await operation.send(toBody(access, domainChanges, changes));
      return toDomain(operation, orgId, expectRecord(operation, answer, domainId), fields);
    },
    async remove(orgId, domainId) {
      await api.removeDiscoveryDomain(orgId, domainId).send();
    },
  };
}
