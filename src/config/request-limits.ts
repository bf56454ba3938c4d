import { integer } from "./field.ts";

/** Limits of what one request may bring, as part of `limits`. */
export const requestLimits = {
  // The largest there is carries 500 kB of users for an import (`userImportStart`), in JSON that may escape what Auth0
  // counts unescaped.
  maxBodyBytes: integer(1, 100 * 1_024 * 1_024)
    .default(1_000_000)
    .describe("Bytes of a request's body at most."),
  maxHeaderBytes: integer(1_024, 1_024 * 1_024)
    .default(16_384)
    .describe("Bytes of a request's first line and headers at most."),
  maxHeaders: integer(1, 10_000).default(100).describe("Headers of a request at most."),
  headersTimeoutMs: integer(100, 3_600_000)
    .default(10_000)
    .describe("Milliseconds in which a request's headers have to arrive."),
  requestTimeoutMs: integer(100, 3_600_000)
    .default(30_000)
    .describe("Milliseconds in which a request has to arrive as a whole, with its body."),
  responseTimeoutMs: integer(100, 3_600_000)
    .default(30_000)
    .describe("Milliseconds for which a caller may take nothing of an answer that waits for it."),
  maxDocumentCharacters: integer(1, 10_000_000)
    .default(50_000)
    .describe("Characters of a GraphQL document at most."),
  maxTokens: integer(1, 100_000).default(2_000).describe("Lexical tokens of a GraphQL document at most."),
  maxDirectives: integer(0, 100_000)
    .default(100)
    .describe("Directives of a GraphQL document at most, such as @include."),
  // Executing about 2,000 levels overflows the stack.
  maxDepth: integer(1, 500).default(15).describe("Levels of fields within fields at most."),
  maxRootFields: integer(1, 10_000).default(50).describe("Fields that an operation begins with at most."),
  maxAliases: integer(0, 100_000)
    .default(100)
    .describe("Aliases of an operation at most, those in fragments counted as often as they are spread."),
  maxFields: integer(1, 1_000_000)
    .default(2_000)
    .describe("Fields of a document at most, those in fragments counted as often as they are spread."),
  maxListEntries: integer(1, 100_000)
    .default(500)
    .describe(
      "Entries of one list in an argument or a variable at most, such as the representations of _entities.",
    ),
  maxInputValues: integer(1, 1_000_000)
    // The largest import, 500 kB of users, holds fewer.
    .default(150_000)
    .describe("Values in the variables of a request at most: each text, number, list and object counts."),
  maxInputDepth: integer(1, 500)
    .default(32)
    .describe("Levels of lists and objects in an argument or a variable at most."),
};
