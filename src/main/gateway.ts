import type { GraphQLSchema } from "graphql";
import { readEnvironmentName } from "../config/environment.ts";
import { type GatewayConfig, parseConfig } from "../config/gateway-config.ts";
import { createSchema } from "../graph/schema.ts";
import { createServer, type SandboxTokens } from "../server/server.ts";
import { createSources } from "../sources/index.ts";
import type { MetricSnapshot } from "../telemetry/metric-snapshot.ts";
import { createMetrics, type MeasuredWorkers } from "../telemetry/metrics.ts";
import { createTracing } from "../telemetry/tracing.ts";
import { watchProcess } from "./guards.ts";
import { createHandler } from "./handler.ts";
import type { Gateway } from "./library.ts";
import { type Listener, listen } from "./listener.ts";
import { createLogger } from "./logger.ts";
import {
  checkTrustedDocuments,
  createPersistedDocuments,
  readTrustedDocuments,
} from "./persisted-documents.ts";
import { openSharedStore } from "./shared-store.ts";

/** What is made here. */
export type { Gateway } from "./library.ts";

/** A gateway as the program runs it. */
export interface ProgramGateway extends Gateway {
  /** Has every answer from now on ask its caller to send nothing more over its connection. */
  readonly announceEnd: () => void;
  /** What this process has measured; null where metrics are switched off. */
  readonly takeSnapshot: () => Promise<MetricSnapshot | null>;
}

/**
 * Makes a gateway from a configuration: the content of a configuration file. Throws a ConfigError that lists all that is
 * wrong with it.
 */
export function createGateway(config: unknown): Gateway {
  const { fetch, handle, listen, close } = assembleGateway(parseConfig(config, readEnvironmentName()), null);
  return { fetch, handle, listen, close };
}

/**
 * Makes a gateway from a checked configuration. `sandboxTokens` are shown in GraphiQL; `workers` is null where this is not
 * one of several; nothing else uses `schema`. Throws a ConfigError for what only shows now: trusted documents that do not fit the schema.
 */
export function assembleGateway(
  config: GatewayConfig,
  sandboxTokens: SandboxTokens | null,
  workers: MeasuredWorkers | null = null,
  schema: GraphQLSchema = createSchema(),
): ProgramGateway {
  const logger = createLogger(config.logLevel, workers?.own);
  const trusted = readTrustedDocuments(config);
  const sharedStore = openSharedStore(config, logger);
  const sources = createSources(
    config.sources.map((source) => ({ ...source, http: { ...source.http, sharedStore } })),
  );
  const metrics = config.metrics.enabled ? createMetrics(sources, workers) : null;
  const guards = watchProcess(config.limits);
  const closing = new AbortController();
  const server = createServer({
    createSchema: () => schema,
    sources,
    config,
    persistedDocuments: createPersistedDocuments(config, trusted, sharedStore),
    sandboxTokens,
    logger,
    metrics,
    tracing: createTracing({ sources, propagateUpstream: config.tracing.propagateUpstream }),
    whyNotReady: () => (closing.signal.aborted ? "stopping" : null),
    findPressure: guards.findPressure,
    closing: closing.signal,
  });
  const release = () => {
    sharedStore?.close();
    guards.close();
  };
  try {
    checkTrustedDocuments(server, trusted);
  } catch (error) {
    release();
    throw error;
  }
  let listener: Listener | undefined;
  return {
    announceEnd: () => listener?.announceEnd(),
    takeSnapshot: async () => metrics?.takeSnapshot() ?? null,
    fetch: async (request) => server.fetch(request),
    handle: createHandler(server.handle, config.limits.maxHeaders),
    async listen() {
      listener ??= await listen(server.handle, {
        ...config.listen,
        ...config.limits,
        onDrop: () => logger.warn("connections are refused"),
        onProblem({ status, message }) {
          metrics?.noteRefusal(status);
          logger.info({ outcome: "refused", status, reason: message }, "request");
        },
      });
      return { url: listener.url };
    },
    async close() {
      closing.abort();
      await listener?.close();
      await Promise.all(sources.map((source) => source.close()));
      release();
    },
  };
}
