import { hash } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseConfig } from "../../src/config/gateway-config.ts";
import { assembleGateway, type Gateway } from "../../src/main/gateway.ts";
import { findSecret } from "../process/secret-search.ts";
import { type RedisServer, redisServerPath, startRedis } from "../support/redis.ts";
import { type AnswerError, credentialHeaders, startWorld, type World } from "../support/world.ts";

let redis: RedisServer;
let world: World;
let gateways: Gateway[];

/** Starts one more gateway before the sandbox of the world. */
async function startGateway(sharedStore: object): Promise<string> {
  const gateway = assembleGateway(
    parseConfig({
      listen: { host: "127.0.0.1", port: 0 },
      logLevel: "silent",
      limits: { maxEventLoopDelayMs: 60_000, maxMemoryPercent: 100 },
      sources: [
        { kind: "losant", name: "losant", url: world.sandbox.losant.url },
        { kind: "auth0", name: "auth0", url: world.sandbox.auth0.url },
      ],
      ...sharedStore,
    }),
    null,
  );
  gateways.push(gateway);
  return (await gateway.listen()).url;
}

/** Two gateways that share a store, and know it. */
async function startReplicas(): Promise<readonly [one: string, other: string]> {
  const sharedStore = { sharedStore: { url: redis.url } };
  const [one, other] = await Promise.all([startGateway(sharedStore), startGateway(sharedStore)]);
  await untilTheyShare(one, other);
  return [one, other];
}

let documents = 0;

/** Connections are opened in the background: a document of its own tells when they are there. */
async function untilTheyShare(one: string, other: string): Promise<void> {
  await expect
    .poll(
      async () => {
        documents += 1;
        const query = `query Shared${documents} { __typename }`;
        await send(one, { query, extensions: hashOf(query) });
        return (await send(other, { extensions: hashOf(query) })).errors.length;
      },
      { timeout: 20_000 },
    )
    .toBe(0);
}

function hashOf(query: string): object {
  return { persistedQuery: { version: 1, sha256Hash: hash("sha256", query) } };
}

async function send(url: string, params: object, token = "sandbox-admin") {
  const headers = { "content-type": "application/json", ...credentialHeaders(token) };
  const response = await fetch(`${url}/graphql`, { method: "POST", headers, body: JSON.stringify(params) });
  const { data, errors = [] } = (await response.json()) as { data?: object; errors?: AnswerError[] };
  return { data, errors, codes: errors.map(({ extensions }) => extensions.code) };
}

async function countRefused(source: "auth0" | "losant"): Promise<number> {
  return (await world.calls(source)).filter(({ status }) => status === 429).length;
}

/** One call for the list, and one for the members of each of so many organizations. */
const members = (count: number) =>
  `{ orgs(sources: ["auth0"], first: ${count}) { nodes { members(first: 2) { nodes { id } } } } }`;

beforeEach(async () => {
  gateways = [];
  world = await startWorld();
});
afterEach(async () => {
  await Promise.all(gateways.map((gateway) => gateway.close()));
  await world.close();
});

/** Uses up what Auth0 takes of member lists through one gateway, then asks through the other. */
async function useUpThenAsk(one: string, other: string) {
  await world.behave("auth0", { rateLimit: { "organization members read": { limit: 8, windowMs: 4_000 } } });
  expect((await send(one, { query: members(8) })).errors).toEqual([]);
  await world.forgetCalls();
  const { codes } = await send(other, { query: members(6) });
  return { codes, refused: await countRefused("auth0") };
}

/** Has one gateway refused by Losant, and asks through the other while the first one waits. */
async function askWhileOtherWaits(one: string, other: string): Promise<number> {
  const query = '{ orgs(sources: ["losant"], first: 2) { nodes { name } } }';
  await world.behave("losant", { rateLimit: { limit: 2, windowMs: 900 } });
  await send(one, { query });
  await send(one, { query });
  const waiting = send(one, { query });
  await expect.poll(() => countRefused("losant")).toBe(1);
  const answers = await Promise.all([waiting, send(other, { query })]);
  expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
  return countRefused("losant");
}

/** Lets three gateways ask for 93 things at once, of which the plan takes 40 and then about 8 a second. */
async function storm(urls: readonly string[]) {
  await world.behave("auth0", { rateLimit: "essentials", latencyMs: 100 });
  const answers = await Promise.all(urls.map((url) => send(url, { query: members(30) })));
  return { errors: answers.flatMap(({ errors }) => errors).length, refused: await countRefused("auth0") };
}

describe("two gateways that share nothing", () => {
  it("learn the same limit each by itself, by being refused", async () => {
    const [one, other] = await Promise.all([startGateway({}), startGateway({})]);
    expect((await useUpThenAsk(one, other)).refused).toBeGreaterThan(0);
    expect(await askWhileOtherWaits(one, other)).toBeGreaterThan(1);
  });
});

