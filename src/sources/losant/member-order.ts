import type { JsonObject } from "../fields.ts";
import type { MemberPageRequest } from "../source.ts";
import { rankOf } from "./role.ts";

/**
 * The members that a list was asked for, in its order. Losant sends all members of an organization at once, and does not
 * say whether its own filter of them minds the case of letters: so they are chosen and sorted here.
 */
export function chooseMembers(
  members: readonly JsonObject[],
  { filter, order }: Pick<MemberPageRequest, "filter" | "order">,
): readonly JsonObject[] {
  const { emailContains = null, search = null, roleId = null } = filter ?? {};
  const part = fold(emailContains);
  const start = fold(search);
  const found = members.filter(
    (member) =>
      fold(member["email"]).includes(part) &&
      (roleId === null || member["role"] === roleId) &&
      searchedTexts(member).some((text) => text.startsWith(start)),
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
  EMAIL: ({ email }: JsonObject) => fold(email),
  ROLE: ({ role }: JsonObject) => rankOf(role),
};

function searchedTexts({ firstName, lastName, email }: JsonObject): readonly string[] {
  const [first, last] = [fold(firstName), fold(lastName)];
  return [`${first} ${last}`.trim(), last, fold(email)];
}

function fold(value: unknown): string {
  return typeof value === "string" ? value.toLowerCase() : "";
}

function compare<Key extends string | number>(one: Key, other: Key): number {
  if (one < other) return -1;
  return one > other ? 1 : 0;
}
