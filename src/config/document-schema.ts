import { z } from "zod";
import { flag, integer, section, text } from "./field.ts";

/** Documents that are known before anybody sends them. */
export const trustedDocumentsSchema = section({
  file: text("the path of a JSON file", /^[^\p{Cc}]{1,4096}$/u).describe(
    "Path of a JSON file with documents by their SHA-256, as GraphQL Code Generator writes it. Relative to the file " +
      "of ROLLCALL_CONFIG, or to the working directory where there is none.",
  ),
  only: flag()
    .default(false)
    .describe(
      "Refuses every document that is not in the file. GraphiQL is then off unless it is switched on.",
    ),
});

/** Documents that callers register by their hash. */
export const automaticPersistedQueriesSchema = section({
  enabled: flag()
    .default(true)
    .describe(
      "Keeps valid documents that are sent with their SHA-256, so that the hash alone does from then on.",
    ),
  maxEntries: integer(1, 1_000_000)
    .default(1_000)
    .describe("Documents kept in memory at most. Those used least lately go first."),
  maxBytes: integer(1, 1_024 * 1_024 * 1_024)
    .default(4 * 1_024 * 1_024)
    .describe("Bytes of documents kept in memory at most. Those used least lately go first."),
});

/** Where several gateways tell each other what they learnt. */
export const storeUrlSchema = z
  .string({ error: ({ input }) => `must be a URL; it is ${input === undefined ? "missing" : "no text"}` })
  .refine(isStoreUrl, {
    error: "must be a URL such as redis://host:6379 or rediss://user:password@host:6379/0; it is none",
  })
  .meta({ format: "uri" });

/** What several gateways share. */
export const sharedStoreSchema = section({
  url: storeUrlSchema.describe(
    "Address of a server that speaks the protocol of Redis: redis:, or rediss: for TLS. The environment variable " +
      "ROLLCALL_SHARED_STORE_URL wins over it, and keeps its password out of this file.",
  ),
});

function isStoreUrl(value: string): boolean {
  if (/[\s\\]/.test(value)) return false;
  const url = URL.parse(value);
  return (
    url !== null &&
    /^rediss?:$/.test(url.protocol) &&
    url.hostname !== "" &&
    /^(?:\/\d*)?$/.test(url.pathname)
  );
}
