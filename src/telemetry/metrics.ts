import { Counter, Gauge, Histogram, Registry } from "prom-client";
import type { UpstreamCall } from "../http/call.ts";
import type { ClientLoad } from "../http/client.ts";
import { type MetricSnapshot, printTogether, takeSnapshot } from "./metric-snapshot.ts";
import { openProcessMetrics } from "./process-metrics.ts";
import { createRecentMinimum } from "./recent-minimum.ts";
import type { OperationType, RequestReport } from "./request-report.ts";

/** What a gateway counts and measures, for Prometheus. */
export interface Metrics {
  /** Counts an operation as one that is being executed, until the function that comes back is called. */
  countExecution(type: OperationType): () => void;
  /** Notes a request that is over. */
  noteRequest(report: RequestReport): void;
  /** Notes a request that was refused before it could be read as one. */
  noteRefusal(status: number): void;
  /** Notes an upstream call that has ended. */
  noteCall(call: UpstreamCall): void;
  /** All metrics, those of the process too, and of all workers where there are several, in the text format of Prometheus. */
  print(): Promise<string>;
  /** The metrics of this process alone. */
  takeSnapshot(): Promise<MetricSnapshot>;
  /** The media type of what is printed. */
  readonly contentType: string;
}

/** A source, as far as it is measured. */
export interface MeasuredSource {
  readonly name: string;
  readonly load: () => ClientLoad;
}

/** The workers of a program that has several, as one of them knows them. */
export interface MeasuredWorkers {
  /** Tells this worker's series of its process from those of the others. */
  readonly own: number;
  /** What all of them have measured. */
  readonly takeSnapshots: () => Promise<readonly MetricSnapshot[]>;
}

/** Seconds. The longest is beyond the time that an operation has by default. */
const operationBuckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15, 30];
/** Seconds. */
const callBuckets = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
/** Milliseconds for which a remainder of a rate limit counts, at least. */
const remainderMs = 60_000;

/**
 * Makes the metrics of one gateway; `workers` is null where there is one process. Every label's values are few and come from the program or its configuration, never
 * from a caller: vendors' names of operations, names of configured sources, codes and statuses.
 */
export function createMetrics(
  sources: readonly MeasuredSource[],
  workers: MeasuredWorkers | null = null,
): Metrics {
  const registry = new Registry();
  const ofProcess = openProcessMetrics(workers === null ? {} : { worker: String(workers.own) });
  const registers = [registry];
  const operations = new Histogram({
    name: "rollcall_operation_duration_seconds",
    help: "Time from a request's head to its answer, for a subscription to its end, by type and outcome of the operation.",
    labelNames: ["type", "outcome"],
    buckets: operationBuckets,
    registers,
  });
  const errors = new Counter({
    name: "rollcall_operation_errors_total",
    help: "Errors told to callers, by code.",
    labelNames: ["code"],
    registers,
  });
  const refusals = new Counter({
    name: "rollcall_requests_refused_total",
    help: "Requests of which nothing was executed, by status and first error code; NONE for an answer that is not GraphQL.",
    labelNames: ["status", "code"],
    registers,
  });
  const inFlight = new Gauge({
    name: "rollcall_operations_in_flight",
    help: "Queries and mutations that are being executed.",
    registers,
  });
  const subscriptions = new Gauge({
    name: "rollcall_subscriptions_open",
    help: "Subscriptions that are open.",
    registers,
  });
  const calls = new Histogram({
    name: "rollcall_upstream_call_duration_seconds",
    help: "Time of upstream calls, each repetition a call of its own, by source, operation and status.",
    labelNames: ["source", "operation", "status"],
    buckets: callBuckets,
    registers,
  });
  const repetitions = new Counter({
    name: "rollcall_upstream_repetitions_total",
    help: "Upstream calls that repeated one that had failed, by source and operation.",
    labelNames: ["source", "operation"],
    registers,
  });
  watchSources(sources, registers);
  const remainders = watchRemainders(sources, registers);

  return {
    countExecution(type) {
      const gauge = type === "subscription" ? subscriptions : inFlight;
      gauge.inc();
      return () => gauge.dec();
    },
    noteRequest({ type, outcome, status, durationMs, errors: codes }) {
      if (type !== null) operations.observe({ type, outcome }, durationMs / 1_000);
      for (const [code, count] of Object.entries(codes)) errors.inc({ code: toCode(code) }, count);
      if (outcome !== "refused" || status === null) return;
      refusals.inc({ status, code: toCode(Object.keys(codes)[0] ?? "NONE") });
    },
    noteRefusal(status) {
      refusals.inc({ status, code: "NONE" });
    },
    noteCall(call) {
      const { source, operation, durationMs, attempt, rateLimit } = call;
      calls.observe({ source, operation, status: toStatusClass(call) }, durationMs / 1_000);
      if (attempt > 1) repetitions.inc({ source, operation });
      if (rateLimit !== undefined) remainders.get(source)?.note(rateLimit.remaining);
    },
    print: async () =>
      workers === null
        ? Registry.merge([registry, ofProcess]).metrics()
        : printTogether(await workers.takeSnapshots()),
    takeSnapshot: () => takeSnapshot(registry, ofProcess),
    contentType: registry.contentType,
  };
}

/** What is read from the sources when somebody asks, and costs nothing until then. */
function watchSources(sources: readonly MeasuredSource[], registers: Registry[]): void {
  const waiting = new Gauge({
    name: "rollcall_upstream_calls_waiting",
    help: "Upstream calls that wait for a connection or for the source's rate limit, by source.",
    labelNames: ["source", "reason"],
    registers,
    collect() {
      for (const { name: source, load } of sources) {
        const { waitingForConnection, waitingForRateLimit } = load();
        waiting.set({ source, reason: "connection" }, waitingForConnection);
        waiting.set({ source, reason: "rate_limit" }, waitingForRateLimit);
      }
    },
  });
  const circuits = new Gauge({
    name: "rollcall_upstream_circuit_open",
    help: "1 while a source counts as down and is not called, else 0, by source.",
    labelNames: ["source"],
    aggregator: "max",
    registers,
    collect() {
      for (const { name: source, load } of sources) circuits.set({ source }, load().isDown ? 1 : 0);
    },
  });
}

function watchRemainders(sources: readonly MeasuredSource[], registers: Registry[]) {
  const remainders = new Map(sources.map(({ name }) => [name, createRecentMinimum(remainderMs)]));
  const gauge = new Gauge({
    name: "rollcall_upstream_rate_limit_remaining",
    help: "The fewest calls that any answer of the last minute or two said are left to its caller, by source.",
    labelNames: ["source"],
    aggregator: "min",
    registers,
    collect() {
      gauge.reset();
      for (const [source, remainder] of remainders) {
        const least = remainder.read();
        if (least !== undefined) gauge.set({ source }, least);
      }
    },
  });
  return remainders;
}

/** Too many calls and too little time deserve a name of their own. */
function toStatusClass({ status, sent }: UpstreamCall): string {
  if (!sent) return "unsent";
  if (status === undefined) return "none";
  return status === 429 ? "429" : `${Math.floor(status / 100)}xx`;
}

/** All codes come from the program; should one ever not, it makes no series of its own. */
function toCode(code: string): string {
  return /^[A-Z][A-Z_]{2,39}$/.test(code) ? code : "OTHER";
}
