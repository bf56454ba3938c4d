import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCursorCodec } from "../../src/graph/cursor.ts";
import { decodeGlobalId, decodeGlobalIdOf, encodeGlobalId } from "../../src/graph/global-id.ts";
import { buildPath } from "../../src/http/path.ts";
import { buildQuery, type QueryParameters } from "../../src/http/query.ts";
import { anyJson, anyText, outcomeOf } from "./arbitrary.ts";

const numRuns = 500;

describe("whatever a caller sends as", () => {
  it("a cursor is a cursor of that list or BAD_USER_INPUT, and is not quoted", () => {
    const { encode, decode } = createCursorCodec(["orgs", null]);
    const hash = (JSON.parse(Buffer.from(encode({}), "base64url").toString()) as string[])[0];
    const forged = fc
      .tuple(fc.constantFrom(hash, "", null), anyJson)
      .map((content) => Buffer.from(JSON.stringify(content)).toString("base64url"));
    fc.assert(
      fc.property(fc.oneof(anyText, forged), (cursor) => {
        const outcome = outcomeOf(() => decode(cursor));
        if ("value" in outcome) {
          expect(Object.values(outcome.value).every((position) => typeof position === "string")).toBe(true);
        } else {
          expect(outcome.error.code).toBe("BAD_USER_INPUT");
          if (cursor.length > 8) expect(outcome.error.message).not.toContain(cursor);
        }
      }),
      { numRuns },
    );
  });

  it("a global id is one or BAD_USER_INPUT, and is not quoted", () => {
    const forged = fc
      .tuple(
        fc.constantFrom("Org", "User", "Token", "toString", "__proto__"),
        fc.array(anyText, { maxLength: 4 }),
      )
      .map((parts) => Buffer.from(parts.flat().join(":")).toString("base64url"));
    fc.assert(
      fc.property(fc.oneof(anyText, forged), (id) => {
        for (const outcome of [
          outcomeOf(() => decodeGlobalId(id)),
          outcomeOf(() => decodeGlobalIdOf("Org", id)),
        ]) {
          if ("value" in outcome) {
            const { type, source, keys } = outcome.value;
            expect(encodeGlobalId(type, source, ...keys)).toBe(id);
          } else {
            expect(outcome.error.code).toBe("BAD_USER_INPUT");
            if (id.length > 12) expect(outcome.error.message).not.toContain(id);
          }
        }
      }),
      { numRuns },
    );
  });
});

describe("whatever goes into an address", () => {
  const template = "/organizations/{id}/members/{user_id}/roles";
  const base = "https://api.example";

  it("stays within its own segment for every reader of URLs, or is BAD_USER_INPUT", () => {
    fc.assert(
      fc.property(anyText, anyText, (id, user_id) => {
        const outcome = outcomeOf(() => buildPath(template, { id, user_id }));
        if ("error" in outcome) {
          expect(outcome.error.code).toBe("BAD_USER_INPUT");
          return;
        }
        const url = new URL(base + outcome.value);
        expect(url.href).toBe(base + outcome.value);
        const segments = url.pathname.split("/");
        expect(segments.map(decodeURIComponent)).toEqual([
          "",
          "organizations",
          id,
          "members",
          user_id,
          "roles",
        ]);
        // Some servers decode a path before they resolve it.
        const decoded = url.pathname.split("/").flatMap((part) => decodeURIComponent(part).split(/[/\\]/));
        expect(decoded.filter((part) => part === "." || part === "..")).toEqual([]);
      }),
      { numRuns },
    );
  });

  it("as a query is read back as it was meant, adds no other key, or is BAD_USER_INPUT", () => {
    const value = fc.oneof(
      anyText,
      fc.array(anyText, { maxLength: 3 }),
      fc.boolean(),
      fc.integer(),
      fc.constant(undefined),
    );
    const query: fc.Arbitrary<QueryParameters> = fc.dictionary(
      fc.constantFrom("q", "page", "event_type", "from"),
      value,
    );
    fc.assert(
      fc.property(query, (parameters) => {
        const outcome = outcomeOf(() => buildQuery(parameters));
        if ("error" in outcome) {
          expect(outcome.error.code).toBe("BAD_USER_INPUT");
          return;
        }
        const url = new URL(`${base}/users${outcome.value}`);
        expect([url.origin, url.pathname, url.hash]).toEqual([base, "/users", ""]);
        const expected = Object.entries(parameters).flatMap(([key, given]) =>
          [given ?? []].flat().map((one) => [key, String(one)]),
        );
        expect([...url.searchParams]).toEqual(expected);
      }),
      { numRuns },
    );
  });
});
