import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { personal } from "../../../src/sandbox/losant/seed/application.ts";
import { storyCredentials } from "../../../src/sandbox/losant/seed/credential.ts";
import { applications } from "../../../src/sandbox/losant/seed/resource.ts";
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

const applicationId = applications.telemetry.id;

describe("applicationApiTokens.get", () => {
  it("lists the application's tokens to every member of its organization, never a secret", async () => {
    const list = await losant.as("sandbox-viewer").applicationApiTokens.get<List<Token>>({ applicationId });
    expect(list).toMatchObject({
      count: 2,
      totalCount: 2,
      page: 0,
      perPage: 100,
      sortField: "name",
      sortDirection: "asc",
      ownerId: applicationId,
      ownerType: "application",
    });
    expect(list.items.map(({ name }) => name)).toEqual(["Commissioning kit", "Dashboard feed"]);
    expect(list.items[1]).toEqual({
      id: expect.any(String),
      apiTokenId: expect.any(String),
      ownerId: applicationId,
      ownerType: "application",
      creatorId: await losant.userId("Kwame"),
      creatorType: "user",
      creatorName: "Kwame Mensah",
      name: "Dashboard feed",
      creationDate: expect.any(String),
      lastUpdated: expect.any(String),
      scope: ["all.Application.read"],
      status: "active",
    });
  });

  it("sorts and filters as the caller's own tokens do", async () => {
    const list = await losant.as("sandbox-admin").applicationApiTokens.get<List<Token>>({
      applicationId,
      sortField: "creationDate",
      sortDirection: "desc",
      filterField: "name",
      filter: "*feed",
    });
    expect(list.items.map(({ name }) => name)).toEqual(["Dashboard feed"]);
  });

  it("answers 404 about applications that are not there or not the caller's", async () => {
    for (const foreign of ["0".repeat(24), personal.application.id])
      await expect(
        losant.as("sandbox-viewer").applicationApiTokens.get({ applicationId: foreign }),
      ).rejects.toMatchObject({ statusCode: 404, type: "NotFound" });
    await expect(
      losant.as("sandbox-viewer").applicationApiTokens.get({ applicationId: "telemetry" }),
    ).rejects.toMatchObject({ statusCode: 400 });
  });

  it("lists those of an application in the caller's own sandbox", async () => {
    expect(
      await losant.as("sandbox-admin").applicationApiTokens.get({ applicationId: personal.application.id }),
    ).toMatchObject({ count: 0, items: [] });
  });
});

describe("applicationApiTokens.post", () => {
  it("tells the secret in its own answer and nowhere after", async () => {
    const client = losant.as("sandbox-admin");
    const apiToken = { name: "Line display", expirationDate: "2099-01-01T00:00:00.000Z" };
    const { token, ...created } = await client.applicationApiTokens.post<Token>({ applicationId, apiToken });
    expect(token).toEqual(expect.any(String));
    expect(created).toMatchObject({
      ...apiToken,
      ownerId: applicationId,
      ownerType: "application",
      scope: ["all.Application"],
      status: "active",
      creatorName: "Ada Okafor",
    });
    expect(await client.applicationApiToken.get({ applicationId, apiTokenId: created.id })).toEqual(created);
    expect(JSON.stringify(await client.applicationApiTokens.get({ applicationId }))).not.toContain(token);
    expect(await client.me.get()).toMatchObject({ summary: { apiTokenCount: 6 } });
  });

  it("makes a token that works in its application only, as far as its scope", async () => {
    const made = await losant
      .as("sandbox-admin")
      .applicationApiTokens.post<Token>({ applicationId, apiToken: { name: "Robot" } });
    const robot = losant.withToken(made.token);
    expect(
      await robot.applicationApiTokens.post({ applicationId, apiToken: { name: "Made by a robot" } }),
    ).toMatchObject({ creatorType: "apiToken", creatorId: made.id, creatorName: "Robot" });
    await expect(
      robot.applicationApiTokens.get({ applicationId: applications.leaks.id }),
    ).rejects.toMatchObject({ statusCode: 404 });
    await expect(robot.me.get()).rejects.toMatchObject({ statusCode: 403 });
  });

  it("takes the role admin or edit in the application's organization", async () => {
    const kwame = await losant.signIn("Kwame");
    const apiToken = { name: "By an editor" };
    expect(await kwame.applicationApiTokens.post({ applicationId, apiToken })).toMatchObject(apiToken);
    await expect(
      losant.as("sandbox-member").applicationApiTokens.post({ applicationId, apiToken }),
    ).rejects.toMatchObject({ statusCode: 403, type: "Forbidden" });
  });

  it("heeds the caps of an API token, per application too", async () => {
    const cap = {
      orgId: await losant.orgId("Meridian Pumps"),
      role: "admin",
      applicationRoles: [{ resourceId: applications.leaks.id, role: "none" }],
    };
    const { token } = await losant.as("sandbox-admin").userApiTokens.post<Token>({
      apiToken: { name: "Capped", defaultRole: "none", orgRoles: [cap] },
    });
    const capped = losant.withToken(token).applicationApiTokens;
    expect(await capped.get({ applicationId })).toMatchObject({ count: 2 });
    for (const closed of [applications.leaks, applications.pilots, personal.application])
      await expect(capped.get({ applicationId: closed.id })).rejects.toMatchObject({ statusCode: 404 });
  });

  it("shows people an application that is all they have in an organization", async () => {
    const sinead = await losant.signIn("Sinéad");
    const ofPilots = { applicationId: applications.pilots.id };
    expect(await sinead.applicationApiTokens.get(ofPilots)).toMatchObject({ count: 0 });
    await expect((await losant.signIn("Mateo")).applicationApiTokens.get(ofPilots)).rejects.toMatchObject({
      statusCode: 404,
    });
  });

  it("refuses a token without a name with 400, and any to a token that only reads", async () => {
    await expect(
      losant.as("sandbox-admin").applicationApiTokens.post({ applicationId, apiToken: {} }),
    ).rejects.toMatchObject({ statusCode: 400, type: "Validation" });
    await expect(
      losant
        .withToken(storyCredentials.applicationToken)
        .applicationApiTokens.post({ applicationId, apiToken: { name: "A" } }),
    ).rejects.toMatchObject({ statusCode: 403 });
  });
});

