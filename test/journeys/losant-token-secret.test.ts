import { Writable } from "node:stream";
import { pino } from "pino";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { parseConfig } from "../../src/config/gateway-config.ts";
import { createSchema } from "../../src/graph/schema.ts";
import { createServer } from "../../src/server/server.ts";
import { createSources } from "../../src/sources/index.ts";
import { applicationId, errorFields, tokenFields } from "../support/losant-token.ts";
import { credentialHeaders, startWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());
beforeEach(() => world.reset());

describe("the value of a token", () => {
  it("is in the payload that made it and nowhere else: no log, no error, no extension, no later answer", async () => {
    const logged: string[] = [];
    const log = new Writable({
      write(chunk, _encoding, done) {
        logged.push(String(chunk));
        done();
      },
    });
    const config = parseConfig({
      sources: [{ kind: "losant", name: "losant", title: "Losant", url: world.sandbox.losant.url }],
    });
    const sources = createSources(config.sources);
    const server = createServer({
      createSchema,
      sources,
      config,
      sandboxTokens: null,
      logger: pino({ level: "trace" }, log),
      whyNotReady: () => null,
      closing: new AbortController().signal,
    });
    const answers: string[] = [];
    const ask = async (query: string, variables: unknown = {}) => {
      const response = await server.fetch("http://127.0.0.1/graphql", {
        method: "POST",
        headers: {
          "content-type": "application/json",
          "rollcall-explain": "calls",
          ...credentialHeaders({ losant: "sandbox-admin" }),
        },
        body: JSON.stringify({ query, variables }),
      });
      const answer = await response.text();
      answers.push(answer, JSON.stringify([...response.headers]));
      return JSON.parse(answer);
    };

    for (const owner of [undefined, { applicationId }]) {
      answers.length = 0;
      const made = await ask(
        `mutation ($input: TokenCreateInput!) {
          tokenCreate(input: $input) { secret token { ${tokenFields} } ${errorFields} }
        }`,
        { input: { token: { losantApiToken: { name: "Night job", owner } } } },
      );
      const { secret, token } = made.data.tokenCreate;
      expect(secret).toMatch(/^sandbox-api-token-/);
      expect(answers.join("").split(secret)).toHaveLength(2);
      answers.length = 0;

      const { id } = token;
      await ask(`query ($id: ID!) { node(id: $id) { ... on Token { ${tokenFields} } } }`, { id });
      await ask(`{ viewer { user { tokens(first: 100) { nodes { ${tokenFields} } } } } }`);
      const write = `mutation ($input: TokenUpdateInput!) { tokenUpdate(input: $input) { token { ${tokenFields} } ${errorFields} } }`;
      await ask(write, { input: { id, name: "Renamed" } });
      await ask(write, { input: { id, name: "" } });
      // A Losant that gives the value away once more, in an answer and in an error.
      const body = { id: token.sourceId, name: "Echo", status: "active", token: secret };
      const echo = (status: number, part: object) =>
        world.behave("losant", { fail: [{ pathPattern: "/tokens", status, body: { ...body, ...part } }] });
      await echo(200, {});
      await ask(write, { input: { id, name: "Renamed" } });
      await ask(`query ($id: ID!) { node(id: $id) { ... on Token { ${tokenFields} } } }`, { id });
      await echo(200, { name: 5 });
      await ask(write, { input: { id, name: "Renamed" } });
      await echo(500, {});
      await ask(write, { input: { id, name: "Renamed" } });
      await world.behave("losant", {});
      await ask("mutation ($input: TokenRevokeInput!) { tokenRevoke(input: $input) { revokedTokenId } }", {
        input: { id },
      });
      expect(answers.join("")).toContain("Renamed");
      expect(answers.join("")).not.toContain(secret);
      expect(logged.join("")).toContain("operation");
      expect(logged.join("")).not.toContain(secret);
    }
    await Promise.all(sources.map((source) => source.close()));
  });

  it("is BAD_RESPONSE when Losant makes a token without telling it", async () => {
    await world.behave("losant", {
      fail: [{ method: "POST", pathPattern: "/me/tokens", status: 201, body: { id: "0".repeat(24) } }],
    });
    const { errors } = await world.ask(
      'mutation { tokenCreate(input: { token: { losantApiToken: { name: "Night job" } } }) { secret } }',
    );
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(["BAD_RESPONSE"]);
  });
});
