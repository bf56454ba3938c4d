import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { readMetrics } from "../telemetry/exposition.ts";
import { type ProcessWorld, startProcessWorld } from "./world.ts";

const query = '{ viewer(source: "losant") { user { displayName } } }';
/** Milliseconds for tests of workers that leave without haste, on a machine that is busy. */
const patienceMs = 120_000;
let world: ProcessWorld | undefined;
afterEach(async () => {
  await world?.close();
  world = undefined;
});

async function start(): Promise<ProcessWorld> {
  world = await startProcessWorld({
    options: ["--workers", "2"],
    config: { logLevel: "warn" },
    latencyMs: () => 5,
  });
  return world;
}

describe("at SIGHUP the workers", () => {
  it(
    "are replaced one by one, and no request is lost under load",
    async () => {
      const { cli, client } = await start();
      const before = cli.children();
      let most = 0;
      let answered = 0;
      let isRenewed = false;
      const failed: unknown[] = [];
      async function call(): Promise<void> {
        while (!isRenewed) {
          const answer = await client.ask(query).catch((error: unknown) => error);
          const isWrong =
            answer instanceof Error || !(answer as { text: string }).text.includes("mark-losant-");
          if (isWrong) failed.push(answer);
          else answered += 1;
          // Between two requests the connection is idle.
          await sleep(Math.random() * 30);
        }
      }
      const callers = Array.from({ length: 16 }, call);
      cli.signal("SIGHUP");
      while (cli.children().some((pid) => before.includes(pid))) {
        most = Math.max(most, cli.children().length);
        await sleep(20);
      }
      isRenewed = true;
      await Promise.all(callers);
      expect(failed).toEqual([]);
      expect(answered).toBeGreaterThan(0);
      expect(most).toBe(3);
      expect(cli.children()).toHaveLength(2);
      // What those had counted that have left counts on.
      expect((await readMetrics(cli.url)).sum("rollcall_operation_duration_seconds_count")).toBe(answered);
    },
    patienceMs,
  );

  it(
    "stay when the new configuration is wrong, and without any of them the program ends as a single one does",
    async () => {
      const { cli, client } = await start();
      const workers = cli.children();
      cli.configure({ logLevel: "loud" });
      cli.signal("SIGHUP");
      const told = "The configuration has a problem:\n  logLevel: must be one of";
      while (!cli.output().includes("the others go on")) await sleep(20);
      expect(cli.output().split(told)).toHaveLength(2);
      expect(cli.children()).toEqual(workers);
      expect((await client.ask(query)).status).toBe(200);
      for (const pid of workers) process.kill(pid, "SIGKILL");
      expect(await cli.ended).toEqual({ code: 78, signal: null });
      expect(cli.output()).toContain("no worker can start any more");
    },
    patienceMs,
  );
});
