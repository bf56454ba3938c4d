import type { DocumentNode } from "graphql";
import { partsOf } from "../limits/selections.ts";
import { countFields } from "../limits/weight.ts";

/** Documents that were parsed and found valid, by their text. */
export interface KeptDocuments {
  find(text: string): DocumentNode | undefined;
  keep(text: string, document: DocumentNode): void;
}

interface Kept {
  readonly document: DocumentNode;
  /** Characters that it counts as. */
  readonly size: number;
  /** Whether it was asked for since it was last passed over. */
  isUsed: boolean;
}

/**
 * What is found out about a document is kept with it, place by place, and fragments make many places of a few characters.
 * A field with its name, its indentation and a part of an argument is about as long.
 */
const charactersOfField = 16;

/**
 * Keeps so many characters of documents, each field counted as 16 at least; the ones used least lately go first. Who is
 * asked for is only marked, for there are many requests for each document that has to go: it is passed over once when there
 * is no more room.
 */
export function keepDocuments(maxCharacters: number): KeptDocuments {
  /** What has to go first is looked for from the beginning; what is passed over goes to the end. */
  const kept = new Map<string, Kept>();
  let characters = 0;
  return {
    find(text) {
      const known = kept.get(text);
      if (known === undefined) return undefined;
      known.isUsed = true;
      return known.document;
    },
    keep(text, document) {
      const size = Math.max(text.length, charactersOfField * countFields(partsOf(document)));
      if (size > maxCharacters || kept.has(text)) return;
      for (const [oldest, its] of kept) {
        if (characters + size <= maxCharacters) break;
        kept.delete(oldest);
        if (its.isUsed) kept.set(oldest, its);
        else characters -= its.size;
        its.isUsed = false;
      }
      kept.set(text, { document, size, isUsed: false });
      characters += size;
    },
  };
}
