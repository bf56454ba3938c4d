import type { AnswerOrigin } from "../answer.ts";
import { expectObjects } from "../answer.ts";
import type { JsonObject } from "../fields.ts";
import { idOf } from "./session.ts";

/**
 * The members that stand in an organization, by user id, in Losant's order. Throws BAD_RESPONSE when they are missing:
 * they are a part of every organization on the routes that are used.
 */
export type MemberRowsOf = (origin: AnswerOrigin, org: JsonObject) => ReadonlyMap<string, JsonObject>;

/** Finds the members of organizations, each once in a request. */
export function createMemberRows(): MemberRowsOf {
  const rowsByOrg = new Map<JsonObject, ReadonlyMap<string, JsonObject>>();
  return (origin, org) => {
    const known = rowsByOrg.get(org);
    if (known !== undefined) return known;
    const rows = new Map<string, JsonObject>();
    for (const member of expectObjects(origin, org["members"]))
      rows.set(idOf(origin, member, "userId"), member);
    rowsByOrg.set(org, rows);
    return rows;
  };
}
