import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { OrgRecord, InviteRecord, UserRecord, InvitePreviewRecord, MembershipRecord, TokenRecord, PermissionRecord, RoleRecord, ViewerRecord } from '../sources/record.ts';
import type { Source } from '../sources/source.ts';
import type { SourceFailure } from './source-failure.ts';
import type { InviteConnectionRecord, OrgConnectionRecord, OrgMembershipConnectionRecord, PermissionConnectionRecord, RoleConnectionRecord, TokenConnectionRecord, UserConnectionRecord } from './connection.ts';
import type { LosantQuotaRecord } from '../sources/losant/quota.ts';
import type { LosantTokenOrgRoleRecord } from '../sources/losant/token.ts';
import type { LosantViewerParent } from './facets/losant.ts';
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
   * A string that lets whoever has it act, such as the token or link of an invite. The gateway keeps it out of its logs
   * and error messages. Do the same, and pass it as a variable rather than in the text of a query.
   */
  SecretString: { input: string; output: string; }
  /** An absolute URL as the source holds it. Output only: inputs take plain `String`. */
  URL: { input: string; output: string; }
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
};

/** A span of time, closed at both ends. */
export type DateTimeRange = {
  readonly __typename?: 'DateTimeRange';
  /** Last moment. */
  readonly end: Scalars['DateTime']['output'];
  /** First moment. */
  readonly start: Scalars['DateTime']['output'];
};

/**
 * One system that the gateway reads. Sources are configured by whoever runs the gateway, so their names are data and
 * only their kinds are an enum. Each source is asked with the credential that the request carries for it, and that
 * credential goes nowhere else.
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
  /** What kind of system it is; decides which of the facets `losant` and `auth0` are present. */
  readonly kind: SourceKind;
  /** Short name used in arguments, for example `losant` or `auth0-eu`. Stable. */
  readonly name: Scalars['String']['output'];
  /** Name for people. */
  readonly title: Scalars['String']['output'];
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
   * Name of the source. May be left out where only one Losant source is configured; else it is BAD_USER_INPUT, and the
   * message names the candidates.
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
  /** It ran out before it was answered. */
  | 'EXPIRED'
  /** It waits for an answer. */
  | 'PENDING';

