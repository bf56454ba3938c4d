import type { Plugin } from "graphql-yoga";
import type { ServerOptions } from "../server.ts";

/** Serves GraphiQL to browsers. */
export function createGraphiql(_options: ServerOptions): Plugin {
  return {};
}
