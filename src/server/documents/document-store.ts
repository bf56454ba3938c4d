import { hash } from "node:crypto";
import type { SharedStore } from "../../store/shared-store.ts";

/** Documents that callers have registered. */
export interface DocumentStore {
  /** The document with this SHA-256; null when it is not known. */
  find(sha256: string): Promise<string | null>;
  /** Keeps a document that was found valid. */
  keep(sha256: string, text: string): void;
}

/** A registered document is forgotten after a day. Whoever still uses it registers it again. */
const keptMs = 24 * 60 * 60 * 1_000;

/**
 * Keeps documents in this process (`near`), and in a store that other gateways share, where there is one. What comes from
 * there is hashed again: whoever can write to it must not be able to put words into callers' mouths.
 */
export function createDocumentStore(near: SharedStore, shared: SharedStore | null): DocumentStore {
  return {
    async find(sha256) {
      const known = await near.get(sha256);
      if (known !== null || shared === null) return known;
      const told = await shared.get(nameOf(sha256));
      if (told === null || hash("sha256", told) !== sha256) return null;
      near.set(sha256, told, keptMs);
      return told;
    },
    keep(sha256, text) {
      near.set(sha256, text, keptMs);
      shared?.set(nameOf(sha256), text, keptMs);
    },
  };
}

function nameOf(sha256: string): string {
  return `rollcall:document:${sha256}`;
}
