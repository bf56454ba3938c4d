import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { readMetrics } from "../telemetry/exposition.ts";
import { type Cli, startCli } from "./cli.ts";
import { createClient } from "./client.ts";
import { type ProcessWorld, type ProcessWorldOptions, startProcessWorld } from "./world.ts";

const query = '{ viewer(source: "losant") { user { displayName } } }';
const options = ["--workers", "2"];
let world: ProcessWorld | undefined;
let alone: Cli | undefined;
afterEach(async () => {
  await Promise.all([world?.close(), alone?.close()]);
  world = undefined;
  alone = undefined;
});

async function start(worldOptions: ProcessWorldOptions = {}): Promise<ProcessWorld> {
  world = await startProcessWorld({ options, ...worldOptions });
  return world;
}

/** Waits until something is so; the test's own time limit ends it. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await sleep(10);
}

/** The lines of the log with this message. */
function linesOf({ output }: Cli, message: string): Readonly<Record<string, unknown>>[] {
  const lines = output()
    .split("\n")
    .filter((line) => line.startsWith("{"));
  return lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === message);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe("two workers", () => {
  it("both answer", async () => {
    const { cli, client } = await start({ latencyMs: () => 100, config: { logLevel: "info" } });
    expect(cli.children()).toHaveLength(2);
    const answers = await Promise.all(Array.from({ length: 20 }, () => client.ask(query)));
    expect(answers.every(({ text }) => text.includes("mark-losant-"))).toBe(true);
    await until(() => linesOf(cli, "operation").length === 20);
    const workers = linesOf(cli, "operation").map(({ worker }) => worker);
    expect(new Set(workers)).toEqual(new Set([1, 2]));
    expect((await fetch(`${cli.url}/readyz`)).status).toBe(200);
  });

  it("have one sandbox, and say once where everything is", async () => {
    alone = await startCli({ config: { logLevel: "silent" }, options });
    const { url, children, output } = alone;
    // The sandbox is the third.
    expect(children()).toHaveLength(3);
    expect(output().match(/^Rollcall /gm)).toHaveLength(1);
    const client = createClient(url);
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => client.ask(query, { token: "sandbox-admin" })),
    );
    client.close();
    for (const { text } of answers)
      expect(JSON.parse(text)).toMatchObject({ data: { viewer: { user: {} } } });
  });

  it("close a connection at once that is beyond what each takes", async () => {
    const { cli } = await start({ config: { limits: { maxConnections: 1 } } });
    const statuses = await Promise.allSettled(
      Array.from({ length: 8 }, async () => {
        const client = createClient(cli.url);
        const { status } = await client.ask("{ __typename }").finally(() => setTimeout(client.close, 500));
        return status;
      }),
    );
    const answered = statuses.filter(({ status }) => status === "fulfilled");
    expect(answered.length).toBeGreaterThanOrEqual(2);
    expect(answered.length).toBeLessThan(8);
  });
});

describe("a worker that is killed", () => {
  it("is replaced, and the other one answers meanwhile", async () => {
    const { cli, client } = await start({ config: { logLevel: "warn" } });
    const [killed = 0, other = 0] = cli.children();
    process.kill(killed, "SIGKILL");
    await until(() => linesOf(cli, "a worker ended and is replaced").length === 1);
    expect(linesOf(cli, "a worker ended and is replaced")).toEqual([
      expect.objectContaining({ pid: killed, code: null, signal: "SIGKILL", level: 40 }),
    ]);
    expect((await client.ask(query)).status).toBe(200);
    await until(() => cli.children().length === 2);
    expect(cli.children()).toContain(other);
    expect(cli.children()).not.toContain(killed);
    const workers = async () => {
      const { samples } = await readMetrics(cli.url);
      return samples.flatMap(({ name, labels }) => (name === "nodejs_version_info" ? labels["worker"] : []));
    };
    while ((await workers()).length < 2) await sleep(50);
    expect((await workers()).toSorted()).toEqual(["1", "2"]);
    expect((await client.ask(query)).status).toBe(200);
  });
});

describe("the metrics of two workers", () => {
  it("add up, whichever is asked, and no count falls when one is killed", async () => {
    let latencyMs = 100;
    const { cli, client, upstreamCalls } = await start({ latencyMs: () => latencyMs });
    await Promise.all(Array.from({ length: 20 }, () => client.ask(query)));
    for (let time = 0; time < 4; time += 1) {
      const { sum, samples } = await readMetrics(cli.url);
      expect(sum("rollcall_operation_duration_seconds_count")).toBe(20);
      expect(sum("rollcall_upstream_call_duration_seconds_count")).toBe(20);
      const processes = samples.filter(({ name }) => name === "process_resident_memory_bytes");
      expect(processes.map(({ labels }) => labels)).toEqual([{ worker: "1" }, { worker: "2" }]);
    }
    latencyMs = 2_000;
    const asked = Promise.all(Array.from({ length: 20 }, () => client.ask(query)));
    await until(() => upstreamCalls() === 40);
    expect((await readMetrics(cli.url)).sum("rollcall_operations_in_flight")).toBe(20);
    await asked;
    const [killed = 0] = cli.children();
    process.kill(killed, "SIGKILL");
    await until(() => !isRunning(killed));
    const { sum } = await readMetrics(cli.url);
    expect(sum("rollcall_operation_duration_seconds_count")).toBeGreaterThanOrEqual(20);
    expect(sum("rollcall_operations_in_flight")).toBe(0);
  });
});

describe("at SIGTERM two workers", () => {
  it("answer what is in flight, tell the callers to leave, and are gone", async () => {
    let isSlow = false;
    const { cli, client, upstreamCalls } = await start({ latencyMs: () => (isSlow ? 600 : 0) });
    await Promise.all(Array.from({ length: 25 }, () => client.ask(query)));
    const workers = cli.children();
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
    expect(workers.filter(isRunning)).toEqual([]);
    await expect(client.ask(query)).rejects.toThrow();
  });

  it("go at once when the program is told twice", async () => {
    const { cli, client, upstreamCalls } = await start({ latencyMs: () => 60_000 });
    const workers = cli.children();
    const asked = client.ask(query);
    asked.catch(() => undefined);
    await until(() => upstreamCalls() === 1);
    cli.signal("SIGTERM");
    await sleep(100);
    cli.signal("SIGTERM");
    expect(await cli.ended).toEqual({ code: 143, signal: null });
    await expect(asked).rejects.toThrow();
    await until(() => !workers.some(isRunning));
  });
});
