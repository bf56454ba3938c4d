import { type ChildProcess, fork } from "node:child_process";
import { type FromWorker, findRun, type NamedRun, nameRun, type ToWorker } from "./messages.ts";
import type { Run, RunResult } from "./run.ts";

/** How many processes share the work, and how many lanes each has. */
export interface TeamSize {
  readonly workers: number;
  readonly lanes: number;
}

/** What a team found. */
export interface Findings {
  readonly results: readonly RunResult[];
  /** Crashes, warnings of Node's, sockets and timers that were left. */
  readonly surprises: readonly string[];
}

/** What a busy machine brings about as well as a slow gateway. */
const aboutTime = /^late|TIMEOUT|in time|no answer|not healthy again/;

/**
 * Runs cells in several processes at once. Those that were late are run again at the end, alone, for the machine may
 * have been busy: what they give then counts.
 */
export function runMatrix(
  runs: readonly Run[],
  { workers, lanes }: TeamSize,
  onResult: (result: RunResult) => void = () => {},
): Promise<Findings> {
  const tasks = groupRuns(runs);
  const late: NamedRun[] = [];
  const results: RunResult[] = [];
  const surprises: string[] = [];
  /** Lanes that have nothing to do. */
  let idle: { readonly worker: ChildProcess; readonly lane: number }[] = [];
  let open = workers;
  let isEnding = false;
  const { promise, resolve } = Promise.withResolvers<Findings>();

  function send(worker: ChildProcess, message: ToWorker): void {
    worker.send(message);
  }

  function handOut(): void {
    while (idle.length > 0 && tasks.length > 0) {
      const next = idle.shift();
      const task = tasks.shift();
      if (next !== undefined && task !== undefined) send(next.worker, { lane: next.lane, runs: task });
    }
    if (idle.length < open * lanes) return;
    // Everybody waits: the machine is quiet.
    const [one, ...others] = idle;
    if (late.length > 0 && one !== undefined) {
      isEnding = true;
      idle = others;
      send(one.worker, { lane: one.lane, runs: late.splice(0) });
      return;
    }
    for (const { worker, lane } of idle.splice(0)) send(worker, { lane, runs: null });
  }

  function note(run: NamedRun, outcome: Omit<RunResult, keyof Run>): void {
    const result = { ...findRun(run), ...outcome };
    if (!isEnding && outcome.violations.some((violation) => aboutTime.test(violation))) late.push(run);
    else results.push(result);
    onResult(result);
  }

  for (let number = 0; number < workers; number += 1) {
    const worker = fork(new URL("./worker.ts", import.meta.url), [String(lanes)], { execArgv: [] });
    worker.on("message", (message: FromWorker) => {
      if (message.type === "next") {
        idle.push({ worker, lane: message.lane });
        handOut();
      } else if (message.type === "result") note(message.run, message.result);
      else if (message.type === "surprise") surprises.push(message.text);
      else surprises.push(...message.left);
    });
    worker.on("exit", (code, signal) => {
      open -= 1;
      idle = idle.filter((lane) => lane.worker !== worker);
      if (code !== 0) surprises.push(`a process ended with ${code ?? signal}`);
      if (open === 0) resolve({ results, surprises });
      else handOut();
    });
  }
  return promise;
}

/** Runs that a lane is given at once: few, so that no lane has much left when the others are done. */
const taskSize = 60;

/**
 * The runs of each journey, upstream and occasion together, for who runs them needs to find out how it is in good health.
 * Subscriptions come first: they take longest.
 */
function groupRuns(runs: readonly Run[]): NamedRun[][] {
  const nameOf = ({ journey, upstream, occasion }: Run) => `${journey.name} ${upstream} ${occasion}`;
  const [followed = [], others = []] = [true, false].map((isFollowed) =>
    runs.filter(({ journey }) => (journey.follow !== undefined) === isFollowed),
  );
  return [...followed.map((run) => [run]), ...Map.groupBy(others, nameOf).values()].flatMap((group) =>
    Array.from({ length: Math.ceil(group.length / taskSize) }, (_, index) =>
      group.slice(index * taskSize, (index + 1) * taskSize).map(nameRun),
    ),
  );
}
