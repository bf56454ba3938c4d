import type { ErrorCode } from "../../../src/errors/code.ts";
import { type Expectation, type FaultKind, harmless, kind } from "../kind.ts";
import type { SeenRequest } from "../proxy.ts";
import { changeEntries, changeMembers, isObject, otherId, underOtherId, withIdTwice } from "../rewrite.ts";

const badResponse = ["BAD_RESPONSE"] as const;

type Rewrite = (body: unknown, request: SeenRequest) => unknown;

function content(
  name: string,
  rewrite: Rewrite,
  expectation: Expectation = {},
  codes: readonly ErrorCode[] = badResponse,
) {
  return kind("content", name, codes, { rewrite }, expectation);
}

const isId = (key: string) => /^id$|_id$|Id$|^identifier$/.test(key);
const isDate = (value: unknown) => typeof value === "string" && /^\d{4}-\d\d-\d\dT/.test(value);
const isText = (key: string, value: unknown) => typeof value === "string" && !isId(key) && !isDate(value);

/** Another value in place of every text that is neither an id nor a date. */
const texts =
  (replacement: unknown): Rewrite =>
  (body) =>
    changeMembers(body, (key, value) => (isText(key, value) ? replacement : undefined));
const flags =
  (replacement: unknown): Rewrite =>
  (body) =>
    changeMembers(body, (_, value) => (typeof value === "boolean" ? replacement : undefined));
const numbers =
  (replacement: unknown): Rewrite =>
  (body) =>
    changeMembers(body, (_, value) => (typeof value === "number" ? replacement : undefined));
const dates =
  (replacement: unknown): Rewrite =>
  (body) =>
    changeMembers(body, (_, value) => (isDate(value) ? replacement : undefined));
/** Lists and objects that stand in a record, not the entries of a page. */
const inner =
  (isOne: (value: unknown) => boolean, replacement: unknown): Rewrite =>
  (body) =>
    changeMembers(body, (_, value, owner) =>
      isOne(value) && (owner["id"] !== undefined || owner["user_id"] !== undefined) ? replacement : undefined,
    );
const ownIds =
  (toId: (id: unknown) => unknown): Rewrite =>
  (body) =>
    changeMembers(body, (key, value) =>
      ["id", "user_id", "userId"].includes(key) && typeof value === "string" ? toId(value) : undefined,
    );

/** Whether a body is a record and no dictionary, in which any member would be an entry. */
function isRecord(body: unknown): body is Readonly<Record<string, unknown>> {
  return isObject(body) && (body["id"] ?? body["user_id"] ?? body["userId"] ?? body["items"]) !== undefined;
}

/** Auth0 tells the roles of members on request only, and its schema requires them nowhere. */
const withoutRoles: Rewrite = (body, { path, query }) => {
  if (!path.endsWith("/members") || !/[?&]fields=[^&]*roles/.test(query)) return undefined;
  return changeEntries(body, (entries) =>
    entries.map((entry) => (isObject(entry) ? { ...entry, roles: undefined } : entry)),
  );
};

/** Keys whose value is one of a few words. */
const wordKeys =
  /^(role|mfaMode|status|subscriptionStatus|level|creatorType|authorizationStatus|source_type|defaultRole)$/;

