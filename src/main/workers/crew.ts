import type { Logger } from "pino";
import type { MetricSnapshot } from "../../telemetry/metric-snapshot.ts";
import type { Sandbox } from "../sandbox.ts";
import { startWorkerProcess, type WorkerEnd, type WorkerProcess } from "./worker-process.ts";

/** Milliseconds after which a worker counts as one that works: the next one to end is replaced at once again. */
const steadyMs = 10_000;
/** Milliseconds before a worker is replaced that ended at once. Each further one doubles them, up to the last. */
const [firstDelayMs, lastDelayMs] = [100, 30_000];
/** Workers that end one after the other without ever listening, after which it makes no sense to start another. */
const mostFailures = 5;

/** All workers of this process. */
export interface Crew {
  /**
   * Starts them: first a single one, so that what is wrong is told once, then the others. Resolves with where they listen
   * when all do.
   */
  start(): Promise<string>;
  /** Replaces each of them, one at a time: the new one listens before the old one leaves. */
  renew(): Promise<void>;
  /** Stops all of them as at SIGTERM, and resolves when they have ended. */
  stop(): Promise<void>;
  /** Ends all of them at once. */
  kill(): void;
}

/** What a crew is made of. */
export interface CrewOptions {
  readonly size: number;
  readonly sandbox: Sandbox | null;
  readonly logger: Logger;
  /** Called when no worker listens and none can start. */
  readonly onHopeless: (lastEnd: WorkerEnd) => void;
}

/** Makes a crew of workers, which replaces those that end. */
export function createCrew({ size, sandbox, logger, onHopeless }: CrewOptions): Crew {
  const workers = new Set<WorkerProcess>();
  const allListen = Promise.withResolvers<string>();
  /** What workers that have ended had counted. */
  let counted: Promise<readonly MetricSnapshot[]> = Promise.resolve([]);
  /** Workers that ended at once, one after the other. */
  let failures = 0;
  let awaited = 0;
  let hasBegun = false;
  let isStopping = false;
  let isRenewing = false;
  let isRenewalDue = false;

  const staying = () => [...workers].filter(({ isRetiring }) => !isRetiring);

  function add(): WorkerProcess {
    const numbers = new Set([...workers].map(({ number }) => number));
    let number = 1;
    while (numbers.has(number)) number += 1;
    const worker = startWorkerProcess({
      number,
      sandbox,
      onMeasureAll: async (asker) => asker.tellMeasured(await measureAll()),
    });
    workers.add(worker);
    worker.listening.then((url) => {
      if (url !== null && staying().filter(({ isListening }) => isListening).length >= size)
        allListen.resolve(url);
    });
    worker.ended.then((end) => remove(worker, end));
    return worker;
  }

  function remove(worker: WorkerProcess, end: WorkerEnd): void {
    workers.delete(worker);
    counted = addCounts(counted, worker.snapshot);
    if (isStopping || worker.isRetiring || !hasBegun) return;
    const isSteady = performance.now() - worker.startedAt >= steadyMs;
    failures = isSteady ? 0 : failures + 1;
    const isHopeless = failures >= mostFailures && ![...workers].some(({ isListening }) => isListening);
    if (isHopeless) {
      logger.fatal(end, "no worker can start any more, the process ends");
      onHopeless(end);
    }
    // A new one that was to take the place of another has left none empty.
    else if (staying().length + awaited < size) replace(worker, end);
  }

  function replace({ number, pid }: WorkerProcess, end: WorkerEnd): void {
    const delayMs = failures === 0 ? 0 : Math.min(firstDelayMs * 2 ** (failures - 1), lastDelayMs);
    logger.warn({ worker: number, pid, ...end, delayMs }, "a worker ended and is replaced");
    awaited += 1;
    setTimeout(() => {
      awaited -= 1;
      if (!isStopping) add();
    }, delayMs);
  }

  async function measureAll(): Promise<readonly MetricSnapshot[]> {
    // Of one moment, so that nobody who ends meanwhile counts twice.
    const [past, ...present] = await Promise.all([
      counted,
      ...[...workers].map((worker) => worker.measure()),
    ]);
    return [...past, ...present.filter((snapshot) => snapshot !== null)];
  }

  async function renewAll(): Promise<void> {
    for (const old of staying()) {
      const fresh = add();
      const url = await fresh.listening;
      if (isStopping) return;
      if (url === null) {
        logger.error(
          { worker: fresh.number, ...(await fresh.ended) },
          "a new worker cannot start, the others go on",
        );
        return;
      }
      old.retire();
      await old.ended;
    }
    logger.info("all workers are new");
  }

  return {
    async start() {
      const first = add();
      if ((await first.listening) === null) {
        const end = await first.ended;
        if (!isStopping) onHopeless(end);
      } else {
        hasBegun = true;
        while (!isStopping && workers.size < size) add();
      }
      return allListen.promise;
    },
    async renew() {
      isRenewalDue = true;
      if (isRenewing || !hasBegun) return;
      isRenewing = true;
      while (isRenewalDue && !isStopping) {
        isRenewalDue = false;
        await renewAll();
      }
      isRenewing = false;
    },
    async stop() {
      isStopping = true;
      for (const worker of workers) worker.stop();
      await Promise.all([...workers].map(({ ended }) => ended));
    },
    kill() {
      for (const worker of workers) worker.kill();
    },
  };
}

async function addCounts(
  counted: Promise<readonly MetricSnapshot[]>,
  snapshot: MetricSnapshot | null,
): Promise<readonly MetricSnapshot[]> {
  const before = await counted;
  if (snapshot === null) return before;
  // 20 MB that this process can do without for as long as no worker ends.
  const { keepCounts } = await import("../../telemetry/metric-snapshot.ts");
  return [await keepCounts([...before, snapshot])];
}
