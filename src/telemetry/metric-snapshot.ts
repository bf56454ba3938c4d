import {
  AggregatorRegistry,
  type MetricObjectWithValues,
  type MetricValue,
  type Registry,
} from "prom-client";

type Metric = MetricObjectWithValues<MetricValue<string>>;

/** What one process has measured, in a form that can be sent to another. */
export interface MetricSnapshot {
  /** Of its gateway. */
  readonly ofGateway: readonly Metric[];
  /** Of the process itself. Each series names its worker, so that no two snapshots have the same one. */
  readonly ofProcess: readonly Metric[];
}

/** Takes what two registries hold. */
export async function takeSnapshot(ofGateway: Registry, ofProcess: Registry): Promise<MetricSnapshot> {
  return { ofGateway: await ofGateway.getMetricsAsJSON(), ofProcess: await ofProcess.getMetricsAsJSON() };
}

/** Writes several snapshots as one, in the text format of Prometheus: a gateway's metrics added up, where they can be. */
export function printTogether(snapshots: readonly MetricSnapshot[]): Promise<string> {
  // There is nothing to add up. Left alone, prom-client would leave start times out, and take averages for averages.
  const ofProcesses = snapshots.map(({ ofProcess }) => ofProcess.map(addable));
  return aggregate([...snapshots.map(({ ofGateway }) => ofGateway), ...ofProcesses]).metrics();
}

/**
 * What is left of processes that have ended: all that they counted, so that no total ever falls, which Prometheus would
 * take for a start from zero. What a gauge said holds no more.
 */
export async function keepCounts(snapshots: readonly MetricSnapshot[]): Promise<MetricSnapshot> {
  // prom-client's types take a type for a number. It is a word.
  const isGauge = ({ type }: Metric) => String(type) === "gauge";
  const counts = snapshots.map(({ ofGateway }) => ofGateway.filter((metric) => !isGauge(metric)));
  return { ofGateway: await aggregate(counts).getMetricsAsJSON(), ofProcess: [] };
}

function addable(metric: Metric): Metric {
  return { ...metric, aggregator: "sum" };
}

function aggregate(metrics: readonly (readonly Metric[])[]): Registry {
  return AggregatorRegistry.aggregate(metrics.map((list) => [...list]));
}
