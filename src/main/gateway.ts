import { readEnvironmentName } from "../config/environment.ts";
import { type GatewayConfig, parseConfig } from "../config/gateway-config.ts";
import { createSchema } from "../graph/schema.ts";
import { createServer, type SandboxTokens } from "../server/server.ts";
import { createSources } from "../sources/index.ts";
import { watchProcess } from "./guards.ts";
import { type Listener, listen } from "./listener.ts";
import { createLogger } from "./logger.ts";

/** A gateway: call it in the same process, or let it listen. */
export interface Gateway {
  /** Answers one request as the listening gateway would. */
  fetch(request: Request): Promise<Response>;
  /** Starts to listen where the configuration says, and tells where that is. */
  listen(): Promise<{ readonly url: string }>;
  /** Refuses new work, ends subscriptions, lets requests in flight finish and ends all connections. */
  close(): Promise<void>;
}

/**
 * Makes a gateway from a configuration: the content of a configuration file. Throws a ConfigError that lists all that is
 * wrong with it.
 */
export function createGateway(config: unknown): Gateway {
  return assembleGateway(parseConfig(config, readEnvironmentName()), null);
}

/** Makes a gateway from a checked configuration. `sandboxTokens` are shown in GraphiQL. */
export function assembleGateway(config: GatewayConfig, sandboxTokens: SandboxTokens | null): Gateway {
  const logger = createLogger(config.logLevel);
  const sources = createSources(config.sources);
  const guards = watchProcess(config.limits);
  const closing = new AbortController();
  const server = createServer({
    createSchema,
    sources,
    config,
    sandboxTokens,
    logger,
    whyNotReady: () => (closing.signal.aborted ? "stopping" : null),
    findPressure: guards.findPressure,
    closing: closing.signal,
  });
  let listener: Listener | undefined;
  return {
    fetch: async (request) => server.fetch(request),
    async listen() {
      listener ??= await listen(server, { ...config.listen, ...config.limits });
      return { url: listener.url };
    },
    async close() {
      closing.abort();
      await listener?.close();
      await Promise.all(sources.map((source) => source.close()));
      guards.close();
    },
  };
}
