import type { DocumentNode } from "graphql";

/** Documents that were parsed and found valid, by their text. */
export interface KeptDocuments {
  find(text: string): DocumentNode | undefined;
  keep(text: string, document: DocumentNode): void;
}

/** Keeps so many characters of documents; the ones used least lately go first. */
export function keepDocuments(maxCharacters: number): KeptDocuments {
  /** Least lately used first. */
  const kept = new Map<string, DocumentNode>();
  let characters = 0;
  return {
    find(text) {
      const known = kept.get(text);
      if (known === undefined) return undefined;
      kept.delete(text);
      kept.set(text, known);
      return known;
    },
    keep(text, document) {
      if (text.length > maxCharacters || kept.has(text)) return;
      kept.set(text, document);
      characters += text.length;
      for (const oldest of kept.keys()) {
        if (characters <= maxCharacters) break;
        kept.delete(oldest);
        characters -= oldest.length;
      }
    },
  };
}
