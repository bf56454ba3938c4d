import { GatewayError } from "../../errors/gateway-error.ts";
import { buildQuery } from "../../http/query.ts";
import type { UserPageRequest } from "../source.ts";
import type { ListQuery } from "./operation.ts";

/** Characters of an encoded request, path and query, that stay within what tenants accept: they publish no figure. */
const longestTarget = 4_000;
/** What a request holds besides the query of a search: the path, and which page. */
const targetRoom = 100;
/** Characters that the ids of one search may take, encoded: what is left holds the projection and the rest. */
const longestIds = 3_200;

/**
 * A phrase in Auth0's search syntax (Lucene): inside quotes only `\` and `"` are special, so nothing in the text can
 * act as an operator. https://auth0.com/docs/manage-users/user-search/user-search-query-syntax
 */
export function quotePhrase(text: string): string {
  // Ids hold neither, and to look first takes a third of the time.
  return /["\\]/.test(text) ? `"${text.replace(/["\\]/g, "\\$&")}"` : `"${text}"`;
}

/** The start of a term: every special character escaped, a `*` behind it. */
export function quotePrefix(text: string): string {
  return `${text.replace(/[\s+\-=&|!(){}[\]^"~*?:\\/<>@]/g, "\\$&")}*`;
}

/** Finds these users by id. */
export function matchUserIds(ids: readonly string[]): string {
  return `user_id:(${ids.map(quotePhrase).join(" OR ")})`;
}

/** Compiles a filter; every condition must hold. Undefined when there is no condition. */
export function compileUserQuery(filter: UserPageRequest["filter"]): string | undefined {
  const conditions: string[] = [];
  const add = (condition: string) => conditions.push(condition);
  if (filter.email !== null) add(`email:${quotePhrase(filter.email)}`);
  if (filter.search !== null && filter.search !== "") {
    const prefix = quotePrefix(filter.search);
    add(
      `(name:${prefix} OR given_name:${prefix} OR family_name:${prefix} OR nickname:${prefix} OR email:${prefix})`,
    );
  }
  if (filter.emailDomain !== null) add(`email.domain:${quotePhrase(filter.emailDomain)}`);
  if (filter.phoneNumber !== null) add(`phone_number:${quotePhrase(filter.phoneNumber)}`);
  if (filter.orgId !== null) add(`organization_id:${quotePhrase(filter.orgId)}`);
  if (filter.isBlocked !== null) add(filter.isBlocked ? "blocked:true" : "NOT blocked:true");
  if (filter.isEmailVerified !== null)
    add(filter.isEmailVerified ? "email_verified:true" : "NOT email_verified:true");
  if (filter.createdAfter !== null) add(`created_at:[${filter.createdAfter} TO *]`);
  if (filter.lastLoginAfter !== null) add(`last_login:[${filter.lastLoginAfter} TO *]`);
  if (filter.lastLoginBefore !== null) add(`last_login:{* TO ${filter.lastLoginBefore}}`);
  if (filter.auth0 !== null) {
    const { connection, query } = filter.auth0;
    if (connection !== null) add(`identities.connection:${quotePhrase(connection)}`);
    if (query !== null) {
      if (!isBalanced(query)) throw unbalancedQuery();
      add(`(${query})`);
    }
  }
  return conditions.length === 0 ? undefined : conditions.join(" AND ");
}

/** Whether an id may be looked for in a search. Others are read by themselves, which tells what is wrong with them. */
export function isSearchable(id: string): boolean {
  if (id === "" || !id.isWellFormed()) return false;
  // Encoded, a sign takes nine characters at most, and the quotes six: hardly an id has to be looked at.
  return id.length * 9 + 6 <= longestIds || encodeURIComponent(quotePhrase(id)).length <= longestIds;
}

/**
 * Checks a search before it is sent. Throws BAD_USER_INPUT that names the field of the filter: one that is no valid
 * Unicode, or the longest when the request would take more than 4,000 characters.
 */
export function checkSearch(query: ListQuery, filter: object, argument = "filter"): void {
  const texts = textsIn(filter, argument);
  const broken = texts.find(({ text }) => !text.isWellFormed());
  if (broken !== undefined) {
    throw wrongText(broken.argument, "is not valid Unicode. Leave out the broken characters.");
  }
  if (buildQuery(query).length + targetRoom <= longestTarget) return;
  const [longest] = texts.toSorted((a, b) => b.text.length - a.text.length);
  throw wrongText(
    longest?.argument ?? argument,
    "makes the search longer than the source accepts. Shorten it.",
  );
}

function textsIn(filter: object, argument: string): { argument: string; text: string }[] {
  return Object.entries(filter).flatMap(([name, value]: [string, unknown]) => {
    const place = argument === "" ? name : `${argument}.${name}`;
    if (typeof value === "string") return [{ argument: place, text: value }];
    return typeof value === "object" && value !== null ? textsIn(value, place) : [];
  });
}

function wrongText(argument: string, what: string): GatewayError {
  return new GatewayError("BAD_USER_INPUT", `Argument \`${argument}\` ${what}`, { argument });
}

/** Whether every parenthesis and quote of a query in Auth0's syntax ends: one that does not would reach beyond it. */
function isBalanced(query: string): boolean {
  const signs = query.replace(/\\[\s\S]/g, "").replace(/"[^"]*"/g, "");
  let depth = 0;
  for (const sign of signs) {
    if (sign === "(") depth += 1;
    if (sign === ")") depth -= 1;
    if (depth < 0 || sign === '"') return false;
  }
  // A backslash that escapes nothing would escape what follows the query.
  return depth === 0 && !signs.includes("\\");
}

function unbalancedQuery(): GatewayError {
  return wrongText("filter.auth0.query", "does not end all its parentheses and quotes. Balance them.");
}

/** What stands between two ids of a search, encoded. */
const separator = encodeURIComponent(" OR ");

/**
 * Splits ids into batches whose search stays within a request that the tenant accepts: 50 ids, and about 4,000
 * characters once encoded.
 */
export function batchForSearch<Item extends { readonly id: string }>(
  items: readonly Item[],
  maxIds = 50,
  maxEncodedLength = longestIds,
): Item[][] {
  const batches: Item[][] = [];
  let batch: Item[] = [];
  let length = 0;
  for (const item of items) {
    const cost = encodeURIComponent(quotePhrase(item.id)).length + separator.length;
    if (batch.length > 0 && (batch.length === maxIds || length + cost > maxEncodedLength)) {
      batches.push(batch);
      batch = [];
      length = 0;
    }
    batch.push(item);
    length += cost;
  }
  if (batch.length > 0) batches.push(batch);
  return batches;
}
