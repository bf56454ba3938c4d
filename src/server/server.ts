import type { RequestListener } from "node:http";
import { type GraphQLSchema, lexicographicSortSchema } from "graphql";
import { createYoga, useReadinessCheck, type YogaServerInstance } from "graphql-yoga";
import type { Logger } from "pino";
import type { GatewayConfig } from "../config/gateway-config.ts";
import { openRequestContext, type RequestContext } from "../context/request-context.ts";
import { maskError } from "../graph/masking.ts";
import { createPlanner } from "../plan/planner.ts";
import type { Source } from "../sources/source.ts";
import type { Metrics } from "../telemetry/metrics.ts";
import { createTracing, type Tracing } from "../telemetry/tracing.ts";
import { createCallBudget } from "./call-budget.ts";
import { callerSignalOf } from "./caller-signal.ts";
import { keepDocuments } from "./documents/kept-documents.ts";
import { createFastPath } from "./fast-path/fast-path.ts";
import { createGraphiql } from "./graphiql/graphiql.ts";
import { createLoad } from "./load.ts";
import { useCallBudget } from "./plugins/use-call-budget.ts";
import { useDeadline } from "./plugins/use-deadline.ts";
import { useDocumentCache } from "./plugins/use-document-cache.ts";
import { useDocumentLimits } from "./plugins/use-document-limits.ts";
import { useExecution } from "./plugins/use-execution.ts";
import { useExplain } from "./plugins/use-explain.ts";
import { useHttpCaching } from "./plugins/use-http-caching.ts";
import { useIncrementalDelivery } from "./plugins/use-incremental-delivery.ts";
import { useInputLimits } from "./plugins/use-input-limits.ts";
import { useIntrospection } from "./plugins/use-introspection.ts";
import { useJsonRequests } from "./plugins/use-json-requests.ts";
import { useLoadShedding } from "./plugins/use-load-shedding.ts";
import { useMetrics } from "./plugins/use-metrics.ts";
import { usePageSize } from "./plugins/use-page-size.ts";
import { type PersistedDocuments, usePersistedDocuments } from "./plugins/use-persisted-documents.ts";
import { usePlan } from "./plugins/use-plan.ts";
import { useRequestId } from "./plugins/use-request-id.ts";
import { useRequestStatus } from "./plugins/use-request-status.ts";
import { useResponseHeaders } from "./plugins/use-response-headers.ts";
import { useServiceSdl } from "./plugins/use-service-sdl.ts";
import { useSubscriptions } from "./plugins/use-subscriptions.ts";
import { callObserverOf, useTelemetry } from "./plugins/use-telemetry.ts";
import { createRequestFollower } from "./request-follower.ts";

/** What the server is made of. */
export interface ServerOptions {
  /** Makes a schema that nothing else uses. */
  readonly createSchema: () => GraphQLSchema;
  readonly sources: readonly Source[];
  readonly config: Pick<GatewayConfig, "cors" | "limits" | "graphiql" | "introspection" | "federation">;
  /** Documents that callers can name by their hash. Default: none. */
  readonly persistedDocuments?: PersistedDocuments;
  /** The sandbox's tokens by source name, for GraphiQL; null when it does not run. */
  readonly sandboxTokens: SandboxTokens | null;
  readonly logger: Logger;
  /** What is measured, and answered at `/metrics`. Default: nothing. */
  readonly metrics?: Metrics | null;
  /** Default: traces are passed on, and recorded where the process has an OpenTelemetry SDK. */
  readonly tracing?: Tracing;
  /** Why the gateway takes no new work, or null while it does. */
  readonly whyNotReady: () => string | null;
  /** What the process is short of; null while it is well. Default: it always is. */
  readonly findPressure?: () => string | null;
  /** Aborts when the gateway stops: what would last for ever ends. */
  readonly closing: AbortSignal;
}

/** Tokens of the embedded sandbox: by source name, then by token name. */
export type SandboxTokens = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The HTTP side of the gateway, which opens no socket itself. */
export interface Server extends Pick<YogaServerInstance<object, RequestContext>, "fetch" | "getEnveloped"> {
  /** Answers a request of a `node:http` server. */
  readonly handle: RequestListener;
}

const noPersistedDocuments: PersistedDocuments = {
  trusted: new Map(),
  isTrustedOnly: false,
  registered: null,
};

