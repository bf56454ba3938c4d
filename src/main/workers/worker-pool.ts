import type { Logger } from "pino";
import type { MetricSnapshot } from "../../telemetry/metric-snapshot.ts";
import type { Sandbox } from "../sandbox.ts";
import { createRestarts } from "./restarts.ts";
import { startWorkerProcess, type WorkerEnd, type WorkerProcess } from "./worker-process.ts";

/** All workers of this process. */
export interface WorkerPool {
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

/** What a pool is made of. */
export interface WorkerPoolOptions {
  readonly size: number;
  readonly sandbox: Sandbox | null;
  readonly logger: Logger;
  /** Called when no worker listens, and another one would only end as the last ones did. */
  readonly onHopeless: (lastEnd: WorkerEnd) => never;
}

/** Makes a pool of workers, which replaces those that end. */
export function createWorkerPool({ size, sandbox, logger, onHopeless }: WorkerPoolOptions): WorkerPool {
  const workers = new Set<WorkerProcess>();
  const allListen = Promise.withResolvers<string>();
  /** What workers that have ended had counted. */
  let counted: Promise<readonly MetricSnapshot[]> = Promise.resolve([]);
  const restarts = createRestarts();
  /** Workers that are to be started in a while. */
  let due = 0;
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
    if (isStopping || !hasBegun) return;
    const delayMs = worker.isRetiring ? 0 : restarts.noteEnd(performance.now() - worker.startedAt);
    if (restarts.areFutile && ![...workers].some(({ isListening }) => isListening)) {
      logger.fatal(end, "no worker can start any more, the process ends");
      onHopeless(end);
    }
    // While workers are renewed there is one more than there need be.
    if (staying().length + due >= size) return;
    const { number, pid } = worker;
    logger.warn({ worker: number, pid, ...end, delayMs }, "a worker ended and is replaced");
    due += 1;
    setTimeout(() => {
      due -= 1;
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
      if (!workers.has(old)) continue;
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
      if (!hasBegun) return;
      isRenewalDue = true;
      if (isRenewing) return;
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
