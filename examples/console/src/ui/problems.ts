import { CombinedGraphQLErrors } from "@apollo/client/errors";

/** Something that was not done or not read, from whichever place the gateway tells it in. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  /** Scopes of which any one would have been enough. */
  readonly requiredScopes?: readonly string[];
  /** What to tell whoever runs the gateway. */
  readonly requestId?: string;
}

/**
 * What is wrong with a result: entries of the top-level `errors` with their `extensions`, or, when there was no answer,
 * that. The same problem of many fields is told once.
 */
export function toProblems(error: unknown): readonly Problem[] {
  if (error === undefined || error === null) return [];
  if (!CombinedGraphQLErrors.is(error)) {
    return [{ code: "NO_ANSWER", message: error instanceof Error ? error.message : String(error) }];
  }
  const problems = error.errors.map(({ message, extensions = {} }) => ({
    ...(extensions as Partial<Problem>),
    code: String(extensions["code"] ?? "INTERNAL_SERVER_ERROR"),
    message,
  }));
  return [...new Map(problems.map((problem) => [problem.code + problem.message, problem])).values()];
}

const remedies: Readonly<Record<string, string>> = {
  NO_ANSWER: "The gateway does not answer. Check that it runs, and that it allows this page's origin.",
  UNAUTHENTICATED: "Sign out, and in again with a valid token.",
  FORBIDDEN: "Use a credential that may do this, or ask an administrator.",
  NOT_FOUND: "It is gone, or hidden from you. Reload to see what is there.",
  BAD_USER_INPUT: "Correct the value and send it again.",
  CONFLICT: "It exists already, or something else changed it. Reload and decide.",
  EXPIRED: "It ran out. Ask for a new one.",
  LIMIT_REACHED: "The plan allows no more. Remove something, or ask for more.",
  RATE_LIMITED: "Too many calls for now. Wait a little, then try again.",
  TIMEOUT: "The source was too slow. Look whether it was done, then try again.",
  UNAVAILABLE: "The source cannot be reached. Try again later.",
  UNSUPPORTED: "This source cannot do it.",
  BUDGET_EXCEEDED: "That is too much at once. Ask for less.",
  MFA_REQUIRED: "Type the code that your authenticator app shows now.",
  BAD_CREDENTIALS: "Check the email address and the password.",
  PARTIALLY_APPLIED: "A part is done and stays. Send the rest again.",
};

/** What to do about a problem. Codes may be added to the schema, so there is an answer for those, too. */
export function remedyFor(code: string): string {
  return remedies[code] ?? "Tell whoever runs the gateway.";
}
