import { flag, integer, section } from "./field.ts";

/** How long answers to reads are kept. */
export const cacheSchema = section({
  maxAgeMs: integer(0, 60_000, " (0 keeps nothing)")
    .default(0)
    .describe(
      "Milliseconds for which an answer is given again, to the very token that it was read with and to nobody else. What " +
        "is changed with that token through the gateway is seen at once; what is changed elsewhere, and the loss of a right, " +
        "after this time at the latest.",
    ),
  maxEntries: integer(1, 1_000_000).default(10_000).describe("Answers kept at most. The oldest go first."),
  maxBytes: integer(1, 4 * 1_024 * 1_024 * 1_024)
    .default(32 * 1_024 * 1_024)
    .describe("Bytes of answers kept at most. The oldest go first."),
  callersMayKeep: flag()
    .default(false)
    .describe(
      "Lets the caller's own HTTP cache, such as a browser's, keep the answer to a GET for as long as the gateway keeps all " +
        "that it was made of. It then shows no change before that, not even the caller's own.",
    ),
});