/** Bodies of the right shape whose members are not what they should be. */
export const contentKinds: readonly FaultKind[] = [
  content("numbers for texts", texts(12_345)),
  content("objects for texts", texts({ a: 1 })),
  content("lists for texts", texts(["a"])),
  content("true for texts", texts(true)),
  content("texts for flags", flags("true")),
  content("numbers for flags", flags(1)),
  content("lists for flags", flags([])),
  content("texts for numbers", numbers("7")),
  content("fractions for numbers", numbers(0.5)),
  content("lists for numbers", numbers([7])),
  content("numbers beyond 2^53", numbers(1e300)),
  content("texts for lists", inner(Array.isArray, "a,b")),
  content("objects for lists", inner(Array.isArray, { length: 1, 0: "a" })),
  content("lists of null", inner(Array.isArray, [null])),
  content("lists of lists", inner(Array.isArray, [[[]]])),
  content("lists for objects", inner(isObject, [1])),
  content("texts for objects", inner(isObject, "none")),
  content("dates that are none", dates("not a date")),
  content("dates that no calendar has", dates("2024-13-45T99:99:99Z")),
  content("dates that only a lenient reader takes", dates("12")),
  content("numbers for dates", dates(12_345)),
  content("objects for dates", dates({ seconds: 1 })),
  content(
    "no id",
    ownIds(() => null),
  ),
  content(
    "an empty id",
    ownIds(() => ""),
  ),
  content(
    "a number as id",
    ownIds(() => 7),
  ),
  content(
    "an object as id",
    ownIds(() => ({ $oid: "1" })),
  ),
  content("a record of another id than was asked for", underOtherId),
  content("a word that nobody knows", (body) =>
    changeMembers(body, (key, value) =>
      wordKeys.test(key) && typeof value === "string" ? "emperor" : undefined,
    ),
  ),
  content("a word that every object has", (body) =>
    changeMembers(body, (key, value) =>
      wordKeys.test(key) && typeof value === "string" ? "constructor" : undefined,
    ),
  ),
  // JSON.parse takes the last of two members of one name and cannot tell that there was another (RFC 8259, 4, leaves it
  // open what a parser does). Knowing would take a parser of our own; the last one is the healthy one here, and a wrong
  // one that comes last is an id like any other: single records under it are refused, as above.
  harmless("content", "an id twice, the right one last", { rewrite: withIdTwice }),
  harmless("content", "entries without their roles", { rewrite: withoutRoles }),
  harmless("content", "members that nobody knows", {
    rewrite: (body) => (isRecord(body) ? { ...body, surprise: { deep: [1] } } : undefined),
  }),
  harmless("content", "members that reach for the prototype", {
    rewrite: (body) => {
      if (!isObject(body)) return undefined;
      const rest = JSON.stringify(body).slice(1);
      return `{"__proto__":{"isAdmin":true,"name":"polluted"}${rest === "}" ? "" : ","}${rest}`;
    },
  }),
];

/** Members of another list in place of those that the batch asked for. */
const strangers: Rewrite = (body, { query }) => {
  if (!query.includes("q=user_id")) return undefined;
  return changeEntries(body, (entries) =>
    entries.map((entry) =>
      isObject(entry) ? { ...entry, user_id: otherId(String(entry["user_id"])) } : entry,
    ),
  );
};

const reversedBatch: Rewrite = (body, { query }) =>
  query.includes("q=user_id") ? changeEntries(body, swapFirstTwo, 2) : undefined;

/** Whether a page is shorter than it was asked to be, so that the list must end on it. */
function isLastPage(body: unknown, { query }: SeenRequest): boolean {
  const asked = Number(/[?&](?:per_page|perPage|take)=(\d+)/.exec(query)?.[1] ?? 0);
  return lengthOf(body) < asked;
}

/** What a page says of itself, with other numbers in it. */
function counts(totals: (total: number) => unknown): Rewrite {
  return (body) => {
    if (!isObject(body)) return undefined;
    const key = ["total", "totalCount"].find((name) => typeof body[name] === "number");
    const total = key === undefined ? undefined : body[key];
    if (key === undefined || typeof total !== "number" || totals(total) === total) return undefined;
    return { ...body, [key]: totals(total) };
  };
}

/** How many entries a body lists. */
function lengthOf(body: unknown): number {
  let length = 0;
  changeEntries(body, (entries) => {
    length = entries.length;
    return entries;
  });
  return length;
}

function swapFirstTwo([first, second, ...rest]: readonly unknown[]): readonly unknown[] {
  return [second, first, ...rest];
}

/** What tells entries apart, whatever their order. */
const identities = ["id", "user_id", "userId", "log_id", "client_id", "connection_id", "resourceId", "ip"];

/** Whether entries can be told apart. Of others nobody can say whether they may be there twice. */
function hasIds(body: unknown): boolean {
  let found = false;
  changeEntries(body, (entries) => {
    found = entries.every((entry) => isObject(entry) && identities.some((name) => entry[name] !== undefined));
    return entries;
  });
  return found;
}

