import { createServer, request as forward, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Answer, credentialHeaders, startWorld, type World } from "../support/world.ts";

/** Longer than any test waits: an upstream that takes so long counts as one that hangs. */
const forEver = 60_000;

const explained = { "rollcall-explain": "calls" };

function within(milliseconds: number | string): { headers: Record<string, string> } {
  return { headers: { ...explained, "rollcall-timeout-ms": String(milliseconds) } };
}

function codesOf({ errors }: Answer): Set<string> {
  return new Set(errors.map(({ extensions }) => extensions.code));
}

describe("the time of an operation", () => {
  let world: World;
  beforeEach(async () => {
    world = await startWorld();
  });
  afterEach(() => world.close());

  it("is what the caller asks for: what came by then is answered", async () => {
    await world.behave("auth0", { latencyMs: forEver });
    const answer = await world.ask(
      '{ viewer(source: "losant") { user { displayName } } users(sources: ["auth0"], first: 1) { nodes { id } } }',
      within(400),
    );
    expect(answer.data.viewer.user.displayName).toBe("Ada Okafor");
    expect(answer.data.users).toBeNull();
    expect(answer.errors).toMatchObject([
      { path: ["users"], extensions: { code: "TIMEOUT", source: "auth0" } },
    ]);
  });

  it("is one for all its rounds of calls", async () => {
    const query =
      '{ orgs(sources: ["auth0"], first: 2) { nodes { name members(first: 1) { nodes { id } } } } }';
    await world.behave("auth0", { latencyMs: 1_500 });
    const answer = await world.ask(query, within(2_600));
    expect(answer.data.orgs.nodes).toHaveLength(2);
    expect(answer.data.orgs.nodes).toMatchObject([{ members: null }, { members: null }]);
    expect(codesOf(answer)).toEqual(new Set(["TIMEOUT"]));
    expect((await world.ask(query, within(10_000))).errors).toEqual([]);
  });

  it("includes a write and what is read after it, and says that the write may have happened", async () => {
    await world.behave("auth0", { latencyMs: forEver });
    const answer = await world.ask(
      'mutation { orgCreate(input: { source: "auth0", name: "Slow", slug: "slow" }) { org { id } errors { message } } }',
      within(300),
    );
    expect(codesOf(answer)).toEqual(new Set(["TIMEOUT"]));
    expect(answer.errors[0]?.message).toContain("It may have taken effect all the same");
  });

  it.each(["0", "-5", "1.5", "soon", "1e3", "9999999999"])("is no %s", async (value) => {
    const answer = await world.ask('{ orgs(sources: ["losant"], first: 1) { nodes { id } } }', within(value));
    expect(codesOf(answer)).toEqual(new Set(["BAD_USER_INPUT"]));
    expect(answer.errors[0]?.message).toContain("Rollcall-Timeout-Ms");
    expect(await world.calls("losant")).toEqual([]);
  });

  it("ends a hundred operations on an upstream that hangs, and does not hold up what needs none", async () => {
    await world.behave("auth0", { latencyMs: forEver });
    let answered = 0;
    const asking = Array.from({ length: 100 }, async (_, caller) => {
      const answer = await world.ask('{ users(sources: ["auth0"], first: 1) { nodes { id } } }', {
        ...within(1_500),
        as: caller % 2 === 0 ? "sandbox-admin" : "sandbox-viewer",
      });
      answered += 1;
      return answer;
    });
    for (let round = 0; round < 20; round += 1) {
      expect((await world.ask("{ __typename }")).data).toEqual({ __typename: "Query" });
    }
    expect(answered).toBe(0);
    for (const answer of await Promise.all(asking)) {
      expect(codesOf(answer)).toEqual(new Set(["TIMEOUT"]));
      expect(answer.status).toBe(200);
    }
  });
});

