import type { RequestContext } from "../context/request-context.ts";
import type { UserConsentRecord } from "../sources/user-consent.ts";
import type { Connection } from "./connection.ts";
import { decodeGlobalIdOf, encodeGlobalId } from "./global-id.ts";
import { completeUser } from "./reference.ts";
import { type Selection, selectionOf } from "./selection.ts";
import type { UserConsentResolvers } from "./types.generated.ts";

/** A page of consents: what stands behind `UserConsentConnection`. */
export type UserConsentConnectionRecord = Connection<UserConsentRecord>;

/** Resolvers of `UserConsent`. Fields that are not here are fields of the record. */
export const userConsentResolvers: Pick<UserConsentResolvers, "id" | "source" | "user"> = {
  id: ({ access, userId, sourceId }) => encodeGlobalId("UserConsent", access.source.name, userId, sourceId),
  source: ({ access }) => access.source,
  user: ({ access, userId }, _arguments, _context, info) =>
    completeUser({ access, sourceId: userId }, selectionOf(info)),
};

/** Finds a consent by its global id; null when there is none, or it was taken back. */
export async function findUserConsent(
  context: RequestContext,
  id: string,
  selection: Selection,
): Promise<UserConsentRecord | null> {
  const { source, keys } = decodeGlobalIdOf("UserConsent", id);
  const [userId = "", consentId = ""] = keys;
  const access = context.accessTo(context.sourceNamed(source));
  return access.consent(userId, consentId, selection.fieldsFor(access.source));
}
