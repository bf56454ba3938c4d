import {
  constants,
  monitorEventLoopDelay,
  type PerformanceEntry,
  PerformanceObserver,
} from "node:perf_hooks";
import { getHeapStatistics } from "node:v8";

/** When the process counts as being under pressure. */
export interface GuardLimits {
  /** Milliseconds by which the event loop may lag on average. */
  readonly maxEventLoopDelayMs: number;
  /** Memory that may be in use, in percent of what V8 allows itself: its heap, and the buffers beside it. */
  readonly maxMemoryPercent: number;
}

/** Watches over the process. */
export interface Guards {
  /** What the process is short of, for a log; null while it is well. */
  findPressure(): string | null;
  /** Stops watching. */
  close(): void;
}

/** Milliseconds for which a finding holds: measuring at every request would itself be work. */
const heldMs = 250;
/** Milliseconds between two samples of the event loop. */
const resolution = 10;

/**
 * Watches the event loop and the memory, so that work can be refused while there is still room to refuse it. V8's limit
 * counts for all memory: it is `--max-old-space-size`, or what V8 makes of the machine or container
 * (https://nodejs.org/api/v8.html#v8getheapstatistics). Keeps no process alive.
 */
export function watchProcess({ maxEventLoopDelayMs, maxMemoryPercent }: GuardLimits): Guards {
  const delays = monitorEventLoopDelay({ resolution });
  delays.enable();
  // V8 lets garbage pile up until its limit is near: only what is left after a collection is really in use.
  let bytesAfterCollection = Number.POSITIVE_INFINITY;
  const collections = new PerformanceObserver((list) => {
    const isMajor = list.getEntries().some(isMajorCollection);
    if (isMajor) bytesAfterCollection = countBytes();
  });
  collections.observe({ entryTypes: ["gc"] });
  let found: string | null = null;
  let foundAt = performance.now();

  function measure(): string | null {
    const delay = delays.count === 0 ? 0 : delays.mean / 1e6 - resolution;
    delays.reset();
    if (delay > maxEventLoopDelayMs) return "event loop";
    const bytes = Math.min(countBytes(), bytesAfterCollection);
    return bytes * 100 > getHeapStatistics().heap_size_limit * maxMemoryPercent ? "memory" : null;
  }

  return {
    findPressure() {
      if (performance.now() - foundAt >= heldMs) {
        found = measure();
        foundAt = performance.now();
      }
      return found;
    },
    close() {
      delays.disable();
      collections.disconnect();
    },
  };
}

function countBytes(): number {
  const { used_heap_size, external_memory } = getHeapStatistics();
  return used_heap_size + external_memory;
}

function isMajorCollection(entry: PerformanceEntry): boolean {
  const detail: unknown = "detail" in entry ? entry.detail : null;
  if (typeof detail !== "object" || detail === null || !("kind" in detail)) return false;
  return detail.kind === constants.NODE_PERFORMANCE_GC_MAJOR;
}
