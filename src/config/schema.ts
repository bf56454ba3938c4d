import { z } from "zod";
import { cacheSchema } from "./cache-schema.ts";
import {
  automaticPersistedQueriesSchema,
  sharedStoreSchema,
  trustedDocumentsSchema,
} from "./document-schema.ts";
import { federationSchema } from "./federation-schema.ts";
import { flag, integer, list, section, text, word } from "./field.ts";
import { isBrowserOrigin } from "./origin.ts";
import { requestLimits } from "./request-limits.ts";
import { sourceSchema } from "./source-schema.ts";
import { metricsSchema, tracingSchema } from "./telemetry-schema.ts";

/** Where to listen: a port of TCP. */
export const portSchema = integer(0, 65_535, " (0 lets the system pick)");

/** Where to listen: a name or an address of this machine. */
export const hostSchema = text(
  "a host name or an IP address without brackets, such as 127.0.0.1 or ::1",
  /^[\w.:%-]{1,255}$/,
);

/** How many processes answer requests. */
export const workersSchema = integer(1, 256);

/** How much to log: pino's levels, and `silent`. */
export const logLevelSchema = word(["fatal", "error", "warn", "info", "debug", "trace", "silent"]);

const corsOrigin = z
  .string({ error: () => "must be text" })
  .refine(isBrowserOrigin, {
    error:
      "must be an origin as browsers send it, such as https://app.example.com: http or https, lower case, " +
      "no path, no slash at the end, no default port, no *",
  })
  .meta({ format: "uri" });

const sources = list(sourceSchema).superRefine(
  (given, context) => {
    const names = given.map((source) => source?.name);
    for (const [index, name] of names.entries()) {
      const first = names.indexOf(name);
      if (typeof name !== "string" || first === index) continue;
      const message = `must be unique; sources[${first}] has the same name`;
      context.addIssue({ code: "custom", path: [index, "name"], message });
    }
  },
  { when: ({ value }) => Array.isArray(value) },
);

/** The configuration as the file of `ROLLCALL_CONFIG` holds it and `createGateway` takes it. */
export const configSchema = section({
  $schema: z
    .string({ error: () => "must be text" })
    .optional()
    .describe("Where editors find this schema. The gateway ignores it."),
  listen: section({
    host: hostSchema
      .default("127.0.0.1")
      .describe("Name or address to listen on. The environment variable HOST wins over it."),
    port: portSchema
      .default(4_000)
      .describe("Port to listen on; 0 lets the system pick. The environment variable PORT wins over it."),
  })
    .prefault({})
    .describe("Where the gateway listens."),
  workers: workersSchema
    .default(1)
    .describe(
      "Processes that answer requests, on one port; for the program alone. The option --workers wins over it.",
    ),
  sources: sources
    .default([])
    .describe(
      "The APIs that the gateway reads, after those that LOSANT_URL, AUTH0_URL and LOSANT_INSTANCE_ID define. The order counts: " +
        "Authorization is for the first when nothing else tells whose it is.",
    ),
  cache: cacheSchema
    .prefault({})
    .describe(
      "Keeps answers to reads for a short while, in memory, each source its own. Off unless `maxAgeMs` is set. Answers that " +
        "carry secrets are never kept, and neither are failures.",
    ),
  cors: section({
    origins: list(corsOrigin)
      .default([])
      .describe("Origins whose pages may read answers, for example https://app.example.com. Default: none."),
  })
    .prefault({})
    .describe("Which web pages of other origins may use the gateway."),
  limits: section({
    ...requestLimits,
    operationTimeoutMs: integer(1, 3_600_000)
      .default(15_000)
      .describe(
        "Milliseconds for a query or a mutation. A caller can ask for less with Rollcall-Timeout-Ms.",
      ),
    maxUpstreamCalls: integer(1, 100_000)
      .default(500)
      .describe("Upstream calls that one operation may need, every page full."),
    maxObjects: integer(1, 10_000_000)
      .default(50_000)
      .describe("Objects that one answer may hold, every page full."),
    maxOperations: integer(1, 100_000)
      .default(250)
      .describe("Queries and mutations in execution at the same time. One more is refused with 503 at once."),
    maxConnections: integer(1, 1_000_000)
      .default(5_000)
      .describe("Connections of callers at the same time, idle ones included. One more is closed at once."),
    maxEventLoopDelayMs: integer(1, 60_000)
      .default(500)
      .describe("Milliseconds by which the event loop may lag before requests are refused with 503."),
    maxMemoryPercent: integer(1, 100)
      .default(85)
      .describe(
        "Memory in use before requests are refused with 503, in percent of V8's limit (--max-old-space-size).",
      ),
  })
    .prefault({})
    .describe("What a request may ask of the gateway."),
  trustedDocuments: trustedDocumentsSchema
    .optional()
    .describe("Documents that callers name by their SHA-256, checked at start. Default: none."),
  automaticPersistedQueries: automaticPersistedQueriesSchema
    .prefault({})
    .describe("Whether callers may register documents, to send only their SHA-256 from then on."),
  sharedStore: sharedStoreSchema
    .optional()
    .describe(
      "Where several gateways share registered documents and what is left of rate limits. Default: nowhere.",
    ),
  graphiql: flag()
    .optional()
    .describe(
      "Serves GraphiQL to browsers. Default: true, but false when NODE_ENV is production, and when trusted documents " +
        "are the only ones.",
    ),
  introspection: flag()
    .optional()
    .describe(
      "Answers introspection, and hints at the right name after a wrong one. " +
        "Default: true, but false when NODE_ENV is production.",
    ),
  federation: federationSchema.prefault({}).describe("How the gateway serves as a subgraph."),
  metrics: metricsSchema.prefault({}).describe("What is measured."),
  tracing: tracingSchema.prefault({}).describe("What becomes of traces."),
  logLevel: logLevelSchema
    .default("info")
    .describe("How much to log. The environment variable LOG_LEVEL wins over it."),
}).describe("Configuration of Rollcall, a GraphQL gateway over Losant's and Auth0's REST APIs.");

/** What `createGateway` takes, and the configuration file holds. */
export type ConfigInput = z.input<typeof configSchema>;

/** The configuration with all defaults that do not depend on the environment. */
export type ParsedConfig = z.output<typeof configSchema>;
