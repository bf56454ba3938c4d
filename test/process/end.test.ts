import { connect, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { createGateway } from "../../src/main/gateway.ts";
import { startCli } from "./cli.ts";
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

/** Waits until something is so; the test's own time limit ends it. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await sleep(10);
}

/** The ids of the requests that the log tells of. */
function loggedIds(output: string): string[] {
  return [...output.matchAll(/"requestId":"([^"]+)"/g)].map(([, id = ""]) => id);
}

function isListening(url: string): Promise<boolean> {
  return openConnections(url, 1).then(
    ([socket]) => {
      socket?.destroy();
      return true;
    },
    () => false,
  );
}

function openConnections(url: string, count: number): Promise<Socket[]> {
  const { hostname, port } = new URL(url);
  return Promise.all(
    Array.from(
      { length: count },
      () =>
        new Promise<Socket>((resolve, reject) => {
          const socket = connect(Number(port), hostname, () => resolve(socket));
          socket.on("error", reject);
        }),
    ),
  );
}

describe("at SIGTERM the program", () => {
  it("answers what is in flight, tells the callers to leave, and is gone", async () => {
    let isSlow = false;
    const { cli, client, upstreamCalls } = await start({ latencyMs: () => (isSlow ? 600 : 0) });
    // Idle in both ways: after an answer, and from the beginning.
    await Promise.all(Array.from({ length: 25 }, () => client.ask(query)));
    const silent = await openConnections(cli.url, 25);
    isSlow = true;
    const before = upstreamCalls();
    const asked = Array.from({ length: 30 }, () => client.ask(query));
    await until(() => upstreamCalls() === before + 30);
    cli.signal("SIGTERM");
    const answers = await Promise.all(asked);
    expect(answers.map(({ status, headers }) => [status, headers.connection])).toEqual(
      answers.map(() => [200, "close"]),
    );
    expect(answers.every(({ text }) => text.includes("mark-losant-"))).toBe(true);
    expect(await cli.ended).toEqual({ code: 0, signal: null });
    await expect(client.ask(query)).rejects.toThrow();
    for (const socket of silent) socket.destroy();
  });

  it("has logged each request once when it is gone", async () => {
    const { cli, client, upstreamCalls } = await start({
      config: { logLevel: "info" },
      latencyMs: () => 200,
    });
    const ids = Array.from({ length: 50 }, (_, index) => `request-${index + 10}`);
    const asked = ids.map((id) => client.ask(query, { headers: { "x-request-id": id } }));
    await until(() => upstreamCalls() === ids.length);
    cli.signal("SIGTERM");
    await Promise.all([...asked, cli.ended]);
    await until(() => loggedIds(cli.output()).length >= ids.length);
    expect(loggedIds(cli.output()).sort()).toEqual(ids);
  });

  it("goes at once when it is told twice", async () => {
    const { cli, client, upstreamCalls } = await start({ latencyMs: () => 60_000 });
    const asked = client.ask(query);
    asked.catch(() => undefined);
    await until(() => upstreamCalls() === 1);
    cli.signal("SIGTERM");
    while (await isListening(cli.url)) await sleep(10);
    cli.signal("SIGTERM");
    expect(await cli.ended).toEqual({ code: 143, signal: null });
    await expect(asked).rejects.toThrow();
  });
});

it("is right again with its first answer after it was killed", async () => {
  const running = await start({ latencyMs: () => 50 });
  const asked = Array.from({ length: 10 }, () => running.client.ask(query));
  const outcomes = Promise.allSettled(asked);
  await until(() => running.upstreamCalls() > 0);
  running.cli.signal("SIGKILL");
  expect(await running.cli.ended).toEqual({ code: null, signal: "SIGKILL" });
  await outcomes;
  await running.restart();
  const { status, text } = await running.client.ask(query);
  expect(status).toBe(200);
  expect(JSON.parse(text)).toMatchObject({
    data: { viewer: { user: { displayName: expect.stringMatching(/^mark-losant-/) } } },
  });
});

describe("a fault that nobody caught", () => {
  const faulty = (code: string) => [
    "--import",
    // Taken apart, because a stack shows the address of what runs.
    `data:text/javascript,const text = ["hid", "den"].join(""); process.once("SIGUSR2", () => { ${code} })`,
  ];

  it.each([
    ["thrown", 'throw Object.assign(new Error("of \\"" + text + "\\""), { token: text })'],
    ["a rejection", "Promise.reject(new TypeError('of `' + text + '`', { cause: { token: text } }))"],
    ["no error at all", "Promise.reject(text)"],
  ])("is logged without what it quotes, and what is in flight is answered: %s", async (_, code) => {
    const { cli, client, upstreamCalls } = await start({
      nodeArguments: faulty(code),
      latencyMs: () => 300,
      config: { logLevel: "fatal" },
    });
    const asked = client.ask(query);
    await until(() => upstreamCalls() === 1);
    cli.signal("SIGUSR2");
    expect((await asked).text).toContain("mark-losant-");
    expect(await cli.ended).toEqual({ code: 70, signal: null });
    expect(cli.output()).toContain("unforeseen fault");
    expect(cli.output()).not.toContain("hidden");
  });
});

it("leaves the process alone when it is a library", async () => {
  const names = ["uncaughtException", "unhandledRejection", "SIGINT", "SIGTERM", "warning"];
  const count = () => names.map((name) => process.listenerCount(name));
  const before = count();
  const gateway = createGateway({ logLevel: "silent", listen: { port: 0 } });
  await gateway.listen();
  expect(count()).toEqual(before);
  await gateway.close();
});

it.each([1, 2])("says in a line why it cannot listen, with workers: %i", async (workers) => {
  const { cli } = await start({});
  const { port } = new URL(cli.url);
  const second = startCli({
    config: {
      workers,
      listen: { port: Number(port) },
      sources: [{ kind: "auth0", name: "auth0", url: "http://127.0.0.1:9" }],
    },
  });
  await expect(second).rejects.toThrow(
    `it ended before it listened: Cannot listen on port ${port} of 127.0.0.1: EADDRINUSE. Set PORT and HOST.\n`,
  );
});