/** A notice that members of a Losant org see. */
export type LosantBanner = {
  readonly __typename?: 'LosantBanner';
  /** How urgent it is. */
  readonly level: LosantBannerLevel;
  /** The text. */
  readonly message: Scalars['String']['output'];
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

/** What only a member of a Losant org has. */
export type LosantMembershipFacet = {
  readonly __typename?: 'LosantMembershipFacet';
  /** Other roles on single applications. Empty when there are none; null where Losant does not tell. */
  readonly applicationRoles?: Maybe<ReadonlyArray<LosantResourceRoleGrant>>;
  /** Other roles on single dashboards. Empty when there are none; null where Losant does not tell. */
  readonly dashboardRoles?: Maybe<ReadonlyArray<LosantResourceRoleGrant>>;
  /** The role in the org. */
  readonly role: LosantOrgRole;
};

/** When Losant asks members of an org for a one-time code. */
export type LosantMfaPolicy =
  /** Never, unless the member chose it. */
  | 'NOT_REQUIRED'
  /** Everyone needs one. */
  | 'REQUIRED'
  /** Administrators need one. */
  | 'REQUIRED_FOR_ADMINS';

/** What only a Losant org has. A field is null where Losant does not tell the caller. */
export type LosantOrgFacet = {
  readonly __typename?: 'LosantOrgFacet';
  /** Domains that members' email addresses must have, for example `example.com`. Empty: any. */
  readonly allowedEmailDomains?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
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
};


/** What only a Losant org has. A field is null where Losant does not tell the caller. */
export type LosantOrgFacetQuotasArgs = {
  resources?: InputMaybe<ReadonlyArray<LosantResource>>;
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
  /** Integrations. */
  | 'INTEGRATION'
  /** Members. Counted for orgs only. */
  | 'MEMBER'
  /** Notebooks. */
  | 'NOTEBOOK'
  /** Notebook minutes in the billing period. */
  | 'NOTEBOOK_MINUTE'
  /** Orgs. Counted for users only. */
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
  /** Who made it. Null where Losant does not tell. */
  readonly creator?: Maybe<LosantTokenCreator>;
  /** Role in orgs that `orgRoles` does not name. Null when it is not limited there. */
  readonly defaultRole?: Maybe<LosantOrgRole>;
  /** Roles in single orgs. */
  readonly orgRoles: ReadonlyArray<LosantTokenOrgRole>;
};

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

/** What only a Losant caller has, and only they are told. */
export type LosantViewerFacet = {
  readonly __typename?: 'LosantViewerFacet';
  /** The running billing period of the caller's own sandbox. Null where Losant does not tell. */
  readonly currentPeriod?: Maybe<DateTimeRange>;
  /** Name of the linked GitHub account. Null when none is linked. */
  readonly githubName?: Maybe<Scalars['String']['output']>;
  /** Whether the email address must be proved before the account works in full. */
  readonly mustVerifyEmail?: Maybe<Scalars['Boolean']['output']>;
  /** When the password was last changed. Null where Losant does not tell. */
  readonly passwordUpdatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How much the caller's own sandbox holds and may hold. Counts cost the source work: name the kinds that you need. */
  readonly quotas?: Maybe<ReadonlyArray<LosantQuota>>;
  /** A new email address that is not proved yet. Null when there is none. */
  readonly requestedEmail?: Maybe<Scalars['EmailAddress']['output']>;
  /** Settings of the caller's plan that are not counts. Null where Losant does not tell. */
  readonly serviceLimits?: Maybe<LosantServiceLimits>;
  /** Access tokens made before this moment do not work any more. Null when none was ever set. */
  readonly tokenCutoffAt?: Maybe<Scalars['DateTime']['output']>;
};


/** What only a Losant caller has, and only they are told. */
export type LosantViewerFacetQuotasArgs = {
  resources?: InputMaybe<ReadonlyArray<LosantResource>>;
};

/** Anything that can be fetched again by its global id. */
export type Node = {
  /** Opaque, stable and safe in URLs. It names type, source and upstream key; do not take it apart. */
  readonly id: Scalars['ID']['output'];
};

/**
 * An organization: the tenant, customer or team that users are members of. It lives in one source; what only that kind
 * of source knows stands in `losant` or `auth0`.
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
  /** What only a Losant org has. Null for other kinds of source. */
  readonly losant?: Maybe<LosantOrgFacet>;
  /** How many members there are. */
  readonly memberCount?: Maybe<Scalars['Int']['output']>;
  /** Who belongs to the org, and as what, in the source's own order. All members can be reached, however many. */
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
   * trying: from the caller's role (Losant) or the scopes of the credential (Auth0). A hint for showing and hiding; the
   * source decides. Null when it cannot be told.
   */
  readonly viewerCanAdminister?: Maybe<Scalars['Boolean']['output']>;
  /** The caller's own membership. Null when the caller is no member, or no user (a machine credential of Auth0). */
  readonly viewerMembership?: Maybe<OrgMembership>;
};


/**
 * An organization: the tenant, customer or team that users are members of. It lives in one source; what only that kind
 * of source knows stands in `losant` or `auth0`.
 */
export type OrgAssignableRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  nameContains?: InputMaybe<Scalars['String']['input']>;
};


/**
 * An organization: the tenant, customer or team that users are members of. It lives in one source; what only that kind
 * of source knows stands in `losant` or `auth0`.
 */
export type OrgInvitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InviteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<InviteOrder>;
};


/**
 * An organization: the tenant, customer or team that users are members of. It lives in one source; what only that kind
 * of source knows stands in `losant` or `auth0`.
 */
