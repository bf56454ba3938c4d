import type { IncomingMessage, ServerResponse } from "node:http";
import { createGateway as create } from "./gateway.ts";

/** A gateway: call it in the same process, or let it listen. Its functions need no `this`. */
export interface Gateway {
  /** Answers a request as the listening gateway would. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** Answers a request of a `node:http` server: `createServer(gateway.handle)`. */
  readonly handle: (request: IncomingMessage, response: ServerResponse) => void;
  /** Starts to listen where the configuration says, and tells where that is. */
  readonly listen: () => Promise<{ readonly url: string }>;
  /** Refuses new work, ends subscriptions, lets requests in flight finish and ends all connections. */
  readonly close: () => Promise<void>;
}

/**
 * Makes a gateway from a configuration: the content of a configuration file. Throws an error named `ConfigError`, whose
 * message lists all that is wrong with it.
 *
 * This file is what `import … from "rollcall"` gives. Its types refer to nothing else of this program.
 */
export const createGateway: (config: unknown) => Gateway = create;
