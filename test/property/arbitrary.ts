import fc from "fast-check";
import { expect } from "vitest";
import { GatewayError } from "../../src/errors/gateway-error.ts";
import { UpstreamError } from "../../src/errors/upstream-error.ts";

/** Any text that JavaScript has, also with halves of characters, and with what other languages take for a sign. */
export const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary", maxLength: 8 }),
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.constantFrom(
        "..",
        "/",
        "\\",
        "%",
        "%2e",
        "?",
        "#",
        "&",
        "=",
        "+",
        '"',
        "'",
        "(",
        ")",
        "{",
        "}",
        ":",
        "\r\n",
      ),
      fc.constantFrom("__proto__", "constructor", "\ud800", "\udfff", "\u0000", " OR ", "*", "{id}", "$&"),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

/** Values of keys that sources send, and of keys that they never should. */
const leaf = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.integer(),
  fc.double(),
  fc.constantFrom(Number.POSITIVE_INFINITY, -0, 2 ** 31, 2 ** 53, 1e308),
  anyText,
  fc.constantFrom(
    "",
    "2026-03-01T09:30:00Z",
    "2026-02-31T00:00:00Z",
    "9999-12-31T23:59:59-14:00",
    "0000-01-01T00:00:00Z",
  ),
  fc.constantFrom(
    "active",
    "pending",
    "completed",
    "admin",
    "auth0|1",
    "https://x.example/?a=1",
    "not a url",
  ),
);

/** Names that answers have besides those that a test is about. */
const key = fc.oneof(
  fc.constantFrom(
    "id",
    "_id",
    "name",
    "message",
    "error",
    "type",
    "items",
    "data",
    "object",
    "event",
    "time",
    "code",
  ),
  fc.constantFrom("__proto__", "constructor", "toString", "length", ""),
  anyText,
);

/** Any JSON, as JSON.parse gives it. */
export const anyJson: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: "small", withCrossShrink: true }, leaf, tie("list"), tie("object")),
  list: fc.array(tie("value"), { maxLength: 4 }),
  object: fc
    .array(fc.tuple(key, tie("value")), { maxLength: 6 })
    .map((entries) => Object.fromEntries(entries) as unknown),
})).value;

/** Any JSON objects that have some of the given keys. */
export function anyObject(keys: readonly string[]): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const known = fc.record(Object.fromEntries(keys.map((name) => [name, anyJson])), { requiredKeys: [] });
  return fc
    .tuple(anyJson, known)
    .map(([other, object]) =>
      typeof other === "object" && other !== null && !Array.isArray(other) ? { ...other, ...object } : object,
    );
}

/** A header's value as it can come over HTTP: Latin-1 without control characters, mostly close to `sample`. */
export function anyHeader(...samples: readonly string[]): fc.Arbitrary<string> {
  const character = fc.integer({ min: 0x20, max: 0xff }).filter((unit) => unit !== 0x7f);
  const text = fc.array(character, { maxLength: 30 }).map((units) => String.fromCharCode(...units));
  const changed = fc
    .tuple(fc.constantFrom(...samples), fc.nat(40), text, fc.nat(3))
    .map(([sample, at, part, lost]) => sample.slice(0, at) + part.slice(0, lost) + sample.slice(at + lost));
  return fc.oneof(text, fc.constantFrom(...samples), changed).map((value) => value.trim());
}

/** What a function gives, or the error of ours that it throws. Anything else that is thrown fails the test. */
export function outcomeOf<Value>(
  run: () => Value,
): { readonly value: Value } | { readonly error: GatewayError } {
  try {
    return { value: run() };
  } catch (error) {
    expect(error).toBeInstanceOf(GatewayError);
    return { error: error as GatewayError };
  }
}

/** Checks that an error is what is told of an answer that is not as specified. */
export function expectBadResponse(error: unknown): void {
  expect(error).toBeInstanceOf(UpstreamError);
  expect((error as UpstreamError).code).toBe("BAD_RESPONSE");
}
