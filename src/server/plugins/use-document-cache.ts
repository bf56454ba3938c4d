import type { DocumentNode } from "graphql";
import type { Plugin } from "graphql-yoga";

/**
 * Keeps documents that were parsed and found valid, so many characters of them; the ones used least lately go first. What
 * is wrong with a document is not kept: a document of 2 KB can have 600 KB of errors, and a valid one takes some forty
 * times its length (graphql 16.15, Node 24.21). Nothing but the document's text decides whether it is valid, as long as
 * all rules of validation are the same for all requests.
 */
export function useDocumentCache(maxCharacters: number): Plugin {
  /** By their text, least lately used first. */
  const kept = new Map<string, DocumentNode>();
  const texts = new WeakMap<DocumentNode, string>();
  const valid = new WeakSet<DocumentNode>();
  let characters = 0;

  function keep(text: string, document: DocumentNode): void {
    if (text.length > maxCharacters || kept.has(text)) return;
    kept.set(text, document);
    characters += text.length;
    for (const oldest of kept.keys()) {
      if (characters <= maxCharacters) break;
      kept.delete(oldest);
      characters -= oldest.length;
    }
  }

  return {
    onParse({ params: { source }, setParsedDocument }) {
      const text = typeof source === "string" ? source : source.body;
      const known = kept.get(text);
      if (known === undefined) {
        return ({ result }) => {
          if (result !== null && !(result instanceof Error)) texts.set(result, text);
        };
      }
      kept.delete(text);
      kept.set(text, known);
      setParsedDocument(known);
      return undefined;
    },
    onValidate({ params: { documentAST }, setResult }) {
      if (valid.has(documentAST)) {
        setResult([]);
        return undefined;
      }
      return ({ result }) => {
        if (!Array.isArray(result) || result.length > 0) return;
        valid.add(documentAST);
        const text = texts.get(documentAST);
        if (text !== undefined) keep(text, documentAST);
      };
    },
  };
}
