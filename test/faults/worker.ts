import { setTimeout as sleep } from "node:timers/promises";
import { openLane } from "./lane.ts";
import { type FromWorker, findRun, type NamedRun, type ToWorker } from "./messages.ts";

/*
 * Runs cells of the matrix in a process of its own, in several lanes at once: `node worker.ts 6`. What goes wrong in the
 * gateway without an answer that tells of it ends this process, and whoever started it hears of that.
 */

const laneCount = Number(process.argv[2] ?? 1);

function tell(message: FromWorker): void {
  process.send?.(message);
}

process.on("warning", ({ name, message }) => tell({ type: "surprise", text: `${name}: ${message}` }));

/** The lanes that wait for their next runs. */
const waiting = new Map<number, (runs: readonly NamedRun[] | null) => void>();
process.on("message", ({ lane, runs }: ToWorker) => waiting.get(lane)?.(runs));

function askForRuns(lane: number): Promise<readonly NamedRun[] | null> {
  const { promise, resolve } = Promise.withResolvers<readonly NamedRun[] | null>();
  waiting.set(lane, resolve);
  tell({ type: "next", lane });
  return promise;
}

async function work(number: number): Promise<void> {
  const lane = await openLane();
  for (let runs = await askForRuns(number); runs !== null; runs = await askForRuns(number)) {
    for (const run of runs) {
      const { outcome, violations, milliseconds } = await lane.run(findRun(run));
      tell({ type: "result", run, result: { outcome, violations, milliseconds } });
    }
  }
  const left = await lane.arena.renew();
  if (left > 0) tell({ type: "surprise", text: `${left} connections left open at the end` });
  await lane.arena.close();
}

/** Sockets, servers and timers of this process that are open. */
function countResources(): ReadonlyMap<string, number> {
  const names = process
    .getActiveResourcesInfo()
    .filter((name) => /^(TCPSocketWrap|TCPServerWrap|Timeout)$/.test(name));
  return new Map([...Map.groupBy(names, (name) => name)].map(([name, same]) => [name, same.length]));
}

/** What is open beyond what was before, once that is nothing, or after two seconds. */
async function waitForSurplus(before: ReadonlyMap<string, number>): Promise<readonly string[]> {
  const until = performance.now() + 2_000;
  for (;;) {
    const surplus = [...countResources()]
      .map(([name, count]) => [name, count - (before.get(name) ?? 0)] as const)
      .filter(([, more]) => more > 0)
      .map(([name, more]) => `${more} more of ${name}`);
    if (surplus.length === 0 || performance.now() > until) return surplus;
    await sleep(50);
  }
}

const before = countResources();
await Promise.all(Array.from({ length: laneCount }, (_, number) => work(number)));
tell({ type: "end", left: await waitForSurplus(before) });
process.disconnect();
