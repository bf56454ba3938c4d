import type { UpstreamCall } from "../http/call.ts";
import type { CallObserver } from "../http/call-observer.ts";
import type { ClientLoad } from "../http/client.ts";
import type { CallRequest } from "./call.ts";
import type { FollowEvents } from "./event.ts";
import type { FieldSet } from "./fields.ts";
import type { UserGroups } from "./group.ts";
import type { Imagination } from "./imagine.ts";
import type { UserJobs } from "./job.ts";
import type { Page, PageRequest, RecordPageRequest } from "./page.ts";
import type {
  InvitePreviewRecord,
  InviteRecord,
  MembershipRecord,
  OrgRecord,
  PermissionRecord,
  RoleRecord,
  TokenKind,
  TokenRecord,
  TokenStatus,
  UserRecord,
} from "./record.ts";
import type { Outcome } from "./record-loader.ts";
import type { SessionAdministration } from "./session-administration.ts";
import type { Writes } from "./writes.ts";

/** What kind of system a source is. */
export type SourceKind = "LOSANT" | "LOSANT_INSTANCE" | "AUTH0";

/** Something that not every source can do. */
export type SourceFeature =
  | "PASSWORD_SIGN_IN"
  | "SSO_SIGN_IN"
  | "ORG_NAME_FILTER"
  | "ORG_ORDER_BY_UPDATED_AT"
  | "MEMBER_FILTER"
  | "MEMBER_ADD"
  | "MULTIPLE_ROLES"
  | "CUSTOM_ROLES"
  | "USER_ADMINISTRATION"
  | "API_TOKENS"
  | "INVITE_INBOX"
  | "INVITE_RESPONSE"
  | "INVITE_FILTER"
  | "INVITE_RESEND"
  | "USAGE"
  | "SESSION_ADMINISTRATION"
  | "GROUPS"
  | "EVENTS"
  | "AUDIT_LOGS";

/** What a caller brings for one source. */
export interface Credential {
  /** The bearer token, as the caller sent it. */
  readonly token: string;
  /** The claims when the token is a JWT; read without checking its signature, so good for planning only. */
  readonly claims: Readonly<Record<string, unknown>> | null;
  /** Tells callers apart without being a credential: the token's SHA-256, as hexadecimal digits. */
  readonly fingerprint: string;
}

/** What a source needs to know of the request that it is opened for. */
export interface AccessRequest {
  /** Null when the caller sent none, or one that must not be used. */
  readonly credential: Credential | null;
  /** Why there is none: thrown by every call that needs one. */
  readonly refusal: Error | null;
  /** Aborted when the caller leaves. One and the same for all that is asked for one request. */
  readonly signal: AbortSignal;
  /** When the request must be answered, in milliseconds of `performance.now()`; null when it need not end. */
  readonly deadlineAt: number | null;
  /** Told of each upstream call, once, when it has ended. */
  readonly onCall: (call: UpstreamCall) => void;
  /** Watches the calls from before they go out. Left out: nobody does. */
  readonly observer?: CallObserver;
  /**
   * Told with each call until when its caller may keep what was made of the answer, in milliseconds of `performance.now()`;
   * minus infinity when not at all. Left out: nobody wants to know.
   */
  readonly noteExpiry?: (until: number) => void;
  /** Whether what was kept of earlier requests is of no use. Left out: false. */
  readonly isFresh?: boolean;
  /** Answers every call in place of the upstream, so that nothing is sent; null when calls are made in earnest. */
  readonly rehearse: ((request: CallRequest) => Promise<unknown>) | null;
}

/** A system that the gateway reads, as configured. */
export interface Source {
  /** Short name used in arguments and headers. */
  readonly name: string;
  /** Name for people. */
  readonly title: string;
  readonly kind: SourceKind;
  readonly features: readonly SourceFeature[];
  /** True for the embedded sandbox. */
  readonly isSandbox: boolean;
  /** Origin of the upstream API, the one address that tokens for this source are sent to. */
  readonly origin: string;
  /** Whether a token with this `iss` claim was made for this source. */
  readonly isIssuer: (issuer: string) => boolean;
  /**
   * The body that the upstream could answer with, for working out calls that are not made; an Error for a failure. Throws
   * what a call throws that is never sent.
   */
  readonly imagine: (request: CallRequest, imagination: Imagination) => unknown;
  /**
   * The scopes of which any one opens a call; where several are needed together, they stand in one text with a space
   * between. Empty for a call that needs none.
   */
  readonly scopesOf: (request: Pick<CallRequest, "operation" | "query">) => readonly string[];
  /** Opens the caller's way in, for one request. */
  readonly open: (request: AccessRequest) => Access;
  /** How busy the connections are, at the moment of asking. */
  readonly load: () => ClientLoad;
  /** Ends all connections. */
  readonly close: () => Promise<void>;
}