export type OrgMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * An organization: the tenant, customer or team that users are members of. It lives in one source; what only that kind
 * of source knows stands in `losant` or `auth0`.
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
  /** Part of the name, whatever its case. Needs ORG_NAME_FILTER; other sources (Auth0) answer UNSUPPORTED. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  /** The whole slug. Sources without slugs (Losant) answer UNSUPPORTED. */
  readonly slug?: InputMaybe<Scalars['String']['input']>;
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
   * What an invite link leads to. Losant only; see INVITE_INBOX. Needs no credential: the link is one. Null when there
   * is no such invite.
   */
  readonly invitePreview?: Maybe<InvitePreview>;
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
   * The orgs that the caller can see: on Losant those that they are a member of, in an Auth0 tenant all of them. The
   * sources are asked at once; one that fails is told in `sourceErrors`, and the others still show.
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
  /** One user. Null when there is none, or the caller may not see it. */
  readonly user?: Maybe<User>;
  /**
   * The users that the caller may administer. Auth0 leads to the first 1,000 results of a search only: a page beyond
   * them is UNSUPPORTED; narrow the search with `filter` to see the rest. Losant has no list of users: read
   * `Org.members` there, or look up one member of the caller's orgs with `filter.email` alone.
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
  /** Tokens that a user makes for scripts: `User.tokens`. */
  | 'API_TOKENS'
  /** Roles that the tenant defines, with permissions. Without it the roles are fixed. */
  | 'CUSTOM_ROLES'
  /** Filter and sort invites by email address and role. */
  | 'INVITE_FILTER'
  /** The invites that a user got: `Viewer.invites` and `Query.invitePreview`. */
  | 'INVITE_INBOX'
  /** Several roles, or none, for one member. Without it every member has exactly one role. */
  | 'MULTIPLE_ROLES'
  /** Filter the list of orgs by part of the name: `OrgFilter.nameContains`. */
  | 'ORG_NAME_FILTER'
  /** Sort the list of orgs by when they last changed: `OrgOrderField.UPDATED_AT`. */
  | 'ORG_ORDER_BY_UPDATED_AT'
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
  | 'LOSANT';

/** A node that exists as one record of one source. */
export type Sourced = {
  /** Opaque global id. */
  readonly id: Scalars['ID']['output'];
  /** The source that the record lives in. */
  readonly source: IdentitySource;
  /** The record's own id in that source, for logs, deep links and joins with other systems. */
  readonly sourceId: Scalars['String']['output'];
};

/**
 * A credential that a user made for scripts, so that those can act for them. Its value is never here: the source
 * shows it once, when it is made. Needs API_TOKENS (Losant).
 */
export type Token = Node & Sourced & {
  readonly __typename?: 'Token';
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
  /** For whom it acts. */
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
  /** Part of the name, whatever its case. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Only tokens with this status. */
  readonly status?: InputMaybe<TokenStatus>;
};

/** Kinds of credentials. Values may be added. */
export type TokenKind =
  /** Made by a user for a script. */
  | 'API_TOKEN';

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

/** Whether a token works. Values may be added. */
export type TokenStatus =
  /** It works. */
  | 'ACTIVE'
  /** It ran out; see `Token.expiresAt`. */
  | 'EXPIRED'
  /** It was switched off and can be switched on again. */
  | 'INACTIVE';

/**
 * A person's account in one source. The same person in two sources is two users; nothing joins them but the email
 * address. Losant shows callers themselves and the members of their orgs, Auth0 all users of the tenant.
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
   * The orgs that the user belongs to, and as what. On Losant only orgs that the caller belongs to as well. Auth0 shows
   * the first 1,000 only: a page beyond them is UNSUPPORTED.
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
   * API tokens that the user made. Losant shows them only to the users themselves. Null for other users, and where the
   * source has no API tokens (Auth0).
   */
  readonly tokens?: Maybe<TokenConnection>;
  /** When the account last changed. Null where the source does not tell: Losant tells it only to the users themselves. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};


/**
 * A person's account in one source. The same person in two sources is two users; nothing joins them but the email
 * address. Losant shows callers themselves and the members of their orgs, Auth0 all users of the tenant.
 */
