import type { SourceSettings } from "../sources/settings.ts";
import type { SourceKind } from "../sources/source.ts";
import { ConfigError } from "./config-error.ts";
import { toProblems } from "./problem.ts";
import { configSchema, type ParsedConfig } from "./schema.ts";
import type { TraceExportConfig } from "./trace-export.ts";

type ParsedSource = ParsedConfig["sources"][number];

const kinds: Readonly<Record<ParsedSource["kind"], SourceKind>> = {
  losant: "LOSANT",
  "losant-instance": "LOSANT_INSTANCE",
  auth0: "AUTH0",
};

/** One configured source, checked, and what kind of system it is. */
export interface SourceConfig extends SourceSettings {
  readonly kind: SourceKind;
}

/** The configuration: checked, complete and frozen. */
export interface GatewayConfig {
  /** Where to listen. Port 0 lets the system pick. */
  readonly listen: { readonly host: string; readonly port: number };
  /** How many processes answer requests. For the program: a gateway within another one is a single one. */
  readonly workers: number;
  /** In order of precedence. Empty when none is configured. */
  readonly sources: readonly SourceConfig[];
  /** Origins whose pages may read answers, as browsers send them. */
  readonly cors: { readonly origins: readonly string[] };
  /** What a request may ask of the gateway, and all of them together; see the schema for each. */
  readonly limits: {
    readonly maxBodyBytes: number;
    readonly maxHeaderBytes: number;
    readonly maxHeaders: number;
    readonly headersTimeoutMs: number;
    readonly requestTimeoutMs: number;
    readonly responseTimeoutMs: number;
    readonly maxDocumentCharacters: number;
    readonly maxTokens: number;
    readonly maxDirectives: number;
    readonly maxDepth: number;
    readonly maxRootFields: number;
    readonly maxAliases: number;
    readonly maxFields: number;
    readonly maxListEntries: number;
    readonly maxInputValues: number;
    readonly maxInputDepth: number;
    readonly operationTimeoutMs: number;
    readonly maxUpstreamCalls: number;
    readonly maxObjects: number;
    readonly maxOperations: number;
    readonly maxConnections: number;
    readonly maxEventLoopDelayMs: number;
    readonly maxMemoryPercent: number;
  };
  /** Documents that callers name by their hash. Null: none. */
  readonly trustedDocuments: {
    /** Path of the JSON file that holds them. */
    readonly file: string;
    /** Whether all others are refused. */
    readonly only: boolean;
  } | null;
  /** Documents that callers register by their hash, and how many of them are kept in memory. */
  readonly automaticPersistedQueries: {
    readonly enabled: boolean;
    readonly maxEntries: number;
    readonly maxBytes: number;
  };
  /** Where several gateways share what they learnt. Null: nowhere. */
  readonly sharedStore: {
    /** May hold a password: never to be shown. */
    readonly url: string;
  } | null;
  /** Whether browsers get GraphiQL. */
  readonly graphiql: boolean;
  /** Whether introspection is answered and wrong names are met with suggestions. */
  readonly introspection: boolean;
  /** Whether `_service { sdl }` is answered. */
  readonly federation: { readonly serviceSdl: boolean };
  /** Whether `/metrics` is answered. */
  readonly metrics: { readonly enabled: boolean };
  readonly tracing: {
    /** Whether the sources are told which trace a call belongs to. */
    readonly propagateUpstream: boolean;
    /** Which traces the program exports; null for none, and for a gateway within another program. */
    readonly export: TraceExportConfig | null;
  };
  /** pino's level, or `silent`. */
  readonly logLevel: ParsedConfig["logLevel"];
  /** Whether `NODE_ENV` is `production`. */
  readonly isProduction: boolean;
}

function toSourceConfig(source: ParsedSource, commonCache: ParsedConfig["cache"]): SourceConfig {
  const cache = source.cache ?? commonCache;
  return {
    kind: kinds[source.kind],
    name: source.name,
    title: source.title ?? source.name,
    origin: new URL(source.url).origin,
    isSandbox: source.isSandbox,
    instanceId: source.instanceId?.toLowerCase() ?? null,
    issuer: source.issuer ?? null,
    cache: cache.maxAgeMs === 0 ? null : cache,
    http: {
      connections: source.connections,
      maxQueued: source.maxQueuedCalls,
      deadlineMs: source.deadlineMs,
      maxResponseBytes: source.maxResponseBytes,
      maxStreams: source.maxStreams,
      streamIdleMs: source.streamIdleMs,
      headers: source.headers,
    },
  };
}

function freezeDeep<Value extends object>(value: Value): Value {
  for (const part of Object.values(value)) {
    if (typeof part === "object" && part !== null) freezeDeep(part);
  }
  return Object.freeze(value);
}

/** Completes a checked configuration for the given `NODE_ENV`. */
export function toGatewayConfig(
  parsed: ParsedConfig,
  environmentName: string | undefined,
  traceExport: TraceExportConfig | null = null,
): GatewayConfig {
  const isProduction = environmentName === "production";
  const introspection = parsed.introspection ?? !isProduction;
  return freezeDeep({
    listen: parsed.listen,
    workers: parsed.workers,
    sources: parsed.sources.map((source) => toSourceConfig(source, parsed.cache)),
    cors: parsed.cors,
    limits: parsed.limits,
    trustedDocuments: parsed.trustedDocuments ?? null,
    automaticPersistedQueries: parsed.automaticPersistedQueries,
    sharedStore: parsed.sharedStore ?? null,
    // Its documents are written on the spot.
    graphiql: parsed.graphiql ?? (!isProduction && parsed.trustedDocuments?.only !== true),
    introspection,
    federation: { serviceSdl: parsed.federation.serviceSdl ?? introspection },
    metrics: parsed.metrics,
    tracing: { ...parsed.tracing, export: traceExport },
    logLevel: parsed.logLevel,
    isProduction,
  });
}

/**
 * Checks and completes the configuration that a program gives to `createGateway`. `environmentName` is the value of
 * `NODE_ENV`. Throws a {@link ConfigError} that lists every problem.
 */
export function parseConfig(value: unknown, environmentName?: string): GatewayConfig {
  const parsed = configSchema.safeParse(value);
  if (!parsed.success) throw new ConfigError(toProblems(parsed.error.issues));
  return toGatewayConfig(parsed.data, environmentName);
}
