import type { Access } from "./source.ts";

/*
 * The records behind the types of the schema. A record holds the fields that were asked for and no others; its
 * properties are named like the schema's fields. A field that comes from a later call is a function that gives a
 * promise; one that the source sent in a wrong form is an Error.
 */

/** What every record has: whose it is, and its id there. */
export interface Identified {
  /** The caller's way into the source that the record lives in. */
  readonly access: Access;
  /** The record's own id in its source. */
  readonly sourceId: string;
  /** The global id, once somebody asked for it: one record may stand at many places of an answer. */
  id?: string;
}

/** Some of the fields of a record, as they may stand in it. */
export type Partially<Fields> = {
  readonly [Name in keyof Fields]?: Fields[Name] | Error | (() => Promise<Fields[Name]>);
};

/** Fields of an organization that all sources share. Dates are RFC 3339 in UTC. */
export interface OrgFields {
  name: string;
  slug: string | null;
  description: string | null;
  logoUrl: string | null;
  accentColor: string | null;
  createdAt: string | null;
  updatedAt: string | null;
  pendingInviteCount: number | null;
}

/** An organization. Facet fields of its source's kind stand beside the shared ones. */
export type OrgRecord = Identified & Partially<OrgFields>;

/** Fields of a user that all sources share. */
export interface UserFields {
  displayName: string;
  name: string | null;
  givenName: string | null;
  familyName: string | null;
  email: string | null;
  isEmailVerified: boolean | null;
  phoneNumber: string | null;
  avatarUrl: string | null;
  isMfaEnabled: boolean | null;
  createdAt: string | null;
  updatedAt: string | null;
  lastLoginAt: string | null;
}

/** A user. Facet fields of its source's kind stand beside the shared ones. */
export type UserRecord = Identified & Partially<UserFields>;

/** Fields of a role. */
export interface RoleFields {
  name: string;
  description: string | null;
  isBuiltIn: boolean;
}

/** A role. */
export type RoleRecord = Identified & Partially<RoleFields>;

/** A user's belonging to an organization. `sourceId` is the user's: together with `orgId` it names the membership. */
export interface MembershipRecord extends Identified {
  readonly orgId: string;
  /** What is known of the organization: at least its id. */
  readonly org: OrgRecord;
  /** What is known of the user: at least the id. */
  readonly user: UserRecord;
  /** The roles when the list told them, an Error when it would not; null when they take a call of their own. */
  readonly roles: readonly RoleRecord[] | Error | null;
}

/** Something that an API lets its callers do. */
export interface PermissionRecord {
  readonly name: string;
  readonly description: string | null;
  readonly apiIdentifier: string;
  readonly apiName: string | null;
  /** Where a user has it from; null in a role's own list. */
  readonly grantedBy: readonly { readonly role: RoleRecord | null; readonly isDirect: boolean }[] | null;
}

/** Whether an invite can still be accepted. */
export type InviteStatus = "PENDING" | "EXPIRED";

/** Fields of an invite that all sources share. */
export interface InviteFields {
  email: string | null;
  orgName: string | null;
  status: InviteStatus;
  createdAt: string;
  expiresAt: string | null;
  sentBy: { readonly name: string | null; readonly email: string | null } | null;
}

/** An invite. */
export interface InviteBase extends Identified {
  /** The organization that sent it; null for an invite that the caller got and that does not tell. */
  readonly org: OrgRecord | null;
  /** Roles that the new member will have, an Error when they cannot be read; null when they were not asked for. */
  readonly roles: readonly RoleRecord[] | Error | null;
}

/** An invite. Facet fields of its source's kind stand beside the shared ones. */
export type InviteRecord = InviteBase & Partially<InviteFields>;

/** What the holder of an invite link may know. When it ran out, all but `status` are null. */
export interface InvitePreviewRecord {
  readonly status: InviteStatus;
  readonly orgName: string | null;
  readonly email: string | null;
  readonly role: RoleRecord | null;
  readonly createdAt: string | null;
  readonly isTransferDisallowed: boolean | null;
}

/** Fields of a token that all sources share. */
export interface TokenFields {
  kind: TokenKind;
  status: TokenStatus;
  name: string | null;
  description: string | null;
  scopes: readonly string[];
  createdAt: string | null;
  updatedAt: string | null;
  expiresAt: string | null;
  lastUsedAt: string | null;
  client: ClientAppRecord | null;
}

/** What kind of credential a token is. */
export type TokenKind = "API_TOKEN" | "OAUTH_TOKEN" | "REFRESH_TOKEN" | "DEVICE_CREDENTIAL";

/** Whether a token works. */
export type TokenStatus = "ACTIVE" | "INACTIVE" | "PENDING" | "EXPIRED";

/** Fields of an application that acts for users. */
export interface ClientAppFields {
  name: string | null;
  url: string | null;
  logoUrl: string | null;
}

/** An application that acts for users. */
export type ClientAppRecord = { readonly clientId: string } & Partially<ClientAppFields>;

/** A token, never with its value. */
export type TokenRecord = Identified &
  Partially<TokenFields> & {
    /** Whose it is, in the source's own terms: together with `sourceId` it names the token. */
    readonly owner: string;
    /** For whom it acts; null when for no user. A function where that takes a call of its own. */
    readonly user: UserRecord | null | (() => Promise<UserRecord>);
  };

/** A token that was just made. */
export interface NewTokenRecord {
  readonly token: TokenRecord;
  /** The token's value, told this once. Null where another party fetches it. */
  readonly secret: string | null;
}

/** The caller as one source knows them. */
export interface ViewerRecord {
  readonly access: Access;
}
