import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import type { ClientAnswer } from "./client.ts";
import { startProcessWorld } from "./world.ts";

// `npm run test:load`: more callers than the gateway takes, on upstreams that take 200 ms. Times are of this machine with
// the load that it has; upstreams and callers run on it too. `npm run test:load -- hung` measures one section alone.
const seconds = 10;
const callers = 300;
const latencyMs = () => 200;
const query = '{ viewer(source: "losant") { user { displayName } } }';

interface Load {
  readonly accepted: readonly number[];
  readonly refused: readonly number[];
  readonly unanswered: number;
  readonly wrong: number;
  /** Times of `{ __typename }` meanwhile. */
  readonly pulse: readonly number[];
}

/** What is said of callers beyond what the gateway takes. `isPatient` ones wait as Retry-After says; others do not. */
async function reportOverload(name: string, isPatient: boolean, limits: object = {}): Promise<void> {
  const { accepted, refused, unanswered, wrong, pulse } = await load(isPatient, limits);
  process.stdout.write(
    `${callers} ${name}, ${seconds} s\n  answered ${percentiles(accepted)}\n  refused ${percentiles(refused)}\n` +
      `  { __typename } ${percentiles(pulse)}\n  unanswered ${unanswered}, wrong ${wrong}\n`,
  );
  if (unanswered > 0 || wrong > 0) process.exitCode = 1;
}

async function load(isPatient: boolean, limits: object): Promise<Load> {
  const world = await startProcessWorld({ latencyMs, config: { limits } });
  const { client } = world;
  const accepted: number[] = [];
  const refused: number[] = [];
  const pulse: number[] = [];
  let unanswered = 0;
  let wrong = 0;
  await client.ask(query);
  const endsAt = performance.now() + seconds * 1_000;

  async function call(): Promise<void> {
    while (performance.now() < endsAt) {
      const answer = await client.ask(query).catch(() => null);
      if (answer === null) unanswered += 1;
      else if (answer.status === 200 && answer.text.includes("mark-losant-"))
        accepted.push(answer.milliseconds);
      else if (isRefusal(answer)) {
        refused.push(answer.milliseconds);
        if (isPatient) await sleep(1_000);
      } else wrong += 1;
    }
  }

  async function feel(): Promise<void> {
    await sleep(500);
    const felt = await feelPulse(world.cli.url, endsAt - performance.now());
    pulse.push(...felt.times);
    wrong += felt.wrong;
  }

  try {
    await Promise.all([...Array.from({ length: callers }, call), feel()]);
  } finally {
    await world.close();
  }
  return { accepted, refused, unanswered, wrong, pulse };
}

/** How long `{ __typename }` takes, asked over and over for so many milliseconds. */
async function feelPulse(
  url: string,
  milliseconds: number,
): Promise<{ readonly times: readonly number[]; readonly wrong: number }> {
  const workerData = { url, milliseconds: Math.max(0, milliseconds) };
  const [felt] = await once(new Worker(new URL("./pulse.ts", import.meta.url), { workerData }), "message");
  return felt;
}

/** 100 operations at once on upstreams that never answer. */
async function reportHung(): Promise<void> {
  const deadlineMs = 2_000;
  const { cli, client, close } = await startProcessWorld({ latencyMs: () => 60_000 });
  const options = { headers: { "rollcall-timeout-ms": String(deadlineMs) } };
  const askAll = () => Promise.all(Array.from({ length: 100 }, () => client.ask(query, options)));
  // Once before: a gateway that has just started takes longer for everything.
  await askAll();
  const feeling = feelPulse(cli.url, deadlineMs);
  const answers = await askAll();
  const felt = await feeling;
  await close();
  const late = answers.map(({ milliseconds }) => milliseconds - deadlineMs);
  const wrong = felt.wrong + answers.filter(({ text }) => !text.includes('"TIMEOUT"')).length;
  process.stdout.write(
    `100 operations on an upstream that never answers\n  beyond the deadline ${percentiles(late)}\n` +
      `  { __typename } ${percentiles(felt.times)}\n  wrong ${wrong}\n`,
  );
  if (wrong > 0) process.exitCode = 1;
}

function isRefusal({ status, headers }: ClientAnswer): boolean {
  return status === 503 && headers["retry-after"] === "1";
}

/** How long it takes from SIGTERM to the end, with 30 operations in flight. */
async function reportStop(): Promise<void> {
  const { cli, client, upstreamCalls, close } = await startProcessWorld({ latencyMs: () => 1_000 });
  const asked = Array.from({ length: 30 }, () => client.ask(query));
  while (upstreamCalls() < 30) await sleep(5);
  const started = performance.now();
  cli.signal("SIGTERM");
  const answers = await Promise.all(asked);
  await cli.ended;
  const endMs = Math.round(performance.now() - started);
  await close();
  const answered = answers.filter(({ status }) => status === 200).length;
  process.stdout.write(
    `SIGTERM with 30 operations in flight that take 1 s: ${answered} answered, gone after ${endMs} ms\n`,
  );
  if (answered < 30) process.exitCode = 1;
}

function percentiles(times: readonly number[]): string {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (part: number) => sorted[Math.floor(sorted.length * part)]?.toFixed(1) ?? "-";
  return `${sorted.length} (ms: p50 ${at(0.5)}, p99 ${at(0.99)}, most ${sorted.at(-1)?.toFixed(1) ?? "-"})`;
}

const sections: Readonly<Record<string, () => Promise<void>>> = {
  patient: () => reportOverload("callers that wait as they are told", true),
  impatient: () => reportOverload("callers that come back at once", false),
  limited: () => reportOverload("100 operations at most, callers that wait", true, { maxOperations: 100 }),
  hung: reportHung,
  stop: reportStop,
};
const [asked] = process.argv.slice(2);
if (asked !== undefined && !Object.hasOwn(sections, asked)) {
  throw new RangeError(`${asked} is none of ${Object.keys(sections).join(", ")}`);
}
for (const [name, report] of Object.entries(sections)) {
  if (asked === undefined || asked === name) await report();
}