export type UserMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A person's account in one source. The same person in two sources is two users; nothing joins them but the email
 * address. Losant shows callers themselves and the members of their orgs, Auth0 all users of the tenant.
 */
export type UserTokensArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TokenFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TokenOrder>;
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

/** A user in a page. */
export type UserEdge = {
  readonly __typename?: 'UserEdge';
  /** Where the user lies, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The user. */
  readonly node: User;
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

/** The caller, as one source knows them. What others are not told stands here and not on `User`. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** Invites that the caller got and did not answer. Null where the source does not tell (Auth0); see INVITE_INBOX. */
  readonly invites?: Maybe<InviteConnection>;
  /** What only a Losant caller has. Null for other kinds of source. */
  readonly losant?: Maybe<LosantViewerFacet>;
  /** The source. */
  readonly source: IdentitySource;
  /** The caller's own account. Null for a machine credential (Auth0), which is no user. */
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
  Node:
    | ( Source )
    | ( InviteRecord )
    | ( OrgRecord )
    | ( MembershipRecord )
    | ( RoleRecord )
    | ( TokenRecord )
    | ( UserRecord )
  ;
  Sourced:
    | ( InviteRecord )
    | ( OrgRecord )
    | ( RoleRecord )
    | ( TokenRecord )
    | ( UserRecord )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
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
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdentitySource: ResolverTypeWrapper<Source>;
  IdentitySourceError: ResolverTypeWrapper<SourceFailure>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Invite: ResolverTypeWrapper<InviteRecord>;
  InviteConnection: ResolverTypeWrapper<InviteConnectionRecord>;
  InviteEdge: ResolverTypeWrapper<Omit<InviteEdge, 'node'> & { node: ResolversTypes['Invite'] }>;
  InviteFilter: InviteFilter;
  InviteLinkInput: InviteLinkInput;
  InviteOrder: InviteOrder;
  InviteOrderField: InviteOrderField;
  InvitePreview: ResolverTypeWrapper<InvitePreviewRecord>;
  InviteSender: ResolverTypeWrapper<InviteSender>;
  InviteStatus: InviteStatus;
  JSONObject: ResolverTypeWrapper<Scalars['JSONObject']['output']>;
  LosantBanner: ResolverTypeWrapper<LosantBanner>;
  LosantBannerLevel: LosantBannerLevel;
  LosantBilling: ResolverTypeWrapper<LosantBilling>;
  LosantInviteFacet: ResolverTypeWrapper<InviteRecord>;
  LosantMembershipFacet: ResolverTypeWrapper<MembershipRecord>;
  LosantMfaPolicy: LosantMfaPolicy;
  LosantOrgFacet: ResolverTypeWrapper<OrgRecord>;
  LosantOrgRole: LosantOrgRole;
  LosantQuota: ResolverTypeWrapper<LosantQuotaRecord>;
  LosantResource: LosantResource;
  LosantResourceRole: LosantResourceRole;
  LosantResourceRoleGrant: ResolverTypeWrapper<LosantResourceRoleGrant>;
  LosantServiceLimits: ResolverTypeWrapper<LosantServiceLimits>;
  LosantSubscriptionStatus: LosantSubscriptionStatus;
  LosantTokenCreator: ResolverTypeWrapper<LosantTokenCreator>;
  LosantTokenCreatorKind: LosantTokenCreatorKind;
  LosantTokenFacet: ResolverTypeWrapper<TokenRecord>;
  LosantTokenOrgRole: ResolverTypeWrapper<LosantTokenOrgRoleRecord>;
  LosantUserFacet: ResolverTypeWrapper<UserRecord>;
  LosantViewerFacet: ResolverTypeWrapper<LosantViewerParent>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Org: ResolverTypeWrapper<OrgRecord>;
  OrgBy: OrgBy;
  OrgConnection: ResolverTypeWrapper<OrgConnectionRecord>;
  OrgEdge: ResolverTypeWrapper<Omit<OrgEdge, 'node'> & { node: ResolversTypes['Org'] }>;
  OrgFilter: OrgFilter;
  OrgMembership: ResolverTypeWrapper<MembershipRecord>;
  OrgMembershipConnection: ResolverTypeWrapper<OrgMembershipConnectionRecord>;
  OrgMembershipEdge: ResolverTypeWrapper<Omit<OrgMembershipEdge, 'node'> & { node: ResolversTypes['OrgMembership'] }>;
  OrgOrder: OrgOrder;
  OrgOrderField: OrgOrderField;
  OrgSlugInput: OrgSlugInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Permission: ResolverTypeWrapper<PermissionRecord>;
  PermissionConnection: ResolverTypeWrapper<PermissionConnectionRecord>;
  PermissionEdge: ResolverTypeWrapper<Omit<PermissionEdge, 'node'> & { node: ResolversTypes['Permission'] }>;
  PermissionGrantor: ResolverTypeWrapper<Omit<PermissionGrantor, 'role'> & { role?: Maybe<ResolversTypes['Role']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Role: ResolverTypeWrapper<RoleRecord>;
  RoleConnection: ResolverTypeWrapper<RoleConnectionRecord>;
  RoleEdge: ResolverTypeWrapper<Omit<RoleEdge, 'node'> & { node: ResolversTypes['Role'] }>;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  SecretString: ResolverTypeWrapper<Scalars['SecretString']['output']>;
  SortDirection: SortDirection;
  SourceErrorCode: SourceErrorCode;
  SourceFeature: SourceFeature;
  SourceIdInput: SourceIdInput;
  SourceKind: SourceKind;
  Sourced: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Sourced']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Token: ResolverTypeWrapper<TokenRecord>;
  TokenConnection: ResolverTypeWrapper<TokenConnectionRecord>;
  TokenEdge: ResolverTypeWrapper<Omit<TokenEdge, 'node'> & { node: ResolversTypes['Token'] }>;
  TokenFilter: TokenFilter;
  TokenKind: TokenKind;
  TokenOrder: TokenOrder;
  TokenOrderField: TokenOrderField;
  TokenStatus: TokenStatus;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  User: ResolverTypeWrapper<UserRecord>;
  UserBy: UserBy;
  UserConnection: ResolverTypeWrapper<UserConnectionRecord>;
  UserEdge: ResolverTypeWrapper<Omit<UserEdge, 'node'> & { node: ResolversTypes['User'] }>;
  UserFilter: UserFilter;
  UserOrder: UserOrder;
  UserOrderField: UserOrderField;
  Viewer: ResolverTypeWrapper<ViewerRecord>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
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
  ID: Scalars['ID']['output'];
  IdentitySource: Source;
  IdentitySourceError: SourceFailure;
  Int: Scalars['Int']['output'];
  Invite: InviteRecord;
  InviteConnection: InviteConnectionRecord;
  InviteEdge: Omit<InviteEdge, 'node'> & { node: ResolversParentTypes['Invite'] };
  InviteFilter: InviteFilter;
  InviteLinkInput: InviteLinkInput;
  InviteOrder: InviteOrder;
  InvitePreview: InvitePreviewRecord;
  InviteSender: InviteSender;
  JSONObject: Scalars['JSONObject']['output'];
  LosantBanner: LosantBanner;
  LosantBilling: LosantBilling;
  LosantInviteFacet: InviteRecord;
  LosantMembershipFacet: MembershipRecord;
  LosantOrgFacet: OrgRecord;
  LosantQuota: LosantQuotaRecord;
  LosantResourceRoleGrant: LosantResourceRoleGrant;
  LosantServiceLimits: LosantServiceLimits;
  LosantTokenCreator: LosantTokenCreator;
  LosantTokenFacet: TokenRecord;
  LosantTokenOrgRole: LosantTokenOrgRoleRecord;
  LosantUserFacet: UserRecord;
  LosantViewerFacet: LosantViewerParent;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Org: OrgRecord;
  OrgBy: OrgBy;
  OrgConnection: OrgConnectionRecord;
  OrgEdge: Omit<OrgEdge, 'node'> & { node: ResolversParentTypes['Org'] };
  OrgFilter: OrgFilter;
  OrgMembership: MembershipRecord;
  OrgMembershipConnection: OrgMembershipConnectionRecord;
  OrgMembershipEdge: Omit<OrgMembershipEdge, 'node'> & { node: ResolversParentTypes['OrgMembership'] };
  OrgOrder: OrgOrder;
  OrgSlugInput: OrgSlugInput;
  PageInfo: PageInfo;
  Permission: PermissionRecord;
  PermissionConnection: PermissionConnectionRecord;
  PermissionEdge: Omit<PermissionEdge, 'node'> & { node: ResolversParentTypes['Permission'] };
  PermissionGrantor: Omit<PermissionGrantor, 'role'> & { role?: Maybe<ResolversParentTypes['Role']> };
  Query: Record<PropertyKey, never>;
  Role: RoleRecord;
  RoleConnection: RoleConnectionRecord;
  RoleEdge: Omit<RoleEdge, 'node'> & { node: ResolversParentTypes['Role'] };
  SafeInt: Scalars['SafeInt']['output'];
  SecretString: Scalars['SecretString']['output'];
  SourceIdInput: SourceIdInput;
  Sourced: ResolversInterfaceTypes<ResolversParentTypes>['Sourced'];
  String: Scalars['String']['output'];
  Token: TokenRecord;
  TokenConnection: TokenConnectionRecord;
  TokenEdge: Omit<TokenEdge, 'node'> & { node: ResolversParentTypes['Token'] };
  TokenFilter: TokenFilter;
  TokenOrder: TokenOrder;
  URL: Scalars['URL']['output'];
  User: UserRecord;
  UserBy: UserBy;
  UserConnection: UserConnectionRecord;
  UserEdge: Omit<UserEdge, 'node'> & { node: ResolversParentTypes['User'] };
  UserFilter: UserFilter;
  UserOrder: UserOrder;
  Viewer: ViewerRecord;
};

export type SemanticNonNullDirectiveArgs = {
  levels?: ReadonlyArray<Scalars['Int']['input']>;
};

export type SemanticNonNullDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = SemanticNonNullDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type UpstreamDirectiveArgs = {
  auth0?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
  losant?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type UpstreamDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = UpstreamDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

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

export type IdentitySourceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IdentitySource'] = ResolversParentTypes['IdentitySource']> = {
  features?: Resolver<ReadonlyArray<ResolversTypes['SourceFeature']>, ParentType, ContextType>;
  hasCredential?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSandbox?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdentitySourceErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IdentitySourceError'] = ResolversParentTypes['IdentitySourceError']> = {
  code?: Resolver<ResolversTypes['SourceErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requiredScopes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  retryAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['IdentitySource'], ParentType, ContextType>;
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

export type InviteConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InviteConnection'] = ResolversParentTypes['InviteConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InviteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Invite']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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

export type InviteSenderResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InviteSender'] = ResolversParentTypes['InviteSender']> = {
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface JsonObjectScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSONObject'], any> {
  name: 'JSONObject';
}

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

export type LosantInviteFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LosantInviteFacet'] = ResolversParentTypes['LosantInviteFacet']> = {
  applicationRoles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LosantResourceRoleGrant']>>, ParentType, ContextType>;
  dashboardRoles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LosantResourceRoleGrant']>>, ParentType, ContextType>;
  isTransferDisallowed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  requiresMfa?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['LosantOrgRole'], ParentType, ContextType>;
};

export type LosantMembershipFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LosantMembershipFacet'] = ResolversParentTypes['LosantMembershipFacet']> = {
  applicationRoles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LosantResourceRoleGrant']>>, ParentType, ContextType>;
  dashboardRoles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LosantResourceRoleGrant']>>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['LosantOrgRole'], ParentType, ContextType>;
};

