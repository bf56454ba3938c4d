import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { encodeGlobalId } from "../../src/graph/global-id.ts";
import { personal } from "../../src/sandbox/losant/seed/application.ts";
import type { LosantClient } from "../sandbox/losant/losant-client.ts";
import { losantClientOf } from "../support/losant.ts";
import { applicationId, pumps, pumpsId, tokenKinds, tokensIn } from "../support/losant-token.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let tokens: ReturnType<typeof tokensIn>;
let client: LosantClient;
beforeAll(async () => {
  world = await startWorld();
  tokens = tokensIn(world);
  client = losantClientOf(world);
});
afterAll(() => world.close());
beforeEach(() => world.reset());

describe("tokenUpdate", () => {
  it.each(tokenKinds)("changes $kind", async ({ input, path, look }) => {
    const { token } = await tokens.create(input);
    await world.forgetCalls();
    const orgRoles = [{ org: { orgId: pumpsId }, role: "COLLABORATE" }];
    const changed = await tokens.update({
      id: token.id,
      name: "Renamed",
      description: "Once more",
      isActive: false,
      defaultRole: "VIEW",
      orgRoles,
    });
    expect(changed.errors).toEqual([]);
    expect(changed.token).toMatchObject({
      id: token.id,
      name: "Renamed",
      description: "Once more",
      losant: { defaultRole: "VIEW", orgRoles: [{ role: "COLLABORATE", org: { id: pumpsId } }] },
    });
    expect((await tokens.calls()).filter((call) => call.includes("tokens"))).toEqual([
      `PATCH ${path}/${token.sourceId}`,
    ]);
    expect(await tokens.read(token.id)).toEqual(changed.token);
    expect(await look(client, token.sourceId)).toMatchObject({
      name: "Renamed",
      description: "Once more",
      status: "inactive",
      defaultRole: "view",
      orgRoles: [{ orgId: pumps, role: "collaborate" }],
    });
  });

  it("switches a token off and on again", async () => {
    const { token, secret } = await tokens.create({ losantApiToken: { name: "Night job" } });
    const statusOf = async (isActive: boolean) =>
      (await tokens.update({ id: token.id, isActive })).token.status;
    const works = async () => {
      const { errors } = await world.ask('{ viewer(source: "losant") { user { id } } }', {
        as: { losant: secret },
      });
      return errors.length === 0;
    };
    expect(await works()).toBe(true);
    expect(await statusOf(false)).toBe("INACTIVE");
    expect(await works()).toBe(false);
    expect(await statusOf(true)).toBe("ACTIVE");
    expect(await works()).toBe(true);
  });

  it("leaves alone what is left out, and clears what is null", async () => {
    const { token } = await tokens.create({
      losantApiToken: {
        name: "Night job",
        description: "Counts pumps",
        defaultRole: "VIEW",
        orgRoles: [{ org: { sandbox: true }, role: "EDIT" }],
      },
    });
    const renamed = await tokens.update({ id: token.id, name: "Day job" });
    expect(renamed.token).toEqual({ ...token, name: "Day job" });
    const cleared = await tokens.update({ id: token.id, description: null, orgRoles: null });
    expect(cleared.token).toEqual({
      ...token,
      name: "Day job",
      description: null,
      losant: { ...token.losant, orgRoles: [] },
    });
  });

  it.each(["name", "isActive", "defaultRole"])("cannot clear %s", async (field) => {
    const { token } = await tokens.create({ losantApiToken: { name: "Night job", defaultRole: "VIEW" } });
    await world.forgetCalls();
    const { errors } = await tokens.update({ id: token.id, [field]: null });
    expect(errors).toMatchObject([{ code: "BAD_USER_INPUT", path: ["input", field] }]);
    expect(await tokens.calls()).toEqual([]);
  });

  it.each(["", "oauth", `application.${applicationId}`, "nobody"])(
    "finds no token of owner %j that is not there",
    async (owner) => {
      const id = encodeGlobalId("Token", "losant", owner, "0".repeat(24));
      const { token, errors } = await tokens.update({ id, name: "Renamed" });
      expect(token).toBeNull();
      expect(errors).toMatchObject([
        { __typename: "IdentityNotFoundError", path: ["input", "id"], missingId: id },
      ]);
    },
  );

  it("refuses an id of something else", async () => {
    const { errors } = await tokens.update({ id: pumpsId, name: "Renamed" });
    expect(errors).toMatchObject([{ code: "BAD_USER_INPUT", path: ["input", "id"] }]);
  });
});

describe("tokenRevoke", () => {
  it.each(tokenKinds)("ends $kind for good", async ({ input, path, look }) => {
    const { token, secret } = await tokens.create(input);
    await world.forgetCalls();
    expect(await tokens.revoke(token.id)).toEqual({ revokedTokenId: token.id, errors: [] });
    expect(await tokens.calls()).toEqual([`DELETE ${path}/${token.sourceId}`]);
    expect(await tokens.read(token.id)).toBeNull();
    await expect(look(client, token.sourceId)).rejects.toMatchObject({ statusCode: 404 });
    if (secret !== null) {
      const { errors } = await world.ask('{ viewer(source: "losant") { user { id } } }', {
        as: { losant: secret },
      });
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(["UNAUTHENTICATED"]);
    }
  });

  it("says when there is nothing to end any more", async () => {
    const { token } = await tokens.create({ losantApiToken: { name: "Night job" } });
    await tokens.revoke(token.id);
    expect(await tokens.revoke(token.id)).toMatchObject({
      revokedTokenId: null,
      errors: [{ __typename: "IdentityNotFoundError", path: ["input", "id"], missingId: token.id }],
    });
  });

  it("may not be done by somebody whose role is too weak", async () => {
    const { losantApplicationTokens } = await world.data(
      `{ losantApplicationTokens(applicationId: "${applicationId}") { nodes { id } } }`,
    );
    const [{ id }] = losantApplicationTokens.nodes;
    const { errors } = await tokens.revoke(id, { as: "sandbox-viewer" });
    expect(errors).toMatchObject([{ __typename: "IdentityForbiddenError", code: "FORBIDDEN" }]);
    expect(await tokens.read(id)).not.toBeNull();
  });

  it("does not reach another one's tokens", async () => {
    const { token } = await tokens.create({
      losantApiToken: { name: "Bench", owner: { applicationId: personal.application.id } },
    });
    const { errors } = await tokens.revoke(token.id, { as: "sandbox-member" });
    expect(errors).toMatchObject([{ __typename: "IdentityNotFoundError", missingId: token.id }]);
  });

  it("is sent once and told as an error of the request when Losant fails", async () => {
    const { token } = await tokens.create({ losantApiToken: { name: "Night job" } });
    await world.behave("losant", { fail: [{ method: "DELETE", pathPattern: "/me/tokens", status: 503 }] });
    await world.forgetCalls();
    const { data, errors } = await world.ask(
      `mutation { tokenRevoke(input: { id: "${token.id}" }) { revokedTokenId } }`,
    );
    expect(data.tokenRevoke).toBeNull();
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(["UNAVAILABLE"]);
    expect(await tokens.calls()).toHaveLength(1);
  });
});
