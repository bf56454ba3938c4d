/** What a log may tell of an error of our own. */
export interface FaultDescription {
  readonly type: string;
  readonly message: string;
  /** Where it was made, without the message. */
  readonly stack: readonly string[];
  readonly cause?: FaultDescription;
}

const longestMessage = 300;
const mostCauses = 3;

/**
 * Describes an error that nobody foresaw, by named facts: other properties can hold a whole request. Texts in quotes are
 * left out of messages, because that is how engines and libraries show the data that they stumbled over.
 */
export function describeFault(error: unknown, causesLeft = mostCauses): FaultDescription {
  if (!(error instanceof Error)) return { type: typeof error, message: "", stack: [] };
  const { name, message, stack = "", cause } = error;
  return {
    type: name,
    message: message.replace(/(["`]).*\1/gs, "$1…$1").slice(0, longestMessage),
    stack: stack.split("\n").flatMap((line) => (line.startsWith("    at ") ? [line.trim()] : [])),
    ...(cause instanceof Error && causesLeft > 0 && { cause: describeFault(cause, causesLeft - 1) }),
  };
}