/** Lists whose entries or numbers are not what they should be. */
export const pagingKinds: readonly FaultKind[] = [
  harmless("paging", "a batch in another order", { rewrite: reversedBatch }),
  harmless("paging", "a batch of people nobody asked for", { rewrite: strangers }),
  harmless(
    "paging",
    "a list in another order",
    {
      rewrite: (body) => (hasIds(body) ? changeEntries(body, swapFirstTwo, 2) : undefined),
    },
    { mayReorder: true },
  ),
  kind("paging", "every entry twice", badResponse, {
    rewrite: (body) =>
      hasIds(body) ? changeEntries(body, (entries) => entries.flatMap((entry) => [entry, entry])) : undefined,
  }),
  kind("paging", "one entry in place of another", badResponse, {
    rewrite: (body) =>
      hasIds(body)
        ? changeEntries(body, ([first, ...rest]) => [first, first, ...rest.slice(1)], 2)
        : undefined,
  }),
  kind("paging", "a page longer than asked", badResponse, {
    rewrite: (body, { query }) =>
      /[?&](?:per_page|perPage|take)=/.test(query)
        ? changeEntries(body, (entries) => [
            ...entries,
            ...Array.from({ length: 120 }, (_, index) => copyOf(entries[0], index)),
          ])
        : undefined,
  }),
  kind("paging", "a page that lacks its last entry", badResponse, {
    rewrite: (body) =>
      isObject(body) && ("total" in body || "totalCount" in body)
        ? changeEntries(body, (entries) => entries.slice(0, -1))
        : undefined,
  }),
  kind("paging", "null among the entries", badResponse, {
    rewrite: (body) => changeEntries(body, (entries) => [...entries.slice(1), null]),
  }),
  kind("paging", "a total of 0", badResponse, {
    rewrite: (body, request) => (lengthOf(body) === 0 ? undefined : counts(() => 0)(body, request)),
  }),
  kind("paging", "a total below 0", badResponse, { rewrite: counts(() => -1) }),
  kind("paging", "a total with a fraction", badResponse, { rewrite: counts((total) => total + 0.5) }),
  kind("paging", "a total as text", badResponse, { rewrite: counts(String) }),
  kind("paging", "a total of 1,000,000,000", ["BAD_RESPONSE", "UNSUPPORTED"], {
    rewrite: (body, request) => (isLastPage(body, request) ? counts(() => 1e9)(body, request) : undefined),
  }),
  kind("paging", "a total that is one too high", badResponse, {
    rewrite: (body, request) =>
      isLastPage(body, request) ? counts((total) => total + 1)(body, request) : undefined,
  }),
  kind("paging", "a page size of 0", badResponse, {
    rewrite: (body) => sizes(body, 0),
  }),
  kind("paging", "a page size of 1", badResponse, {
    rewrite: (body) => (lengthOf(body) > 1 ? sizes(body, 1) : undefined),
  }),
  kind("paging", "a page size below 0", badResponse, {
    rewrite: (body) => sizes(body, -5),
  }),
  kind("paging", "a checkpoint that leads to itself", badResponse, {
    rewrite: (body) =>
      isObject(body) && typeof body["next"] === "string" ? { ...body, next: "MDAwMQ" } : undefined,
  }),
  kind("paging", "a checkpoint that is none", badResponse, {
    rewrite: (body) =>
      isObject(body) && typeof body["next"] === "string" ? { ...body, next: 7 } : undefined,
  }),
];

function sizes(body: unknown, size: number): unknown {
  if (!isObject(body)) return undefined;
  const key = ["limit", "perPage"].find((name) => typeof body[name] === "number");
  return key === undefined ? undefined : { ...body, [key]: size };
}

/** An entry like another one, under an id of its own. */
function copyOf(entry: unknown, index: number): unknown {
  if (!isObject(entry)) return entry;
  const suffix = index.toString(16).padStart(3, "0");
  return Object.fromEntries(
    Object.entries(entry).map(([key, value]) => [
      key,
      ["id", "user_id", "permission_name"].includes(key) && typeof value === "string"
        ? `${value.slice(0, -3)}${suffix}`
        : value,
    ]),
  );
}
