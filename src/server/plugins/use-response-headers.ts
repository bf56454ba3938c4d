import type { Plugin } from "graphql-yoga";

/**
 * Headers that every answer has: what was told to one caller is kept by nobody, and read as what it says it is. Files
 * that are the same for everyone say so themselves.
 */
export function useResponseHeaders(): Plugin {
  return {
    onResponse({ response }) {
      if (!response.headers.has("cache-control")) response.headers.set("cache-control", "no-store");
      response.headers.set("x-content-type-options", "nosniff");
      response.headers.set("referrer-policy", "no-referrer");
    },
  };
}
