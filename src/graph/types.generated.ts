import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AccessCredentialRecord, SsoRedirectRecord } from '../sources/writes.ts';
import type { OrgRecord, InviteRecord, UserRecord, InvitePreviewRecord, MembershipRecord, TokenRecord, PermissionRecord, RoleRecord, ViewerRecord } from '../sources/record.ts';
import type { IdentityErrorRecord } from './mutation.ts';
import type { Source } from '../sources/source.ts';
import type { SourceFailure } from './source-failure.ts';
import type { InviteConnectionRecord, OrgConnectionRecord, OrgMembershipConnectionRecord, PermissionConnectionRecord, RoleConnectionRecord, TokenConnectionRecord, UserConnectionRecord } from './connection.ts';
import type { LosantAuditLogRecord, LosantAuditLogActorRecord } from '../sources/losant/audit-log.ts';
import type { LosantAuditLogConnectionRecord } from './facets/losant/audit-log.ts';
import type { LosantHistoricalCountRecord } from '../sources/losant/instance-admin/historical-count.ts';
import type { LosantHistoricalPayloadsRecord, LosantHistoricalSummaryRecord, LosantHistoricalSummaryOwnerRecord } from '../sources/losant/instance-admin/historical-summary.ts';
import type { LosantHistoricalSummaryConnectionRecord, LosantInstanceConnectionRecord, LosantInstanceMembershipConnectionRecord } from './facets/losant/connection.ts';
import type { LosantInstanceRecord } from '../sources/losant/instance-admin/instance.ts';
import type { LosantInstanceMembershipRecord } from '../sources/losant/instance-admin/member.ts';
import type { LosantOrgAdministrationRecord } from '../sources/losant/instance/org.ts';
import type { LosantRecentItemRecord } from '../sources/losant/recent-item.ts';
import type { LosantUsageRecord } from '../sources/losant/usage.ts';
import type { LosantQuotaRecord } from '../sources/losant/quota.ts';
import type { LosantTokenOrgRoleRecord } from '../sources/losant/token.ts';
import type { LosantViewerParent } from './facets/losant/facets.ts';
import type { RequestContext } from '../context/request-context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * A moment in time, RFC 3339, for example `2026-03-01T09:30:00Z`. Always UTC on output; an input may have any offset,
   * but needs one.
   */
  DateTime: { input: string; output: string; }
  /** An email address as the source holds it, letters beyond ASCII included. Output only: inputs take plain `String`. */
  EmailAddress: { input: string; output: string; }
  /** A JSON object that the gateway passes on as it is. */
  JSONObject: { input: Readonly<Record<string, unknown>>; output: Readonly<Record<string, unknown>>; }
  /** An integer up to 2^53 - 1, sent as a JSON number: for counts and byte sizes that outgrow `Int`. */
  SafeInt: { input: number; output: number; }
  /**
   * A string that lets whoever has it act: a password, a one-time code, the value of a token, the link of an invite. The
   * gateway keeps it out of its logs and error messages. Do the same, and pass it as a variable rather than in the text of
   * an operation. What a source shows only once comes only in the payload of the mutation that made it.
   */
  SecretString: { input: string; output: string; }
  /** An absolute URL as the source holds it. Output only: inputs take plain `String`. */
  URL: { input: string; output: string; }
};

/**
 * An access token that a source gave, with what it told about it. The gateway keeps nothing: send the token with later
 * requests as the credential for the source.
 */
export type AccessCredential = {
  readonly __typename?: 'AccessCredential';
  /** The token. Shown this once. */
  readonly accessToken: Scalars['SecretString']['output'];
  /** What Losant told of the device that signed in. Null when a user signed in. */
  readonly device?: Maybe<LosantDeviceAccess>;
  /** When it ends. Null when it does not, and where neither the source nor the token itself tells. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the user must prove their email address before the account works in full. */
  readonly mustVerifyEmail: Scalars['Boolean']['output'];
  /** Id of the org that the source named with the user, in the source. Null where it named none. */
  readonly orgSourceId?: Maybe<Scalars['String']['output']>;
  /** The source that it works for. */
  readonly source: IdentitySource;
  /** Id of the user that it acts for, in the source. Null for a device. */
  readonly userSourceId?: Maybe<Scalars['String']['output']>;
};

