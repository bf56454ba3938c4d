/**
 * What can be wrong with a request that names its document by a hash: the values of `extensions.code`, with their
 * meaning and the remedy. The first two, and the messages that go with them, are Apollo's
 * (https://www.apollographql.com/docs/apollo-server/performance/apq): Apollo Client and urql act on them by themselves.
 */
export const documentErrorCodes = {
  PERSISTED_QUERY_NOT_FOUND: {
    meaning: "No document with this hash has been registered, or it was forgotten.",
    remedy: "Send the document along with its hash, once. Apollo Client and urql do that by themselves.",
  },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    meaning: "Documents cannot be registered here.",
    remedy: "Send the documents themselves. Apollo Client and urql do that by themselves.",
  },
  PERSISTED_DOCUMENT_NOT_FOUND: {
    meaning: "No document with this id is known.",
    remedy: "Ask whoever runs the gateway to add the document to the trusted ones.",
  },
  PERSISTED_DOCUMENT_REQUIRED: {
    meaning: "The gateway executes trusted documents only, and this is none of them.",
    remedy: "Send the id of a trusted document, or ask whoever runs the gateway to add this one.",
  },
} as const satisfies Record<string, { meaning: string; remedy: string }>;

/** One of the codes of {@link documentErrorCodes}. */
export type DocumentErrorCode = keyof typeof documentErrorCodes;
