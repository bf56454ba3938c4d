import { GatewayError } from "../errors/gateway-error.ts";

/** Query parameters of a call. A list repeats its key; undefined leaves the key out. */
export type QueryParameters = Readonly<
  Record<string, string | number | boolean | readonly string[] | undefined>
>;

/** What nearly all keys and values consist of, and stands in a query as it is. */
const plain = /^[\w.-]*$/;

function encode(text: string): string {
  return plain.test(text) ? text : encodeURIComponent(text);
}

function append(text: string, key: string, value: string): string {
  if (!value.isWellFormed()) {
    throw new GatewayError(
      "BAD_USER_INPUT",
      `The value of ${key} is not valid Unicode. Leave out the broken characters.`,
    );
  }
  return `${text}${text === "" ? "?" : "&"}${encode(key)}=${encode(value)}`;
}

/**
 * Writes a query string, with its question mark, in the order of the keys; the empty string when nothing is set. A space
 * becomes `%20`, which every server reads alike, unlike `+`. Throws a {@link GatewayError} `BAD_USER_INPUT` that names
 * the key of a value with unpaired surrogates.
 */
export function buildQuery(query: QueryParameters = {}): string {
  let text = "";
  for (const key of Object.keys(query)) {
    const value = query[key];
    if (value === undefined) continue;
    if (typeof value === "object") for (const item of value) text = append(text, key, item);
    else text = append(text, key, String(value));
  }
  return text;
}
