import { collectDefaultMetrics, Registry } from "prom-client";

let shared: Registry | undefined;

/**
 * The metrics of this process: CPU, memory, event loop, garbage collection; with these labels. There is one registry of
 * them for all gateways, because there is one process, and because prom-client has no way to stop watching it.
 */
export function openProcessMetrics(labels: Readonly<Record<string, string>>): Registry {
  if (shared === undefined) {
    shared = new Registry();
    collectDefaultMetrics({ register: shared, labels });
  }
  return shared;
}
