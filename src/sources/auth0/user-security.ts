import { UpstreamError } from "../../errors/upstream-error.ts";
import { expectObject, readId } from "../answer.ts";
import { namingArgument } from "./blame.ts";
import type { Auth0Session } from "./session.ts";

/** What is remembered of how a user signs in, to be made anew or forgotten. */
export interface UserSecurity {
  /** Gives the new recovery code: a secret, told this once. */
  regenerateRecoveryCode(userId: string): Promise<string>;
  /** Makes all browsers ask for the second factor again. */
  forgetBrowsers(userId: string): Promise<void>;
  /** Forgets which devices the user is known from, in one connection. */
  clearRiskAssessments(userId: string, connection: string): Promise<void>;
}

/** The writes of what is remembered of how users sign in. */
export function createUserSecurity({ api }: Auth0Session): UserSecurity {
  return {
    async regenerateRecoveryCode(userId) {
      const operation = api.regenerateRecoveryCode(userId);
      const answer = await operation.send().catch((error: unknown) => {
        throw isWithoutCode(error) ? noCode(error) : error;
      });
      return readId(operation, expectObject(operation, answer), "recovery_code");
    },
    async forgetBrowsers(userId) {
      await api.forgetBrowsers(userId).send();
    },
    async clearRiskAssessments(userId, connection) {
      const body = { connection, assessors: ["new-device"] };
      await namingArgument(api.clearRiskAssessments(userId).send(body), ({ property, upstreamCode }) =>
        property === "connection" || upstreamCode === "inexistent_connection"
          ? "input.connection"
          : undefined,
      );
    },
  };
}

/** Auth0 answers 404 for a user who is there and has no code, as for a user who is not. */
function isWithoutCode(error: unknown): error is UpstreamError {
  return error instanceof UpstreamError && error.failure.upstreamCode === "enrollment_not_found";
}

function noCode(cause: UpstreamError): UpstreamError {
  const message =
    "The user has no recovery code that a new one could replace. Users get their first one when they set up a second factor.";
  return new UpstreamError("CONFLICT", message, { ...cause.failure, cause });
}
