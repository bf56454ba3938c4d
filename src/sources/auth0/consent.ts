import { type AnswerOrigin, readId, readRecord, readValue } from "../answer.ts";
import type { FieldSet, FieldTable, JsonObject } from "../fields.ts";
import { mapPage, type Page, type RecordPageRequest } from "../page.ts";
import type { UserConsentFields, UserConsentRecord, UserConsents } from "../user-consent.ts";
import { listOf, requiredTextOf, row } from "../values.ts";
import { toClientApp } from "./client.ts";
import { listByNumber, startList } from "./paging.ts";
import type { Auth0Session } from "./session.ts";

/** A grant: what a user agreed to. */
export const consentFields: FieldTable<UserConsentFields> = {
  audience: row(["audience"], (grant) => requiredTextOf(grant["audience"])),
  scopes: row(["scope"], (grant) => listOf(grant["scope"], requiredTextOf) ?? []),
};

/** Which consents of a user to list. Null: no such condition. */
export interface ConsentPageRequest extends RecordPageRequest {
  readonly filter: { readonly clientId: string | null; readonly audience: string | null };
}

/** Consents as only Auth0 lists them. */
export interface UserConsentLists {
  /** What a user agreed to. */
  userConsents(userId: string, request: ConsentPageRequest): Promise<Page<UserConsentRecord>>;
}

/** The reads and writes of consents. Auth0 has no read of a single one: it is looked up among those of its user. */
export function createUserConsents(session: Auth0Session): UserConsents & UserConsentLists {
  const { access, api } = session;

  function toConsent(origin: AnswerOrigin, upstream: JsonObject, asked: FieldSet): UserConsentRecord {
    return {
      ...readRecord(origin, consentFields, upstream, asked),
      access,
      sourceId: readId(origin, upstream),
      userId: readId(origin, upstream, "user_id"),
      // Here, and nowhere else, Auth0 spells it this way.
      client: toClientApp(session, readId(origin, upstream, "clientID")),
      // What leads to the API.
      audience: readValue(origin, () => consentFields.audience.read(upstream)),
    };
  }

  return {
    async userConsents(userId, { filter: { clientId, audience }, fields, ...request }) {
      const list = api.grants();
      const page = await listByNumber(list, request, {
        user_id: userId,
        ...(clientId !== null && { client_id: clientId }),
        ...(audience !== null && { audience }),
      });
      return mapPage(page, (upstream) => toConsent(list, upstream, fields));
    },
    async consent(userId, id, fields) {
      const list = api.grants();
      const { items, readOthers } = await startList(list, 1, { user_id: userId });
      const isWanted = (grant: JsonObject) => readId(list, grant) === id;
      const upstream = items.find(isWanted) ?? (await readOthers()).find(isWanted);
      return upstream === undefined ? null : toConsent(list, upstream, fields);
    },
    async revokeConsent(id) {
      await api.deleteGrant(id).send();
    },
    async revokeUserConsents(userId) {
      await api.deleteUserGrants().send(undefined, { query: { user_id: userId } });
    },
  };
}