export type LosantOrgFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LosantOrgFacet'] = ResolversParentTypes['LosantOrgFacet']> = {
  allowedEmailDomains?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  banner?: Resolver<Maybe<ResolversTypes['LosantBanner']>, ParentType, ContextType>;
  billing?: Resolver<Maybe<ResolversTypes['LosantBilling']>, ParentType, ContextType>;
  disabledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isEnterprise?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isReadOnly?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  mfaPolicy?: Resolver<Maybe<ResolversTypes['LosantMfaPolicy']>, ParentType, ContextType>;
  quotas?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LosantQuota']>>, ParentType, ContextType, Partial<LosantOrgFacetQuotasArgs>>;
  serviceLimits?: Resolver<Maybe<ResolversTypes['LosantServiceLimits']>, ParentType, ContextType>;
};

export type LosantQuotaResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LosantQuota'] = ResolversParentTypes['LosantQuota']> = {
  limit?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['LosantResource'], ParentType, ContextType>;
  used?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type LosantResourceRoleGrantResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LosantResourceRoleGrant'] = ResolversParentTypes['LosantResourceRoleGrant']> = {
  resourceId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['LosantResourceRole'], ParentType, ContextType>;
};

export type LosantServiceLimitsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LosantServiceLimits'] = ResolversParentTypes['LosantServiceLimits']> = {
  applicationFlowSlots?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dataRetentionSeconds?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  experienceFlowSlots?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  notebookMinutesPerRun?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  parallelNotebookRuns?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  systemIntervalSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LosantTokenCreatorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LosantTokenCreator'] = ResolversParentTypes['LosantTokenCreator']> = {
  creatorId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LosantTokenCreatorKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LosantTokenFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LosantTokenFacet'] = ResolversParentTypes['LosantTokenFacet']> = {
  creator?: Resolver<Maybe<ResolversTypes['LosantTokenCreator']>, ParentType, ContextType>;
  defaultRole?: Resolver<Maybe<ResolversTypes['LosantOrgRole']>, ParentType, ContextType>;
  orgRoles?: Resolver<ReadonlyArray<ResolversTypes['LosantTokenOrgRole']>, ParentType, ContextType>;
};