/** Characters of documents that are kept parsed and validated. */
const keptCharacters = 256 * 1_024;

/** Makes the server: GraphQL over HTTP at `/graphql`, with GraphiQL for browsers, `/livez`, `/readyz` and `/metrics`. */
export function createServer(options: ServerOptions): Server {
  const { createSchema, sources, config, logger, whyNotReady, findPressure = () => null, closing } = options;
  const { metrics = null, tracing = createTracing() } = options;
  const schema = createSchema();
  // A copy of all types with their SDL shared, for a fifth of the time and memory that a second schema would take.
  const planner = createPlanner(() => lexicographicSortSchema(schema), sources);
  const mask = (error: unknown) =>
    maskError(error, (cause) => {
      if (!isAbort(cause)) logger.error({ err: cause }, "unexpected error");
    });
  const budget = createCallBudget(planner, config.limits);
  const documents = keepDocuments(keptCharacters);
  const persistedDocuments = options.persistedDocuments ?? noPersistedDocuments;
  const follower = createRequestFollower({ logger, metrics, tracing });
  const load = createLoad({
    maxOperations: config.limits.maxOperations,
    findPressure,
    onPressure: (shortage) => logger.warn({ shortage }, "requests are refused"),
  });
  const yoga = createYoga<object, RequestContext>({
    schema,
    context: ({ request }) => {
      const observer = callObserverOf(request);
      return openRequestContext(
        sources,
        request.headers,
        callerSignalOf(request),
        observer === undefined ? {} : { observer },
      );
    },
    graphqlEndpoint: "/graphql",
    healthCheckEndpoint: "/livez",
    landingPage: false,
    graphiql: false,
    multipart: false,
    batching: false,
    // Bodies are read, and limited, by useJsonRequests.
    maxRequestBodySize: false,
    // Yoga's own keeps so many documents however large they are, and what is wrong with them: see useDocumentCache.
    parserAndValidationCache: false,
    cors:
      config.cors.origins.length === 0
        ? false
        : {
            origin: [...config.cors.origins],
            credentials: false,
            methods: ["GET", "POST", "OPTIONS"],
            exposedHeaders: ["Rollcall-Upstream-Calls", "X-Request-Id", "Retry-After"],
            // Browsers ask before each request of another origin; Chromium remembers the answer for two hours at most.
            maxAge: 7_200,
          },
    logging: false,
    maskedErrors: { maskError: mask },
    plugins: [
      useReadinessCheck({
        endpoint: "/readyz",
        check: () => {
          const reason = whyNotReady();
          return reason === null
            ? true
            : new Response(`${reason}\n`, { status: 503, headers: { "retry-after": "1" } });
        },
      }),
      metrics === null ? {} : useMetrics(metrics),
      useTelemetry(follower),
      useLoadShedding(load),
      useDocumentCache(documents),
      createGraphiql(options),
      useJsonRequests(config.limits.maxBodyBytes),
      useDocumentLimits(config.limits),
      useInputLimits(config.limits),
      useIntrospection(config.introspection),
      useServiceSdl(config.federation.serviceSdl),
      usePageSize(),
      useDeadline(config.limits.operationTimeoutMs),
      usePlan(planner, budget),
      useCallBudget(budget),
      useRequestStatus(),
      useRequestId(),
      useExplain(),
      useSubscriptions(closing),
      useIncrementalDelivery(mask),
      // After the one above, which may make a document one that is answered in one piece.
      useExecution(),
      // After all that may refuse an operation, so that nothing is registered that was refused.
      usePersistedDocuments(persistedDocuments),
      useHttpCaching(sources),
      useResponseHeaders(),
    ],
  });
  const takeFastPath = createFastPath({
    // With what plugins add to it.
    schema: yoga.getEnveloped({}).schema,
    sources,
    config,
    documents,
    persistedDocuments,
    budget,
    load,
    follower,
    mask,
  });
  return {
    fetch: yoga.fetch,
    getEnveloped: yoga.getEnveloped,
    handle(request, response) {
      if (!takeFastPath(request, response)) yoga(request, response);
    },
  };
}

/** Whether something failed only because its caller has left. Nobody reads of it, and nobody needs to look into it. */
function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === "AbortError";
}
