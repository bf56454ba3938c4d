import { refuseQuery } from "./errors.ts";

/**
 * Refuses parameters that the operation does not have, and those that came twice, other than the `repeatable` ones. Auth0
 * validates its queries.
 */
export function checkParameters(
  query: URLSearchParams,
  known: readonly string[],
  repeatable: readonly string[] = [],
): void {
  const seen = new Set<string>();
  for (const name of query.keys()) {
    if (repeatable.includes(name)) continue;
    if (!known.includes(name)) throw refuseQuery(`Additional properties not allowed: ${name}`);
    if (seen.has(name)) throw refuseQuery("Expected type string but found type array", name);
    seen.add(name);
  }
}

/** Reads a whole number, or `fallback` when it is absent. Throws the vendor's 400 outside of the bounds. */
export function readInteger(
  query: URLSearchParams,
  name: string,
  { fallback, minimum, maximum }: { fallback: number; minimum: number; maximum?: number },
): number {
  const text = query.get(name);
  if (text === null) return fallback;
  if (!/^-?\d+$/.test(text)) throw refuseQuery("Expected type integer but found type string", name);
  const value = Number(text);
  if (value < minimum) throw refuseQuery(`Value ${value} is less than minimum ${minimum}`, name);
  if (maximum !== undefined && value > maximum)
    throw refuseQuery(`Value ${value} is greater than maximum ${maximum}`, name);
  return value;
}

/** Reads `true` or `false`; undefined when it is absent. */
export function readFlag(query: URLSearchParams, name: string): boolean | undefined {
  const text = query.get(name);
  if (text === null) return undefined;
  if (text === "true") return true;
  if (text === "false") return false;
  throw refuseQuery("Expected type boolean but found type string", name);
}

/** An order that was asked for. */
export interface Sort {
  readonly field: string;
  readonly direction: 1 | -1;
}

/** Reads `sort=field:1` or `field:-1`; undefined when it is absent. `fields` undefined allows any field name. */
export function readSort(query: URLSearchParams, fields: readonly string[] | undefined): Sort | undefined {
  const text = query.get("sort");
  if (text === null) return undefined;
  const [, field, direction] = /^([\w.]+):(1|-1)$/.exec(text) ?? [];
  if (field === undefined || (fields !== undefined && !fields.includes(field)))
    throw refuseQuery(
      `String does not match pattern ^(${fields?.join("|") ?? "field"}):(1|-1)$: ${text}`,
      "sort",
    );
  return { field, direction: direction === "1" ? 1 : -1 };
}

/** Sorts by a value of each entry, those without one last. Entries that are alike keep their order. */
export function sortBy<Entry>(
  entries: readonly Entry[],
  direction: 1 | -1,
  readValue: (entry: Entry) => string | number | undefined,
): Entry[] {
  return entries.toSorted((a, b) => {
    const [left, right] = [readValue(a), readValue(b)];
    if (left === right) return 0;
    if (left === undefined) return 1;
    if (right === undefined) return -1;
    return (left < right ? -1 : 1) * direction;
  });
}