/** What organizations can be ordered by. */
export type OrgOrderField = "NAME" | "CREATED_AT" | "UPDATED_AT";

/** Which way to sort. */
export type SortDirection = "ASC" | "DESC";

/** Conditions on organizations that only a Losant instance understands. Null: no such condition. */
export interface LosantInstanceOrgFilter {
  /** The user's own id in the source. */
  readonly memberId: string | null;
  readonly isReadOnly: boolean | null;
  readonly isDisabled: boolean | null;
  readonly isAuditLogEnabled: boolean | null;
  readonly mfaPolicy: "NOT_REQUIRED" | "REQUIRED_FOR_ADMINS" | "REQUIRED" | null;
  readonly tags: readonly { readonly key: string; readonly value: string }[];
  readonly referralId: string | null;
  readonly createdAfter: string | null;
  readonly createdBefore: string | null;
}

/** Which organizations to list, and in what order. */
export interface OrgPageRequest extends RecordPageRequest {
  readonly filter: {
    readonly nameContains: string | null;
    readonly slug: string | null;
    /** Left out or null: no such condition. */
    readonly losantInstance?: LosantInstanceOrgFilter | null;
  };
  /** Null for the default: by name, as far as the source can. */
  readonly order: { readonly field: OrgOrderField; readonly direction: SortDirection } | null;
}

/** What was asked for of a list of memberships. */
export interface MembershipFields {
  /** Fields of the membership itself: those of its source's facet. */
  readonly membership: FieldSet;
  readonly org: FieldSet;
  readonly user: FieldSet;
  /** Null when the roles were not asked for. */
  readonly roles: FieldSet | null;
}

/** Which memberships to list. */
export interface MembershipPageRequest extends PageRequest {
  readonly fields: MembershipFields;
}

/** Which members of an organization to list, and in what order. Left out or null: no such condition. */
export interface MemberPageRequest extends MembershipPageRequest {
  readonly filter?: {
    readonly emailContains: string | null;
    /** Start of a name or of the email address. */
    readonly search: string | null;
    /** The role's own id in the source. */
    readonly roleId: string | null;
  } | null;
  readonly order?: { readonly field: "EMAIL" | "ROLE"; readonly direction: SortDirection } | null;
}

/** What was asked for of invites. */
export interface InviteFieldSets {
  readonly invite: FieldSet;
  /** Null when the roles were not asked for. */
  readonly roles: FieldSet | null;
}

/** Which invites to list, and in what order. */
export interface InvitePageRequest extends PageRequest {
  readonly fields: InviteFieldSets;
  readonly filter: { readonly emailContains: string | null; readonly roleId: string | null };
  readonly order: {
    readonly field: "CREATED_AT" | "EMAIL" | "ROLE";
    readonly direction: SortDirection;
  } | null;
}

/** Which users to list, and in what order. Null: no such condition. */
export interface UserPageRequest extends RecordPageRequest {
  readonly filter: {
    readonly email: string | null;
    readonly search: string | null;
    readonly emailDomain: string | null;
    readonly phoneNumber: string | null;
    /** The organization's own id in the source. */
    readonly orgId: string | null;
    readonly isBlocked: boolean | null;
    readonly isEmailVerified: boolean | null;
    readonly createdAfter: string | null;
    readonly lastLoginAfter: string | null;
    readonly lastLoginBefore: string | null;
    readonly auth0: {
      readonly connection: string | null;
      readonly query: string | null;
      readonly isOrderArbitrary: boolean;
    } | null;
  };
  readonly order: {
    readonly field: "NAME" | "EMAIL" | "CREATED_AT" | "LAST_LOGIN_AT" | "LOGIN_COUNT";
    readonly direction: SortDirection;
  } | null;
}

/** Which roles to list. */
export interface RolePageRequest extends RecordPageRequest {
  readonly nameContains: string | null;
}

/** Which tokens to list, and in what order. */
export interface TokenPageRequest extends RecordPageRequest {
  readonly filter: {
    /** Null for all kinds. */
    readonly kinds: readonly TokenKind[] | null;
    readonly nameContains: string | null;
    readonly status: TokenStatus | null;
    /** The application's id in the source. Left out or null: no such condition. */
    readonly clientId?: string | null;
    /** Left out or null: no such condition. */
    readonly credentialType?: "PUBLIC_KEY" | "REFRESH_TOKEN" | "ROTATING_REFRESH_TOKEN" | null;
  };
  readonly order: {
    readonly field: "NAME" | "STATUS" | "CREATED_AT" | "UPDATED_AT" | "EXPIRES_AT";
    readonly direction: SortDirection;
  } | null;
}

