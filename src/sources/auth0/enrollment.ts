import { type AnswerOrigin, readValue } from "../answer.ts";
import type { JsonObject } from "../fields.ts";
import { momentOf, requiredTextOf, textOf, wordOf } from "../values.ts";
import { readList } from "./paging.ts";
import type { Auth0Session } from "./session.ts";

/** A second factor as Auth0's older MFA tells of it. Dates are RFC 3339 in UTC. */
export interface MfaEnrollmentRecord {
  readonly enrollmentId: string;
  readonly isConfirmed: boolean;
  readonly method: string | null;
  readonly name: string | null;
  readonly phoneNumber: string | null;
  readonly enrolledAt: string | null;
  readonly lastUsedAt: string | null;
}

/** Second factors as Auth0's older MFA tells of them. */
export interface MfaEnrollments {
  /** The first one that the user confirmed; none when there is none. */
  mfaEnrollments(userId: string): Promise<readonly MfaEnrollmentRecord[]>;
}

/** The reads of Auth0's older MFA. */
export function createMfaEnrollments({ api }: Auth0Session): MfaEnrollments {
  return {
    async mfaEnrollments(userId) {
      const list = api.enrollments(userId);
      return readList(list, await list.ask({})).map((upstream) => toEnrollment(list, upstream));
    },
  };
}

/** Whether a user finished setting a second factor up, in Auth0's words (`get_enrollments`). */
const statuses = { pending: "PENDING", confirmed: "CONFIRMED" } as const;

function toEnrollment(origin: AnswerOrigin, upstream: JsonObject): MfaEnrollmentRecord {
  return readValue(origin, () => ({
    enrollmentId: requiredTextOf(upstream["id"]),
    isConfirmed: wordOf(upstream["status"], statuses) === "CONFIRMED",
    method: textOf(upstream["auth_method"]),
    name: textOf(upstream["name"]),
    phoneNumber: textOf(upstream["phone_number"]),
    enrolledAt: momentOf(upstream["enrolled_at"]),
    lastUsedAt: momentOf(upstream["last_auth"]),
  }));
}