export type LosantTokenOrgRoleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LosantTokenOrgRole'] = ResolversParentTypes['LosantTokenOrgRole']> = {
  applicationRoles?: Resolver<ReadonlyArray<ResolversTypes['LosantResourceRoleGrant']>, ParentType, ContextType>;
  dashboardRoles?: Resolver<ReadonlyArray<ResolversTypes['LosantResourceRoleGrant']>, ParentType, ContextType>;
  isSandbox?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  org?: Resolver<Maybe<ResolversTypes['Org']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['LosantOrgRole'], ParentType, ContextType>;
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
  mustVerifyEmail?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  passwordUpdatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  quotas?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LosantQuota']>>, ParentType, ContextType, Partial<LosantViewerFacetQuotasArgs>>;
  requestedEmail?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  serviceLimits?: Resolver<Maybe<ResolversTypes['LosantServiceLimits']>, ParentType, ContextType>;
  tokenCutoffAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'IdentitySource' | 'Invite' | 'Org' | 'OrgMembership' | 'Role' | 'Token' | 'User', ParentType, ContextType>;
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

export type OrgEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrgEdge'] = ResolversParentTypes['OrgEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Org'], ParentType, ContextType>;
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
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  org?: Resolver<Maybe<ResolversTypes['Org']>, ParentType, ContextType, RequireFields<QueryOrgArgs, 'by'>>;
  orgs?: Resolver<Maybe<ResolversTypes['OrgConnection']>, ParentType, ContextType, RequireFields<QueryOrgsArgs, 'first'>>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType, RequireFields<QueryRoleArgs, 'id'>>;
  roles?: Resolver<Maybe<ResolversTypes['RoleConnection']>, ParentType, ContextType, RequireFields<QueryRolesArgs, 'first'>>;
  source?: Resolver<Maybe<ResolversTypes['IdentitySource']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'name'>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['IdentitySource']>, ParentType, ContextType, Partial<QuerySourcesArgs>>;
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

