import { afterAll, beforeAll, describe, expect, it } from "vitest";
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
