import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { parseConfig } from "../../src/config/gateway-config.ts";
import { encodeGlobalId } from "../../src/graph/global-id.ts";
import { assembleGateway } from "../../src/main/gateway.ts";
import { meridianInstanceId } from "../../src/sandbox/losant/seed/instance.ts";
import { errorFields, tokensIn } from "../support/losant-token.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let tokens: ReturnType<typeof tokensIn>;
beforeAll(async () => {
  world = await startWorld();
  tokens = tokensIn(world);
});
afterAll(() => world.close());
beforeEach(() => world.reset());

describe("tokens beside other sources", () => {
  /** Asks a gateway with two sources of the platform and one that is the instance. */
  async function askMany(query: string, variables: unknown) {
    const { url } = world.sandbox.losant;
    const gateway = assembleGateway(
      parseConfig({
        logLevel: "silent",
        sources: [
          { kind: "losant", name: "one", url },
          { kind: "losant", name: "two", url },
          { kind: "losant-instance", name: "plant", url, instanceId: meridianInstanceId },
        ],
      }),
      null,
    );
    const response = await gateway.fetch(
      new Request("http://127.0.0.1/graphql", {
        method: "POST",
        headers: {
          "content-type": "application/json",
          "one-authorization": "Bearer sandbox-admin",
          "two-authorization": "Bearer sandbox-admin",
          "plant-authorization": "Bearer sandbox-instance",
        },
        body: JSON.stringify({ query, variables }),
      }),
    );
    const { data, errors } = JSON.parse(await response.text());
    await gateway.close();
    expect(errors).toBeUndefined();
    return data;
  }

  const createQuery = `mutation ($input: TokenCreateInput!) {
    tokenCreate(input: $input) { secret token { id name source { name } user { id } } ${errorFields} }
  }`;

  it("are made where the input says, and nowhere when it does not", async () => {
    const token = { losantApiToken: { name: "Night job" } };
    const { tokenCreate: refused } = await askMany(createQuery, { input: { token } });
    expect(refused).toEqual({
      secret: null,
      token: null,
      errors: [
        {
          __typename: "IdentitySourceChoiceError",
          code: "SOURCE_REQUIRED",
          message: expect.stringContaining("input.source"),
          path: ["input", "source"],
          upstreamCode: null,
          candidates: [{ name: "one" }, { name: "two" }],
        },
      ],
    });
    expect(await tokens.calls()).toEqual([]);
    const { tokenCreate: made } = await askMany(createQuery, { input: { token, source: "two" } });
    expect(made).toMatchObject({ errors: [], token: { source: { name: "two" } } });
  });

  it("are the instance's own in a source that is one, from their making to their end", async () => {
    const instanceId = encodeGlobalId("LosantInstance", "plant", meridianInstanceId);
    const { tokenCreate } = await askMany(createQuery, {
      input: { token: { losantApiToken: { name: "Portal", owner: { instanceId } } } },
    });
    expect(tokenCreate).toMatchObject({
      errors: [],
      secret: expect.stringMatching(/./),
      token: { name: "Portal", source: { name: "plant" }, user: null },
    });
    const { id } = tokenCreate.token;
    const { tokenUpdate } = await askMany(
      "mutation ($input: TokenUpdateInput!) { tokenUpdate(input: $input) { token { id name status } } }",
      { input: { id, name: "Gate", isActive: false } },
    );
    expect(tokenUpdate.token).toEqual({ id, name: "Gate", status: "INACTIVE" });
    const readQuery = "query ($id: ID!) { node(id: $id) { ... on Token { id name status } } }";
    expect((await askMany(readQuery, { id })).node).toEqual(tokenUpdate.token);
    const { source } = await askMany(
      '{ source(name: "plant") { losantInstance { tokens(filter: { nameContains: "gate" }) { nodes { id name status } } } } }',
      {},
    );
    expect(source.losantInstance.tokens.nodes).toEqual([tokenUpdate.token]);
    const { tokenRevoke } = await askMany(
      "mutation ($input: TokenRevokeInput!) { tokenRevoke(input: $input) { revokedTokenId } }",
      { input: { id } },
    );
    expect(tokenRevoke.revokedTokenId).toBe(id);
    expect((await askMany(readQuery, { id })).node).toBeNull();
  });

  it("of a user cannot be made in a source that is an instance", async () => {
    const { tokenCreate } = await askMany(createQuery, {
      input: { source: "plant", token: { losantApiToken: { name: "Night job" } } },
    });
    expect(tokenCreate.errors).toMatchObject([{ code: "UNSUPPORTED", path: ["input", "source"] }]);
    const id = encodeGlobalId("Token", "plant", "", "0".repeat(24));
    const { tokenRevoke } = await askMany(
      `mutation ($input: TokenRevokeInput!) { tokenRevoke(input: $input) { ${errorFields} } }`,
      { input: { id } },
    );
    expect(tokenRevoke.errors).toMatchObject([{ code: "NOT_FOUND", missingId: id }]);
    expect(await tokens.calls()).toEqual([]);
  });
});
