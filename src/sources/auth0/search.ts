import type { UserPageRequest } from "../source.ts";

/**
 * A phrase in Auth0's search syntax (Lucene): inside quotes only `\` and `"` are special, so nothing in the text can
 * act as an operator. https://auth0.com/docs/manage-users/user-search/user-search-query-syntax
 */
export function quotePhrase(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&")}"`;
}

/** The start of a term: every special character escaped, a `*` behind it. */
export function quotePrefix(text: string): string {
  return `${text.replace(/[\s+\-=&|!(){}[\]^"~*?:\\/<>]/g, "\\$&")}*`;
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
    if (query !== null) add(`(${query})`);
  }
  return conditions.length === 0 ? undefined : conditions.join(" AND ");
}

/**
 * Splits ids into batches whose search stays within a request that the tenant accepts: 50 ids, and about 4,000
 * characters once encoded.
 */
export function batchForSearch<Item extends { readonly id: string }>(
  items: readonly Item[],
  maxIds = 50,
  maxEncodedLength = 3_200,
): Item[][] {
  const batches: Item[][] = [];
  let batch: Item[] = [];
  let length = 0;
  for (const item of items) {
    const cost = encodeURIComponent(`${quotePhrase(item.id)} OR `).length;
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
