import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startEmulator } from "../../../src/sandbox/emulator.ts";
import { defaultChoices } from "../../../src/sandbox/losant/choices.ts";
import { storyCredentials } from "../../../src/sandbox/losant/seed/credential.ts";
import { createLosantVendor } from "../../../src/sandbox/losant/vendor.ts";
import {
  defined,
  keysOf,
  type List,
  type LosantUnderTest,
  startLosant,
  type Token,
} from "./losant-client.ts";

let losant: LosantUnderTest;
beforeAll(async () => {
  losant = await startLosant();
});
beforeEach(() => losant.reset());
afterAll(() => losant.emulator.close());

function readTokens(params: Readonly<Record<string, string>> = {}): Promise<List<Token>> {
  return losant.as("sandbox-admin").request({ method: "GET", url: "/me/oauth-tokens", params });
}

describe("userOauthTokens.get", () => {
  it("lists the caller's OAuth tokens without any secret", async () => {
    const list = await readTokens();
    expect(list).toMatchObject({ count: 2, totalCount: 2, page: 0, perPage: 100, sortField: "name" });
    const authorized = list.items.find(({ status }) => status === "active");
    expect(keysOf(authorized)).toEqual(
      [
        "id",
        "oauthTokenId",
        "name",
        "description",
        "creationDate",
        "lastUpdated",
        "expirationDate",
        "scope",
        "defaultRole",
        "orgRoles",
        "status",
        "oauth",
      ].toSorted(),
    );
    expect(authorized).toMatchObject({
      scope: ["only.User.read", "only.Organization.read"],
      oauth: {
        client_id: expect.stringMatching(/^[0-9a-f]{24}$/),
        client_name: "Report Writer",
        resource: ["https://api.losant.com"],
        authorizationStatus: "authorized",
      },
    });
  });

  it("has no expiry for a token that never runs out", async () => {
    const { items } = await readTokens({ filterField: "name", filter: "desktop*" });
    expect(items).toHaveLength(1);
    expect(items[0]).not.toHaveProperty("expirationDate");
  });

  it("cannot be sorted by expirationDate or filtered by status", async () => {
    await expect(readTokens({ sortField: "expirationDate" })).rejects.toMatchObject({ statusCode: 400 });
    await expect(readTokens({ filterField: "status", filter: "*" })).rejects.toMatchObject({
      statusCode: 400,
    });
  });
});

describe("userOauthToken.get", () => {
  it("answers the same as the list does", async () => {
    for (const token of (await readTokens()).items)
      expect(
        await losant.as("sandbox-admin").request({ method: "GET", url: `/me/oauth-tokens/${token.id}` }),
      ).toEqual(token);
  });

  it("answers 404 for a token of somebody else", async () => {
    const { items } = await readTokens();
    const url = `/me/oauth-tokens/${defined(items[0]).id}`;
    await expect(losant.as("sandbox-viewer").request({ method: "GET", url })).rejects.toMatchObject({
      statusCode: 404,
      type: "NotFound",
    });
  });
});

const oauthToken = {
  name: "Shift planner",
  oauth: {
    client_id: "https://planner.example/client.json",
    redirect_uri: "https://planner.example/callback",
    resource: ["https://api.losant.com"],
    code_challenge: "c".repeat(43),
    code_challenge_method: "S256",
  },
};

function create(data: Readonly<Record<string, unknown>>): Promise<Token & { readonly scope: unknown }> {
  return losant.as("sandbox-admin").request({ method: "POST", url: "/me/oauth-tokens", data });
}

describe("userOauthTokens.post", () => {
  it("makes a token that its client has yet to fetch, without any secret", async () => {
    const created = await create({
      ...oauthToken,
      description: "Plans shifts",
      scope: ["all.Organization.read"],
    });
    const { client_id, redirect_uri, resource } = oauthToken.oauth;
    expect(created).toEqual({
      id: created.id,
      oauthTokenId: created.id,
      name: "Shift planner",
      description: "Plans shifts",
      creationDate: expect.any(String),
      lastUpdated: expect.any(String),
      expirationDate: expect.any(String),
      scope: ["all.Organization.read"],
      status: "inactive",
      oauth: { client_id, redirect_uri, resource, authorizationStatus: "pending" },
    });
    const url = `/me/oauth-tokens/${created.id}`;
    expect(await losant.as("sandbox-admin").request({ method: "GET", url })).toEqual(created);
    expect(await readTokens()).toMatchObject({ totalCount: 3 });
  });

  it("gives it one year unless told otherwise, and for ever with null", async () => {
    const { expirationDate } = await create(oauthToken);
    const days = (Date.parse(expirationDate ?? "") - Date.now()) / 86_400_000;
    expect(Math.round(days)).toBeOneOf([365, 366]);
    const fixed = "2031-01-01T00:00:00.000Z";
    expect(await create({ ...oauthToken, expirationDate: fixed })).toMatchObject({ expirationDate: fixed });
    expect(await create({ ...oauthToken, expirationDate: null })).not.toHaveProperty("expirationDate");
  });

  it.each([
    ["no name", { oauth: oauthToken.oauth }],
    ["no client", { name: "A" }],
    ["a short client id", { ...oauthToken, oauth: { ...oauthToken.oauth, client_id: "short" } }],
    [
      "a plain code challenge",
      { ...oauthToken, oauth: { ...oauthToken.oauth, code_challenge_method: "plain" } },
    ],
    [
      "a redirect that is no address",
      { ...oauthToken, oauth: { ...oauthToken.oauth, redirect_uri: "home" } },
    ],
    ["a scope that is not for OAuth", { ...oauthToken, scope: ["all.User"] }],
    ["a scope twice", { ...oauthToken, scope: ["only.User.read", "only.User.read"] }],
    ["a status", { ...oauthToken, status: "active" }],
  ])("refuses a token with %s with 400", async (_, data) => {
    await expect(create(data)).rejects.toMatchObject({ statusCode: 400, type: "Validation" });
  });
});

