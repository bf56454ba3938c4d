import { z } from "zod";
import { cacheSchema } from "./cache-schema.ts";
import { dictionary, flag, integer, section, text, word } from "./field.ts";
import { findRepeatedHeaders, headerName, headerValue, isFixableHeader } from "./header-rule.ts";
import { findOriginProblems } from "./origin.ts";

const name = text(
  "1 to 32 lower-case letters, digits and hyphens, the first a letter, and not proxy",
  // The credential of a source named "proxy" would be in Proxy-Authorization, which is for proxies (RFC 9110, 11.7.2).
  /^(?!proxy$)[a-z][a-z0-9-]{0,31}$/,
);

/** Losant's id of an enterprise instance. */
export const instanceIdSchema = text("24 hexadecimal digits", /^[\da-fA-F]{24}$/);

const headers = dictionary(
  text("the name of an HTTP header", headerName).refine(isFixableHeader, {
    error:
      "cannot be fixed for a source: callers bring the credentials, and the gateway itself sets the headers " +
      "of bodies and connections; leave it out",
  }),
  text("printable ASCII without spaces around it, 1 to 4096 characters", headerValue),
).superRefine(
  (given, context) => {
    for (const repeated of findRepeatedHeaders(Object.keys(given))) {
      context.addIssue({ code: "custom", path: [repeated], message: "is given twice; give it once" });
    }
  },
  { when: ({ value }) => isObject(value) },
);

/** One source, as the configuration file gives it. */
export const sourceSchema = section({
  kind: word(["losant", "losant-instance", "auth0"]).describe("Which API the source speaks."),
  name: name.describe(
    "Short name for arguments and headers, unique among the sources. Callers send the credential of the source " +
      "auth0-eu in the header Auth0-Eu-Authorization.",
  ),
  title: text("1 to 100 characters on one line", /^[^\p{Cc}]{1,100}$/u)
    .optional()
    .describe("Name for people. Default: the short name."),
  url: z
    .string({ error: ({ input }) => `must be a URL; it is ${input === undefined ? "missing" : "no text"}` })
    .meta({ format: "uri" })
    .describe(
      "Origin of the API, without a path: https://api.losant.com, or the domain of an Auth0 tenant. https:, or " +
        "http: on loopback.",
    ),
  instanceId: instanceIdSchema
    .optional()
    .describe(
      "Losant's id of the enterprise instance that the source is. For the kind losant-instance, and only there.",
    ),
  issuer: text("1 to 2048 characters without spaces", /^[^\s\p{Cc}]{1,2048}$/u)
    .optional()
    .describe("The iss of the source's JWTs, compared as it is. Default: the vendor's own for the url."),
  allowInsecure: flag()
    .default(false)
    .describe("Allows http: beyond loopback. Callers' tokens then cross the network in the clear."),
  isSandbox: flag().default(false).describe("Says that the source is an emulation for trying things out."),
  connections: integer(1, 1_024).default(32).describe("Connections to the source at most."),
  maxQueuedCalls: integer(0, 1_000_000)
    .default(1_000)
    .describe("Calls that may wait for a connection. One more fails at once with UNAVAILABLE."),
  deadlineMs: integer(1, 600_000)
    .default(15_000)
    .describe("Milliseconds for a whole call, with the wait for a connection and the reading of the answer."),
  maxResponseBytes: integer(1, 256 * 1_024 * 1_024)
    .default(10 * 1_024 * 1_024)
    .describe("Bytes of an answer at most. A longer one fails with BAD_RESPONSE."),
  maxStreams: integer(0, 10_000)
    .default(1_000)
    .describe("Streams of events from the source at most. One more fails at once with UNAVAILABLE."),
  streamIdleMs: integer(1, 3_600_000)
    .default(90_000)
    .describe(
      "Milliseconds of silence after which a stream of events counts as broken, and is opened again.",
    ),
  cache: cacheSchema
    .optional()
    .describe(
      "Keeps answers to reads of this source for a short while. Default: as `cache` beside `sources` says.",
    ),
  headers: headers
    .default({})
    .describe(
      "Headers of every call to the source, for example losantdomain or Auth0-Custom-Domain. Not for credentials.",
    ),
})
  .superRefine(
    ({ url, allowInsecure }, context) => {
      if (typeof url !== "string") return;
      for (const message of findOriginProblems(url, allowInsecure === true)) {
        context.addIssue({ code: "custom", path: ["url"], message });
      }
    },
    // Also beside other problems, so that all are told at once.
    { when: ({ value }) => isObject(value) },
  )
  .superRefine(
    ({ kind, instanceId }, context) => {
      const isInstance = kind === "losant-instance";
      if (isInstance === (instanceId !== undefined)) return;
      const message = isInstance
        ? "must be 24 hexadecimal digits; it is missing, and the kind losant-instance needs it"
        : "is for the kind losant-instance only; leave it out";
      context.addIssue({ code: "custom", path: ["instanceId"], message });
    },
    { when: ({ value }) => isObject(value) },
  )
  .describe("An API that the gateway reads.");

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}
