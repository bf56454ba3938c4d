import type { Plugin } from "graphql-yoga";

/** Headers of every answer: what was told to one caller is kept by nobody, and read as what it says it is. */
export const answerHeaders = {
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
} as const;

/** Gives every answer its headers. Files that are the same for everyone say themselves how long they may be kept. */
export function useResponseHeaders(): Plugin {
  return {
    onResponse({ response }) {
      for (const [name, value] of Object.entries(answerHeaders)) {
        if (name !== "cache-control" || !response.headers.has(name)) response.headers.set(name, value);
      }
    },
  };
}
