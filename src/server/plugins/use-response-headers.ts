import type { Plugin } from "graphql-yoga";

/** Headers that every answer has: what was told to one caller is kept by nobody, and read as what it says it is. */
export function useResponseHeaders(): Plugin {
  return {
    onResponse({ response }) {
      response.headers.set("cache-control", "no-store");
      response.headers.set("x-content-type-options", "nosniff");
      response.headers.set("referrer-policy", "no-referrer");
    },
  };
}
