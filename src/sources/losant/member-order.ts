import type { JsonObject } from "../fields.ts";
import type { MemberPageRequest } from "../source.ts";
import { foldedTextOf, textOf } from "../values.ts";
import { rankOf } from "./role.ts";

/**
 * The members that a list was asked for, in its order. Losant sends all members of an organization at once, and does not
 * say whether its own filter of them minds the case of letters: so they are chosen and sorted here. Throws a TypeError
 * when what they are chosen or ordered by is no text.
 */
export function chooseMembers(
  members: readonly JsonObject[],
  { filter, order }: Pick<MemberPageRequest, "filter" | "order">,
): readonly JsonObject[] {
  const { emailContains = null, search = null, roleId = null } = filter ?? {};
  const part = foldedTextOf(emailContains);
  const start = foldedTextOf(search);
  const found = members.filter(
    (member) =>
      (part === "" || foldedTextOf(member["email"]).includes(part)) &&
      (roleId === null || textOf(member["role"]) === roleId) &&
      (start === "" || searchedTexts(member).some((text) => text.startsWith(start))),
  );
  if (order === null || order === undefined) return found;
  const sign = order.direction === "DESC" ? -1 : 1;
  const keyOf = sortKeys[order.field];
  return found.toSorted(
    (one, other) =>
      sign * compare(keyOf(one), keyOf(other)) || compare(String(one["userId"]), String(other["userId"])),
  );
}

const sortKeys = {
  EMAIL: ({ email }: JsonObject) => foldedTextOf(email),
  ROLE: ({ role }: JsonObject) => rankOf(role),
};

function searchedTexts({ firstName, lastName, email }: JsonObject): readonly string[] {
  const [first, last] = [foldedTextOf(firstName), foldedTextOf(lastName)];
  return [`${first} ${last}`.trim(), last, foldedTextOf(email)];
}

function compare<Key extends string | number>(one: Key, other: Key): number {
  if (one < other) return -1;
  return one > other ? 1 : 0;
}