/**
 * One caller's way into one source for one request: one origin, one token, its loaders. All methods reject with a
 * GatewayError that names the source; a missing thing is null. Ids are the source's own.
 */
export interface Access extends Writes, UserGroups, UserJobs, SessionAdministration {
  readonly source: Source;
  readonly hasCredential: boolean;
  /** Why there is no credential; null when there is one. */
  readonly refusal: Error | null;

  org(id: string, fields: FieldSet): Promise<OrgRecord | null>;
  orgBySlug(slug: string, fields: FieldSet): Promise<OrgRecord | null>;
  orgs(request: OrgPageRequest): Promise<Page<OrgRecord>>;
  memberCount(orgId: string): Promise<number>;
  members(org: OrgRecord, request: MemberPageRequest): Promise<Page<MembershipRecord>>;
  /** Null when the user is no member. */
  membership(orgId: string, userId: string, fields: MembershipFields): Promise<MembershipRecord | null>;
  membershipRoles(orgId: string, userId: string, fields: FieldSet): Promise<readonly RoleRecord[]>;
  /** The caller's own membership. Null for a caller who is no member, or no user. */
  viewerMembership(orgId: string, fields: MembershipFields): Promise<MembershipRecord | null>;
  /** Whether the caller may change the organization, as far as can be told; null when it cannot. */
  viewerCanAdminister(orgId: string): Promise<boolean | null>;

  /** A user with the asked fields, in a record that is nobody else's; null when there is none. */
  user(id: string, fields: FieldSet): Promise<UserRecord | null>;
  /** Several users, as by {@link user}, in the order of their ids. There where lists tell less of users than can be asked. */
  readonly usersByIds?: (ids: readonly string[], fields: FieldSet) => Promise<readonly Outcome<UserRecord>[]>;
  users(request: UserPageRequest): Promise<Page<UserRecord>>;
  memberships(user: UserRecord, request: MembershipPageRequest): Promise<Page<MembershipRecord>>;
  /**
   * Reads what `memberships` is made of, with these fields of the organizations, before it is known whose are wanted:
   * asked for later, they find it read. There where that takes no more than the caller.
   */
  readonly prepareMemberships?: (orgFields: FieldSet) => Promise<void>;
  /** The caller's own account. Null for a caller that is no user. */
  viewerUser(fields: FieldSet): Promise<UserRecord | null>;

  role(id: string, fields: FieldSet): Promise<RoleRecord | null>;
  roles(request: RolePageRequest): Promise<Page<RoleRecord>>;
  /** Needs CUSTOM_ROLES. */
  rolePermissions(roleId: string, request: PageRequest): Promise<Page<PermissionRecord>>;
  /** Needs CUSTOM_ROLES. */
  roleAssignees(roleId: string, request: RecordPageRequest): Promise<Page<UserRecord>>;

  invites(org: OrgRecord, request: InvitePageRequest): Promise<Page<InviteRecord>>;
  /**
   * Reads what a page of `invites` is made of before the organization is there: asked for later, it finds it read. There
   * where that takes a call of its own, which needs no more than the organization's id.
   */
  readonly prepareInvites?: (org: OrgRecord, request: InvitePageRequest) => Promise<unknown>;
  /** `orgId` is null for an invite that the caller got. */
  invite(orgId: string | null, id: string, fields: InviteFieldSets): Promise<InviteRecord | null>;
  /** Needs INVITE_INBOX. */
  receivedInvites(request: PageRequest & { readonly fields: InviteFieldSets }): Promise<Page<InviteRecord>>;
  /** Needs INVITE_INBOX and no credential. */
  invitePreview(link: {
    readonly token: string;
    readonly email: string;
  }): Promise<InvitePreviewRecord | null>;

  /** Whether a user is the caller. */
  isViewer(userId: string): Promise<boolean>;
  /** The caller's own tokens, one kind after the other. Needs API_TOKENS. */
  viewerTokens(request: TokenPageRequest): Promise<Page<TokenRecord>>;
  /** `owner` as in `TokenRecord`. */
  token(owner: string, id: string, fields: FieldSet): Promise<TokenRecord | null>;

  /** What happens in the source. There with EVENTS. */
  readonly followEvents?: FollowEvents;
}
