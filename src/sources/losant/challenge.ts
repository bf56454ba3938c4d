import { UpstreamError } from "../../errors/upstream-error.ts";

/** Where in a mutation's input the proofs stand that a call carries, as dotted paths; null for those without a place. */
export interface Proofs {
  readonly credentials: string | null;
  readonly code: string | null;
}

/**
 * What a call gives that carries proof of who the caller is. Throws MFA_REQUIRED where Losant wants a one-time code or
 * does not accept the one that it got, and BAD_CREDENTIALS where it does not accept the rest; other failures as they are.
 *
 * Losant documents neither a type nor a status for these. It declares 401 for signing in, where that can mean nothing
 * else, and 400 alone for what users do with their own account, where it means any wrong value: so Losant's own words
 * tell. They are looked at for what Losant calls things in its client's schemas (`twoFactorCode`,
 * `multiFactorAuthEnable`, `password`). Its command line tool knows the type `AccountLocked` of a sign-in.
 */
export async function challenged<Answer>(
  answer: Promise<Answer>,
  { isSignIn, ...proofs }: Proofs & { readonly isSignIn: boolean },
): Promise<Answer> {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
    const { status, upstreamCode = "", upstreamMessage = "" } = error.failure;
    if (![400, 401, 403].includes(status ?? 0)) throw error;
    const words = `${upstreamCode} ${upstreamMessage}`;
    if (secondFactor.test(words) && !settled.test(words)) throw toMfaRequired(error, proofs);
    const isAboutCredentials = isSignIn
      ? status === 401 || upstreamCode === "AccountLocked"
      : wrongCredentials.test(words);
    throw isAboutCredentials ? toBadCredentials(error, proofs) : error;
  }
}

const secondFactor = /\b(two|multi)[\s_-]?factor|\b(2fa|mfa|otp)\b|\bone[\s-]time\b/i;
/** A second factor that is on, or off, already asks for no code. */
const settled = /\balready\b/i;
const wrongCredentials =
  /\b(wrong|incorrect|invalid|bad)\b.{0,40}\b(password|credentials?)\b|\b(password|credentials?)\b.{0,40}\b(wrong|incorrect|invalid|match)/i;

function toMfaRequired({ failure }: UpstreamError, { code: argument }: Proofs): UpstreamError {
  return new UpstreamError(
    "FORBIDDEN",
    `Source "${failure.source}" wants a one-time code, or did not accept the one that was given. Ask the user for the code that their app shows now, and send it along.`,
    { ...failure, reason: "MFA_REQUIRED", ...(argument !== null && { argument }) },
  );
}

function toBadCredentials({ failure }: UpstreamError, { credentials: argument }: Proofs): UpstreamError {
  const { source, upstreamCode, upstreamMessage } = failure;
  const words = upstreamMessage === undefined ? "" : ` It says: ${JSON.stringify(upstreamMessage)}.`;
  const remedy =
    upstreamCode === "AccountLocked"
      ? "The account is locked after too many wrong ones: wait before the user tries again."
      : "Ask the user for it again.";
  return new UpstreamError(
    "FORBIDDEN",
    `Source "${source}" did not accept what was given to prove who the user is.${words} ${remedy}`,
    { ...failure, reason: "BAD_CREDENTIALS", ...(argument !== null && { argument }) },
  );
}