describe.skipIf(redisServerPath === undefined)("two gateways that share a store", () => {
  beforeEach(async () => {
    redis = await startRedis();
    return () => redis.kill();
  });

  it("know the documents that were registered at either", async () => {
    const [one, other] = await startReplicas();
    const query = "query Names { orgs(first: 1) { nodes { name } } }";
    const extensions = hashOf(query);
    expect((await send(one, { extensions })).codes).toEqual(["PERSISTED_QUERY_NOT_FOUND"]);
    expect((await send(one, { query, extensions })).errors).toEqual([]);
    expect((await send(other, { extensions })).errors).toEqual([]);
  });

  it("execute no document that somebody else has put into the store under the hash of another", async () => {
    const [one] = await startReplicas();
    const query = "query Names { orgs(first: 1) { nodes { name } } }";
    const name = `rollcall:document:${hash("sha256", query)}`;
    await redis.write(name, "query Names { orgs(first: 1) { nodes { id } } }");
    expect((await send(one, { extensions: hashOf(query) })).codes).toEqual(["PERSISTED_QUERY_NOT_FOUND"]);
  });

  it("slow down together before a limit that one of them has seen", async () => {
    const [one, other] = await startReplicas();
    expect(await useUpThenAsk(one, other)).toEqual({ codes: [], refused: 0 });
  });

  it("meet no refusal when three of them ask for more at once than is left, unlike three that share nothing", async () => {
    const alone = await storm(await Promise.all([startGateway({}), startGateway({}), startGateway({})]));
    await world.reset();
    const [one, other] = await startReplicas();
    const third = await startGateway({ sharedStore: { url: redis.url } });
    await untilTheyShare(one, third);
    const together = await storm([one, other, third]);
    expect(alone.refused).toBeGreaterThan(10);
    expect(together.errors).toBe(0);
    // What a busy machine makes late may go out too early.
    expect(together.refused).toBeLessThan(alone.refused / 4);
  }, 90_000);

  it("wait together after one of them was refused, also where no limits are told", async () => {
    const [one, other] = await startReplicas();
    expect(await askWhileOtherWaits(one, other)).toBe(1);
  });

  it("believe nothing that is no limit", async () => {
    const [one, other] = await startReplicas();
    await world.behave("auth0", { rateLimit: { limit: 100, windowMs: 60_000 } });
    for (const url of [one, other]) await send(url, { query: members(2) });
    const limits = [...(await redis.dump()).keys()].filter((name) => name.startsWith("rollcall:limit:"));
    expect(limits.length).toBeGreaterThan(0);
    for (const name of limits) await redis.write(name, '[1,-1,"never"]');
    expect(
      (await send(await startGateway({ sharedStore: { url: redis.url } }), { query: members(4) })).errors,
    ).toEqual([]);
  });

  it("lose no request when the store goes away in the middle, and share again when it is back", async () => {
    const [one, other] = await startReplicas();
    const query = "query Both { orgs(first: 2) { nodes { name members(first: 1) { nodes { id } } } } }";
    const extensions = hashOf(query);
    await send(one, { query, extensions });
    let isOver = false;
    const errors: AnswerError[] = [];
    let answered = 0;
    const askOnAndOn = async (url: string) => {
      while (!isOver) {
        errors.push(...(await send(url, { query, extensions })).errors);
        answered += 1;
      }
    };
    const asking = [one, other, one, other].map(askOnAndOn);
    const some = async (): Promise<void> => {
      const before = answered;
      await expect.poll(() => answered - before, { timeout: 20_000 }).toBeGreaterThan(8);
    };
    await some();
    redis.freeze();
    await some();
    redis.thaw();
    await some();
    await redis.kill();
    await some();
    // What was registered before is still known where it was.
    expect((await send(one, { extensions })).errors).toEqual([]);
    await redis.restart();
    await some();
    isOver = true;
    await Promise.all(asking);
    expect(errors).toEqual([]);
    await untilTheyShare(one, other);
  });

  it("start, and answer, when the store is not there", async () => {
    await redis.kill();
    const url = await startGateway({ sharedStore: { url: redis.url } });
    expect((await send(url, { query: members(2) })).errors).toEqual([]);
  });

  it("put no token there, no hash of one, and nothing of anybody's answers", async () => {
    const [one, other] = await startReplicas();
    await world.behave("auth0", { rateLimit: { limit: 100, windowMs: 60_000 } });
    const query =
      "query Names { orgs(first: 3) { nodes { name members(first: 2) { nodes { user { email } } } } } }";
    const tokens = [
      "sandbox-admin",
      "sandbox-viewer",
      "sandbox-member",
      world.sandbox.auth0.tokens["sandbox-admin-jwt"] ?? "",
    ];
    for (const token of tokens) {
      await send(one, { query, extensions: hashOf(query) }, token);
      await send(other, { query, extensions: hashOf(query) }, token);
    }
    await world.behave("losant", { fail: [{ pathPattern: "/orgs$", status: 429, times: 1 }] });
    await send(one, { query });
    const stored = await redis.dump();
    const kinds = new Set([...stored.keys()].map((name) => /^rollcall:(\w+):[\w-]+$/.exec(name)?.[1]));
    expect(kinds).toEqual(new Set(["document", "limit", "gateways"]));
    const names = [...stored.keys()].filter((name) => name.startsWith("rollcall:limit:"));
    expect(names.length).toBeGreaterThan(tokens.length);
    for (const name of names) expect(stored.get(name)).toMatch(/^\[\d+,\d+,\d+(?:\.\d+)?\]$/);
    const text = [...stored].flat().join("\n");
    for (const token of tokens) {
      const digest = hash("sha256", token, "buffer");
      const hashes = [digest.toString("hex"), digest.toString("base64"), digest.toString("base64url")];
      for (const secret of [token, `Bearer ${token}`, ...hashes]) {
        expect(findSecret(text, secret), "a token or its hash").toBeNull();
      }
    }
    expect(text).not.toMatch(/@[\w-]+\.example/);
  });
});
