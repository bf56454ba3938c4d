import type { FieldSet } from "../sources/fields.ts";
import type { Identified, OrgRecord, RoleRecord, UserRecord } from "../sources/record.ts";
import { completeLater } from "../sources/reference.ts";
import type { Selection } from "./selection.ts";

/** An organization with the asked fields: those that are not known yet are loaded. */
export function completeOrg(org: OrgRecord, selection: Selection): OrgRecord {
  return completeLater(org, missingIn(org, selection), (fields) => org.access.org(org.sourceId, fields));
}

/** A user with the asked fields: those that are not known yet are loaded. */
export function completeUser(user: UserRecord, selection: Selection): UserRecord {
  return completeLater(user, missingIn(user, selection), (fields) => user.access.user(user.sourceId, fields));
}

/** A role with the asked fields: those that are not known yet are loaded. */
export function completeRole(role: RoleRecord, selection: Selection): RoleRecord {
  return completeLater(role, missingIn(role, selection), (fields) => role.access.role(role.sourceId, fields));
}

function missingIn(record: Identified, selection: Selection): FieldSet {
  const asked = selection.fieldsFor(record.access.source);
  return new Set([...asked].filter((field) => !Object.hasOwn(record, field)));
}
