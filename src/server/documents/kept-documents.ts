import type { DocumentNode } from "graphql";

/** Documents that were parsed and found valid, by their text. */
export interface KeptDocuments {
  find(text: string): DocumentNode | undefined;
  keep(text: string, document: DocumentNode): void;
}

interface Kept {
  readonly document: DocumentNode;
  /** Whether it was asked for since it was last passed over. */
  isUsed: boolean;
}

/**
 * Keeps so many characters of documents; the ones used least lately go first. Who is asked for is only marked, for there
 * are many requests for each document that has to go: it is passed over once when there is no more room.
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
      if (text.length > maxCharacters || kept.has(text)) return;
      for (const [oldest, its] of kept) {
        if (characters + text.length <= maxCharacters) break;
        kept.delete(oldest);
        if (its.isUsed) kept.set(oldest, its);
        else characters -= oldest.length;
        its.isUsed = false;
      }
      kept.set(text, { document, isUsed: false });
      characters += text.length;
    },
  };
}
