import type { FieldSet } from "../sources/fields.ts";
import type { OrgRecord, RoleRecord, UserRecord } from "../sources/record.ts";
import { completeLater } from "../sources/reference.ts";

/** An organization with the asked fields: those that are not known yet are loaded. */
export function completeOrg(org: OrgRecord, asked: FieldSet): OrgRecord {
  return completeLater(org, missingIn(org, asked), (fields) => org.access.org(org.sourceId, fields));
}

/** A user with the asked fields: those that are not known yet are loaded. */
export function completeUser(user: UserRecord, asked: FieldSet): UserRecord {
  return completeLater(user, missingIn(user, asked), (fields) => user.access.user(user.sourceId, fields));
}

/** A role with the asked fields: those that are not known yet are loaded. */
export function completeRole(role: RoleRecord, asked: FieldSet): RoleRecord {
  return completeLater(role, missingIn(role, asked), (fields) => role.access.role(role.sourceId, fields));
}

function missingIn(record: object, asked: FieldSet): FieldSet {
  return new Set([...asked].filter((field) => !Object.hasOwn(record, field)));
}
