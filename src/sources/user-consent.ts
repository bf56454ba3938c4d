import type { FieldSet } from "./fields.ts";
import type { ClientAppRecord, Identified, Partially } from "./record.ts";

/** Fields of what a user agreed to. */
export interface UserConsentFields {
  audience: string;
  scopes: readonly string[];
}

/** What a user agreed that an application may do for them at an API. */
export type UserConsentRecord = Identified & {
  /** The user's own id in the source. */
  readonly userId: string;
  readonly client: ClientAppRecord;
  /** Identifier of the API. */
  readonly audience: string;
} & Partially<Omit<UserConsentFields, "audience">>;

/** Reads and writes of consents. Need SESSION_ADMINISTRATION; ids are the source's own, and a missing consent is null. */
export interface UserConsents {
  consent(userId: string, id: string, fields: FieldSet): Promise<UserConsentRecord | null>;
  revokeConsent(id: string): Promise<void>;
  /** Takes back all that a user agreed to. */
  revokeUserConsents(userId: string): Promise<void>;
}
