import type { SharedStore } from "./shared-store.ts";

/** How much is kept. */
export interface MemoryStoreLimits {
  /** Texts at most; those used least lately go first. */
  readonly maxEntries: number;
  /** Bytes of texts at most, as UTF-8; those used least lately go first. */
  readonly maxBytes: number;
}

interface Entry {
  readonly text: string;
  readonly bytes: number;
  /** In milliseconds of `performance.now()`. */
  readonly keptUntil: number;
}

/** Makes a store within this process: what there is without another one, and what stands in while that is away. */
export function createMemoryStore({ maxEntries, maxBytes }: MemoryStoreLimits): SharedStore {
  /** Least lately used first. */
  const entries = new Map<string, Entry>();
  let bytes = 0;

  function drop(name: string): void {
    bytes -= entries.get(name)?.bytes ?? 0;
    entries.delete(name);
  }

  return {
    async get(name) {
      const entry = entries.get(name);
      if (entry === undefined) return null;
      entries.delete(name);
      entries.set(name, entry);
      if (entry.keptUntil > performance.now()) return entry.text;
      drop(name);
      return null;
    },
    set(name, text, milliseconds) {
      drop(name);
      const entry = { text, bytes: Buffer.byteLength(text), keptUntil: performance.now() + milliseconds };
      if (entry.bytes > maxBytes) return;
      entries.set(name, entry);
      bytes += entry.bytes;
      for (const oldest of entries.keys()) {
        if (entries.size <= maxEntries && bytes <= maxBytes) break;
        drop(oldest);
      }
    },
    // Nobody else is here.
    join: async () => 1,
    close() {
      entries.clear();
      bytes = 0;
    },
  };
}
