import { refuseQuery } from "./errors.ts";
import { readFlag } from "./query.ts";

/** Query parameters of an operation with a projection. */
export const fieldParameters = ["fields", "include_fields"] as const;

/** Which properties the caller asked for. */
export interface FieldChoice {
  /** Whether the property was asked for by name. */
  names(property: string): boolean;
  /** A copy of the record with the properties that were asked for. */
  apply(record: object): Readonly<Record<string, unknown>>;
}

/**
 * Reads `fields` and `include_fields`: a list of names to keep or, with `include_fields=false`, to leave out. `allowed`
 * undefined takes any name, as the user search does. Throws the vendor's 400 for a name outside of it.
 */
export function readFields(query: URLSearchParams, allowed: readonly string[] | undefined): FieldChoice {
  const text = query.get("fields");
  const keep = readFlag(query, "include_fields") ?? true;
  if (text === null) return { names: () => false, apply: (record) => ({ ...record }) };
  const listed = new Set(text.split(","));
  if (allowed !== undefined && [...listed].some((name) => !allowed.includes(name)))
    throw refuseQuery(
      `String '${text}' does not match pattern. Must be a comma separated list of the following values: ${allowed.join(",")}`,
      "fields",
    );
  return {
    names: (property) => keep && listed.has(property),
    apply: (record) =>
      Object.fromEntries(Object.entries(record).filter(([name]) => listed.has(name) === keep)),
  };
}
