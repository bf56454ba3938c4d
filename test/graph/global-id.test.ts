import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  decodeGlobalId,
  decodeGlobalIdOf,
  encodeGlobalId,
  type NodeType,
} from "../../src/graph/global-id.ts";
import { refusalOf } from "./refusal.ts";

const keyCounts: Readonly<Record<NodeType, number>> = {
  IdentitySource: 0,
  Org: 1,
  OrgMembership: 2,
  User: 1,
  UserGroup: 1,
  UserJob: 1,
  Role: 1,
  Invite: 2,
  Token: 2,
  UserConsent: 2,
  UserSession: 1,
  Auth0AuthenticationMethod: 2,
  Auth0FederatedTokenset: 2,
  Auth0OrgClientGrant: 2,
  Auth0OrgDomain: 2,
  Auth0OrgIdentityProvider: 2,
  LosantAuditLog: 3,
  LosantInstance: 1,
  LosantInstanceMembership: 2,
};

/** Any text that UTF-8 can carry: separators, percent signs, control characters and all planes of Unicode. */
const text = fc.string({ unit: "binary", maxLength: 60 });
const sourceName = fc.string({ unit: "binary", minLength: 1, maxLength: 40 });
const anyGlobalId = fc.constantFrom(...(Object.keys(keyCounts) as NodeType[])).chain((type) =>
  fc.record({
    type: fc.constant(type),
    source: sourceName,
    keys: fc.array(text, { minLength: keyCounts[type], maxLength: keyCounts[type] }),
  }),
);

const encodeText = (value: string) => Buffer.from(value, "utf8").toString("base64url");

describe("a global id", () => {
  it("gives back what went into it, whatever that holds", () => {
    fc.assert(
      fc.property(anyGlobalId, ({ type, source, keys }) => {
        expect(decodeGlobalId(encodeGlobalId(type, source, ...keys))).toEqual({ type, source, keys });
      }),
      { numRuns: 1_000 },
    );
  });

  it("is another one for other keys: no two things share an id", () => {
    fc.assert(
      fc.property(anyGlobalId, anyGlobalId, (one, other) => {
        const isSame = JSON.stringify(one) === JSON.stringify(other);
        const ids = [one, other].map(({ type, source, keys }) => encodeGlobalId(type, source, ...keys));
        expect(ids[0] === ids[1]).toBe(isSame);
      }),
      { numRuns: 1_000 },
    );
    expect(encodeGlobalId("Invite", "a", "b:c", "d")).not.toBe(encodeGlobalId("Invite", "a", "b", "c:d"));
    expect(encodeGlobalId("Invite", "a", "", "b")).not.toBe(encodeGlobalId("Invite", "a", "b", ""));
  });

  it("goes into an address as it is", () => {
    fc.assert(
      fc.property(anyGlobalId, ({ type, source, keys }) => {
        expect(encodeGlobalId(type, source, ...keys)).toMatch(/^[\w-]+$/);
      }),
    );
  });

  it("stays what it is: ids that clients kept go on working", () => {
    expect(encodeGlobalId("User", "auth0", "auth0|5f7c8ec7")).toBe("VXNlcjphdXRoMDphdXRoMCU3QzVmN2M4ZWM3");
    expect(encodeGlobalId("IdentitySource", "losant")).toBe("SWRlbnRpdHlTb3VyY2U6bG9zYW50");
    expect(decodeGlobalId("SW52aXRlOmxvc2FudDo6NWY3Yw")).toEqual({
      type: "Invite",
      source: "losant",
      keys: ["", "5f7c"],
    });
  });
});

describe("a text that is no global id", () => {
  it("is refused, whatever it is, with BAD_USER_INPUT and nothing else", () => {
    const anything = fc.oneof(
      fc.string({ unit: "binary", maxLength: 200 }),
      fc.string({ maxLength: 200 }).map(encodeText),
      fc.array(fc.string({ maxLength: 20 }), { maxLength: 5 }).map((parts) => encodeText(parts.join(":"))),
      fc.uint8Array({ maxLength: 100 }).map((bytes) => Buffer.from(bytes).toString("base64url")),
    );
    fc.assert(
      fc.property(anything, (id) => {
        try {
          const { type, source, keys } = decodeGlobalId(id);
          expect(encodeGlobalId(type, source, ...keys)).toBe(id);
        } catch (error) {
          expect(error).toMatchObject({ name: "GatewayError", code: "BAD_USER_INPUT" });
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ["nothing", ""],
    ["a source's own id", "auth0|5f7c8ec7"],
    ["a Losant id", "575ece2b7ae143cd83dc4a9b"],
    ["a type that is none", encodeText("Nobody:auth0:1")],
    ["a property of every object", encodeText("constructor:auth0:1")],
    ["no source", encodeText("Org::1")],
    ["too few keys", encodeText("OrgMembership:auth0:1")],
    ["too many keys", encodeText("Org:auth0:1:2")],
    ["a broken escape", encodeText("Org:auth0:%E0%A4%A")],
    ["an escape that is not needed", encodeText("Org:auth0:%41")],
    ["padding", `${encodeGlobalId("Org", "auth0", "12")}==`],
    ["the letters of the other base64", "Pz8/"],
    ["something behind it", `${encodeGlobalId("Org", "auth0", "12")}\n`],
    ["a length beyond reason", encodeGlobalId("Org", "auth0", "x".repeat(2_000))],
  ])("because it is or has %s, is refused", (_, id) => {
    expect(refusalOf(() => decodeGlobalId(id)).code).toBe("BAD_USER_INPUT");
  });

  it("is refused under the name of its argument, with a hint for a source's own id, and is not quoted", () => {
    const { message } = refusalOf(() => decodeGlobalId("secret-text", "userId"));
    expect(message).toContain("`userId`");
    expect(message).toContain("`sourceId`");
    expect(message).not.toContain("secret-text");
  });
});

describe("a global id of one type", () => {
  it("is refused for another type, with both named", () => {
    const user = encodeGlobalId("User", "auth0", "1");
    const org = encodeGlobalId("Org", "auth0", "1");
    expect(decodeGlobalIdOf("User", user)).toEqual({ type: "User", source: "auth0", keys: ["1"] });
    expect(refusalOf(() => decodeGlobalIdOf("Org", user, "by.id")).message).toBe(
      "Argument `by.id` is the global id of a User. Here it must be that of an Org.",
    );
    expect(refusalOf(() => decodeGlobalIdOf("User", org)).message).toBe(
      "Argument `id` is the global id of an Org. Here it must be that of a User.",
    );
  });
});
