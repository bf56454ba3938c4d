import type { MetricSnapshot } from "../../telemetry/metric-snapshot.ts";
import type { Sandbox } from "../sandbox.ts";

/** What the primary process tells a worker. */
export type PrimaryMessage =
  /** The first message: what the worker is to know. Of all workers that run at a time, each has another number. */
  | { readonly kind: "begin"; readonly number: number; readonly sandbox: Sandbox | null }
  /** Asks what the worker itself has measured. */
  | { readonly kind: "measure" }
  /** What all workers have measured. */
  | { readonly kind: "measured"; readonly snapshots: readonly MetricSnapshot[] }
  /** Another worker has taken its place: it is to leave without haste. */
  | { readonly kind: "retire" }
  /** It is to stop as at SIGTERM. */
  | { readonly kind: "stop" };

/** What a worker tells the primary process. */
export type WorkerMessage =
  | { readonly kind: "listening"; readonly url: string }
  /** What it has measured: when it was asked, and before it ends. */
  | { readonly kind: "snapshot"; readonly snapshot: MetricSnapshot | null }
  /** Asks what all workers have measured. */
  | { readonly kind: "measure all" };
