import { UpstreamError } from "../../errors/upstream-error.ts";

/** Which input field a refusal of Auth0's is about, by its words; the first that fits. */
export type Blames = readonly (readonly [words: RegExp, argument: string])[];

/** Waits for the start of a job. A refusal gets the input field that its words are about. */
export async function namingArgument<Answer>(start: Promise<Answer>, blames: Blames): Promise<Answer> {
  try {
    return await start;
  } catch (error) {
    if (!(error instanceof UpstreamError) || error.code !== "BAD_USER_INPUT") throw error;
    const { upstreamMessage = "" } = error.failure;
    const argument = blames.find(([words]) => words.test(upstreamMessage))?.[1];
    if (argument === undefined) throw error;
    throw new UpstreamError(error.code, error.message, { ...error.failure, argument, cause: error });
  }
}

/**
 * Waits for the start of an import. Auth0 runs two at the same time
 * (https://auth0.com/docs/manage-users/user-migration/bulk-user-imports) and has one status for a third and for too many
 * calls; only its words tell them apart. A third one is a CONFLICT: no wait that Auth0 could name would help it.
 */
export async function tellingThird<Answer>(start: Promise<Answer>): Promise<Answer> {
  try {
    return await start;
  } catch (error) {
    if (!(error instanceof UpstreamError) || error.code !== "RATE_LIMITED") throw error;
    if (!/active import/i.test(error.failure.upstreamMessage ?? "")) throw error;
    const { retryAfter: _useless, ...failure } = error.failure;
    throw new UpstreamError(
      "CONFLICT",
      `Source "${failure.source}" runs two imports at the same time. Follow one of them to its end with ` +
        "`Subscription.userJobUpdates`, then start this one.",
      { ...failure, reason: "LIMIT_REACHED", cause: error },
    );
  }
}
