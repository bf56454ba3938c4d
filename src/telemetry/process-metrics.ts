import { collectDefaultMetrics, Registry } from "prom-client";

let shared: Registry | undefined;

/**
 * The metrics of this process: CPU, memory, event loop, garbage collection. There is one registry of them for all
 * gateways, because there is one process, and because prom-client has no way to stop watching it.
 */
export function openProcessMetrics(): Registry {
  if (shared === undefined) {
    shared = new Registry();
    collectDefaultMetrics({ register: shared });
  }
  return shared;
}