export type SourcedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Sourced'] = ResolversParentTypes['Sourced']> = {
  __resolveType: TypeResolveFn<'Invite' | 'Org' | 'Role' | 'Token' | 'User', ParentType, ContextType>;
};

export type TokenResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Token'] = ResolversParentTypes['Token']> = {
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

export type TokenEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TokenEdge'] = ResolversParentTypes['TokenEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Token'], ParentType, ContextType>;
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

export type UserConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserConnection'] = ResolversParentTypes['UserConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UserEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['User']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sourceErrors?: Resolver<ReadonlyArray<ResolversTypes['IdentitySourceError']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type UserEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserEdge'] = ResolversParentTypes['UserEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  invites?: Resolver<Maybe<ResolversTypes['InviteConnection']>, ParentType, ContextType, RequireFields<ViewerInvitesArgs, 'first'>>;
  losant?: Resolver<Maybe<ResolversTypes['LosantViewerFacet']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['IdentitySource'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
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
  IdentitySource?: IdentitySourceResolvers<ContextType>;
  IdentitySourceError?: IdentitySourceErrorResolvers<ContextType>;
  Invite?: InviteResolvers<ContextType>;
  InviteConnection?: InviteConnectionResolvers<ContextType>;
  InviteEdge?: InviteEdgeResolvers<ContextType>;
  InvitePreview?: InvitePreviewResolvers<ContextType>;
  InviteSender?: InviteSenderResolvers<ContextType>;
  JSONObject?: GraphQLScalarType;
  LosantBanner?: LosantBannerResolvers<ContextType>;
  LosantBilling?: LosantBillingResolvers<ContextType>;
  LosantInviteFacet?: LosantInviteFacetResolvers<ContextType>;
  LosantMembershipFacet?: LosantMembershipFacetResolvers<ContextType>;
  LosantOrgFacet?: LosantOrgFacetResolvers<ContextType>;
  LosantQuota?: LosantQuotaResolvers<ContextType>;
  LosantResourceRoleGrant?: LosantResourceRoleGrantResolvers<ContextType>;
  LosantServiceLimits?: LosantServiceLimitsResolvers<ContextType>;
  LosantTokenCreator?: LosantTokenCreatorResolvers<ContextType>;
  LosantTokenFacet?: LosantTokenFacetResolvers<ContextType>;
  LosantTokenOrgRole?: LosantTokenOrgRoleResolvers<ContextType>;
  LosantUserFacet?: LosantUserFacetResolvers<ContextType>;
  LosantViewerFacet?: LosantViewerFacetResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Org?: OrgResolvers<ContextType>;
  OrgConnection?: OrgConnectionResolvers<ContextType>;
  OrgEdge?: OrgEdgeResolvers<ContextType>;
  OrgMembership?: OrgMembershipResolvers<ContextType>;
  OrgMembershipConnection?: OrgMembershipConnectionResolvers<ContextType>;
  OrgMembershipEdge?: OrgMembershipEdgeResolvers<ContextType>;
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
  Sourced?: SourcedResolvers<ContextType>;
  Token?: TokenResolvers<ContextType>;
  TokenConnection?: TokenConnectionResolvers<ContextType>;
  TokenEdge?: TokenEdgeResolvers<ContextType>;
  URL?: GraphQLScalarType;
  User?: UserResolvers<ContextType>;
  UserConnection?: UserConnectionResolvers<ContextType>;
  UserEdge?: UserEdgeResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RequestContext> = {
  semanticNonNull?: SemanticNonNullDirectiveResolver<any, any, ContextType>;
  upstream?: UpstreamDirectiveResolver<any, any, ContextType>;
};