describe("the configured time", () => {
  it("is the most that a caller can ask for", async () => {
    const world = await startWorld({ limits: { operationTimeoutMs: 300 } });
    await world.behave("losant", { latencyMs: forEver });
    const query = '{ orgs(sources: ["losant"], first: 1) { nodes { id } } }';
    expect(codesOf(await world.ask(query))).toEqual(new Set(["TIMEOUT"]));
    expect(codesOf(await world.ask(query, within(50_000)))).toEqual(new Set(["TIMEOUT"]));
    await world.close();
  });
});

/** A world whose Auth0 is reached through a server that does as it likes with some requests. */
async function startHijackedWorld(
  hijack: (request: IncomingMessage, response: ServerResponse) => boolean,
): Promise<World> {
  let target = "";
  const server = createServer((request, response) => {
    if (hijack(request, response)) return;
    const { method, url, headers } = request;
    request.pipe(
      forward(`${target}${url}`, { method: method ?? "GET", headers }, (incoming) => {
        response.writeHead(incoming.statusCode ?? 500, incoming.headers);
        incoming.pipe(response);
      }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const world = await startWorld({
    sources: [{ kind: "auth0", name: "auth0", url: `http://127.0.0.1:${port}`, maxResponseBytes: 200_000 }],
  });
  target = world.sandbox.auth0.url;
  return {
    ...world,
    async close() {
      server.closeAllConnections();
      await world.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

describe("a caller who leaves", () => {
  it.each([
    ["seen for the first time", false],
    ["known", true],
  ])("takes all upstream calls along of a document that is %s", async (_, isKnown) => {
    const closed: number[] = [];
    let begun = 0;
    const world = await startHijackedWorld((request, response) => {
      if (!request.url?.includes("/members")) return false;
      begun += 1;
      // Enough to let many calls go at once, and then nothing more of the body.
      response.writeHead(200, {
        "content-type": "application/json",
        "content-length": 100,
        "x-ratelimit-limit": 1_000,
        "x-ratelimit-remaining": 900,
        "x-ratelimit-reset": Math.ceil(Date.now() / 1_000) + 1,
      });
      response.write("[");
      response.on("close", () => closed.push(performance.now()));
      return true;
    });
    const query = '{ orgs(sources: ["auth0"], first: 50) { nodes { members(first: 2) { nodes { id } } } } }';
    if (isKnown) await world.ask(query, { headers: { "rollcall-explain": "plan" } });
    const caller = new AbortController();
    const leaving = fetch(`${world.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", ...credentialHeaders("sandbox-admin") },
      body: JSON.stringify({ query }),
      signal: caller.signal,
    }).catch(() => undefined);
    while (begun < 10) await sleep(5);
    await sleep(50);
    const inFlight = begun;
    caller.abort();
    await leaving;
    while (closed.length < inFlight) await sleep(5);
    await sleep(300);
    expect(begun).toBe(inFlight);
    expect(closed).toHaveLength(inFlight);
    await world.close();
  });
});

describe("an upstream whose answers do not end", () => {
  it.each([
    ["a body that drips", "TIMEOUT", " ", 20],
    ["a body without end", "BAD_RESPONSE", "[".repeat(20_000), 1],
  ])("fails its own field: %s", async (_, code, bytes, everyMs) => {
    const world = await startHijackedWorld((request, response) => {
      if (!request.url?.includes("/users")) return false;
      response.writeHead(200, { "content-type": "application/json" });
      const timer = setInterval(() => response.write(bytes), everyMs);
      response.on("close", () => clearInterval(timer));
      return true;
    });
    const answer = await world.ask(
      '{ users(sources: ["auth0"], first: 1) { nodes { id } } orgs(sources: ["auth0"], first: 1) { nodes { name } } }',
      within(code === "TIMEOUT" ? 500 : 10_000),
    );
    expect(answer.data.users).toBeNull();
    expect(answer.data.orgs.nodes).toHaveLength(1);
    expect(codesOf(answer)).toEqual(new Set([code]));
    await world.close();
  });
});