describe("applicationApiToken.get, .patch and .delete", () => {
  async function firstId(): Promise<string> {
    const list = await losant.as("sandbox-admin").applicationApiTokens.get<List<Token>>({ applicationId });
    return defined(list.items[0]).id;
  }

  it("read, rename and delete", async () => {
    const { applicationApiToken } = losant.as("sandbox-admin");
    const named = { applicationId, apiTokenId: await firstId() };
    expect(keysOf(await applicationApiToken.get(named))).not.toContain("token");
    expect(await applicationApiToken.patch({ ...named, apiToken: { name: "Renamed" } })).toMatchObject({
      id: named.apiTokenId,
      name: "Renamed",
    });
    expect(await applicationApiToken.delete(named)).toEqual({ success: true });
    for (const gone of [applicationApiToken.get(named), applicationApiToken.delete(named)])
      await expect(gone).rejects.toMatchObject({ statusCode: 404, type: "NotFound" });
  });

  it("end a token that is made inactive or deleted", async () => {
    const client = losant.as("sandbox-admin");
    const holder = losant.withToken(storyCredentials.applicationToken);
    const { items } = await holder.applicationApiTokens.get<List<Token>>({ applicationId });
    const apiTokenId = defined(items.find(({ name }) => name === "Dashboard feed")).id;
    await client.applicationApiToken.patch({ applicationId, apiTokenId, apiToken: { status: "inactive" } });
    await expect(holder.applicationApiTokens.get({ applicationId })).rejects.toMatchObject({
      statusCode: 401,
    });
  });

  it("refuse changes of scope with 400, weak roles with 403, and find no token of another owner", async () => {
    const client = losant.as("sandbox-admin");
    const named = { applicationId, apiTokenId: await firstId() };
    await expect(
      client.applicationApiToken.patch({ ...named, apiToken: { scope: ["all.User"] } }),
    ).rejects.toMatchObject({ statusCode: 400 });
    await expect(losant.as("sandbox-member").applicationApiToken.delete(named)).rejects.toMatchObject({
      statusCode: 403,
    });
    const mine = await client.userApiTokens.get<List<Token>>();
    const apiTokenId = defined(mine.items[0]).id;
    await expect(client.applicationApiToken.get({ applicationId, apiTokenId })).rejects.toMatchObject({
      statusCode: 404,
    });
    await expect(client.userApiToken.get({ apiTokenId: named.apiTokenId })).rejects.toMatchObject({
      statusCode: 404,
    });
  });
});
