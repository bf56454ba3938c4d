import { fork } from "node:child_process";
import { once } from "node:events";
import { cpus, loadavg } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { type Attack, operation } from "./attack.ts";
import { attackGroups } from "./kinds.ts";
import { exchange } from "./wire.ts";

/** What the gateway's process tells once it listens. */
interface Started {
  readonly gateway: string;
  readonly sandboxes: readonly string[];
}

/** What one kind did. */
interface Measured {
  readonly group: string;
  readonly name: string;
  readonly status: number | null;
  readonly calls: number;
  /** The slowest of the answers. */
  readonly milliseconds: number;
  /** By how much the slowest request of somebody else took longer than usual meanwhile. */
  readonly delay: number;
  readonly isSlow: boolean;
}

/** How often each kind is sent. The first times warm nothing up that matters: documents refused are not kept. */
const rounds = 3;
/** Milliseconds between the requests of somebody else. */
const beat = 2;
/** Milliseconds after an answer in which others may still be delayed by it. */
const aftermath = 50;
/** What both times have to stay under, in milliseconds. */
const most = 100;

/** Sends honest requests one after the other until told to stop, and gives the times that they took, in order of length. */
function startNeighbour(port: number): () => Promise<readonly number[]> {
  let isOn = true;
  const times = (async () => {
    const taken: number[] = [];
    while (isOn) {
      const { milliseconds } = await exchange(port, operation("{ viewers { source { name } } }"));
      taken.push(milliseconds);
      await sleep(beat);
    }
    return taken.toSorted((a, b) => a - b);
  })();
  return () => {
    isOn = false;
    return times;
  };
}

async function countCalls(sandboxes: readonly string[]): Promise<number> {
  const lists = await Promise.all(
    sandboxes.map(async (url) => (await fetch(`${url}/__sandbox/calls`)).json() as Promise<unknown[]>),
  );
  return lists.reduce((sum, { length }) => sum + length, 0);
}

async function forgetCalls(sandboxes: readonly string[]): Promise<void> {
  await Promise.all(sandboxes.map((url) => fetch(`${url}/__sandbox/calls`, { method: "DELETE" })));
}

async function measure(
  group: string,
  { name, send, isSlow = false }: Attack,
  port: number,
  sandboxes: readonly string[],
  usual: number,
): Promise<Measured> {
  let [milliseconds, delay, calls] = [0, 0, 0];
  let status: number | null = null;
  for (let round = 0; round < rounds; round += 1) {
    await forgetCalls(sandboxes);
    // Made before the clock starts: what it takes to write a document is not the gateway's time.
    const pieces = isEndless(name) ? send() : [...send()];
    const stopNeighbour = startNeighbour(port);
    await sleep(3 * beat);
    const answer = await exchange(port, pieces);
    // What is refused may keep the gateway busy after its answer.
    await sleep(aftermath);
    const slowest = (await stopNeighbour()).at(-1) ?? 0;
    status = answer.status;
    calls = Math.max(calls, await countCalls(sandboxes));
    // The best of the rounds is what the gateway takes; the others are what else the machine did.
    milliseconds = round === 0 ? answer.milliseconds : Math.min(milliseconds, answer.milliseconds);
    delay = round === 0 ? slowest - usual : Math.min(delay, slowest - usual);
  }
  return { group, name, status, calls, milliseconds, delay: Math.max(0, delay), isSlow };
}

function isEndless(name: string): boolean {
  return name === "chunks without an end";
}

function print(results: readonly Measured[]): void {
  const [load = 0] = loadavg();
  const width = Math.max(...results.map(({ name }) => name.length));
  const line = (...[group, name, status, calls, time, delay]: readonly string[]) =>
    `${group?.padEnd(13)} ${name?.padEnd(width)} ${status?.padStart(6)} ${calls?.padStart(5)} ${time?.padStart(8)} ${delay?.padStart(9)}\n`;
  process.stdout.write(line("group", "kind", "status", "calls", "time/ms", "delay/ms"));
  for (const { group, name, status, calls, milliseconds, delay, isSlow } of results) {
    const time = isSlow ? `(${milliseconds.toFixed(0)})` : milliseconds.toFixed(1);
    process.stdout.write(line(group, name, String(status ?? "ended"), String(calls), time, delay.toFixed(1)));
  }
  const timed = results.filter(({ isSlow }) => !isSlow);
  const slowest = timed.reduce((a, b) => (b.milliseconds > a.milliseconds ? b : a));
  const harshest = results.reduce((a, b) => (b.delay > a.delay ? b : a));
  const over = timed.filter(({ milliseconds }) => milliseconds >= most).length;
  const harsh = results.filter(({ delay }) => delay >= most).length;
  process.stdout.write(
    `\n${results.length} kinds. Slowest answer: ${slowest.milliseconds.toFixed(1)} ms (${slowest.name}); ${over} of ${most} ms or more. ` +
      `Longest delay of others: ${harshest.delay.toFixed(1)} ms (${harshest.name}); ${harsh} of ${most} ms or more.\n` +
      `Load of the machine: ${load.toFixed(1)} on ${cpus().length} processors.\n` +
      "Times in brackets are those after which the gateway gives up on what never arrives, here set to 1.5 and 2 s.\n",
  );
}

const gateway = fork(new URL("./gateway.ts", import.meta.url));
const [started] = (await once(gateway, "message")) as [Started];
const port = Number(new URL(started.gateway).port);
// Code is compiled and documents are parsed for the first time once in a process's life.
for (const { attacks, neighbours } of attackGroups) {
  for (const { send } of neighbours) await exchange(port, send());
  for (const { send, isSlow } of attacks) if (isSlow !== true) await exchange(port, send());
}
const stopAlone = startNeighbour(port);
await sleep(1_000);
const alone = await stopAlone();
const usual = alone[Math.floor(alone.length / 2)] ?? 0;
const results: Measured[] = [];
for (const { name, attacks } of attackGroups) {
  for (const attack of attacks) results.push(await measure(name, attack, port, started.sandboxes, usual));
}
print(results);
gateway.disconnect();