/** Which access token to renew. */
export type AccessRefreshInput = {
  /**
   * Name of the source. May be left out where only one source to sign in to (PASSWORD_SIGN_IN) is configured; else it is
   * SOURCE_REQUIRED.
   */
  readonly source?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `accessRefresh`. */
export type AccessRefreshPayload = {
  readonly __typename?: 'AccessRefreshPayload';
  /** The new access token. Null when there is none. */
  readonly access?: Maybe<AccessCredential>;
  /** Why there is none. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
};

/** Logo and colours of a login page. A field is null when it is not set. */
export type Auth0Branding = {
  readonly __typename?: 'Auth0Branding';
  /** Logo. */
  readonly logoUrl?: Maybe<Scalars['URL']['output']>;
  /** Colour behind the form, as in CSS. */
  readonly pageBackgroundColor?: Maybe<Scalars['String']['output']>;
  /** Colour of buttons and links, as in CSS. */
  readonly primaryColor?: Maybe<Scalars['String']['output']>;
};

/** One of the accounts joined in an Auth0 user. */
export type Auth0Identity = {
  readonly __typename?: 'Auth0Identity';
  /** Name of the connection. */
  readonly connection: Scalars['String']['output'];
  /** Email address at the provider. Null where the provider does not tell. */
  readonly email?: Maybe<Scalars['EmailAddress']['output']>;
  /** Whether it is a social login. Null where Auth0 does not tell. */
  readonly isSocial?: Maybe<Scalars['Boolean']['output']>;
  /** Name at the provider. Null where the provider does not tell. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Kind of provider, for example `google-oauth2`. */
  readonly provider: Scalars['String']['output'];
  /** The account's id at the provider. */
  readonly providerUserId: Scalars['String']['output'];
};

/** What only an Auth0 invitation has. */
export type Auth0InviteFacet = {
  readonly __typename?: 'Auth0InviteFacet';
  /** What a new user gets as application metadata. Null when nothing. */
  readonly appMetadata?: Maybe<Scalars['JSONObject']['output']>;
  /** The application that the new member will land in. Null where Auth0 does not tell. */
  readonly client?: Maybe<ClientApp>;
  /** Auth0's id of the connection that the new member must use. Null when they may choose. */
  readonly connectionId?: Maybe<Scalars['String']['output']>;
  /** The link in the mail, for handing it over by other means. Null where Auth0 does not tell. */
  readonly invitationUrl?: Maybe<Scalars['SecretString']['output']>;
  /** What a new user gets as user metadata. Null when nothing. */
  readonly userMetadata?: Maybe<Scalars['JSONObject']['output']>;
};

/** What only an Auth0 organization has. */
export type Auth0OrgFacet = {
  readonly __typename?: 'Auth0OrgFacet';
  /** Logo and colours of the login page. Null when none are set. */
  readonly branding?: Maybe<Auth0Branding>;
  /** The organization's own key-value pairs; all values are strings. Null when there are none. */
  readonly metadata?: Maybe<Scalars['JSONObject']['output']>;
  /** How many machine-to-machine tokens the organization may ask for. Null when there is no quota. */
  readonly tokenQuota?: Maybe<Auth0TokenQuota>;
};

/** How many machine-to-machine tokens may be asked for. */
export type Auth0TokenQuota = {
  readonly __typename?: 'Auth0TokenQuota';
  /** Whether going over is refused, and not just logged. Null where Auth0 does not tell. */
  readonly isEnforced?: Maybe<Scalars['Boolean']['output']>;
  /** Tokens for each day. Null when there is no limit. */
  readonly perDay?: Maybe<Scalars['Int']['output']>;
  /** Tokens for each hour. Null when there is no limit. */
  readonly perHour?: Maybe<Scalars['Int']['output']>;
};

/** What only an Auth0 user has. A field is null where Auth0 holds no value. */
export type Auth0UserFacet = {
  readonly __typename?: 'Auth0UserFacet';
  /** What only applications change. */
  readonly appMetadata?: Maybe<Scalars['JSONObject']['output']>;
  /** The accounts joined in this user. Tokens of the identity providers are never shown. */
  readonly identities?: Maybe<ReadonlyArray<Auth0Identity>>;
  /** Whether an administrator blocked the user. Being shut out after too many wrong passwords does not show here. */
  readonly isBlocked?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the telephone number was proved. */
  readonly isPhoneVerified?: Maybe<Scalars['Boolean']['output']>;
  /** IP address that the user last signed in from. */
  readonly lastIp?: Maybe<Scalars['String']['output']>;
  /** How often the user signed in. */
  readonly loginCount?: Maybe<Scalars['Int']['output']>;
  /** Nickname. */
  readonly nickname?: Maybe<Scalars['String']['output']>;
  /** Permissions in the tenant as a whole, given directly or through roles. */
  readonly permissions?: Maybe<PermissionConnection>;
  /** Roles in the tenant as a whole. Roles in single orgs stand on `OrgMembership`. */
  readonly roles?: Maybe<RoleConnection>;
  /** What the user may read and change by themselves. */
  readonly userMetadata?: Maybe<Scalars['JSONObject']['output']>;
  /** User name, where the connection has them. */
  readonly username?: Maybe<Scalars['String']['output']>;
};


/** What only an Auth0 user has. A field is null where Auth0 holds no value. */
export type Auth0UserFacetPermissionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What only an Auth0 user has. A field is null where Auth0 holds no value. */
export type Auth0UserFacetRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions that only Auth0 understands. */
export type Auth0UserFilter = {
  /** Name of the connection that the user signs in with. */
  readonly connection?: InputMaybe<Scalars['String']['input']>;
  /**
   * Give up a stable order for speed. Pages may then repeat or miss users: ask for a single page, and leave `orderBy`
   * out.
   */
  readonly isOrderArbitrary?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * A condition in Auth0's own search syntax (Lucene), joined to the others with AND. It runs with the caller's rights
   * and is passed on as it is: build it from constants, never from what a user typed.
   */
  readonly query?: InputMaybe<Scalars['String']['input']>;
};

/** An application that acts for users. */
export type ClientApp = {
  readonly __typename?: 'ClientApp';
  /** Its client id. */
  readonly clientId: Scalars['String']['output'];
  /** Logo. Null where the source does not tell. */
  readonly logoUrl?: Maybe<Scalars['URL']['output']>;
  /** Name for people. Null where the source does not tell. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Home page. Null where the source does not tell. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};

/** A span of time, closed at both ends. */
export type DateTimeRange = {
  readonly __typename?: 'DateTimeRange';
  /** Last moment. */
  readonly end: Scalars['DateTime']['output'];
  /** First moment. */
  readonly start: Scalars['DateTime']['output'];
};

/** Signing in with GitHub. */
export type GithubSignInInput = {
  /** An access token of GitHub for the user. */
  readonly accessToken: Scalars['SecretString']['input'];
};

/** The source did not accept what was given to prove who the caller is. */
export type IdentityChallengeError = IdentityError & {
  readonly __typename?: 'IdentityChallengeError';
  /** MFA_REQUIRED or BAD_CREDENTIALS. */
  readonly code: IdentityErrorCode;
  /** What went wrong and what to do about it, for people. */
  readonly message: Scalars['String']['output'];
  /** Where the proof stands that is missing or was not accepted. Null when the source does not say which one it means. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The source's own code for it, for example `AccountLocked`. Null where the source gave none. */
  readonly upstreamCode?: Maybe<Scalars['String']['output']>;
};

/** It exists already, or its state, the plan or a quota does not allow this. */
export type IdentityConflictError = IdentityError & {
  readonly __typename?: 'IdentityConflictError';
  /** CONFLICT or LIMIT_REACHED. */
  readonly code: IdentityErrorCode;
  /** What went wrong and what to do about it, for people. */
  readonly message: Scalars['String']['output'];
  /** Where the value stands that clashes. Null when no single value does. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The source's own code for it. Null where the source gave none. */
  readonly upstreamCode?: Maybe<Scalars['String']['output']>;
};

/**
 * A mutation did not do all that was asked, for a reason that the caller can do something about. Select `code` and
 * `message` always: types that implement this may be added.
 */
export type IdentityError = {
  /** What went wrong, for programs. */
  readonly code: IdentityErrorCode;
  /** What went wrong and what to do about it, for people. Holds no secrets. */
  readonly message: Scalars['String']['output'];
  /**
   * Where in the arguments the value at fault stands, for example `["input", "email"]`; positions in lists are numbers,
   * from 0. Null when no single value is at fault.
   */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The source's own code for it. Null where the source gave none, and when the gateway found the error itself. */
  readonly upstreamCode?: Maybe<Scalars['String']['output']>;
};

/** Kinds of mutation errors. Values may be added. */
export type IdentityErrorCode =
  /** What was given to prove who the caller is was not accepted: email address, password, key or assertion. */
  | 'BAD_CREDENTIALS'
  /** An input value is wrong. */
  | 'BAD_USER_INPUT'
  /** It exists already, or its state does not allow this. */
  | 'CONFLICT'
  /** It was valid once and ran out: an invite. */
  | 'EXPIRED'
  /** The caller may not do this. */
  | 'FORBIDDEN'
  /** The plan or a quota does not allow more. */
  | 'LIMIT_REACHED'
  /** A one-time code is needed, or the one that was given is wrong. */
  | 'MFA_REQUIRED'
  /** Something that the input names does not exist, or is hidden from the caller. */
  | 'NOT_FOUND'
  /** Of several steps some were done and one failed. What was done stays. */
  | 'PARTIALLY_APPLIED'
  /** Several sources could be meant: say which. */
  | 'SOURCE_REQUIRED'
  /** The source cannot do this at all. */
  | 'UNSUPPORTED';

/** The caller may not do this. */
export type IdentityForbiddenError = IdentityError & {
  readonly __typename?: 'IdentityForbiddenError';
  /** Always FORBIDDEN. */
  readonly code: IdentityErrorCode;
  /** What went wrong and what to do about it, for people. */
  readonly message: Scalars['String']['output'];
  /** Where the value stands that the caller may not use. Null when the mutation as a whole is refused. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /**
   * Upstream scopes of which any one would be enough. Empty when the source did not say, and when the reason is not a
   * scope but, for example, a role.
   */
  readonly requiredScopes: ReadonlyArray<Scalars['String']['output']>;
  /** The source's own code for it. Null where the source gave none. */
  readonly upstreamCode?: Maybe<Scalars['String']['output']>;
};

/** Something that the input names does not exist any more or never did, or is hidden from the caller. */
export type IdentityNotFoundError = IdentityError & {
  readonly __typename?: 'IdentityNotFoundError';
  /** NOT_FOUND, or EXPIRED for what was there once and ran out. */
  readonly code: IdentityErrorCode;
  /** What went wrong and what to do about it, for people. */
  readonly message: Scalars['String']['output'];
  /** The global id that leads nowhere. Null when it was named in another way. */
  readonly missingId?: Maybe<Scalars['ID']['output']>;
  /** Where it is named. Null when no single value names it. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The source's own code for it. Null where the source gave none, and when the gateway found the error itself. */
  readonly upstreamCode?: Maybe<Scalars['String']['output']>;
};

/** Of several steps some were done and one failed. Nothing is undone. */
export type IdentityPartialError = IdentityError & {
  readonly __typename?: 'IdentityPartialError';
  /** What was applied: paths into the arguments, joined with dots, for example `input.members.0`. */
  readonly appliedPaths: ReadonlyArray<Scalars['String']['output']>;
  /** Always PARTIALLY_APPLIED. */
  readonly code: IdentityErrorCode;
  /** What went wrong and what to do about it, for people. */
  readonly message: Scalars['String']['output'];
  /** Where the value stands that was not applied. Null when it is not known. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The source's own code for it. Null where the source gave none. */
  readonly upstreamCode?: Maybe<Scalars['String']['output']>;
};

/**
 * One system that the gateway reads and changes. Sources are configured by whoever runs the gateway, so their names are
 * data and only their kinds are an enum. Each source is asked with the credential that the request carries for it, and
 * that credential goes nowhere else.
 */
export type IdentitySource = Node & {
  readonly __typename?: 'IdentitySource';
  /** What this source can do. */
  readonly features: ReadonlyArray<SourceFeature>;
  /** Whether this request carries a credential for the source. It may still be expired or lack scopes. */
  readonly hasCredential: Scalars['Boolean']['output'];
  /** Opaque global id. */
  readonly id: Scalars['ID']['output'];
  /** True for the embedded sandbox: nothing here is real. */
  readonly isSandbox: Scalars['Boolean']['output'];
  /** What kind of system it is; decides which facets are present: `losant` for both kinds of Losant source, or `auth0`. */
  readonly kind: SourceKind;
  /** The enterprise instance that a source of kind LOSANT_INSTANCE is. Null for other kinds of source. */
  readonly losantInstance?: Maybe<LosantInstance>;
  /** Short name used in arguments, for example `losant` or `auth0-eu`. Stable. */
  readonly name: Scalars['String']['output'];
  /** Name for people. */
  readonly title: Scalars['String']['output'];
};

/** The source cannot do this, or the input must say which source is meant. */
export type IdentitySourceChoiceError = IdentityError & {
  readonly __typename?: 'IdentitySourceChoiceError';
  /** The configured sources that could do it. Empty when there are none. */
  readonly candidates: ReadonlyArray<IdentitySource>;
  /** UNSUPPORTED or SOURCE_REQUIRED. */
  readonly code: IdentityErrorCode;
  /** What the source would have to be able to do. Null when no single feature says it. */
  readonly feature?: Maybe<SourceFeature>;
  /** What went wrong and what to do about it, for people. */
  readonly message: Scalars['String']['output'];
  /** Where the source is named, or where to name it. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Always null: no source was asked. */
  readonly upstreamCode?: Maybe<Scalars['String']['output']>;
};

/** Why one source's part of a list that spans several sources is missing. */
export type IdentitySourceError = {
  readonly __typename?: 'IdentitySourceError';
  /** What went wrong, for programs. */
  readonly code: SourceErrorCode;
  /** What went wrong, for people. */
  readonly message: Scalars['String']['output'];
  /**
   * Upstream scopes of which the credential lacks at least one. Empty when the source did not say, and for every code
   * but FORBIDDEN.
   */
  readonly requiredScopes: ReadonlyArray<Scalars['String']['output']>;
  /** When to try again. Null where the source does not tell. */
  readonly retryAt?: Maybe<Scalars['DateTime']['output']>;
  /** The source that failed. */
  readonly source: IdentitySource;
};

/** An input value is wrong. */
export type IdentityValidationError = IdentityError & {
  readonly __typename?: 'IdentityValidationError';
  /** Always BAD_USER_INPUT. */
  readonly code: IdentityErrorCode;
  /** What went wrong and what to do about it, for people. */
  readonly message: Scalars['String']['output'];
  /** Where the wrong value stands. Null when the source does not say which value it means. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The source's own code for it. Null where the source gave none, and when the gateway found the error itself. */
  readonly upstreamCode?: Maybe<Scalars['String']['output']>;
};

/**
 * An invitation to join an org that was not answered yet. An org sees those that it sent; a Losant user also sees those
 * that they got, of which Losant tells neither the org's id nor all details. The same invitation seen from both sides is
 * two nodes.
 */
export type Invite = Node & Sourced & {
  readonly __typename?: 'Invite';
  /** What only an Auth0 invitation has. Null for other kinds of source. */
  readonly auth0?: Maybe<Auth0InviteFacet>;
  /** When it was sent. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who is invited. Null for an invite that the caller got on Losant: it is to themselves. */
  readonly email?: Maybe<Scalars['EmailAddress']['output']>;
  /** When it runs out. Null where the source does not tell; `status` says whether it did. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque global id. */
  readonly id: Scalars['ID']['output'];
  /** What only a Losant invite has. Null for other kinds of source. */
  readonly losant?: Maybe<LosantInviteFacet>;
  /** The org to join. Null for an invite that the caller got on Losant; `orgName` names it. */
  readonly org?: Maybe<Org>;
  /** Name of the org to join. */
  readonly orgName?: Maybe<Scalars['String']['output']>;
  /** Roles that the new member will have. Exactly one on Losant; any number, also none, on Auth0. */
  readonly roles?: Maybe<ReadonlyArray<Role>>;
  /** Who invited. Null where the source does not tell: an invite that a Losant org sent. */
  readonly sentBy?: Maybe<InviteSender>;
  /** The source that the invite lives in. */
  readonly source: IdentitySource;
  /** The invite's id in its source. */
  readonly sourceId: Scalars['String']['output'];
  /** Whether it can still be accepted. */
  readonly status: InviteStatus;
};

/** Which invite to accept. */
export type InviteAcceptInput = {
  /** Which one. */
  readonly invite: ReceivedInviteBy;
};

/** Result of `inviteAccept`. */
export type InviteAcceptPayload = {
  readonly __typename?: 'InviteAcceptPayload';
  /** What was not done. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
  /**
   * The org that was joined. Null when the invite was not accepted, and when it was accepted by its link without a
   * credential that may see the org.
   */
  readonly org?: Maybe<Org>;
  /** Id of that org in its source. Null when the invite was not accepted. */
  readonly orgSourceId?: Maybe<Scalars['String']['output']>;
};

/** A page of invites. */
export type InviteConnection = {
  readonly __typename?: 'InviteConnection';
  /** The invites with their cursors. */
  readonly edges: ReadonlyArray<InviteEdge>;
  /** The invites alone. */
  readonly nodes: ReadonlyArray<Invite>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. Null where the source does not count (Auth0). */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** Whom to invite to what. */
export type InviteCreateInput = {
  /** Email address of who is invited. */
  readonly email: Scalars['String']['input'];
  /** What only Losant understands. */
  readonly losant?: InputMaybe<LosantInviteInput>;
  /** Global id of the org. */
  readonly orgId: Scalars['ID']['input'];
  /** Global ids of the roles to offer, from `Org.assignableRoles`. On Losant exactly one. */
  readonly roleIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** Result of `inviteCreate`. */
export type InviteCreatePayload = {
  readonly __typename?: 'InviteCreatePayload';
  /** Why there is none. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
  /** The invite. Null when none was sent. */
  readonly invite?: Maybe<Invite>;
  /** The org. Null when no invite was sent. */
  readonly org?: Maybe<Org>;
};

/** Which invite to put out of sight. */
export type InviteDismissInput = {
  /** Global id, from `Viewer.invites`. */
  readonly id: Scalars['ID']['input'];
};

/** Result of `inviteDismiss`. */
export type InviteDismissPayload = {
  readonly __typename?: 'InviteDismissPayload';
  /** Global id of the invite that is out of sight. Null when it is still there. */
  readonly dismissedInviteId?: Maybe<Scalars['ID']['output']>;
  /** What was not done. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
};

/** An invite in a page. */
export type InviteEdge = {
  readonly __typename?: 'InviteEdge';
  /** Where the invite lies, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The invite. */
  readonly node: Invite;
};

/** Which invites to list. All conditions must hold. Needs INVITE_FILTER; other sources (Auth0) answer UNSUPPORTED. */
export type InviteFilter = {
  /** Part of the email address, whatever its case. */
  readonly emailContains?: InputMaybe<Scalars['String']['input']>;
  /** Invites for this role, by its global id. */
  readonly roleId?: InputMaybe<Scalars['ID']['input']>;
};

/** What stands in an invite link. */
export type InviteLinkInput = {
  /** The email address in the link. */
  readonly email: Scalars['String']['input'];
  /**
   * Name of the source. May be left out where only one source with invite links (INVITE_INBOX) is configured. Else a
   * query answers BAD_USER_INPUT with the candidates in its message, and a mutation SOURCE_REQUIRED.
   */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** The token in the link. */
  readonly token: Scalars['SecretString']['input'];
};

/** How to order invites. */
export type InviteOrder = {
  /** Which way. */
  readonly direction?: SortDirection;
  /** By what. */
  readonly field: InviteOrderField;
};

/** What invites can be ordered by. */
export type InviteOrderField =
  /** When sent. */
  | 'CREATED_AT'
  /** Email address. Needs INVITE_FILTER; other sources (Auth0) answer UNSUPPORTED. */
  | 'EMAIL'
  /** Role, from least to most. Needs INVITE_FILTER; other sources (Auth0) answer UNSUPPORTED. */
  | 'ROLE';

/** What the holder of an invite link may know before signing in. */
export type InvitePreview = {
  readonly __typename?: 'InvitePreview';
  /** When it was sent. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who is invited. */
  readonly email?: Maybe<Scalars['EmailAddress']['output']>;
  /** Losant's `disallowTransfer` flag, as it is. */
  readonly isTransferDisallowed?: Maybe<Scalars['Boolean']['output']>;
  /** Name of the org to join. */
  readonly orgName?: Maybe<Scalars['String']['output']>;
  /** The role that the new member will have. */
  readonly role?: Maybe<Role>;
  /** Whether it can still be accepted. When EXPIRED, all other fields are null. */
  readonly status: InviteStatus;
};

/** Which invite to decline. */
export type InviteRejectInput = {
  /** Which one. */
  readonly invite: ReceivedInviteBy;
};

/** Result of `inviteReject`. */
export type InviteRejectPayload = {
  readonly __typename?: 'InviteRejectPayload';
  /** What was not done. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
  /** Global id of the invite that is gone. Null when it is still there, and when it was named by its link. */
  readonly rejectedInviteId?: Maybe<Scalars['ID']['output']>;
};

/** Which invite to send again. */
export type InviteResendInput = {
  /** Global id of the invite, as its org has it. */
  readonly id: Scalars['ID']['input'];
  /** What only Losant understands. */
  readonly losant?: InputMaybe<LosantResourceRolesInput>;
  /** Global ids of other roles to offer; the same as before when left out. On Losant exactly one. */
  readonly roleIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Result of `inviteResend`. */
export type InviteResendPayload = {
  readonly __typename?: 'InviteResendPayload';
  /** What was not done. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
  /** The invite as it is now. Null when it was not sent again. */
  readonly invite?: Maybe<Invite>;
};

/** Which invite to take back. */
export type InviteRevokeInput = {
  /** Global id of the invite, as its org has it. */
  readonly id: Scalars['ID']['input'];
};

/** Result of `inviteRevoke`. */
export type InviteRevokePayload = {
  readonly __typename?: 'InviteRevokePayload';
  /** What was not done. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
  /** The org that had sent it. Null when the invite is still there. */
  readonly org?: Maybe<Org>;
  /** Global id of the invite that is gone. Null when it is still there. */
  readonly revokedInviteId?: Maybe<Scalars['ID']['output']>;
};

/** Who invited. */
export type InviteSender = {
  readonly __typename?: 'InviteSender';
  /** Email address. Null where the source does not tell (Auth0). */
  readonly email?: Maybe<Scalars['EmailAddress']['output']>;
  /** Name. Null where the source does not tell. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

/** Whether an invite can still be accepted. Lists hold invites that were not answered. Values may be added. */
export type InviteStatus =
  /** It ran out before it was answered. It can be sent again, taken back or dismissed. */
  | 'EXPIRED'
  /** It waits for an answer. */
  | 'PENDING';

/** A new API token of Losant. */
export type LosantApiTokenInput = {
  /**
   * Role in orgs that `orgRoles` does not name; not limited there when left out. It never allows more than the user's
   * own role does.
   */
  readonly defaultRole?: InputMaybe<LosantOrgRole>;
  /** What it is for. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** When it ends; never when left out. */
  readonly expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Whether it starts switched off. */
  readonly isInactive?: Scalars['Boolean']['input'];
  /** Name for people. */
  readonly name: Scalars['String']['input'];
  /** Roles in single orgs, 25 at most. */
  readonly orgRoles?: InputMaybe<ReadonlyArray<LosantTokenOrgRoleInput>>;
  /** Whom it shall act for; the caller when left out. */
  readonly owner?: InputMaybe<LosantTokenOwnerInput>;
  /**
   * What it allows, in Losant's words, for example `all.User.read`. Name what the script needs: when left out, Losant
   * decides, and that may be everything that the owner may do.
   */
  readonly scopes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/**
 * An entry in the audit log of a Losant org or instance: who asked Losant to change what, and what came of it. Losant
 * blacks out passwords, card numbers and invite tokens.
 */
export type LosantAuditLog = Node & Sourced & {
  readonly __typename?: 'LosantAuditLog';
  /** Who asked. Null where Losant does not tell. */
  readonly actor?: Maybe<LosantAuditLogActor>;
  /** When it was asked for. */
  readonly at: Scalars['DateTime']['output'];
  /** Opaque global id. */
  readonly id: Scalars['ID']['output'];
  /** The instance whose log it stands in. Null for an entry of an org's log. */
  readonly instance?: Maybe<LosantInstance>;
  /** The org whose log it stands in. Null for an entry of an instance's log. */
  readonly org?: Maybe<Org>;
  /** What it was done to: in the log of an org, for example, the application. Null where Losant does not tell. */
  readonly primaryTarget?: Maybe<LosantAuditLogTarget>;
  /** What was asked. */
  readonly request: LosantAuditLogRequest;
  /** What came of it. */
  readonly response: LosantAuditLogResponse;
  /**
   * The part of the primary target that it was done to: for example a device of the application. Null when it was done
   * to the whole.
   */
  readonly secondaryTarget?: Maybe<LosantAuditLogTarget>;
  /** The source that the log lives in. */
  readonly source: IdentitySource;
  /** Losant's id of the entry. */
  readonly sourceId: Scalars['String']['output'];
};

/** Who asked for a change. */
export type LosantAuditLogActor = {
  readonly __typename?: 'LosantAuditLogActor';
  /** Losant's id of the actor. */
  readonly actorId: Scalars['String']['output'];
  /** What kind of actor. Null for a kind that is newer than this schema. */
  readonly kind?: Maybe<LosantAuditLogActorKind>;
  /** Name of the actor at that time. Null where Losant does not tell. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The user, when it is one that the caller can see now. Null else. */
  readonly user?: Maybe<User>;
};

/** Which actors. All conditions must hold. */
export type LosantAuditLogActorFilter = {
  /** With this id of Losant's. */
  readonly actorId?: InputMaybe<Scalars['String']['input']>;
  /** Of this kind. An instance's log knows USER and API_TOKEN only; another kind there is BAD_USER_INPUT. */
  readonly kind?: InputMaybe<LosantAuditLogActorKind>;
  /** With this name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** Kinds of actors in an audit log. Values may be added. */
export type LosantAuditLogActorKind =
  /** An API token. */
  | 'API_TOKEN'
  /** An application. */
  | 'APPLICATION'
  /** A device. */
  | 'DEVICE'
  /** A workflow. */
  | 'FLOW'
  /** A user. */
  | 'USER';

/** A page of entries. */
export type LosantAuditLogConnection = {
  readonly __typename?: 'LosantAuditLogConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<LosantAuditLogEdge>;
  /** The entries alone. */
  readonly nodes: ReadonlyArray<LosantAuditLog>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. Null when Losant did not count. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry in a page. */
export type LosantAuditLogEdge = {
  readonly __typename?: 'LosantAuditLogEdge';
  /** Where the entry lies, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: LosantAuditLog;
};

/** Which entries to list. All conditions must hold; of a list, one entry that fits is enough. */
export type LosantAuditLogFilter = {
  /** Asked for by one of these. */
  readonly actors?: InputMaybe<ReadonlyArray<LosantAuditLogActorFilter>>;
  /** Done to one of these. */
  readonly primaryTargets?: InputMaybe<ReadonlyArray<LosantAuditLogTargetFilter>>;
  /** A request like one of these. */
  readonly requests?: InputMaybe<ReadonlyArray<LosantAuditLogRequestFilter>>;
  /** Answered with one of these HTTP statuses, each from 100 to 599. */
  readonly responseStatuses?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Done to one of these parts. */
  readonly secondaryTargets?: InputMaybe<ReadonlyArray<LosantAuditLogTargetFilter>>;
};

/** How to order entries. */
export type LosantAuditLogOrder = {
  /** Which way. */
  readonly direction?: SortDirection;
  /** By what. */
  readonly field: LosantAuditLogOrderField;
};

/** What entries can be ordered by. */
export type LosantAuditLogOrderField =
  /** Name of the actor. */
  | 'ACTOR_NAME'
  /** When it was asked for. */
  | 'CREATED_AT'
  /** HTTP status of the answer. */
  | 'RESPONSE_STATUS';

/** What was asked of Losant. Resource and action together are the name of an operation of Losant's API. */
export type LosantAuditLogRequest = {
  readonly __typename?: 'LosantAuditLogRequest';
  /** The action, in Losant's word, for example `inviteMember`. */
  readonly action: Scalars['String']['output'];
  /** The body, without secrets. Null when there was none. */
  readonly body?: Maybe<Scalars['JSONObject']['output']>;
  /** Values in the path. Null when there were none. */
  readonly pathParameters?: Maybe<Scalars['JSONObject']['output']>;
  /** Values in the query. Null when there were none. */
  readonly queryParameters?: Maybe<Scalars['JSONObject']['output']>;
  /** The resource, in Losant's word, for example `org`. */
  readonly resource: Scalars['String']['output'];
};

/** Which requests. All conditions must hold. */
export type LosantAuditLogRequestFilter = {
  /** With this action, in Losant's word, for example `inviteMember`. */
  readonly action?: InputMaybe<Scalars['String']['input']>;
  /** With this resource, in Losant's word, for example `org`. */
  readonly resource?: InputMaybe<Scalars['String']['input']>;
};

/** What Losant answered. */
export type LosantAuditLogResponse = {
  readonly __typename?: 'LosantAuditLogResponse';
  /** The body, without secrets. Null when there was none. */
  readonly body?: Maybe<Scalars['JSONObject']['output']>;
  /** HTTP status: below 400 it was done, else refused. Null where Losant does not tell. */
  readonly status?: Maybe<Scalars['Int']['output']>;
};

/** What a change was done to. */
export type LosantAuditLogTarget = {
  readonly __typename?: 'LosantAuditLogTarget';
  /** What kind of thing. Null for a kind that is newer than this schema. */
  readonly kind?: Maybe<LosantAuditLogTargetKind>;
  /** Name of the thing at that time. Null where Losant does not tell. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Losant's id of the thing. Null where Losant does not tell. */
  readonly targetId?: Maybe<Scalars['String']['output']>;
};

/** Which targets. All conditions must hold. */
export type LosantAuditLogTargetFilter = {
  /** Of this kind. A kind that the log in question never has at this place is BAD_USER_INPUT. */
  readonly kind?: InputMaybe<LosantAuditLogTargetKind>;
  /** With this name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** With this id of Losant's. */
  readonly targetId?: InputMaybe<Scalars['String']['input']>;
};

/** Kinds of things that an audit log tells of. Values may be added. */
export type LosantAuditLogTargetKind =
  /** An API token. */
  | 'API_TOKEN'
  /** An application. */
  | 'APPLICATION'
  /** An application certificate. */
  | 'APPLICATION_CERTIFICATE'
  /** A certificate authority of an application. */
  | 'APPLICATION_CERTIFICATE_AUTHORITY'
  /** An access key of an application. */
  | 'APPLICATION_KEY'
  /** A credential for a service. */
  | 'CREDENTIAL'
  /** A custom workflow node of an instance. */
  | 'CUSTOM_NODE'
  /** A dashboard. */
  | 'DASHBOARD'
  /** A data table. */
  | 'DATA_TABLE'
  /** A device. */
  | 'DEVICE'
  /** A device recipe. */
  | 'DEVICE_RECIPE'
  /** An event. */
  | 'EVENT'
  /** An experience domain. */
  | 'EXPERIENCE_DOMAIN'
  /** An experience endpoint. */
  | 'EXPERIENCE_ENDPOINT'
  /** An experience group. */
  | 'EXPERIENCE_GROUP'
  /** An experience slug. */
  | 'EXPERIENCE_SLUG'
  /** An experience user. */
  | 'EXPERIENCE_USER'
  /** An experience version. */
  | 'EXPERIENCE_VERSION'
  /** An experience view. */
  | 'EXPERIENCE_VIEW'
  /** A file. */
  | 'FILE'
  /** A workflow. */
  | 'FLOW'
  /** An integration. */
  | 'INTEGRATION'
  /** An invite to an org. */
  | 'INVITE'
  /** A notebook. */
  | 'NOTEBOOK'
  /** A notification rule of an instance. */
  | 'NOTIFICATION_RULE'
  /** An org. */
  | 'ORG'
  /** A private file. */
  | 'PRIVATE_FILE'
  /** A resource job. */
  | 'RESOURCE_JOB'
  /** A user. */
  | 'USER'
  /** A webhook. */
  | 'WEBHOOK';

/** A notice that members of a Losant org see. */
export type LosantBanner = {
  readonly __typename?: 'LosantBanner';
  /** How urgent it is. */
  readonly level: LosantBannerLevel;
  /** The text. */
  readonly message: Scalars['String']['output'];
};

/** A notice for members of a Losant org. */
export type LosantBannerInput = {
  /** How urgent it is. */
  readonly level: LosantBannerLevel;
  /** The text. */
  readonly message: Scalars['String']['input'];
};

/** How urgent a notice is. */
export type LosantBannerLevel =
  /** Act now. */
  | 'CRITICAL'
  /** For your information. */
  | 'INFO'
  /** Take care. */
  | 'WARNING';

/** Plan and payment of a Losant org. A field is null where Losant does not tell the caller. */
export type LosantBilling = {
  readonly __typename?: 'LosantBilling';
  /** The running billing period. */
  readonly currentPeriod?: Maybe<DateTimeRange>;
  /** Where invoices go. */
  readonly email?: Maybe<Scalars['EmailAddress']['output']>;
  /** Losant's id of the plan. */
  readonly planId?: Maybe<Scalars['String']['output']>;
  /** State of the subscription. */
  readonly subscriptionStatus?: Maybe<LosantSubscriptionStatus>;
};

/** What Losant tells of a device that signed in. */
export type LosantDeviceAccess = {
  readonly __typename?: 'LosantDeviceAccess';
  /** Losant's id of its application. */
  readonly applicationId: Scalars['String']['output'];
  /** What class of device it is. Null for a class that is newer than this schema. */
  readonly deviceClass?: Maybe<LosantDeviceClass>;
  /** Losant's id of the device. */
  readonly deviceId: Scalars['String']['output'];
  /** Who owns the application. Null where Losant does not tell. */
  readonly ownerKind?: Maybe<LosantOwnerKind>;
  /** Topics to publish to that `topicAccess` speaks of. Null where Losant does not tell. */
  readonly publishTopics?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Topics to subscribe to that `topicAccess` speaks of. Null where Losant does not tell. */
  readonly subscribeTopics?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What the access key allows on MQTT beyond the topics of its devices. Null where Losant does not tell. */
  readonly topicAccess?: Maybe<LosantTopicAccess>;
};

/** Classes of Losant devices. Values may be added. */
export type LosantDeviceClass =
  /** Runs Losant's edge agent. */
  | 'EDGE_COMPUTE'
  /** Runs Losant's embedded agent. */
  | 'EMBEDDED'
  /** Connects through whichever gateway is near. */
  | 'FLOATING'
  /** Connects by itself and for its peripherals. */
  | 'GATEWAY'
  /** Connects through a gateway. */
  | 'PERIPHERAL'
  /** Connects by itself. */
  | 'STANDALONE'
  /** Stands for a group of devices. */
  | 'SYSTEM';

/** What proves a Losant device. */
export type LosantDeviceCredentialsInput = {
  /** Losant's id of the device. */
  readonly deviceId: Scalars['String']['input'];
  /** An access key of the device's application. */
  readonly key: Scalars['String']['input'];
  /** The secret of that key. */
  readonly secret: Scalars['SecretString']['input'];
};

/** Devices on one day. */
export type LosantDevicePoint = {
  readonly __typename?: 'LosantDevicePoint';
  /** Start of the day. */
  readonly at: Scalars['DateTime']['output'];
  /** How many were made that day. */
  readonly createdCount: Scalars['SafeInt']['output'];
  /** How many were deleted that day. */
  readonly deletedCount: Scalars['SafeInt']['output'];
  /** How many there were at its end. */
  readonly totalCount: Scalars['SafeInt']['output'];
};

/** Where to unlink the GitHub account. */
export type LosantGithubDisconnectInput = {
  /**
   * Name of the source. May be left out where only one source with such accounts (the Losant platform) is configured;
   * else it is SOURCE_REQUIRED.
   */
  readonly source?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `losantGithubDisconnect`. */
export type LosantGithubDisconnectPayload = {
  readonly __typename?: 'LosantGithubDisconnectPayload';
  /** What was not done. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
  /** The caller. Null when the account is still linked. */
  readonly viewer?: Maybe<Viewer>;
};

/** How many of one kind of resource there were. */
export type LosantHistoricalCount = {
  readonly __typename?: 'LosantHistoricalCount';
  /** How many there were; minutes for NOTEBOOK_MINUTE. Null where Losant did not count. */
  readonly count?: Maybe<Scalars['SafeInt']['output']>;
  /**
   * How many count for the bill, where they were there for a part of the period only. Null for kinds that Losant does
   * not prorate.
   */
  readonly proratedCount?: Maybe<Scalars['Float']['output']>;
  /** The kind. */
  readonly resource: LosantResource;
};

/** Payloads in one month. A field is null where Losant does not tell. */
export type LosantHistoricalPayloads = {
  readonly __typename?: 'LosantHistoricalPayloads';
  /** How many that cost something. */
  readonly billableCount?: Maybe<Scalars['SafeInt']['output']>;
  /** How large those are that cost something, in megabytes. */
  readonly billableMegabytes?: Maybe<Scalars['Float']['output']>;
  /** How many that cost nothing. */
  readonly nonBillableCount?: Maybe<Scalars['SafeInt']['output']>;
  /** How large those are that cost nothing, in megabytes. */
  readonly nonBillableMegabytes?: Maybe<Scalars['Float']['output']>;
  /** How many of each type, from each origin. */
  readonly totals?: Maybe<ReadonlyArray<LosantPayloadTotal>>;
};


/** Payloads in one month. A field is null where Losant does not tell. */
export type LosantHistoricalPayloadsTotalsArgs = {
  unit?: LosantPayloadUnit;
};

/** What one org, application or white label of an instance held and used in one month. */
export type LosantHistoricalSummary = {
  readonly __typename?: 'LosantHistoricalSummary';
  /** How many of each kind of resource there were. */
  readonly counts: ReadonlyArray<LosantHistoricalCount>;
  /** Size of data tables, in megabytes. Null where Losant does not tell. */
  readonly dataTableMegabytes?: Maybe<Scalars['Float']['output']>;
  /** Rows in data tables. Null where Losant does not tell. */
  readonly dataTableRowCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Size of files, in megabytes. Null where Losant does not tell. */
  readonly fileMegabytes?: Maybe<Scalars['Float']['output']>;
  /** What kind of thing it is about. Null for a kind that is newer than this schema. */
  readonly kind?: Maybe<LosantHistoricalSummaryKind>;
  /** How much there might be of each kind of resource. A kind that is missing had no limit. */
  readonly limits: ReadonlyArray<LosantLimit>;
  /** Name of the thing. Null where Losant does not tell. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Notebook runs in the period. Null where Losant does not tell. */
  readonly notebookRunCount?: Maybe<Scalars['SafeInt']['output']>;
  /** The org, when it is one that the caller can see. Null else. */
  readonly org?: Maybe<Org>;
  /** Who owns the thing. Null where it has no owner of its own, or Losant does not tell. */
  readonly owner?: Maybe<LosantHistoricalSummaryOwner>;
  /** Payloads in the period. */
  readonly payloads: LosantHistoricalPayloads;
  /** The billing period that it is about. Null where Losant does not tell. */
  readonly period?: Maybe<DateTimeRange>;
  /** Size of private files, in megabytes. Null where Losant does not tell. */
  readonly privateFileMegabytes?: Maybe<Scalars['Float']['output']>;
  /** Losant's factor for the part of the period that counts, as it is. Null where Losant does not tell. */
  readonly proration?: Maybe<Scalars['Float']['output']>;
  /** Losant's id of the thing. */
  readonly resourceId: Scalars['String']['output'];
  /** Settings of the plan that are not counts. Null where Losant does not tell. */
  readonly serviceLimits?: Maybe<LosantServiceLimits>;
};


/** What one org, application or white label of an instance held and used in one month. */
export type LosantHistoricalSummaryCountsArgs = {
  resources?: InputMaybe<ReadonlyArray<LosantResource>>;
};

/** A page of summaries. */
export type LosantHistoricalSummaryConnection = {
  readonly __typename?: 'LosantHistoricalSummaryConnection';
  /** The summaries with their cursors. */
  readonly edges: ReadonlyArray<LosantHistoricalSummaryEdge>;
  /** The summaries alone. */
  readonly nodes: ReadonlyArray<LosantHistoricalSummary>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. Null when Losant did not count. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A summary in a page. */
export type LosantHistoricalSummaryEdge = {
  readonly __typename?: 'LosantHistoricalSummaryEdge';
  /** Where the summary lies, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The summary. */
  readonly node: LosantHistoricalSummary;
};

/** Which summaries to list: exactly one of the fields, because Losant takes one condition at a time. */
export type LosantHistoricalSummaryFilter =
  /** Those about things of this kind. */
  { readonly kind: LosantHistoricalSummaryKind; readonly ownerId?: never; readonly ownerKind?: never; readonly resourceId?: never; }
  |  /** Those about things that this owner has, by Losant's id of the org or user. */
  { readonly kind?: never; readonly ownerId: Scalars['String']['input']; readonly ownerKind?: never; readonly resourceId?: never; }
  |  /** Those about things that owners of this kind have. */
  { readonly kind?: never; readonly ownerId?: never; readonly ownerKind: LosantOwnerKind; readonly resourceId?: never; }
  |  /** Those about this thing, by Losant's id. */
  { readonly kind?: never; readonly ownerId?: never; readonly ownerKind?: never; readonly resourceId: Scalars['String']['input']; };

/** What a summary can be about. Values may be added. */
export type LosantHistoricalSummaryKind =
  /** An application. */
  | 'APPLICATION'
  /** An org. */
  | 'ORG'
  /** A white label: a domain and design of the instance's own. */
  | 'WHITE_LABEL';

/** How to order summaries. */
export type LosantHistoricalSummaryOrder = {
  /** Which way. */
  readonly direction?: SortDirection;
  /** By what. */
  readonly field: LosantHistoricalSummaryOrderField;
};

/** What summaries can be ordered by. */
export type LosantHistoricalSummaryOrderField =
  /** Start of the billing period. */
  | 'PERIOD_START'
  /** Losant's id of what they are about. */
  | 'RESOURCE_ID';

/** Who owns what a summary is about. */
export type LosantHistoricalSummaryOwner = {
  readonly __typename?: 'LosantHistoricalSummaryOwner';
  /** What kind of owner. Null for a kind that is newer than this schema. */
  readonly kind?: Maybe<LosantOwnerKind>;
  /** Name of the owner. Null where Losant does not tell. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The org, when it is one that the caller can see. Null else. */
  readonly org?: Maybe<Org>;
  /** Losant's id of the owner. */
  readonly ownerId: Scalars['String']['output'];
};

/**
 * A Losant enterprise instance: what its orgs belong to. It is seen through the platform, where callers list the
 * instances that they are members of, or through a source of its own kind (LOSANT_INSTANCE), which has the orgs as well.
 * The same instance seen in both ways is two nodes with the same `sourceId`.
 */
export type LosantInstance = Node & Sourced & {
  readonly __typename?: 'LosantInstance';
  /**
   * Who changed what in the instance: its orgs, their members and invites, its own members and tokens. Losant shows it
   * to administrators, for one year.
   */
  readonly auditLogs?: Maybe<LosantAuditLogConnection>;
  /** When it was made. Null where Losant does not tell. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** What each org, application and white label of the instance held and used in one month. */
  readonly historicalSummaries?: Maybe<LosantHistoricalSummaryConnection>;
  /** Opaque global id. */
  readonly id: Scalars['ID']['output'];
  /** Whether its orgs may keep audit logs. Null where Losant does not tell. */
  readonly isAuditLoggingAllowed?: Maybe<Scalars['Boolean']['output']>;
  /**
   * How much its orgs may hold together. A kind of resource that is missing has no limit. Null where Losant does not
   * tell.
   */
  readonly limits?: Maybe<ReadonlyArray<LosantLimit>>;
  /** Who administers the instance, and as what. */
  readonly members?: Maybe<LosantInstanceMembershipConnection>;
  /** Which of its members need a one-time code to sign in. Null where Losant does not tell. */
  readonly mfaPolicy?: Maybe<LosantMfaPolicy>;
  /** Name for people. */
  readonly name: Scalars['String']['output'];
  /** Limits that a new org gets. A kind of resource that is missing has no limit. Null when none are set. */
  readonly orgDefaultLimits?: Maybe<ReadonlyArray<LosantLimit>>;
  /** Settings that are not counts, and that a new org gets. Null when none are set. */
  readonly orgDefaultServiceLimits?: Maybe<LosantServiceLimits>;
  /** Usage reports that Losant sends on a schedule. Empty when there are none; null where Losant does not tell. */
  readonly reportConfigs?: Maybe<ReadonlyArray<LosantReportConfig>>;
  /** Settings of its plan that are not counts. Null where Losant does not tell. */
  readonly serviceLimits?: Maybe<LosantServiceLimits>;
  /** The source through which it is seen. */
  readonly source: IdentitySource;
  /** Losant's id of the instance. */
  readonly sourceId: Scalars['String']['output'];
  /** API tokens that act for the instance. */
  readonly tokens?: Maybe<TokenConnection>;
  /** When it was last changed. Null where Losant does not tell. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * Usage of all its orgs together over time, for charts; users' own sandboxes do not count. Costs no call by itself:
   * each field in it does. A span that ends before it starts is BAD_USER_INPUT.
   */
  readonly usage?: Maybe<LosantUsage>;
};


/**
 * A Losant enterprise instance: what its orgs belong to. It is seen through the platform, where callers list the
 * instances that they are members of, or through a source of its own kind (LOSANT_INSTANCE), which has the orgs as well.
 * The same instance seen in both ways is two nodes with the same `sourceId`.
 */
export type LosantInstanceAuditLogsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  end?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<LosantAuditLogFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LosantAuditLogOrder>;
  start?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * A Losant enterprise instance: what its orgs belong to. It is seen through the platform, where callers list the
 * instances that they are members of, or through a source of its own kind (LOSANT_INSTANCE), which has the orgs as well.
 * The same instance seen in both ways is two nodes with the same `sourceId`.
 */
export type LosantInstanceHistoricalSummariesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LosantHistoricalSummaryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  month?: InputMaybe<Scalars['DateTime']['input']>;
  orderBy?: InputMaybe<LosantHistoricalSummaryOrder>;
};


/**
 * A Losant enterprise instance: what its orgs belong to. It is seen through the platform, where callers list the
 * instances that they are members of, or through a source of its own kind (LOSANT_INSTANCE), which has the orgs as well.
 * The same instance seen in both ways is two nodes with the same `sourceId`.
 */
export type LosantInstanceMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LosantInstanceMembershipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OrgMembershipOrder>;
};


/**
 * A Losant enterprise instance: what its orgs belong to. It is seen through the platform, where callers list the
 * instances that they are members of, or through a source of its own kind (LOSANT_INSTANCE), which has the orgs as well.
 * The same instance seen in both ways is two nodes with the same `sourceId`.
 */
export type LosantInstanceTokensArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TokenFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TokenOrder>;
};


/**
 * A Losant enterprise instance: what its orgs belong to. It is seen through the platform, where callers list the
 * instances that they are members of, or through a source of its own kind (LOSANT_INSTANCE), which has the orgs as well.
 * The same instance seen in both ways is two nodes with the same `sourceId`.
 */
export type LosantInstanceUsageArgs = {
  end?: InputMaybe<Scalars['DateTime']['input']>;
  start?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A page of instances. */
export type LosantInstanceConnection = {
  readonly __typename?: 'LosantInstanceConnection';
  /** The instances with their cursors. */
  readonly edges: ReadonlyArray<LosantInstanceEdge>;
  /** The instances alone. */
  readonly nodes: ReadonlyArray<LosantInstance>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. Null when Losant did not count. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An instance in a page. */
export type LosantInstanceEdge = {
  readonly __typename?: 'LosantInstanceEdge';
  /** Where the instance lies, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The instance. */
  readonly node: LosantInstance;
};

/** Whom to make a member of which instance. */
export type LosantInstanceMemberAddInput = {
  /** Global id of the instance. */
  readonly instanceId: Scalars['ID']['input'];
  /** As what. */
  readonly role: LosantInstanceRole;
  /** Who. */
  readonly user: UserRefInput;
};

/** Result of `losantInstanceMemberAdd`. */
export type LosantInstanceMemberAddPayload = {
  readonly __typename?: 'LosantInstanceMemberAddPayload';
  /** What was not done. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
  /**
   * The membership. Null when nobody was added, and where Losant knows no account with the email address and only
   * invites its holder.
   */
  readonly membership?: Maybe<LosantInstanceMembership>;
};

/** Whom to take from the members of an instance. */
export type LosantInstanceMemberRemoveInput = {
  /** Global id of the membership of the instance. */
  readonly id: Scalars['ID']['input'];
};

/** Result of `losantInstanceMemberRemove`. */
export type LosantInstanceMemberRemovePayload = {
  readonly __typename?: 'LosantInstanceMemberRemovePayload';
  /** What was not done. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
  /** Global id of the membership that ended. Null when it did not end. */
  readonly removedMembershipId?: Maybe<Scalars['ID']['output']>;
};

/** Whose role to change. */
export type LosantInstanceMemberUpdateInput = {
  /** Global id of the membership of the instance. */
  readonly id: Scalars['ID']['input'];
  /** To what. */
  readonly role: LosantInstanceRole;
};

/** Result of `losantInstanceMemberUpdate`. */
export type LosantInstanceMemberUpdatePayload = {
  readonly __typename?: 'LosantInstanceMemberUpdatePayload';
  /** What was not done. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
  /** The membership as it is now. Null when it was not changed. */
  readonly membership?: Maybe<LosantInstanceMembership>;
};

/** A user's being a member of an instance: one of its administrators, or allowed to look on. */
export type LosantInstanceMembership = Node & {
  readonly __typename?: 'LosantInstanceMembership';
  /** Opaque global id. */
  readonly id: Scalars['ID']['output'];
  /** The instance. */
  readonly instance?: Maybe<LosantInstance>;
  /** The role in the instance. */
  readonly role: LosantInstanceRole;
  /** The user. */
  readonly user?: Maybe<User>;
};

/** A page of memberships of an instance. */
export type LosantInstanceMembershipConnection = {
  readonly __typename?: 'LosantInstanceMembershipConnection';
  /** The memberships with their cursors. */
  readonly edges: ReadonlyArray<LosantInstanceMembershipEdge>;
  /** The memberships alone. */
  readonly nodes: ReadonlyArray<LosantInstanceMembership>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. Null when Losant did not count. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A membership of an instance in a page. */
export type LosantInstanceMembershipEdge = {
  readonly __typename?: 'LosantInstanceMembershipEdge';
  /** Where the membership lies, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The membership. */
  readonly node: LosantInstanceMembership;
};

/** Which members of an instance to list. All conditions must hold. */
export type LosantInstanceMembershipFilter = {
  /** Part of the email address, whatever its case. */
  readonly emailContains?: InputMaybe<Scalars['String']['input']>;
  /** Members with this role. */
  readonly role?: InputMaybe<LosantInstanceRole>;
};

/** Conditions on orgs that only a Losant instance understands. All must hold. */
export type LosantInstanceOrgFilter = {
  /** Made at or after this moment. */
  readonly createdAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Made before this moment. */
  readonly createdBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Orgs that have, or have not, an audit log. */
  readonly isAuditLogEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Orgs that are, or are not, disabled. */
  readonly isDisabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Orgs that are, or are not, read-only. */
  readonly isReadOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Orgs that this user is a member of, by the user's global id. */
  readonly memberId?: InputMaybe<Scalars['ID']['input']>;
  /** Orgs that ask their members for a one-time code in this way. */
  readonly mfaPolicy?: InputMaybe<LosantMfaPolicy>;
  /** Orgs with this reference of the administrator. */
  readonly referralId?: InputMaybe<Scalars['String']['input']>;
  /** Orgs that carry all of these tags. */
  readonly tags?: InputMaybe<ReadonlyArray<LosantTagInput>>;
};

/** Settings of a Losant org that only administrators of its instance can change. The platform answers UNSUPPORTED. */
export type LosantInstanceOrgInput = {
  /** Domains that members' email addresses must have, for example `example.com`. Empty: any. */
  readonly allowedEmailDomains?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** A notice for members; null takes it down. */
  readonly banner?: InputMaybe<LosantBannerInput>;
  /** From when the org is disabled; null enables it. */
  readonly disabledAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Whether the org keeps an audit log. */
  readonly isAuditLogEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether nothing in the org can be changed. */
  readonly isReadOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Limits to set. Those of other kinds of resources stay as they are. */
  readonly limits?: InputMaybe<ReadonlyArray<LosantLimitInput>>;
  /** The administrator's own reference. */
  readonly referralId?: InputMaybe<Scalars['String']['input']>;
  /** Settings of the plan that are not counts. Those that are left out stay as they are. */
  readonly serviceLimits?: InputMaybe<LosantServiceLimitsInput>;
  /** Labels, 100 at most, in place of all present ones. */
  readonly tags?: InputMaybe<ReadonlyArray<LosantTagInput>>;
};

/** What to report, and to whom. Losant's own default holds for what is left out. */
export type LosantInstanceReportGenerateInput = {
  /** URL that Losant sends it to. */
  readonly callbackUrl?: InputMaybe<Scalars['String']['input']>;
  /** Who gets it by mail. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Last moment of the span. */
  readonly end?: InputMaybe<Scalars['DateTime']['input']>;
  /** What a row of it stands for. */
  readonly groupBy?: InputMaybe<LosantReportGrouping>;
  /** Whether it holds users' own sandboxes too. */
  readonly includesSandboxes?: InputMaybe<Scalars['Boolean']['input']>;
  /** Global id of the instance. */
  readonly instanceId: Scalars['ID']['input'];
  /** What span of time a row of it stands for. */
  readonly resolution?: InputMaybe<LosantReportResolution>;
  /** First moment of the span. */
  readonly start?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Result of `losantInstanceReportGenerate`. */
export type LosantInstanceReportGeneratePayload = {
  readonly __typename?: 'LosantInstanceReportGeneratePayload';
  /** Why no report was started. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
  /** The instance. Null when no report was started. */
  readonly instance?: Maybe<LosantInstance>;
  /** Losant's id of the work that was started, for asking Losant about it. Null when no report was started. */
  readonly jobId?: Maybe<Scalars['String']['output']>;
};

/** Losant's roles in an enterprise instance, from most to least. */
export type LosantInstanceRole =
  /** See and change the instance, its orgs and its members. */
  | 'ADMIN'
  /** See them. */
  | 'VIEW';

/** What to change about an instance. */
export type LosantInstanceUpdateInput = {
  /** Global id of the instance. */
  readonly id: Scalars['ID']['input'];
  /** Which of its members need a one-time code to sign in. It cannot be cleared. */
  readonly mfaPolicy?: InputMaybe<LosantMfaPolicy>;
  /** Limits that a new org gets. Those of other kinds of resources stay as they are. */
  readonly orgDefaultLimits?: InputMaybe<ReadonlyArray<LosantLimitInput>>;
  /** Settings that are not counts, and that a new org gets. Those that are left out stay as they are. */
  readonly orgDefaultServiceLimits?: InputMaybe<LosantServiceLimitsInput>;
  /** Usage reports that Losant sends on a schedule, 10 at most, in place of all present ones. */
  readonly reportConfigs?: InputMaybe<ReadonlyArray<LosantReportConfigInput>>;
};

/** Result of `losantInstanceUpdate`. */
export type LosantInstanceUpdatePayload = {
  readonly __typename?: 'LosantInstanceUpdatePayload';
  /** What was not done. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
  /** The instance as it is now. Null when it was not changed. */
  readonly instance?: Maybe<LosantInstance>;
};

/** What only a Losant invite has. */
export type LosantInviteFacet = {
  readonly __typename?: 'LosantInviteFacet';
  /** Other roles on single applications. Empty when there are none; null for an invite that the caller got. */
  readonly applicationRoles?: Maybe<ReadonlyArray<LosantResourceRoleGrant>>;
  /** Other roles on single dashboards. Empty when there are none; null for an invite that the caller got. */
  readonly dashboardRoles?: Maybe<ReadonlyArray<LosantResourceRoleGrant>>;
  /** Losant's `disallowTransfer` flag, as it is. Null for an invite that the caller got. */
  readonly isTransferDisallowed?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the caller must turn on a second factor before accepting. Null for an invite that an org sent. */
  readonly requiresMfa?: Maybe<Scalars['Boolean']['output']>;
  /** The role in the org. */
  readonly role: LosantOrgRole;
};

/** What only Losant understands of an invite, or of a member who is added without one. */
export type LosantInviteInput = {
  /** Other roles on single applications, 100 at most. */
  readonly applicationRoles?: InputMaybe<ReadonlyArray<LosantResourceRoleInput>>;
  /** Other roles on single dashboards, 100 at most. */
  readonly dashboardRoles?: InputMaybe<ReadonlyArray<LosantResourceRoleInput>>;
  /** Losant's `disallowTransfer` flag, as it is. Only for who is named by email address. */
  readonly isTransferDisallowed?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How much there may be of one kind of resource. */
export type LosantLimit = {
  readonly __typename?: 'LosantLimit';
  /** How many there may be; bytes for STORAGE, minutes for NOTEBOOK_MINUTE. */
  readonly limit: Scalars['SafeInt']['output'];
  /** The kind. */
  readonly resource: LosantResource;
};

/** How much there may be of one kind of resource. */
export type LosantLimitInput = {
  /** How many there may be; bytes for STORAGE, minutes for NOTEBOOK_MINUTE. */
  readonly limit: Scalars['SafeInt']['input'];
  /** The kind. One that Losant does not limit (EVENT, INSTANCE, PENDING_INVITE) is BAD_USER_INPUT. */
  readonly resource: LosantResource;
};

/** What only a member of a Losant org has. */
export type LosantMembershipFacet = {
  readonly __typename?: 'LosantMembershipFacet';
  /** Other roles on single applications. Empty when there are none; null where Losant does not tell (an instance). */
  readonly applicationRoles?: Maybe<ReadonlyArray<LosantResourceRoleGrant>>;
  /** Other roles on single dashboards. Empty when there are none; null where Losant does not tell (an instance). */
  readonly dashboardRoles?: Maybe<ReadonlyArray<LosantResourceRoleGrant>>;
  /** The role in the org. */
  readonly role: LosantOrgRole;
};

/** Proof that it is the caller. */
export type LosantMfaDisableInput = {
  /** One-time code that the app shows. */
  readonly code: Scalars['SecretString']['input'];
  /** The caller's password. */
  readonly password: Scalars['SecretString']['input'];
  /**
   * Name of the source. May be left out where only one source with such accounts (the Losant platform) is configured;
   * else it is SOURCE_REQUIRED.
   */
  readonly source?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `losantMfaDisable`. */
export type LosantMfaDisablePayload = {
  readonly __typename?: 'LosantMfaDisablePayload';
  /** What was not done. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
  /** The caller. Null when the second factor is still on. */
  readonly viewer?: Maybe<Viewer>;
};

/** Proof that the app has the secret, and that it is the caller. */
export type LosantMfaEnableInput = {
  /** One-time code that the app shows. */
  readonly code: Scalars['SecretString']['input'];
  /** The caller's password. */
  readonly password: Scalars['SecretString']['input'];
  /** The secret from `losantMfaSetup`. */
  readonly secret: Scalars['SecretString']['input'];
  /**
   * Name of the source. May be left out where only one source with such accounts (the Losant platform) is configured;
   * else it is SOURCE_REQUIRED.
   */
  readonly source?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `losantMfaEnable`. */
export type LosantMfaEnablePayload = {
  readonly __typename?: 'LosantMfaEnablePayload';
  /** What was not done. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
  /** The caller. Null when the second factor is not on. */
  readonly viewer?: Maybe<Viewer>;
};

/** When Losant asks members of an org or instance for a one-time code. */
export type LosantMfaPolicy =
  /** Never, unless the member chose it. */
  | 'NOT_REQUIRED'
  /** Everyone needs one. */
  | 'REQUIRED'
  /** Administrators need one. */
  | 'REQUIRED_FOR_ADMINS';

/** Where to make a secret for a second factor. */
export type LosantMfaSetupInput = {
  /**
   * Name of the source. May be left out where only one source with such accounts (the Losant platform) is configured;
   * else it is SOURCE_REQUIRED.
   */
  readonly source?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `losantMfaSetup`. */
export type LosantMfaSetupPayload = {
  readonly __typename?: 'LosantMfaSetupPayload';
  /** Why there is none. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
  /** The secret, for typing it into an app. Shown this once. Null when there is none. */
  readonly secret?: Maybe<Scalars['SecretString']['output']>;
  /** The secret as an `otpauth:` link, for a QR code. Shown this once. Null when there is none. */
  readonly secretUri?: Maybe<Scalars['SecretString']['output']>;
};

/** Notebook runs on one day. */
export type LosantNotebookPoint = {
  readonly __typename?: 'LosantNotebookPoint';
  /** Start of the day. */
  readonly at: Scalars['DateTime']['output'];
  /** How many runs were stopped. */
  readonly canceledCount: Scalars['SafeInt']['output'];
  /** How many runs ended well. */
  readonly completedCount: Scalars['SafeInt']['output'];
  /** How many runs failed. */
  readonly erroredCount: Scalars['SafeInt']['output'];
  /** How many minutes the runs took. */
  readonly minuteCount: Scalars['SafeInt']['output'];
  /** How many runs took too long. */
  readonly timedOutCount: Scalars['SafeInt']['output'];
};

/** A new OAuth token of Losant: the caller's consent that an application acts for them. */
export type LosantOauthTokenInput = {
  /** Client id of the application. */
  readonly clientId: Scalars['String']['input'];
  /** The application's PKCE challenge, made with S256. */
  readonly codeChallenge: Scalars['String']['input'];
  /**
   * Role in orgs that `orgRoles` does not name; not limited there when left out. It never allows more than the user's
   * own role does.
   */
  readonly defaultRole?: InputMaybe<LosantOrgRole>;
  /** What it is for. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** When it ends. A year from now when left out; never when null. */
  readonly expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Name for people. */
  readonly name: Scalars['String']['input'];
  /** Roles in single orgs, 25 at most. */
  readonly orgRoles?: InputMaybe<ReadonlyArray<LosantTokenOrgRoleInput>>;
  /** Where the application sends the user back to. */
  readonly redirectUri: Scalars['String']['input'];
  /** Addresses that the application may reach with it, 10 at most; any when left out. */
  readonly resourceUris?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * What it allows, in Losant's words: `all.Application.read`, `only.User.read` and a few more. Losant decides when left
   * out.
   */
  readonly scopes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** What an enterprise instance keeps about one of its orgs. A field is null where Losant does not tell the caller. */
export type LosantOrgAdministration = {
  readonly __typename?: 'LosantOrgAdministration';
  /** Customer id in the payment system. Null when there is none. */
  readonly customerId?: Maybe<Scalars['String']['output']>;
  /** The instance. */
  readonly instance?: Maybe<LosantInstance>;
  /** Whether the org keeps an audit log. */
  readonly isAuditLogEnabled?: Maybe<Scalars['Boolean']['output']>;
  /** The administrator's own reference. Null when none is set. */
  readonly referralId?: Maybe<Scalars['String']['output']>;
  /** Subscription id in the payment system. Null when there is none. */
  readonly subscriptionId?: Maybe<Scalars['String']['output']>;
  /** Labels for finding orgs. Empty when there are none. */
  readonly tags: ReadonlyArray<LosantTag>;
};

/** What only a Losant org has. A field is null where Losant does not tell the caller. */
export type LosantOrgFacet = {
  readonly __typename?: 'LosantOrgFacet';
  /** What only administrators of an instance see of its orgs. Null through the platform. */
  readonly administration?: Maybe<LosantOrgAdministration>;
  /** Domains that members' email addresses must have, for example `example.com`. Empty: any. */
  readonly allowedEmailDomains?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /**
   * Who changed what in the org. Losant shows it to administrators, of orgs that have an audit log, for one year. Null
   * through an instance, which has its own log: `LosantInstance.auditLogs`.
   */
  readonly auditLogs?: Maybe<LosantAuditLogConnection>;
  /** A notice that members see. Null when there is none. */
  readonly banner?: Maybe<LosantBanner>;
  /** Plan and payment. */
  readonly billing?: Maybe<LosantBilling>;
  /** Since when the org is disabled. Null when it is not. */
  readonly disabledAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it belongs to an enterprise instance. */
  readonly isEnterprise?: Maybe<Scalars['Boolean']['output']>;
  /** Whether nothing in the org can be changed now. */
  readonly isReadOnly?: Maybe<Scalars['Boolean']['output']>;
  /** Which members need a one-time code to sign in. */
  readonly mfaPolicy?: Maybe<LosantMfaPolicy>;
  /**
   * How much of each kind of resource is there, and how much may be. Counts cost the source work: name the kinds that
   * you need.
   */
  readonly quotas?: Maybe<ReadonlyArray<LosantQuota>>;
  /** Settings of the plan that are not counts. */
  readonly serviceLimits?: Maybe<LosantServiceLimits>;
  /**
   * Usage over time, for charts. Costs no call by itself: each field in it does. A span that ends before it starts is
   * BAD_USER_INPUT.
   */
  readonly usage?: Maybe<LosantUsage>;
};


/** What only a Losant org has. A field is null where Losant does not tell the caller. */
export type LosantOrgFacetAuditLogsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  end?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<LosantAuditLogFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LosantAuditLogOrder>;
  start?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What only a Losant org has. A field is null where Losant does not tell the caller. */
export type LosantOrgFacetQuotasArgs = {
  resources?: InputMaybe<ReadonlyArray<LosantResource>>;
};


/** What only a Losant org has. A field is null where Losant does not tell the caller. */
export type LosantOrgFacetUsageArgs = {
  end?: InputMaybe<Scalars['DateTime']['input']>;
  start?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Settings of a Losant org that its own administrators can change. */
export type LosantOrgInput = {
  /** Where invoices go. It cannot be cleared. An instance answers UNSUPPORTED. */
  readonly billingEmail?: InputMaybe<Scalars['String']['input']>;
  /** Token of a payment card, from the payment form. It cannot be cleared. An instance answers UNSUPPORTED. */
  readonly cardToken?: InputMaybe<Scalars['SecretString']['input']>;
  /** Which members need a one-time code to sign in. It cannot be cleared. */
  readonly mfaPolicy?: InputMaybe<LosantMfaPolicy>;
  /** Losant's id of the plan. It cannot be cleared. An instance answers UNSUPPORTED. */
  readonly planId?: InputMaybe<Scalars['String']['input']>;
};

/** Losant's roles in an org, from most to least. */
export type LosantOrgRole =
  /** Everything, members and payment too. */
  | 'ADMIN'
  /** Change resources. */
  | 'COLLABORATE'
  /** Make, change and delete resources. */
  | 'EDIT'
  /** Nothing, but for roles on single applications and dashboards. */
  | 'NONE'
  /** See resources. */
  | 'VIEW';

/** Who owns Losant resources: exactly one of the fields. */
export type LosantOwnerInput =
  /** Global id of an org. */
  { readonly orgId: Scalars['ID']['input']; readonly userId?: never; }
  |  /** Global id of a user: it lies in their own sandbox. */
  { readonly orgId?: never; readonly userId: Scalars['ID']['input']; };

/** Kinds of owners of Losant applications and dashboards. Values may be added. */
export type LosantOwnerKind =
  /** An org. */
  | 'ORG'
  /** A user: it lies in the user's own sandbox. */
  | 'USER';

/** What Losant needs for a new password. */
export type LosantPasswordChangeInput = {
  /** The password until now. */
  readonly currentPassword: Scalars['SecretString']['input'];
  /** Whether to end all access tokens made until now; Losant's own default when left out. */
  readonly invalidateExistingTokens?: InputMaybe<Scalars['Boolean']['input']>;
  /** One-time code. Needed where the caller has a second factor. */
  readonly mfaCode?: InputMaybe<Scalars['SecretString']['input']>;
  /** How long the new access token shall work, in seconds; Losant's own default when left out. */
  readonly ttlSeconds?: InputMaybe<Scalars['Int']['input']>;
};

/** Payloads in one hour or day. */
export type LosantPayloadPoint = {
  readonly __typename?: 'LosantPayloadPoint';
  /** Start of the hour or day. */
  readonly at: Scalars['DateTime']['output'];
  /** How many they are, or how large in bytes, whichever was asked for. */
  readonly value: Scalars['SafeInt']['output'];
};

/** Payloads of one type from one origin. */
export type LosantPayloadTotal = {
  readonly __typename?: 'LosantPayloadTotal';
  /** Where they came from, in Losant's own word. */
  readonly origin: Scalars['String']['output'];
  /** What they were, in Losant's own word. */
  readonly rawType: Scalars['String']['output'];
  /** What they were. */
  readonly type: LosantPayloadType;
  /** How many they are, or how large in bytes, whichever was asked for. */
  readonly value: Scalars['SafeInt']['output'];
};

/** What a payload was. Values may be added. */
export type LosantPayloadType =
  /** A file of an application. */
  | 'APP_FILE'
  /** A change in a data table. */
  | 'DATA_TABLE'
  /** A command to a device. */
  | 'DEVICE_COMMAND'
  /** A device that connected. */
  | 'DEVICE_CONNECT'
  /** A new device. */
  | 'DEVICE_CREATE'
  /** A device that disconnected. */
  | 'DEVICE_DISCONNECT'
  /** A device's report of its state. */
  | 'DEVICE_STATE'
  /** A request to an experience endpoint. */
  | 'ENDPOINT'
  /** An event. */
  | 'EVENT'
  /** A workflow error. */
  | 'FLOW_ERROR'
  /** A mail that came in. */
  | 'INBOUND_EMAIL'
  /** A message of an integration. */
  | 'INTEGRATION'
  /** An MQTT message that came in. */
  | 'MQTT_IN'
  /** An MQTT message that went out. */
  | 'MQTT_OUT'
  /** A notebook run. */
  | 'NOTEBOOK'
  /** Something newer than this schema; see `LosantPayloadTotal.rawType`. */
  | 'OTHER'
  /** A resource job. */
  | 'RESOURCE_JOB'
  /** A timer. */
  | 'TIMER'
  /** A virtual button. */
  | 'VIRTUAL_BUTTON'
  /** A webhook call. */
  | 'WEBHOOK';

/** What to tell of payloads. */
export type LosantPayloadUnit =
  /** How large they are, in bytes. */
  | 'BYTES'
  /** How many there are. */
  | 'COUNT';

/** How much of one kind of resource is there, and may be. */
export type LosantQuota = {
  readonly __typename?: 'LosantQuota';
  /** How many there may be, in the same unit. Null when there is no limit. */
  readonly limit?: Maybe<Scalars['SafeInt']['output']>;
  /** The kind. */
  readonly resource: LosantResource;
  /** How many there are; bytes for STORAGE, minutes for NOTEBOOK_MINUTE. Null where Losant does not count it. */
  readonly used?: Maybe<Scalars['SafeInt']['output']>;
};

/** Something that the caller opened. */
export type LosantRecentItem = {
  readonly __typename?: 'LosantRecentItem';
  /** Losant's id of it. */
  readonly itemId: Scalars['String']['output'];
  /** Name. Null where Losant does not tell. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The org, when it is one. Null for everything else, and when the caller cannot see it any more. */
  readonly org?: Maybe<Org>;
};

/** What to remember as opened. */
export type LosantRecentItemAddInput = {
  /** Losant's id of the thing. */
  readonly itemId: Scalars['String']['input'];
  /** Losant's id of what it lies in: for devices and workflows, the application. */
  readonly parentId?: InputMaybe<Scalars['String']['input']>;
  /**
   * Name of the source. May be left out where only one source with such accounts (the Losant platform) is configured;
   * else it is SOURCE_REQUIRED.
   */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** What kind of thing. */
  readonly type: LosantRecentItemType;
};

/** Result of `losantRecentItemAdd`. */
export type LosantRecentItemAddPayload = {
  readonly __typename?: 'LosantRecentItemAddPayload';
  /** What was not done. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
  /** The list of that kind as it is now, newest first. Null when nothing was added. */
  readonly recentItems?: Maybe<ReadonlyArray<LosantRecentItem>>;
};

/** Kinds of things that Losant remembers as opened. */
export type LosantRecentItemType =
  /** Applications. */
  | 'APPLICATION'
  /** Dashboards. */
  | 'DASHBOARD'
  /** Devices. */
  | 'DEVICE'
  /** Workflows. */
  | 'FLOW'
  /** Orgs. */
  | 'ORGANIZATION';

/**
 * A usage report that Losant sends on a schedule. A field is null where nothing is set, so that Losant's own default
 * holds.
 */
export type LosantReportConfig = {
  readonly __typename?: 'LosantReportConfig';
  /** URL that Losant sends it to. Null when there is none. */
  readonly callbackUrl?: Maybe<Scalars['URL']['output']>;
  /** Losant's id of this report among those of the instance. */
  readonly configId?: Maybe<Scalars['String']['output']>;
  /** When to send it, as a cron expression. */
  readonly cron: Scalars['String']['output'];
  /** Who gets it by mail. Empty when nobody does. */
  readonly emails: ReadonlyArray<Scalars['EmailAddress']['output']>;
  /** What a row of it stands for. */
  readonly groupBy?: Maybe<LosantReportGrouping>;
  /** Whether it holds users' own sandboxes too. */
  readonly includesSandboxes?: Maybe<Scalars['Boolean']['output']>;
  /** How many days or months it reaches back, from 1 to 90. */
  readonly periodCount?: Maybe<Scalars['Int']['output']>;
  /** What span of time a row of it stands for. */
  readonly resolution?: Maybe<LosantReportResolution>;
  /** Time zone that `cron` and the days of the report go by, for example `America/New_York`. */
  readonly timeZone?: Maybe<Scalars['String']['output']>;
};

/** A usage report to send on a schedule. Losant's own default holds for what is left out. */
export type LosantReportConfigInput = {
  /** URL that Losant sends it to. */
  readonly callbackUrl?: InputMaybe<Scalars['String']['input']>;
  /** Losant's id of a report that goes on, from `LosantReportConfig.configId`. Leave it out for a new one. */
  readonly configId?: InputMaybe<Scalars['String']['input']>;
  /** When to send it, as a cron expression. */
  readonly cron: Scalars['String']['input'];
  /** Who gets it by mail, 10 at most. */
  readonly emails?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What a row of it stands for. */
  readonly groupBy?: InputMaybe<LosantReportGrouping>;
  /** Whether it holds users' own sandboxes too. */
  readonly includesSandboxes?: InputMaybe<Scalars['Boolean']['input']>;
  /** How many days or months it reaches back, from 1 to 90. */
  readonly periodCount?: InputMaybe<Scalars['Int']['input']>;
  /** What span of time a row of it stands for. */
  readonly resolution?: InputMaybe<LosantReportResolution>;
  /** Time zone that `cron` and the days of the report go by, for example `America/New_York`. */
  readonly timeZone?: InputMaybe<Scalars['String']['input']>;
};

/** What a row of a usage report stands for. */
export type LosantReportGrouping =
  /** One application. */
  | 'APPLICATION'
  /** One org. */
  | 'ORG';

/** What span of time a row of a usage report stands for. */
export type LosantReportResolution =
  /** One day. */
  | 'DAY'
  /** One month. */
  | 'MONTH';

/** Kinds of things that Losant counts and limits. Values may be added. */
export type LosantResource =
  /** API tokens. */
  | 'API_TOKEN'
  /** Applications. */
  | 'APPLICATION'
  /** Application certificates. */
  | 'APPLICATION_CERTIFICATE'
  /** Certificate authorities of applications. */
  | 'APPLICATION_CERTIFICATE_AUTHORITY'
  /** Access keys of applications. */
  | 'APPLICATION_KEY'
  /** Credentials for services. */
  | 'CREDENTIAL'
  /** Custom workflow nodes of an instance. Limited for instances only, not counted. */
  | 'CUSTOM_NODE'
  /** Dashboards. */
  | 'DASHBOARD'
  /** Data tables. */
  | 'DATA_TABLE'
  /** Devices. */
  | 'DEVICE'
  /** Device recipes. */
  | 'DEVICE_RECIPE'
  /** Events. */
  | 'EVENT'
  /** Experience domains. */
  | 'EXPERIENCE_DOMAIN'
  /** Experience endpoints. */
  | 'EXPERIENCE_ENDPOINT'
  /** Experience groups. */
  | 'EXPERIENCE_GROUP'
  /** Experience slugs. */
  | 'EXPERIENCE_SLUG'
  /** Experience users. */
  | 'EXPERIENCE_USER'
  /** Experience versions. */
  | 'EXPERIENCE_VERSION'
  /** Experience views. */
  | 'EXPERIENCE_VIEW'
  /** Files. */
  | 'FILE'
  /** Workflows. */
  | 'FLOW'
  /** Enterprise instances. Counted for users only, not for orgs. */
  | 'INSTANCE'
  /** API tokens of an instance itself. Limited for instances only, not counted. */
  | 'INSTANCE_API_TOKEN'
  /** Integrations. */
  | 'INTEGRATION'
  /** Members. Counted for orgs only. */
  | 'MEMBER'
  /** Notebooks. */
  | 'NOTEBOOK'
  /** Notebook minutes in the billing period. */
  | 'NOTEBOOK_MINUTE'
  /** Notification rules of an instance. Limited for instances only, not counted. */
  | 'NOTIFICATION_RULE'
  /** Orgs. Counted for users, limited for instances. */
  | 'ORG'
  /** Payloads in the billing period. */
  | 'PAYLOAD'
  /** Invites that wait for an answer. Counted for orgs only. */
  | 'PENDING_INVITE'
  /** Private files. */
  | 'PRIVATE_FILE'
  /** Resource jobs. */
  | 'RESOURCE_JOB'
  /** Storage taken by files, in bytes. */
  | 'STORAGE'
  /** Webhooks. */
  | 'WEBHOOK';

/** Losant's roles on a single application or dashboard, from most to least. */
export type LosantResourceRole =
  /** Change it. */
  | 'COLLABORATE'
  /** Nothing. */
  | 'NONE'
  /** See it. */
  | 'VIEW';

/** A role on one Losant application or dashboard, in place of the role in the org. */
export type LosantResourceRoleGrant = {
  readonly __typename?: 'LosantResourceRoleGrant';
  /** Losant's id of the application or dashboard. */
  readonly resourceId: Scalars['String']['output'];
  /** The role. */
  readonly role: LosantResourceRole;
};

/** A role to give on one Losant application or dashboard, in place of the role in the org. */
export type LosantResourceRoleInput = {
  /** Losant's id of the application or dashboard. */
  readonly resourceId: Scalars['String']['input'];
  /** The role. */
  readonly role: LosantResourceRole;
};

/**
 * Roles to give on single Losant applications and dashboards. Each list takes the place of what is there, 100 entries at
 * most.
 */
export type LosantResourceRolesInput = {
  /** On applications. */
  readonly applicationRoles?: InputMaybe<ReadonlyArray<LosantResourceRoleInput>>;
  /** On dashboards. */
  readonly dashboardRoles?: InputMaybe<ReadonlyArray<LosantResourceRoleInput>>;
};

/** What to move from whom to whom. Both owners must live in the same source. */
export type LosantResourcesTransferInput = {
  /** Losant's ids of applications, 1,000 at most. */
  readonly applicationIds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Losant's ids of dashboards, 1,000 at most. */
  readonly dashboardIds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Who owns it now: an org, or the caller. */
  readonly from: LosantOwnerInput;
  /** Whether to move nothing when something cannot be moved; Losant's own default when left out. */
  readonly isStrict?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who shall own it. */
  readonly to: LosantOwnerInput;
};

/** Result of `losantResourcesTransfer`. */
export type LosantResourcesTransferPayload = {
  readonly __typename?: 'LosantResourcesTransferPayload';
  /** What was not done. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
  /** The org that it came from. Null when it came from a user, and when nothing was moved. */
  readonly fromOrg?: Maybe<Org>;
  /** The org that it went to. Null when it went to a user, and when nothing was moved. */
  readonly toOrg?: Maybe<Org>;
};

/** Settings of a Losant plan that are not counts. Each is null where the plan does not set it. */
export type LosantServiceLimits = {
  readonly __typename?: 'LosantServiceLimits';
  /** How many application workflows may run at once. */
  readonly applicationFlowSlots?: Maybe<Scalars['Int']['output']>;
  /** How long data is kept, in seconds. */
  readonly dataRetentionSeconds?: Maybe<Scalars['SafeInt']['output']>;
  /** How many experience workflows may run at once. */
  readonly experienceFlowSlots?: Maybe<Scalars['Int']['output']>;
  /** How long one notebook run may take, in minutes. */
  readonly notebookMinutesPerRun?: Maybe<Scalars['SafeInt']['output']>;
  /** How many notebooks may run at once. */
  readonly parallelNotebookRuns?: Maybe<Scalars['Int']['output']>;
  /** The shortest interval at which timers may fire, in seconds. */
  readonly systemIntervalSeconds?: Maybe<Scalars['Int']['output']>;
};

/** Settings of a Losant plan that are not counts. None of them can be cleared. */
export type LosantServiceLimitsInput = {
  /** How many application workflows may run at once. */
  readonly applicationFlowSlots?: InputMaybe<Scalars['Int']['input']>;
  /** How long data is kept, in seconds; at least 86,400, which is one day. */
  readonly dataRetentionSeconds?: InputMaybe<Scalars['SafeInt']['input']>;
  /** How many experience workflows may run at once. */
  readonly experienceFlowSlots?: InputMaybe<Scalars['Int']['input']>;
  /** How long one notebook run may take, in minutes. */
  readonly notebookMinutesPerRun?: InputMaybe<Scalars['SafeInt']['input']>;
  /** How many notebooks may run at once. */
  readonly parallelNotebookRuns?: InputMaybe<Scalars['Int']['input']>;
  /** The shortest interval at which timers may fire, in seconds, from 5 to 3,600. */
  readonly systemIntervalSeconds?: InputMaybe<Scalars['Int']['input']>;
};

/** State of a Losant subscription. */
export type LosantSubscriptionStatus =
  /** Paid. */
  | 'ACTIVE'
  /** Ended. */
  | 'CANCELED'
  /** Payment is late. */
  | 'PAST_DUE'
  /** On trial, not paid for yet. */
  | 'TRIALING'
  /** Payment failed for good. */
  | 'UNPAID';

/** A label of an org of an instance. */
export type LosantTag = {
  readonly __typename?: 'LosantTag';
  /** Its key. Several labels may have the same key. */
  readonly key: Scalars['String']['output'];
  /** Its value. */
  readonly value: Scalars['String']['output'];
};

/** A label of an org of an instance. */
export type LosantTagInput = {
  /** Its key: letters, digits, `_` and `-`. */
  readonly key: Scalars['String']['input'];
  /** Its value. */
  readonly value: Scalars['String']['input'];
};

/** Who made a token. */
export type LosantTokenCreator = {
  readonly __typename?: 'LosantTokenCreator';
  /** Losant's id of the maker. */
  readonly creatorId: Scalars['String']['output'];
  /** What kind of maker. */
  readonly kind: LosantTokenCreatorKind;
  /** Name of the maker. Null where Losant does not tell. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

/** What kind of maker a token has. Values may be added. */
export type LosantTokenCreatorKind =
  /** Another token. */
  | 'API_TOKEN'
  /** A workflow. */
  | 'FLOW'
  /** A user. */
  | 'USER';

/**
 * What only a Losant token has. Its roles are the most that it may do: in each org it acts with that role or the user's
 * own, whichever is less.
 */
export type LosantTokenFacet = {
  readonly __typename?: 'LosantTokenFacet';
  /** Losant's id of the application that it acts for. Null for other tokens. */
  readonly applicationId?: Maybe<Scalars['String']['output']>;
  /** Who made it. Null where Losant does not tell. */
  readonly creator?: Maybe<LosantTokenCreator>;
  /** Role in orgs that `orgRoles` does not name. Null when it is not limited there. */
  readonly defaultRole?: Maybe<LosantOrgRole>;
  /** The instance that it acts for. Null for other tokens. */
  readonly instance?: Maybe<LosantInstance>;
  /** Roles in single orgs. */
  readonly orgRoles: ReadonlyArray<LosantTokenOrgRole>;
  /** Where the application that holds it sends the user back to. Null for an API token. */
  readonly redirectUri?: Maybe<Scalars['URL']['output']>;
  /** Addresses that the application that holds it may reach with it. Empty: any. Null for an API token. */
  readonly resourceUris?: Maybe<ReadonlyArray<Scalars['URL']['output']>>;
};

/** Where a token has a role: exactly one of the fields. */
export type LosantTokenOrgInput =
  /** Global id of an org. */
  { readonly orgId: Scalars['ID']['input']; readonly sandbox?: never; }
  |  /** The user's own sandbox, which is no org: always true. */
  { readonly orgId?: never; readonly sandbox: Scalars['Boolean']['input']; };

/** A token's role in one org. */
export type LosantTokenOrgRole = {
  readonly __typename?: 'LosantTokenOrgRole';
  /** Other roles on single applications. Empty when there are none. */
  readonly applicationRoles: ReadonlyArray<LosantResourceRoleGrant>;
  /** Other roles on single dashboards. Empty when there are none. */
  readonly dashboardRoles: ReadonlyArray<LosantResourceRoleGrant>;
  /** Whether it is the user's own sandbox, which is no org. */
  readonly isSandbox: Scalars['Boolean']['output'];
  /** The org. Null for the user's own sandbox, or when the caller cannot see it. */
  readonly org?: Maybe<Org>;
  /** The role. */
  readonly role: LosantOrgRole;
};

/** A token's role in one org. */
export type LosantTokenOrgRoleInput = {
  /** Other roles on single applications, 100 at most. */
  readonly applicationRoles?: InputMaybe<ReadonlyArray<LosantResourceRoleInput>>;
  /** Other roles on single dashboards, 100 at most. */
  readonly dashboardRoles?: InputMaybe<ReadonlyArray<LosantResourceRoleInput>>;
  /** The org. */
  readonly org: LosantTokenOrgInput;
  /** The role. */
  readonly role: LosantOrgRole;
};

/** Whom a new token shall act for, when not for the caller: exactly one of the fields. */
export type LosantTokenOwnerInput =
  /** Losant's id of an application. */
  { readonly applicationId: Scalars['String']['input']; readonly instanceId?: never; }
  |  /** Global id of an instance. */
  { readonly applicationId?: never; readonly instanceId: Scalars['ID']['input']; };

/** Which MQTT topics an access key allows beyond those of its devices. Values may be added. */
export type LosantTopicAccess =
  /** All topics. */
  | 'ALL'
  /** All but the listed ones. */
  | 'ALL_BUT_LISTED'
  /** No others. */
  | 'NONE'
  /** Only the listed ones. */
  | 'ONLY_LISTED';

/**
 * Usage of a Losant org, of a user's own sandbox, or of all orgs of an instance, in a span of time, for charts. Each
 * field is one upstream call; the span is chosen once, on the field that leads here.
 */
export type LosantUsage = {
  readonly __typename?: 'LosantUsage';
  /** How many devices on each day, oldest first. */
  readonly devices?: Maybe<ReadonlyArray<LosantDevicePoint>>;
  /** How many notebook runs on each day, oldest first. */
  readonly notebooks?: Maybe<ReadonlyArray<LosantNotebookPoint>>;
  /** How many payloads of each type, from each origin, in the whole span. */
  readonly payloadTotals?: Maybe<ReadonlyArray<LosantPayloadTotal>>;
  /** How many payloads over time, oldest first. */
  readonly payloads?: Maybe<ReadonlyArray<LosantPayloadPoint>>;
  /** The span that was asked for. */
  readonly range: DateTimeRange;
};


/**
 * Usage of a Losant org, of a user's own sandbox, or of all orgs of an instance, in a span of time, for charts. Each
 * field is one upstream call; the span is chosen once, on the field that leads here.
 */
export type LosantUsagePayloadTotalsArgs = {
  unit?: LosantPayloadUnit;
};


/**
 * Usage of a Losant org, of a user's own sandbox, or of all orgs of an instance, in a span of time, for charts. Each
 * field is one upstream call; the span is chosen once, on the field that leads here.
 */
export type LosantUsagePayloadsArgs = {
  includeNonBillable?: Scalars['Boolean']['input'];
  resolution?: LosantUsageResolution;
  unit?: LosantPayloadUnit;
};

/** How fine a series is. */
export type LosantUsageResolution =
  /** One value for each day. */
  | 'DAY'
  /** One value for each hour. */
  | 'HOUR';

/** What only a Losant account has. All but `isSsoLinked` is told only to the users themselves, and is null for others. */
export type LosantUserFacet = {
  readonly __typename?: 'LosantUserFacet';
  /** Company. Null when not filled in. */
  readonly companyName?: Maybe<Scalars['String']['output']>;
  /** Whether the user signs in through an identity provider of their company. */
  readonly isSsoLinked?: Maybe<Scalars['Boolean']['output']>;
  /** Job title. Null when not filled in. */
  readonly jobTitle?: Maybe<Scalars['String']['output']>;
  /** Place. Null when not filled in. */
  readonly location?: Maybe<Scalars['String']['output']>;
  /** Web site, as the user typed it. Null when not filled in. */
  readonly websiteUrl?: Maybe<Scalars['String']['output']>;
};

/** What only a Losant profile has. */
export type LosantUserInput = {
  /** Company. */
  readonly companyName?: InputMaybe<Scalars['String']['input']>;
  /** The caller's present password. Losant may ask for it when the email address changes. */
  readonly currentPassword?: InputMaybe<Scalars['SecretString']['input']>;
  /** Job title. */
  readonly jobTitle?: InputMaybe<Scalars['String']['input']>;
  /** Place. */
  readonly location?: InputMaybe<Scalars['String']['input']>;
  /** One-time code, where the caller has a second factor. Goes with `currentPassword`. */
  readonly mfaCode?: InputMaybe<Scalars['SecretString']['input']>;
  /** Web site. */
  readonly websiteUrl?: InputMaybe<Scalars['String']['input']>;
};

/** What only a caller of the Losant platform has, and only they are told. */
export type LosantViewerFacet = {
  readonly __typename?: 'LosantViewerFacet';
  /** The running billing period of the caller's own sandbox. Null where Losant does not tell. */
  readonly currentPeriod?: Maybe<DateTimeRange>;
  /** Name of the linked GitHub account. Null when none is linked. */
  readonly githubName?: Maybe<Scalars['String']['output']>;
  /** Enterprise instances that the caller is a member of, by name. */
  readonly instances?: Maybe<LosantInstanceConnection>;
  /** Whether the email address must be proved before the account works in full. */
  readonly mustVerifyEmail?: Maybe<Scalars['Boolean']['output']>;
  /** When the password was last changed. Null where Losant does not tell. */
  readonly passwordUpdatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How much the caller's own sandbox holds and may hold. Counts cost the source work: name the kinds that you need. */
  readonly quotas?: Maybe<ReadonlyArray<LosantQuota>>;
  /** What the caller opened last, newest first. */
  readonly recentItems?: Maybe<ReadonlyArray<LosantRecentItem>>;
  /** A new email address that is not proved yet. Null when there is none. */
  readonly requestedEmail?: Maybe<Scalars['EmailAddress']['output']>;
  /** Settings of the caller's plan that are not counts. Null where Losant does not tell. */
  readonly serviceLimits?: Maybe<LosantServiceLimits>;
  /** Access tokens made before this moment do not work any more. Null when none was ever set. */
  readonly tokenCutoffAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * Usage of the caller's own sandbox over time, for charts. Costs no call by itself: each field in it does. A span that
   * ends before it starts is BAD_USER_INPUT.
   */
  readonly usage?: Maybe<LosantUsage>;
};


/** What only a caller of the Losant platform has, and only they are told. */
export type LosantViewerFacetInstancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  nameContains?: InputMaybe<Scalars['String']['input']>;
};


/** What only a caller of the Losant platform has, and only they are told. */
export type LosantViewerFacetQuotasArgs = {
  resources?: InputMaybe<ReadonlyArray<LosantResource>>;
};


/** What only a caller of the Losant platform has, and only they are told. */
export type LosantViewerFacetRecentItemsArgs = {
  parentId?: InputMaybe<Scalars['String']['input']>;
  type: LosantRecentItemType;
};


/** What only a caller of the Losant platform has, and only they are told. */
export type LosantViewerFacetUsageArgs = {
  end?: InputMaybe<Scalars['DateTime']['input']>;
  start?: InputMaybe<Scalars['DateTime']['input']>;
};

/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. Auth0 tenants can only be read here: what belongs to one is UNSUPPORTED.
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Gives a new access token in place of the one that this request carries (the Losant platform). */
  readonly accessRefresh?: Maybe<AccessRefreshPayload>;
  /** Accepts an invite that the caller got, or whose link they hold. Needs INVITE_RESPONSE (the Losant platform). */
  readonly inviteAccept?: Maybe<InviteAcceptPayload>;
  /**
   * Invites somebody to an org; the source sends them a mail. Inviting an address again whose invite was not answered
   * may renew that invite.
   */
  readonly inviteCreate?: Maybe<InviteCreatePayload>;
  /**
   * Puts an invite out of the caller's sight without declining it. One that ran out is EXPIRED. Needs INVITE_RESPONSE (the
   * Losant platform).
   */
  readonly inviteDismiss?: Maybe<InviteDismissPayload>;
  /** Declines an invite that the caller got, or whose link they hold. Needs INVITE_RESPONSE (the Losant platform). */
  readonly inviteReject?: Maybe<InviteRejectPayload>;
  /**
   * Sends an invite again, with other roles if wished. Needs INVITE_RESEND (a Losant instance); on the Losant platform,
   * invite the address again.
   */
  readonly inviteResend?: Maybe<InviteResendPayload>;
  /** Takes an invite back that was not answered. Its link does not work any more. */
  readonly inviteRevoke?: Maybe<InviteRevokePayload>;
  /** Unlinks the caller's GitHub account, which then does not sign in any more. */
  readonly losantGithubDisconnect?: Maybe<LosantGithubDisconnectPayload>;
  /** Makes somebody a member of an instance. */
  readonly losantInstanceMemberAdd?: Maybe<LosantInstanceMemberAddPayload>;
  /** Takes somebody from the members of an instance. */
  readonly losantInstanceMemberRemove?: Maybe<LosantInstanceMemberRemovePayload>;
  /** Changes the role of a member of an instance. */
  readonly losantInstanceMemberUpdate?: Maybe<LosantInstanceMemberUpdatePayload>;
  /**
   * Has Losant make a usage report of an instance as a CSV file and send it where the input says. It only starts the
   * work: the payload does not wait for the report. Losant makes one at a time for each instance.
   */
  readonly losantInstanceReportGenerate?: Maybe<LosantInstanceReportGeneratePayload>;
  /** Changes the settings of an instance. What is left out stays as it is. */
  readonly losantInstanceUpdate?: Maybe<LosantInstanceUpdatePayload>;
  /** Turns the caller's second factor off. */
  readonly losantMfaDisable?: Maybe<LosantMfaDisablePayload>;
  /** Turns the caller's second factor on. */
  readonly losantMfaEnable?: Maybe<LosantMfaEnablePayload>;
  /**
   * Makes a secret for a second factor, to be shown as a QR code and kept in an authenticator app. Nothing changes until
   * `losantMfaEnable`.
   */
  readonly losantMfaSetup?: Maybe<LosantMfaSetupPayload>;
  /** Remembers something as opened by the caller. */
  readonly losantRecentItemAdd?: Maybe<LosantRecentItemAddPayload>;
  /** Moves Losant applications and dashboards from one owner to another (the Losant platform). */
  readonly losantResourcesTransfer?: Maybe<LosantResourcesTransferPayload>;
  /** Makes an org. On the Losant platform the caller becomes its first administrator. */
  readonly orgCreate?: Maybe<OrgCreatePayload>;
  /** Deletes an org with everything that it owns. It cannot be brought back. */
  readonly orgDelete?: Maybe<OrgDeletePayload>;
  /**
   * Adds people to an org at once, without waiting for them to answer an invite. Needs MEMBER_ADD; other sources (the
   * Losant platform) answer UNSUPPORTED. One call upstream for each: when some fail, the others stay added.
   */
  readonly orgMembersAdd?: Maybe<OrgMembersAddPayload>;
  /**
   * Removes members from an org. Also how a user leaves one. One call upstream for each: when some fail, the others stay
   * removed.
   */
  readonly orgMembersRemove?: Maybe<OrgMembersRemovePayload>;
  /** Changes what a member may do. What is left out stays as it is. */
  readonly orgMembershipUpdate?: Maybe<OrgMembershipUpdatePayload>;
  /** Changes an org. What is left out stays as it is. */
  readonly orgUpdate?: Maybe<OrgUpdatePayload>;
  /**
   * Signs in to a source (the Losant platform) and gives an access token. Needs no credential. Send it by POST, and all
   * secrets as variables.
   */
  readonly signIn?: Maybe<SignInPayload>;
  /** Makes a token. Its value is in the payload, this once and never again. */
  readonly tokenCreate?: Maybe<TokenCreatePayload>;
  /** Ends a token for good. To end it for a while only, switch it off with `tokenUpdate`. */
  readonly tokenRevoke?: Maybe<TokenRevokePayload>;
  /**
   * Changes a token. What is left out stays as it is. Neither what a token allows nor when it ends can be changed: make
   * a new one for that.
   */
  readonly tokenUpdate?: Maybe<TokenUpdatePayload>;
  /**
   * Signs a user out everywhere: access tokens made until now stop working, the one that this request carries included.
   * Losant lets users do this to themselves only; whether it also ends their API and OAuth tokens is up to Losant.
   */
  readonly userAccessRevoke?: Maybe<UserAccessRevokePayload>;
  /** Deletes an account. Losant lets users delete their own only. It cannot be brought back. */
  readonly userDelete?: Maybe<UserDeletePayload>;
  /** Sends a mail with which users prove their email address. Losant sends it to the caller only. */
  readonly userEmailVerificationSend?: Maybe<UserEmailVerificationSendPayload>;
  /** Sets a new password. Losant lets users set their own only, and answers with a new access token. */
  readonly userPasswordChange?: Maybe<UserPasswordChangePayload>;
  /** Changes a user's profile. Losant lets users change their own only. What is left out stays as it is. */
  readonly userUpdate?: Maybe<UserUpdatePayload>;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. Auth0 tenants can only be read here: what belongs to one is UNSUPPORTED.
 */
export type MutationAccessRefreshArgs = {
  input: AccessRefreshInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. Auth0 tenants can only be read here: what belongs to one is UNSUPPORTED.
 */
export type MutationInviteAcceptArgs = {
  input: InviteAcceptInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. Auth0 tenants can only be read here: what belongs to one is UNSUPPORTED.
 */
export type MutationInviteCreateArgs = {
  input: InviteCreateInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. Auth0 tenants can only be read here: what belongs to one is UNSUPPORTED.
 */
export type MutationInviteDismissArgs = {
  input: InviteDismissInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. Auth0 tenants can only be read here: what belongs to one is UNSUPPORTED.
 */
export type MutationInviteRejectArgs = {
  input: InviteRejectInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. Auth0 tenants can only be read here: what belongs to one is UNSUPPORTED.
 */
export type MutationInviteResendArgs = {
  input: InviteResendInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. Auth0 tenants can only be read here: what belongs to one is UNSUPPORTED.
 */
export type MutationInviteRevokeArgs = {
  input: InviteRevokeInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. Auth0 tenants can only be read here: what belongs to one is UNSUPPORTED.
 */
export type MutationLosantGithubDisconnectArgs = {
  input: LosantGithubDisconnectInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. Auth0 tenants can only be read here: what belongs to one is UNSUPPORTED.
 */
export type MutationLosantInstanceMemberAddArgs = {
  input: LosantInstanceMemberAddInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. Auth0 tenants can only be read here: what belongs to one is UNSUPPORTED.
 */
export type MutationLosantInstanceMemberRemoveArgs = {
  input: LosantInstanceMemberRemoveInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. Auth0 tenants can only be read here: what belongs to one is UNSUPPORTED.
 */
export type MutationLosantInstanceMemberUpdateArgs = {
  input: LosantInstanceMemberUpdateInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. Auth0 tenants can only be read here: what belongs to one is UNSUPPORTED.
 */
export type MutationLosantInstanceReportGenerateArgs = {
  input: LosantInstanceReportGenerateInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. Auth0 tenants can only be read here: what belongs to one is UNSUPPORTED.
 */
export type MutationLosantInstanceUpdateArgs = {
  input: LosantInstanceUpdateInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. Auth0 tenants can only be read here: what belongs to one is UNSUPPORTED.
 */
export type MutationLosantMfaDisableArgs = {
  input: LosantMfaDisableInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. Auth0 tenants can only be read here: what belongs to one is UNSUPPORTED.
 */
export type MutationLosantMfaEnableArgs = {
  input: LosantMfaEnableInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. Auth0 tenants can only be read here: what belongs to one is UNSUPPORTED.
 */
export type MutationLosantMfaSetupArgs = {
  input: LosantMfaSetupInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. Auth0 tenants can only be read here: what belongs to one is UNSUPPORTED.
 */
export type MutationLosantRecentItemAddArgs = {
  input: LosantRecentItemAddInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. Auth0 tenants can only be read here: what belongs to one is UNSUPPORTED.
 */
export type MutationLosantResourcesTransferArgs = {
  input: LosantResourcesTransferInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. Auth0 tenants can only be read here: what belongs to one is UNSUPPORTED.
 */
export type MutationOrgCreateArgs = {
  input: OrgCreateInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. Auth0 tenants can only be read here: what belongs to one is UNSUPPORTED.
 */
export type MutationOrgDeleteArgs = {
  input: OrgDeleteInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. Auth0 tenants can only be read here: what belongs to one is UNSUPPORTED.
 */
export type MutationOrgMembersAddArgs = {
  input: OrgMembersAddInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. Auth0 tenants can only be read here: what belongs to one is UNSUPPORTED.
 */
export type MutationOrgMembersRemoveArgs = {
  input: OrgMembersRemoveInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. Auth0 tenants can only be read here: what belongs to one is UNSUPPORTED.
 */
export type MutationOrgMembershipUpdateArgs = {
  input: OrgMembershipUpdateInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. Auth0 tenants can only be read here: what belongs to one is UNSUPPORTED.
 */
export type MutationOrgUpdateArgs = {
  input: OrgUpdateInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. Auth0 tenants can only be read here: what belongs to one is UNSUPPORTED.
 */
export type MutationSignInArgs = {
  input: SignInInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. Auth0 tenants can only be read here: what belongs to one is UNSUPPORTED.
 */
export type MutationTokenCreateArgs = {
  input: TokenCreateInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. Auth0 tenants can only be read here: what belongs to one is UNSUPPORTED.
 */
export type MutationTokenRevokeArgs = {
  input: TokenRevokeInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. Auth0 tenants can only be read here: what belongs to one is UNSUPPORTED.
 */
export type MutationTokenUpdateArgs = {
  input: TokenUpdateInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. Auth0 tenants can only be read here: what belongs to one is UNSUPPORTED.
 */
export type MutationUserAccessRevokeArgs = {
  input: UserAccessRevokeInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. Auth0 tenants can only be read here: what belongs to one is UNSUPPORTED.
 */
export type MutationUserDeleteArgs = {
  input: UserDeleteInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. Auth0 tenants can only be read here: what belongs to one is UNSUPPORTED.
 */
export type MutationUserEmailVerificationSendArgs = {
  input: UserEmailVerificationSendInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. Auth0 tenants can only be read here: what belongs to one is UNSUPPORTED.
 */
export type MutationUserPasswordChangeArgs = {
  input: UserPasswordChangeInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. Auth0 tenants can only be read here: what belongs to one is UNSUPPORTED.
 */
export type MutationUserUpdateArgs = {
  input: UserUpdateInput;
};

/** A new token: exactly one of the fields, by its kind. */
export type NewTokenInput =
  /** For a script: of the caller, of an instance or of an application. */
  { readonly losantApiToken: LosantApiTokenInput; readonly losantOauthToken?: never; }
  |  /** For an application that shall act for the caller. */
  { readonly losantApiToken?: never; readonly losantOauthToken: LosantOauthTokenInput; };

/** Anything that can be fetched again by its global id. */
export type Node = {
  /** Opaque, stable and safe in URLs. It names type, source and upstream key; do not take it apart. */
  readonly id: Scalars['ID']['output'];
};

/**
 * An organization: the tenant, customer or team that users are members of. It lives in one source; what only that kind
 * of source knows stands in `losant` or `auth0`. An org of a Losant instance that the caller also sees as a member,
 * through the Losant platform, is two nodes with the same `sourceId`: they are read with different rights and do not
 * show the same.
 */
export type Org = Node & Sourced & {
  readonly __typename?: 'Org';
  /**
   * The org's colour, as in CSS: of its icon (Losant), or the primary colour of its login page (Auth0). Null when none
   * is set.
   */
  readonly accentColor?: Maybe<Scalars['String']['output']>;
  /** The roles that members and invites of this org can have: what to show in a role picker. */
  readonly assignableRoles?: Maybe<RoleConnection>;
  /** What only an Auth0 organization has. Null for other kinds of source. */
  readonly auth0?: Maybe<Auth0OrgFacet>;
  /** When it was made. Null where the source does not tell (Auth0). */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Free text. Null when none was written, and where the source has none (Auth0). */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Opaque global id. */
  readonly id: Scalars['ID']['output'];
  /**
   * Invites that were sent for this org and not answered, those that ran out too. Auth0 shows the first 1,000 only: a
   * page beyond them is UNSUPPORTED.
   */
  readonly invites?: Maybe<InviteConnection>;
  /** Logo. Null when none is set, and where the source has none (Losant). */
  readonly logoUrl?: Maybe<Scalars['URL']['output']>;
  /** What only a Losant org has, seen through the platform or through an instance. Null for other kinds of source. */
  readonly losant?: Maybe<LosantOrgFacet>;
  /** How many members there are. */
  readonly memberCount?: Maybe<Scalars['Int']['output']>;
  /** Who belongs to the org, and as what. All members can be reached, however many. */
  readonly members?: Maybe<OrgMembershipConnection>;
  /** The membership of one user. Null when the user is no member. */
  readonly membership?: Maybe<OrgMembership>;
  /** Name for people. Auth0: the display name, else the slug. */
  readonly name: Scalars['String']['output'];
  /** How many invites wait for an answer. Null where the source does not count them (Auth0). */
  readonly pendingInviteCount?: Maybe<Scalars['Int']['output']>;
  /**
   * Short name for addresses and logins, unique in the source; Auth0 calls it the organization's name. Null where the
   * source has none (Losant).
   */
  readonly slug?: Maybe<Scalars['String']['output']>;
  /** The source that the org lives in. */
  readonly source: IdentitySource;
  /** The org's id in its source. */
  readonly sourceId: Scalars['String']['output'];
  /** When it last changed. Null where the source does not tell (Auth0). */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * Whether the caller may administer the org, its members and its invites, as far as the gateway can tell without
   * trying: from the caller's role in the org (Losant) or in the instance (a Losant instance), or the scopes of the
   * credential (Auth0). A hint for showing and hiding; the source decides. Null when it cannot be told.
   */
  readonly viewerCanAdminister?: Maybe<Scalars['Boolean']['output']>;
  /**
   * The caller's own membership. Null when the caller is no member, or no user: a machine credential of Auth0, or a
   * token of a Losant instance.
   */
  readonly viewerMembership?: Maybe<OrgMembership>;
};


/**
 * An organization: the tenant, customer or team that users are members of. It lives in one source; what only that kind
 * of source knows stands in `losant` or `auth0`. An org of a Losant instance that the caller also sees as a member,
 * through the Losant platform, is two nodes with the same `sourceId`: they are read with different rights and do not
 * show the same.
 */
export type OrgAssignableRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  nameContains?: InputMaybe<Scalars['String']['input']>;
};


/**
 * An organization: the tenant, customer or team that users are members of. It lives in one source; what only that kind
 * of source knows stands in `losant` or `auth0`. An org of a Losant instance that the caller also sees as a member,
 * through the Losant platform, is two nodes with the same `sourceId`: they are read with different rights and do not
 * show the same.
 */
export type OrgInvitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InviteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<InviteOrder>;
};


/**
 * An organization: the tenant, customer or team that users are members of. It lives in one source; what only that kind
 * of source knows stands in `losant` or `auth0`. An org of a Losant instance that the caller also sees as a member,
 * through the Losant platform, is two nodes with the same `sourceId`: they are read with different rights and do not
 * show the same.
 */
export type OrgMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrgMembershipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OrgMembershipOrder>;
};


/**
 * An organization: the tenant, customer or team that users are members of. It lives in one source; what only that kind
 * of source knows stands in `losant` or `auth0`. An org of a Losant instance that the caller also sees as a member,
 * through the Losant platform, is two nodes with the same `sourceId`: they are read with different rights and do not
 * show the same.
 */
export type OrgMembershipArgs = {
  userId: Scalars['ID']['input'];
};

/** How to name one org: exactly one of the fields. */
export type OrgBy =
  /** Global id. */
  { readonly id: Scalars['ID']['input']; readonly slug?: never; readonly sourceId?: never; }
  |  /** Its slug. */
  { readonly id?: never; readonly slug: OrgSlugInput; readonly sourceId?: never; }
  |  /** Its id in its source, as other systems and token claims carry it. */
  { readonly id?: never; readonly slug?: never; readonly sourceId: SourceIdInput; };

/** A page of orgs, of one or several sources. */
export type OrgConnection = {
  readonly __typename?: 'OrgConnection';
  /** The orgs with their cursors. */
  readonly edges: ReadonlyArray<OrgEdge>;
  /** The orgs alone. */
  readonly nodes: ReadonlyArray<Org>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** Sources whose orgs are missing from this page. When all sources fail, the field itself is null with an error. */
  readonly sourceErrors: ReadonlyArray<IdentitySourceError>;
  /** How many there are in all. Null when a source did not count, or failed. Asking for it can cost a call of its own. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** What org to make. */
export type OrgCreateInput = {
  /** The org's colour, as in CSS. */
  readonly accentColor?: InputMaybe<Scalars['String']['input']>;
  /** Free text. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** What only Losant understands. */
  readonly losant?: InputMaybe<LosantOrgInput>;
  /** What only a Losant instance understands. */
  readonly losantInstance?: InputMaybe<LosantInstanceOrgInput>;
  /** First members, 10 at most. Needs MEMBER_ADD; other sources (the Losant platform) answer UNSUPPORTED. */
  readonly members?: InputMaybe<ReadonlyArray<OrgMemberInput>>;
  /** Name for people. */
  readonly name: Scalars['String']['input'];
  /** Name of the source. May be left out where only one configured source makes orgs; else it is SOURCE_REQUIRED. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `orgCreate`. */
export type OrgCreatePayload = {
  readonly __typename?: 'OrgCreatePayload';
  /** Why there is none. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
  /** The new org. Null when none was made. */
  readonly org?: Maybe<Org>;
};

/** What org to delete. */
export type OrgDeleteInput = {
  /** Global id of the org. */
  readonly id: Scalars['ID']['input'];
};

/** Result of `orgDelete`. */
export type OrgDeletePayload = {
  readonly __typename?: 'OrgDeletePayload';
  /** Global id of the org that is gone. Null when it is still there. */
  readonly deletedOrgId?: Maybe<Scalars['ID']['output']>;
  /** Why it is still there. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
};

/** An org in a page. */
export type OrgEdge = {
  readonly __typename?: 'OrgEdge';
  /** Where the org lies, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The org. */
  readonly node: Org;
};

/** Which orgs to list. All conditions must hold. */
export type OrgFilter = {
  /** Conditions that only a Losant instance understands; other sources answer UNSUPPORTED. */
  readonly losantInstance?: InputMaybe<LosantInstanceOrgFilter>;
  /** Part of the name, whatever its case. Needs ORG_NAME_FILTER; other sources (Auth0) answer UNSUPPORTED. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  /** The whole slug. Sources without slugs (Losant) answer UNSUPPORTED. */
  readonly slug?: InputMaybe<Scalars['String']['input']>;
};

/** A new member. */
export type OrgMemberInput = {
  /** What only Losant understands. */
  readonly losant?: InputMaybe<LosantInviteInput>;
  /** Global ids of the roles to give, from `Org.assignableRoles`. On Losant exactly one. */
  readonly roleIds: ReadonlyArray<Scalars['ID']['input']>;
  /** Who. */
  readonly user: UserRefInput;
};

/** Whom to add to an org. */
export type OrgMembersAddInput = {
  /** Whom, and as what; 10 at most. */
  readonly members: ReadonlyArray<OrgMemberInput>;
  /** Global id of the org. */
  readonly orgId: Scalars['ID']['input'];
};

/** Result of `orgMembersAdd`. */
export type OrgMembersAddPayload = {
  readonly __typename?: 'OrgMembersAddPayload';
  /** What was not done. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
  /**
   * The new memberships, in the order of the input. Null for whoever was not added, and where the source knows no
   * account with the email address and only invites its holder.
   */
  readonly memberships: ReadonlyArray<Maybe<OrgMembership>>;
  /** The org. Null when nobody was added. */
  readonly org?: Maybe<Org>;
};

/** Whom to remove from an org. */
export type OrgMembersRemoveInput = {
  /** Global ids of memberships of one org; 50 at most. */
  readonly ids: ReadonlyArray<Scalars['ID']['input']>;
};

/** Result of `orgMembersRemove`. */
export type OrgMembersRemovePayload = {
  readonly __typename?: 'OrgMembersRemovePayload';
  /** What was not done. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
  /** The org. Null when nobody was removed. */
  readonly org?: Maybe<Org>;
  /** Global ids of the memberships that ended, in the order of the input. */
  readonly removedMembershipIds: ReadonlyArray<Scalars['ID']['output']>;
};

/**
 * A user's belonging to an org. A type of its own, because roles belong to it and not to the user, and because it is the
 * row of a member table. Its id is made of the source, the org and the user.
 */
export type OrgMembership = Node & {
  readonly __typename?: 'OrgMembership';
  /** Opaque global id. */
  readonly id: Scalars['ID']['output'];
  /** What only a Losant membership has. Null for other kinds of source. */
  readonly losant?: Maybe<LosantMembershipFacet>;
  /** The org. */
  readonly org?: Maybe<Org>;
  /** What the user may do in this org. Exactly one role on Losant; any number, also none, on Auth0. */
  readonly roles?: Maybe<ReadonlyArray<Role>>;
  /** The user. */
  readonly user?: Maybe<User>;
};

/** A page of memberships. */
export type OrgMembershipConnection = {
  readonly __typename?: 'OrgMembershipConnection';
  /** The memberships with their cursors. */
  readonly edges: ReadonlyArray<OrgMembershipEdge>;
  /** The memberships alone. */
  readonly nodes: ReadonlyArray<OrgMembership>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. Null when the source did not count. Asking for it can cost a call of its own. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A membership in a page. */
export type OrgMembershipEdge = {
  readonly __typename?: 'OrgMembershipEdge';
  /** Where the membership lies, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The membership. */
  readonly node: OrgMembership;
};

/** Which members to list. All conditions must hold. */
export type OrgMembershipFilter = {
  /** Part of the email address, whatever its case. */
  readonly emailContains?: InputMaybe<Scalars['String']['input']>;
  /** Members with this role, by its global id. */
  readonly roleId?: InputMaybe<Scalars['ID']['input']>;
  /** Start of a name or of the email address, whatever its case: what people type into a search box. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
};

/** How to order members. */
export type OrgMembershipOrder = {
  /** Which way. */
  readonly direction?: SortDirection;
  /** By what. */
  readonly field: OrgMembershipOrderField;
};

/** What members can be ordered by. */
export type OrgMembershipOrderField =
  /** Email address. */
  | 'EMAIL'
  /** Role, from least to most. */
  | 'ROLE';

/** What to change about a membership. */
export type OrgMembershipUpdateInput = {
  /** Global id of the membership. */
  readonly id: Scalars['ID']['input'];
  /** What only Losant understands. */
  readonly losant?: InputMaybe<LosantResourceRolesInput>;
  /** Which roles the member shall have. It cannot be cleared. */
  readonly roles?: InputMaybe<RolesChangeInput>;
};

/** Result of `orgMembershipUpdate`. */
export type OrgMembershipUpdatePayload = {
  readonly __typename?: 'OrgMembershipUpdatePayload';
  /** What was not done. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
  /** The membership as it is now. Null when it was not changed. */
  readonly membership?: Maybe<OrgMembership>;
};

/**
 * How to order orgs. Over several sources the order holds within each source, and their pages are merged by it. In an
 * Auth0 tenant an order leads to the first 1,000 organizations only: a page beyond them is UNSUPPORTED. Leave `orderBy`
 * out to list more.
 */
export type OrgOrder = {
  /** Which way. */
  readonly direction?: SortDirection;
  /** By what. */
  readonly field: OrgOrderField;
};

/** What orgs can be ordered by. */
export type OrgOrderField =
  /** When made. Works on Auth0 too, which sorts by it although it does not tell it. */
  | 'CREATED_AT'
  /** Name for people. */
  | 'NAME'
  /** When last changed. Needs ORG_ORDER_BY_UPDATED_AT; other sources (Auth0) answer UNSUPPORTED. */
  | 'UPDATED_AT';

/** An org named by its slug. */
export type OrgSlugInput = {
  /** The whole slug. */
  readonly slug: Scalars['String']['input'];
  /**
   * Name of the source. May be left out where only one configured source has slugs (Auth0); else it is BAD_USER_INPUT,
   * and the message names the candidates.
   */
  readonly source?: InputMaybe<Scalars['String']['input']>;
};

/** What to change in an org. */
export type OrgUpdateInput = {
  /** The org's colour, as in CSS. */
  readonly accentColor?: InputMaybe<Scalars['String']['input']>;
  /** Free text. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Global id of the org. */
  readonly id: Scalars['ID']['input'];
  /** What only Losant understands. */
  readonly losant?: InputMaybe<LosantOrgInput>;
  /** What only a Losant instance understands. */
  readonly losantInstance?: InputMaybe<LosantInstanceOrgInput>;
  /** Name for people. It cannot be cleared. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `orgUpdate`. */
export type OrgUpdatePayload = {
  readonly __typename?: 'OrgUpdatePayload';
  /** What was not done. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
  /** The org as it is now. Null when it was not changed. */
  readonly org?: Maybe<Org>;
};

/** Where a page of a connection lies in the whole. Pages lead forward only. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last edge. Null when the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether `after: endCursor` would give more. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there are entries before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge. Null when the page is empty. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** What proves a user by password. */
export type PasswordCredentialsInput = {
  /** Email address. */
  readonly email: Scalars['String']['input'];
  /** One-time code. Needed where the user has a second factor. */
  readonly mfaCode?: InputMaybe<Scalars['SecretString']['input']>;
  /** Password. */
  readonly password: Scalars['SecretString']['input'];
};

/** Something that an API lets its callers do. Known on Auth0 only. */
export type Permission = {
  readonly __typename?: 'Permission';
  /** Identifier of the API, often a URL. */
  readonly apiIdentifier: Scalars['String']['output'];
  /** Name of the API. Null where the source does not tell. */
  readonly apiName?: Maybe<Scalars['String']['output']>;
  /** What it allows. Null when nothing was written. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Where a user has it from: several entries when there are several ways. Null in a role's own list. */
  readonly grantedBy?: Maybe<ReadonlyArray<PermissionGrantor>>;
  /** Its name, for example `read:invoices`. Unique within the API. */
  readonly name: Scalars['String']['output'];
};

/** A page of permissions. */
export type PermissionConnection = {
  readonly __typename?: 'PermissionConnection';
  /** The permissions with their cursors. */
  readonly edges: ReadonlyArray<PermissionEdge>;
  /** The permissions alone. */
  readonly nodes: ReadonlyArray<Permission>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. Null when the source did not count. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A permission in a page. */
export type PermissionEdge = {
  readonly __typename?: 'PermissionEdge';
  /** Where the permission lies, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The permission. */
  readonly node: Permission;
};

/** Where a user has a permission from. */
export type PermissionGrantor = {
  readonly __typename?: 'PermissionGrantor';
  /** Whether it was given to the user directly. */
  readonly isDirect: Scalars['Boolean']['output'];
  /** The role that brings it. Null when it was given to the user directly. */
  readonly role?: Maybe<Role>;
};

/** Where every request starts. All fields read; none changes anything in a source. */
export type Query = {
  readonly __typename?: 'Query';
  /**
   * What an invite link leads to. Needs INVITE_INBOX (the Losant platform). Needs no credential: the link is one. Null
   * when there is no such invite.
   */
  readonly invitePreview?: Maybe<InvitePreview>;
  /**
   * API tokens that act for a Losant application (the Losant platform). NOT_FOUND when there is no such application, or
   * the caller may not see it.
   */
  readonly losantApplicationTokens?: Maybe<TokenConnection>;
  /**
   * Fetches any node by its global id. Null when there is none, or the caller may not see it. A text that is no global
   * id, such as a source's own id, is BAD_USER_INPUT.
   */
  readonly node?: Maybe<Node>;
  /** Fetches several nodes at once, in the order of the ids, with null where `node` would give null. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** One org. Null when there is none, or the caller may not see it. */
  readonly org?: Maybe<Org>;
  /**
   * The orgs that the caller can see: on the Losant platform those that they are a member of, in a Losant instance and
   * in an Auth0 tenant all of them. The sources are asked at once; one that fails is told in `sourceErrors`, and the
   * others still show.
   */
  readonly orgs?: Maybe<OrgConnection>;
  /** One role. Null when there is none, or the caller may not see it. */
  readonly role?: Maybe<Role>;
  /** All roles of the sources: Losant's fixed ones, and those that Auth0 tenants made. */
  readonly roles?: Maybe<RoleConnection>;
  /** One source by its name. Null when none is configured under that name. Never calls upstream. */
  readonly source?: Maybe<IdentitySource>;
  /** The configured sources, in configured order. Never calls upstream. */
  readonly sources: ReadonlyArray<IdentitySource>;
  /**
   * Where the holder of an email address signs in. Null when with a password. Needs SSO_SIGN_IN (the Losant platform),
   * and no credential.
   */
  readonly ssoRedirect?: Maybe<SsoRedirect>;
  /** One user. Null when there is none, or the caller may not see it. */
  readonly user?: Maybe<User>;
  /**
   * The users that the caller may administer. Auth0 leads to the first 1,000 results of a search only: a page beyond
   * them is UNSUPPORTED; narrow the search with `filter` to see the rest. Losant has no list of users: read
   * `Org.members` there, or, on the platform, look up one member of the caller's orgs with `filter.email` alone.
   */
  readonly users?: Maybe<UserConnection>;
  /**
   * The caller in one source. UNAUTHENTICATED when the request carries no credential for it; to find out without an
   * error whether it does, ask `viewers`.
   */
  readonly viewer?: Maybe<Viewer>;
  /** The caller in every source that the request carries a credential for. Never calls upstream by itself. */
  readonly viewers: ReadonlyArray<Viewer>;
};


/** Where every request starts. All fields read; none changes anything in a source. */
export type QueryInvitePreviewArgs = {
  link: InviteLinkInput;
};


/** Where every request starts. All fields read; none changes anything in a source. */
export type QueryLosantApplicationTokensArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  applicationId: Scalars['String']['input'];
  filter?: InputMaybe<TokenFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TokenOrder>;
  source?: InputMaybe<Scalars['String']['input']>;
};


/** Where every request starts. All fields read; none changes anything in a source. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Where every request starts. All fields read; none changes anything in a source. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Where every request starts. All fields read; none changes anything in a source. */
export type QueryOrgArgs = {
  by: OrgBy;
};


/** Where every request starts. All fields read; none changes anything in a source. */
export type QueryOrgsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrgFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OrgOrder>;
  sources?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** Where every request starts. All fields read; none changes anything in a source. */
export type QueryRoleArgs = {
  id: Scalars['ID']['input'];
};


/** Where every request starts. All fields read; none changes anything in a source. */
export type QueryRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  nameContains?: InputMaybe<Scalars['String']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** Where every request starts. All fields read; none changes anything in a source. */
export type QuerySourceArgs = {
  name: Scalars['String']['input'];
};


/** Where every request starts. All fields read; none changes anything in a source. */
export type QuerySourcesArgs = {
  kinds?: InputMaybe<ReadonlyArray<SourceKind>>;
};


/** Where every request starts. All fields read; none changes anything in a source. */
export type QuerySsoRedirectArgs = {
  email: Scalars['String']['input'];
  source?: InputMaybe<Scalars['String']['input']>;
};


/** Where every request starts. All fields read; none changes anything in a source. */
export type QueryUserArgs = {
  by: UserBy;
};


/** Where every request starts. All fields read; none changes anything in a source. */
export type QueryUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<UserOrder>;
  sources?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** Where every request starts. All fields read; none changes anything in a source. */
export type QueryViewerArgs = {
  source?: InputMaybe<Scalars['String']['input']>;
};

/** How to name an invite that the caller answers: exactly one of the fields. */
export type ReceivedInviteBy =
  /** Global id, from `Viewer.invites`. */
  { readonly id: Scalars['ID']['input']; readonly link?: never; }
  |  /** What stands in the link. Needs no credential: the link is one. */
  { readonly id?: never; readonly link: InviteLinkInput; };

/**
 * What a member may do. Losant's fixed roles are nodes too, so that a member table and a role picker need to know
 * nothing about the source; Auth0's are made by the tenant and carry permissions.
 */
export type Role = Node & Sourced & {
  readonly __typename?: 'Role';
  /** Users who have it in the tenant as a whole; who has it in one org only does not stand here. Null for fixed roles. */
  readonly assignees?: Maybe<UserConnection>;
  /** What it is for. Null when nothing was written. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Opaque global id. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is fixed by the source and cannot be changed. */
  readonly isBuiltIn: Scalars['Boolean']['output'];
  /** Name for people. */
  readonly name: Scalars['String']['output'];
  /** What it allows. Null for fixed roles, of which the source tells no more than the name. */
  readonly permissions?: Maybe<PermissionConnection>;
  /** The source that the role belongs to. */
  readonly source: IdentitySource;
  /** The role's id in its source; for a fixed role its word, for example `collaborate`. */
  readonly sourceId: Scalars['String']['output'];
};


/**
 * What a member may do. Losant's fixed roles are nodes too, so that a member table and a role picker need to know
 * nothing about the source; Auth0's are made by the tenant and carry permissions.
 */
export type RoleAssigneesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What a member may do. Losant's fixed roles are nodes too, so that a member table and a role picker need to know
 * nothing about the source; Auth0's are made by the tenant and carry permissions.
 */
export type RolePermissionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of roles. */
export type RoleConnection = {
  readonly __typename?: 'RoleConnection';
  /** The roles with their cursors. */
  readonly edges: ReadonlyArray<RoleEdge>;
  /** The roles alone. */
  readonly nodes: ReadonlyArray<Role>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /**
   * Sources whose roles are missing from this page. When all sources fail, the field itself is null with an error.
   * Always empty in lists of a single source.
   */
  readonly sourceErrors: ReadonlyArray<IdentitySourceError>;
  /** How many there are in all. Null when a source did not count, or failed. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A role in a page. */
export type RoleEdge = {
  readonly __typename?: 'RoleEdge';
  /** Where the role lies, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The role. */
  readonly node: Role;
};

/** How to change which roles somebody has: exactly one of the fields. Fields may be added. */
export type RolesChangeInput =
  /** Global ids of the roles to have, in place of all present ones. On Losant exactly one. */
  { readonly set: ReadonlyArray<Scalars['ID']['input']>; };

/** Signing in with SAML. */
export type SamlSignInInput = {
  /** Domain of the email address, for example `example.com`. */
  readonly domain: Scalars['String']['input'];
  /** What the company's login answered, in base 64: its `SAMLResponse`. */
  readonly response: Scalars['SecretString']['input'];
};

/** Who signs in, and how. */
export type SignInInput = {
  /** How. */
  readonly method: SignInMethodInput;
  /**
   * What the access token shall allow, in the source's words, for example `all.User.read`; everything that is possible
   * when left out.
   */
  readonly requestedScopes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * Name of the source. May be left out where only one source to sign in to (PASSWORD_SIGN_IN) is configured; else it is
   * SOURCE_REQUIRED.
   */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** How long the access token shall work, in seconds; the source's own default when left out. */
  readonly ttlSeconds?: InputMaybe<Scalars['Int']['input']>;
};

/** How to sign in: exactly one of the fields. */
export type SignInMethodInput =
  /**
   * As a device, with an access key. The access token is for Losant's own device API and MQTT broker; nothing in this
   * graph accepts it.
   */
  { readonly device: LosantDeviceCredentialsInput; readonly github?: never; readonly password?: never; readonly saml?: never; }
  |  /** With a GitHub account that is linked to the user. */
  { readonly device?: never; readonly github: GithubSignInInput; readonly password?: never; readonly saml?: never; }
  |  /** With email address and password. */
  { readonly device?: never; readonly github?: never; readonly password: PasswordCredentialsInput; readonly saml?: never; }
  |  /** With what the company's login answered; see `Query.ssoRedirect`. Needs SSO_SIGN_IN. */
  { readonly device?: never; readonly github?: never; readonly password?: never; readonly saml: SamlSignInInput; };

/** Result of `signIn`. */
export type SignInPayload = {
  readonly __typename?: 'SignInPayload';
  /** The access token. Null when signing in failed. */
  readonly access?: Maybe<AccessCredential>;
  /** Why there is none: BAD_CREDENTIALS, or MFA_REQUIRED when a one-time code is missing or wrong. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
};

/** Which way to sort. */
export type SortDirection =
  /** Smallest, oldest or first in the alphabet comes first. */
  | 'ASC'
  /** Largest, newest or last in the alphabet comes first. */
  | 'DESC';

/**
 * What can go wrong with a source. The same codes stand in `extensions.code` of the entries of `errors`. Values may be
 * added.
 */
export type SourceErrorCode =
  /** The source's answer was not what its specification says. */
  | 'BAD_RESPONSE'
  /** The source could not make sense of what was asked, for example of `filter.auth0.query`. */
  | 'BAD_USER_INPUT'
  /** The credential is valid and may not do this. */
  | 'FORBIDDEN'
  /** Too many calls; see `retryAt`. */
  | 'RATE_LIMITED'
  /** The source did not answer in time. */
  | 'TIMEOUT'
  /** No credential was sent for the source, or it is not valid any more. */
  | 'UNAUTHENTICATED'
  /** The source could not be reached, or failed. */
  | 'UNAVAILABLE'
  /** The source cannot filter, sort or list in the way that was asked for, or not that far. */
  | 'UNSUPPORTED';

/**
 * Something that not every source can do. Read `IdentitySource.features` to hide what a source lacks. Values may be
 * added.
 */
export type SourceFeature =
  /** Tokens that a user makes for scripts and applications: `User.tokens`, `Mutation.tokenCreate`. */
  | 'API_TOKENS'
  /**
   * A log of who changed what: `LosantOrgFacet.auditLogs`, or `LosantInstance.auditLogs` where the source is an
   * instance.
   */
  | 'AUDIT_LOGS'
  /** Roles that the tenant defines, with permissions. Without it the roles are fixed. */
  | 'CUSTOM_ROLES'
  /** Filter and sort invites by email address and role. */
  | 'INVITE_FILTER'
  /** The invites that a user got: `Viewer.invites` and `Query.invitePreview`. */
  | 'INVITE_INBOX'
  /** Send an invite again: `Mutation.inviteResend`. */
  | 'INVITE_RESEND'
  /** Answer an invite: `Mutation.inviteAccept`, `inviteReject` and `inviteDismiss`. */
  | 'INVITE_RESPONSE'
  /** Add people to an org at once, without waiting for them to answer: `Mutation.orgMembersAdd`. */
  | 'MEMBER_ADD'
  /** Filter and sort the members of an org by name, email address and role. */
  | 'MEMBER_FILTER'
  /** Several roles, or none, for one member. Without it every member has exactly one role. */
  | 'MULTIPLE_ROLES'
  /** Filter the list of orgs by part of the name: `OrgFilter.nameContains`. */
  | 'ORG_NAME_FILTER'
  /** Sort the list of orgs by when they last changed: `OrgOrderField.UPDATED_AT`. */
  | 'ORG_ORDER_BY_UPDATED_AT'
  /** Sign in through the gateway: `Mutation.signIn` with a password, with GitHub, or as a device. */
  | 'PASSWORD_SIGN_IN'
  /** Find the company login of an email address, and sign in with its answer: `Query.ssoRedirect`, `Mutation.signIn`. */
  | 'SSO_SIGN_IN'
  /** Counts of payloads, devices and notebook runs over time: `LosantOrgFacet.usage`. */
  | 'USAGE'
  /** List and search users: `Query.users`. */
  | 'USER_ADMINISTRATION';

/** A record named by the id that it has in its source. */
export type SourceIdInput = {
  /**
   * Name of the source. May be left out where only one configured source can be meant; else it is BAD_USER_INPUT, and
   * the message names the candidates.
   */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** The record's id in that source. */
  readonly sourceId: Scalars['String']['input'];
};

/** What kind of system a source is. Values may be added. */
export type SourceKind =
  /** One Auth0 tenant, through its Management API. */
  | 'AUTH0'
  /** The Losant platform, seen as one of its users. */
  | 'LOSANT'
  /** One Losant enterprise instance, seen as its administrator. */
  | 'LOSANT_INSTANCE';

/** A node that exists as one record of one source. */
export type Sourced = {
  /** Opaque global id. */
  readonly id: Scalars['ID']['output'];
  /** The source that the record lives in. */
  readonly source: IdentitySource;
  /** The record's own id in that source, for logs, deep links and joins with other systems. */
  readonly sourceId: Scalars['String']['output'];
};

/** Protocols for single sign-on. Values may be added. */
export type SsoProtocol =
  /** SAML: what comes back is `SignInMethodInput.saml`. */
  | 'SAML';

/** Where to sign in with a company's own login. */
export type SsoRedirect = {
  readonly __typename?: 'SsoRedirect';
  /** The protocol. */
  readonly protocol: SsoProtocol;
  /** Where to send the browser. What comes back from there goes into `signIn`. */
  readonly url: Scalars['URL']['output'];
};

/**
 * A credential that was made for a script or an application, so that it can act for a user, a Losant instance or a
 * Losant application, and that can be ended by itself. Its value is never here: the source shows it once, in the payload
 * of `tokenCreate`.
 */
export type Token = Node & Sourced & {
  readonly __typename?: 'Token';
  /** The application that holds it. Null for an API token, which says nothing of who holds it. */
  readonly client?: Maybe<ClientApp>;
  /** When it was made. Null where the source does not tell. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it is for. Null when nothing was written. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** When it ends. Null when it does not. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque global id. */
  readonly id: Scalars['ID']['output'];
  /** What kind of credential it is. */
  readonly kind: TokenKind;
  /** What only a Losant token has. Null for other kinds of source. */
  readonly losant?: Maybe<LosantTokenFacet>;
  /** Name for people. Null where the source does not tell. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** What it allows, in the source's words, for example `all.User.read`. Empty where the source does not tell. */
  readonly scopes: ReadonlyArray<Scalars['String']['output']>;
  /** The source that the token lives in. */
  readonly source: IdentitySource;
  /** The token's id in its source. Not its value. */
  readonly sourceId: Scalars['String']['output'];
  /** Whether it works now. */
  readonly status: TokenStatus;
  /** When it was last changed. Null where the source does not tell. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The user for whom it acts. Null for a token of an instance or of an application; see `losant`. */
  readonly user?: Maybe<User>;
};

/** A page of tokens. */
export type TokenConnection = {
  readonly __typename?: 'TokenConnection';
  /** The tokens with their cursors. */
  readonly edges: ReadonlyArray<TokenEdge>;
  /** The tokens alone. */
  readonly nodes: ReadonlyArray<Token>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. Null when the source did not count. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** What token to make. */
export type TokenCreateInput = {
  /**
   * Name of the source. May be left out where only one source with such tokens (API_TOKENS) is configured, and where the
   * token names its owner by a global id; else it is SOURCE_REQUIRED.
   */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** The token. */
  readonly token: NewTokenInput;
};

/** Result of `tokenCreate`. */
export type TokenCreatePayload = {
  readonly __typename?: 'TokenCreatePayload';
  /** Why there is none. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
  /**
   * The value of the token, this once and never again. Null when none was made, and for an OAuth token, which its
   * application fetches by itself.
   */
  readonly secret?: Maybe<Scalars['SecretString']['output']>;
  /** The token, without its value. Null when none was made. */
  readonly token?: Maybe<Token>;
};

/** A token in a page. */
export type TokenEdge = {
  readonly __typename?: 'TokenEdge';
  /** Where the token lies, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The token. */
  readonly node: Token;
};

/** Which tokens to list. All conditions must hold. */
export type TokenFilter = {
  /** Only tokens of these kinds; all when left out. */
  readonly kinds?: InputMaybe<ReadonlyArray<TokenKind>>;
  /** Part of the name, whatever its case. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Only tokens with this status. */
  readonly status?: InputMaybe<TokenStatus>;
};

/** Kinds of credentials. Values may be added. */
export type TokenKind =
  /** Made for a script: by a user for themselves, or for a Losant instance or application. */
  | 'API_TOKEN'
  /** Given by a user to an application that acts for them. */
  | 'OAUTH_TOKEN';

/** How to order tokens. */
export type TokenOrder = {
  /** Which way. */
  readonly direction?: SortDirection;
  /** By what. */
  readonly field: TokenOrderField;
};

/** What tokens can be ordered by. */
export type TokenOrderField =
  /** When made. */
  | 'CREATED_AT'
  /** When it ends. */
  | 'EXPIRES_AT'
  /** Name. */
  | 'NAME'
  /** Status. */
  | 'STATUS'
  /** When last changed. */
  | 'UPDATED_AT';

/** Which token to end. */
export type TokenRevokeInput = {
  /** Global id of the token. */
  readonly id: Scalars['ID']['input'];
};

/** Result of `tokenRevoke`. */
export type TokenRevokePayload = {
  readonly __typename?: 'TokenRevokePayload';
  /** Why it still works. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
  /** Global id of the token that ended. Null when it still works. */
  readonly revokedTokenId?: Maybe<Scalars['ID']['output']>;
};

/** Whether a token works. Values may be added. */
export type TokenStatus =
  /** It works. */
  | 'ACTIVE'
  /** It ran out; see `Token.expiresAt`. */
  | 'EXPIRED'
  /** It was switched off and can be switched on again. */
  | 'INACTIVE'
  /** It was made for an application that has not fetched it yet. */
  | 'PENDING';

/** What to change about a token. */
export type TokenUpdateInput = {
  /** Role in orgs that `orgRoles` does not name. */
  readonly defaultRole?: InputMaybe<LosantOrgRole>;
  /** What it is for. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Global id of the token. */
  readonly id: Scalars['ID']['input'];
  /** Whether it is switched on. It cannot be cleared. */
  readonly isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name for people. It cannot be cleared. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Roles in single orgs, 25 at most, in place of all present ones. */
  readonly orgRoles?: InputMaybe<ReadonlyArray<LosantTokenOrgRoleInput>>;
};

/** Result of `tokenUpdate`. */
export type TokenUpdatePayload = {
  readonly __typename?: 'TokenUpdatePayload';
  /** What was not done. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
  /** The token as it is now. Null when it was not changed. */
  readonly token?: Maybe<Token>;
};

/**
 * A person's account in one source. The same person in two sources is two users; nothing joins them but the email
 * address. The Losant platform shows callers themselves and the members of their orgs, a Losant instance its own members
 * and those of its orgs, Auth0 all users of the tenant.
 */
export type User = Node & Sourced & {
  readonly __typename?: 'User';
  /** What only an Auth0 user has. Null for other kinds of source. */
  readonly auth0?: Maybe<Auth0UserFacet>;
  /** Picture. Null when there is none. */
  readonly avatarUrl?: Maybe<Scalars['URL']['output']>;
  /** When the account was made. Null where the source does not tell: Losant tells it only to the users themselves. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** What to call the user: full name, else nickname, else email address, else `sourceId`. Never empty. */
  readonly displayName: Scalars['String']['output'];
  /** Main email address. Null when the account has none. */
  readonly email?: Maybe<Scalars['EmailAddress']['output']>;
  /** Last name. Null when none is set. */
  readonly familyName?: Maybe<Scalars['String']['output']>;
  /** First name. Null when none is set. */
  readonly givenName?: Maybe<Scalars['String']['output']>;
  /** Opaque global id. */
  readonly id: Scalars['ID']['output'];
  /** Whether the address was proved. Null where the source does not tell: Losant tells it only to the users themselves. */
  readonly isEmailVerified?: Maybe<Scalars['Boolean']['output']>;
  /** Whether signing in takes a second factor, as far as the source's user record tells; null where it does not. */
  readonly isMfaEnabled?: Maybe<Scalars['Boolean']['output']>;
  /** When the user last signed in. Null when they never did, and where the source does not tell (Losant). */
  readonly lastLoginAt?: Maybe<Scalars['DateTime']['output']>;
  /** What only a Losant account has. Null for other kinds of source. */
  readonly losant?: Maybe<LosantUserFacet>;
  /**
   * The orgs that the user belongs to, and as what. On the Losant platform only orgs that the caller belongs to as well,
   * in a Losant instance only orgs of the instance. Auth0 shows the first 1,000 only: a page beyond them is UNSUPPORTED.
   */
  readonly memberships?: Maybe<OrgMembershipConnection>;
  /** Full name. Null when none is set. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Telephone number. Null when none is set; Losant tells it only to the users themselves. */
  readonly phoneNumber?: Maybe<Scalars['String']['output']>;
  /** The source that the account lives in. */
  readonly source: IdentitySource;
  /** The account's id in its source, on Auth0 with the provider in front, for example `auth0|5f7c8ec7`. */
  readonly sourceId: Scalars['String']['output'];
  /**
   * API tokens that the user made for scripts, and OAuth tokens that they gave to applications, one kind after the
   * other: an order holds within each kind. Needs API_TOKENS. Losant shows them only to the users themselves. Null for
   * other users, and where the source has none (a Losant instance, Auth0).
   */
  readonly tokens?: Maybe<TokenConnection>;
  /** When the account last changed. Null where the source does not tell: Losant tells it only to the users themselves. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};


/**
 * A person's account in one source. The same person in two sources is two users; nothing joins them but the email
 * address. The Losant platform shows callers themselves and the members of their orgs, a Losant instance its own members
 * and those of its orgs, Auth0 all users of the tenant.
 */
export type UserMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A person's account in one source. The same person in two sources is two users; nothing joins them but the email
 * address. The Losant platform shows callers themselves and the members of their orgs, a Losant instance its own members
 * and those of its orgs, Auth0 all users of the tenant.
 */
export type UserTokensArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TokenFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TokenOrder>;
};

/** Whom to sign out. */
export type UserAccessRevokeInput = {
  /** Global id of the user. */
  readonly userId: Scalars['ID']['input'];
};

/** Result of `userAccessRevoke`. */
export type UserAccessRevokePayload = {
  readonly __typename?: 'UserAccessRevokePayload';
  /** What was not done. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
  /**
   * The user. Null when they were not signed out. A field of it that takes a further call can fail, because the token of
   * this request has ended.
   */
  readonly user?: Maybe<User>;
};

/** How to name one user: exactly one of the fields. */
export type UserBy =
  /** Global id. */
  { readonly id: Scalars['ID']['input']; readonly sourceId?: never; }
  |  /** The id in its source, as other systems and token claims carry it. */
  { readonly id?: never; readonly sourceId: SourceIdInput; };

/** A page of users. */
export type UserConnection = {
  readonly __typename?: 'UserConnection';
  /** The users with their cursors. */
  readonly edges: ReadonlyArray<UserEdge>;
  /** The users alone. */
  readonly nodes: ReadonlyArray<User>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /**
   * Sources whose users are missing from this page. When all sources fail, the field itself is null with an error.
   * Always empty in lists of a single source.
   */
  readonly sourceErrors: ReadonlyArray<IdentitySourceError>;
  /**
   * How many there are in all, also when not all of them can be reached. Null when a source did not count, or failed.
   * Asking for it can cost a call of its own.
   */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** What user to delete. */
export type UserDeleteInput = {
  /** Global id of the user. */
  readonly id: Scalars['ID']['input'];
  /** Proof that it is the caller. Losant needs it. */
  readonly losant?: InputMaybe<PasswordCredentialsInput>;
};

/** Result of `userDelete`. */
export type UserDeletePayload = {
  readonly __typename?: 'UserDeletePayload';
  /** Global id of the user who is gone. Null when they are still there. */
  readonly deletedUserId?: Maybe<Scalars['ID']['output']>;
  /** Why they are still there. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
};

/** A user in a page. */
export type UserEdge = {
  readonly __typename?: 'UserEdge';
  /** Where the user lies, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The user. */
  readonly node: User;
};

/** Who shall prove their email address. */
export type UserEmailVerificationSendInput = {
  /** Global id of the user. */
  readonly userId: Scalars['ID']['input'];
};

/** Result of `userEmailVerificationSend`. */
export type UserEmailVerificationSendPayload = {
  readonly __typename?: 'UserEmailVerificationSendPayload';
  /** Why no mail was sent. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
  /** The user. Null when no mail was sent. */
  readonly user?: Maybe<User>;
};

/**
 * Which users to list. All conditions must hold. The gateway writes the source's query language itself and escapes every
 * value, so text from a search box is safe here. An `email` alone is looked up exactly and shows changes at once; every
 * other search may show changes seconds late, and leads to the first 1,000 users only.
 */
export type UserFilter = {
  /** Conditions that only Auth0 understands; other sources answer UNSUPPORTED. */
  readonly auth0?: InputMaybe<Auth0UserFilter>;
  /** Made at or after this moment. */
  readonly createdAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** The whole email address. Auth0 compares it letter for letter, upper and lower case too. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Domain of the email address, for example `example.com`. */
  readonly emailDomain?: InputMaybe<Scalars['String']['input']>;
  /** Users that are, or are not, blocked by an administrator. */
  readonly isBlocked?: InputMaybe<Scalars['Boolean']['input']>;
  /** Users whose email address is, or is not, proved. */
  readonly isEmailVerified?: InputMaybe<Scalars['Boolean']['input']>;
  /** Last signed in at or after this moment. */
  readonly lastLoginAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Last signed in before this moment. */
  readonly lastLoginBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Members of this org, by its global id. */
  readonly orgId?: InputMaybe<Scalars['ID']['input']>;
  /** The whole telephone number, as the source holds it. */
  readonly phoneNumber?: InputMaybe<Scalars['String']['input']>;
  /** Start of a name or of the email address: what people type into a search box. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
};

/** How to order users. */
export type UserOrder = {
  /** Which way. */
  readonly direction?: SortDirection;
  /** By what. */
  readonly field: UserOrderField;
};

/** What users can be ordered by. */
export type UserOrderField =
  /** When made. */
  | 'CREATED_AT'
  /** Email address. */
  | 'EMAIL'
  /** When last signed in. */
  | 'LAST_LOGIN_AT'
  /** How often signed in. */
  | 'LOGIN_COUNT'
  /** Full name. */
  | 'NAME';

/** Whose password, and which. */
export type UserPasswordChangeInput = {
  /** What only Losant understands. Losant needs it. */
  readonly losant?: InputMaybe<LosantPasswordChangeInput>;
  /** The new password. */
  readonly newPassword: Scalars['SecretString']['input'];
  /** Global id of the user. */
  readonly userId: Scalars['ID']['input'];
};

/** Result of `userPasswordChange`. */
export type UserPasswordChangePayload = {
  readonly __typename?: 'UserPasswordChangePayload';
  /** A new access token, to be used from now on. Null when the password is the old one still. */
  readonly access?: Maybe<AccessCredential>;
  /** What was not done. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
  /** The user. Null when the password is the old one still. */
  readonly user?: Maybe<User>;
};

/** How to name a person who may not be a node yet: exactly one of the fields. */
export type UserRefInput =
  /** Email address. */
  { readonly email: Scalars['String']['input']; readonly id?: never; }
  |  /** Global id of the user. */
  { readonly email?: never; readonly id: Scalars['ID']['input']; };

/** What to change in a profile. */
export type UserUpdateInput = {
  /** Email address. A new one takes the place of the old one once it is proved. It cannot be cleared. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Last name. */
  readonly familyName?: InputMaybe<Scalars['String']['input']>;
  /** First name. It cannot be cleared. */
  readonly givenName?: InputMaybe<Scalars['String']['input']>;
  /** Global id of the user. */
  readonly id: Scalars['ID']['input'];
  /** What only Losant understands. */
  readonly losant?: InputMaybe<LosantUserInput>;
  /** Telephone number. */
  readonly phoneNumber?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `userUpdate`. */
export type UserUpdatePayload = {
  readonly __typename?: 'UserUpdatePayload';
  /** What was not done. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
  /** The user as they are now. Null when nothing was changed. */
  readonly user?: Maybe<User>;
};

/** The caller, as one source knows them. What others are not told stands here and not on `User`. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /**
   * Invites that the caller got and did not answer. Needs INVITE_INBOX. Null where the source does not tell (a Losant
   * instance, Auth0).
   */
  readonly invites?: Maybe<InviteConnection>;
  /** What only a caller of the Losant platform has. Null for other kinds of source, a Losant instance included. */
  readonly losant?: Maybe<LosantViewerFacet>;
  /** The source. */
  readonly source: IdentitySource;
  /**
   * The caller's own account. Null for a caller that is no user: a machine credential of Auth0, or a token of a Losant
   * instance.
   */
  readonly user?: Maybe<User>;
};


/** The caller, as one source knows them. What others are not told stands here and not on `User`. */
export type ViewerInvitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  IdentityError:
    | ( IdentityChallengeError )
    | ( IdentityConflictError )
    | ( IdentityForbiddenError )
    | ( IdentityNotFoundError )
    | ( IdentityPartialError )
    | ( Omit<IdentitySourceChoiceError, 'candidates'> & { candidates: ReadonlyArray<_RefType['IdentitySource']> } )
    | ( IdentityValidationError )
  ;
  Node:
    | ( Source )
    | ( InviteRecord )
    | ( LosantAuditLogRecord )
    | ( LosantInstanceRecord )
    | ( LosantInstanceMembershipRecord )
    | ( OrgRecord )
    | ( MembershipRecord )
    | ( RoleRecord )
    | ( TokenRecord )
    | ( UserRecord )
  ;
  Sourced:
    | ( InviteRecord )
    | ( LosantAuditLogRecord )
    | ( LosantInstanceRecord )
    | ( OrgRecord )
    | ( RoleRecord )
    | ( TokenRecord )
    | ( UserRecord )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessCredential: ResolverTypeWrapper<AccessCredentialRecord>;
  AccessRefreshInput: AccessRefreshInput;
  AccessRefreshPayload: ResolverTypeWrapper<Omit<AccessRefreshPayload, 'access' | 'errors'> & { access?: Maybe<ResolversTypes['AccessCredential']>, errors: ReadonlyArray<ResolversTypes['IdentityError']> }>;
  Auth0Branding: ResolverTypeWrapper<Auth0Branding>;
  Auth0Identity: ResolverTypeWrapper<Auth0Identity>;
  Auth0InviteFacet: ResolverTypeWrapper<InviteRecord>;
  Auth0OrgFacet: ResolverTypeWrapper<OrgRecord>;
  Auth0TokenQuota: ResolverTypeWrapper<Auth0TokenQuota>;
  Auth0UserFacet: ResolverTypeWrapper<UserRecord>;
  Auth0UserFilter: Auth0UserFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ClientApp: ResolverTypeWrapper<ClientApp>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeRange: ResolverTypeWrapper<DateTimeRange>;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GithubSignInInput: GithubSignInInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdentityChallengeError: ResolverTypeWrapper<IdentityChallengeError>;
  IdentityConflictError: ResolverTypeWrapper<IdentityConflictError>;
  IdentityError: ResolverTypeWrapper<IdentityErrorRecord>;
  IdentityErrorCode: IdentityErrorCode;
  IdentityForbiddenError: ResolverTypeWrapper<IdentityForbiddenError>;
  IdentityNotFoundError: ResolverTypeWrapper<IdentityNotFoundError>;
  IdentityPartialError: ResolverTypeWrapper<IdentityPartialError>;
  IdentitySource: ResolverTypeWrapper<Source>;
  IdentitySourceChoiceError: ResolverTypeWrapper<Omit<IdentitySourceChoiceError, 'candidates'> & { candidates: ReadonlyArray<ResolversTypes['IdentitySource']> }>;
  IdentitySourceError: ResolverTypeWrapper<SourceFailure>;
  IdentityValidationError: ResolverTypeWrapper<IdentityValidationError>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Invite: ResolverTypeWrapper<InviteRecord>;
  InviteAcceptInput: InviteAcceptInput;
  InviteAcceptPayload: ResolverTypeWrapper<Omit<InviteAcceptPayload, 'errors' | 'org'> & { errors: ReadonlyArray<ResolversTypes['IdentityError']>, org?: Maybe<ResolversTypes['Org']> }>;
  InviteConnection: ResolverTypeWrapper<InviteConnectionRecord>;
  InviteCreateInput: InviteCreateInput;
  InviteCreatePayload: ResolverTypeWrapper<Omit<InviteCreatePayload, 'errors' | 'invite' | 'org'> & { errors: ReadonlyArray<ResolversTypes['IdentityError']>, invite?: Maybe<ResolversTypes['Invite']>, org?: Maybe<ResolversTypes['Org']> }>;
  InviteDismissInput: InviteDismissInput;
  InviteDismissPayload: ResolverTypeWrapper<Omit<InviteDismissPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['IdentityError']> }>;
  InviteEdge: ResolverTypeWrapper<Omit<InviteEdge, 'node'> & { node: ResolversTypes['Invite'] }>;
  InviteFilter: InviteFilter;
  InviteLinkInput: InviteLinkInput;
  InviteOrder: InviteOrder;
  InviteOrderField: InviteOrderField;
  InvitePreview: ResolverTypeWrapper<InvitePreviewRecord>;
  InviteRejectInput: InviteRejectInput;
  InviteRejectPayload: ResolverTypeWrapper<Omit<InviteRejectPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['IdentityError']> }>;
  InviteResendInput: InviteResendInput;
  InviteResendPayload: ResolverTypeWrapper<Omit<InviteResendPayload, 'errors' | 'invite'> & { errors: ReadonlyArray<ResolversTypes['IdentityError']>, invite?: Maybe<ResolversTypes['Invite']> }>;
  InviteRevokeInput: InviteRevokeInput;
  InviteRevokePayload: ResolverTypeWrapper<Omit<InviteRevokePayload, 'errors' | 'org'> & { errors: ReadonlyArray<ResolversTypes['IdentityError']>, org?: Maybe<ResolversTypes['Org']> }>;
  InviteSender: ResolverTypeWrapper<InviteSender>;
  InviteStatus: InviteStatus;
  JSONObject: ResolverTypeWrapper<Scalars['JSONObject']['output']>;
  LosantApiTokenInput: LosantApiTokenInput;
  LosantAuditLog: ResolverTypeWrapper<LosantAuditLogRecord>;
  LosantAuditLogActor: ResolverTypeWrapper<LosantAuditLogActorRecord>;
  LosantAuditLogActorFilter: LosantAuditLogActorFilter;
  LosantAuditLogActorKind: LosantAuditLogActorKind;
  LosantAuditLogConnection: ResolverTypeWrapper<LosantAuditLogConnectionRecord>;
  LosantAuditLogEdge: ResolverTypeWrapper<Omit<LosantAuditLogEdge, 'node'> & { node: ResolversTypes['LosantAuditLog'] }>;
  LosantAuditLogFilter: LosantAuditLogFilter;
  LosantAuditLogOrder: LosantAuditLogOrder;
  LosantAuditLogOrderField: LosantAuditLogOrderField;
  LosantAuditLogRequest: ResolverTypeWrapper<LosantAuditLogRequest>;
  LosantAuditLogRequestFilter: LosantAuditLogRequestFilter;
  LosantAuditLogResponse: ResolverTypeWrapper<LosantAuditLogResponse>;
  LosantAuditLogTarget: ResolverTypeWrapper<LosantAuditLogTarget>;
  LosantAuditLogTargetFilter: LosantAuditLogTargetFilter;
  LosantAuditLogTargetKind: LosantAuditLogTargetKind;
  LosantBanner: ResolverTypeWrapper<LosantBanner>;
  LosantBannerInput: LosantBannerInput;
  LosantBannerLevel: LosantBannerLevel;
  LosantBilling: ResolverTypeWrapper<LosantBilling>;
  LosantDeviceAccess: ResolverTypeWrapper<LosantDeviceAccess>;
  LosantDeviceClass: LosantDeviceClass;
  LosantDeviceCredentialsInput: LosantDeviceCredentialsInput;
  LosantDevicePoint: ResolverTypeWrapper<LosantDevicePoint>;
  LosantGithubDisconnectInput: LosantGithubDisconnectInput;
  LosantGithubDisconnectPayload: ResolverTypeWrapper<Omit<LosantGithubDisconnectPayload, 'errors' | 'viewer'> & { errors: ReadonlyArray<ResolversTypes['IdentityError']>, viewer?: Maybe<ResolversTypes['Viewer']> }>;
  LosantHistoricalCount: ResolverTypeWrapper<LosantHistoricalCountRecord>;
  LosantHistoricalPayloads: ResolverTypeWrapper<LosantHistoricalPayloadsRecord>;
  LosantHistoricalSummary: ResolverTypeWrapper<LosantHistoricalSummaryRecord>;
  LosantHistoricalSummaryConnection: ResolverTypeWrapper<LosantHistoricalSummaryConnectionRecord>;
  LosantHistoricalSummaryEdge: ResolverTypeWrapper<Omit<LosantHistoricalSummaryEdge, 'node'> & { node: ResolversTypes['LosantHistoricalSummary'] }>;
  LosantHistoricalSummaryFilter: LosantHistoricalSummaryFilter;
  LosantHistoricalSummaryKind: LosantHistoricalSummaryKind;
  LosantHistoricalSummaryOrder: LosantHistoricalSummaryOrder;
  LosantHistoricalSummaryOrderField: LosantHistoricalSummaryOrderField;
  LosantHistoricalSummaryOwner: ResolverTypeWrapper<LosantHistoricalSummaryOwnerRecord>;
  LosantInstance: ResolverTypeWrapper<LosantInstanceRecord>;
  LosantInstanceConnection: ResolverTypeWrapper<LosantInstanceConnectionRecord>;
  LosantInstanceEdge: ResolverTypeWrapper<Omit<LosantInstanceEdge, 'node'> & { node: ResolversTypes['LosantInstance'] }>;
  LosantInstanceMemberAddInput: LosantInstanceMemberAddInput;
  LosantInstanceMemberAddPayload: ResolverTypeWrapper<Omit<LosantInstanceMemberAddPayload, 'errors' | 'membership'> & { errors: ReadonlyArray<ResolversTypes['IdentityError']>, membership?: Maybe<ResolversTypes['LosantInstanceMembership']> }>;
  LosantInstanceMemberRemoveInput: LosantInstanceMemberRemoveInput;
  LosantInstanceMemberRemovePayload: ResolverTypeWrapper<Omit<LosantInstanceMemberRemovePayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['IdentityError']> }>;
  LosantInstanceMemberUpdateInput: LosantInstanceMemberUpdateInput;
  LosantInstanceMemberUpdatePayload: ResolverTypeWrapper<Omit<LosantInstanceMemberUpdatePayload, 'errors' | 'membership'> & { errors: ReadonlyArray<ResolversTypes['IdentityError']>, membership?: Maybe<ResolversTypes['LosantInstanceMembership']> }>;
  LosantInstanceMembership: ResolverTypeWrapper<LosantInstanceMembershipRecord>;
  LosantInstanceMembershipConnection: ResolverTypeWrapper<LosantInstanceMembershipConnectionRecord>;
  LosantInstanceMembershipEdge: ResolverTypeWrapper<Omit<LosantInstanceMembershipEdge, 'node'> & { node: ResolversTypes['LosantInstanceMembership'] }>;
  LosantInstanceMembershipFilter: LosantInstanceMembershipFilter;
  LosantInstanceOrgFilter: LosantInstanceOrgFilter;
  LosantInstanceOrgInput: LosantInstanceOrgInput;
  LosantInstanceReportGenerateInput: LosantInstanceReportGenerateInput;
  LosantInstanceReportGeneratePayload: ResolverTypeWrapper<Omit<LosantInstanceReportGeneratePayload, 'errors' | 'instance'> & { errors: ReadonlyArray<ResolversTypes['IdentityError']>, instance?: Maybe<ResolversTypes['LosantInstance']> }>;
  LosantInstanceRole: LosantInstanceRole;
  LosantInstanceUpdateInput: LosantInstanceUpdateInput;
  LosantInstanceUpdatePayload: ResolverTypeWrapper<Omit<LosantInstanceUpdatePayload, 'errors' | 'instance'> & { errors: ReadonlyArray<ResolversTypes['IdentityError']>, instance?: Maybe<ResolversTypes['LosantInstance']> }>;
  LosantInviteFacet: ResolverTypeWrapper<InviteRecord>;
  LosantInviteInput: LosantInviteInput;
  LosantLimit: ResolverTypeWrapper<LosantLimit>;
  LosantLimitInput: LosantLimitInput;
  LosantMembershipFacet: ResolverTypeWrapper<MembershipRecord>;
  LosantMfaDisableInput: LosantMfaDisableInput;
  LosantMfaDisablePayload: ResolverTypeWrapper<Omit<LosantMfaDisablePayload, 'errors' | 'viewer'> & { errors: ReadonlyArray<ResolversTypes['IdentityError']>, viewer?: Maybe<ResolversTypes['Viewer']> }>;
  LosantMfaEnableInput: LosantMfaEnableInput;
  LosantMfaEnablePayload: ResolverTypeWrapper<Omit<LosantMfaEnablePayload, 'errors' | 'viewer'> & { errors: ReadonlyArray<ResolversTypes['IdentityError']>, viewer?: Maybe<ResolversTypes['Viewer']> }>;
  LosantMfaPolicy: LosantMfaPolicy;
  LosantMfaSetupInput: LosantMfaSetupInput;
  LosantMfaSetupPayload: ResolverTypeWrapper<Omit<LosantMfaSetupPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['IdentityError']> }>;
  LosantNotebookPoint: ResolverTypeWrapper<LosantNotebookPoint>;
  LosantOauthTokenInput: LosantOauthTokenInput;
  LosantOrgAdministration: ResolverTypeWrapper<LosantOrgAdministrationRecord>;
  LosantOrgFacet: ResolverTypeWrapper<OrgRecord>;
  LosantOrgInput: LosantOrgInput;
  LosantOrgRole: LosantOrgRole;
  LosantOwnerInput: LosantOwnerInput;
  LosantOwnerKind: LosantOwnerKind;
  LosantPasswordChangeInput: LosantPasswordChangeInput;
  LosantPayloadPoint: ResolverTypeWrapper<LosantPayloadPoint>;
  LosantPayloadTotal: ResolverTypeWrapper<LosantPayloadTotal>;
  LosantPayloadType: LosantPayloadType;
  LosantPayloadUnit: LosantPayloadUnit;
  LosantQuota: ResolverTypeWrapper<LosantQuotaRecord>;
  LosantRecentItem: ResolverTypeWrapper<LosantRecentItemRecord>;
  LosantRecentItemAddInput: LosantRecentItemAddInput;
  LosantRecentItemAddPayload: ResolverTypeWrapper<Omit<LosantRecentItemAddPayload, 'errors' | 'recentItems'> & { errors: ReadonlyArray<ResolversTypes['IdentityError']>, recentItems?: Maybe<ReadonlyArray<ResolversTypes['LosantRecentItem']>> }>;
  LosantRecentItemType: LosantRecentItemType;
  LosantReportConfig: ResolverTypeWrapper<LosantReportConfig>;
  LosantReportConfigInput: LosantReportConfigInput;
  LosantReportGrouping: LosantReportGrouping;
  LosantReportResolution: LosantReportResolution;
  LosantResource: LosantResource;
  LosantResourceRole: LosantResourceRole;
  LosantResourceRoleGrant: ResolverTypeWrapper<LosantResourceRoleGrant>;
  LosantResourceRoleInput: LosantResourceRoleInput;
  LosantResourceRolesInput: LosantResourceRolesInput;
  LosantResourcesTransferInput: LosantResourcesTransferInput;
  LosantResourcesTransferPayload: ResolverTypeWrapper<Omit<LosantResourcesTransferPayload, 'errors' | 'fromOrg' | 'toOrg'> & { errors: ReadonlyArray<ResolversTypes['IdentityError']>, fromOrg?: Maybe<ResolversTypes['Org']>, toOrg?: Maybe<ResolversTypes['Org']> }>;
  LosantServiceLimits: ResolverTypeWrapper<LosantServiceLimits>;
  LosantServiceLimitsInput: LosantServiceLimitsInput;
  LosantSubscriptionStatus: LosantSubscriptionStatus;
  LosantTag: ResolverTypeWrapper<LosantTag>;
  LosantTagInput: LosantTagInput;
  LosantTokenCreator: ResolverTypeWrapper<LosantTokenCreator>;
  LosantTokenCreatorKind: LosantTokenCreatorKind;
  LosantTokenFacet: ResolverTypeWrapper<TokenRecord>;
  LosantTokenOrgInput: LosantTokenOrgInput;
  LosantTokenOrgRole: ResolverTypeWrapper<LosantTokenOrgRoleRecord>;
  LosantTokenOrgRoleInput: LosantTokenOrgRoleInput;
  LosantTokenOwnerInput: LosantTokenOwnerInput;
  LosantTopicAccess: LosantTopicAccess;
  LosantUsage: ResolverTypeWrapper<LosantUsageRecord>;
  LosantUsageResolution: LosantUsageResolution;
  LosantUserFacet: ResolverTypeWrapper<UserRecord>;
  LosantUserInput: LosantUserInput;
  LosantViewerFacet: ResolverTypeWrapper<LosantViewerParent>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NewTokenInput: NewTokenInput;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Org: ResolverTypeWrapper<OrgRecord>;
  OrgBy: OrgBy;
  OrgConnection: ResolverTypeWrapper<OrgConnectionRecord>;
  OrgCreateInput: OrgCreateInput;
  OrgCreatePayload: ResolverTypeWrapper<Omit<OrgCreatePayload, 'errors' | 'org'> & { errors: ReadonlyArray<ResolversTypes['IdentityError']>, org?: Maybe<ResolversTypes['Org']> }>;
  OrgDeleteInput: OrgDeleteInput;
  OrgDeletePayload: ResolverTypeWrapper<Omit<OrgDeletePayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['IdentityError']> }>;
  OrgEdge: ResolverTypeWrapper<Omit<OrgEdge, 'node'> & { node: ResolversTypes['Org'] }>;
  OrgFilter: OrgFilter;
  OrgMemberInput: OrgMemberInput;
  OrgMembersAddInput: OrgMembersAddInput;
  OrgMembersAddPayload: ResolverTypeWrapper<Omit<OrgMembersAddPayload, 'errors' | 'memberships' | 'org'> & { errors: ReadonlyArray<ResolversTypes['IdentityError']>, memberships: ReadonlyArray<Maybe<ResolversTypes['OrgMembership']>>, org?: Maybe<ResolversTypes['Org']> }>;
  OrgMembersRemoveInput: OrgMembersRemoveInput;
  OrgMembersRemovePayload: ResolverTypeWrapper<Omit<OrgMembersRemovePayload, 'errors' | 'org'> & { errors: ReadonlyArray<ResolversTypes['IdentityError']>, org?: Maybe<ResolversTypes['Org']> }>;
  OrgMembership: ResolverTypeWrapper<MembershipRecord>;
  OrgMembershipConnection: ResolverTypeWrapper<OrgMembershipConnectionRecord>;
  OrgMembershipEdge: ResolverTypeWrapper<Omit<OrgMembershipEdge, 'node'> & { node: ResolversTypes['OrgMembership'] }>;
  OrgMembershipFilter: OrgMembershipFilter;
  OrgMembershipOrder: OrgMembershipOrder;
  OrgMembershipOrderField: OrgMembershipOrderField;
  OrgMembershipUpdateInput: OrgMembershipUpdateInput;
  OrgMembershipUpdatePayload: ResolverTypeWrapper<Omit<OrgMembershipUpdatePayload, 'errors' | 'membership'> & { errors: ReadonlyArray<ResolversTypes['IdentityError']>, membership?: Maybe<ResolversTypes['OrgMembership']> }>;
  OrgOrder: OrgOrder;
  OrgOrderField: OrgOrderField;
  OrgSlugInput: OrgSlugInput;
  OrgUpdateInput: OrgUpdateInput;
  OrgUpdatePayload: ResolverTypeWrapper<Omit<OrgUpdatePayload, 'errors' | 'org'> & { errors: ReadonlyArray<ResolversTypes['IdentityError']>, org?: Maybe<ResolversTypes['Org']> }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PasswordCredentialsInput: PasswordCredentialsInput;
  Permission: ResolverTypeWrapper<PermissionRecord>;
  PermissionConnection: ResolverTypeWrapper<PermissionConnectionRecord>;
  PermissionEdge: ResolverTypeWrapper<Omit<PermissionEdge, 'node'> & { node: ResolversTypes['Permission'] }>;
  PermissionGrantor: ResolverTypeWrapper<Omit<PermissionGrantor, 'role'> & { role?: Maybe<ResolversTypes['Role']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReceivedInviteBy: ReceivedInviteBy;
  Role: ResolverTypeWrapper<RoleRecord>;
  RoleConnection: ResolverTypeWrapper<RoleConnectionRecord>;
  RoleEdge: ResolverTypeWrapper<Omit<RoleEdge, 'node'> & { node: ResolversTypes['Role'] }>;
  RolesChangeInput: RolesChangeInput;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  SamlSignInInput: SamlSignInInput;
  SecretString: ResolverTypeWrapper<Scalars['SecretString']['output']>;
  SignInInput: SignInInput;
  SignInMethodInput: SignInMethodInput;
  SignInPayload: ResolverTypeWrapper<Omit<SignInPayload, 'access' | 'errors'> & { access?: Maybe<ResolversTypes['AccessCredential']>, errors: ReadonlyArray<ResolversTypes['IdentityError']> }>;
  SortDirection: SortDirection;
  SourceErrorCode: SourceErrorCode;
  SourceFeature: SourceFeature;
  SourceIdInput: SourceIdInput;
  SourceKind: SourceKind;
  Sourced: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Sourced']>;
  SsoProtocol: SsoProtocol;
  SsoRedirect: ResolverTypeWrapper<SsoRedirectRecord>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Token: ResolverTypeWrapper<TokenRecord>;
  TokenConnection: ResolverTypeWrapper<TokenConnectionRecord>;
  TokenCreateInput: TokenCreateInput;
  TokenCreatePayload: ResolverTypeWrapper<Omit<TokenCreatePayload, 'errors' | 'token'> & { errors: ReadonlyArray<ResolversTypes['IdentityError']>, token?: Maybe<ResolversTypes['Token']> }>;
  TokenEdge: ResolverTypeWrapper<Omit<TokenEdge, 'node'> & { node: ResolversTypes['Token'] }>;
  TokenFilter: TokenFilter;
  TokenKind: TokenKind;
  TokenOrder: TokenOrder;
  TokenOrderField: TokenOrderField;
  TokenRevokeInput: TokenRevokeInput;
  TokenRevokePayload: ResolverTypeWrapper<Omit<TokenRevokePayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['IdentityError']> }>;
  TokenStatus: TokenStatus;
  TokenUpdateInput: TokenUpdateInput;
  TokenUpdatePayload: ResolverTypeWrapper<Omit<TokenUpdatePayload, 'errors' | 'token'> & { errors: ReadonlyArray<ResolversTypes['IdentityError']>, token?: Maybe<ResolversTypes['Token']> }>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  User: ResolverTypeWrapper<UserRecord>;
  UserAccessRevokeInput: UserAccessRevokeInput;
  UserAccessRevokePayload: ResolverTypeWrapper<Omit<UserAccessRevokePayload, 'errors' | 'user'> & { errors: ReadonlyArray<ResolversTypes['IdentityError']>, user?: Maybe<ResolversTypes['User']> }>;
  UserBy: UserBy;
  UserConnection: ResolverTypeWrapper<UserConnectionRecord>;
  UserDeleteInput: UserDeleteInput;
  UserDeletePayload: ResolverTypeWrapper<Omit<UserDeletePayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['IdentityError']> }>;
  UserEdge: ResolverTypeWrapper<Omit<UserEdge, 'node'> & { node: ResolversTypes['User'] }>;
  UserEmailVerificationSendInput: UserEmailVerificationSendInput;
  UserEmailVerificationSendPayload: ResolverTypeWrapper<Omit<UserEmailVerificationSendPayload, 'errors' | 'user'> & { errors: ReadonlyArray<ResolversTypes['IdentityError']>, user?: Maybe<ResolversTypes['User']> }>;
  UserFilter: UserFilter;
  UserOrder: UserOrder;
  UserOrderField: UserOrderField;
  UserPasswordChangeInput: UserPasswordChangeInput;
  UserPasswordChangePayload: ResolverTypeWrapper<Omit<UserPasswordChangePayload, 'access' | 'errors' | 'user'> & { access?: Maybe<ResolversTypes['AccessCredential']>, errors: ReadonlyArray<ResolversTypes['IdentityError']>, user?: Maybe<ResolversTypes['User']> }>;
  UserRefInput: UserRefInput;
  UserUpdateInput: UserUpdateInput;
  UserUpdatePayload: ResolverTypeWrapper<Omit<UserUpdatePayload, 'errors' | 'user'> & { errors: ReadonlyArray<ResolversTypes['IdentityError']>, user?: Maybe<ResolversTypes['User']> }>;
  Viewer: ResolverTypeWrapper<ViewerRecord>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessCredential: AccessCredentialRecord;
  AccessRefreshInput: AccessRefreshInput;
  AccessRefreshPayload: Omit<AccessRefreshPayload, 'access' | 'errors'> & { access?: Maybe<ResolversParentTypes['AccessCredential']>, errors: ReadonlyArray<ResolversParentTypes['IdentityError']> };
  Auth0Branding: Auth0Branding;
  Auth0Identity: Auth0Identity;
  Auth0InviteFacet: InviteRecord;
  Auth0OrgFacet: OrgRecord;
  Auth0TokenQuota: Auth0TokenQuota;
  Auth0UserFacet: UserRecord;
  Auth0UserFilter: Auth0UserFilter;
  Boolean: Scalars['Boolean']['output'];
  ClientApp: ClientApp;
  DateTime: Scalars['DateTime']['output'];
  DateTimeRange: DateTimeRange;
  EmailAddress: Scalars['EmailAddress']['output'];
  Float: Scalars['Float']['output'];
  GithubSignInInput: GithubSignInInput;
  ID: Scalars['ID']['output'];
  IdentityChallengeError: IdentityChallengeError;
  IdentityConflictError: IdentityConflictError;
  IdentityError: IdentityErrorRecord;
  IdentityForbiddenError: IdentityForbiddenError;
  IdentityNotFoundError: IdentityNotFoundError;
  IdentityPartialError: IdentityPartialError;
  IdentitySource: Source;
  IdentitySourceChoiceError: Omit<IdentitySourceChoiceError, 'candidates'> & { candidates: ReadonlyArray<ResolversParentTypes['IdentitySource']> };
  IdentitySourceError: SourceFailure;
  IdentityValidationError: IdentityValidationError;
  Int: Scalars['Int']['output'];
  Invite: InviteRecord;
  InviteAcceptInput: InviteAcceptInput;
  InviteAcceptPayload: Omit<InviteAcceptPayload, 'errors' | 'org'> & { errors: ReadonlyArray<ResolversParentTypes['IdentityError']>, org?: Maybe<ResolversParentTypes['Org']> };
  InviteConnection: InviteConnectionRecord;
  InviteCreateInput: InviteCreateInput;
  InviteCreatePayload: Omit<InviteCreatePayload, 'errors' | 'invite' | 'org'> & { errors: ReadonlyArray<ResolversParentTypes['IdentityError']>, invite?: Maybe<ResolversParentTypes['Invite']>, org?: Maybe<ResolversParentTypes['Org']> };
  InviteDismissInput: InviteDismissInput;
  InviteDismissPayload: Omit<InviteDismissPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['IdentityError']> };
  InviteEdge: Omit<InviteEdge, 'node'> & { node: ResolversParentTypes['Invite'] };
  InviteFilter: InviteFilter;
  InviteLinkInput: InviteLinkInput;
  InviteOrder: InviteOrder;
  InvitePreview: InvitePreviewRecord;
  InviteRejectInput: InviteRejectInput;
  InviteRejectPayload: Omit<InviteRejectPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['IdentityError']> };
  InviteResendInput: InviteResendInput;
  InviteResendPayload: Omit<InviteResendPayload, 'errors' | 'invite'> & { errors: ReadonlyArray<ResolversParentTypes['IdentityError']>, invite?: Maybe<ResolversParentTypes['Invite']> };
  InviteRevokeInput: InviteRevokeInput;
  InviteRevokePayload: Omit<InviteRevokePayload, 'errors' | 'org'> & { errors: ReadonlyArray<ResolversParentTypes['IdentityError']>, org?: Maybe<ResolversParentTypes['Org']> };
  InviteSender: InviteSender;
  JSONObject: Scalars['JSONObject']['output'];
  LosantApiTokenInput: LosantApiTokenInput;
  LosantAuditLog: LosantAuditLogRecord;
  LosantAuditLogActor: LosantAuditLogActorRecord;
  LosantAuditLogActorFilter: LosantAuditLogActorFilter;
  LosantAuditLogConnection: LosantAuditLogConnectionRecord;
  LosantAuditLogEdge: Omit<LosantAuditLogEdge, 'node'> & { node: ResolversParentTypes['LosantAuditLog'] };
  LosantAuditLogFilter: LosantAuditLogFilter;
  LosantAuditLogOrder: LosantAuditLogOrder;
  LosantAuditLogRequest: LosantAuditLogRequest;
  LosantAuditLogRequestFilter: LosantAuditLogRequestFilter;
  LosantAuditLogResponse: LosantAuditLogResponse;
  LosantAuditLogTarget: LosantAuditLogTarget;
  LosantAuditLogTargetFilter: LosantAuditLogTargetFilter;
  LosantBanner: LosantBanner;
  LosantBannerInput: LosantBannerInput;
  LosantBilling: LosantBilling;
  LosantDeviceAccess: LosantDeviceAccess;
  LosantDeviceCredentialsInput: LosantDeviceCredentialsInput;
  LosantDevicePoint: LosantDevicePoint;
  LosantGithubDisconnectInput: LosantGithubDisconnectInput;
  LosantGithubDisconnectPayload: Omit<LosantGithubDisconnectPayload, 'errors' | 'viewer'> & { errors: ReadonlyArray<ResolversParentTypes['IdentityError']>, viewer?: Maybe<ResolversParentTypes['Viewer']> };
  LosantHistoricalCount: LosantHistoricalCountRecord;
  LosantHistoricalPayloads: LosantHistoricalPayloadsRecord;
  LosantHistoricalSummary: LosantHistoricalSummaryRecord;
  LosantHistoricalSummaryConnection: LosantHistoricalSummaryConnectionRecord;
  LosantHistoricalSummaryEdge: Omit<LosantHistoricalSummaryEdge, 'node'> & { node: ResolversParentTypes['LosantHistoricalSummary'] };
  LosantHistoricalSummaryFilter: LosantHistoricalSummaryFilter;
  LosantHistoricalSummaryOrder: LosantHistoricalSummaryOrder;
  LosantHistoricalSummaryOwner: LosantHistoricalSummaryOwnerRecord;
  LosantInstance: LosantInstanceRecord;
  LosantInstanceConnection: LosantInstanceConnectionRecord;
  LosantInstanceEdge: Omit<LosantInstanceEdge, 'node'> & { node: ResolversParentTypes['LosantInstance'] };
  LosantInstanceMemberAddInput: LosantInstanceMemberAddInput;
  LosantInstanceMemberAddPayload: Omit<LosantInstanceMemberAddPayload, 'errors' | 'membership'> & { errors: ReadonlyArray<ResolversParentTypes['IdentityError']>, membership?: Maybe<ResolversParentTypes['LosantInstanceMembership']> };
  LosantInstanceMemberRemoveInput: LosantInstanceMemberRemoveInput;
  LosantInstanceMemberRemovePayload: Omit<LosantInstanceMemberRemovePayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['IdentityError']> };
  LosantInstanceMemberUpdateInput: LosantInstanceMemberUpdateInput;
  LosantInstanceMemberUpdatePayload: Omit<LosantInstanceMemberUpdatePayload, 'errors' | 'membership'> & { errors: ReadonlyArray<ResolversParentTypes['IdentityError']>, membership?: Maybe<ResolversParentTypes['LosantInstanceMembership']> };
  LosantInstanceMembership: LosantInstanceMembershipRecord;
  LosantInstanceMembershipConnection: LosantInstanceMembershipConnectionRecord;
  LosantInstanceMembershipEdge: Omit<LosantInstanceMembershipEdge, 'node'> & { node: ResolversParentTypes['LosantInstanceMembership'] };
  LosantInstanceMembershipFilter: LosantInstanceMembershipFilter;
  LosantInstanceOrgFilter: LosantInstanceOrgFilter;
  LosantInstanceOrgInput: LosantInstanceOrgInput;
  LosantInstanceReportGenerateInput: LosantInstanceReportGenerateInput;
  LosantInstanceReportGeneratePayload: Omit<LosantInstanceReportGeneratePayload, 'errors' | 'instance'> & { errors: ReadonlyArray<ResolversParentTypes['IdentityError']>, instance?: Maybe<ResolversParentTypes['LosantInstance']> };
  LosantInstanceUpdateInput: LosantInstanceUpdateInput;
  LosantInstanceUpdatePayload: Omit<LosantInstanceUpdatePayload, 'errors' | 'instance'> & { errors: ReadonlyArray<ResolversParentTypes['IdentityError']>, instance?: Maybe<ResolversParentTypes['LosantInstance']> };
  LosantInviteFacet: InviteRecord;
  LosantInviteInput: LosantInviteInput;
  LosantLimit: LosantLimit;
  LosantLimitInput: LosantLimitInput;
  LosantMembershipFacet: MembershipRecord;
  LosantMfaDisableInput: LosantMfaDisableInput;
  LosantMfaDisablePayload: Omit<LosantMfaDisablePayload, 'errors' | 'viewer'> & { errors: ReadonlyArray<ResolversParentTypes['IdentityError']>, viewer?: Maybe<ResolversParentTypes['Viewer']> };
  LosantMfaEnableInput: LosantMfaEnableInput;
  LosantMfaEnablePayload: Omit<LosantMfaEnablePayload, 'errors' | 'viewer'> & { errors: ReadonlyArray<ResolversParentTypes['IdentityError']>, viewer?: Maybe<ResolversParentTypes['Viewer']> };
  LosantMfaSetupInput: LosantMfaSetupInput;
  LosantMfaSetupPayload: Omit<LosantMfaSetupPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['IdentityError']> };
  LosantNotebookPoint: LosantNotebookPoint;
  LosantOauthTokenInput: LosantOauthTokenInput;
  LosantOrgAdministration: LosantOrgAdministrationRecord;
  LosantOrgFacet: OrgRecord;
  LosantOrgInput: LosantOrgInput;
  LosantOwnerInput: LosantOwnerInput;
  LosantPasswordChangeInput: LosantPasswordChangeInput;
  LosantPayloadPoint: LosantPayloadPoint;
  LosantPayloadTotal: LosantPayloadTotal;
  LosantQuota: LosantQuotaRecord;
  LosantRecentItem: LosantRecentItemRecord;
  LosantRecentItemAddInput: LosantRecentItemAddInput;
  LosantRecentItemAddPayload: Omit<LosantRecentItemAddPayload, 'errors' | 'recentItems'> & { errors: ReadonlyArray<ResolversParentTypes['IdentityError']>, recentItems?: Maybe<ReadonlyArray<ResolversParentTypes['LosantRecentItem']>> };
  LosantReportConfig: LosantReportConfig;
  LosantReportConfigInput: LosantReportConfigInput;
  LosantResourceRoleGrant: LosantResourceRoleGrant;
  LosantResourceRoleInput: LosantResourceRoleInput;
  LosantResourceRolesInput: LosantResourceRolesInput;
  LosantResourcesTransferInput: LosantResourcesTransferInput;
  LosantResourcesTransferPayload: Omit<LosantResourcesTransferPayload, 'errors' | 'fromOrg' | 'toOrg'> & { errors: ReadonlyArray<ResolversParentTypes['IdentityError']>, fromOrg?: Maybe<ResolversParentTypes['Org']>, toOrg?: Maybe<ResolversParentTypes['Org']> };
  LosantServiceLimits: LosantServiceLimits;
  LosantServiceLimitsInput: LosantServiceLimitsInput;
  LosantTag: LosantTag;
  LosantTagInput: LosantTagInput;
  LosantTokenCreator: LosantTokenCreator;
  LosantTokenFacet: TokenRecord;
  LosantTokenOrgInput: LosantTokenOrgInput;
  LosantTokenOrgRole: LosantTokenOrgRoleRecord;
  LosantTokenOrgRoleInput: LosantTokenOrgRoleInput;
  LosantTokenOwnerInput: LosantTokenOwnerInput;
  LosantUsage: LosantUsageRecord;
  LosantUserFacet: UserRecord;
  LosantUserInput: LosantUserInput;
  LosantViewerFacet: LosantViewerParent;
  Mutation: Record<PropertyKey, never>;
  NewTokenInput: NewTokenInput;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Org: OrgRecord;
  OrgBy: OrgBy;
  OrgConnection: OrgConnectionRecord;
  OrgCreateInput: OrgCreateInput;
  OrgCreatePayload: Omit<OrgCreatePayload, 'errors' | 'org'> & { errors: ReadonlyArray<ResolversParentTypes['IdentityError']>, org?: Maybe<ResolversParentTypes['Org']> };
  OrgDeleteInput: OrgDeleteInput;
  OrgDeletePayload: Omit<OrgDeletePayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['IdentityError']> };
  OrgEdge: Omit<OrgEdge, 'node'> & { node: ResolversParentTypes['Org'] };
  OrgFilter: OrgFilter;
  OrgMemberInput: OrgMemberInput;
  OrgMembersAddInput: OrgMembersAddInput;
  OrgMembersAddPayload: Omit<OrgMembersAddPayload, 'errors' | 'memberships' | 'org'> & { errors: ReadonlyArray<ResolversParentTypes['IdentityError']>, memberships: ReadonlyArray<Maybe<ResolversParentTypes['OrgMembership']>>, org?: Maybe<ResolversParentTypes['Org']> };
  OrgMembersRemoveInput: OrgMembersRemoveInput;
  OrgMembersRemovePayload: Omit<OrgMembersRemovePayload, 'errors' | 'org'> & { errors: ReadonlyArray<ResolversParentTypes['IdentityError']>, org?: Maybe<ResolversParentTypes['Org']> };
  OrgMembership: MembershipRecord;
  OrgMembershipConnection: OrgMembershipConnectionRecord;
  OrgMembershipEdge: Omit<OrgMembershipEdge, 'node'> & { node: ResolversParentTypes['OrgMembership'] };
  OrgMembershipFilter: OrgMembershipFilter;
  OrgMembershipOrder: OrgMembershipOrder;
  OrgMembershipUpdateInput: OrgMembershipUpdateInput;
  OrgMembershipUpdatePayload: Omit<OrgMembershipUpdatePayload, 'errors' | 'membership'> & { errors: ReadonlyArray<ResolversParentTypes['IdentityError']>, membership?: Maybe<ResolversParentTypes['OrgMembership']> };
  OrgOrder: OrgOrder;
  OrgSlugInput: OrgSlugInput;
  OrgUpdateInput: OrgUpdateInput;
  OrgUpdatePayload: Omit<OrgUpdatePayload, 'errors' | 'org'> & { errors: ReadonlyArray<ResolversParentTypes['IdentityError']>, org?: Maybe<ResolversParentTypes['Org']> };
  PageInfo: PageInfo;
  PasswordCredentialsInput: PasswordCredentialsInput;
  Permission: PermissionRecord;
  PermissionConnection: PermissionConnectionRecord;
  PermissionEdge: Omit<PermissionEdge, 'node'> & { node: ResolversParentTypes['Permission'] };
  PermissionGrantor: Omit<PermissionGrantor, 'role'> & { role?: Maybe<ResolversParentTypes['Role']> };
  Query: Record<PropertyKey, never>;
  ReceivedInviteBy: ReceivedInviteBy;
  Role: RoleRecord;
  RoleConnection: RoleConnectionRecord;
  RoleEdge: Omit<RoleEdge, 'node'> & { node: ResolversParentTypes['Role'] };
  RolesChangeInput: RolesChangeInput;
  SafeInt: Scalars['SafeInt']['output'];
  SamlSignInInput: SamlSignInInput;
  SecretString: Scalars['SecretString']['output'];
  SignInInput: SignInInput;
  SignInMethodInput: SignInMethodInput;
  SignInPayload: Omit<SignInPayload, 'access' | 'errors'> & { access?: Maybe<ResolversParentTypes['AccessCredential']>, errors: ReadonlyArray<ResolversParentTypes['IdentityError']> };
  SourceIdInput: SourceIdInput;
  Sourced: ResolversInterfaceTypes<ResolversParentTypes>['Sourced'];
  SsoRedirect: SsoRedirectRecord;
  String: Scalars['String']['output'];
  Token: TokenRecord;
  TokenConnection: TokenConnectionRecord;
  TokenCreateInput: TokenCreateInput;
  TokenCreatePayload: Omit<TokenCreatePayload, 'errors' | 'token'> & { errors: ReadonlyArray<ResolversParentTypes['IdentityError']>, token?: Maybe<ResolversParentTypes['Token']> };
  TokenEdge: Omit<TokenEdge, 'node'> & { node: ResolversParentTypes['Token'] };
  TokenFilter: TokenFilter;
  TokenOrder: TokenOrder;
  TokenRevokeInput: TokenRevokeInput;
  TokenRevokePayload: Omit<TokenRevokePayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['IdentityError']> };
  TokenUpdateInput: TokenUpdateInput;
  TokenUpdatePayload: Omit<TokenUpdatePayload, 'errors' | 'token'> & { errors: ReadonlyArray<ResolversParentTypes['IdentityError']>, token?: Maybe<ResolversParentTypes['Token']> };
  URL: Scalars['URL']['output'];
  User: UserRecord;
  UserAccessRevokeInput: UserAccessRevokeInput;
  UserAccessRevokePayload: Omit<UserAccessRevokePayload, 'errors' | 'user'> & { errors: ReadonlyArray<ResolversParentTypes['IdentityError']>, user?: Maybe<ResolversParentTypes['User']> };
  UserBy: UserBy;
  UserConnection: UserConnectionRecord;
  UserDeleteInput: UserDeleteInput;
  UserDeletePayload: Omit<UserDeletePayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['IdentityError']> };
  UserEdge: Omit<UserEdge, 'node'> & { node: ResolversParentTypes['User'] };
  UserEmailVerificationSendInput: UserEmailVerificationSendInput;
  UserEmailVerificationSendPayload: Omit<UserEmailVerificationSendPayload, 'errors' | 'user'> & { errors: ReadonlyArray<ResolversParentTypes['IdentityError']>, user?: Maybe<ResolversParentTypes['User']> };
  UserFilter: UserFilter;
  UserOrder: UserOrder;
  UserPasswordChangeInput: UserPasswordChangeInput;
  UserPasswordChangePayload: Omit<UserPasswordChangePayload, 'access' | 'errors' | 'user'> & { access?: Maybe<ResolversParentTypes['AccessCredential']>, errors: ReadonlyArray<ResolversParentTypes['IdentityError']>, user?: Maybe<ResolversParentTypes['User']> };
  UserRefInput: UserRefInput;
  UserUpdateInput: UserUpdateInput;
  UserUpdatePayload: Omit<UserUpdatePayload, 'errors' | 'user'> & { errors: ReadonlyArray<ResolversParentTypes['IdentityError']>, user?: Maybe<ResolversParentTypes['User']> };
  Viewer: ViewerRecord;
};

export type SemanticNonNullDirectiveArgs = {
  levels?: ReadonlyArray<Scalars['Int']['input']>;
};

export type SemanticNonNullDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = SemanticNonNullDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type UpstreamDirectiveArgs = {
  auth0?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
  instance?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
  losant?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type UpstreamDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = UpstreamDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AccessCredentialResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AccessCredential'] = ResolversParentTypes['AccessCredential']> = {
  accessToken?: Resolver<ResolversTypes['SecretString'], ParentType, ContextType>;
  device?: Resolver<Maybe<ResolversTypes['LosantDeviceAccess']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  mustVerifyEmail?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  orgSourceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['IdentitySource'], ParentType, ContextType>;
  userSourceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AccessRefreshPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AccessRefreshPayload'] = ResolversParentTypes['AccessRefreshPayload']> = {
  access?: Resolver<Maybe<ResolversTypes['AccessCredential']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
};

export type Auth0BrandingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Auth0Branding'] = ResolversParentTypes['Auth0Branding']> = {
  logoUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  pageBackgroundColor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  primaryColor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Auth0IdentityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Auth0Identity'] = ResolversParentTypes['Auth0Identity']> = {
  connection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  isSocial?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  providerUserId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Auth0InviteFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Auth0InviteFacet'] = ResolversParentTypes['Auth0InviteFacet']> = {
  appMetadata?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['ClientApp']>, ParentType, ContextType>;
  connectionId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  invitationUrl?: Resolver<Maybe<ResolversTypes['SecretString']>, ParentType, ContextType>;
  userMetadata?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
};

export type Auth0OrgFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Auth0OrgFacet'] = ResolversParentTypes['Auth0OrgFacet']> = {
  branding?: Resolver<Maybe<ResolversTypes['Auth0Branding']>, ParentType, ContextType>;
  metadata?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  tokenQuota?: Resolver<Maybe<ResolversTypes['Auth0TokenQuota']>, ParentType, ContextType>;
};

export type Auth0TokenQuotaResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Auth0TokenQuota'] = ResolversParentTypes['Auth0TokenQuota']> = {
  isEnforced?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  perDay?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  perHour?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type Auth0UserFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Auth0UserFacet'] = ResolversParentTypes['Auth0UserFacet']> = {
  appMetadata?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  identities?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Auth0Identity']>>, ParentType, ContextType>;
  isBlocked?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isPhoneVerified?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  lastIp?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  loginCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nickname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  permissions?: Resolver<Maybe<ResolversTypes['PermissionConnection']>, ParentType, ContextType, RequireFields<Auth0UserFacetPermissionsArgs, 'first'>>;
  roles?: Resolver<Maybe<ResolversTypes['RoleConnection']>, ParentType, ContextType, RequireFields<Auth0UserFacetRolesArgs, 'first'>>;
  userMetadata?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  username?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClientAppResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClientApp'] = ResolversParentTypes['ClientApp']> = {
  clientId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  logoUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DateTimeRangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DateTimeRange'] = ResolversParentTypes['DateTimeRange']> = {
  end?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export interface EmailAddressScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EmailAddress'], any> {
  name: 'EmailAddress';
}

export type IdentityChallengeErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IdentityChallengeError'] = ResolversParentTypes['IdentityChallengeError']> = {
  code?: Resolver<ResolversTypes['IdentityErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  upstreamCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdentityConflictErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IdentityConflictError'] = ResolversParentTypes['IdentityConflictError']> = {
  code?: Resolver<ResolversTypes['IdentityErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  upstreamCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdentityErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IdentityError'] = ResolversParentTypes['IdentityError']> = {
  __resolveType: TypeResolveFn<'IdentityChallengeError' | 'IdentityConflictError' | 'IdentityForbiddenError' | 'IdentityNotFoundError' | 'IdentityPartialError' | 'IdentitySourceChoiceError' | 'IdentityValidationError', ParentType, ContextType>;
};

export type IdentityForbiddenErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IdentityForbiddenError'] = ResolversParentTypes['IdentityForbiddenError']> = {
  code?: Resolver<ResolversTypes['IdentityErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  requiredScopes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  upstreamCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdentityNotFoundErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IdentityNotFoundError'] = ResolversParentTypes['IdentityNotFoundError']> = {
  code?: Resolver<ResolversTypes['IdentityErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  missingId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  upstreamCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdentityPartialErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IdentityPartialError'] = ResolversParentTypes['IdentityPartialError']> = {
  appliedPaths?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['IdentityErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  upstreamCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdentitySourceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IdentitySource'] = ResolversParentTypes['IdentitySource']> = {
  features?: Resolver<ReadonlyArray<ResolversTypes['SourceFeature']>, ParentType, ContextType>;
  hasCredential?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSandbox?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  losantInstance?: Resolver<Maybe<ResolversTypes['LosantInstance']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdentitySourceChoiceErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IdentitySourceChoiceError'] = ResolversParentTypes['IdentitySourceChoiceError']> = {
  candidates?: Resolver<ReadonlyArray<ResolversTypes['IdentitySource']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['IdentityErrorCode'], ParentType, ContextType>;
  feature?: Resolver<Maybe<ResolversTypes['SourceFeature']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  upstreamCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdentitySourceErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IdentitySourceError'] = ResolversParentTypes['IdentitySourceError']> = {
  code?: Resolver<ResolversTypes['SourceErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requiredScopes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  retryAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['IdentitySource'], ParentType, ContextType>;
};

export type IdentityValidationErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IdentityValidationError'] = ResolversParentTypes['IdentityValidationError']> = {
  code?: Resolver<ResolversTypes['IdentityErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  upstreamCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InviteResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Invite'] = ResolversParentTypes['Invite']> = {
  auth0?: Resolver<Maybe<ResolversTypes['Auth0InviteFacet']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  losant?: Resolver<Maybe<ResolversTypes['LosantInviteFacet']>, ParentType, ContextType>;
  org?: Resolver<Maybe<ResolversTypes['Org']>, ParentType, ContextType>;
  orgName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Role']>>, ParentType, ContextType>;
  sentBy?: Resolver<Maybe<ResolversTypes['InviteSender']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['IdentitySource'], ParentType, ContextType>;
  sourceId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InviteStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InviteAcceptPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InviteAcceptPayload'] = ResolversParentTypes['InviteAcceptPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
  org?: Resolver<Maybe<ResolversTypes['Org']>, ParentType, ContextType>;
  orgSourceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InviteConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InviteConnection'] = ResolversParentTypes['InviteConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InviteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Invite']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InviteCreatePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InviteCreatePayload'] = ResolversParentTypes['InviteCreatePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
  invite?: Resolver<Maybe<ResolversTypes['Invite']>, ParentType, ContextType>;
  org?: Resolver<Maybe<ResolversTypes['Org']>, ParentType, ContextType>;
};

export type InviteDismissPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InviteDismissPayload'] = ResolversParentTypes['InviteDismissPayload']> = {
  dismissedInviteId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
};

export type InviteEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InviteEdge'] = ResolversParentTypes['InviteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Invite'], ParentType, ContextType>;
};

export type InvitePreviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InvitePreview'] = ResolversParentTypes['InvitePreview']> = {
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  isTransferDisallowed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  orgName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InviteStatus'], ParentType, ContextType>;
};

export type InviteRejectPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InviteRejectPayload'] = ResolversParentTypes['InviteRejectPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
  rejectedInviteId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type InviteResendPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InviteResendPayload'] = ResolversParentTypes['InviteResendPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
  invite?: Resolver<Maybe<ResolversTypes['Invite']>, ParentType, ContextType>;
};

export type InviteRevokePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InviteRevokePayload'] = ResolversParentTypes['InviteRevokePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
  org?: Resolver<Maybe<ResolversTypes['Org']>, ParentType, ContextType>;
  revokedInviteId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type InviteSenderResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InviteSender'] = ResolversParentTypes['InviteSender']> = {
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface JsonObjectScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSONObject'], any> {
  name: 'JSONObject';
}

export type LosantAuditLogResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LosantAuditLog'] = ResolversParentTypes['LosantAuditLog']> = {
  actor?: Resolver<Maybe<ResolversTypes['LosantAuditLogActor']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instance?: Resolver<Maybe<ResolversTypes['LosantInstance']>, ParentType, ContextType>;
  org?: Resolver<Maybe<ResolversTypes['Org']>, ParentType, ContextType>;
  primaryTarget?: Resolver<Maybe<ResolversTypes['LosantAuditLogTarget']>, ParentType, ContextType>;
  request?: Resolver<ResolversTypes['LosantAuditLogRequest'], ParentType, ContextType>;
  response?: Resolver<ResolversTypes['LosantAuditLogResponse'], ParentType, ContextType>;
  secondaryTarget?: Resolver<Maybe<ResolversTypes['LosantAuditLogTarget']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['IdentitySource'], ParentType, ContextType>;
  sourceId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LosantAuditLogActorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LosantAuditLogActor'] = ResolversParentTypes['LosantAuditLogActor']> = {
  actorId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['LosantAuditLogActorKind']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type LosantAuditLogConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LosantAuditLogConnection'] = ResolversParentTypes['LosantAuditLogConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LosantAuditLogEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LosantAuditLog']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LosantAuditLogEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LosantAuditLogEdge'] = ResolversParentTypes['LosantAuditLogEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LosantAuditLog'], ParentType, ContextType>;
};

export type LosantAuditLogRequestResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LosantAuditLogRequest'] = ResolversParentTypes['LosantAuditLogRequest']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  pathParameters?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  queryParameters?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LosantAuditLogResponseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LosantAuditLogResponse'] = ResolversParentTypes['LosantAuditLogResponse']> = {
  body?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LosantAuditLogTargetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LosantAuditLogTarget'] = ResolversParentTypes['LosantAuditLogTarget']> = {
  kind?: Resolver<Maybe<ResolversTypes['LosantAuditLogTargetKind']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  targetId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LosantBannerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LosantBanner'] = ResolversParentTypes['LosantBanner']> = {
  level?: Resolver<ResolversTypes['LosantBannerLevel'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LosantBillingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LosantBilling'] = ResolversParentTypes['LosantBilling']> = {
  currentPeriod?: Resolver<Maybe<ResolversTypes['DateTimeRange']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  planId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subscriptionStatus?: Resolver<Maybe<ResolversTypes['LosantSubscriptionStatus']>, ParentType, ContextType>;
};

export type LosantDeviceAccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LosantDeviceAccess'] = ResolversParentTypes['LosantDeviceAccess']> = {
  applicationId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deviceClass?: Resolver<Maybe<ResolversTypes['LosantDeviceClass']>, ParentType, ContextType>;
  deviceId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownerKind?: Resolver<Maybe<ResolversTypes['LosantOwnerKind']>, ParentType, ContextType>;
  publishTopics?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  subscribeTopics?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  topicAccess?: Resolver<Maybe<ResolversTypes['LosantTopicAccess']>, ParentType, ContextType>;
};

export type LosantDevicePointResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LosantDevicePoint'] = ResolversParentTypes['LosantDevicePoint']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  deletedCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type LosantGithubDisconnectPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LosantGithubDisconnectPayload'] = ResolversParentTypes['LosantGithubDisconnectPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type LosantHistoricalCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LosantHistoricalCount'] = ResolversParentTypes['LosantHistoricalCount']> = {
  count?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  proratedCount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['LosantResource'], ParentType, ContextType>;
};

export type LosantHistoricalPayloadsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LosantHistoricalPayloads'] = ResolversParentTypes['LosantHistoricalPayloads']> = {
  billableCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  billableMegabytes?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  nonBillableCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  nonBillableMegabytes?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  totals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LosantPayloadTotal']>>, ParentType, ContextType, RequireFields<LosantHistoricalPayloadsTotalsArgs, 'unit'>>;
};

export type LosantHistoricalSummaryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LosantHistoricalSummary'] = ResolversParentTypes['LosantHistoricalSummary']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['LosantHistoricalCount']>, ParentType, ContextType, Partial<LosantHistoricalSummaryCountsArgs>>;
  dataTableMegabytes?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  dataTableRowCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  fileMegabytes?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['LosantHistoricalSummaryKind']>, ParentType, ContextType>;
  limits?: Resolver<ReadonlyArray<ResolversTypes['LosantLimit']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notebookRunCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  org?: Resolver<Maybe<ResolversTypes['Org']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['LosantHistoricalSummaryOwner']>, ParentType, ContextType>;
  payloads?: Resolver<ResolversTypes['LosantHistoricalPayloads'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['DateTimeRange']>, ParentType, ContextType>;
  privateFileMegabytes?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  proration?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  resourceId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  serviceLimits?: Resolver<Maybe<ResolversTypes['LosantServiceLimits']>, ParentType, ContextType>;
};

export type LosantHistoricalSummaryConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LosantHistoricalSummaryConnection'] = ResolversParentTypes['LosantHistoricalSummaryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LosantHistoricalSummaryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LosantHistoricalSummary']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LosantHistoricalSummaryEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LosantHistoricalSummaryEdge'] = ResolversParentTypes['LosantHistoricalSummaryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LosantHistoricalSummary'], ParentType, ContextType>;
};

export type LosantHistoricalSummaryOwnerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LosantHistoricalSummaryOwner'] = ResolversParentTypes['LosantHistoricalSummaryOwner']> = {
  kind?: Resolver<Maybe<ResolversTypes['LosantOwnerKind']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  org?: Resolver<Maybe<ResolversTypes['Org']>, ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LosantInstanceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LosantInstance'] = ResolversParentTypes['LosantInstance']> = {
  auditLogs?: Resolver<Maybe<ResolversTypes['LosantAuditLogConnection']>, ParentType, ContextType, RequireFields<LosantInstanceAuditLogsArgs, 'first'>>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  historicalSummaries?: Resolver<Maybe<ResolversTypes['LosantHistoricalSummaryConnection']>, ParentType, ContextType, RequireFields<LosantInstanceHistoricalSummariesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isAuditLoggingAllowed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  limits?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LosantLimit']>>, ParentType, ContextType>;
  members?: Resolver<Maybe<ResolversTypes['LosantInstanceMembershipConnection']>, ParentType, ContextType, RequireFields<LosantInstanceMembersArgs, 'first'>>;
  mfaPolicy?: Resolver<Maybe<ResolversTypes['LosantMfaPolicy']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orgDefaultLimits?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LosantLimit']>>, ParentType, ContextType>;
  orgDefaultServiceLimits?: Resolver<Maybe<ResolversTypes['LosantServiceLimits']>, ParentType, ContextType>;
  reportConfigs?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LosantReportConfig']>>, ParentType, ContextType>;
  serviceLimits?: Resolver<Maybe<ResolversTypes['LosantServiceLimits']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['IdentitySource'], ParentType, ContextType>;
  sourceId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tokens?: Resolver<Maybe<ResolversTypes['TokenConnection']>, ParentType, ContextType, RequireFields<LosantInstanceTokensArgs, 'first'>>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  usage?: Resolver<Maybe<ResolversTypes['LosantUsage']>, ParentType, ContextType, Partial<LosantInstanceUsageArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LosantInstanceConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LosantInstanceConnection'] = ResolversParentTypes['LosantInstanceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LosantInstanceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LosantInstance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LosantInstanceEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LosantInstanceEdge'] = ResolversParentTypes['LosantInstanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LosantInstance'], ParentType, ContextType>;
};

export type LosantInstanceMemberAddPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LosantInstanceMemberAddPayload'] = ResolversParentTypes['LosantInstanceMemberAddPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
  membership?: Resolver<Maybe<ResolversTypes['LosantInstanceMembership']>, ParentType, ContextType>;
};

export type LosantInstanceMemberRemovePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LosantInstanceMemberRemovePayload'] = ResolversParentTypes['LosantInstanceMemberRemovePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
  removedMembershipId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type LosantInstanceMemberUpdatePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LosantInstanceMemberUpdatePayload'] = ResolversParentTypes['LosantInstanceMemberUpdatePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
  membership?: Resolver<Maybe<ResolversTypes['LosantInstanceMembership']>, ParentType, ContextType>;
};

export type LosantInstanceMembershipResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LosantInstanceMembership'] = ResolversParentTypes['LosantInstanceMembership']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instance?: Resolver<Maybe<ResolversTypes['LosantInstance']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['LosantInstanceRole'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LosantInstanceMembershipConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LosantInstanceMembershipConnection'] = ResolversParentTypes['LosantInstanceMembershipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LosantInstanceMembershipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LosantInstanceMembership']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LosantInstanceMembershipEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LosantInstanceMembershipEdge'] = ResolversParentTypes['LosantInstanceMembershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LosantInstanceMembership'], ParentType, ContextType>;
};

export type LosantInstanceReportGeneratePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LosantInstanceReportGeneratePayload'] = ResolversParentTypes['LosantInstanceReportGeneratePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
  instance?: Resolver<Maybe<ResolversTypes['LosantInstance']>, ParentType, ContextType>;
  jobId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LosantInstanceUpdatePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LosantInstanceUpdatePayload'] = ResolversParentTypes['LosantInstanceUpdatePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
  instance?: Resolver<Maybe<ResolversTypes['LosantInstance']>, ParentType, ContextType>;
};

export type LosantInviteFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LosantInviteFacet'] = ResolversParentTypes['LosantInviteFacet']> = {
  applicationRoles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LosantResourceRoleGrant']>>, ParentType, ContextType>;
  dashboardRoles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LosantResourceRoleGrant']>>, ParentType, ContextType>;
  isTransferDisallowed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  requiresMfa?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['LosantOrgRole'], ParentType, ContextType>;
};

export type LosantLimitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LosantLimit'] = ResolversParentTypes['LosantLimit']> = {
  limit?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['LosantResource'], ParentType, ContextType>;
};

export type LosantMembershipFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LosantMembershipFacet'] = ResolversParentTypes['LosantMembershipFacet']> = {
  applicationRoles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LosantResourceRoleGrant']>>, ParentType, ContextType>;
  dashboardRoles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LosantResourceRoleGrant']>>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['LosantOrgRole'], ParentType, ContextType>;
};

export type LosantMfaDisablePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LosantMfaDisablePayload'] = ResolversParentTypes['LosantMfaDisablePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type LosantMfaEnablePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LosantMfaEnablePayload'] = ResolversParentTypes['LosantMfaEnablePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type LosantMfaSetupPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LosantMfaSetupPayload'] = ResolversParentTypes['LosantMfaSetupPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['SecretString']>, ParentType, ContextType>;
  secretUri?: Resolver<Maybe<ResolversTypes['SecretString']>, ParentType, ContextType>;
};

export type LosantNotebookPointResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LosantNotebookPoint'] = ResolversParentTypes['LosantNotebookPoint']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  canceledCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  completedCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  erroredCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  minuteCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  timedOutCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type LosantOrgAdministrationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LosantOrgAdministration'] = ResolversParentTypes['LosantOrgAdministration']> = {
  customerId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  instance?: Resolver<Maybe<ResolversTypes['LosantInstance']>, ParentType, ContextType>;
  isAuditLogEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  referralId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subscriptionId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes['LosantTag']>, ParentType, ContextType>;
};

export type LosantOrgFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LosantOrgFacet'] = ResolversParentTypes['LosantOrgFacet']> = {
  administration?: Resolver<Maybe<ResolversTypes['LosantOrgAdministration']>, ParentType, ContextType>;
  allowedEmailDomains?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  auditLogs?: Resolver<Maybe<ResolversTypes['LosantAuditLogConnection']>, ParentType, ContextType, RequireFields<LosantOrgFacetAuditLogsArgs, 'first'>>;
  banner?: Resolver<Maybe<ResolversTypes['LosantBanner']>, ParentType, ContextType>;
  billing?: Resolver<Maybe<ResolversTypes['LosantBilling']>, ParentType, ContextType>;
  disabledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isEnterprise?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isReadOnly?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  mfaPolicy?: Resolver<Maybe<ResolversTypes['LosantMfaPolicy']>, ParentType, ContextType>;
  quotas?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LosantQuota']>>, ParentType, ContextType, Partial<LosantOrgFacetQuotasArgs>>;
  serviceLimits?: Resolver<Maybe<ResolversTypes['LosantServiceLimits']>, ParentType, ContextType>;
  usage?: Resolver<Maybe<ResolversTypes['LosantUsage']>, ParentType, ContextType, Partial<LosantOrgFacetUsageArgs>>;
};

export type LosantPayloadPointResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LosantPayloadPoint'] = ResolversParentTypes['LosantPayloadPoint']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type LosantPayloadTotalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LosantPayloadTotal'] = ResolversParentTypes['LosantPayloadTotal']> = {
  origin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rawType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['LosantPayloadType'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type LosantQuotaResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LosantQuota'] = ResolversParentTypes['LosantQuota']> = {
  limit?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['LosantResource'], ParentType, ContextType>;
  used?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type LosantRecentItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LosantRecentItem'] = ResolversParentTypes['LosantRecentItem']> = {
  itemId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  org?: Resolver<Maybe<ResolversTypes['Org']>, ParentType, ContextType>;
};

export type LosantRecentItemAddPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LosantRecentItemAddPayload'] = ResolversParentTypes['LosantRecentItemAddPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
  recentItems?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LosantRecentItem']>>, ParentType, ContextType>;
};

export type LosantReportConfigResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LosantReportConfig'] = ResolversParentTypes['LosantReportConfig']> = {
  callbackUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  configId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cron?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  emails?: Resolver<ReadonlyArray<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  groupBy?: Resolver<Maybe<ResolversTypes['LosantReportGrouping']>, ParentType, ContextType>;
  includesSandboxes?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  periodCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['LosantReportResolution']>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LosantResourceRoleGrantResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LosantResourceRoleGrant'] = ResolversParentTypes['LosantResourceRoleGrant']> = {
  resourceId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['LosantResourceRole'], ParentType, ContextType>;
};

export type LosantResourcesTransferPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LosantResourcesTransferPayload'] = ResolversParentTypes['LosantResourcesTransferPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
  fromOrg?: Resolver<Maybe<ResolversTypes['Org']>, ParentType, ContextType>;
  toOrg?: Resolver<Maybe<ResolversTypes['Org']>, ParentType, ContextType>;
};

export type LosantServiceLimitsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LosantServiceLimits'] = ResolversParentTypes['LosantServiceLimits']> = {
  applicationFlowSlots?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dataRetentionSeconds?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  experienceFlowSlots?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  notebookMinutesPerRun?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  parallelNotebookRuns?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  systemIntervalSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LosantTagResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LosantTag'] = ResolversParentTypes['LosantTag']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LosantTokenCreatorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LosantTokenCreator'] = ResolversParentTypes['LosantTokenCreator']> = {
  creatorId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LosantTokenCreatorKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LosantTokenFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LosantTokenFacet'] = ResolversParentTypes['LosantTokenFacet']> = {
  applicationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  creator?: Resolver<Maybe<ResolversTypes['LosantTokenCreator']>, ParentType, ContextType>;
  defaultRole?: Resolver<Maybe<ResolversTypes['LosantOrgRole']>, ParentType, ContextType>;
  instance?: Resolver<Maybe<ResolversTypes['LosantInstance']>, ParentType, ContextType>;
  orgRoles?: Resolver<ReadonlyArray<ResolversTypes['LosantTokenOrgRole']>, ParentType, ContextType>;
  redirectUri?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  resourceUris?: Resolver<Maybe<ReadonlyArray<ResolversTypes['URL']>>, ParentType, ContextType>;
};

export type LosantTokenOrgRoleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LosantTokenOrgRole'] = ResolversParentTypes['LosantTokenOrgRole']> = {
  applicationRoles?: Resolver<ReadonlyArray<ResolversTypes['LosantResourceRoleGrant']>, ParentType, ContextType>;
  dashboardRoles?: Resolver<ReadonlyArray<ResolversTypes['LosantResourceRoleGrant']>, ParentType, ContextType>;
  isSandbox?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  org?: Resolver<Maybe<ResolversTypes['Org']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['LosantOrgRole'], ParentType, ContextType>;
};

export type LosantUsageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LosantUsage'] = ResolversParentTypes['LosantUsage']> = {
  devices?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LosantDevicePoint']>>, ParentType, ContextType>;
  notebooks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LosantNotebookPoint']>>, ParentType, ContextType>;
  payloadTotals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LosantPayloadTotal']>>, ParentType, ContextType, RequireFields<LosantUsagePayloadTotalsArgs, 'unit'>>;
  payloads?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LosantPayloadPoint']>>, ParentType, ContextType, RequireFields<LosantUsagePayloadsArgs, 'includeNonBillable' | 'resolution' | 'unit'>>;
  range?: Resolver<ResolversTypes['DateTimeRange'], ParentType, ContextType>;
};

export type LosantUserFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LosantUserFacet'] = ResolversParentTypes['LosantUserFacet']> = {
  companyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isSsoLinked?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  jobTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  websiteUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LosantViewerFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LosantViewerFacet'] = ResolversParentTypes['LosantViewerFacet']> = {
  currentPeriod?: Resolver<Maybe<ResolversTypes['DateTimeRange']>, ParentType, ContextType>;
  githubName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  instances?: Resolver<Maybe<ResolversTypes['LosantInstanceConnection']>, ParentType, ContextType, RequireFields<LosantViewerFacetInstancesArgs, 'first'>>;
  mustVerifyEmail?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  passwordUpdatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  quotas?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LosantQuota']>>, ParentType, ContextType, Partial<LosantViewerFacetQuotasArgs>>;
  recentItems?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LosantRecentItem']>>, ParentType, ContextType, RequireFields<LosantViewerFacetRecentItemsArgs, 'type'>>;
  requestedEmail?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  serviceLimits?: Resolver<Maybe<ResolversTypes['LosantServiceLimits']>, ParentType, ContextType>;
  tokenCutoffAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  usage?: Resolver<Maybe<ResolversTypes['LosantUsage']>, ParentType, ContextType, Partial<LosantViewerFacetUsageArgs>>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  accessRefresh?: Resolver<Maybe<ResolversTypes['AccessRefreshPayload']>, ParentType, ContextType, RequireFields<MutationAccessRefreshArgs, 'input'>>;
  inviteAccept?: Resolver<Maybe<ResolversTypes['InviteAcceptPayload']>, ParentType, ContextType, RequireFields<MutationInviteAcceptArgs, 'input'>>;
  inviteCreate?: Resolver<Maybe<ResolversTypes['InviteCreatePayload']>, ParentType, ContextType, RequireFields<MutationInviteCreateArgs, 'input'>>;
  inviteDismiss?: Resolver<Maybe<ResolversTypes['InviteDismissPayload']>, ParentType, ContextType, RequireFields<MutationInviteDismissArgs, 'input'>>;
  inviteReject?: Resolver<Maybe<ResolversTypes['InviteRejectPayload']>, ParentType, ContextType, RequireFields<MutationInviteRejectArgs, 'input'>>;
  inviteResend?: Resolver<Maybe<ResolversTypes['InviteResendPayload']>, ParentType, ContextType, RequireFields<MutationInviteResendArgs, 'input'>>;
  inviteRevoke?: Resolver<Maybe<ResolversTypes['InviteRevokePayload']>, ParentType, ContextType, RequireFields<MutationInviteRevokeArgs, 'input'>>;
  losantGithubDisconnect?: Resolver<Maybe<ResolversTypes['LosantGithubDisconnectPayload']>, ParentType, ContextType, RequireFields<MutationLosantGithubDisconnectArgs, 'input'>>;
  losantInstanceMemberAdd?: Resolver<Maybe<ResolversTypes['LosantInstanceMemberAddPayload']>, ParentType, ContextType, RequireFields<MutationLosantInstanceMemberAddArgs, 'input'>>;
  losantInstanceMemberRemove?: Resolver<Maybe<ResolversTypes['LosantInstanceMemberRemovePayload']>, ParentType, ContextType, RequireFields<MutationLosantInstanceMemberRemoveArgs, 'input'>>;
  losantInstanceMemberUpdate?: Resolver<Maybe<ResolversTypes['LosantInstanceMemberUpdatePayload']>, ParentType, ContextType, RequireFields<MutationLosantInstanceMemberUpdateArgs, 'input'>>;
  losantInstanceReportGenerate?: Resolver<Maybe<ResolversTypes['LosantInstanceReportGeneratePayload']>, ParentType, ContextType, RequireFields<MutationLosantInstanceReportGenerateArgs, 'input'>>;
  losantInstanceUpdate?: Resolver<Maybe<ResolversTypes['LosantInstanceUpdatePayload']>, ParentType, ContextType, RequireFields<MutationLosantInstanceUpdateArgs, 'input'>>;
  losantMfaDisable?: Resolver<Maybe<ResolversTypes['LosantMfaDisablePayload']>, ParentType, ContextType, RequireFields<MutationLosantMfaDisableArgs, 'input'>>;
  losantMfaEnable?: Resolver<Maybe<ResolversTypes['LosantMfaEnablePayload']>, ParentType, ContextType, RequireFields<MutationLosantMfaEnableArgs, 'input'>>;
  losantMfaSetup?: Resolver<Maybe<ResolversTypes['LosantMfaSetupPayload']>, ParentType, ContextType, RequireFields<MutationLosantMfaSetupArgs, 'input'>>;
  losantRecentItemAdd?: Resolver<Maybe<ResolversTypes['LosantRecentItemAddPayload']>, ParentType, ContextType, RequireFields<MutationLosantRecentItemAddArgs, 'input'>>;
  losantResourcesTransfer?: Resolver<Maybe<ResolversTypes['LosantResourcesTransferPayload']>, ParentType, ContextType, RequireFields<MutationLosantResourcesTransferArgs, 'input'>>;
  orgCreate?: Resolver<Maybe<ResolversTypes['OrgCreatePayload']>, ParentType, ContextType, RequireFields<MutationOrgCreateArgs, 'input'>>;
  orgDelete?: Resolver<Maybe<ResolversTypes['OrgDeletePayload']>, ParentType, ContextType, RequireFields<MutationOrgDeleteArgs, 'input'>>;
  orgMembersAdd?: Resolver<Maybe<ResolversTypes['OrgMembersAddPayload']>, ParentType, ContextType, RequireFields<MutationOrgMembersAddArgs, 'input'>>;
  orgMembersRemove?: Resolver<Maybe<ResolversTypes['OrgMembersRemovePayload']>, ParentType, ContextType, RequireFields<MutationOrgMembersRemoveArgs, 'input'>>;
  orgMembershipUpdate?: Resolver<Maybe<ResolversTypes['OrgMembershipUpdatePayload']>, ParentType, ContextType, RequireFields<MutationOrgMembershipUpdateArgs, 'input'>>;
  orgUpdate?: Resolver<Maybe<ResolversTypes['OrgUpdatePayload']>, ParentType, ContextType, RequireFields<MutationOrgUpdateArgs, 'input'>>;
  signIn?: Resolver<Maybe<ResolversTypes['SignInPayload']>, ParentType, ContextType, RequireFields<MutationSignInArgs, 'input'>>;
  tokenCreate?: Resolver<Maybe<ResolversTypes['TokenCreatePayload']>, ParentType, ContextType, RequireFields<MutationTokenCreateArgs, 'input'>>;
  tokenRevoke?: Resolver<Maybe<ResolversTypes['TokenRevokePayload']>, ParentType, ContextType, RequireFields<MutationTokenRevokeArgs, 'input'>>;
  tokenUpdate?: Resolver<Maybe<ResolversTypes['TokenUpdatePayload']>, ParentType, ContextType, RequireFields<MutationTokenUpdateArgs, 'input'>>;
  userAccessRevoke?: Resolver<Maybe<ResolversTypes['UserAccessRevokePayload']>, ParentType, ContextType, RequireFields<MutationUserAccessRevokeArgs, 'input'>>;
  userDelete?: Resolver<Maybe<ResolversTypes['UserDeletePayload']>, ParentType, ContextType, RequireFields<MutationUserDeleteArgs, 'input'>>;
  userEmailVerificationSend?: Resolver<Maybe<ResolversTypes['UserEmailVerificationSendPayload']>, ParentType, ContextType, RequireFields<MutationUserEmailVerificationSendArgs, 'input'>>;
  userPasswordChange?: Resolver<Maybe<ResolversTypes['UserPasswordChangePayload']>, ParentType, ContextType, RequireFields<MutationUserPasswordChangeArgs, 'input'>>;
  userUpdate?: Resolver<Maybe<ResolversTypes['UserUpdatePayload']>, ParentType, ContextType, RequireFields<MutationUserUpdateArgs, 'input'>>;
};

export type NodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'IdentitySource' | 'Invite' | 'LosantAuditLog' | 'LosantInstance' | 'LosantInstanceMembership' | 'Org' | 'OrgMembership' | 'Role' | 'Token' | 'User', ParentType, ContextType>;
};

export type OrgResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Org'] = ResolversParentTypes['Org']> = {
  accentColor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assignableRoles?: Resolver<Maybe<ResolversTypes['RoleConnection']>, ParentType, ContextType, RequireFields<OrgAssignableRolesArgs, 'first'>>;
  auth0?: Resolver<Maybe<ResolversTypes['Auth0OrgFacet']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invites?: Resolver<Maybe<ResolversTypes['InviteConnection']>, ParentType, ContextType, RequireFields<OrgInvitesArgs, 'first'>>;
  logoUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  losant?: Resolver<Maybe<ResolversTypes['LosantOrgFacet']>, ParentType, ContextType>;
  memberCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  members?: Resolver<Maybe<ResolversTypes['OrgMembershipConnection']>, ParentType, ContextType, RequireFields<OrgMembersArgs, 'first'>>;
  membership?: Resolver<Maybe<ResolversTypes['OrgMembership']>, ParentType, ContextType, RequireFields<OrgMembershipArgs, 'userId'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pendingInviteCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  slug?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['IdentitySource'], ParentType, ContextType>;
  sourceId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  viewerCanAdminister?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  viewerMembership?: Resolver<Maybe<ResolversTypes['OrgMembership']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrgConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrgConnection'] = ResolversParentTypes['OrgConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrgEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Org']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sourceErrors?: Resolver<ReadonlyArray<ResolversTypes['IdentitySourceError']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OrgCreatePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrgCreatePayload'] = ResolversParentTypes['OrgCreatePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
  org?: Resolver<Maybe<ResolversTypes['Org']>, ParentType, ContextType>;
};

export type OrgDeletePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrgDeletePayload'] = ResolversParentTypes['OrgDeletePayload']> = {
  deletedOrgId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
};

export type OrgEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrgEdge'] = ResolversParentTypes['OrgEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Org'], ParentType, ContextType>;
};

export type OrgMembersAddPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrgMembersAddPayload'] = ResolversParentTypes['OrgMembersAddPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
  memberships?: Resolver<ReadonlyArray<Maybe<ResolversTypes['OrgMembership']>>, ParentType, ContextType>;
  org?: Resolver<Maybe<ResolversTypes['Org']>, ParentType, ContextType>;
};

export type OrgMembersRemovePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrgMembersRemovePayload'] = ResolversParentTypes['OrgMembersRemovePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
  org?: Resolver<Maybe<ResolversTypes['Org']>, ParentType, ContextType>;
  removedMembershipIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type OrgMembershipResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrgMembership'] = ResolversParentTypes['OrgMembership']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  losant?: Resolver<Maybe<ResolversTypes['LosantMembershipFacet']>, ParentType, ContextType>;
  org?: Resolver<Maybe<ResolversTypes['Org']>, ParentType, ContextType>;
  roles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Role']>>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrgMembershipConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrgMembershipConnection'] = ResolversParentTypes['OrgMembershipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrgMembershipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['OrgMembership']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OrgMembershipEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrgMembershipEdge'] = ResolversParentTypes['OrgMembershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OrgMembership'], ParentType, ContextType>;
};

export type OrgMembershipUpdatePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrgMembershipUpdatePayload'] = ResolversParentTypes['OrgMembershipUpdatePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
  membership?: Resolver<Maybe<ResolversTypes['OrgMembership']>, ParentType, ContextType>;
};

export type OrgUpdatePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrgUpdatePayload'] = ResolversParentTypes['OrgUpdatePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
  org?: Resolver<Maybe<ResolversTypes['Org']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PermissionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Permission'] = ResolversParentTypes['Permission']> = {
  apiIdentifier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  apiName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grantedBy?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PermissionGrantor']>>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PermissionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PermissionConnection'] = ResolversParentTypes['PermissionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PermissionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Permission']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PermissionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PermissionEdge'] = ResolversParentTypes['PermissionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
};

export type PermissionGrantorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PermissionGrantor'] = ResolversParentTypes['PermissionGrantor']> = {
  isDirect?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  invitePreview?: Resolver<Maybe<ResolversTypes['InvitePreview']>, ParentType, ContextType, RequireFields<QueryInvitePreviewArgs, 'link'>>;
  losantApplicationTokens?: Resolver<Maybe<ResolversTypes['TokenConnection']>, ParentType, ContextType, RequireFields<QueryLosantApplicationTokensArgs, 'applicationId' | 'first'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  org?: Resolver<Maybe<ResolversTypes['Org']>, ParentType, ContextType, RequireFields<QueryOrgArgs, 'by'>>;
  orgs?: Resolver<Maybe<ResolversTypes['OrgConnection']>, ParentType, ContextType, RequireFields<QueryOrgsArgs, 'first'>>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType, RequireFields<QueryRoleArgs, 'id'>>;
  roles?: Resolver<Maybe<ResolversTypes['RoleConnection']>, ParentType, ContextType, RequireFields<QueryRolesArgs, 'first'>>;
  source?: Resolver<Maybe<ResolversTypes['IdentitySource']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'name'>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['IdentitySource']>, ParentType, ContextType, Partial<QuerySourcesArgs>>;
  ssoRedirect?: Resolver<Maybe<ResolversTypes['SsoRedirect']>, ParentType, ContextType, RequireFields<QuerySsoRedirectArgs, 'email'>>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType, RequireFields<QueryUserArgs, 'by'>>;
  users?: Resolver<Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, RequireFields<QueryUsersArgs, 'first'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType, Partial<QueryViewerArgs>>;
  viewers?: Resolver<ReadonlyArray<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type RoleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Role'] = ResolversParentTypes['Role']> = {
  assignees?: Resolver<Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, RequireFields<RoleAssigneesArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isBuiltIn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  permissions?: Resolver<Maybe<ResolversTypes['PermissionConnection']>, ParentType, ContextType, RequireFields<RolePermissionsArgs, 'first'>>;
  source?: Resolver<ResolversTypes['IdentitySource'], ParentType, ContextType>;
  sourceId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoleConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoleConnection'] = ResolversParentTypes['RoleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RoleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sourceErrors?: Resolver<ReadonlyArray<ResolversTypes['IdentitySourceError']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RoleEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoleEdge'] = ResolversParentTypes['RoleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export interface SecretStringScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SecretString'], any> {
  name: 'SecretString';
}

export type SignInPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SignInPayload'] = ResolversParentTypes['SignInPayload']> = {
  access?: Resolver<Maybe<ResolversTypes['AccessCredential']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
};

export type SourcedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Sourced'] = ResolversParentTypes['Sourced']> = {
  __resolveType: TypeResolveFn<'Invite' | 'LosantAuditLog' | 'LosantInstance' | 'Org' | 'Role' | 'Token' | 'User', ParentType, ContextType>;
};

export type SsoRedirectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SsoRedirect'] = ResolversParentTypes['SsoRedirect']> = {
  protocol?: Resolver<ResolversTypes['SsoProtocol'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
};

export type TokenResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Token'] = ResolversParentTypes['Token']> = {
  client?: Resolver<Maybe<ResolversTypes['ClientApp']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TokenKind'], ParentType, ContextType>;
  losant?: Resolver<Maybe<ResolversTypes['LosantTokenFacet']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['IdentitySource'], ParentType, ContextType>;
  sourceId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TokenStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TokenConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TokenConnection'] = ResolversParentTypes['TokenConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TokenEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Token']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TokenCreatePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TokenCreatePayload'] = ResolversParentTypes['TokenCreatePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['SecretString']>, ParentType, ContextType>;
  token?: Resolver<Maybe<ResolversTypes['Token']>, ParentType, ContextType>;
};

export type TokenEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TokenEdge'] = ResolversParentTypes['TokenEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Token'], ParentType, ContextType>;
};

export type TokenRevokePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TokenRevokePayload'] = ResolversParentTypes['TokenRevokePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
  revokedTokenId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type TokenUpdatePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TokenUpdatePayload'] = ResolversParentTypes['TokenUpdatePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
  token?: Resolver<Maybe<ResolversTypes['Token']>, ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UserResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  auth0?: Resolver<Maybe<ResolversTypes['Auth0UserFacet']>, ParentType, ContextType>;
  avatarUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  familyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  givenName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isEmailVerified?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isMfaEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  lastLoginAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  losant?: Resolver<Maybe<ResolversTypes['LosantUserFacet']>, ParentType, ContextType>;
  memberships?: Resolver<Maybe<ResolversTypes['OrgMembershipConnection']>, ParentType, ContextType, RequireFields<UserMembershipsArgs, 'first'>>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phoneNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['IdentitySource'], ParentType, ContextType>;
  sourceId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tokens?: Resolver<Maybe<ResolversTypes['TokenConnection']>, ParentType, ContextType, RequireFields<UserTokensArgs, 'first'>>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserAccessRevokePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserAccessRevokePayload'] = ResolversParentTypes['UserAccessRevokePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type UserConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserConnection'] = ResolversParentTypes['UserConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UserEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['User']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sourceErrors?: Resolver<ReadonlyArray<ResolversTypes['IdentitySourceError']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type UserDeletePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserDeletePayload'] = ResolversParentTypes['UserDeletePayload']> = {
  deletedUserId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
};

export type UserEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserEdge'] = ResolversParentTypes['UserEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type UserEmailVerificationSendPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserEmailVerificationSendPayload'] = ResolversParentTypes['UserEmailVerificationSendPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type UserPasswordChangePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserPasswordChangePayload'] = ResolversParentTypes['UserPasswordChangePayload']> = {
  access?: Resolver<Maybe<ResolversTypes['AccessCredential']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type UserUpdatePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserUpdatePayload'] = ResolversParentTypes['UserUpdatePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  invites?: Resolver<Maybe<ResolversTypes['InviteConnection']>, ParentType, ContextType, RequireFields<ViewerInvitesArgs, 'first'>>;
  losant?: Resolver<Maybe<ResolversTypes['LosantViewerFacet']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['IdentitySource'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  AccessCredential?: AccessCredentialResolvers<ContextType>;
  AccessRefreshPayload?: AccessRefreshPayloadResolvers<ContextType>;
  Auth0Branding?: Auth0BrandingResolvers<ContextType>;
  Auth0Identity?: Auth0IdentityResolvers<ContextType>;
  Auth0InviteFacet?: Auth0InviteFacetResolvers<ContextType>;
  Auth0OrgFacet?: Auth0OrgFacetResolvers<ContextType>;
  Auth0TokenQuota?: Auth0TokenQuotaResolvers<ContextType>;
  Auth0UserFacet?: Auth0UserFacetResolvers<ContextType>;
  ClientApp?: ClientAppResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DateTimeRange?: DateTimeRangeResolvers<ContextType>;
  EmailAddress?: GraphQLScalarType;
  IdentityChallengeError?: IdentityChallengeErrorResolvers<ContextType>;
  IdentityConflictError?: IdentityConflictErrorResolvers<ContextType>;
  IdentityError?: IdentityErrorResolvers<ContextType>;
  IdentityForbiddenError?: IdentityForbiddenErrorResolvers<ContextType>;
  IdentityNotFoundError?: IdentityNotFoundErrorResolvers<ContextType>;
  IdentityPartialError?: IdentityPartialErrorResolvers<ContextType>;
  IdentitySource?: IdentitySourceResolvers<ContextType>;
  IdentitySourceChoiceError?: IdentitySourceChoiceErrorResolvers<ContextType>;
  IdentitySourceError?: IdentitySourceErrorResolvers<ContextType>;
  IdentityValidationError?: IdentityValidationErrorResolvers<ContextType>;
  Invite?: InviteResolvers<ContextType>;
  InviteAcceptPayload?: InviteAcceptPayloadResolvers<ContextType>;
  InviteConnection?: InviteConnectionResolvers<ContextType>;
  InviteCreatePayload?: InviteCreatePayloadResolvers<ContextType>;
  InviteDismissPayload?: InviteDismissPayloadResolvers<ContextType>;
  InviteEdge?: InviteEdgeResolvers<ContextType>;
  InvitePreview?: InvitePreviewResolvers<ContextType>;
  InviteRejectPayload?: InviteRejectPayloadResolvers<ContextType>;
  InviteResendPayload?: InviteResendPayloadResolvers<ContextType>;
  InviteRevokePayload?: InviteRevokePayloadResolvers<ContextType>;
  InviteSender?: InviteSenderResolvers<ContextType>;
  JSONObject?: GraphQLScalarType;
  LosantAuditLog?: LosantAuditLogResolvers<ContextType>;
  LosantAuditLogActor?: LosantAuditLogActorResolvers<ContextType>;
  LosantAuditLogConnection?: LosantAuditLogConnectionResolvers<ContextType>;
  LosantAuditLogEdge?: LosantAuditLogEdgeResolvers<ContextType>;
  LosantAuditLogRequest?: LosantAuditLogRequestResolvers<ContextType>;
  LosantAuditLogResponse?: LosantAuditLogResponseResolvers<ContextType>;
  LosantAuditLogTarget?: LosantAuditLogTargetResolvers<ContextType>;
  LosantBanner?: LosantBannerResolvers<ContextType>;
  LosantBilling?: LosantBillingResolvers<ContextType>;
  LosantDeviceAccess?: LosantDeviceAccessResolvers<ContextType>;
  LosantDevicePoint?: LosantDevicePointResolvers<ContextType>;
  LosantGithubDisconnectPayload?: LosantGithubDisconnectPayloadResolvers<ContextType>;
  LosantHistoricalCount?: LosantHistoricalCountResolvers<ContextType>;
  LosantHistoricalPayloads?: LosantHistoricalPayloadsResolvers<ContextType>;
  LosantHistoricalSummary?: LosantHistoricalSummaryResolvers<ContextType>;
  LosantHistoricalSummaryConnection?: LosantHistoricalSummaryConnectionResolvers<ContextType>;
  LosantHistoricalSummaryEdge?: LosantHistoricalSummaryEdgeResolvers<ContextType>;
  LosantHistoricalSummaryOwner?: LosantHistoricalSummaryOwnerResolvers<ContextType>;
  LosantInstance?: LosantInstanceResolvers<ContextType>;
  LosantInstanceConnection?: LosantInstanceConnectionResolvers<ContextType>;
  LosantInstanceEdge?: LosantInstanceEdgeResolvers<ContextType>;
  LosantInstanceMemberAddPayload?: LosantInstanceMemberAddPayloadResolvers<ContextType>;
  LosantInstanceMemberRemovePayload?: LosantInstanceMemberRemovePayloadResolvers<ContextType>;
  LosantInstanceMemberUpdatePayload?: LosantInstanceMemberUpdatePayloadResolvers<ContextType>;
  LosantInstanceMembership?: LosantInstanceMembershipResolvers<ContextType>;
  LosantInstanceMembershipConnection?: LosantInstanceMembershipConnectionResolvers<ContextType>;
  LosantInstanceMembershipEdge?: LosantInstanceMembershipEdgeResolvers<ContextType>;
  LosantInstanceReportGeneratePayload?: LosantInstanceReportGeneratePayloadResolvers<ContextType>;
  LosantInstanceUpdatePayload?: LosantInstanceUpdatePayloadResolvers<ContextType>;
  LosantInviteFacet?: LosantInviteFacetResolvers<ContextType>;
  LosantLimit?: LosantLimitResolvers<ContextType>;
  LosantMembershipFacet?: LosantMembershipFacetResolvers<ContextType>;
  LosantMfaDisablePayload?: LosantMfaDisablePayloadResolvers<ContextType>;
  LosantMfaEnablePayload?: LosantMfaEnablePayloadResolvers<ContextType>;
  LosantMfaSetupPayload?: LosantMfaSetupPayloadResolvers<ContextType>;
  LosantNotebookPoint?: LosantNotebookPointResolvers<ContextType>;
  LosantOrgAdministration?: LosantOrgAdministrationResolvers<ContextType>;
  LosantOrgFacet?: LosantOrgFacetResolvers<ContextType>;
  LosantPayloadPoint?: LosantPayloadPointResolvers<ContextType>;
  LosantPayloadTotal?: LosantPayloadTotalResolvers<ContextType>;
  LosantQuota?: LosantQuotaResolvers<ContextType>;
  LosantRecentItem?: LosantRecentItemResolvers<ContextType>;
  LosantRecentItemAddPayload?: LosantRecentItemAddPayloadResolvers<ContextType>;
  LosantReportConfig?: LosantReportConfigResolvers<ContextType>;
  LosantResourceRoleGrant?: LosantResourceRoleGrantResolvers<ContextType>;
  LosantResourcesTransferPayload?: LosantResourcesTransferPayloadResolvers<ContextType>;
  LosantServiceLimits?: LosantServiceLimitsResolvers<ContextType>;
  LosantTag?: LosantTagResolvers<ContextType>;
  LosantTokenCreator?: LosantTokenCreatorResolvers<ContextType>;
  LosantTokenFacet?: LosantTokenFacetResolvers<ContextType>;
  LosantTokenOrgRole?: LosantTokenOrgRoleResolvers<ContextType>;
  LosantUsage?: LosantUsageResolvers<ContextType>;
  LosantUserFacet?: LosantUserFacetResolvers<ContextType>;
  LosantViewerFacet?: LosantViewerFacetResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Org?: OrgResolvers<ContextType>;
  OrgConnection?: OrgConnectionResolvers<ContextType>;
  OrgCreatePayload?: OrgCreatePayloadResolvers<ContextType>;
  OrgDeletePayload?: OrgDeletePayloadResolvers<ContextType>;
  OrgEdge?: OrgEdgeResolvers<ContextType>;
  OrgMembersAddPayload?: OrgMembersAddPayloadResolvers<ContextType>;
  OrgMembersRemovePayload?: OrgMembersRemovePayloadResolvers<ContextType>;
  OrgMembership?: OrgMembershipResolvers<ContextType>;
  OrgMembershipConnection?: OrgMembershipConnectionResolvers<ContextType>;
  OrgMembershipEdge?: OrgMembershipEdgeResolvers<ContextType>;
  OrgMembershipUpdatePayload?: OrgMembershipUpdatePayloadResolvers<ContextType>;
  OrgUpdatePayload?: OrgUpdatePayloadResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Permission?: PermissionResolvers<ContextType>;
  PermissionConnection?: PermissionConnectionResolvers<ContextType>;
  PermissionEdge?: PermissionEdgeResolvers<ContextType>;
  PermissionGrantor?: PermissionGrantorResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Role?: RoleResolvers<ContextType>;
  RoleConnection?: RoleConnectionResolvers<ContextType>;
  RoleEdge?: RoleEdgeResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  SecretString?: GraphQLScalarType;
  SignInPayload?: SignInPayloadResolvers<ContextType>;
  Sourced?: SourcedResolvers<ContextType>;
  SsoRedirect?: SsoRedirectResolvers<ContextType>;
  Token?: TokenResolvers<ContextType>;
  TokenConnection?: TokenConnectionResolvers<ContextType>;
  TokenCreatePayload?: TokenCreatePayloadResolvers<ContextType>;
  TokenEdge?: TokenEdgeResolvers<ContextType>;
  TokenRevokePayload?: TokenRevokePayloadResolvers<ContextType>;
  TokenUpdatePayload?: TokenUpdatePayloadResolvers<ContextType>;
  URL?: GraphQLScalarType;
  User?: UserResolvers<ContextType>;
  UserAccessRevokePayload?: UserAccessRevokePayloadResolvers<ContextType>;
  UserConnection?: UserConnectionResolvers<ContextType>;
  UserDeletePayload?: UserDeletePayloadResolvers<ContextType>;
  UserEdge?: UserEdgeResolvers<ContextType>;
  UserEmailVerificationSendPayload?: UserEmailVerificationSendPayloadResolvers<ContextType>;
  UserPasswordChangePayload?: UserPasswordChangePayloadResolvers<ContextType>;
  UserUpdatePayload?: UserUpdatePayloadResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RequestContext> = {
  semanticNonNull?: SemanticNonNullDirectiveResolver<any, any, ContextType>;
  upstream?: UpstreamDirectiveResolver<any, any, ContextType>;
};
