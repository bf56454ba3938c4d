import cluster from "node:cluster";
import type { MetricSnapshot } from "../../telemetry/metric-snapshot.ts";
import type { Sandbox } from "../sandbox.ts";
import type { PrimaryMessage, WorkerMessage } from "./message.ts";

/** Milliseconds that a worker has to tell what it has measured. */
const measureMs = 1_000;

/** How a worker has ended. */
export interface WorkerEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A worker, as the primary process knows it. */
export interface WorkerProcess {
  readonly number: number;
  readonly pid: number | undefined;
  /** In milliseconds of `performance.now()`. */
  readonly startedAt: number;
  /** Where it listens, once it does; null when it ended before that. */
  readonly listening: Promise<string | null>;
  readonly isListening: boolean;
  /** Whether it was told to end while the others go on. */
  readonly isRetiring: boolean;
  readonly ended: Promise<WorkerEnd>;
  /** What it has measured: as it says now or, when it says nothing in time, what it said last. Null: nothing. */
  measure(): Promise<MetricSnapshot | null>;
  /** What it said last of what it has measured. */
  readonly snapshot: MetricSnapshot | null;
  /** Tells it what all of them have measured. */
  tellMeasured(snapshots: readonly MetricSnapshot[]): void;
  /** Has it leave without haste: another one has taken its place. */
  retire(): void;
  /** Has it stop as at SIGTERM. */
  stop(): void;
  /** Ends it at once. */
  kill(): void;
}

/** How a worker is started. */
export interface WorkerOptions {
  readonly number: number;
  readonly sandbox: Sandbox | null;
  /** Called when it asks what all of them have measured. */
  readonly onMeasureAll: (asker: WorkerProcess) => void;
}

/** Starts a worker: this program once more. */
export function startWorkerProcess({ number, sandbox, onMeasureAll }: WorkerOptions): WorkerProcess {
  const worker = cluster.fork();
  const listening = Promise.withResolvers<string | null>();
  let isListening = false;
  let isRetiring = false;
  let snapshot: MetricSnapshot | null = null;
  let told: PromiseWithResolvers<void> | null = null;

  const tell = (message: PrimaryMessage) => {
    // A failure means that it has ended, which is noticed below.
    if (worker.isConnected()) worker.send(message, () => undefined);
  };
  const noteSnapshot = (latest: MetricSnapshot | null) => {
    snapshot = latest;
    told?.resolve();
    told = null;
  };
  const ended = new Promise<WorkerEnd>((resolve) => {
    worker.once("exit", (code: number | null, signal: NodeJS.Signals | null) => {
      isListening = false;
      listening.resolve(null);
      resolve({ code, signal });
    });
  });
  worker.on("error", () => undefined);
  worker.on("message", (message: WorkerMessage) => {
    if (message.kind === "snapshot") noteSnapshot(message.snapshot);
    else if (message.kind === "measure all") onMeasureAll(self);
    else {
      isListening = true;
      listening.resolve(message.url);
    }
  });
  tell({ kind: "begin", number, sandbox });

  const self: WorkerProcess = {
    number,
    pid: worker.process.pid,
    startedAt: performance.now(),
    listening: listening.promise,
    ended,
    get isListening() {
      return isListening;
    },
    get isRetiring() {
      return isRetiring;
    },
    get snapshot() {
      return snapshot;
    },
    async measure() {
      if (!isListening || !worker.isConnected()) return snapshot;
      if (told === null) {
        told = Promise.withResolvers();
        tell({ kind: "measure" });
      }
      const { promise, resolve } = told;
      const timer = setTimeout(resolve, measureMs);
      await Promise.race([promise, ended]);
      clearTimeout(timer);
      return snapshot;
    },
    tellMeasured: (snapshots) => tell({ kind: "measured", snapshots }),
    retire() {
      isRetiring = true;
      tell({ kind: "retire" });
    },
    stop: () => tell({ kind: "stop" }),
    kill: () => worker.process.kill("SIGKILL"),
  };
  return self;
}
