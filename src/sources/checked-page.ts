import { type AnswerOrigin, badResponse } from "./answer.ts";
import type { JsonObject } from "./fields.ts";

/** What a page says of itself, and what it was asked to be. */
export interface PageFacts {
  /** How many entries were asked for. */
  readonly pageSize: number;
  /** Index of the first entry in the whole list; null where the list does not tell. */
  readonly start: number | null;
  /** How many the whole list has; null where the list does not tell. */
  readonly total: number | null;
}

/**
 * What two entries of one list never share: the first of these that an entry has. Members have no id but their user's;
 * log entries have both, and many of one user.
 */
const identityKeys: readonly { readonly key: string; readonly others: readonly string[] }[] = [
  { key: "id", others: [] },
  { key: "log_id", others: [] },
  { key: "user_id", others: [] },
  { key: "permission_name", others: ["resource_server_identifier"] },
  { key: "client_id", others: [] },
  { key: "connection_id", others: [] },
  { key: "resourceId", others: ["ownerId", "currentPeriodStart"] },
];

/**
 * Throws BAD_RESPONSE for a page that contradicts itself or its request: longer than it was asked to be, an entry twice,
 * a total that leaves no room for the entries, or one that says that there are more on this very page. What such a page
 * lacks cannot be known, and must not get lost without a word. An upstream that counts and reads at two moments can
 * bring it about by chance; asking again then helps.
 */
export function checkPage(origin: AnswerOrigin, items: readonly JsonObject[], facts: PageFacts): void {
  const { pageSize, start, total } = facts;
  if (items.length > pageSize) throw badResponse(origin);
  refuseDoubles(origin, items);
  if (total === null || start === null) return;
  const isTooMany = items.length > 0 && start + items.length > total;
  const isTooFew = items.length < Math.min(pageSize, total - start);
  if (total < 0 || isTooMany || isTooFew) throw badResponse(origin);
}

/** Throws BAD_RESPONSE for a list in which an entry stands twice: another one may be missing in its place. */
export function refuseDoubles(origin: AnswerOrigin, items: readonly JsonObject[]): void {
  if (hasDouble(items)) throw badResponse(origin);
}

function hasDouble(items: readonly JsonObject[]): boolean {
  if (items.length < 2) return false;
  const identities = new Set<string>();
  for (const item of items) {
    const identity = identityOf(item);
    if (identity === null) continue;
    if (identities.has(identity)) return true;
    identities.add(identity);
  }
  return false;
}

function identityOf(item: JsonObject): string | null {
  for (const { key, others } of identityKeys) {
    const value = item[key];
    if (value === undefined) continue;
    // Nearly all are ids: a function or a text for each would be as much as all else that a check allocates.
    if (others.length === 0 && typeof value === "string") return value;
    const values = [value, ...others.map((other) => item[other])];
    if (!values.includes(undefined)) return JSON.stringify(values);
  }
  return null;
}
