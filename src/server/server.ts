import type { GraphQLSchema } from "graphql";
import { createYoga, useReadinessCheck, type YogaServerInstance } from "graphql-yoga";
import type { Logger } from "pino";
import type { GatewayConfig } from "../config/gateway-config.ts";
import { openRequestContext, type RequestContext } from "../context/request-context.ts";
import { maskError } from "../graph/masking.ts";
import { createPlanner } from "../plan/planner.ts";
import type { Source } from "../sources/source.ts";
import { createGraphiql } from "./graphiql/graphiql.ts";
import { useCallBudget } from "./plugins/use-call-budget.ts";
import { useCancellation } from "./plugins/use-cancellation.ts";
import { useDeadline } from "./plugins/use-deadline.ts";
import { useDocumentCache } from "./plugins/use-document-cache.ts";
import { useDocumentLimits } from "./plugins/use-document-limits.ts";
import { useExplain } from "./plugins/use-explain.ts";
import { useInputLimits } from "./plugins/use-input-limits.ts";
import { useIntrospection } from "./plugins/use-introspection.ts";
import { useJsonRequests } from "./plugins/use-json-requests.ts";
import { useLoadShedding } from "./plugins/use-load-shedding.ts";
import { useLog } from "./plugins/use-log.ts";
import { usePageSize } from "./plugins/use-page-size.ts";
import { usePlan } from "./plugins/use-plan.ts";
import { useRequestId } from "./plugins/use-request-id.ts";
import { useRequestStatus } from "./plugins/use-request-status.ts";
import { useResponseHeaders } from "./plugins/use-response-headers.ts";
import { useSubscriptions } from "./plugins/use-subscriptions.ts";

/** What the server is made of. */
export interface ServerOptions {
  /** Makes a schema that nothing else uses. */
  readonly createSchema: () => GraphQLSchema;
  readonly sources: readonly Source[];
  readonly config: Pick<GatewayConfig, "cors" | "limits" | "graphiql" | "introspection">;
  /** The sandbox's tokens by source name, for GraphiQL; null when it does not run. */
  readonly sandboxTokens: SandboxTokens | null;
  readonly logger: Logger;
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
export type Server = YogaServerInstance<object, RequestContext>;

/** Characters of documents that are kept parsed and validated. */
const keptCharacters = 256 * 1_024;

/** Makes the server: GraphQL over HTTP at `/graphql`, with GraphiQL for browsers, `/livez` and `/readyz`. */
export function createServer(options: ServerOptions): Server {
  const { createSchema, sources, config, logger, whyNotReady, findPressure = () => null, closing } = options;
  const schema = createSchema();
  const planner = createPlanner(createSchema, sources);
  return createYoga<object, RequestContext>({
    schema,
    context: ({ request }) => openRequestContext(sources, request.headers, request.signal),
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
          },
    logging: false,
    maskedErrors: {
      maskError: (error) =>
        maskError(error, (cause) => {
          if (!isAbort(cause)) logger.error({ err: cause }, "unexpected error");
        }),
    },
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
      useLoadShedding({
        maxOperations: config.limits.maxOperations,
        findPressure,
        onPressure: (shortage) => logger.warn({ shortage }, "requests are refused"),
      }),
      useDocumentCache(keptCharacters),
      createGraphiql(options),
      useJsonRequests(config.limits.maxBodyBytes),
      useDocumentLimits(config.limits),
      useInputLimits(config.limits),
      useIntrospection(config.introspection),
      usePageSize(),
      useDeadline(config.limits.operationTimeoutMs),
      usePlan(planner),
      useCallBudget(planner, config.limits),
      useCancellation(),
      useRequestStatus(),
      useRequestId(),
      useExplain(),
      useSubscriptions(closing),
      useLog(logger),
      useResponseHeaders(),
    ],
  });
}

/** Whether something failed only because its caller has left. Nobody reads of it, and nobody needs to look into it. */
function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === "AbortError";
}
