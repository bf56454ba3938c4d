import type { SeenRequest } from "./proxy.ts";

type Json = Readonly<Record<string, unknown>>;

/** Objects that are passed on as they are: nothing in them can be wrong. */
const opaque = /metadata$|^tags$|^applicationTags$/;
/** What pages say of themselves. */
const pagingKeys = new Set([
  "total",
  "start",
  "limit",
  "length",
  "next",
  "totalCount",
  "count",
  "page",
  "perPage",
]);

/** Whether something is a JSON object. */
export function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * The same body with other values in the members for which `change` gives one; undefined when there are none, so that
 * the fault waits for an answer that it can spoil.
 */
export function changeMembers(
  body: unknown,
  change: (key: string, value: unknown, owner: Json) => unknown,
): unknown {
  let changes = 0;
  function visit(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(visit);
    if (!isObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => {
        if (opaque.test(key) || pagingKeys.has(key)) return [key, member];
        const changed = change(key, member, value);
        if (changed === undefined) return [key, visit(member)];
        changes += 1;
        return [key, changed];
      }),
    );
  }
  const visited = visit(body);
  return changes === 0 ? undefined : visited;
}

/** The same body with its list of entries changed; undefined when it has none that is long enough. */
export function changeEntries(
  body: unknown,
  change: (entries: readonly unknown[]) => readonly unknown[],
  shortest = 1,
): unknown {
  if (Array.isArray(body)) return body.length < shortest ? undefined : change(body);
  if (!isObject(body)) return undefined;
  const key = Object.keys(body).find((name) => isEntryList(name, body));
  const entries = key === undefined ? undefined : body[key];
  if (key === undefined || !Array.isArray(entries) || entries.length < shortest) return undefined;
  return { ...body, [key]: change(entries) };
}

/** A list of entries stands in a body that is a page, and in no single thing. */
function isEntryList(key: string, body: Json): boolean {
  return Array.isArray(body[key]) && body["id"] === undefined && body["user_id"] === undefined;
}

/** Another id of the same kind: of the same length and alphabet. */
export function otherId(id: string): string {
  const last = id.at(-1) ?? "";
  return `${id.slice(0, -1)}${last === "1" ? "2" : "1"}`;
}

/** A single thing that was asked for by id, under another id; undefined for any other answer. */
export function underOtherId(body: unknown, { path, body: sent }: SeenRequest): unknown {
  if (!isObject(body)) return undefined;
  const asked = new Set(path.split("/").map((part) => decodeURIComponent(part).toLowerCase()));
  const [, connectionId] = /"connection_id":"([^"]+)"/.exec(sent) ?? [];
  if (connectionId !== undefined) asked.add(connectionId.toLowerCase());
  const changed = Object.entries(body).map(([key, value]) => {
    const isAsked =
      ["id", "user_id", "userId", "name", "connection_id"].includes(key) &&
      asked.has(String(value).toLowerCase());
    return [key, isAsked ? otherId(String(value)) : value];
  });
  const text = JSON.stringify(Object.fromEntries(changed));
  return text === JSON.stringify(body) ? undefined : (JSON.parse(text) as unknown);
}

/** Writes the first id of an object twice, with two values: JavaScript's own JSON cannot. */
export function withIdTwice(body: unknown): string | undefined {
  const text = JSON.stringify(body) ?? "";
  const doubled = text.replace(
    /"(id|user_id|userId)":"([^"]+)"/,
    (pair, key: string, id: string) => `"${key}":"${otherId(id)}",${pair}`,
  );
  return doubled === text ? undefined : doubled;
}
