import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
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

const namesOf = ({ items }: List<Token>): readonly string[] => items.map(({ name }) => name);

describe("userApiTokens.get", () => {
  it("lists the caller's tokens and whose they are, never a secret", async () => {
    const list = await losant.as("sandbox-admin").userApiTokens.get<List<Token>>();
    expect(list).toMatchObject({
      count: 6,
      totalCount: 6,
      page: 0,
      perPage: 100,
      sortField: "name",
      sortDirection: "asc",
      ownerId: await losant.userId("Ada"),
      ownerType: "user",
    });
    expect(namesOf(list)).toEqual([
      "Audit export",
      "Deploy pipeline",
      "Experiments",
      "Office wall",
      "Provisioning script",
      "Trade fair demo",
    ]);
    expect(keysOf(list.items[0])).toEqual(
      [
        "id",
        "apiTokenId",
        "ownerId",
        "ownerType",
        "creatorId",
        "creatorType",
        "creatorName",
        "name",
        "description",
        "creationDate",
        "lastUpdated",
        "scope",
        "defaultRole",
        "orgRoles",
        "status",
      ].toSorted(),
    );
    for (const token of list.items) expect(token).not.toHaveProperty("token");
  });

  it("caps tokens per organization, the personal sandbox among them", async () => {
    const { items } = await losant.as("sandbox-admin").userApiTokens.get<List<Token>>();
    expect(items.find(({ name }) => name === "Experiments")).toMatchObject({
      defaultRole: "none",
      orgRoles: [{ orgId: "sandbox", role: "admin" }],
    });
  });

  it("sorts by expirationDate, those that never run out first", async () => {
    const list = await losant
      .as("sandbox-admin")
      .userApiTokens.get<List<Token>>({ sortField: "expirationDate", sortDirection: "desc" });
    expect(namesOf(list).slice(0, 2)).toEqual(["Deploy pipeline", "Trade fair demo"]);
    expect(list.items.slice(2).every(({ expirationDate }) => expirationDate === undefined)).toBe(true);
  });

  it("filters by status and by name", async () => {
    const client = losant.as("sandbox-admin");
    const inactive = await client.userApiTokens.get<List<Token>>({ filterField: "status", filter: "in*" });
    expect(namesOf(inactive)).toEqual(["Provisioning script"]);
    const named = await client.userApiTokens.get<List<Token>>({ filterField: "name", filter: "*i*p*t" });
    expect(namesOf(named)).toEqual(["Audit export", "Provisioning script"]);
  });
});

describe("userApiToken.get", () => {
  it("answers the same as the list does", async () => {
    const client = losant.as("sandbox-admin");
    const { items } = await client.userApiTokens.get<List<Token>>();
    for (const token of items) expect(await client.userApiToken.get({ apiTokenId: token.id })).toEqual(token);
  });

  it("answers 404 for a token of somebody else", async () => {
    const { items } = await losant.as("sandbox-member").userApiTokens.get<List<Token>>();
    await expect(
      losant.as("sandbox-admin").userApiToken.get({ apiTokenId: defined(items[0]).id }),
    ).rejects.toMatchObject({ statusCode: 404, type: "NotFound" });
  });
});

