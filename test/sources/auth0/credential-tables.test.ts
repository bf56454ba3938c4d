import { describe, expect, it } from "vitest";
import { readRecord } from "../../../src/sources/answer.ts";
import { createAuth0Api } from "../../../src/sources/auth0/api.ts";
import { authenticationMethodFields } from "../../../src/sources/auth0/authentication-method.ts";
import { type ClientSession, createClientLoader } from "../../../src/sources/auth0/client.ts";
import { explainAuth0Error } from "../../../src/sources/auth0/failure.ts";
import { federatedTokensetFields } from "../../../src/sources/auth0/federated-tokenset.ts";
import { refreshTokenFields } from "../../../src/sources/auth0/token.ts";
import {
  type Auth0TokenOwner,
  readTokenOwner,
  writeTokenOwner,
} from "../../../src/sources/auth0/token-owner.ts";
import { sessionFields } from "../../../src/sources/auth0/user-session.ts";
import type { FieldTable, JsonObject } from "../../../src/sources/fields.ts";

const callNothing = () => Promise.reject(new Error("nothing is called here"));
const api = createAuth0Api("auth0", callNothing, callNothing);
const session = { api, clients: createClientLoader(api) };

/** Fields that could not be read; all others were. */
function failedFields<Fields>(
  table: FieldTable<Fields, [session: ClientSession]>,
  upstream: JsonObject,
): string[] {
  const asked = new Set(Object.keys(table));
  const record = readRecord({ source: "auth0", operation: "any" }, table, upstream, asked, {}, session);
  return Object.entries(record).flatMap(([name, value]) => (value instanceof Error ? [name] : []));
}

describe("a refresh token", () => {
  it.each([
    ["read:pumps  start:pumps", ["read:pumps", "start:pumps"]],
    ["", []],
    [["read:pumps"], ["read:pumps"]],
    [undefined, []],
  ])("has its scopes in a string or in a list: %j", (scopes, expected) => {
    const token = { resource_servers: [{ audience: "a", scopes }] };
    expect(refreshTokenFields.audiences.read(token, session)).toEqual([{ audience: "a", scopes: expected }]);
    expect(refreshTokenFields.scopes.read(token, session)).toEqual(expected);
  });

  it("has each scope once, whichever APIs it is for, and none when it tells no API", () => {
    const servers = [
      { audience: "a", scopes: "openid read" },
      { audience: "b", scopes: "openid" },
    ];
    expect(refreshTokenFields.scopes.read({ resource_servers: servers }, session)).toEqual([
      "openid",
      "read",
    ]);
    expect(refreshTokenFields.scopes.read({}, session)).toEqual([]);
    expect(refreshTokenFields.audiences.read({}, session)).toBeNull();
  });

  it.each([
    [{}, "ACTIVE"],
    [{ expires_at: null, idle_expires_at: null }, "ACTIVE"],
    [{ expires_at: "2999-01-01T00:00:00Z", idle_expires_at: "2999-01-01T00:00:00Z" }, "ACTIVE"],
    [{ expires_at: "2020-01-01T00:00:00Z" }, "EXPIRED"],
    [{ expires_at: "2999-01-01T00:00:00Z", idle_expires_at: "2020-01-01T00:00:00Z" }, "EXPIRED"],
  ])("works until the first of its ends: %j is %s", (token, status) => {
    expect(refreshTokenFields.status.read(token, session)).toBe(status);
  });

  it("fails only the fields whose values are of a wrong type", () => {
    expect(failedFields(refreshTokenFields, { created_at: {}, client_id: 5, rotating: "yes" })).toEqual([
      "createdAt",
      "client",
      "isRotating",
    ]);
  });
});

describe("a session", () => {
  it.each([
    [undefined, null],
    [{}, null],
    [{ mode: "persistent" }, true],
    [{ mode: "non-persistent" }, false],
  ])("with the cookie %j outlives the window: %s", (cookie, isPersistent) => {
    expect(sessionFields.isPersistent.read({ cookie }, session)).toBe(isPersistent);
  });

  it("fails only the fields whose values are of a wrong type", () => {
    const upstream = { device: "a phone", clients: [{}], authentication: { methods: [{}] } };
    expect(failedFields(sessionFields, upstream)).toEqual(["device", "clients", "authentications"]);
  });
});

describe("an authentication method", () => {
  it("must be of a kind that Auth0 documents", () => {
    const read = (type: unknown) => authenticationMethodFields.kind.read({ type });
    expect(read("webauthn-roaming")).toBe("WEBAUTHN_ROAMING");
    for (const type of [undefined, "", "telepathy", 5, "constructor"])
      expect(() => read(type)).toThrow(TypeError);
  });

  it("has no row that could show a secret", () => {
    const upstream = { type: "totp", totp_secret: "S3CRET", public_key: "PUBLIC", key_id: "KEY" };
    const asked = new Set(Object.keys(authenticationMethodFields));
    const record = readRecord(
      { source: "auth0", operation: "any" },
      authenticationMethodFields,
      upstream,
      asked,
    );
    expect(JSON.stringify(record)).not.toMatch(/S3CRET|PUBLIC|KEY/);
  });
});

describe("a set of tokens", () => {
  it("has its scopes in a string", () => {
    expect(federatedTokensetFields.scopes.read({ scope: " openid  email" })).toEqual(["openid", "email"]);
    expect(federatedTokensetFields.scopes.read({})).toEqual([]);
  });
});

describe("what leads to a credential", () => {
  it.each<Auth0TokenOwner>([
    { kind: "refresh" },
    { kind: "device", type: "public_key", userId: "samlp|conn.x|a@b.c" },
    { kind: "device", type: "rotating_refresh_token", userId: "auth0|1\n2" },
  ])("is read as it was written: %j", (owner) => {
    expect(readTokenOwner(writeTokenOwner(owner))).toEqual(owner);
  });

  it.each(["", "oauth", "device", "device.secret.1", "instance.5f4f1b1c5d1e8a0006a1b2c3"])(
    "is nothing that another vendor wrote: %j",
    (text) => {
      expect(readTokenOwner(text)).toBeNull();
    },
  );
});

describe("a refusal because of the tenant's plan", () => {
  it("is told from one because of scopes", () => {
    const plan = explainAuth0Error(
      403,
      {},
      { message: "Please upgrade", errorCode: "insufficient_entitlement" },
    );
    expect(plan.message).toMatch(/plan/);
    expect(plan.requiredScopes).toBeUndefined();
    const scopes = explainAuth0Error(
      403,
      {},
      { message: "Insufficient scope, expected any of: read:sessions", errorCode: "insufficient_scope" },
    );
    expect(scopes.message).toBeUndefined();
    expect(scopes.requiredScopes).toEqual(["read:sessions"]);
  });
});
