import { Writable } from "node:stream";
import { createClient } from "graphql-sse";
import { pino } from "pino";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { parseConfig } from "../../src/config/gateway-config.ts";
import { createSchema } from "../../src/graph/schema.ts";
import { assembleGateway } from "../../src/main/gateway.ts";
import { createServer } from "../../src/server/server.ts";
import { createSources } from "../../src/sources/index.ts";
import { countStreams, tell, until } from "../support/event-stream.ts";
import { subscribe } from "../support/subscription.ts";
import { credentialHeaders, startWorld, type World } from "../support/world.ts";

const query = "subscription { identityEvents { eventId } }";
const headers = credentialHeaders("sandbox-admin");

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
beforeEach(() => world.reset());
afterEach(() => until(async () => (await countStreams(world)) === 0));
afterAll(() => world.close());

describe("a subscription", () => {
  it("is understood by a client of the GraphQL over SSE protocol", async () => {
    const client = createClient({
      url: `${world.url}/graphql`,
      singleConnection: false,
      headers,
      retryAttempts: 0,
    });
    const results = client.iterate<{ identityEvents: { eventId: string } }>({ query });
    const ids: unknown[] = [];
    const reading = (async () => {
      for await (const { data } of results) {
        ids.push(data?.identityEvents.eventId);
        if (ids.length === 3) return;
      }
    })();
    await until(async () => (await countStreams(world)) === 1);
    await tell(world, { count: 3 });
    await reading;
    expect(ids).toEqual(["evt_0000000000000001", "evt_0000000000000002", "evt_0000000000000003"]);
    client.dispose();
  });

  it("that is refused is told to such a client as a result", async () => {
    const client = createClient({ url: `${world.url}/graphql`, singleConnection: false, retryAttempts: 0 });
    const results: unknown[] = [];
    for await (const result of client.iterate({ query })) results.push(result);
    expect(results).toMatchObject([{ errors: [{ extensions: { code: "UNAUTHENTICATED" } }] }]);
    client.dispose();
  });

  it("can be asked for with GET, as a browser's EventSource does", async () => {
    const caller = new AbortController();
    const response = await fetch(`${world.url}/graphql?${new URLSearchParams({ query })}`, {
      headers: { ...headers, accept: "text/event-stream" },
      signal: caller.signal,
    });
    expect(response.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
    expect(response.headers.get("cache-control")).toBe("no-store");
    await tell(world, { count: 1 });
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    let text = "";
    while (!text.includes("event: next")) text += (await reader?.read())?.value ?? "";
    expect(text).toMatch(/^:\n\nevent: next\ndata: \{"data":\{"identityEvents":\{"eventId":"evt_/);
    caller.abort();
  });

  it.each(["application/json", "application/graphql-response+json"])(
    "is refused before anything is called when it would be answered with %s",
    async (accept) => {
      const { errors } = await world.ask(query, { headers: { accept } });
      expect(errors[0]?.extensions.code).toBe("BAD_USER_INPUT");
      expect(errors[0]?.message).toContain("Accept: text/event-stream");
      expect(await world.calls("auth0")).toEqual([]);
    },
  );

  it("is refused as a form, which any page may send", async () => {
    const response = await fetch(`${world.url}/graphql`, {
      method: "POST",
      headers: { ...headers, accept: "text/event-stream" },
      body: new URLSearchParams({ query }),
    });
    expect(response.status).toBe(415);
    expect(await world.calls("auth0")).toEqual([]);
  });

  it("is told before it begins that the gateway lists too much", async () => {
    const members = "subscription { identityEvents { org { members(first: 500) { totalCount } } } }";
    const results = await (await subscribe(world, members)).rest();
    expect(results).toMatchObject([{ errors: [{ extensions: { code: "BAD_USER_INPUT" } }] }]);
    expect(await world.calls("auth0")).toEqual([]);
  });
});

describe("the end of a subscription", () => {
  it("reaches the source when the caller hangs up, whether an event is under way or not", async () => {
    const idle = await subscribe(world, query);
    const busy = await subscribe(world, "subscription { identityEvents { user { email } } }");
    await world.behave("auth0", { latencyMs: 300 });
    await tell(world, { count: 1 });
    expect(await countStreams(world)).toBe(2);
    idle.leave();
    busy.leave();
    await until(async () => (await countStreams(world)) === 0);
  });

  it("reaches the source when a caller has stopped reading and then hangs up", async () => {
    const stalled = await subscribe(world, query);
    await tell(world, { count: 25_000 });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await countStreams(world)).toBe(1);
    stalled.leave();
    await until(async () => (await countStreams(world)) === 0);
  });

  it("reaches the source from a caller in the same process", async () => {
    const gateway = assembleGateway(
      parseConfig({
        logLevel: "silent",
        sources: [{ kind: "auth0", name: "auth0", url: world.sandbox.auth0.url }],
      }),
      null,
    );
    const response = await gateway.fetch(
      new Request("http://gateway.example/graphql", {
        method: "POST",
        headers: { ...headers, "content-type": "application/json", accept: "text/event-stream" },
        body: JSON.stringify({ query }),
      }),
    );
    await tell(world, { count: 1 });
    const reader = response.body?.getReader();
    expect((await reader?.read())?.done).toBe(false);
    expect(await countStreams(world)).toBe(1);
    await reader?.cancel();
    await until(async () => (await countStreams(world)) === 0);
    await gateway.close();
  });

  it("in the middle of an event is nothing that the log calls an error", async () => {
    const lines: string[] = [];
    const log = new Writable({
      write(chunk, _encoding, done) {
        lines.push(String(chunk));
        done();
      },
    });
    const config = parseConfig({
      sources: [{ kind: "auth0", name: "auth0", url: world.sandbox.auth0.url }],
    });
    const sources = createSources(config.sources);
    const server = createServer({
      createSchema,
      sources,
      config,
      sandboxTokens: null,
      logger: pino({ level: "info" }, log),
      whyNotReady: () => null,
      closing: new AbortController().signal,
    });
    const caller = new AbortController();
    const response = await server.fetch("http://gateway.example/graphql", {
      method: "POST",
      headers: { ...headers, "content-type": "application/json", accept: "text/event-stream" },
      body: JSON.stringify({ query: "subscription Watch { identityEvents { user { email } } }" }),
      signal: caller.signal,
    });
    const reading = response.text().catch(() => "");
    await world.behave("auth0", { latencyMs: 200 });
    await tell(world, { count: 1 });
    await new Promise((resolve) => setTimeout(resolve, 100));
    caller.abort();
    await reading;
    await until(async () => (await countStreams(world)) === 0);
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { level: 30, msg: "operation", operation: "Watch", type: "subscription" },
    ]);
    await Promise.all(sources.map((source) => source.close()));
  });

  it("is told when the gateway stops, and the gateway stops although nobody hangs up", async () => {
    const other = await startWorld();
    const idle = await subscribe(other, query);
    const closing = other.close();
    expect(await idle.rest()).toMatchObject([
      { data: null, errors: [{ extensions: { code: "UNAVAILABLE", requestId: expect.any(String) } }] },
    ]);
    await closing;
  });
});
