import { type AnswerOrigin, badResponse, expectObject, expectRecord, readId, readValue } from "../answer.ts";
import type { JsonObject } from "../fields.ts";
import { foldedTextOf, textOf } from "../values.ts";

/** Whom to add: an account by its id, or whoever has an address. */
export interface AddedBy {
  readonly userId: string | null;
  readonly email: string | null;
}

/**
 * The member that an answer tells; null when it tells of an invitation, as it does of an address that nobody has an
 * account with. Throws BAD_RESPONSE when it is about somebody else, or about nobody.
 */
export function expectAdded(
  origin: AnswerOrigin,
  body: unknown,
  { userId, email }: AddedBy,
): JsonObject | null {
  if (userId !== null) return expectRecord(origin, body, userId, "userId");
  const added = expectObject(origin, body);
  if (readValue(origin, () => textOf(added["userId"])) !== null) return added;
  if (readId(origin, added, "email").toLowerCase() !== foldedTextOf(email)) throw badResponse(origin);
  return null;
}
