import { type AnswerOrigin, expectObject, expectObjects, readId, readValue } from "../answer.ts";
import type { JsonObject } from "../fields.ts";
import type { UserJobFailureReason, UserJobFailureRecord } from "../job.ts";
import { listOf, objectOf, requiredTextOf, textOf } from "../values.ts";

/**
 * Names of what must not be shown of a user: `password_hash`, `custom_password_hash` and `mfa_factors`
 * (https://auth0.com/docs/manage-users/user-migration/bulk-user-import-database-schema-and-examples), also misspelt: a
 * name that Auth0 does not know is a reason to refuse a user, and to repeat the value.
 */
const secretName = /passw|pwd|hash|salt|secret|mfa|otp/i;

/**
 * Reads the users that an import could not take (`get_errors`). For a job that failed as a whole Auth0 gives the job in
 * the place of the list, and no body when there is nothing to tell.
 */
export function readJobFailures(origin: AnswerOrigin, answer: unknown): readonly UserJobFailureRecord[] {
  if (answer === undefined) return [];
  if (!Array.isArray(answer)) {
    readId(origin, expectObject(origin, answer));
    return [];
  }
  return expectObjects(origin, answer).map((entry) =>
    readValue(origin, () => {
      const user = objectOf(entry["user"]);
      return {
        user: user === null ? null : withoutSecrets(user),
        reasons: listOf(entry["errors"], readReason) ?? [],
      };
    }),
  );
}

/** The secrets in users that are to be imported, for what no message may repeat. */
export function secretsInUsers(users: readonly JsonObject[]): readonly string[] {
  const secrets = new Set<string>();
  for (const user of users) {
    for (const [name, value] of Object.entries(user)) if (secretName.test(name)) collectTexts(value, secrets);
  }
  return [...secrets];
}

function withoutSecrets(user: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(user).filter(([name]) => !secretName.test(name)));
}

function collectTexts(value: unknown, texts: Set<string>): void {
  if (typeof value === "string") texts.add(value);
  else if (typeof value === "object" && value !== null) {
    for (const inner of Object.values(value)) collectTexts(inner, texts);
  }
}

function readReason(value: unknown): UserJobFailureReason {
  const reason = objectOf(value);
  if (reason === null) throw new TypeError("nothing where a reason was expected");
  return {
    code: requiredTextOf(reason["code"]),
    message: requiredTextOf(reason["message"]),
    path: textOf(reason["path"]),
  };
}
