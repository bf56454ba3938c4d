import type { parse } from "graphql";
import type { Plugin } from "graphql-yoga";
import type { DocumentLimits } from "../limits/document-limits.ts";
import { checkLists } from "../limits/lists.ts";
import { checkRepeats } from "../limits/repeats.ts";
import { partsOf } from "../limits/selections.ts";
import { checkText } from "../limits/text.ts";
import { checkWeight } from "../limits/weight.ts";

/**
 * Refuses documents that ask for too much, before they are validated: validation itself takes long on hostile ones. What
 * is refused counts as not parsed, and is not kept. What is kept was within the limits, and is not checked again.
 */
export function useDocumentLimits(limits: DocumentLimits): Plugin {
  return {
    onParse({ parseFn, setParseFn }) {
      const parseWithin: typeof parse = (source, options) => {
        checkText(typeof source === "string" ? source : source.body, limits);
        const document = (parseFn as typeof parse)(source, options);
        checkLists(document, limits);
        const parts = partsOf(document);
        checkWeight(parts, limits);
        checkRepeats(parts);
        return document;
      };
      setParseFn(parseWithin);
    },
  };
}
