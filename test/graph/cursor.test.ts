import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCursorCodec } from "../../src/graph/cursor.ts";
import { refusalOf } from "./refusal.ts";

const positions = fc.dictionary(
  fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/),
  fc.string({ unit: "binary", maxLength: 100 }),
  { maxKeys: 5 },
);
const key = ["Org", "members", ["auth0", "org_1"], { nameContains: null }];
const codec = createCursorCodec(key);

describe("a cursor", () => {
  it("gives back the positions that went into it", () => {
    fc.assert(
      fc.property(positions, (places) => {
        expect(createCursorCodec(key).decode(codec.encode(places))).toEqual(places);
      }),
    );
  });

  it("goes into an address as it is", () => {
    fc.assert(
      fc.property(positions, (places) => {
        expect(codec.encode(places)).toMatch(/^[\w-]+$/);
      }),
    );
  });

  it("is refused by every other list: another parent, filter or order", () => {
    const cursor = codec.encode({ at: "offset:20" });
    for (const other of [
      ["Org", "invites", ["auth0", "org_1"], { nameContains: null }],
      ["Org", "members", ["auth0", "org_2"], { nameContains: null }],
      ["Org", "members", ["losant", "org_1"], { nameContains: null }],
      ["Org", "members", ["auth0", "org_1"], { nameContains: "a" }],
    ]) {
      expect(refusalOf(() => createCursorCodec(other).decode(cursor)).code).toBe("BAD_USER_INPUT");
    }
    expect(codec.decode(cursor)).toEqual({ at: "offset:20" });
  });

  it("is refused when it is none, with BAD_USER_INPUT and nothing else", () => {
    const hash = (JSON.parse(Buffer.from(codec.encode({}), "base64url").toString()) as [string])[0];
    const encode = (content: unknown) =>
      Buffer.from(JSON.stringify(content) ?? "", "utf8").toString("base64url");
    const anything = fc.oneof(
      fc.string({ unit: "binary", maxLength: 200 }),
      fc.uint8Array({ maxLength: 100 }).map((bytes) => Buffer.from(bytes).toString("base64url")),
      fc.json().map((text) => Buffer.from(text).toString("base64url")),
      fc.jsonValue().map((value) => encode([hash, value])),
    );
    fc.assert(
      fc.property(anything, (cursor) => {
        try {
          for (const place of Object.values(codec.decode(cursor))) expect(typeof place).toBe("string");
        } catch (error) {
          expect(error).toMatchObject({ name: "GatewayError", code: "BAD_USER_INPUT" });
        }
      }),
      { numRuns: 2_000 },
    );
    for (const content of [
      null,
      [],
      [hash],
      [hash, null],
      [hash, []],
      [hash, { at: 5 }],
      [hash, {}, 1],
      { 0: hash },
    ]) {
      expect(refusalOf(() => codec.decode(encode(content))).code).toBe("BAD_USER_INPUT");
    }
    expect(refusalOf(() => codec.decode("")).code).toBe("BAD_USER_INPUT");
    expect(refusalOf(() => codec.decode(codec.encode({ at: "x".repeat(5_000) }))).code).toBe(
      "BAD_USER_INPUT",
    );
  });
});
