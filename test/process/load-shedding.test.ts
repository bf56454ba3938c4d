import { type ClientRequest, request as send } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { pino } from "pino";
import { afterEach, describe, expect, it } from "vitest";
import { parseConfig } from "../../src/config/gateway-config.ts";
import { createSchema } from "../../src/graph/schema.ts";
import { createServer } from "../../src/server/server.ts";
import { type ProcessWorld, type ProcessWorldOptions, startProcessWorld } from "./world.ts";

const query = '{ viewer(source: "losant") { user { displayName } } }';
let world: ProcessWorld | undefined;
afterEach(async () => {
  await world?.close();
  world = undefined;
});

async function start(options: ProcessWorldOptions): Promise<ProcessWorld> {
  world = await startProcessWorld(options);
  return world;
}

describe("with more callers than operations that are allowed", () => {
  it("answers every one of 300, at once where it refuses, and nothing is executed of what it refuses", async () => {
    const { client, upstreamCalls } = await start({
      latencyMs: () => 200,
      config: { limits: { maxOperations: 100 } },
    });
    const answers = await Promise.all(Array.from({ length: 300 }, () => client.ask(query)));
    const accepted = answers.filter(({ status }) => status === 200);
    const refused = answers.filter(({ status }) => status === 503);
    expect(accepted.length + refused.length).toBe(300);
    expect(accepted.length).toBeGreaterThanOrEqual(100);
    expect(refused.length).toBeGreaterThan(0);
    expect(accepted.every(({ text }) => text.includes("mark-losant-"))).toBe(true);
    expect(upstreamCalls()).toBe(accepted.length);
    for (const { headers, text } of refused) {
      expect(headers["retry-after"]).toBe("1");
      expect(headers["cache-control"]).toBe("no-store");
      const { errors, data } = JSON.parse(text) as { errors: { extensions: object }[]; data?: unknown };
      expect(data).toBeUndefined();
      expect(errors).toHaveLength(1);
      expect(errors[0]?.extensions).toEqual({
        code: "UNAVAILABLE",
        retryAfter: 1,
        requestId: headers["x-request-id"],
      });
    }
    expect((await client.ask(query)).status).toBe(200);
  });

  it("still answers what asks the gateway only about itself", async () => {
    const { client, upstreamCalls } = await start({
      latencyMs: () => 300,
      config: { limits: { maxOperations: 1 } },
    });
    const occupying = client.ask(query);
    while (upstreamCalls() === 0) await sleep(5);
    const [typename, types, refused] = await Promise.all([
      client.ask("{ __typename }"),
      client.ask('{ __type(name: "Org") { name } }'),
      client.ask(`{ __typename ...rest } fragment rest on Query { viewers { source { name } } }`),
    ]);
    expect(JSON.parse(typename.text)).toEqual({ data: { __typename: "Query" } });
    expect(JSON.parse(types.text)).toEqual({ data: { __type: { name: "Org" } } });
    expect(refused.status).toBe(503);
    expect((await occupying).status).toBe(200);
  });

  it("gives the place of whoever leaves to the next one", async () => {
    const { client, upstreamCalls } = await start({
      latencyMs: () => 100,
      config: { limits: { maxOperations: 3 } },
    });
    for (let round = 0; round < 10; round += 1) {
      const before = upstreamCalls();
      const patience = new AbortController();
      const left = Array.from({ length: 3 }, () => client.ask(query, { signal: patience.signal }));
      const outcomes = Promise.allSettled(left);
      while (upstreamCalls() === before) await sleep(1);
      patience.abort();
      expect((await outcomes).every(({ status }) => status === "rejected")).toBe(true);
    }
    await expect.poll(async () => (await client.ask(query)).status).toBe(200);
    const answers = await Promise.all(Array.from({ length: 3 }, () => client.ask(query)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  });
});

describe("under pressure", () => {
  const logged: string[] = [];
  let shortage: string | null = null;
  const server = createServer({
    createSchema,
    sources: [],
    config: parseConfig({}),
    sandboxTokens: null,
    logger: pino({ base: null }, { write: (line) => void logged.push(line) }),
    whyNotReady: () => null,
    findPressure: () => shortage,
    closing: new AbortController().signal,
  });
  const headers = { "content-type": "application/json" };
  const ask = (body: BodyInit) =>
    server.fetch("http://gateway/graphql", { method: "POST", headers, body, duplex: "half" } as RequestInit);
  const typename = JSON.stringify({ query: "{ __typename }" });
  /** A request whose body never ends. */
  const askForEver = () => {
    const body = Promise.withResolvers<ReadableStreamDefaultController<Uint8Array>>();
    const response = ask(new ReadableStream({ start: (controller) => body.resolve(controller) }));
    const finish = async () => {
      const controller = await body.promise;
      controller.enqueue(new TextEncoder().encode(typename));
      controller.close();
    };
    return { response, finish };
  };

  it("takes a few requests at a time, refuses the others before they are read, and recovers", async () => {
    shortage = "memory";
    const underWay = Array.from({ length: 8 }, askForEver);
    const refused = await ask(typename);
    expect(refused.status).toBe(503);
    expect(refused.headers.get("retry-after")).toBe("1");
    expect(await refused.json()).toEqual({
      errors: [
        {
          message: "The gateway is under too much load, and nothing was executed. Try again later.",
          extensions: { code: "UNAVAILABLE", retryAfter: 1 },
        },
      ],
    });
    expect(logged.map((line) => JSON.parse(line) as object)).toMatchObject([
      { level: 40, shortage: "memory", msg: "requests are refused" },
      { level: 40, outcome: "refused", status: 503, errors: { UNAVAILABLE: 1 }, msg: "request" },
    ]);
    expect((await server.fetch("http://gateway/livez")).status).toBe(200);
    shortage = null;
    expect((await ask(typename)).status).toBe(200);
    shortage = "event loop";
    for (const { finish } of underWay) await finish();
    const answers = await Promise.all(underWay.map(({ response }) => response));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    expect((await ask(typename)).status).toBe(200);
  });
});

it("gives the place of whoever leaves while sending to the next one", async () => {
  // Whatever Node needs to run at all counts as too much.
  const { cli, client } = await start({
    nodeArguments: ["--max-old-space-size=128"],
    config: { limits: { maxMemoryPercent: 1 } },
  });
  const { hostname, port } = new URL(cli.url);
  const sendHalf = () =>
    new Promise<ClientRequest>((resolve) => {
      const headers = { "content-type": "application/json", "content-length": "500" };
      const request = send({ hostname, port, path: "/graphql", method: "POST", headers });
      request.on("error", () => undefined);
      request.write('{"query": "{ ', () => resolve(request));
    });
  const status = async () => (await client.ask("{ __typename }")).status;
  for (let round = 0; round < 3; round += 1) {
    const halves = await Promise.all(Array.from({ length: 8 }, sendHalf));
    await expect.poll(status).toBe(503);
    for (const half of halves) half.destroy();
    await expect.poll(status).toBe(200);
  }
});
