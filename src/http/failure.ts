import type { ErrorCode } from "../errors/code.ts";
import { type Transience, UpstreamError, type UpstreamFailure } from "../errors/upstream-error.ts";
import { credentialHeaderOf } from "./credential-header.ts";
import type { ErrorExplanation } from "./explanation.ts";

/** The call that a message is about. */
export interface FailedCall {
  /** Name of the source. */
  source: string;
  /** The upstream operation, in the vendor's words. */
  operation: string;
  /** Whether the call only reads: then trying again cannot do harm. */
  reads: boolean;
  /** Whether it carried a credential. */
  authorized: boolean;
}

/** What can go wrong with a call besides an answer that says so. */
export type Breakdown =
  | "credential"
  | "queue"
  | "limited"
  | "down"
  | "streams"
  | "deadline"
  | "silent"
  | "unreachable"
  | "interrupted"
  | "redirect"
  | "oversize"
  | "encoded"
  | "not-json"
  | "not-events"
  | "not-http";

const report = "Report it to whoever runs the gateway, with the `requestId`.";

function sayRetry({ reads }: FailedCall, retry: string): string {
  return reads ? retry : `It may have taken effect all the same: check before you try again.`;
}

/** Says where a credential for a source goes, as a sentence. */
export function sayCredentialHeader({ source }: Pick<FailedCall, "source">): string {
  return `Send a valid bearer token in the header ${credentialHeaderOf(source)}.`;
}

function sayWait(seconds: number | undefined): string {
  if (seconds === undefined) return "Try again later.";
  return seconds === 1 ? "Try again in 1 second." : `Try again in ${seconds} seconds.`;
}

const breakdowns: Record<Breakdown, { code: ErrorCode; say: (call: FailedCall) => string }> = {
  credential: {
    code: "UNAUTHENTICATED",
    say: (call) =>
      `cannot be sent the credential: it holds characters no header may. ${sayCredentialHeader(call)}`,
  },
  queue: {
    code: "UNAVAILABLE",
    say: ({ operation }) =>
      `was not asked for ${operation}: too many calls wait for it already. Try again later.`,
  },
  streams: {
    code: "UNAVAILABLE",
    say: ({ operation }) =>
      `was not asked for ${operation}: too many streams from it are open already. Try again later.`,
  },
  limited: {
    code: "RATE_LIMITED",
    say: ({ operation }) =>
      `was not asked for ${operation}: the calls that it takes of you are used up. Try again after \`retryAfter\` seconds.`,
  },
  down: {
    code: "UNAVAILABLE",
    say: ({ operation }) =>
      `was not asked for ${operation}: it has not been answering. Try again after \`retryAfter\` seconds.`,
  },
  deadline: {
    code: "TIMEOUT",
    say: (call) =>
      `did not answer ${call.operation} in time. ${sayRetry(call, "Try again, or ask for less at once.")}`,
  },
  silent: {
    code: "TIMEOUT",
    say: ({ operation }) => `fell silent during ${operation}. Begin again where it stopped.`,
  },
  unreachable: {
    code: "UNAVAILABLE",
    say: ({ operation }) => `could not be reached for ${operation}. Try again later.`,
  },
  interrupted: {
    code: "UNAVAILABLE",
    say: (call) => `broke the connection off during ${call.operation}. ${sayRetry(call, "Try again later.")}`,
  },
  redirect: {
    code: "BAD_RESPONSE",
    say: ({ operation }) => `answered ${operation} with a redirect, and none is followed. ${report}`,
  },
  oversize: {
    code: "BAD_RESPONSE",
    say: ({ operation }) =>
      `answered ${operation} with more than the gateway reads. Ask for less at once. Otherwise: ${report}`,
  },
  encoded: {
    code: "BAD_RESPONSE",
    say: ({ operation }) => `answered ${operation} in an encoding that was not asked for. ${report}`,
  },
  "not-json": {
    code: "BAD_RESPONSE",
    say: ({ operation }) => `answered ${operation} with something other than JSON. ${report}`,
  },
  "not-events": {
    code: "BAD_RESPONSE",
    say: ({ operation }) => `answered ${operation} with something other than a stream of events. ${report}`,
  },
  "not-http": {
    code: "BAD_RESPONSE",
    say: ({ operation }) => `answered ${operation} with something other than HTTP. ${report}`,
  },
};