describe("userApiTokens.post", () => {
  it("tells the secret in its own answer and nowhere after", async () => {
    const client = losant.as("sandbox-admin");
    const apiToken = {
      name: "Night shift",
      scope: ["all.User.read"],
      defaultRole: "view",
      orgRoles: [{ orgId: await losant.orgId("Meridian Pumps"), role: "edit" }],
      expirationDate: "2099-01-01T00:00:00.000Z",
    };
    const created = await client.userApiTokens.post<Token>({ apiToken });
    expect(created).toMatchObject({ ...apiToken, status: "active", creatorName: "Ada Okafor" });
    const { token: secret, ...rest } = created;
    expect(secret).toEqual(expect.any(String));
    expect(await client.userApiToken.get({ apiTokenId: created.id })).toEqual(rest);
    expect(JSON.stringify(await client.userApiTokens.get())).not.toContain(secret);
    expect(
      await client.userApiToken.patch({ apiTokenId: created.id, apiToken: { status: "inactive" } }),
    ).not.toHaveProperty("token");
  });

  it("makes a token that works as far as its scope, until it is made inactive", async () => {
    const client = losant.as("sandbox-admin");
    const apiToken = { name: "Reader", scope: ["orgs.*"] };
    const { id: apiTokenId, token } = await client.userApiTokens.post<Token>({ apiToken });
    const reader = losant.withToken(token);
    expect(await reader.orgs.get()).toMatchObject({ totalCount: 5 });
    await expect(reader.me.get()).rejects.toMatchObject({ statusCode: 403 });
    await client.userApiToken.patch({ apiTokenId, apiToken: { status: "inactive" } });
    await expect(reader.orgs.get()).rejects.toMatchObject({ statusCode: 401 });
  });

  it("makes a token that may do the lesser of its cap and its owner's role", async () => {
    const client = losant.as("sandbox-admin");
    const [pumps, labs] = [await losant.orgId("Meridian Pumps"), await losant.orgId("Meridian Labs")];
    const { token } = await client.userApiTokens.post<Token>({
      apiToken: { name: "Capped", defaultRole: "view", orgRoles: [{ orgId: labs, role: "admin" }] },
    });
    const capped = losant.withToken(token);
    const organization = { description: "changed" };
    expect(await capped.org.patch({ orgId: labs, organization })).toMatchObject(organization);
    await expect(capped.org.patch({ orgId: pumps, organization })).rejects.toMatchObject({ statusCode: 403 });
  });

  it("notes the token that made a token", async () => {
    const maker = await losant.as("sandbox-admin").userApiTokens.post<Token>({ apiToken: { name: "Maker" } });
    expect(
      await losant.withToken(maker.token).userApiTokens.post({ apiToken: { name: "Made" } }),
    ).toMatchObject({ creatorType: "apiToken", creatorId: maker.id, creatorName: "Maker" });
  });

  it("makes a token that stops working on its day", async () => {
    const { token } = await losant
      .as("sandbox-admin")
      .userApiTokens.post<Token>({ apiToken: { name: "Old", expirationDate: "2020-01-01T00:00:00.000Z" } });
    await expect(losant.withToken(token).me.get()).rejects.toMatchObject({ statusCode: 401 });
  });

  it.each([
    ["without a name", {}],
    ["with a scope of a wrong shape", { name: "A", scope: ["everything"] }],
    ["with a scope twice", { name: "A", scope: ["me.get", "me.get"] }],
    [
      "with more than 25 organizations",
      { name: "A", orgRoles: Array(26).fill({ orgId: "sandbox", role: "view" }) },
    ],
    ["with a secret of its own", { name: "A", token: "mine" }],
  ])("refuses a token %s with 400", async (_, apiToken) => {
    await expect(losant.as("sandbox-admin").userApiTokens.post({ apiToken })).rejects.toMatchObject({
      statusCode: 400,
      type: "Validation",
    });
  });

  it("is refused to a token that only reads", async () => {
    await expect(
      losant.as("sandbox-viewer").userApiTokens.post({ apiToken: { name: "A" } }),
    ).rejects.toMatchObject({ statusCode: 403, type: "Forbidden" });
  });
});

describe("userApiToken.patch and userApiToken.delete", () => {
  it("renames, and does not let scope or expiry change", async () => {
    const client = losant.as("sandbox-admin");
    const { items } = await client.userApiTokens.get<List<Token>>();
    const apiTokenId = defined(items[0]).id;
    expect(await client.userApiToken.patch({ apiTokenId, apiToken: { name: "Renamed" } })).toMatchObject({
      id: apiTokenId,
      name: "Renamed",
    });
    for (const apiToken of [{ scope: ["all.User"] }, { expirationDate: "2099-01-01T00:00:00Z" }])
      await expect(client.userApiToken.patch({ apiTokenId, apiToken })).rejects.toMatchObject({
        statusCode: 400,
      });
  });

  it("deletes", async () => {
    const client = losant.as("sandbox-admin");
    const { items } = await client.userApiTokens.get<List<Token>>();
    const apiTokenId = defined(items[0]).id;
    expect(await client.userApiToken.delete({ apiTokenId })).toEqual({ success: true });
    await expect(client.userApiToken.get({ apiTokenId })).rejects.toMatchObject({ statusCode: 404 });
    expect(await client.me.get()).toMatchObject({ summary: { apiTokenCount: 5 } });
  });
});
