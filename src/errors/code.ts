/**
 * What can go wrong, for programs: every value of `extensions.code` that this gateway sets itself, with its meaning
 * and the remedy. The engine's own codes (`GRAPHQL_PARSE_FAILED`, `GRAPHQL_VALIDATION_FAILED`) come on top.
 */
export const errorCodes = {
  UNAUTHENTICATED: {
    meaning: "No credential was sent for the source, or the source does not accept it any more.",
    remedy: "Send a valid bearer token for the source in the header that the message names.",
  },
  FORBIDDEN: {
    meaning: "The credential is valid and may not do this.",
    remedy: "Use a credential with one of `requiredScopes`, or ask an administrator of the source.",
  },
  NOT_FOUND: {
    meaning: "Something that the operation depends on does not exist, or is hidden from the caller.",
    remedy: "Check the id; ask for it with a credential that may see it.",
  },
  BAD_USER_INPUT: {
    meaning: "An argument, header or variable is wrong.",
    remedy: "Correct the value that the message names.",
  },
  CONFLICT: {
    meaning: "It exists already, or its state does not allow this.",
    remedy: "Read it again and decide.",
  },
  EXPIRED: {
    meaning: "It was valid once: an invite, a ticket or a cursor that ran out.",
    remedy: "Ask for a new one.",
  },
  RATE_LIMITED: {
    meaning: "The source takes no more calls for now.",
    remedy: "Wait `retryAfter` seconds.",
  },
  TIMEOUT: {
    meaning: "The source did not answer in time.",
    remedy: "Try again, or ask for less at once.",
  },
  UNAVAILABLE: {
    meaning: "The source could not be reached, or failed.",
    remedy: "Try again later.",
  },
  BAD_RESPONSE: {
    meaning: "The source answered with something that its specification does not allow.",
    remedy: "Report it to whoever runs the gateway, with the `requestId`.",
  },
  UNSUPPORTED: {
    meaning: "The source cannot do this at all.",
    remedy: "Read `IdentitySource.features`; leave out what the message names.",
  },
  BUDGET_EXCEEDED: {
    meaning: "The operation asks for more than the gateway allows at once.",
    remedy: "Ask for smaller pages or fewer fields.",
  },
  INTERNAL_SERVER_ERROR: {
    meaning: "The gateway itself failed.",
    remedy: "Report it to whoever runs the gateway, with the `requestId`.",
  },
} as const satisfies Record<string, { meaning: string; remedy: string }>;

/** One of the codes of {@link errorCodes}. */
export type ErrorCode = keyof typeof errorCodes;
