import type { Changes } from "./changes.ts";
import type { FieldSet, JsonObject } from "./fields.ts";
import type { ClientAppRecord, Identified, Partially } from "./record.ts";

/** The device that a session or a token was used from. */
export interface DeviceInfoRecord {
  readonly initialIp: string | null;
  readonly initialAsn: string | null;
  readonly initialUserAgent: string | null;
  readonly lastIp: string | null;
  readonly lastAsn: string | null;
  readonly lastUserAgent: string | null;
}

/** One way in which a user proved who they are in a session. */
export interface SessionAuthenticationRecord {
  readonly name: string;
  readonly type: string | null;
  /** RFC 3339, UTC; null where it is not told. */
  readonly at: string | null;
}

/** Fields of a user's being signed in. Dates are RFC 3339 in UTC. */
export interface UserSessionFields {
  device: DeviceInfoRecord | null;
  clients: readonly ClientAppRecord[];
  authentications: readonly SessionAuthenticationRecord[];
  isPersistent: boolean | null;
  metadata: JsonObject | null;
  createdAt: string | null;
  updatedAt: string | null;
  authenticatedAt: string | null;
  lastActiveAt: string | null;
  expiresAt: string | null;
  idleExpiresAt: string | null;
}

/** A user's being signed in. */
export type UserSessionRecord = Identified & {
  /** The user's own id in the source. */
  readonly userId: string;
} & Partially<UserSessionFields>;

/** Reads and writes of sessions. Need SESSION_ADMINISTRATION; ids are the source's own, and a missing session is null. */
export interface UserSessions {
  session(id: string, fields: FieldSet): Promise<UserSessionRecord | null>;
  updateSession(id: string, changes: Changes, fields: FieldSet): Promise<UserSessionRecord>;
  /** Orders the end of a session, with the refresh tokens that it gave unless those are to be kept. */
  revokeSession(id: string, keepRefreshTokens: boolean): Promise<void>;
}