/** The error for a call that broke down. `cause` is for the log and must hold no part of the request or the answer. */
export function createBreakdownError(
  breakdown: Breakdown,
  call: FailedCall,
  details: Pick<UpstreamFailure, "status" | "retryAfter" | "transience" | "cause"> = {},
): UpstreamError {
  const { code, say } = breakdowns[breakdown];
  const { source, operation } = call;
  return new UpstreamError(code, `Source "${source}" ${say(call)}`, { source, operation, ...details });
}

type Refusal = FailedCall & ErrorExplanation & { status: number };

const refusals: Record<ErrorCode, (refusal: Refusal) => string> = {
  UNAUTHENTICATED: (refusal) =>
    `${refusal.authorized ? "did not accept the credential." : `wants a credential for ${refusal.operation}.`} ` +
    sayCredentialHeader(refusal),
  FORBIDDEN: ({ operation, requiredScopes = [] }) =>
    requiredScopes.length > 0
      ? `refused ${operation}: the credential lacks a scope. Any one of these is enough: ${requiredScopes.join(", ")}.`
      : `refused ${operation}: the credential may not do this. Use one that may, or ask an administrator of the source.`,
  NOT_FOUND: ({ operation }) =>
    `did not find what ${operation} is about. Check the id, and ask with a credential that may see it.`,
  BAD_USER_INPUT: ({ operation, upstreamMessage }) =>
    `did not accept the arguments of ${operation}. ` +
    (upstreamMessage === undefined
      ? "Correct or shorten them."
      : "Correct what it names in `upstreamMessage`."),
  CONFLICT: ({ operation }) =>
    `refused ${operation}: it exists already, or its state does not allow this. Read it again and decide.`,
  EXPIRED: ({ operation }) => `refused ${operation}: what it is about has run out. Ask for a new one.`,
  RATE_LIMITED: ({ operation, retryAfter }) =>
    `refused ${operation}: there were too many calls. ${sayWait(retryAfter)}`,
  TIMEOUT: (refusal) =>
    `did not answer ${refusal.operation} in time. ${sayRetry(refusal, "Try again, or ask for less at once.")}`,
  UNAVAILABLE: (refusal) =>
    `failed during ${refusal.operation}. ${sayRetry(refusal, sayWait(refusal.retryAfter))}`,
  BAD_RESPONSE: ({ operation, status }) =>
    `answered ${operation} with the unexpected status ${status}. ${report}`,
  UNSUPPORTED: ({ operation }) =>
    `cannot do ${operation}. Leave it out; \`IdentitySource.features\` tells what the source can do.`,
  BUDGET_EXCEEDED: ({ operation }) => `refused ${operation}: it asks for too much at once. Ask for less.`,
  INTERNAL_SERVER_ERROR: ({ operation }) => `could not be asked for ${operation}. ${report}`,
};

const codesByStatus = new Map<number, ErrorCode>([
  [400, "BAD_USER_INPUT"],
  [401, "UNAUTHENTICATED"],
  [403, "FORBIDDEN"],
  [404, "NOT_FOUND"],
  [408, "TIMEOUT"],
  [409, "CONFLICT"],
  [410, "EXPIRED"],
  [413, "BAD_USER_INPUT"],
  [414, "BAD_USER_INPUT"],
  [422, "BAD_USER_INPUT"],
  [429, "RATE_LIMITED"],
  [504, "TIMEOUT"],
]);

function codeOfStatus(status: number): ErrorCode {
  return codesByStatus.get(status) ?? (status >= 500 && status <= 599 ? "UNAVAILABLE" : "BAD_RESPONSE");
}

const transienceByStatus = new Map<number, Transience>([
  [429, "limited"],
  [502, "down"],
  [503, "down"],
  [504, "down"],
]);

/** The error for an answer that says the call failed, with what the vendor explained. */
export function createRefusalError(
  call: FailedCall,
  status: number,
  explanation: ErrorExplanation,
): UpstreamError {
  const { code = codeOfStatus(status), message, ...facts } = explanation;
  const { source, operation } = call;
  const text =
    message === undefined
      ? refusals[code]({ ...call, ...facts, status })
      : `refused ${operation}: ${message}`;
  // Where the vendor says more than the status does, the status is no sign of trouble that passes.
  const transience = explanation.code === undefined ? transienceByStatus.get(status) : undefined;
  return new UpstreamError(code, `Source "${source}" ${text}`, {
    source,
    operation,
    status,
    ...facts,
    ...(transience !== undefined && { transience }),
  });
}
