import type { JsonObject } from "../../fields.ts";
import type { OrgPageRequest } from "../../source.ts";
import { mfaPolicies } from "../org.ts";

/**
 * A filter in Losant's query language for organizations (schema `advancedInstanceOrgQuery` of Losant's client); null
 * when there is nothing to filter by. A part of the name goes this way too, because here the case can be left open and
 * `*` stands for itself.
 */
export function toOrgQuery({
  nameContains,
  losantInstance,
}: Pick<OrgPageRequest["filter"], "nameContains" | "losantInstance">): JsonObject | null {
  const conditions: JsonObject = {
    ...(nameContains !== null && nameContains !== "" && { name: { $contains: nameContains, $ci: true } }),
    ...(losantInstance && conditionsOf(losantInstance)),
  };
  return Object.keys(conditions).length === 0 ? null : conditions;
}

function conditionsOf(filter: NonNullable<OrgPageRequest["filter"]["losantInstance"]>): JsonObject {
  const { memberId, isReadOnly, isDisabled, isAuditLogEnabled, mfaPolicy, tags, referralId } = filter;
  const { createdAfter, createdBefore } = filter;
  const mode = Object.entries(mfaPolicies).find(([, ours]) => ours === mfaPolicy)?.[0];
  return {
    ...(memberId !== null && { memberId }),
    ...(isReadOnly !== null && { isReadOnly }),
    // False or a date, as in the organization itself.
    ...(isDisabled !== null && { disabledAt: isDisabled ? { $ne: false } : false }),
    ...(isAuditLogEnabled !== null && { auditLogEnabled: isAuditLogEnabled }),
    ...(mode !== undefined && { mfaMode: mode }),
    ...(referralId !== null && { referralId }),
    ...((createdAfter !== null || createdBefore !== null) && {
      creationDate: {
        ...(createdAfter !== null && { $gte: createdAfter }),
        ...(createdBefore !== null && { $lt: createdBefore }),
      },
    }),
    ...(tags.length > 0 && {
      $and: tags.map(({ key, value }) => ({ tags: { $tagKey: key, $tagValue: value } })),
    }),
  };
}
