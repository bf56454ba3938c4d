import type { DocumentNode } from "graphql";
import type { Plugin } from "graphql-yoga";
import type { KeptDocuments } from "../documents/kept-documents.ts";

/**
 * Keeps documents that were parsed and found valid. What is wrong with a document is not kept: a document of 2 KB can have
 * 600 KB of errors, and a valid one takes some forty times its length (graphql 16.15, Node 24.21). Nothing but the
 * document's text decides whether it is valid, as long as all rules of validation are the same for all requests.
 */
export function useDocumentCache(documents: KeptDocuments): Plugin {
  const texts = new WeakMap<DocumentNode, string>();
  const valid = new WeakSet<DocumentNode>();
  return {
    onParse({ params: { source }, setParsedDocument }) {
      const text = typeof source === "string" ? source : source.body;
      const known = documents.find(text);
      if (known === undefined) {
        return ({ result }) => {
          if (result !== null && !(result instanceof Error)) texts.set(result, text);
        };
      }
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
        if (text !== undefined) documents.keep(text, documentAST);
      };
    },
  };
}