describe("userOauthToken.patch and userOauthToken.delete", () => {
  const asHolder = () => losant.withToken(storyCredentials.oauthToken);
  async function writerUrl(): Promise<string> {
    const { items } = await readTokens({ filterField: "name", filter: "Report writer" });
    return `/me/oauth-tokens/${defined(items[0]).id}`;
  }

  it("rename a token, cap it and end it", async () => {
    const client = losant.as("sandbox-admin");
    const url = await writerUrl();
    const orgId = await losant.orgId("Meridian Pumps");
    const data = { name: "Old writer", defaultRole: "view", orgRoles: [{ orgId, role: "none" }] };
    expect(await client.request({ method: "PATCH", url, data })).toMatchObject(data);
    expect(await asHolder().orgs.get()).toMatchObject({ totalCount: 5 });
    await client.request({ method: "PATCH", url, data: { status: "inactive" } });
    await expect(asHolder().orgs.get()).rejects.toMatchObject({ statusCode: 401, type: "Unauthorized" });
  });

  it("delete a token, which ends it too", async () => {
    const client = losant.as("sandbox-admin");
    const url = await writerUrl();
    expect(await client.request({ method: "DELETE", url, data: {} })).toEqual({ success: true });
    await expect(asHolder().orgs.get()).rejects.toMatchObject({ statusCode: 401 });
    await expect(client.request({ method: "GET", url })).rejects.toMatchObject({ statusCode: 404 });
    await expect(client.request({ method: "DELETE", url, data: {} })).rejects.toMatchObject({
      statusCode: 404,
    });
  });

  it("refuse changes of scope, expiry and client with 400, and others' tokens with 404", async () => {
    const url = await writerUrl();
    for (const data of [{ scope: ["only.User.read"] }, { expirationDate: null }, { oauth: oauthToken.oauth }])
      await expect(losant.as("sandbox-admin").request({ method: "PATCH", url, data })).rejects.toMatchObject({
        statusCode: 400,
      });
    await expect(
      losant.as("sandbox-member").request({ method: "PATCH", url, data: { name: "Mine" } }),
    ).rejects.toMatchObject({ statusCode: 404 });
  });
});

describe("an OAuth token as the bearer token", () => {
  it("reads as far as its scopes, with its caps", async () => {
    const client = losant.withToken(storyCredentials.oauthToken);
    const orgId = await losant.orgId("Meridian Pumps");
    expect(await client.me.get()).toMatchObject({ fullName: "Ada Okafor" });
    expect(await client.org.get({ orgId })).toMatchObject({ id: orgId });
    // Ada administers the organization, but this token may only look.
    await expect(client.auditLogs.get({ orgId })).rejects.toMatchObject({ statusCode: 403 });
    await expect(client.me.patch({ user: {} })).rejects.toMatchObject({ statusCode: 403 });
  });

  it("manages no tokens, whatever its scopes", async () => {
    const vendor = createLosantVendor(defaultChoices);
    const emulator = await startEmulator(
      {
        ...vendor,
        seed() {
          const state = vendor.seed();
          for (const token of state.oauthTokens.values())
            state.oauthTokens.set(token.id, { ...token, scope: ["all.User"] });
          return state;
        },
      },
      0,
    );
    const send = async (method: string, path: string): Promise<number> => {
      const headers = { authorization: `Bearer ${storyCredentials.oauthToken}` };
      const body = method === "GET" ? null : JSON.stringify({ name: "A" });
      return (await fetch(`${emulator.url}${path}`, { method, headers, body })).status;
    };
    const { items } = await readTokens();
    const oauthPath = `/me/oauth-tokens/${defined(items[0]).id}`;
    const apiTokens = await losant.as("sandbox-admin").userApiTokens.get<List<Token>>();
    const apiPath = `/me/tokens/${defined(apiTokens.items[0]).id}`;
    try {
      for (const path of ["/me/tokens", apiPath, "/me/oauth-tokens", oauthPath])
        expect(await send("GET", path)).toBe(200);
      for (const [method, path] of [
        ["POST", "/me/tokens"],
        ["PATCH", apiPath],
        ["DELETE", apiPath],
        ["POST", "/me/oauth-tokens"],
        ["PATCH", oauthPath],
        ["DELETE", oauthPath],
      ] as const)
        expect([method, path, await send(method, path)]).toEqual([method, path, 403]);
    } finally {
      await emulator.close();
    }
  });
});
