import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AccessCredentialRecord, SsoRedirectRecord } from '../sources/writes.ts';
import type { ApiRecord, ConnectionRecord } from '../sources/auth0/directory.ts';
import type { Auth0ApiConnectionRecord, Auth0AuthenticationMethodConnectionRecord, Auth0ConnectedAccountConnectionRecord, Auth0ClientConnectionRecord, Auth0IdentityProviderConnectionRecord, Auth0OrgClientGrantConnectionRecord, Auth0OrgDomainConnectionRecord, Auth0OrgIdentityProviderConnectionRecord } from './facets/auth0/connection.ts';
import type { AuthenticationMethodRecord } from '../sources/auth0/authentication-method.ts';
import type { ConnectedAccountRecord } from '../sources/auth0/connected-account.ts';
import type { FederatedTokensetRecord } from '../sources/auth0/federated-tokenset.ts';
import type { Auth0TokenRecord } from '../sources/auth0/token.ts';
import type { OrgClientGrantRecord } from '../sources/auth0/client-grant.ts';
import type { OrgDomainRecord } from '../sources/auth0/domain.ts';
import type { OrgIdentityProviderRecord } from '../sources/auth0/identity-provider.ts';
import type { ClientAppRecord, OrgRecord, InviteRecord, UserRecord, InvitePreviewRecord, MembershipRecord, TokenRecord, PermissionRecord, RoleRecord, ViewerRecord } from '../sources/record.ts';
import type { IdentityErrorRecord } from './mutation.ts';
import type { IdentityEventRecord } from './event.ts';
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
import type { UserConsentRecord } from '../sources/user-consent.ts';
import type { UserConsentConnectionRecord } from './consent.ts';
import type { UserSessionRecord } from '../sources/user-session.ts';
import type { UserSessionConnectionRecord } from './session.ts';
import type { UserGroupRecord } from '../sources/group.ts';
import type { UserGroupConnectionRecord, UserGroupMemberRecord, UserGroupMemberConnectionRecord, UserGroupMembershipConnectionRecord } from './group.ts';
import type { UserJobRecord } from '../sources/job.ts';
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

/** An API that an Auth0 tenant gives tokens for, which Auth0 calls a resource server. */
export type Auth0Api = {
  readonly __typename?: 'Auth0Api';
  /** Identifier of the API, often a URL: what tokens for it carry as audience. */
  readonly identifier: Scalars['String']['output'];
  /** Name for people. Null when none is set. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** What it lets its callers do: what to offer where an input takes a permission. Empty when it defines nothing. */
  readonly scopes: ReadonlyArray<Auth0ApiScope>;
  /** Auth0's id of the API. */
  readonly sourceId: Scalars['String']['output'];
};

/** A page of APIs. */
export type Auth0ApiConnection = {
  readonly __typename?: 'Auth0ApiConnection';
  /** The APIs with their cursors. */
  readonly edges: ReadonlyArray<Auth0ApiEdge>;
  /** The APIs alone. */
  readonly nodes: ReadonlyArray<Auth0Api>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. Null when the source did not count. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An API in a page. */
export type Auth0ApiEdge = {
  readonly __typename?: 'Auth0ApiEdge';
  /** Where the API lies, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The API. */
  readonly node: Auth0Api;
};

/** Something that an API lets its callers do. */
export type Auth0ApiScope = {
  readonly __typename?: 'Auth0ApiScope';
  /** What it allows. Null when nothing was written. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Its name, for example `read:invoices`. Unique within the API. */
  readonly name: Scalars['String']['output'];
};

/** What a token allows at one API. */
export type Auth0Audience = {
  readonly __typename?: 'Auth0Audience';
  /** Identifier of the API. */
  readonly audience: Scalars['String']['output'];
  /** What it allows there, in the words of the API. Empty when nothing. */
  readonly scopes: ReadonlyArray<Scalars['String']['output']>;
};

/** Something that a user can prove who they are with. A field is null where Auth0 holds no value for the kind. */
export type Auth0AuthenticationMethod = Node & {
  readonly __typename?: 'Auth0AuthenticationMethod';
  /** When it was added. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether a passkey is bound to one device or shared by several, in Auth0's words. */
  readonly credentialDeviceType?: Maybe<Scalars['String']['output']>;
  /** Email address, where codes go to one. */
  readonly email?: Maybe<Scalars['EmailAddress']['output']>;
  /** When the user finished setting it up. */
  readonly enrolledAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque global id. */
  readonly id: Scalars['ID']['output'];
  /** Whether a passkey is backed up. */
  readonly isBackedUp?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the user finished setting it up. */
  readonly isConfirmed?: Maybe<Scalars['Boolean']['output']>;
  /** What it is. */
  readonly kind: Auth0AuthenticationMethodKind;
  /** When it was last used. */
  readonly lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Name for people, as the user or an administrator gave it. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Telephone number, where codes go to one. */
  readonly phoneNumber?: Maybe<Scalars['String']['output']>;
  /** Whether codes come as a text message or by a call. */
  readonly preferredChannel?: Maybe<Auth0PhoneChannel>;
  /** Host name that a passkey or security key works for. */
  readonly relyingParty?: Maybe<Scalars['String']['output']>;
  /** Browser (user agent) that it was set up with. */
  readonly userAgent?: Maybe<Scalars['String']['output']>;
};

/** A page of authentication methods. */
export type Auth0AuthenticationMethodConnection = {
  readonly __typename?: 'Auth0AuthenticationMethodConnection';
  /** The methods with their cursors. */
  readonly edges: ReadonlyArray<Auth0AuthenticationMethodEdge>;
  /** The methods alone. */
  readonly nodes: ReadonlyArray<Auth0AuthenticationMethod>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. Null when the source did not count. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** What authentication method to add to which user. */
export type Auth0AuthenticationMethodCreateInput = {
  /** The method. */
  readonly method: Auth0AuthenticationMethodInput;
  /** Global id of the user. */
  readonly userId: Scalars['ID']['input'];
};

/** Result of `auth0AuthenticationMethodCreate`. */
export type Auth0AuthenticationMethodCreatePayload = {
  readonly __typename?: 'Auth0AuthenticationMethodCreatePayload';
  /** The method. Null when it was not added. */
  readonly authenticationMethod?: Maybe<Auth0AuthenticationMethod>;
  /** Why it was not added. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
};

/** What authentication method to take. */
export type Auth0AuthenticationMethodDeleteInput = {
  /** Global id of the method. */
  readonly id: Scalars['ID']['input'];
};

/** Result of `auth0AuthenticationMethodDelete`. */
export type Auth0AuthenticationMethodDeletePayload = {
  readonly __typename?: 'Auth0AuthenticationMethodDeletePayload';
  /** Global id of the method that is gone. Null when it is still there. */
  readonly deletedAuthenticationMethodId?: Maybe<Scalars['ID']['output']>;
  /** Why it is still there. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
};

/** An authentication method in a page. */
export type Auth0AuthenticationMethodEdge = {
  readonly __typename?: 'Auth0AuthenticationMethodEdge';
  /** Where the method lies, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The method. */
  readonly node: Auth0AuthenticationMethod;
};

/** An authentication method: exactly one of the fields. Fields may be added. */
export type Auth0AuthenticationMethodInput =
  /** Codes by email. */
  { readonly email: Auth0EmailMethodInput; readonly passkey?: never; readonly phone?: never; readonly securityKey?: never; readonly totp?: never; }
  |  /** A passkey. */
  { readonly email?: never; readonly passkey: Auth0PublicKeyMethodInput; readonly phone?: never; readonly securityKey?: never; readonly totp?: never; }
  |  /** Codes to a telephone. */
  { readonly email?: never; readonly passkey?: never; readonly phone: Auth0PhoneMethodInput; readonly securityKey?: never; readonly totp?: never; }
  |  /** A security key. */
  { readonly email?: never; readonly passkey?: never; readonly phone?: never; readonly securityKey: Auth0PublicKeyMethodInput; readonly totp?: never; }
  |  /** Codes that an app shows. */
  { readonly email?: never; readonly passkey?: never; readonly phone?: never; readonly securityKey?: never; readonly totp: Auth0TotpMethodInput; };

/** Kinds of authentication methods. Values may be added. */
export type Auth0AuthenticationMethodKind =
  /** Codes by email. */
  | 'EMAIL'
  /** A link by email. */
  | 'EMAIL_VERIFICATION'
  /** Auth0's own app, Guardian. */
  | 'GUARDIAN'
  /** A passkey. */
  | 'PASSKEY'
  /** A password. */
  | 'PASSWORD'
  /** Codes to a telephone. */
  | 'PHONE'
  /** A question on a phone. */
  | 'PUSH'
  /** A code to keep for when nothing else is at hand. */
  | 'RECOVERY_CODE'
  /** Codes that an app shows. */
  | 'TOTP'
  /** The lock of the device itself, such as a fingerprint. */
  | 'WEBAUTHN_PLATFORM'
  /** A security key. */
  | 'WEBAUTHN_ROAMING';

/** What to change about an authentication method. */
export type Auth0AuthenticationMethodUpdateInput = {
  /** Global id of the method. */
  readonly id: Scalars['ID']['input'];
  /** Name for people; 20 characters at most. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Whether codes come as a text message or by a call. Only where they go to a telephone. */
  readonly preferredChannel?: InputMaybe<Auth0PhoneChannel>;
};

/** Result of `auth0AuthenticationMethodUpdate`. */
export type Auth0AuthenticationMethodUpdatePayload = {
  readonly __typename?: 'Auth0AuthenticationMethodUpdatePayload';
  /** The method as it is now. Null when it was not changed. */
  readonly authenticationMethod?: Maybe<Auth0AuthenticationMethod>;
  /** What was not done. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
};

/** What authentication methods a user shall have. */
export type Auth0AuthenticationMethodsReplaceInput = {
  /** All of them: telephones, email addresses and apps. Security keys and passkeys are BAD_USER_INPUT. */
  readonly methods: ReadonlyArray<Auth0AuthenticationMethodInput>;
  /** Global id of the user. */
  readonly userId: Scalars['ID']['input'];
};

/** Result of `auth0AuthenticationMethodsReplace`. */
export type Auth0AuthenticationMethodsReplacePayload = {
  readonly __typename?: 'Auth0AuthenticationMethodsReplacePayload';
  /** The methods that were put. Null when the user has the old ones still. */
  readonly authenticationMethods?: Maybe<ReadonlyArray<Auth0AuthenticationMethod>>;
  /** What was not done. Empty on success. */
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

/** Logo and colours of a login page. Auth0 has both colours or none. */
export type Auth0BrandingInput = {
  /** Address of a logo, with `https`. The same as `logoUrl` of the org: say it in one place only. */
  readonly logoUrl?: InputMaybe<Scalars['String']['input']>;
  /** Colour behind the form, as in CSS. */
  readonly pageBackgroundColor?: InputMaybe<Scalars['String']['input']>;
  /** Colour of buttons and links, as in CSS. The same as `accentColor` of the org: say it in one place only. */
  readonly primaryColor?: InputMaybe<Scalars['String']['input']>;
};

/** A page of applications. */
export type Auth0ClientConnection = {
  readonly __typename?: 'Auth0ClientConnection';
  /** The applications with their cursors. */
  readonly edges: ReadonlyArray<Auth0ClientEdge>;
  /** The applications alone. */
  readonly nodes: ReadonlyArray<ClientApp>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. Null when the source did not count. Asking for it can cost a call of its own. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An application in a page. */
export type Auth0ClientEdge = {
  readonly __typename?: 'Auth0ClientEdge';
  /** Where the application lies, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The application. */
  readonly node: ClientApp;
};

/** The refresh tokens that an application holds. */
export type Auth0ClientTokensInput = {
  /** Client id of the application, from `Query.auth0Clients`. */
  readonly clientId: Scalars['String']['input'];
  /**
   * Name of the source. May be left out where only one Auth0 tenant is configured, and beside `userId`; else it is
   * SOURCE_REQUIRED.
   */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** Global id of a user: only those of this user. */
  readonly userId?: InputMaybe<Scalars['ID']['input']>;
};

/** An account at another service that applications may use for a user. */
export type Auth0ConnectedAccount = {
  readonly __typename?: 'Auth0ConnectedAccount';
  /** Auth0's id of it. */
  readonly accountId: Scalars['String']['output'];
  /** Name of the connection. */
  readonly connection: Scalars['String']['output'];
  /** Auth0's id of the connection. */
  readonly connectionId: Scalars['String']['output'];
  /** When it was connected. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When the right to use it ends. Null when it does not. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** The org that it belongs to. Null when to none. */
  readonly org?: Maybe<Org>;
  /** What applications may do there, in the words of the service. Empty where Auth0 does not tell. */
  readonly scopes: ReadonlyArray<Scalars['String']['output']>;
  /** What kind of service it is, for example `google-oauth2`. */
  readonly strategy: Scalars['String']['output'];
};

/** A page of connected accounts. */
export type Auth0ConnectedAccountConnection = {
  readonly __typename?: 'Auth0ConnectedAccountConnection';
  /** The accounts with their cursors. */
  readonly edges: ReadonlyArray<Auth0ConnectedAccountEdge>;
  /** The accounts alone. */
  readonly nodes: ReadonlyArray<Auth0ConnectedAccount>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
};

/** A connected account in a page. */
export type Auth0ConnectedAccountEdge = {
  readonly __typename?: 'Auth0ConnectedAccountEdge';
  /** Where the account lies, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The account. */
  readonly node: Auth0ConnectedAccount;
};

/** What a device credential is. Values may be added. */
export type Auth0DeviceCredentialType =
  /** A public key, whose private half the device holds. */
  | 'PUBLIC_KEY'
  /** A refresh token. */
  | 'REFRESH_TOKEN'
  /** A refresh token that is replaced at each use. */
  | 'ROTATING_REFRESH_TOKEN';

/** The public key of a device. */
export type Auth0DeviceKeyInput = {
  /** Client id of the application on the device; the one that the access token was made for when left out. */
  readonly clientId?: InputMaybe<Scalars['String']['input']>;
  /** The device's own id: hexadecimal digits and `-`, 36 at most. */
  readonly deviceId: Scalars['String']['input'];
  /** Name of the device, for people. */
  readonly name: Scalars['String']['input'];
  /** The public key, in base 64. */
  readonly publicKey: Scalars['String']['input'];
};

/** Codes by email. */
export type Auth0EmailMethodInput = {
  /** Email address. */
  readonly email: Scalars['String']['input'];
  /** Name for people; 20 characters at most. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** A set of tokens of an identity provider that Auth0 keeps for a user; never the tokens themselves. */
export type Auth0FederatedTokenset = Node & {
  readonly __typename?: 'Auth0FederatedTokenset';
  /** Name of the connection. */
  readonly connection: Scalars['String']['output'];
  /** When they end. Null when they do not. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque global id. */
  readonly id: Scalars['ID']['output'];
  /** When they were issued. Null where Auth0 does not tell. */
  readonly issuedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When they were last used. Null when they never were. */
  readonly lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the tokens allow, in the words of the provider. Empty where Auth0 does not tell. */
  readonly scopes: ReadonlyArray<Scalars['String']['output']>;
};

/** What set of tokens to delete. */
export type Auth0FederatedTokensetDeleteInput = {
  /** Global id of the set of tokens. */
  readonly id: Scalars['ID']['input'];
};

/** Result of `auth0FederatedTokensetDelete`. */
export type Auth0FederatedTokensetDeletePayload = {
  readonly __typename?: 'Auth0FederatedTokensetDeletePayload';
  /** Global id of the set of tokens that is gone. Null when it is still there. */
  readonly deletedTokensetId?: Maybe<Scalars['ID']['output']>;
  /** Why it is still there. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
};

/** What is typed as user name. */
export type Auth0IdentifierInput = {
  /** User name, email address or telephone number. */
  readonly identifier: Scalars['String']['input'];
  /** Name of the source. May be left out where only one Auth0 tenant is configured; else it is SOURCE_REQUIRED. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
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

/** One of the accounts joined in an Auth0 user, or that can be joined to one. */
export type Auth0IdentityInput = {
  /** Auth0's id of the connection, where several connections have the same provider. */
  readonly connectionId?: InputMaybe<Scalars['String']['input']>;
  /** Kind of provider, for example `google-oauth2`. */
  readonly provider: Scalars['String']['input'];
  /** The account's id at the provider. */
  readonly providerUserId: Scalars['String']['input'];
};

/**
 * A way to sign in to an Auth0 tenant, which Auth0 calls a connection: a database of the tenant's own, or an identity
 * provider of a company or a social network.
 */
export type Auth0IdentityProvider = {
  readonly __typename?: 'Auth0IdentityProvider';
  /** Auth0's id of the connection. */
  readonly connectionId: Scalars['String']['output'];
  /** Name for people. Null when none is set. */
  readonly displayName?: Maybe<Scalars['String']['output']>;
  /** Name of the connection, unique in the tenant. */
  readonly name: Scalars['String']['output'];
  /** What kind it is: `auth0` for a database, else the protocol or provider, for example `samlp` or `google-oauth2`. */
  readonly strategy: Scalars['String']['output'];
};

/** What an organization itself may see and change of its identity provider. Values may be added. */
export type Auth0IdentityProviderAccessLevel =
  /** It changes all settings. */
  | 'FULL'
  /** It changes some settings. */
  | 'LIMITED'
  /** Nothing: it does not see it. */
  | 'NONE'
  /** It sees it. */
  | 'READONLY';

/** A page of connections. */
export type Auth0IdentityProviderConnection = {
  readonly __typename?: 'Auth0IdentityProviderConnection';
  /** The connections with their cursors. */
  readonly edges: ReadonlyArray<Auth0IdentityProviderEdge>;
  /** The connections alone. */
  readonly nodes: ReadonlyArray<Auth0IdentityProvider>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. Null when the source did not count. Asking for it can cost a call of its own. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A connection in a page. */
export type Auth0IdentityProviderEdge = {
  readonly __typename?: 'Auth0IdentityProviderEdge';
  /** Where the connection lies, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The connection. */
  readonly node: Auth0IdentityProvider;
};

/** What only an Auth0 invitation has. */
export type Auth0InviteFacet = {
  readonly __typename?: 'Auth0InviteFacet';
  /** What a new user gets as application metadata. Null when nothing. */
  readonly appMetadata?: Maybe<Scalars['JSONObject']['output']>;
  /** The application that the new member will land in. Null where Auth0 does not tell. */
  readonly client?: Maybe<ClientApp>;
  /** That connection, with its name. Null when the new member may choose, and when it is gone. */
  readonly connection?: Maybe<Auth0IdentityProvider>;
  /** Auth0's id of the connection that the new member must use. Null when they may choose. */
  readonly connectionId?: Maybe<Scalars['String']['output']>;
  /** The link in the mail, for handing it over by other means. Null where Auth0 does not tell. */
  readonly invitationUrl?: Maybe<Scalars['SecretString']['output']>;
  /** What a new user gets as user metadata. Null when nothing. */
  readonly userMetadata?: Maybe<Scalars['JSONObject']['output']>;
};

/** What only an Auth0 invitation has. */
export type Auth0InviteInput = {
  /** What a new user gets as application metadata. */
  readonly appMetadata?: InputMaybe<Scalars['JSONObject']['input']>;
  /** Client id of the application that the new member will land in, from `Query.auth0Clients`. It needs a login page. */
  readonly clientId: Scalars['String']['input'];
  /**
   * Auth0's id of the connection that the new member must use, from `Org.auth0.identityProviders`. They may choose when
   * left out.
   */
  readonly connectionId?: InputMaybe<Scalars['String']['input']>;
  /**
   * Name of who invites, for the mail; 300 characters at most. The caller's own name when left out; where that cannot be
   * read (a machine credential is no user) it is needed.
   */
  readonly inviterName?: InputMaybe<Scalars['String']['input']>;
  /** Whether Auth0 sends the mail. If not, hand over `Invite.auth0.invitationUrl` yourself, to the new member only. */
  readonly sendEmail?: Scalars['Boolean']['input'];
  /** What a new user gets as user metadata. */
  readonly userMetadata?: InputMaybe<Scalars['JSONObject']['input']>;
};

/** An account to join: exactly one of the fields. */
export type Auth0LinkWithInput =
  /** An id token that proves the other account. For the user who stays, with a token of their own. */
  { readonly idToken: Scalars['SecretString']['input']; readonly identity?: never; readonly userId?: never; }
  |  /** An account at a provider. For administrators. */
  { readonly idToken?: never; readonly identity: Auth0IdentityInput; readonly userId?: never; }
  |  /** Global id of the user who is joined. For administrators. */
  { readonly idToken?: never; readonly identity?: never; readonly userId: Scalars['ID']['input']; };

/** Something that happened with an account. A field is null where Auth0 does not tell. */
export type Auth0LogEntry = {
  readonly __typename?: 'Auth0LogEntry';
  /** When it happened. */
  readonly at: Scalars['DateTime']['output'];
  /** City that it came from. */
  readonly city?: Maybe<Scalars['String']['output']>;
  /** Application that the user was using. */
  readonly client?: Maybe<ClientApp>;
  /** Name of the connection that the user was using. */
  readonly connection?: Maybe<Scalars['String']['output']>;
  /** Country that it came from, as two letters. */
  readonly countryCode?: Maybe<Scalars['String']['output']>;
  /** What happened, in words. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** IP address that it came from. */
  readonly ip?: Maybe<Scalars['String']['output']>;
  /** Auth0's id of the entry. */
  readonly logId: Scalars['String']['output'];
  /** What happened, as Auth0's short code, for example `s` for a login or `fp` for a wrong password. */
  readonly type: Scalars['String']['output'];
  /** Browser (user agent) that it came from. */
  readonly userAgent?: Maybe<Scalars['String']['output']>;
};

/** A page of log entries. */
export type Auth0LogEntryConnection = {
  readonly __typename?: 'Auth0LogEntryConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<Auth0LogEntryEdge>;
  /** The entries alone. */
  readonly nodes: ReadonlyArray<Auth0LogEntry>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, also when not all of them can be reached. Null when the source did not count. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A log entry in a page. */
export type Auth0LogEntryEdge = {
  readonly __typename?: 'Auth0LogEntryEdge';
  /** Where the entry lies, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Auth0LogEntry;
};

/** A second factor as Auth0's older MFA tells of it. A field is null where Auth0 does not tell. */
export type Auth0MfaEnrollment = {
  readonly __typename?: 'Auth0MfaEnrollment';
  /** When the user finished setting it up. */
  readonly enrolledAt?: Maybe<Scalars['DateTime']['output']>;
  /** Auth0's id of it. */
  readonly enrollmentId: Scalars['String']['output'];
  /** Whether the user finished setting it up. */
  readonly isConfirmed: Scalars['Boolean']['output'];
  /** When it was last used. */
  readonly lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it is, in Auth0's words, for example `authenticator` or `sms`. */
  readonly method?: Maybe<Scalars['String']['output']>;
  /** Name of the device. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Telephone number, where codes go to one. */
  readonly phoneNumber?: Maybe<Scalars['String']['output']>;
};

/** Which second factors to take. Values may be added. */
export type Auth0MfaResetScope =
  /** All authentication methods. */
  | 'AUTHENTICATION_METHODS'
  /** All authenticators of Auth0's own MFA. */
  | 'AUTHENTICATORS'
  /** Duo. */
  | 'DUO'
  /** Google Authenticator, as Auth0's older MFA knows it. */
  | 'GOOGLE_AUTHENTICATOR';

/** An application's right to get tokens for an API in the name of an organization, without a user. */
export type Auth0OrgClientGrant = Node & {
  readonly __typename?: 'Auth0OrgClientGrant';
  /** Whether it may name any organization of the tenant. Null where Auth0 does not tell. */
  readonly allowsAnyOrganization?: Maybe<Scalars['Boolean']['output']>;
  /** The API, with its name. Null when it is gone. */
  readonly api?: Maybe<Auth0Api>;
  /** Identifier of the API. */
  readonly audience: Scalars['String']['output'];
  /** The application. */
  readonly client: ClientApp;
  /** Opaque global id. */
  readonly id: Scalars['ID']['output'];
  /** Whether the application names an organization when it asks for a token. Null where Auth0 does not tell. */
  readonly organizationUsage?: Maybe<Auth0OrganizationUsage>;
  /** What the application may do, in the words of the API. Empty when nothing. */
  readonly scopes: ReadonlyArray<Scalars['String']['output']>;
};

/** What client grant to give to an organization. */
export type Auth0OrgClientGrantAddInput = {
  /** Auth0's id of the client grant. */
  readonly grantId: Scalars['String']['input'];
  /** Global id of the org. */
  readonly orgId: Scalars['ID']['input'];
};

/** Result of `auth0OrgClientGrantAdd`. */
export type Auth0OrgClientGrantAddPayload = {
  readonly __typename?: 'Auth0OrgClientGrantAddPayload';
  /** The grant. Null when it was not added. */
  readonly clientGrant?: Maybe<Auth0OrgClientGrant>;
  /** Why it was not added. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
};

/** A page of client grants. */
export type Auth0OrgClientGrantConnection = {
  readonly __typename?: 'Auth0OrgClientGrantConnection';
  /** The grants with their cursors. */
  readonly edges: ReadonlyArray<Auth0OrgClientGrantEdge>;
  /** The grants alone. */
  readonly nodes: ReadonlyArray<Auth0OrgClientGrant>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. Null when the source did not count. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A client grant in a page. */
export type Auth0OrgClientGrantEdge = {
  readonly __typename?: 'Auth0OrgClientGrantEdge';
  /** Where the grant lies, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The grant. */
  readonly node: Auth0OrgClientGrant;
};

/** What client grant to take from an organization. */
export type Auth0OrgClientGrantRemoveInput = {
  /** Global id of the organization's client grant. */
  readonly id: Scalars['ID']['input'];
};

/** Result of `auth0OrgClientGrantRemove`. */
export type Auth0OrgClientGrantRemovePayload = {
  readonly __typename?: 'Auth0OrgClientGrantRemovePayload';
  /** Why it is still there. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
  /** Global id of the organization's client grant that is gone. Null when it is still there. */
  readonly removedClientGrantId?: Maybe<Scalars['ID']['output']>;
};

/** An email domain that leads a login to an organization. */
export type Auth0OrgDomain = Node & {
  readonly __typename?: 'Auth0OrgDomain';
  /** The domain, for example `example.com`. */
  readonly domain: Scalars['String']['output'];
  /** Opaque global id. */
  readonly id: Scalars['ID']['output'];
  /** Whether logins of its addresses are led to the organization. Works only once the domain is proved. */
  readonly isUsedForDiscovery: Scalars['Boolean']['output'];
  /** Whether the organization proved that it owns the domain. */
  readonly isVerified: Scalars['Boolean']['output'];
  /** Host name of the DNS record that proves the domain: what to show to who owns it. */
  readonly verificationHost: Scalars['String']['output'];
  /** Text of the DNS record that proves the domain: what to show to who owns it. */
  readonly verificationText: Scalars['String']['output'];
};

/** What domain to add to which organization. */
export type Auth0OrgDomainAddInput = {
  /** The domain, for example `example.com`. */
  readonly domain: Scalars['String']['input'];
  /** Whether logins of its addresses are led to the organization; Auth0's own default when left out. */
  readonly isUsedForDiscovery?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether to take the domain as proved; no when left out. */
  readonly isVerified?: InputMaybe<Scalars['Boolean']['input']>;
  /** Global id of the org. */
  readonly orgId: Scalars['ID']['input'];
};

/** Result of `auth0OrgDomainAdd`. */
export type Auth0OrgDomainAddPayload = {
  readonly __typename?: 'Auth0OrgDomainAddPayload';
  /** The domain, with the DNS record that proves it. Null when it was not added. */
  readonly domain?: Maybe<Auth0OrgDomain>;
  /** Why it was not added. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
};

/** A page of domains. */
export type Auth0OrgDomainConnection = {
  readonly __typename?: 'Auth0OrgDomainConnection';
  /** The domains with their cursors. */
  readonly edges: ReadonlyArray<Auth0OrgDomainEdge>;
  /** The domains alone. */
  readonly nodes: ReadonlyArray<Auth0OrgDomain>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
};

/** A domain in a page. */
export type Auth0OrgDomainEdge = {
  readonly __typename?: 'Auth0OrgDomainEdge';
  /** Where the domain lies, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The domain. */
  readonly node: Auth0OrgDomain;
};

/** What domain to take. */
export type Auth0OrgDomainRemoveInput = {
  /** Global id of the domain. */
  readonly id: Scalars['ID']['input'];
};

/** Result of `auth0OrgDomainRemove`. */
export type Auth0OrgDomainRemovePayload = {
  readonly __typename?: 'Auth0OrgDomainRemovePayload';
  /** Why it is still there. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
  /** Global id of the domain that is gone. Null when it is still there. */
  readonly removedDomainId?: Maybe<Scalars['ID']['output']>;
};

/** What to change about a domain. */
export type Auth0OrgDomainUpdateInput = {
  /** Global id of the domain. */
  readonly id: Scalars['ID']['input'];
  /** Whether logins of its addresses are led to the organization. It cannot be cleared. */
  readonly isUsedForDiscovery?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether to take the domain as proved. It cannot be cleared. */
  readonly isVerified?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Result of `auth0OrgDomainUpdate`. */
export type Auth0OrgDomainUpdatePayload = {
  readonly __typename?: 'Auth0OrgDomainUpdatePayload';
  /** The domain as it is now. Null when it was not changed. */
  readonly domain?: Maybe<Auth0OrgDomain>;
  /** What was not done. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
};

/** What only an Auth0 organization has. */
export type Auth0OrgFacet = {
  readonly __typename?: 'Auth0OrgFacet';
  /** Logo and colours of the login page. Null when none are set. */
  readonly branding?: Maybe<Auth0Branding>;
  /** Applications that may get tokens for an API in the name of the organization, without a user. */
  readonly clientGrants?: Maybe<Auth0OrgClientGrantConnection>;
  /** One email domain of the organization by its name. Null when the organization has no such domain. */
  readonly domain?: Maybe<Auth0OrgDomain>;
  /**
   * Email domains that lead a login to the organization. Auth0 can show some seconds late what was added, changed or
   * removed; `domain` and `node` tell of one.
   */
  readonly domains?: Maybe<Auth0OrgDomainConnection>;
  /**
   * The identity providers that members of the organization can sign in with, as the organization uses them. Auth0 calls
   * them connections.
   */
  readonly identityProviders?: Maybe<Auth0OrgIdentityProviderConnection>;
  /** The organization's own key-value pairs; all values are strings. Null when there are none. */
  readonly metadata?: Maybe<Scalars['JSONObject']['output']>;
  /** How many machine-to-machine tokens the organization may ask for. Null when there is no quota. */
  readonly tokenQuota?: Maybe<Auth0TokenQuota>;
};


/** What only an Auth0 organization has. */
export type Auth0OrgFacetClientGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  audience?: InputMaybe<Scalars['String']['input']>;
  clientId?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  grantIds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What only an Auth0 organization has. */
export type Auth0OrgFacetDomainArgs = {
  name: Scalars['String']['input'];
};


/** What only an Auth0 organization has. */
export type Auth0OrgFacetDomainsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What only an Auth0 organization has. */
export type Auth0OrgFacetIdentityProvidersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  isEnabled?: InputMaybe<Scalars['Boolean']['input']>;
};

/** An identity provider as one organization uses it. */
export type Auth0OrgIdentityProvider = Node & {
  readonly __typename?: 'Auth0OrgIdentityProvider';
  /** What the organization itself may see and change of it. Null where Auth0 does not tell. Early access at Auth0. */
  readonly accessLevel?: Maybe<Auth0IdentityProviderAccessLevel>;
  /** Whether who signs in with it becomes a member of the organization. */
  readonly assignsMembershipOnLogin: Scalars['Boolean']['output'];
  /** The connection as the tenant has it, with its name for people. Null when it is gone. */
  readonly connection?: Maybe<Auth0IdentityProvider>;
  /** Auth0's id of the connection. */
  readonly connectionId: Scalars['String']['output'];
  /** Opaque global id. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is switched on. Early access at Auth0. */
  readonly isEnabled?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the login page shows a button for it. Matters for enterprise connections only. */
  readonly isShownAsButton: Scalars['Boolean']['output'];
  /** Whether new users can sign up with it. Matters for database connections only. */
  readonly isSignupEnabled: Scalars['Boolean']['output'];
  /** Name of the connection in the tenant. Null where Auth0 does not tell. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Name that the organization gave it. Null when it gave none. Early access at Auth0. */
  readonly organizationName?: Maybe<Scalars['String']['output']>;
  /** What kind of provider it is, for example `samlp` or `google-oauth2`. Null where Auth0 does not tell. */
  readonly strategy?: Maybe<Scalars['String']['output']>;
};

/** What identity provider to add to an organization, and how it shall be used. */
export type Auth0OrgIdentityProviderAddInput = {
  /** What the organization itself may see and change of it. Early access at Auth0. */
  readonly accessLevel?: InputMaybe<Auth0IdentityProviderAccessLevel>;
  /** Whether who signs in with it becomes a member; no when left out. */
  readonly assignsMembershipOnLogin?: InputMaybe<Scalars['Boolean']['input']>;
  /** Auth0's id of the connection, from `Query.auth0Connections`. */
  readonly connectionId: Scalars['String']['input'];
  /** Whether it is switched on. Early access at Auth0. */
  readonly isEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the login page shows a button for it; Auth0's own default when left out. */
  readonly isShownAsButton?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether new users can sign up with it; Auth0's own default when left out. */
  readonly isSignupEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Global id of the org. */
  readonly orgId: Scalars['ID']['input'];
  /** Name that the organization gives it, without spaces. Early access at Auth0. */
  readonly organizationName?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `auth0OrgIdentityProviderAdd`. */
export type Auth0OrgIdentityProviderAddPayload = {
  readonly __typename?: 'Auth0OrgIdentityProviderAddPayload';
  /** Why it was not added. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
  /** The provider as the organization uses it. Null when it was not added. */
  readonly identityProvider?: Maybe<Auth0OrgIdentityProvider>;
  /** The org. Null when nothing was added. */
  readonly org?: Maybe<Org>;
};

/** A page of the identity providers of an organization. */
export type Auth0OrgIdentityProviderConnection = {
  readonly __typename?: 'Auth0OrgIdentityProviderConnection';
  /** The providers with their cursors. */
  readonly edges: ReadonlyArray<Auth0OrgIdentityProviderEdge>;
  /** The providers alone. */
  readonly nodes: ReadonlyArray<Auth0OrgIdentityProvider>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. Null when the source did not count. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An identity provider of an organization in a page. */
export type Auth0OrgIdentityProviderEdge = {
  readonly __typename?: 'Auth0OrgIdentityProviderEdge';
  /** Where the provider lies, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The provider. */
  readonly node: Auth0OrgIdentityProvider;
};

/** What identity provider to take from an organization. */
export type Auth0OrgIdentityProviderRemoveInput = {
  /** Global id of the organization's identity provider. */
  readonly id: Scalars['ID']['input'];
};

/** Result of `auth0OrgIdentityProviderRemove`. */
export type Auth0OrgIdentityProviderRemovePayload = {
  readonly __typename?: 'Auth0OrgIdentityProviderRemovePayload';
  /** Why it is still there. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
  /** The org. Null when the provider is still there. */
  readonly org?: Maybe<Org>;
  /** Global id of the organization's identity provider that is gone. Null when it is still there. */
  readonly removedIdentityProviderId?: Maybe<Scalars['ID']['output']>;
};

/** How a new organization uses an identity provider. */
export type Auth0OrgIdentityProviderSettingsInput = {
  /** Whether who signs in with it becomes a member; no when left out. */
  readonly assignsMembershipOnLogin?: InputMaybe<Scalars['Boolean']['input']>;
  /** Auth0's id of the connection, from `Query.auth0Connections`. */
  readonly connectionId: Scalars['String']['input'];
  /** Whether the login page shows a button for it; Auth0's own default when left out. */
  readonly isShownAsButton?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether new users can sign up with it; Auth0's own default when left out. */
  readonly isSignupEnabled?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What to change about an identity provider of an organization. */
export type Auth0OrgIdentityProviderUpdateInput = {
  /** What the organization itself may see and change of it. Early access at Auth0. */
  readonly accessLevel?: InputMaybe<Auth0IdentityProviderAccessLevel>;
  /** Whether who signs in with it becomes a member. It cannot be cleared. */
  readonly assignsMembershipOnLogin?: InputMaybe<Scalars['Boolean']['input']>;
  /** Global id of the organization's identity provider. */
  readonly id: Scalars['ID']['input'];
  /** Whether it is switched on. Early access at Auth0. */
  readonly isEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the login page shows a button for it. It cannot be cleared. */
  readonly isShownAsButton?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether new users can sign up with it. It cannot be cleared. */
  readonly isSignupEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name that the organization gives it, without spaces. Early access at Auth0. */
  readonly organizationName?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `auth0OrgIdentityProviderUpdate`. */
export type Auth0OrgIdentityProviderUpdatePayload = {
  readonly __typename?: 'Auth0OrgIdentityProviderUpdatePayload';
  /** What was not done. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
  /** The provider as it is now. Null when it was not changed. */
  readonly identityProvider?: Maybe<Auth0OrgIdentityProvider>;
};

/** Settings of an Auth0 organization. */
export type Auth0OrgInput = {
  /** Logo and colours of the login page; null clears them all. */
  readonly branding?: InputMaybe<Auth0BrandingInput>;
  /** Key-value pairs, 25 at most, in place of all present ones. All values are texts. */
  readonly metadata?: InputMaybe<Scalars['JSONObject']['input']>;
  /** How many machine-to-machine tokens the organization may ask for; null lifts the quota. */
  readonly tokenQuota?: InputMaybe<Auth0TokenQuotaInput>;
};

/** Whether an application names an organization when it asks for a token. Values may be added. */
export type Auth0OrganizationUsage =
  /** It may. */
  | 'ALLOW'
  /** It must not. */
  | 'DENY'
  /** It must. */
  | 'REQUIRE';

/** How a code reaches a telephone. */
export type Auth0PhoneChannel =
  /** As a text message. */
  | 'SMS'
  /** By a call. */
  | 'VOICE';

/** Codes to a telephone. */
export type Auth0PhoneMethodInput = {
  /** Name for people; 20 characters at most. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Telephone number, with `+` and the country's code, for example `+4930123456`. */
  readonly phoneNumber: Scalars['String']['input'];
  /** Whether codes come as a text message or by a call; Auth0's own default when left out. */
  readonly preferredChannel?: InputMaybe<Auth0PhoneChannel>;
};

/** A security key or passkey. */
export type Auth0PublicKeyMethodInput = {
  /** The key's id. */
  readonly keyId: Scalars['String']['input'];
  /** Name for people; 20 characters at most. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The public key. */
  readonly publicKey: Scalars['String']['input'];
  /** Host name that it works for; Auth0's own default when left out. */
  readonly relyingParty?: InputMaybe<Scalars['String']['input']>;
};

/** How to name many refresh tokens: exactly one of the fields. */
export type Auth0RefreshTokensBy =
  /** An application: all that it holds, or all that it holds of one user. */
  { readonly client: Auth0ClientTokensInput; readonly ids?: never; readonly userId?: never; }
  |  /**
   * Global ids of refresh tokens of one tenant; 1,000 at most. Auth0 takes 100 at a time: when a later part fails, the
   * ones before it end all the same, and `IdentityPartialError.appliedPaths` names them.
   */
  { readonly client?: never; readonly ids: ReadonlyArray<Scalars['ID']['input']>; readonly userId?: never; }
  |  /** Global id of a user: all of theirs. */
  { readonly client?: never; readonly ids?: never; readonly userId: Scalars['ID']['input']; };

/** Which refresh tokens to end. */
export type Auth0RefreshTokensRevokeInput = {
  /** Which ones. */
  readonly by: Auth0RefreshTokensBy;
};

/** Result of `auth0RefreshTokensRevoke`. */
export type Auth0RefreshTokensRevokePayload = {
  readonly __typename?: 'Auth0RefreshTokensRevokePayload';
  /** What was not done. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
  /** Whether Auth0 took the order: the tokens end within seconds. False when it did not. */
  readonly isPending: Scalars['Boolean']['output'];
};

/** What only an Auth0 credential has. A field is null where Auth0 does not tell, and for credentials of another kind. */
export type Auth0TokenFacet = {
  readonly __typename?: 'Auth0TokenFacet';
  /** What a refresh token allows, for each API. */
  readonly audiences?: Maybe<ReadonlyArray<Auth0Audience>>;
  /** What a device credential is. */
  readonly credentialType?: Maybe<Auth0DeviceCredentialType>;
  /** The device that a refresh token is used from. */
  readonly device?: Maybe<DeviceInfo>;
  /** The device's own id, for a device credential. */
  readonly deviceId?: Maybe<Scalars['String']['output']>;
  /** When a refresh token ends if it is not used. */
  readonly idleExpiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether each use of a refresh token replaces it. */
  readonly isRotating?: Maybe<Scalars['Boolean']['output']>;
  /** Key-value pairs that the tenant keeps with a refresh token. */
  readonly metadata?: Maybe<Scalars['JSONObject']['output']>;
  /** The session that gave a refresh token. Null also when the session has ended. */
  readonly session?: Maybe<UserSession>;
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

/** How many machine-to-machine tokens may be asked for, in place of the present quota. */
export type Auth0TokenQuotaInput = {
  /** Whether going over is refused, and not just logged. */
  readonly isEnforced?: InputMaybe<Scalars['Boolean']['input']>;
  /** Tokens for each day; no limit when left out. */
  readonly perDay?: InputMaybe<Scalars['Int']['input']>;
  /** Tokens for each hour; no limit when left out. */
  readonly perHour?: InputMaybe<Scalars['Int']['input']>;
};

/** Codes that an app shows. */
export type Auth0TotpMethodInput = {
  /** Name for people; 20 characters at most. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The secret that the app shares with Auth0, in base 32. */
  readonly secret: Scalars['SecretString']['input'];
};

/** Where a user is shut out after too many wrong passwords. */
export type Auth0UserBlock = {
  readonly __typename?: 'Auth0UserBlock';
  /** Name of the connection. Null where Auth0 does not tell. */
  readonly connection?: Maybe<Scalars['String']['output']>;
  /** What was typed as user name: a user name, an email address or a telephone number. */
  readonly identifier: Scalars['String']['output'];
  /** IP address that is shut out. Null when all are. */
  readonly ip?: Maybe<Scalars['String']['output']>;
};

/** How to name who is shut out: exactly one of the fields. */
export type Auth0UserBlocksBy =
  /** What is typed as user name. */
  { readonly identifier: Auth0IdentifierInput; readonly userId?: never; }
  |  /** Global id of the user. */
  { readonly identifier?: never; readonly userId: Scalars['ID']['input']; };

/** Whom to let in again. */
export type Auth0UserBlocksClearInput = {
  /** Who. */
  readonly by: Auth0UserBlocksBy;
};

/** Result of `auth0UserBlocksClear`. */
export type Auth0UserBlocksClearPayload = {
  readonly __typename?: 'Auth0UserBlocksClearPayload';
  /** What was not done. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
  /** The user. Null when they are still shut out, and when they were not named by their id. */
  readonly user?: Maybe<User>;
};

/** Whose browsers to forget. */
export type Auth0UserBrowsersForgetInput = {
  /** Global id of the user. */
  readonly userId: Scalars['ID']['input'];
};

/** Result of `auth0UserBrowsersForget`. */
export type Auth0UserBrowsersForgetPayload = {
  readonly __typename?: 'Auth0UserBrowsersForgetPayload';
  /** What was not done. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
  /** The user. Null when nothing was forgotten. */
  readonly user?: Maybe<User>;
};

/** What only an Auth0 user has. A field is null where Auth0 holds no value. */
export type Auth0UserFacet = {
  readonly __typename?: 'Auth0UserFacet';
  /** Key-value pairs that only applications and administrators change. */
  readonly appMetadata?: Maybe<Scalars['JSONObject']['output']>;
  /** Everything that the user can prove who they are with. */
  readonly authenticationMethods?: Maybe<Auth0AuthenticationMethodConnection>;
  /**
   * Where the user is shut out after too many wrong passwords. Empty when nowhere. `auth0UserBlocksClear` lets them in
   * again.
   */
  readonly blocks?: Maybe<ReadonlyArray<Auth0UserBlock>>;
  /** Accounts at other services that applications may use for the user. */
  readonly connectedAccounts?: Maybe<Auth0ConnectedAccountConnection>;
  /** What the user agreed that applications may do for them. */
  readonly consents?: Maybe<UserConsentConnection>;
  /**
   * Sets of tokens of identity providers that Auth0 keeps for the user; never the tokens themselves. Auth0 has taken this
   * away from newer tenants, which answer NOT_FOUND.
   */
  readonly federatedTokensets?: Maybe<ReadonlyArray<Auth0FederatedTokenset>>;
  /** Groups that the user is in, which come from a directory. Early access at Auth0. */
  readonly groups?: Maybe<UserGroupMembershipConnection>;
  /** The accounts joined in this user. Tokens of the identity providers are never shown. */
  readonly identities?: Maybe<ReadonlyArray<Auth0Identity>>;
  /** Whether an administrator blocked the user. Being shut out after too many wrong passwords stands in `blocks` instead. */
  readonly isBlocked?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the telephone number was proved. */
  readonly isPhoneVerified?: Maybe<Scalars['Boolean']['output']>;
  /** IP address that the user last signed in from. */
  readonly lastIp?: Maybe<Scalars['String']['output']>;
  /**
   * What happened with the account, newest first. Auth0 shows the first 1,000 entries only: a page beyond them is
   * UNSUPPORTED, and `direction` leads to those at the other end. How far back they go depends on the tenant's plan.
   */
  readonly logEntries?: Maybe<Auth0LogEntryConnection>;
  /** How often the user signed in. */
  readonly loginCount?: Maybe<Scalars['Int']['output']>;
  /**
   * The second factor that Auth0's older MFA tells of: the first one that the user confirmed. Empty when there is none.
   * `authenticationMethods` tells of all.
   */
  readonly mfaEnrollments?: Maybe<ReadonlyArray<Auth0MfaEnrollment>>;
  /** Nickname. */
  readonly nickname?: Maybe<Scalars['String']['output']>;
  /** Permissions in the tenant as a whole, given directly or through roles. */
  readonly permissions?: Maybe<PermissionConnection>;
  /** Roles in the tenant as a whole. Roles in single orgs stand on `OrgMembership`. */
  readonly roles?: Maybe<RoleConnection>;
  /**
   * Where the user is signed in. Auth0 tells it on its Enterprise plan only; other tenants answer FORBIDDEN. A session
   * that was ended can stand here for some seconds more.
   */
  readonly sessions?: Maybe<UserSessionConnection>;
  /** Key-value pairs that the user may read and change by themselves. */
  readonly userMetadata?: Maybe<Scalars['JSONObject']['output']>;
  /** User name, where the connection has them. */
  readonly username?: Maybe<Scalars['String']['output']>;
};


/** What only an Auth0 user has. A field is null where Auth0 holds no value. */
export type Auth0UserFacetAuthenticationMethodsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What only an Auth0 user has. A field is null where Auth0 holds no value. */
export type Auth0UserFacetConnectedAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What only an Auth0 user has. A field is null where Auth0 holds no value. */
export type Auth0UserFacetConsentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  audience?: InputMaybe<Scalars['String']['input']>;
  clientId?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What only an Auth0 user has. A field is null where Auth0 holds no value. */
export type Auth0UserFacetGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What only an Auth0 user has. A field is null where Auth0 holds no value. */
export type Auth0UserFacetLogEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<SortDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
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


/** What only an Auth0 user has. A field is null where Auth0 holds no value. */
export type Auth0UserFacetSessionsArgs = {
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

/** What account to join to which user. */
export type Auth0UserIdentityLinkInput = {
  /** Global id of the user who stays. */
  readonly userId: Scalars['ID']['input'];
  /** What to join. */
  readonly with: Auth0LinkWithInput;
};

/** Result of `auth0UserIdentityLink`. */
export type Auth0UserIdentityLinkPayload = {
  readonly __typename?: 'Auth0UserIdentityLinkPayload';
  /** What was not done. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
  /** The user with all accounts. Null when nothing was joined. */
  readonly user?: Maybe<User>;
};

/** What account to part from which user. */
export type Auth0UserIdentityUnlinkInput = {
  /** The account, which is not the user's main one. `connectionId` plays no part here: leave it out. */
  readonly identity: Auth0IdentityInput;
  /** Global id of the user. */
  readonly userId: Scalars['ID']['input'];
};

/** Result of `auth0UserIdentityUnlink`. */
export type Auth0UserIdentityUnlinkPayload = {
  readonly __typename?: 'Auth0UserIdentityUnlinkPayload';
  /** What was not done. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
  /** The account as a user of its own. Null when nothing was parted, and when the user cannot be read yet. */
  readonly unlinkedUser?: Maybe<User>;
  /** The user without the account. Null when nothing was parted. */
  readonly user?: Maybe<User>;
};

/** What only an Auth0 user has. */
export type Auth0UserInput = {
  /**
   * Key-value pairs that only applications and administrators change. They are merged into the present ones at the first
   * level: a key that is null goes. It cannot be null itself.
   */
  readonly appMetadata?: InputMaybe<Scalars['JSONObject']['input']>;
  /** Client id of the application in whose name mails are sent. Only when changing a user. */
  readonly clientId?: InputMaybe<Scalars['String']['input']>;
  /**
   * Name of the connection, from `Query.auth0Connections`. Needed to make a user, and to change the email address, the
   * telephone number or the user name of one with several joined accounts.
   */
  readonly connection?: InputMaybe<Scalars['String']['input']>;
  /** Whether to take the email address as proved. It cannot be cleared. */
  readonly isEmailVerified?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether to take the telephone number as proved. It cannot be cleared. */
  readonly isPhoneVerified?: InputMaybe<Scalars['Boolean']['input']>;
  /** Nickname. */
  readonly nickname?: InputMaybe<Scalars['String']['input']>;
  /**
   * Whether to send a text message with which the user proves the telephone number; Auth0's own default when left out.
   * Only when changing a user.
   */
  readonly sendPhoneVerification?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether to send a mail with which the user proves the email address; Auth0's own default when left out. */
  readonly sendVerificationEmail?: InputMaybe<Scalars['Boolean']['input']>;
  /** The user's id without the provider in front, when Auth0 shall not make one up. Only when making a user. */
  readonly userId?: InputMaybe<Scalars['String']['input']>;
  /**
   * Key-value pairs that the user may change by themselves. They are merged into the present ones at the first level: a
   * key that is null goes. It cannot be null itself.
   */
  readonly userMetadata?: InputMaybe<Scalars['JSONObject']['input']>;
  /** User name, where the connection has them. */
  readonly username?: InputMaybe<Scalars['String']['input']>;
};

/** Whose second factors to take, and which. */
export type Auth0UserMfaResetInput = {
  /** Which. */
  readonly scope: Auth0MfaResetScope;
  /** Global id of the user. */
  readonly userId: Scalars['ID']['input'];
};

/** Result of `auth0UserMfaReset`. */
export type Auth0UserMfaResetPayload = {
  readonly __typename?: 'Auth0UserMfaResetPayload';
  /** What was not done. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
  /** The user. Null when nothing was taken. */
  readonly user?: Maybe<User>;
};

/** Whose recovery code to make anew. */
export type Auth0UserRecoveryCodeRegenerateInput = {
  /** Global id of the user. */
  readonly userId: Scalars['ID']['input'];
};

/** Result of `auth0UserRecoveryCodeRegenerate`. */
export type Auth0UserRecoveryCodeRegeneratePayload = {
  readonly __typename?: 'Auth0UserRecoveryCodeRegeneratePayload';
  /** Why there is none. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
  /** The new code, this once and never again. Null when there is none. */
  readonly recoveryCode?: Maybe<Scalars['SecretString']['output']>;
};

/** Whose known devices to forget. */
export type Auth0UserRiskAssessmentsClearInput = {
  /** Name of the connection that the user signs in with, from `Query.auth0Connections`. */
  readonly connection: Scalars['String']['input'];
  /** Global id of the user. */
  readonly userId: Scalars['ID']['input'];
};

/** Result of `auth0UserRiskAssessmentsClear`. */
export type Auth0UserRiskAssessmentsClearPayload = {
  readonly __typename?: 'Auth0UserRiskAssessmentsClearPayload';
  /** What was not done. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
  /** The user. Null when nothing was forgotten. */
  readonly user?: Maybe<User>;
};

/** What only Auth0 understands about proving an email address. */
export type Auth0VerificationInput = {
  /** Client id of the application in whose name the user is asked, and where they land afterwards. */
  readonly clientId?: InputMaybe<Scalars['String']['input']>;
  /** Which of the joined accounts; the main one when left out. */
  readonly identity?: InputMaybe<Auth0IdentityInput>;
  /** Global id of the org in whose name the user is asked, with its logo and colours. */
  readonly orgId?: InputMaybe<Scalars['ID']['input']>;
};

/** An application that acts for users. */
export type ClientApp = {
  readonly __typename?: 'ClientApp';
  /** Its client id. */
  readonly clientId: Scalars['String']['output'];
  /** Logo. Null where the source does not tell, and when the application is gone. */
  readonly logoUrl?: Maybe<Scalars['URL']['output']>;
  /** Name for people. Null where the source does not tell, and when the application is gone. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Home page; on Auth0 where a login begins. Null where the source does not tell, and when the application is gone. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};

/** How to name consents: exactly one of the fields. */
export type ConsentBy =
  /** Global id of one consent. */
  { readonly id: Scalars['ID']['input']; readonly userId?: never; }
  |  /** Global id of a user: all of theirs. */
  { readonly id?: never; readonly userId: Scalars['ID']['input']; };

/** Which consents to take back. */
export type ConsentRevokeInput = {
  /** Which. */
  readonly by: ConsentBy;
};

/** Result of `consentRevoke`. */
export type ConsentRevokePayload = {
  readonly __typename?: 'ConsentRevokePayload';
  /** What was not done. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
  /** Global id of the consent that is gone. Null when it is still there, and when all of a user were named. */
  readonly revokedConsentId?: Maybe<Scalars['ID']['output']>;
  /** The user whose consents are gone. Null when they are still there, and when a single one was named. */
  readonly user?: Maybe<User>;
};

/** A span of time, closed at both ends. */
export type DateTimeRange = {
  readonly __typename?: 'DateTimeRange';
  /** Last moment. */
  readonly end: Scalars['DateTime']['output'];
  /** First moment. */
  readonly start: Scalars['DateTime']['output'];
};

/** The device that a session or token was used from. A field is null where the source does not tell. */
export type DeviceInfo = {
  readonly __typename?: 'DeviceInfo';
  /** Network (ASN) when it was first used. */
  readonly initialAsn?: Maybe<Scalars['String']['output']>;
  /** IP address when it was first used. */
  readonly initialIp?: Maybe<Scalars['String']['output']>;
  /** Browser (user agent) when it was first used. */
  readonly initialUserAgent?: Maybe<Scalars['String']['output']>;
  /** Network (ASN) when it was last used. */
  readonly lastAsn?: Maybe<Scalars['String']['output']>;
  /** IP address when it was last used. */
  readonly lastIp?: Maybe<Scalars['String']['output']>;
  /** Browser (user agent) when it was last used. */
  readonly lastUserAgent?: Maybe<Scalars['String']['output']>;
};

/** An email address in a connection. */
export type EmailInConnectionInput = {
  /** Auth0's id of the connection, from `Query.auth0Connections`. */
  readonly connectionId: Scalars['String']['input'];
  /** Email address. */
  readonly email: Scalars['String']['input'];
  /**
   * Name of the source. May be left out where only one source with USER_ADMINISTRATION is configured; else it is
   * SOURCE_REQUIRED.
   */
  readonly source?: InputMaybe<Scalars['String']['input']>;
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

/**
 * Something that changed in a source. One type for all kinds of changes, so that a page can refresh what it shows without
 * knowing them all: the ids tell what a change was about, and the objects beside them are read afresh for whoever selects
 * them. An id is null when the change was about nothing of its kind, and an object also when it is gone.
 */
export type IdentityEvent = {
  readonly __typename?: 'IdentityEvent';
  /** When it happened. */
  readonly at: Scalars['DateTime']['output'];
  /** Where to go on after a break: give it as `after`. The source forgets it in time. */
  readonly cursor: Scalars['String']['output'];
  /** The change's own id in its source, for telling repeats. */
  readonly eventId: Scalars['String']['output'];
  /** The membership that it was about, as it is now. Null when it was about none, and when the membership ended. */
  readonly membership?: Maybe<OrgMembership>;
  /** Global id of the membership that it was about. */
  readonly membershipId?: Maybe<Scalars['ID']['output']>;
  /** The org that it was about, as it is now. Null when it was about none, and when the org is gone. */
  readonly org?: Maybe<Org>;
  /** Global id of the org that it was about. */
  readonly orgId?: Maybe<Scalars['ID']['output']>;
  /** What happened in the source's own word, for example `organization.member.added`. */
  readonly rawType: Scalars['String']['output'];
  /** The role that it was about, as it is now. Null when it was about none, and when the role is gone. */
  readonly role?: Maybe<Role>;
  /** Global id of the role that it was about. */
  readonly roleId?: Maybe<Scalars['ID']['output']>;
  /** The source that it happened in. */
  readonly source: IdentitySource;
  /** What happened. */
  readonly type: IdentityEventType;
  /** The user that it was about, as they are now. Null when it was about none, and when the user is gone. */
  readonly user?: Maybe<User>;
  /** The group that it was about, as it is now. Null when it was about none, and when the group is gone. */
  readonly userGroup?: Maybe<UserGroup>;
  /** Global id of the group that it was about. */
  readonly userGroupId?: Maybe<Scalars['ID']['output']>;
  /** Global id of the user that it was about. */
  readonly userId?: Maybe<Scalars['ID']['output']>;
};

/**
 * What can happen. Values may be added. Auth0 tells nothing of role definitions, permissions, invites and sessions: read
 * those again when you need them.
 */
export type IdentityEventType =
  /** A group was made. */
  | 'GROUP_CREATED'
  /** A group was deleted. */
  | 'GROUP_DELETED'
  /** A user or a group joined a group. */
  | 'GROUP_MEMBER_ADDED'
  /** A user or a group left a group. */
  | 'GROUP_MEMBER_REMOVED'
  /** A group got a role in the tenant as a whole. */
  | 'GROUP_ROLE_ADDED'
  /** A group lost a role in the tenant as a whole. */
  | 'GROUP_ROLE_REMOVED'
  /** A group was changed. */
  | 'GROUP_UPDATED'
  /** An org was made. */
  | 'ORG_CREATED'
  /** An org was deleted. */
  | 'ORG_DELETED'
  /** A group got a role in an org. */
  | 'ORG_GROUP_ROLE_ADDED'
  /** A group lost a role in an org. */
  | 'ORG_GROUP_ROLE_REMOVED'
  /** An org got an identity provider. */
  | 'ORG_IDENTITY_PROVIDER_ADDED'
  /** An org lost an identity provider. */
  | 'ORG_IDENTITY_PROVIDER_REMOVED'
  /** An org changed how it uses an identity provider. */
  | 'ORG_IDENTITY_PROVIDER_UPDATED'
  /** A user joined an org. */
  | 'ORG_MEMBER_ADDED'
  /** A user left an org, or was removed. */
  | 'ORG_MEMBER_REMOVED'
  /** A member of an org got a role in it. */
  | 'ORG_MEMBER_ROLE_ADDED'
  /** A member of an org lost a role in it. */
  | 'ORG_MEMBER_ROLE_REMOVED'
  /** An org was changed. */
  | 'ORG_UPDATED'
  /** Something that is newer than this schema; see `IdentityEvent.rawType`. */
  | 'OTHER'
  /** A user was made. */
  | 'USER_CREATED'
  /** A user was deleted. */
  | 'USER_DELETED'
  /** A user was changed. */
  | 'USER_UPDATED';

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
  /** What only Auth0 understands. Auth0 needs it. */
  readonly auth0?: InputMaybe<Auth0InviteInput>;
  /** Email address of who is invited. */
  readonly email: Scalars['String']['input'];
  /** What only Losant understands. */
  readonly losant?: InputMaybe<LosantInviteInput>;
  /** Global id of the org. */
  readonly orgId: Scalars['ID']['input'];
  /** Global ids of the roles to offer, from `Org.assignableRoles`. On Losant exactly one; on Auth0 any number, also none. */
  readonly roleIds: ReadonlyArray<Scalars['ID']['input']>;
  /**
   * How long the invite works, in seconds: 1 to 2,592,000 (30 days); 7 days when left out. Sources that decide it
   * themselves (Losant) answer UNSUPPORTED.
   */
  readonly ttlSeconds?: InputMaybe<Scalars['Int']['input']>;
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
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Gives a new access token in place of the one that this request carries (the Losant platform). */
  readonly accessRefresh?: Maybe<AccessRefreshPayload>;
  /** Adds an authentication method to a user. It counts as set up: the user is not asked to confirm it. */
  readonly auth0AuthenticationMethodCreate?: Maybe<Auth0AuthenticationMethodCreatePayload>;
  /** Takes an authentication method from a user. */
  readonly auth0AuthenticationMethodDelete?: Maybe<Auth0AuthenticationMethodDeletePayload>;
  /** Changes an authentication method. What is left out stays as it is. */
  readonly auth0AuthenticationMethodUpdate?: Maybe<Auth0AuthenticationMethodUpdatePayload>;
  /** Puts these authentication methods in place of all that a user has. */
  readonly auth0AuthenticationMethodsReplace?: Maybe<Auth0AuthenticationMethodsReplacePayload>;
  /**
   * Deletes a set of tokens of an identity provider that Auth0 keeps for a user. Auth0 has taken this away from newer
   * tenants.
   */
  readonly auth0FederatedTokensetDelete?: Maybe<Auth0FederatedTokensetDeletePayload>;
  /** Lets an application get tokens in the name of an Auth0 organization, by a client grant that the tenant has. */
  readonly auth0OrgClientGrantAdd?: Maybe<Auth0OrgClientGrantAddPayload>;
  /**
   * Stops an application from getting tokens in the name of an Auth0 organization. Tokens that it holds already work until
   * they run out.
   */
  readonly auth0OrgClientGrantRemove?: Maybe<Auth0OrgClientGrantRemovePayload>;
  /**
   * Gives an email domain to an Auth0 organization; 100 domains at most. Unless `isVerified` says otherwise, its owner
   * proves it with the DNS record that the payload shows.
   */
  readonly auth0OrgDomainAdd?: Maybe<Auth0OrgDomainAddPayload>;
  /** Takes an email domain from an Auth0 organization. */
  readonly auth0OrgDomainRemove?: Maybe<Auth0OrgDomainRemovePayload>;
  /** Changes an email domain of an Auth0 organization. What is left out stays as it is. */
  readonly auth0OrgDomainUpdate?: Maybe<Auth0OrgDomainUpdatePayload>;
  /** Lets members of an Auth0 organization sign in with a connection of the tenant; 10 connections at most. */
  readonly auth0OrgIdentityProviderAdd?: Maybe<Auth0OrgIdentityProviderAddPayload>;
  /**
   * Takes an identity provider from an Auth0 organization. The connection stays in the tenant, and who became a member
   * with it stays a member.
   */
  readonly auth0OrgIdentityProviderRemove?: Maybe<Auth0OrgIdentityProviderRemovePayload>;
  /** Changes how an Auth0 organization uses an identity provider. What is left out stays as it is. */
  readonly auth0OrgIdentityProviderUpdate?: Maybe<Auth0OrgIdentityProviderUpdatePayload>;
  /**
   * Ends many Auth0 refresh tokens at once. Early access at Auth0. Auth0 only takes note and ends them within seconds;
   * access tokens that applications hold already work until they run out.
   */
  readonly auth0RefreshTokensRevoke?: Maybe<Auth0RefreshTokensRevokePayload>;
  /** Lets a user sign in again who was shut out after too many wrong passwords. */
  readonly auth0UserBlocksClear?: Maybe<Auth0UserBlocksClearPayload>;
  /** Makes all browsers that a user told to remember them ask for the second factor again. */
  readonly auth0UserBrowsersForget?: Maybe<Auth0UserBrowsersForgetPayload>;
  /**
   * Joins another account to a user, who can then sign in with either. The other user is gone: their id, their metadata
   * and their roles are not taken over.
   */
  readonly auth0UserIdentityLink?: Maybe<Auth0UserIdentityLinkPayload>;
  /** Makes a joined account a user of its own again, without metadata and roles. */
  readonly auth0UserIdentityUnlink?: Maybe<Auth0UserIdentityUnlinkPayload>;
  /** Takes second factors from a user who lost them, so that they set up new ones at their next login. */
  readonly auth0UserMfaReset?: Maybe<Auth0UserMfaResetPayload>;
  /** Makes a new recovery code for a user. The old one stops working. */
  readonly auth0UserRecoveryCodeRegenerate?: Maybe<Auth0UserRecoveryCodeRegeneratePayload>;
  /** Forgets which devices a user is known from, so that each counts as new at the next login. */
  readonly auth0UserRiskAssessmentsClear?: Maybe<Auth0UserRiskAssessmentsClearPayload>;
  /**
   * Takes back what a user agreed to: one consent, or all of a user. The application then has to ask again. Needs
   * SESSION_ADMINISTRATION (Auth0).
   */
  readonly consentRevoke?: Maybe<ConsentRevokePayload>;
  /** Accepts an invite that the caller got, or whose link they hold. Needs INVITE_RESPONSE (the Losant platform). */
  readonly inviteAccept?: Maybe<InviteAcceptPayload>;
  /**
   * Invites somebody to an org; the source sends them a mail. Inviting an address again whose invite was not answered
   * may renew that invite (Losant). Auth0 needs `input.auth0`.
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
   * invite the address again; on Auth0, take the invite back and make a new one.
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
  /** Deletes an org with everything that it owns; its members keep their accounts. It cannot be brought back. */
  readonly orgDelete?: Maybe<OrgDeletePayload>;
  /**
   * Adds people to an org at once, without waiting for them to answer an invite. Needs MEMBER_ADD; other sources (the
   * Losant platform) answer UNSUPPORTED. When some fail, the others stay added. Auth0 adds ten with one call, all ten or
   * none of them, then gives each their roles, and may show the new members in `Org.members` seconds later.
   */
  readonly orgMembersAdd?: Maybe<OrgMembersAddPayload>;
  /**
   * Removes members from an org. Also how a user leaves one. On Losant one call upstream for each, on Auth0 one for ten:
   * when some fail, the others stay removed. Auth0 may show who was removed in `Org.members` for some seconds more.
   */
  readonly orgMembersRemove?: Maybe<OrgMembersRemovePayload>;
  /** Changes what a member may do. What is left out stays as it is. */
  readonly orgMembershipUpdate?: Maybe<OrgMembershipUpdatePayload>;
  /** Changes an org. What is left out stays as it is. */
  readonly orgUpdate?: Maybe<OrgUpdatePayload>;
  /**
   * Gives a role to users in the tenant as a whole. Needs CUSTOM_ROLES (Auth0). To take it back, or to give it in one org,
   * see `userRolesUpdate` and `orgMembershipUpdate`.
   */
  readonly roleAssign?: Maybe<RoleAssignPayload>;
  /**
   * Makes a role. Needs CUSTOM_ROLES (Auth0). When its permissions fail, the role is there without them, and the error is
   * PARTIALLY_APPLIED.
   */
  readonly roleCreate?: Maybe<RoleCreatePayload>;
  /** Deletes a role and takes it from everyone who has it. Needs CUSTOM_ROLES (Auth0). It cannot be brought back. */
  readonly roleDelete?: Maybe<RoleDeletePayload>;
  /** Changes what a role allows, for everyone who has it. Needs CUSTOM_ROLES (Auth0). */
  readonly rolePermissionsUpdate?: Maybe<RolePermissionsUpdatePayload>;
  /** Changes a role's name or description. Needs CUSTOM_ROLES (Auth0). What is left out stays as it is. */
  readonly roleUpdate?: Maybe<RoleUpdatePayload>;
  /**
   * Ends a session. Needs SESSION_ADMINISTRATION (Auth0). The source only takes note and ends it within seconds: until
   * then it can still be read. Access tokens that applications hold already work until they run out.
   */
  readonly sessionRevoke?: Maybe<SessionRevokePayload>;
  /** Changes the key-value pairs that the tenant keeps with a session. Needs SESSION_ADMINISTRATION (Auth0). */
  readonly sessionUpdate?: Maybe<SessionUpdatePayload>;
  /**
   * Signs in to a source (the Losant platform) and gives an access token. Needs no credential. Send it by POST, and all
   * secrets as variables.
   */
  readonly signIn?: Maybe<SignInPayload>;
  /**
   * Makes a token. Its value is in the payload, this once and never again. Auth0 takes public keys of devices only: its
   * refresh tokens come from signing in.
   */
  readonly tokenCreate?: Maybe<TokenCreatePayload>;
  /**
   * Ends a token for good. To end it for a while only, switch it off with `tokenUpdate` (Losant). Auth0 only takes note
   * of a refresh token to end, and ends it within seconds.
   */
  readonly tokenRevoke?: Maybe<TokenRevokePayload>;
  /**
   * Changes a token. What is left out stays as it is. Neither what a token allows nor when it ends can be changed: make
   * a new one for that. Of an Auth0 refresh token only `metadata` can be changed, of a device credential nothing.
   */
  readonly tokenUpdate?: Maybe<TokenUpdatePayload>;
  /**
   * Signs a user out everywhere. Losant: access tokens made until now stop working, the one that this request carries
   * included; it lets users do this to themselves only, and whether it also ends their API and OAuth tokens is up to it.
   * Auth0: sessions and refresh tokens end within seconds, while access tokens that applications hold already work until
   * they run out; the user can sign in again unless `userBlock` keeps them from it.
   */
  readonly userAccessRevoke?: Maybe<UserAccessRevokePayload>;
  /**
   * Keeps a user from signing in, until `userUnblock`. Needs USER_ADMINISTRATION (Auth0). Where they are signed in already
   * they stay so: to lock out a person at once, add `userAccessRevoke`.
   */
  readonly userBlock?: Maybe<UserBlockPayload>;
  /**
   * Makes a user. Needs USER_ADMINISTRATION (Auth0). Reads of this user by id or email address show it at once, lists
   * and searches seconds later.
   */
  readonly userCreate?: Maybe<UserCreatePayload>;
  /**
   * Deletes an account. Losant lets users delete their own only, Auth0 also those whom the caller administers. It cannot
   * be brought back.
   */
  readonly userDelete?: Maybe<UserDeletePayload>;
  /**
   * Sends a mail with which users prove their email address. Losant sends it to the caller only, Auth0 to any user, by a
   * job that can be followed.
   */
  readonly userEmailVerificationSend?: Maybe<UserEmailVerificationSendPayload>;
  /**
   * Makes a link with which a user proves their email address. Needs USER_ADMINISTRATION (Auth0). Nothing is sent: hand
   * the link over yourself, to the user only.
   */
  readonly userEmailVerificationTicketCreate?: Maybe<UserEmailVerificationTicketCreatePayload>;
  /**
   * Starts to write users to a file: the way to all users of a tenant that has more than the 1,000 that lists lead to.
   * Needs USER_ADMINISTRATION (Auth0). The link to the file is in the job once it is done.
   */
  readonly userExportStart?: Maybe<UserExportStartPayload>;
  /** Deletes a group. Its members stay. A directory that still has the group can bring it back. */
  readonly userGroupDelete?: Maybe<UserGroupDeletePayload>;
  /**
   * Starts to make or change many users at once. Needs USER_ADMINISTRATION (Auth0), which runs two imports of a tenant at
   * the same time and refuses a third with LIMIT_REACHED.
   */
  readonly userImportStart?: Maybe<UserImportStartPayload>;
  /**
   * Sets a new password. Losant lets users set their own only, and answers with a new access token. Auth0 lets
   * administrators set it for users of a database connection; what the users hold already goes on.
   */
  readonly userPasswordChange?: Maybe<UserPasswordChangePayload>;
  /**
   * Makes a link with which a user sets a new password. Needs USER_ADMINISTRATION (Auth0, users of a database connection).
   * Nothing is sent: hand the link over yourself, to the user only.
   */
  readonly userPasswordTicketCreate?: Maybe<UserPasswordTicketCreatePayload>;
  /**
   * Gives permissions to a user directly, or takes them back. Needs CUSTOM_ROLES (Auth0). What a role brings stays with
   * the role.
   */
  readonly userPermissionsUpdate?: Maybe<UserPermissionsUpdatePayload>;
  /**
   * Changes which roles a user has in the tenant as a whole. Needs CUSTOM_ROLES (Auth0). For roles in one org see
   * `orgMembershipUpdate`.
   */
  readonly userRolesUpdate?: Maybe<UserRolesUpdatePayload>;
  /**
   * Lets a user sign in again whom an administrator blocked. Needs USER_ADMINISTRATION (Auth0). Being shut out after too
   * many wrong passwords is another thing: see `auth0UserBlocksClear`.
   */
  readonly userUnblock?: Maybe<UserUnblockPayload>;
  /**
   * Changes a user's profile. Losant lets users change their own only, Auth0 also those whom the caller administers. What
   * is left out stays as it is.
   */
  readonly userUpdate?: Maybe<UserUpdatePayload>;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationAccessRefreshArgs = {
  input: AccessRefreshInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationAuth0AuthenticationMethodCreateArgs = {
  input: Auth0AuthenticationMethodCreateInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationAuth0AuthenticationMethodDeleteArgs = {
  input: Auth0AuthenticationMethodDeleteInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationAuth0AuthenticationMethodUpdateArgs = {
  input: Auth0AuthenticationMethodUpdateInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationAuth0AuthenticationMethodsReplaceArgs = {
  input: Auth0AuthenticationMethodsReplaceInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationAuth0FederatedTokensetDeleteArgs = {
  input: Auth0FederatedTokensetDeleteInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationAuth0OrgClientGrantAddArgs = {
  input: Auth0OrgClientGrantAddInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationAuth0OrgClientGrantRemoveArgs = {
  input: Auth0OrgClientGrantRemoveInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationAuth0OrgDomainAddArgs = {
  input: Auth0OrgDomainAddInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationAuth0OrgDomainRemoveArgs = {
  input: Auth0OrgDomainRemoveInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationAuth0OrgDomainUpdateArgs = {
  input: Auth0OrgDomainUpdateInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationAuth0OrgIdentityProviderAddArgs = {
  input: Auth0OrgIdentityProviderAddInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationAuth0OrgIdentityProviderRemoveArgs = {
  input: Auth0OrgIdentityProviderRemoveInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationAuth0OrgIdentityProviderUpdateArgs = {
  input: Auth0OrgIdentityProviderUpdateInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationAuth0RefreshTokensRevokeArgs = {
  input: Auth0RefreshTokensRevokeInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationAuth0UserBlocksClearArgs = {
  input: Auth0UserBlocksClearInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationAuth0UserBrowsersForgetArgs = {
  input: Auth0UserBrowsersForgetInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationAuth0UserIdentityLinkArgs = {
  input: Auth0UserIdentityLinkInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationAuth0UserIdentityUnlinkArgs = {
  input: Auth0UserIdentityUnlinkInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationAuth0UserMfaResetArgs = {
  input: Auth0UserMfaResetInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationAuth0UserRecoveryCodeRegenerateArgs = {
  input: Auth0UserRecoveryCodeRegenerateInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationAuth0UserRiskAssessmentsClearArgs = {
  input: Auth0UserRiskAssessmentsClearInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationConsentRevokeArgs = {
  input: ConsentRevokeInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationInviteAcceptArgs = {
  input: InviteAcceptInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationInviteCreateArgs = {
  input: InviteCreateInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationInviteDismissArgs = {
  input: InviteDismissInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationInviteRejectArgs = {
  input: InviteRejectInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationInviteResendArgs = {
  input: InviteResendInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationInviteRevokeArgs = {
  input: InviteRevokeInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationLosantGithubDisconnectArgs = {
  input: LosantGithubDisconnectInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationLosantInstanceMemberAddArgs = {
  input: LosantInstanceMemberAddInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationLosantInstanceMemberRemoveArgs = {
  input: LosantInstanceMemberRemoveInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationLosantInstanceMemberUpdateArgs = {
  input: LosantInstanceMemberUpdateInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationLosantInstanceReportGenerateArgs = {
  input: LosantInstanceReportGenerateInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationLosantInstanceUpdateArgs = {
  input: LosantInstanceUpdateInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationLosantMfaDisableArgs = {
  input: LosantMfaDisableInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationLosantMfaEnableArgs = {
  input: LosantMfaEnableInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationLosantMfaSetupArgs = {
  input: LosantMfaSetupInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationLosantRecentItemAddArgs = {
  input: LosantRecentItemAddInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationLosantResourcesTransferArgs = {
  input: LosantResourcesTransferInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationOrgCreateArgs = {
  input: OrgCreateInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationOrgDeleteArgs = {
  input: OrgDeleteInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationOrgMembersAddArgs = {
  input: OrgMembersAddInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationOrgMembersRemoveArgs = {
  input: OrgMembersRemoveInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationOrgMembershipUpdateArgs = {
  input: OrgMembershipUpdateInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationOrgUpdateArgs = {
  input: OrgUpdateInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationRoleAssignArgs = {
  input: RoleAssignInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationRoleCreateArgs = {
  input: RoleCreateInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationRoleDeleteArgs = {
  input: RoleDeleteInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationRolePermissionsUpdateArgs = {
  input: RolePermissionsUpdateInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationRoleUpdateArgs = {
  input: RoleUpdateInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationSessionRevokeArgs = {
  input: SessionRevokeInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationSessionUpdateArgs = {
  input: SessionUpdateInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationSignInArgs = {
  input: SignInInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationTokenCreateArgs = {
  input: TokenCreateInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationTokenRevokeArgs = {
  input: TokenRevokeInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationTokenUpdateArgs = {
  input: TokenUpdateInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationUserAccessRevokeArgs = {
  input: UserAccessRevokeInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationUserBlockArgs = {
  input: UserBlockInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationUserCreateArgs = {
  input: UserCreateInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationUserDeleteArgs = {
  input: UserDeleteInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationUserEmailVerificationSendArgs = {
  input: UserEmailVerificationSendInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationUserEmailVerificationTicketCreateArgs = {
  input: UserEmailVerificationTicketCreateInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationUserExportStartArgs = {
  input: UserExportStartInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationUserGroupDeleteArgs = {
  input: UserGroupDeleteInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationUserImportStartArgs = {
  input: UserImportStartInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationUserPasswordChangeArgs = {
  input: UserPasswordChangeInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationUserPasswordTicketCreateArgs = {
  input: UserPasswordTicketCreateInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationUserPermissionsUpdateArgs = {
  input: UserPermissionsUpdateInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationUserRolesUpdateArgs = {
  input: UserRolesUpdateInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationUserUnblockArgs = {
  input: UserUnblockInput;
};


/**
 * Where every change starts. A mutation takes one `input` and answers with a payload of its own: what was changed, and
 * `errors`, which is empty when all went well and else says what was not done and what to do about it. What says nothing
 * about the input (no valid credential, too many calls, a source that fails or is too slow) is an entry of the top-level
 * `errors` instead, as in queries, and the mutation's field is null. In an input, a field that is left out keeps what is
 * there, and null clears it. What a source cannot do at all is UNSUPPORTED.
 */
export type MutationUserUpdateArgs = {
  input: UserUpdateInput;
};

/** A new token: exactly one of the fields, by its kind. Each kind of source adds its own. */
export type NewTokenInput =
  /**
   * The public key of a device, as a device credential of the caller (Auth0). Only end users can do this, with the scope
   * `create:current_user_device_credentials`.
   */
  { readonly auth0DeviceKey: Auth0DeviceKeyInput; readonly losantApiToken?: never; readonly losantOauthToken?: never; }
  |  /** For a script: of the caller, of an instance or of an application. */
  { readonly auth0DeviceKey?: never; readonly losantApiToken: LosantApiTokenInput; readonly losantOauthToken?: never; }
  |  /** For an application that shall act for the caller. */
  { readonly auth0DeviceKey?: never; readonly losantApiToken?: never; readonly losantOauthToken: LosantOauthTokenInput; };

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
  /** How many members there are. Auth0 counts some seconds late who was added or removed. */
  readonly memberCount?: Maybe<Scalars['Int']['output']>;
  /**
   * Who belongs to the org, and as what. All members can be reached, however many. Auth0 shows some seconds late who was
   * added or removed; `membership` tells of one user.
   */
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
  /** The org's colour, as in CSS; on Auth0 the primary colour of its login page. */
  readonly accentColor?: InputMaybe<Scalars['String']['input']>;
  /** What only Auth0 understands. */
  readonly auth0?: InputMaybe<Auth0OrgInput>;
  /** Free text. Sources without it (Auth0) answer UNSUPPORTED. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Identity providers to start with, 10 at most. Only Auth0 understands it. */
  readonly identityProviders?: InputMaybe<ReadonlyArray<Auth0OrgIdentityProviderSettingsInput>>;
  /** Address of a logo. Sources without one (Losant) answer UNSUPPORTED. */
  readonly logoUrl?: InputMaybe<Scalars['String']['input']>;
  /** What only Losant understands. */
  readonly losant?: InputMaybe<LosantOrgInput>;
  /** What only a Losant instance understands. */
  readonly losantInstance?: InputMaybe<LosantInstanceOrgInput>;
  /** First members, 10 at most. Needs MEMBER_ADD; other sources (the Losant platform) answer UNSUPPORTED. */
  readonly members?: InputMaybe<ReadonlyArray<OrgMemberInput>>;
  /** Name for people. */
  readonly name: Scalars['String']['input'];
  /**
   * Short name for addresses and logins, unique in the source: lower-case letters, digits, `-` and `_`, 50 at most.
   * Sources with slugs (Auth0) need one; others (Losant) answer UNSUPPORTED.
   */
  readonly slug?: InputMaybe<Scalars['String']['input']>;
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
  /**
   * Global ids of the roles to give, from `Org.assignableRoles`. On Losant exactly one; on Auth0 any number, also none,
   * 50 at most.
   */
  readonly roleIds: ReadonlyArray<Scalars['ID']['input']>;
  /** Who. */
  readonly user: UserRefInput;
};

/** Whom to add to an org. */
export type OrgMembersAddInput = {
  /** Whom, and as what; 50 at most. */
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
  /** The org's colour, as in CSS; on Auth0 the primary colour of its login page. */
  readonly accentColor?: InputMaybe<Scalars['String']['input']>;
  /** What only Auth0 understands. */
  readonly auth0?: InputMaybe<Auth0OrgInput>;
  /** Free text. Sources without it (Auth0) answer UNSUPPORTED. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Global id of the org. */
  readonly id: Scalars['ID']['input'];
  /** Address of a logo. Sources without one (Losant) answer UNSUPPORTED. */
  readonly logoUrl?: InputMaybe<Scalars['String']['input']>;
  /** What only Losant understands. */
  readonly losant?: InputMaybe<LosantOrgInput>;
  /** What only a Losant instance understands. */
  readonly losantInstance?: InputMaybe<LosantInstanceOrgInput>;
  /** Name for people. It cannot be cleared. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /**
   * Short name for addresses and logins, unique in the source: lower-case letters, digits, `-` and `_`, 50 at most. It
   * cannot be cleared, and logins that use the old one fail. Sources without slugs (Losant) answer UNSUPPORTED.
   */
  readonly slug?: InputMaybe<Scalars['String']['input']>;
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

/** A permission by its two names, from `Query.auth0Apis`. */
export type PermissionInput = {
  /** Identifier of the API. */
  readonly apiIdentifier: Scalars['String']['input'];
  /** Name of the permission, for example `read:invoices`. */
  readonly name: Scalars['String']['input'];
};

/** Where every request starts. All fields read; none changes anything in a source. */
export type Query = {
  readonly __typename?: 'Query';
  /**
   * The APIs of an Auth0 tenant with what each lets its callers do: what to offer where an input takes a permission or
   * an audience.
   */
  readonly auth0Apis?: Maybe<Auth0ApiConnection>;
  /** The applications of an Auth0 tenant: what to offer where an input takes a `clientId`. */
  readonly auth0Clients?: Maybe<Auth0ClientConnection>;
  /**
   * The connections of an Auth0 tenant, databases and identity providers: what to offer where an input takes a
   * `connectionId`.
   */
  readonly auth0Connections?: Maybe<Auth0IdentityProviderConnection>;
  /**
   * Where an Auth0 tenant shuts out, after too many wrong passwords, whoever types this user name, email address or
   * telephone number. Empty when nowhere, and when nobody has it. For a user whom you know see `Auth0UserFacet.blocks`.
   */
  readonly auth0UserBlocks?: Maybe<ReadonlyArray<Auth0UserBlock>>;
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
  /**
   * Fetches several nodes at once, in the order of the ids, with null where `node` would give null. Several Auth0 users
   * at once come from the tenant's search index, which can show changes seconds late; users who are not in it, and those
   * whom this gateway wrote within the last minute, are read one by one. `node` reads one user as they are now.
   */
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
  /** One user, as they are now. Null when there is none, or the caller may not see it. */
  readonly user?: Maybe<User>;
  /**
   * The groups that come from directories. Needs GROUPS (Auth0, early access). The sources are asked at once; one that
   * fails is told in `sourceErrors`, and the others still show.
   */
  readonly userGroups?: Maybe<UserGroupConnection>;
  /**
   * The users that the caller may administer. Auth0 lists them from a search index, which shows seconds late who was
   * made, changed or deleted: after a change read the user with `user` or `node`, or by `filter.email` alone, which are
   * up to date at once. It leads to the first 1,000 results of a search only: a page beyond them is UNSUPPORTED; narrow
   * the search with `filter` to see the rest, or export all with `Mutation.userExportStart`. Losant has no list of users:
   * read `Org.members` there, or, on the platform, look up one member of the caller's orgs with `filter.email` alone.
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
export type QueryAuth0ApisArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  source?: InputMaybe<Scalars['String']['input']>;
};


/** Where every request starts. All fields read; none changes anything in a source. */
export type QueryAuth0ClientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  source?: InputMaybe<Scalars['String']['input']>;
};


/** Where every request starts. All fields read; none changes anything in a source. */
export type QueryAuth0ConnectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  source?: InputMaybe<Scalars['String']['input']>;
  strategy?: InputMaybe<Scalars['String']['input']>;
};


/** Where every request starts. All fields read; none changes anything in a source. */
export type QueryAuth0UserBlocksArgs = {
  identifier: Scalars['String']['input'];
  source?: InputMaybe<Scalars['String']['input']>;
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
export type QueryUserGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserGroupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
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
  /**
   * Users who have it in the tenant as a whole; who has it in one org only does not stand here. Their names, email
   * addresses and pictures come with the list; other fields of several users come from Auth0's search index, which shows
   * changes seconds late. Null for fixed roles.
   */
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

/** To whom to give which role. */
export type RoleAssignInput = {
  /** Global id of the role. */
  readonly id: Scalars['ID']['input'];
  /** Global ids of users of the role's tenant. */
  readonly userIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** Result of `roleAssign`. */
export type RoleAssignPayload = {
  readonly __typename?: 'RoleAssignPayload';
  /** What was not done. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
  /** The role. Null when nobody got it. */
  readonly role?: Maybe<Role>;
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

/** What role to make. */
export type RoleCreateInput = {
  /** What it is for. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Name for people, unique in the tenant. */
  readonly name: Scalars['String']['input'];
  /** What it allows; nothing when left out. */
  readonly permissions?: InputMaybe<ReadonlyArray<PermissionInput>>;
  /**
   * Name of the source. May be left out where only one source with CUSTOM_ROLES is configured; else it is
   * SOURCE_REQUIRED.
   */
  readonly source?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `roleCreate`. */
export type RoleCreatePayload = {
  readonly __typename?: 'RoleCreatePayload';
  /** What was not done. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
  /** The new role. Null when none was made. */
  readonly role?: Maybe<Role>;
};

/** What role to delete. */
export type RoleDeleteInput = {
  /** Global id of the role. */
  readonly id: Scalars['ID']['input'];
};

/** Result of `roleDelete`. */
export type RoleDeletePayload = {
  readonly __typename?: 'RoleDeletePayload';
  /** Global id of the role that is gone. Null when it is still there. */
  readonly deletedRoleId?: Maybe<Scalars['ID']['output']>;
  /** Why it is still there. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
};

/** A role in a page. */
export type RoleEdge = {
  readonly __typename?: 'RoleEdge';
  /** Where the role lies, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The role. */
  readonly node: Role;
};

/** Which permissions a role shall gain and lose. */
export type RolePermissionsUpdateInput = {
  /** Permissions to add. */
  readonly add?: InputMaybe<ReadonlyArray<PermissionInput>>;
  /** Global id of the role. */
  readonly id: Scalars['ID']['input'];
  /** Permissions to take away. */
  readonly remove?: InputMaybe<ReadonlyArray<PermissionInput>>;
};

/** Result of `rolePermissionsUpdate`. */
export type RolePermissionsUpdatePayload = {
  readonly __typename?: 'RolePermissionsUpdatePayload';
  /** What was not done. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
  /** The role as it is now. Null when it was not changed. */
  readonly role?: Maybe<Role>;
};

/** What to change about a role. */
export type RoleUpdateInput = {
  /** What it is for. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Global id of the role. */
  readonly id: Scalars['ID']['input'];
  /** Name for people. It cannot be cleared. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `roleUpdate`. */
export type RoleUpdatePayload = {
  readonly __typename?: 'RoleUpdatePayload';
  /** What was not done. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
  /** The role as it is now. Null when it was not changed. */
  readonly role?: Maybe<Role>;
};

/** How to change which roles somebody has: exactly one of the fields. Fields may be added. */
export type RolesChangeInput =
  /** Global ids of roles to have besides the present ones. Needs MULTIPLE_ROLES; Losant answers UNSUPPORTED. */
  { readonly add: ReadonlyArray<Scalars['ID']['input']>; readonly remove?: never; readonly set?: never; }
  |  /** Global ids of roles to have no longer; the others stay. Needs MULTIPLE_ROLES; Losant answers UNSUPPORTED. */
  { readonly add?: never; readonly remove: ReadonlyArray<Scalars['ID']['input']>; readonly set?: never; }
  |  /** Global ids of the roles to have, in place of all present ones. On Losant exactly one. */
  { readonly add?: never; readonly remove?: never; readonly set: ReadonlyArray<Scalars['ID']['input']>; };

/** Signing in with SAML. */
export type SamlSignInInput = {
  /** Domain of the email address, for example `example.com`. */
  readonly domain: Scalars['String']['input'];
  /** What the company's login answered, in base 64: its `SAMLResponse`. */
  readonly response: Scalars['SecretString']['input'];
};

/** One way in which a user proved who they are in a session. */
export type SessionAuthentication = {
  readonly __typename?: 'SessionAuthentication';
  /** When. Null where the source does not tell. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** The way, in the source's own word, for example `pwd`, `federated` or `mfa`. */
  readonly name: Scalars['String']['output'];
  /** What kind of second factor it was. Null for other ways, and where the source does not tell. */
  readonly type?: Maybe<Scalars['String']['output']>;
};

/** Which session to end. */
export type SessionRevokeInput = {
  /** Global id of the session. */
  readonly id: Scalars['ID']['input'];
  /** Whether the refresh tokens that it gave go on. Without it they end too. */
  readonly keepRefreshTokens?: Scalars['Boolean']['input'];
};

/** Result of `sessionRevoke`. */
export type SessionRevokePayload = {
  readonly __typename?: 'SessionRevokePayload';
  /** Why it goes on. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
  /** Global id of the session that ends. Null when it goes on. */
  readonly revokedSessionId?: Maybe<Scalars['ID']['output']>;
};

/** What to change about a session. */
export type SessionUpdateInput = {
  /** Global id of the session. */
  readonly id: Scalars['ID']['input'];
  /** Key-value pairs, in place of all present ones; null removes them all. */
  readonly metadata?: InputMaybe<Scalars['JSONObject']['input']>;
};

/** Result of `sessionUpdate`. */
export type SessionUpdatePayload = {
  readonly __typename?: 'SessionUpdatePayload';
  /** What was not done. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
  /** The session as it is now. Null when it was not changed. */
  readonly session?: Maybe<UserSession>;
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
  /** Roles that the tenant defines, with permissions: `Mutation.roleCreate`. Without it the roles are fixed. */
  | 'CUSTOM_ROLES'
  /** What changes in the source, as it changes: `Subscription.identityEvents`. */
  | 'EVENTS'
  /** Groups of users that come from a directory: `Query.userGroups`. */
  | 'GROUPS'
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
  /**
   * See and end where a user is signed in, and what they agreed to: `UserSession`, `UserConsent`, refresh tokens and
   * device credentials in `User.tokens`. Auth0 tells sessions and refresh tokens on its Enterprise plan only.
   */
  | 'SESSION_ADMINISTRATION'
  /** Find the company login of an email address, and sign in with its answer: `Query.ssoRedirect`, `Mutation.signIn`. */
  | 'SSO_SIGN_IN'
  /** Counts of payloads, devices and notebook runs over time: `LosantOrgFacet.usage`. */
  | 'USAGE'
  /**
   * List, search, make, block and delete users: `Query.users`, `Mutation.userCreate`, `userBlock`. Write many to a file
   * and read many from one: `Mutation.userExportStart`, `userImportStart`.
   */
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
 * Where every live stream starts: one field for each operation, over server-sent events. A stream that cannot go on ends
 * with an entry of the top-level `errors`, whose `extensions.code` says why: UNAUTHENTICATED when the credential that
 * the stream was opened with ran out (subscribe again with a new one), other codes as in queries. The gateway itself
 * bridges short breaks of the connection to the source.
 */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /**
   * What changes in a source, in order, as it changes. Needs EVENTS (Auth0). To go on after a break, subscribe again with
   * the last `cursor` as `after`: nothing is lost. When the source does not know that position any more, the stream ends
   * with an error of code EXPIRED: read again what you show, then subscribe without `after`. When the access token runs
   * out, it ends with UNAUTHENTICATED: subscribe with a new token and `after`. Auth0 allows a tenant few streams at once,
   * by plan; past that the error is FORBIDDEN. There are no events for role definitions, permissions, invites and
   * sessions, because the source sends none.
   */
  readonly identityEvents: IdentityEvent;
  /**
   * Follows a job to its end: first as it is, then whenever it changed. The stream completes after the job is COMPLETED
   * or FAILED. A job that does not exist, or that the source has forgotten, is NOT_FOUND.
   */
  readonly userJobUpdates: UserJob;
};


/**
 * Where every live stream starts: one field for each operation, over server-sent events. A stream that cannot go on ends
 * with an entry of the top-level `errors`, whose `extensions.code` says why: UNAUTHENTICATED when the credential that
 * the stream was opened with ran out (subscribe again with a new one), other codes as in queries. The gateway itself
 * bridges short breaks of the connection to the source.
 */
export type SubscriptionIdentityEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  orgId?: InputMaybe<Scalars['ID']['input']>;
  since?: InputMaybe<Scalars['DateTime']['input']>;
  source?: InputMaybe<Scalars['String']['input']>;
  types?: InputMaybe<ReadonlyArray<IdentityEventType>>;
};


/**
 * Where every live stream starts: one field for each operation, over server-sent events. A stream that cannot go on ends
 * with an entry of the top-level `errors`, whose `extensions.code` says why: UNAUTHENTICATED when the credential that
 * the stream was opened with ran out (subscribe again with a new one), other codes as in queries. The gateway itself
 * bridges short breaks of the connection to the source.
 */
export type SubscriptionUserJobUpdatesArgs = {
  id: Scalars['ID']['input'];
};

/** How to name a user of a database connection: exactly one of the fields. */
export type TicketUserInput =
  /** Email address in a connection. */
  { readonly email: EmailInConnectionInput; readonly id?: never; }
  |  /** Global id of the user. */
  { readonly email?: never; readonly id: Scalars['ID']['input']; };

/**
 * A credential that was made for a script, an application or a device, so that it can act for a user, a Losant instance
 * or a Losant application, and that can be ended by itself. Its value is never here: the source shows it once, in the
 * payload of `tokenCreate`, or only to the application that holds it. Being signed in in a browser is a `UserSession`, and
 * what a user agreed to a `UserConsent`.
 */
export type Token = Node & Sourced & {
  readonly __typename?: 'Token';
  /** What only an Auth0 credential has. Null for other kinds of source. */
  readonly auth0?: Maybe<Auth0TokenFacet>;
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
  /** When it was last used. Null when it never was, and where the source does not tell; Auth0 does of refresh tokens. */
  readonly lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What only a Losant token has. Null for other kinds of source. */
  readonly losant?: Maybe<LosantTokenFacet>;
  /** Name for people; that of the device for a device credential. Null where there is none (an Auth0 refresh token). */
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
   * Name of the source. May be left out where only one source with such tokens is configured (API_TOKENS, or
   * SESSION_ADMINISTRATION for a device's key), and where the token names its owner by a global id; else it is
   * SOURCE_REQUIRED.
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
   * The value of the token, this once and never again. Null when none was made, for an OAuth token, which its
   * application fetches by itself, and for the public key of a device, which is no secret.
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
  /** Only tokens of this application, by its client id. Other sources (Losant) answer UNSUPPORTED. */
  readonly clientId?: InputMaybe<Scalars['String']['input']>;
  /** Only device credentials of this type. Other sources (Losant) answer UNSUPPORTED. */
  readonly credentialType?: InputMaybe<Auth0DeviceCredentialType>;
  /** Only tokens of these kinds; all when left out. Of a kind that a source does not have there are none. */
  readonly kinds?: InputMaybe<ReadonlyArray<TokenKind>>;
  /** Part of the name, whatever its case. Sources that cannot search tokens (Auth0) answer UNSUPPORTED. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Only tokens with this status. Sources that cannot search tokens (Auth0) answer UNSUPPORTED. */
  readonly status?: InputMaybe<TokenStatus>;
};

/** Kinds of credentials. Values may be added. */
export type TokenKind =
  /** Made for a script: by a user for themselves, or for a Losant instance or application. */
  | 'API_TOKEN'
  /** Given to a device that a user signed in on: a public key, or a refresh token as the device has it (Auth0). */
  | 'DEVICE_CREDENTIAL'
  /** Given by a user to an application that acts for them. */
  | 'OAUTH_TOKEN'
  /** Given to an application that a user signed in to, so that it can get new access tokens without asking (Auth0). */
  | 'REFRESH_TOKEN';

/** How to order tokens. Sources that list them in their own order only (Auth0) answer UNSUPPORTED. */
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
  /** Global id of the token that ended, or ends within seconds. Null when it still works. */
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
  /**
   * Key-value pairs that the tenant keeps with the token, in place of all present ones; null removes them all. Tokens that
   * are no refresh tokens (Losant) answer UNSUPPORTED.
   */
  readonly metadata?: InputMaybe<Scalars['JSONObject']['input']>;
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
   * Credentials that act for the user, one kind after the other: an order holds within each kind. Losant (API_TOKENS) has
   * API tokens that the user made for scripts, and OAuth tokens that they gave to applications, and shows them only to the
   * users themselves. Auth0 (SESSION_ADMINISTRATION) has refresh tokens of applications, on its Enterprise plan only, and
   * device credentials, of which it shows the first 1,000 of each type; a page takes a call for the refresh tokens and one
   * for each type of device credential, unless `filter` leaves some out. Null for other users on Losant, and where the
   * source has none (a Losant instance).
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

/** Whom to sign out, and of what. */
export type UserAccessRevokeInput = {
  /** What to end; everything when left out. Sources that only end everything (Losant) answer UNSUPPORTED to the rest. */
  readonly scope?: InputMaybe<UserAccessScope>;
  /**
   * End only this session, by its global id, and the refresh tokens that it gave unless `scope` is SESSIONS. Does not go
   * with REFRESH_TOKENS. Sources without sessions (Losant) answer UNSUPPORTED.
   */
  readonly sessionId?: InputMaybe<Scalars['ID']['input']>;
  /** Global id of the user. */
  readonly userId: Scalars['ID']['input'];
};

/** Result of `userAccessRevoke`. */
export type UserAccessRevokePayload = {
  readonly __typename?: 'UserAccessRevokePayload';
  /** What was not done. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
  /** Whether the source only took note and ends access within seconds (Auth0). False also when nothing was done. */
  readonly isPending: Scalars['Boolean']['output'];
  /**
   * The user. Null when they were not signed out. A field of it that takes a further call can fail on Losant, because the
   * token of this request has ended.
   */
  readonly user?: Maybe<User>;
};

/** What to end when a user is signed out. */
export type UserAccessScope =
  /** Sessions and refresh tokens; on Losant access tokens. */
  | 'EVERYTHING'
  /** Refresh tokens only: sessions go on. */
  | 'REFRESH_TOKENS'
  /** Sessions only: refresh tokens go on. */
  | 'SESSIONS';

/** Whom to block. */
export type UserBlockInput = {
  /** Global id of the user. */
  readonly userId: Scalars['ID']['input'];
};

/** Result of `userBlock`. */
export type UserBlockPayload = {
  readonly __typename?: 'UserBlockPayload';
  /** What was not done. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
  /** The user as they are now. Null when they can still sign in. */
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

/** What a user agreed that an application may do for them at an API. Auth0 calls it a grant. */
export type UserConsent = Node & Sourced & {
  readonly __typename?: 'UserConsent';
  /** The API that the consent is for, with its name. Null for other kinds of source, and when the API is gone. */
  readonly api?: Maybe<Auth0Api>;
  /** Identifier of the API. */
  readonly audience: Scalars['String']['output'];
  /** The application that may do it. */
  readonly client: ClientApp;
  /** Opaque global id. */
  readonly id: Scalars['ID']['output'];
  /** What the application may do, in the words of the API. Empty when nothing beyond signing in. */
  readonly scopes: ReadonlyArray<Scalars['String']['output']>;
  /** The source that the consent lives in. */
  readonly source: IdentitySource;
  /** The consent's id in its source. */
  readonly sourceId: Scalars['String']['output'];
  /** Who agreed. */
  readonly user?: Maybe<User>;
};

/** A page of consents. */
export type UserConsentConnection = {
  readonly __typename?: 'UserConsentConnection';
  /** The consents with their cursors. */
  readonly edges: ReadonlyArray<UserConsentEdge>;
  /** The consents alone. */
  readonly nodes: ReadonlyArray<UserConsent>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. Null when the source did not count. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A consent in a page. */
export type UserConsentEdge = {
  readonly __typename?: 'UserConsentEdge';
  /** Where the consent lies, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The consent. */
  readonly node: UserConsent;
};

/** Whom to make. */
export type UserCreateInput = {
  /** What only Auth0 understands. Auth0 needs it, with `connection`. */
  readonly auth0?: InputMaybe<Auth0UserInput>;
  /** Address of a picture. */
  readonly avatarUrl?: InputMaybe<Scalars['String']['input']>;
  /** Email address. Most connections need one. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Last name. */
  readonly familyName?: InputMaybe<Scalars['String']['input']>;
  /** First name. */
  readonly givenName?: InputMaybe<Scalars['String']['input']>;
  /** Full name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** First password. A database connection needs one. */
  readonly password?: InputMaybe<Scalars['SecretString']['input']>;
  /** Telephone number, with `+` and the country's code, for example `+4930123456`. */
  readonly phoneNumber?: InputMaybe<Scalars['String']['input']>;
  /**
   * Name of the source. May be left out where only one source with USER_ADMINISTRATION is configured; else it is
   * SOURCE_REQUIRED.
   */
  readonly source?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `userCreate`. */
export type UserCreatePayload = {
  readonly __typename?: 'UserCreatePayload';
  /** Why there is none. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
  /** The new user. Null when none was made. */
  readonly user?: Maybe<User>;
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
  /** What only Auth0 understands. */
  readonly auth0?: InputMaybe<Auth0VerificationInput>;
  /** Global id of the user. */
  readonly userId: Scalars['ID']['input'];
};

/** Result of `userEmailVerificationSend`. */
export type UserEmailVerificationSendPayload = {
  readonly __typename?: 'UserEmailVerificationSendPayload';
  /** Why no mail was sent. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
  /** The job that sends the mail. Null when none was sent, and where the source sends it without one (Losant). */
  readonly job?: Maybe<UserJob>;
  /** The user. Null when no mail was sent. */
  readonly user?: Maybe<User>;
};

/** For whom to make a link that proves the email address. */
export type UserEmailVerificationTicketCreateInput = {
  /** What only Auth0 understands. */
  readonly auth0?: InputMaybe<Auth0VerificationInput>;
  /** Whether the page that the user lands on is told the email address. */
  readonly includesEmailInRedirect?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where the user lands afterwards. Goes with neither an application nor an org. */
  readonly resultUrl?: InputMaybe<Scalars['String']['input']>;
  /** How long the link works, in seconds; the source's own default when left out (Auth0: five days). */
  readonly ttlSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Global id of the user. */
  readonly userId: Scalars['ID']['input'];
};

/** Result of `userEmailVerificationTicketCreate`. */
export type UserEmailVerificationTicketCreatePayload = {
  readonly __typename?: 'UserEmailVerificationTicketCreatePayload';
  /** Why there is none. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
  /** The link, this once and never again. Whoever has it can prove the address. Null when none was made. */
  readonly ticketUrl?: Maybe<Scalars['SecretString']['output']>;
};

/** A field of an exported file. */
export type UserExportFieldInput = {
  /** The field's name in the file; the same when left out. */
  readonly exportAs?: InputMaybe<Scalars['String']['input']>;
  /** The field's name in the source; in Auth0 a path such as `user_metadata.plan`. */
  readonly name: Scalars['String']['input'];
};

/** Form of an exported file. Values may be added. */
export type UserExportFormat =
  /** Comma-separated values with a line of names on top. */
  | 'CSV'
  /** One JSON object in each line. */
  | 'JSON';

/** Which users to write, and how. */
export type UserExportStartInput = {
  /** Auth0's id of the connection whose users to write, from `Query.auth0Connections`; those of all when left out. */
  readonly connectionId?: InputMaybe<Scalars['String']['input']>;
  /** Which fields, in this order. CSV needs them; JSON holds those that the source chooses when they are left out. */
  readonly fields?: InputMaybe<ReadonlyArray<UserExportFieldInput>>;
  /** Form of the file. */
  readonly format?: UserExportFormat;
  /** How many users at most; all when left out. */
  readonly limit?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Name of the source. May be left out where only one source with USER_ADMINISTRATION is configured; else it is
   * SOURCE_REQUIRED.
   */
  readonly source?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `userExportStart`. */
export type UserExportStartPayload = {
  readonly __typename?: 'UserExportStartPayload';
  /** Why there is none. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
  /** The job. Null when none was started. */
  readonly job?: Maybe<UserJob>;
};

/**
 * Which users to list. All conditions must hold. The gateway writes the source's query language itself and escapes every
 * value, so text from a search box is safe here. An `email` alone is looked up exactly and shows changes at once; every
 * other search may show changes seconds late, and leads to the first 1,000 users only: more are in an export,
 * `Mutation.userExportStart`.
 */
export type UserFilter = {
  /** Conditions that only Auth0 understands; other sources answer UNSUPPORTED. */
  readonly auth0?: InputMaybe<Auth0UserFilter>;
  /** Made at or after this moment. */
  readonly createdAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /**
   * The whole email address. Auth0 keeps the addresses of its own databases in lower case and compares them letter for
   * letter: with an `email` alone, both what is given and the same in lower case are looked up.
   */
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

/**
 * A group of users that comes from a directory and is kept up to date from there. It cannot be changed here, only
 * deleted. Early access at Auth0: a tenant without it answers FORBIDDEN or NOT_FOUND.
 */
export type UserGroup = Node & Sourced & {
  readonly __typename?: 'UserGroup';
  /** The connection to the directory that the group comes from. Null where there is none, and when it is gone. */
  readonly connection?: Maybe<Auth0IdentityProvider>;
  /** Auth0's id of the connection to the directory. Null for a group that comes through none. */
  readonly connectionId?: Maybe<Scalars['String']['output']>;
  /** When it was made. Null where the source does not tell. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The group's id in the directory. Null where the source does not tell. */
  readonly externalId?: Maybe<Scalars['String']['output']>;
  /** Opaque global id. */
  readonly id: Scalars['ID']['output'];
  /** Who is in it: users, and other groups. All can be reached, however many. */
  readonly members?: Maybe<UserGroupMemberConnection>;
  /** Name for people. */
  readonly name: Scalars['String']['output'];
  /** The source that the group lives in. */
  readonly source: IdentitySource;
  /** The group's id in its source. */
  readonly sourceId: Scalars['String']['output'];
  /** When it was last changed. Null where the source does not tell. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};


/**
 * A group of users that comes from a directory and is kept up to date from there. It cannot be changed here, only
 * deleted. Early access at Auth0: a tenant without it answers FORBIDDEN or NOT_FOUND.
 */
export type UserGroupMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of groups, of one or several sources. */
export type UserGroupConnection = {
  readonly __typename?: 'UserGroupConnection';
  /** The groups with their cursors. */
  readonly edges: ReadonlyArray<UserGroupEdge>;
  /** The groups alone. */
  readonly nodes: ReadonlyArray<UserGroup>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** Sources whose groups are missing from this page. When all sources fail, the field itself is null with an error. */
  readonly sourceErrors: ReadonlyArray<IdentitySourceError>;
  /** How many there are in all. Null when a source did not count, or failed. Asking for it can cost a call of its own. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** What group to delete. */
export type UserGroupDeleteInput = {
  /** Global id of the group. */
  readonly id: Scalars['ID']['input'];
};

/** Result of `userGroupDelete`. */
export type UserGroupDeletePayload = {
  readonly __typename?: 'UserGroupDeletePayload';
  /** Global id of the group that is gone. Null when it is still there. */
  readonly deletedUserGroupId?: Maybe<Scalars['ID']['output']>;
  /** Why it is still there. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
};

/** A group in a page. */
export type UserGroupEdge = {
  readonly __typename?: 'UserGroupEdge';
  /** Where the group lies, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The group. */
  readonly node: UserGroup;
};

/** Which groups to list. All conditions must hold. */
export type UserGroupFilter = {
  /** Auth0's id of the connection to the directory, from `Query.auth0Connections`. */
  readonly connectionId?: InputMaybe<Scalars['String']['input']>;
  /** The whole id in the directory. */
  readonly externalId?: InputMaybe<Scalars['String']['input']>;
  /** The whole name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Part of the name, or of the id in the directory. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
};

/** What can be in a group. Types may be added. */
export type UserGroupMember = User | UserGroup;

/** A page of what is in a group. */
export type UserGroupMemberConnection = {
  readonly __typename?: 'UserGroupMemberConnection';
  /** The members with their cursors, and since when each is in the group. */
  readonly edges: ReadonlyArray<UserGroupMemberEdge>;
  /** The members alone. Null for one that is gone, or that the caller may not see. */
  readonly nodes: ReadonlyArray<Maybe<UserGroupMember>>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
};

/** What is in a group. */
export type UserGroupMemberEdge = {
  readonly __typename?: 'UserGroupMemberEdge';
  /** Where the member lies, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Since when it is in the group. Null where the source does not tell. */
  readonly joinedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The user or the group. Null when it is gone, or the caller may not see it. */
  readonly node?: Maybe<UserGroupMember>;
};

/** A page of the groups that a user is in. */
export type UserGroupMembershipConnection = {
  readonly __typename?: 'UserGroupMembershipConnection';
  /** The groups with their cursors, and since when the user is in each. */
  readonly edges: ReadonlyArray<UserGroupMembershipEdge>;
  /** The groups alone. */
  readonly nodes: ReadonlyArray<UserGroup>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. Null when the source did not count. Asking for it can cost a call of its own. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A group that a user is in. */
export type UserGroupMembershipEdge = {
  readonly __typename?: 'UserGroupMembershipEdge';
  /** Where the group lies, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Since when the user is in it. Null where the source does not tell. */
  readonly joinedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The group. */
  readonly node: UserGroup;
};

/** Which users to read, and how. */
export type UserImportStartInput = {
  /** Auth0's id of the database connection that the users shall live in, from `Query.auth0Connections`. */
  readonly connectionId: Scalars['String']['input'];
  /** The caller's own reference, which the source keeps with the job. */
  readonly externalId?: InputMaybe<Scalars['String']['input']>;
  /** Whether the source mails the tenant's administrators when the import has ended. */
  readonly sendCompletionEmail?: Scalars['Boolean']['input'];
  /**
   * Name of the source. May be left out where only one source with USER_ADMINISTRATION is configured; else it is
   * SOURCE_REQUIRED.
   */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** Whether to change users who are there already. Without it they count as failed. */
  readonly upsert?: Scalars['Boolean']['input'];
  /**
   * The users, in Auth0's own form for imports (`email`, `user_metadata`, `password_hash` and so on); as JSON 500 kB at
   * most. Send it as a variable: password hashes may stand in it.
   */
  readonly users: ReadonlyArray<Scalars['JSONObject']['input']>;
};

/** Result of `userImportStart`. */
export type UserImportStartPayload = {
  readonly __typename?: 'UserImportStartPayload';
  /** Why there is none. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
  /** The job. Null when none was started. */
  readonly job?: Maybe<UserJob>;
};

/**
 * Work on users that goes on in the source after the mutation that started it. Follow it with
 * `Subscription.userJobUpdates`, or read it again with `node`. Auth0 forgets it after a day: it is null then.
 */
export type UserJob = Node & Sourced & {
  readonly __typename?: 'UserJob';
  /** When it was started. Null where the source does not tell. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * Users that an import could not take, and why. Empty when it took all, as long as it runs, and for other kinds of
   * jobs.
   */
  readonly failures?: Maybe<ReadonlyArray<UserJobFailure>>;
  /** Opaque global id. */
  readonly id: Scalars['ID']['output'];
  /** What it does. */
  readonly kind: UserJobKind;
  /** How much is done, from 0 to 100. Null where the source does not tell. */
  readonly percentDone?: Maybe<Scalars['Int']['output']>;
  /**
   * Where the file of a finished export can be fetched, by whoever has the link, for about a minute; read the job again
   * for a fresh one. Null until then, and for other kinds of jobs.
   */
  readonly resultUrl?: Maybe<Scalars['SecretString']['output']>;
  /** How long it will still take, in seconds. Null where the source does not tell. */
  readonly secondsLeft?: Maybe<Scalars['Int']['output']>;
  /** The source that does the work. */
  readonly source: IdentitySource;
  /** The job's id in its source. */
  readonly sourceId: Scalars['String']['output'];
  /** How far it is. */
  readonly status: UserJobStatus;
  /** More about the status, for people. Null where the source says no more. */
  readonly statusMessage?: Maybe<Scalars['String']['output']>;
  /** What came of an import. Null until it has ended, and for other kinds of jobs. */
  readonly summary?: Maybe<UserJobSummary>;
};

/** A user that an import could not take. */
export type UserJobFailure = {
  readonly __typename?: 'UserJobFailure';
  /** Why, one entry for each reason. */
  readonly reasons: ReadonlyArray<UserJobFailureReason>;
  /**
   * The user as the import was given them, without passwords, their hashes and what second factors are made with. Null
   * where the source does not tell.
   */
  readonly user?: Maybe<Scalars['JSONObject']['output']>;
};

/** Why an import could not take a user. */
export type UserJobFailureReason = {
  readonly __typename?: 'UserJobFailureReason';
  /** What is wrong, for programs, in the source's own word, for example `DUPLICATED_USER`. */
  readonly code: Scalars['String']['output'];
  /** What is wrong, for people. */
  readonly message: Scalars['String']['output'];
  /** Where in the user it is wrong, for example `email`. Null when no single value is at fault. */
  readonly path?: Maybe<Scalars['String']['output']>;
};

/** What a job does. Values may be added. */
export type UserJobKind =
  /** It sends a mail with which a user proves their email address. */
  | 'EMAIL_VERIFICATION'
  /** It writes users to a file. */
  | 'EXPORT'
  /** It reads users from a file. */
  | 'IMPORT';

/** How far a job is. Values may be added. */
export type UserJobStatus =
  /** It is done. Single users of an import may have failed all the same: see `UserJob.summary`. */
  | 'COMPLETED'
  /** It failed as a whole: see `UserJob.statusMessage` and `UserJob.failures`. */
  | 'FAILED'
  /** It waits for its turn. */
  | 'PENDING'
  /** It runs. */
  | 'PROCESSING';

/** What came of an import, in numbers of users. */
export type UserJobSummary = {
  readonly __typename?: 'UserJobSummary';
  /** Users that could not be taken; see `UserJob.failures`. */
  readonly failedCount: Scalars['Int']['output'];
  /** Users that are new. */
  readonly insertedCount: Scalars['Int']['output'];
  /** All users that the import was given. */
  readonly totalCount: Scalars['Int']['output'];
  /** Users that were there and were changed. */
  readonly updatedCount: Scalars['Int']['output'];
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
  /**
   * Name of the database connection that the password is for. Only Auth0 understands it; needed for a user with several
   * joined accounts.
   */
  readonly auth0Connection?: InputMaybe<Scalars['String']['input']>;
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
  /**
   * A new access token, to be used from now on. Null when the password is the old one still, and where the old access
   * token goes on (Auth0).
   */
  readonly access?: Maybe<AccessCredential>;
  /** What was not done. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
  /** The user. Null when the password is the old one still. */
  readonly user?: Maybe<User>;
};

/** For whom to make a link that sets a new password. */
export type UserPasswordTicketCreateInput = {
  /** Client id of the application that the user lands in afterwards. */
  readonly clientId?: InputMaybe<Scalars['String']['input']>;
  /** Whether the page that the user lands on is told the email address. */
  readonly includesEmailInRedirect?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether using the link also proves the email address; the source's own default when left out (Auth0: no). */
  readonly marksEmailVerified?: InputMaybe<Scalars['Boolean']['input']>;
  /** Global id of the org in whose name the user is asked, with its logo and colours. */
  readonly orgId?: InputMaybe<Scalars['ID']['input']>;
  /** Where the user lands afterwards. Goes with neither `clientId` nor `orgId`. */
  readonly resultUrl?: InputMaybe<Scalars['String']['input']>;
  /** How long the link works, in seconds; the source's own default when left out (Auth0: five days). */
  readonly ttlSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Who. */
  readonly user: TicketUserInput;
};

/** Result of `userPasswordTicketCreate`. */
export type UserPasswordTicketCreatePayload = {
  readonly __typename?: 'UserPasswordTicketCreatePayload';
  /** Why there is none. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
  /** The link, this once and never again. Whoever has it can set the password. Null when none was made. */
  readonly ticketUrl?: Maybe<Scalars['SecretString']['output']>;
};

/** Whose permissions to change, and how. */
export type UserPermissionsUpdateInput = {
  /** Permissions to give directly. */
  readonly add?: InputMaybe<ReadonlyArray<PermissionInput>>;
  /** Permissions to take back that were given directly. */
  readonly remove?: InputMaybe<ReadonlyArray<PermissionInput>>;
  /** Global id of the user. */
  readonly userId: Scalars['ID']['input'];
};

/** Result of `userPermissionsUpdate`. */
export type UserPermissionsUpdatePayload = {
  readonly __typename?: 'UserPermissionsUpdatePayload';
  /** What was not done. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
  /** The user. Null when nothing was changed. */
  readonly user?: Maybe<User>;
};

/** How to name a person who may not be a node yet: exactly one of the fields. */
export type UserRefInput =
  /**
   * Email address. Auth0 compares it letter for letter and takes it only when exactly one account has it: else it is
   * NOT_FOUND (invite them with `inviteCreate`) or CONFLICT (name the user by id).
   */
  { readonly email: Scalars['String']['input']; readonly id?: never; }
  |  /** Global id of the user. */
  { readonly email?: never; readonly id: Scalars['ID']['input']; };

/** Whose roles to change, and how. */
export type UserRolesUpdateInput = {
  /** Which roles the user shall have in the tenant as a whole; 50 at most. */
  readonly roles: RolesChangeInput;
  /** Global id of the user. */
  readonly userId: Scalars['ID']['input'];
};

/** Result of `userRolesUpdate`. */
export type UserRolesUpdatePayload = {
  readonly __typename?: 'UserRolesUpdatePayload';
  /** What was not done. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
  /** The user. Null when nothing was changed. */
  readonly user?: Maybe<User>;
};

/**
 * A user's being signed in, in one browser or device: what a single sign-on goes by. Auth0 tells sessions on its
 * Enterprise plan only; other tenants answer FORBIDDEN.
 */
export type UserSession = Node & Sourced & {
  readonly __typename?: 'UserSession';
  /** When the user last proved who they are. Null where the source does not tell. */
  readonly authenticatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How the user proved who they are. Empty where the source does not tell. */
  readonly authentications: ReadonlyArray<SessionAuthentication>;
  /** The applications that the user signed in to. Empty where the source does not tell. */
  readonly clients: ReadonlyArray<ClientApp>;
  /** When it began. Null where the source does not tell. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The device that it is on. Null where the source does not tell. */
  readonly device?: Maybe<DeviceInfo>;
  /** When it ends. Null where the source does not tell. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque global id. */
  readonly id: Scalars['ID']['output'];
  /** When it ends if it is not used. Null where the source does not tell. */
  readonly idleExpiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it outlives the browser window. Null where the source does not tell. */
  readonly isPersistent?: Maybe<Scalars['Boolean']['output']>;
  /** When it was last used. Null where the source does not tell. */
  readonly lastActiveAt?: Maybe<Scalars['DateTime']['output']>;
  /** Key-value pairs that the tenant keeps with it. Null when there are none. */
  readonly metadata?: Maybe<Scalars['JSONObject']['output']>;
  /** The source that the session lives in. */
  readonly source: IdentitySource;
  /** The session's id in its source; in Auth0 the `sid` claim of the tokens that it gave. */
  readonly sourceId: Scalars['String']['output'];
  /** When it last changed. Null where the source does not tell. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who is signed in. */
  readonly user?: Maybe<User>;
};

/** A page of sessions. */
export type UserSessionConnection = {
  readonly __typename?: 'UserSessionConnection';
  /** The sessions with their cursors. */
  readonly edges: ReadonlyArray<UserSessionEdge>;
  /** The sessions alone. */
  readonly nodes: ReadonlyArray<UserSession>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
};

/** A session in a page. */
export type UserSessionEdge = {
  readonly __typename?: 'UserSessionEdge';
  /** Where the session lies, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The session. */
  readonly node: UserSession;
};

/** Whom to unblock. */
export type UserUnblockInput = {
  /** Global id of the user. */
  readonly userId: Scalars['ID']['input'];
};

/** Result of `userUnblock`. */
export type UserUnblockPayload = {
  readonly __typename?: 'UserUnblockPayload';
  /** What was not done. Empty on success. */
  readonly errors: ReadonlyArray<IdentityError>;
  /** The user as they are now. Null when they are still blocked. */
  readonly user?: Maybe<User>;
};

/** What to change in a profile. */
export type UserUpdateInput = {
  /** What only Auth0 understands. */
  readonly auth0?: InputMaybe<Auth0UserInput>;
  /** Address of a picture. Sources that choose it themselves (Losant) answer UNSUPPORTED. */
  readonly avatarUrl?: InputMaybe<Scalars['String']['input']>;
  /**
   * Email address. On Losant a new one takes the place of the old one once it is proved, and it cannot be cleared; on
   * Auth0 it does so at once.
   */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Last name. */
  readonly familyName?: InputMaybe<Scalars['String']['input']>;
  /** First name. On Losant it cannot be cleared. */
  readonly givenName?: InputMaybe<Scalars['String']['input']>;
  /** Global id of the user. */
  readonly id: Scalars['ID']['input'];
  /** What only Losant understands. */
  readonly losant?: InputMaybe<LosantUserInput>;
  /** Full name. Sources that make it of first and last name (Losant) answer UNSUPPORTED. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Telephone number. On Auth0 with `+` and the country's code, for example `+4930123456`. */
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
    | ( AuthenticationMethodRecord )
    | ( FederatedTokensetRecord )
    | ( OrgClientGrantRecord )
    | ( OrgDomainRecord )
    | ( OrgIdentityProviderRecord )
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
    | ( UserConsentRecord )
    | ( UserGroupRecord )
    | ( UserJobRecord )
    | ( UserSessionRecord )
  ;
  Sourced:
    | ( InviteRecord )
    | ( LosantAuditLogRecord )
    | ( LosantInstanceRecord )
    | ( OrgRecord )
    | ( RoleRecord )
    | ( TokenRecord )
    | ( UserRecord )
    | ( UserConsentRecord )
    | ( UserGroupRecord )
    | ( UserJobRecord )
    | ( UserSessionRecord )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessCredential: ResolverTypeWrapper<AccessCredentialRecord>;
  AccessRefreshInput: AccessRefreshInput;
  AccessRefreshPayload: ResolverTypeWrapper<Omit<AccessRefreshPayload, 'access' | 'errors'> & { access?: Maybe<ResolversTypes['AccessCredential']>, errors: ReadonlyArray<ResolversTypes['IdentityError']> }>;
  Auth0Api: ResolverTypeWrapper<ApiRecord>;
  Auth0ApiConnection: ResolverTypeWrapper<Auth0ApiConnectionRecord>;
  Auth0ApiEdge: ResolverTypeWrapper<Omit<Auth0ApiEdge, 'node'> & { node: ResolversTypes['Auth0Api'] }>;
  Auth0ApiScope: ResolverTypeWrapper<Auth0ApiScope>;
  Auth0Audience: ResolverTypeWrapper<Auth0Audience>;
  Auth0AuthenticationMethod: ResolverTypeWrapper<AuthenticationMethodRecord>;
  Auth0AuthenticationMethodConnection: ResolverTypeWrapper<Auth0AuthenticationMethodConnectionRecord>;
  Auth0AuthenticationMethodCreateInput: Auth0AuthenticationMethodCreateInput;
  Auth0AuthenticationMethodCreatePayload: ResolverTypeWrapper<Omit<Auth0AuthenticationMethodCreatePayload, 'authenticationMethod' | 'errors'> & { authenticationMethod?: Maybe<ResolversTypes['Auth0AuthenticationMethod']>, errors: ReadonlyArray<ResolversTypes['IdentityError']> }>;
  Auth0AuthenticationMethodDeleteInput: Auth0AuthenticationMethodDeleteInput;
  Auth0AuthenticationMethodDeletePayload: ResolverTypeWrapper<Omit<Auth0AuthenticationMethodDeletePayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['IdentityError']> }>;
  Auth0AuthenticationMethodEdge: ResolverTypeWrapper<Omit<Auth0AuthenticationMethodEdge, 'node'> & { node: ResolversTypes['Auth0AuthenticationMethod'] }>;
  Auth0AuthenticationMethodInput: Auth0AuthenticationMethodInput;
  Auth0AuthenticationMethodKind: Auth0AuthenticationMethodKind;
  Auth0AuthenticationMethodUpdateInput: Auth0AuthenticationMethodUpdateInput;
  Auth0AuthenticationMethodUpdatePayload: ResolverTypeWrapper<Omit<Auth0AuthenticationMethodUpdatePayload, 'authenticationMethod' | 'errors'> & { authenticationMethod?: Maybe<ResolversTypes['Auth0AuthenticationMethod']>, errors: ReadonlyArray<ResolversTypes['IdentityError']> }>;
  Auth0AuthenticationMethodsReplaceInput: Auth0AuthenticationMethodsReplaceInput;
  Auth0AuthenticationMethodsReplacePayload: ResolverTypeWrapper<Omit<Auth0AuthenticationMethodsReplacePayload, 'authenticationMethods' | 'errors'> & { authenticationMethods?: Maybe<ReadonlyArray<ResolversTypes['Auth0AuthenticationMethod']>>, errors: ReadonlyArray<ResolversTypes['IdentityError']> }>;
  Auth0Branding: ResolverTypeWrapper<Auth0Branding>;
  Auth0BrandingInput: Auth0BrandingInput;
  Auth0ClientConnection: ResolverTypeWrapper<Auth0ClientConnectionRecord>;
  Auth0ClientEdge: ResolverTypeWrapper<Omit<Auth0ClientEdge, 'node'> & { node: ResolversTypes['ClientApp'] }>;
  Auth0ClientTokensInput: Auth0ClientTokensInput;
  Auth0ConnectedAccount: ResolverTypeWrapper<ConnectedAccountRecord>;
  Auth0ConnectedAccountConnection: ResolverTypeWrapper<Auth0ConnectedAccountConnectionRecord>;
  Auth0ConnectedAccountEdge: ResolverTypeWrapper<Omit<Auth0ConnectedAccountEdge, 'node'> & { node: ResolversTypes['Auth0ConnectedAccount'] }>;
  Auth0DeviceCredentialType: Auth0DeviceCredentialType;
  Auth0DeviceKeyInput: Auth0DeviceKeyInput;
  Auth0EmailMethodInput: Auth0EmailMethodInput;
  Auth0FederatedTokenset: ResolverTypeWrapper<FederatedTokensetRecord>;
  Auth0FederatedTokensetDeleteInput: Auth0FederatedTokensetDeleteInput;
  Auth0FederatedTokensetDeletePayload: ResolverTypeWrapper<Omit<Auth0FederatedTokensetDeletePayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['IdentityError']> }>;
  Auth0IdentifierInput: Auth0IdentifierInput;
  Auth0Identity: ResolverTypeWrapper<Auth0Identity>;
  Auth0IdentityInput: Auth0IdentityInput;
  Auth0IdentityProvider: ResolverTypeWrapper<ConnectionRecord>;
  Auth0IdentityProviderAccessLevel: Auth0IdentityProviderAccessLevel;
  Auth0IdentityProviderConnection: ResolverTypeWrapper<Auth0IdentityProviderConnectionRecord>;
  Auth0IdentityProviderEdge: ResolverTypeWrapper<Omit<Auth0IdentityProviderEdge, 'node'> & { node: ResolversTypes['Auth0IdentityProvider'] }>;
  Auth0InviteFacet: ResolverTypeWrapper<InviteRecord>;
  Auth0InviteInput: Auth0InviteInput;
  Auth0LinkWithInput: Auth0LinkWithInput;
  Auth0LogEntry: ResolverTypeWrapper<Omit<Auth0LogEntry, 'client'> & { client?: Maybe<ResolversTypes['ClientApp']> }>;
  Auth0LogEntryConnection: ResolverTypeWrapper<Omit<Auth0LogEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['Auth0LogEntryEdge']>, nodes: ReadonlyArray<ResolversTypes['Auth0LogEntry']> }>;
  Auth0LogEntryEdge: ResolverTypeWrapper<Omit<Auth0LogEntryEdge, 'node'> & { node: ResolversTypes['Auth0LogEntry'] }>;
  Auth0MfaEnrollment: ResolverTypeWrapper<Auth0MfaEnrollment>;
  Auth0MfaResetScope: Auth0MfaResetScope;
  Auth0OrgClientGrant: ResolverTypeWrapper<OrgClientGrantRecord>;
  Auth0OrgClientGrantAddInput: Auth0OrgClientGrantAddInput;
  Auth0OrgClientGrantAddPayload: ResolverTypeWrapper<Omit<Auth0OrgClientGrantAddPayload, 'clientGrant' | 'errors'> & { clientGrant?: Maybe<ResolversTypes['Auth0OrgClientGrant']>, errors: ReadonlyArray<ResolversTypes['IdentityError']> }>;
  Auth0OrgClientGrantConnection: ResolverTypeWrapper<Auth0OrgClientGrantConnectionRecord>;
  Auth0OrgClientGrantEdge: ResolverTypeWrapper<Omit<Auth0OrgClientGrantEdge, 'node'> & { node: ResolversTypes['Auth0OrgClientGrant'] }>;
  Auth0OrgClientGrantRemoveInput: Auth0OrgClientGrantRemoveInput;
  Auth0OrgClientGrantRemovePayload: ResolverTypeWrapper<Omit<Auth0OrgClientGrantRemovePayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['IdentityError']> }>;
  Auth0OrgDomain: ResolverTypeWrapper<OrgDomainRecord>;
  Auth0OrgDomainAddInput: Auth0OrgDomainAddInput;
  Auth0OrgDomainAddPayload: ResolverTypeWrapper<Omit<Auth0OrgDomainAddPayload, 'domain' | 'errors'> & { domain?: Maybe<ResolversTypes['Auth0OrgDomain']>, errors: ReadonlyArray<ResolversTypes['IdentityError']> }>;
  Auth0OrgDomainConnection: ResolverTypeWrapper<Auth0OrgDomainConnectionRecord>;
  Auth0OrgDomainEdge: ResolverTypeWrapper<Omit<Auth0OrgDomainEdge, 'node'> & { node: ResolversTypes['Auth0OrgDomain'] }>;
  Auth0OrgDomainRemoveInput: Auth0OrgDomainRemoveInput;
  Auth0OrgDomainRemovePayload: ResolverTypeWrapper<Omit<Auth0OrgDomainRemovePayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['IdentityError']> }>;
  Auth0OrgDomainUpdateInput: Auth0OrgDomainUpdateInput;
  Auth0OrgDomainUpdatePayload: ResolverTypeWrapper<Omit<Auth0OrgDomainUpdatePayload, 'domain' | 'errors'> & { domain?: Maybe<ResolversTypes['Auth0OrgDomain']>, errors: ReadonlyArray<ResolversTypes['IdentityError']> }>;
  Auth0OrgFacet: ResolverTypeWrapper<OrgRecord>;
  Auth0OrgIdentityProvider: ResolverTypeWrapper<OrgIdentityProviderRecord>;
  Auth0OrgIdentityProviderAddInput: Auth0OrgIdentityProviderAddInput;
  Auth0OrgIdentityProviderAddPayload: ResolverTypeWrapper<Omit<Auth0OrgIdentityProviderAddPayload, 'errors' | 'identityProvider' | 'org'> & { errors: ReadonlyArray<ResolversTypes['IdentityError']>, identityProvider?: Maybe<ResolversTypes['Auth0OrgIdentityProvider']>, org?: Maybe<ResolversTypes['Org']> }>;
  Auth0OrgIdentityProviderConnection: ResolverTypeWrapper<Auth0OrgIdentityProviderConnectionRecord>;
  Auth0OrgIdentityProviderEdge: ResolverTypeWrapper<Omit<Auth0OrgIdentityProviderEdge, 'node'> & { node: ResolversTypes['Auth0OrgIdentityProvider'] }>;
  Auth0OrgIdentityProviderRemoveInput: Auth0OrgIdentityProviderRemoveInput;
  Auth0OrgIdentityProviderRemovePayload: ResolverTypeWrapper<Omit<Auth0OrgIdentityProviderRemovePayload, 'errors' | 'org'> & { errors: ReadonlyArray<ResolversTypes['IdentityError']>, org?: Maybe<ResolversTypes['Org']> }>;
  Auth0OrgIdentityProviderSettingsInput: Auth0OrgIdentityProviderSettingsInput;
  Auth0OrgIdentityProviderUpdateInput: Auth0OrgIdentityProviderUpdateInput;
  Auth0OrgIdentityProviderUpdatePayload: ResolverTypeWrapper<Omit<Auth0OrgIdentityProviderUpdatePayload, 'errors' | 'identityProvider'> & { errors: ReadonlyArray<ResolversTypes['IdentityError']>, identityProvider?: Maybe<ResolversTypes['Auth0OrgIdentityProvider']> }>;
  Auth0OrgInput: Auth0OrgInput;
  Auth0OrganizationUsage: Auth0OrganizationUsage;
  Auth0PhoneChannel: Auth0PhoneChannel;
  Auth0PhoneMethodInput: Auth0PhoneMethodInput;
  Auth0PublicKeyMethodInput: Auth0PublicKeyMethodInput;
  Auth0RefreshTokensBy: Auth0RefreshTokensBy;
  Auth0RefreshTokensRevokeInput: Auth0RefreshTokensRevokeInput;
  Auth0RefreshTokensRevokePayload: ResolverTypeWrapper<Omit<Auth0RefreshTokensRevokePayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['IdentityError']> }>;
  Auth0TokenFacet: ResolverTypeWrapper<Auth0TokenRecord>;
  Auth0TokenQuota: ResolverTypeWrapper<Auth0TokenQuota>;
  Auth0TokenQuotaInput: Auth0TokenQuotaInput;
  Auth0TotpMethodInput: Auth0TotpMethodInput;
  Auth0UserBlock: ResolverTypeWrapper<Auth0UserBlock>;
  Auth0UserBlocksBy: Auth0UserBlocksBy;
  Auth0UserBlocksClearInput: Auth0UserBlocksClearInput;
  Auth0UserBlocksClearPayload: ResolverTypeWrapper<Omit<Auth0UserBlocksClearPayload, 'errors' | 'user'> & { errors: ReadonlyArray<ResolversTypes['IdentityError']>, user?: Maybe<ResolversTypes['User']> }>;
  Auth0UserBrowsersForgetInput: Auth0UserBrowsersForgetInput;
  Auth0UserBrowsersForgetPayload: ResolverTypeWrapper<Omit<Auth0UserBrowsersForgetPayload, 'errors' | 'user'> & { errors: ReadonlyArray<ResolversTypes['IdentityError']>, user?: Maybe<ResolversTypes['User']> }>;
  Auth0UserFacet: ResolverTypeWrapper<UserRecord>;
  Auth0UserFilter: Auth0UserFilter;
  Auth0UserIdentityLinkInput: Auth0UserIdentityLinkInput;
  Auth0UserIdentityLinkPayload: ResolverTypeWrapper<Omit<Auth0UserIdentityLinkPayload, 'errors' | 'user'> & { errors: ReadonlyArray<ResolversTypes['IdentityError']>, user?: Maybe<ResolversTypes['User']> }>;
  Auth0UserIdentityUnlinkInput: Auth0UserIdentityUnlinkInput;
  Auth0UserIdentityUnlinkPayload: ResolverTypeWrapper<Omit<Auth0UserIdentityUnlinkPayload, 'errors' | 'unlinkedUser' | 'user'> & { errors: ReadonlyArray<ResolversTypes['IdentityError']>, unlinkedUser?: Maybe<ResolversTypes['User']>, user?: Maybe<ResolversTypes['User']> }>;
  Auth0UserInput: Auth0UserInput;
  Auth0UserMfaResetInput: Auth0UserMfaResetInput;
  Auth0UserMfaResetPayload: ResolverTypeWrapper<Omit<Auth0UserMfaResetPayload, 'errors' | 'user'> & { errors: ReadonlyArray<ResolversTypes['IdentityError']>, user?: Maybe<ResolversTypes['User']> }>;
  Auth0UserRecoveryCodeRegenerateInput: Auth0UserRecoveryCodeRegenerateInput;
  Auth0UserRecoveryCodeRegeneratePayload: ResolverTypeWrapper<Omit<Auth0UserRecoveryCodeRegeneratePayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['IdentityError']> }>;
  Auth0UserRiskAssessmentsClearInput: Auth0UserRiskAssessmentsClearInput;
  Auth0UserRiskAssessmentsClearPayload: ResolverTypeWrapper<Omit<Auth0UserRiskAssessmentsClearPayload, 'errors' | 'user'> & { errors: ReadonlyArray<ResolversTypes['IdentityError']>, user?: Maybe<ResolversTypes['User']> }>;
  Auth0VerificationInput: Auth0VerificationInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ClientApp: ResolverTypeWrapper<ClientAppRecord>;
  ConsentBy: ConsentBy;
  ConsentRevokeInput: ConsentRevokeInput;
  ConsentRevokePayload: ResolverTypeWrapper<Omit<ConsentRevokePayload, 'errors' | 'user'> & { errors: ReadonlyArray<ResolversTypes['IdentityError']>, user?: Maybe<ResolversTypes['User']> }>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeRange: ResolverTypeWrapper<DateTimeRange>;
  DeviceInfo: ResolverTypeWrapper<DeviceInfo>;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  EmailInConnectionInput: EmailInConnectionInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GithubSignInInput: GithubSignInInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdentityChallengeError: ResolverTypeWrapper<IdentityChallengeError>;
  IdentityConflictError: ResolverTypeWrapper<IdentityConflictError>;
  IdentityError: ResolverTypeWrapper<IdentityErrorRecord>;
  IdentityErrorCode: IdentityErrorCode;
  IdentityEvent: ResolverTypeWrapper<IdentityEventRecord>;
  IdentityEventType: IdentityEventType;
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
  PermissionInput: PermissionInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReceivedInviteBy: ReceivedInviteBy;
  Role: ResolverTypeWrapper<RoleRecord>;
  RoleAssignInput: RoleAssignInput;
  RoleAssignPayload: ResolverTypeWrapper<Omit<RoleAssignPayload, 'errors' | 'role'> & { errors: ReadonlyArray<ResolversTypes['IdentityError']>, role?: Maybe<ResolversTypes['Role']> }>;
  RoleConnection: ResolverTypeWrapper<RoleConnectionRecord>;
  RoleCreateInput: RoleCreateInput;
  RoleCreatePayload: ResolverTypeWrapper<Omit<RoleCreatePayload, 'errors' | 'role'> & { errors: ReadonlyArray<ResolversTypes['IdentityError']>, role?: Maybe<ResolversTypes['Role']> }>;
  RoleDeleteInput: RoleDeleteInput;
  RoleDeletePayload: ResolverTypeWrapper<Omit<RoleDeletePayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['IdentityError']> }>;
  RoleEdge: ResolverTypeWrapper<Omit<RoleEdge, 'node'> & { node: ResolversTypes['Role'] }>;
  RolePermissionsUpdateInput: RolePermissionsUpdateInput;
  RolePermissionsUpdatePayload: ResolverTypeWrapper<Omit<RolePermissionsUpdatePayload, 'errors' | 'role'> & { errors: ReadonlyArray<ResolversTypes['IdentityError']>, role?: Maybe<ResolversTypes['Role']> }>;
  RoleUpdateInput: RoleUpdateInput;
  RoleUpdatePayload: ResolverTypeWrapper<Omit<RoleUpdatePayload, 'errors' | 'role'> & { errors: ReadonlyArray<ResolversTypes['IdentityError']>, role?: Maybe<ResolversTypes['Role']> }>;
  RolesChangeInput: RolesChangeInput;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  SamlSignInInput: SamlSignInInput;
  SecretString: ResolverTypeWrapper<Scalars['SecretString']['output']>;
  SessionAuthentication: ResolverTypeWrapper<SessionAuthentication>;
  SessionRevokeInput: SessionRevokeInput;
  SessionRevokePayload: ResolverTypeWrapper<Omit<SessionRevokePayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['IdentityError']> }>;
  SessionUpdateInput: SessionUpdateInput;
  SessionUpdatePayload: ResolverTypeWrapper<Omit<SessionUpdatePayload, 'errors' | 'session'> & { errors: ReadonlyArray<ResolversTypes['IdentityError']>, session?: Maybe<ResolversTypes['UserSession']> }>;
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
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TicketUserInput: TicketUserInput;
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
  UserAccessScope: UserAccessScope;
  UserBlockInput: UserBlockInput;
  UserBlockPayload: ResolverTypeWrapper<Omit<UserBlockPayload, 'errors' | 'user'> & { errors: ReadonlyArray<ResolversTypes['IdentityError']>, user?: Maybe<ResolversTypes['User']> }>;
  UserBy: UserBy;
  UserConnection: ResolverTypeWrapper<UserConnectionRecord>;
  UserConsent: ResolverTypeWrapper<UserConsentRecord>;
  UserConsentConnection: ResolverTypeWrapper<UserConsentConnectionRecord>;
  UserConsentEdge: ResolverTypeWrapper<Omit<UserConsentEdge, 'node'> & { node: ResolversTypes['UserConsent'] }>;
  UserCreateInput: UserCreateInput;
  UserCreatePayload: ResolverTypeWrapper<Omit<UserCreatePayload, 'errors' | 'user'> & { errors: ReadonlyArray<ResolversTypes['IdentityError']>, user?: Maybe<ResolversTypes['User']> }>;
  UserDeleteInput: UserDeleteInput;
  UserDeletePayload: ResolverTypeWrapper<Omit<UserDeletePayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['IdentityError']> }>;
  UserEdge: ResolverTypeWrapper<Omit<UserEdge, 'node'> & { node: ResolversTypes['User'] }>;
  UserEmailVerificationSendInput: UserEmailVerificationSendInput;
  UserEmailVerificationSendPayload: ResolverTypeWrapper<Omit<UserEmailVerificationSendPayload, 'errors' | 'job' | 'user'> & { errors: ReadonlyArray<ResolversTypes['IdentityError']>, job?: Maybe<ResolversTypes['UserJob']>, user?: Maybe<ResolversTypes['User']> }>;
  UserEmailVerificationTicketCreateInput: UserEmailVerificationTicketCreateInput;
  UserEmailVerificationTicketCreatePayload: ResolverTypeWrapper<Omit<UserEmailVerificationTicketCreatePayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['IdentityError']> }>;
  UserExportFieldInput: UserExportFieldInput;
  UserExportFormat: UserExportFormat;
  UserExportStartInput: UserExportStartInput;
  UserExportStartPayload: ResolverTypeWrapper<Omit<UserExportStartPayload, 'errors' | 'job'> & { errors: ReadonlyArray<ResolversTypes['IdentityError']>, job?: Maybe<ResolversTypes['UserJob']> }>;
  UserFilter: UserFilter;
  UserGroup: ResolverTypeWrapper<UserGroupRecord>;
  UserGroupConnection: ResolverTypeWrapper<UserGroupConnectionRecord>;
  UserGroupDeleteInput: UserGroupDeleteInput;
  UserGroupDeletePayload: ResolverTypeWrapper<Omit<UserGroupDeletePayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['IdentityError']> }>;
  UserGroupEdge: ResolverTypeWrapper<Omit<UserGroupEdge, 'node'> & { node: ResolversTypes['UserGroup'] }>;
  UserGroupFilter: UserGroupFilter;
  UserGroupMember: ResolverTypeWrapper<UserGroupMemberRecord>;
  UserGroupMemberConnection: ResolverTypeWrapper<UserGroupMemberConnectionRecord>;
  UserGroupMemberEdge: ResolverTypeWrapper<Omit<UserGroupMemberEdge, 'node'> & { node?: Maybe<ResolversTypes['UserGroupMember']> }>;
  UserGroupMembershipConnection: ResolverTypeWrapper<UserGroupMembershipConnectionRecord>;
  UserGroupMembershipEdge: ResolverTypeWrapper<Omit<UserGroupMembershipEdge, 'node'> & { node: ResolversTypes['UserGroup'] }>;
  UserImportStartInput: UserImportStartInput;
  UserImportStartPayload: ResolverTypeWrapper<Omit<UserImportStartPayload, 'errors' | 'job'> & { errors: ReadonlyArray<ResolversTypes['IdentityError']>, job?: Maybe<ResolversTypes['UserJob']> }>;
  UserJob: ResolverTypeWrapper<UserJobRecord>;
  UserJobFailure: ResolverTypeWrapper<UserJobFailure>;
  UserJobFailureReason: ResolverTypeWrapper<UserJobFailureReason>;
  UserJobKind: UserJobKind;
  UserJobStatus: UserJobStatus;
  UserJobSummary: ResolverTypeWrapper<UserJobSummary>;
  UserOrder: UserOrder;
  UserOrderField: UserOrderField;
  UserPasswordChangeInput: UserPasswordChangeInput;
  UserPasswordChangePayload: ResolverTypeWrapper<Omit<UserPasswordChangePayload, 'access' | 'errors' | 'user'> & { access?: Maybe<ResolversTypes['AccessCredential']>, errors: ReadonlyArray<ResolversTypes['IdentityError']>, user?: Maybe<ResolversTypes['User']> }>;
  UserPasswordTicketCreateInput: UserPasswordTicketCreateInput;
  UserPasswordTicketCreatePayload: ResolverTypeWrapper<Omit<UserPasswordTicketCreatePayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['IdentityError']> }>;
  UserPermissionsUpdateInput: UserPermissionsUpdateInput;
  UserPermissionsUpdatePayload: ResolverTypeWrapper<Omit<UserPermissionsUpdatePayload, 'errors' | 'user'> & { errors: ReadonlyArray<ResolversTypes['IdentityError']>, user?: Maybe<ResolversTypes['User']> }>;
  UserRefInput: UserRefInput;
  UserRolesUpdateInput: UserRolesUpdateInput;
  UserRolesUpdatePayload: ResolverTypeWrapper<Omit<UserRolesUpdatePayload, 'errors' | 'user'> & { errors: ReadonlyArray<ResolversTypes['IdentityError']>, user?: Maybe<ResolversTypes['User']> }>;
  UserSession: ResolverTypeWrapper<UserSessionRecord>;
  UserSessionConnection: ResolverTypeWrapper<UserSessionConnectionRecord>;
  UserSessionEdge: ResolverTypeWrapper<Omit<UserSessionEdge, 'node'> & { node: ResolversTypes['UserSession'] }>;
  UserUnblockInput: UserUnblockInput;
  UserUnblockPayload: ResolverTypeWrapper<Omit<UserUnblockPayload, 'errors' | 'user'> & { errors: ReadonlyArray<ResolversTypes['IdentityError']>, user?: Maybe<ResolversTypes['User']> }>;
  UserUpdateInput: UserUpdateInput;
  UserUpdatePayload: ResolverTypeWrapper<Omit<UserUpdatePayload, 'errors' | 'user'> & { errors: ReadonlyArray<ResolversTypes['IdentityError']>, user?: Maybe<ResolversTypes['User']> }>;
  Viewer: ResolverTypeWrapper<ViewerRecord>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessCredential: AccessCredentialRecord;
  AccessRefreshInput: AccessRefreshInput;
  AccessRefreshPayload: Omit<AccessRefreshPayload, 'access' | 'errors'> & { access?: Maybe<ResolversParentTypes['AccessCredential']>, errors: ReadonlyArray<ResolversParentTypes['IdentityError']> };
  Auth0Api: ApiRecord;
  Auth0ApiConnection: Auth0ApiConnectionRecord;
  Auth0ApiEdge: Omit<Auth0ApiEdge, 'node'> & { node: ResolversParentTypes['Auth0Api'] };
  Auth0ApiScope: Auth0ApiScope;
  Auth0Audience: Auth0Audience;
  Auth0AuthenticationMethod: AuthenticationMethodRecord;
  Auth0AuthenticationMethodConnection: Auth0AuthenticationMethodConnectionRecord;
  Auth0AuthenticationMethodCreateInput: Auth0AuthenticationMethodCreateInput;
  Auth0AuthenticationMethodCreatePayload: Omit<Auth0AuthenticationMethodCreatePayload, 'authenticationMethod' | 'errors'> & { authenticationMethod?: Maybe<ResolversParentTypes['Auth0AuthenticationMethod']>, errors: ReadonlyArray<ResolversParentTypes['IdentityError']> };
  Auth0AuthenticationMethodDeleteInput: Auth0AuthenticationMethodDeleteInput;
  Auth0AuthenticationMethodDeletePayload: Omit<Auth0AuthenticationMethodDeletePayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['IdentityError']> };
  Auth0AuthenticationMethodEdge: Omit<Auth0AuthenticationMethodEdge, 'node'> & { node: ResolversParentTypes['Auth0AuthenticationMethod'] };
  Auth0AuthenticationMethodInput: Auth0AuthenticationMethodInput;
  Auth0AuthenticationMethodUpdateInput: Auth0AuthenticationMethodUpdateInput;
  Auth0AuthenticationMethodUpdatePayload: Omit<Auth0AuthenticationMethodUpdatePayload, 'authenticationMethod' | 'errors'> & { authenticationMethod?: Maybe<ResolversParentTypes['Auth0AuthenticationMethod']>, errors: ReadonlyArray<ResolversParentTypes['IdentityError']> };
  Auth0AuthenticationMethodsReplaceInput: Auth0AuthenticationMethodsReplaceInput;
  Auth0AuthenticationMethodsReplacePayload: Omit<Auth0AuthenticationMethodsReplacePayload, 'authenticationMethods' | 'errors'> & { authenticationMethods?: Maybe<ReadonlyArray<ResolversParentTypes['Auth0AuthenticationMethod']>>, errors: ReadonlyArray<ResolversParentTypes['IdentityError']> };
  Auth0Branding: Auth0Branding;
  Auth0BrandingInput: Auth0BrandingInput;
  Auth0ClientConnection: Auth0ClientConnectionRecord;
  Auth0ClientEdge: Omit<Auth0ClientEdge, 'node'> & { node: ResolversParentTypes['ClientApp'] };
  Auth0ClientTokensInput: Auth0ClientTokensInput;
  Auth0ConnectedAccount: ConnectedAccountRecord;
  Auth0ConnectedAccountConnection: Auth0ConnectedAccountConnectionRecord;
  Auth0ConnectedAccountEdge: Omit<Auth0ConnectedAccountEdge, 'node'> & { node: ResolversParentTypes['Auth0ConnectedAccount'] };
  Auth0DeviceKeyInput: Auth0DeviceKeyInput;
  Auth0EmailMethodInput: Auth0EmailMethodInput;
  Auth0FederatedTokenset: FederatedTokensetRecord;
  Auth0FederatedTokensetDeleteInput: Auth0FederatedTokensetDeleteInput;
  Auth0FederatedTokensetDeletePayload: Omit<Auth0FederatedTokensetDeletePayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['IdentityError']> };
  Auth0IdentifierInput: Auth0IdentifierInput;
  Auth0Identity: Auth0Identity;
  Auth0IdentityInput: Auth0IdentityInput;
  Auth0IdentityProvider: ConnectionRecord;
  Auth0IdentityProviderConnection: Auth0IdentityProviderConnectionRecord;
  Auth0IdentityProviderEdge: Omit<Auth0IdentityProviderEdge, 'node'> & { node: ResolversParentTypes['Auth0IdentityProvider'] };
  Auth0InviteFacet: InviteRecord;
  Auth0InviteInput: Auth0InviteInput;
  Auth0LinkWithInput: Auth0LinkWithInput;
  Auth0LogEntry: Omit<Auth0LogEntry, 'client'> & { client?: Maybe<ResolversParentTypes['ClientApp']> };
  Auth0LogEntryConnection: Omit<Auth0LogEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['Auth0LogEntryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Auth0LogEntry']> };
  Auth0LogEntryEdge: Omit<Auth0LogEntryEdge, 'node'> & { node: ResolversParentTypes['Auth0LogEntry'] };
  Auth0MfaEnrollment: Auth0MfaEnrollment;
  Auth0OrgClientGrant: OrgClientGrantRecord;
  Auth0OrgClientGrantAddInput: Auth0OrgClientGrantAddInput;
  Auth0OrgClientGrantAddPayload: Omit<Auth0OrgClientGrantAddPayload, 'clientGrant' | 'errors'> & { clientGrant?: Maybe<ResolversParentTypes['Auth0OrgClientGrant']>, errors: ReadonlyArray<ResolversParentTypes['IdentityError']> };
  Auth0OrgClientGrantConnection: Auth0OrgClientGrantConnectionRecord;
  Auth0OrgClientGrantEdge: Omit<Auth0OrgClientGrantEdge, 'node'> & { node: ResolversParentTypes['Auth0OrgClientGrant'] };
  Auth0OrgClientGrantRemoveInput: Auth0OrgClientGrantRemoveInput;
  Auth0OrgClientGrantRemovePayload: Omit<Auth0OrgClientGrantRemovePayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['IdentityError']> };
  Auth0OrgDomain: OrgDomainRecord;
  Auth0OrgDomainAddInput: Auth0OrgDomainAddInput;
  Auth0OrgDomainAddPayload: Omit<Auth0OrgDomainAddPayload, 'domain' | 'errors'> & { domain?: Maybe<ResolversParentTypes['Auth0OrgDomain']>, errors: ReadonlyArray<ResolversParentTypes['IdentityError']> };
  Auth0OrgDomainConnection: Auth0OrgDomainConnectionRecord;
  Auth0OrgDomainEdge: Omit<Auth0OrgDomainEdge, 'node'> & { node: ResolversParentTypes['Auth0OrgDomain'] };
  Auth0OrgDomainRemoveInput: Auth0OrgDomainRemoveInput;
  Auth0OrgDomainRemovePayload: Omit<Auth0OrgDomainRemovePayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['IdentityError']> };
  Auth0OrgDomainUpdateInput: Auth0OrgDomainUpdateInput;
  Auth0OrgDomainUpdatePayload: Omit<Auth0OrgDomainUpdatePayload, 'domain' | 'errors'> & { domain?: Maybe<ResolversParentTypes['Auth0OrgDomain']>, errors: ReadonlyArray<ResolversParentTypes['IdentityError']> };
  Auth0OrgFacet: OrgRecord;
  Auth0OrgIdentityProvider: OrgIdentityProviderRecord;
  Auth0OrgIdentityProviderAddInput: Auth0OrgIdentityProviderAddInput;
  Auth0OrgIdentityProviderAddPayload: Omit<Auth0OrgIdentityProviderAddPayload, 'errors' | 'identityProvider' | 'org'> & { errors: ReadonlyArray<ResolversParentTypes['IdentityError']>, identityProvider?: Maybe<ResolversParentTypes['Auth0OrgIdentityProvider']>, org?: Maybe<ResolversParentTypes['Org']> };
  Auth0OrgIdentityProviderConnection: Auth0OrgIdentityProviderConnectionRecord;
  Auth0OrgIdentityProviderEdge: Omit<Auth0OrgIdentityProviderEdge, 'node'> & { node: ResolversParentTypes['Auth0OrgIdentityProvider'] };
  Auth0OrgIdentityProviderRemoveInput: Auth0OrgIdentityProviderRemoveInput;
  Auth0OrgIdentityProviderRemovePayload: Omit<Auth0OrgIdentityProviderRemovePayload, 'errors' | 'org'> & { errors: ReadonlyArray<ResolversParentTypes['IdentityError']>, org?: Maybe<ResolversParentTypes['Org']> };
  Auth0OrgIdentityProviderSettingsInput: Auth0OrgIdentityProviderSettingsInput;
  Auth0OrgIdentityProviderUpdateInput: Auth0OrgIdentityProviderUpdateInput;
  Auth0OrgIdentityProviderUpdatePayload: Omit<Auth0OrgIdentityProviderUpdatePayload, 'errors' | 'identityProvider'> & { errors: ReadonlyArray<ResolversParentTypes['IdentityError']>, identityProvider?: Maybe<ResolversParentTypes['Auth0OrgIdentityProvider']> };
  Auth0OrgInput: Auth0OrgInput;
  Auth0PhoneMethodInput: Auth0PhoneMethodInput;
  Auth0PublicKeyMethodInput: Auth0PublicKeyMethodInput;
  Auth0RefreshTokensBy: Auth0RefreshTokensBy;
  Auth0RefreshTokensRevokeInput: Auth0RefreshTokensRevokeInput;
  Auth0RefreshTokensRevokePayload: Omit<Auth0RefreshTokensRevokePayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['IdentityError']> };
  Auth0TokenFacet: Auth0TokenRecord;
  Auth0TokenQuota: Auth0TokenQuota;
  Auth0TokenQuotaInput: Auth0TokenQuotaInput;
  Auth0TotpMethodInput: Auth0TotpMethodInput;
  Auth0UserBlock: Auth0UserBlock;
  Auth0UserBlocksBy: Auth0UserBlocksBy;
  Auth0UserBlocksClearInput: Auth0UserBlocksClearInput;
  Auth0UserBlocksClearPayload: Omit<Auth0UserBlocksClearPayload, 'errors' | 'user'> & { errors: ReadonlyArray<ResolversParentTypes['IdentityError']>, user?: Maybe<ResolversParentTypes['User']> };
  Auth0UserBrowsersForgetInput: Auth0UserBrowsersForgetInput;
  Auth0UserBrowsersForgetPayload: Omit<Auth0UserBrowsersForgetPayload, 'errors' | 'user'> & { errors: ReadonlyArray<ResolversParentTypes['IdentityError']>, user?: Maybe<ResolversParentTypes['User']> };
  Auth0UserFacet: UserRecord;
  Auth0UserFilter: Auth0UserFilter;
  Auth0UserIdentityLinkInput: Auth0UserIdentityLinkInput;
  Auth0UserIdentityLinkPayload: Omit<Auth0UserIdentityLinkPayload, 'errors' | 'user'> & { errors: ReadonlyArray<ResolversParentTypes['IdentityError']>, user?: Maybe<ResolversParentTypes['User']> };
  Auth0UserIdentityUnlinkInput: Auth0UserIdentityUnlinkInput;
  Auth0UserIdentityUnlinkPayload: Omit<Auth0UserIdentityUnlinkPayload, 'errors' | 'unlinkedUser' | 'user'> & { errors: ReadonlyArray<ResolversParentTypes['IdentityError']>, unlinkedUser?: Maybe<ResolversParentTypes['User']>, user?: Maybe<ResolversParentTypes['User']> };
  Auth0UserInput: Auth0UserInput;
  Auth0UserMfaResetInput: Auth0UserMfaResetInput;
  Auth0UserMfaResetPayload: Omit<Auth0UserMfaResetPayload, 'errors' | 'user'> & { errors: ReadonlyArray<ResolversParentTypes['IdentityError']>, user?: Maybe<ResolversParentTypes['User']> };
  Auth0UserRecoveryCodeRegenerateInput: Auth0UserRecoveryCodeRegenerateInput;
  Auth0UserRecoveryCodeRegeneratePayload: Omit<Auth0UserRecoveryCodeRegeneratePayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['IdentityError']> };
  Auth0UserRiskAssessmentsClearInput: Auth0UserRiskAssessmentsClearInput;
  Auth0UserRiskAssessmentsClearPayload: Omit<Auth0UserRiskAssessmentsClearPayload, 'errors' | 'user'> & { errors: ReadonlyArray<ResolversParentTypes['IdentityError']>, user?: Maybe<ResolversParentTypes['User']> };
  Auth0VerificationInput: Auth0VerificationInput;
  Boolean: Scalars['Boolean']['output'];
  ClientApp: ClientAppRecord;
  ConsentBy: ConsentBy;
  ConsentRevokeInput: ConsentRevokeInput;
  ConsentRevokePayload: Omit<ConsentRevokePayload, 'errors' | 'user'> & { errors: ReadonlyArray<ResolversParentTypes['IdentityError']>, user?: Maybe<ResolversParentTypes['User']> };
  DateTime: Scalars['DateTime']['output'];
  DateTimeRange: DateTimeRange;
  DeviceInfo: DeviceInfo;
  EmailAddress: Scalars['EmailAddress']['output'];
  EmailInConnectionInput: EmailInConnectionInput;
  Float: Scalars['Float']['output'];
  GithubSignInInput: GithubSignInInput;
  ID: Scalars['ID']['output'];
  IdentityChallengeError: IdentityChallengeError;
  IdentityConflictError: IdentityConflictError;
  IdentityError: IdentityErrorRecord;
  IdentityEvent: IdentityEventRecord;
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
  PermissionInput: PermissionInput;
  Query: Record<PropertyKey, never>;
  ReceivedInviteBy: ReceivedInviteBy;
  Role: RoleRecord;
  RoleAssignInput: RoleAssignInput;
  RoleAssignPayload: Omit<RoleAssignPayload, 'errors' | 'role'> & { errors: ReadonlyArray<ResolversParentTypes['IdentityError']>, role?: Maybe<ResolversParentTypes['Role']> };
  RoleConnection: RoleConnectionRecord;
  RoleCreateInput: RoleCreateInput;
  RoleCreatePayload: Omit<RoleCreatePayload, 'errors' | 'role'> & { errors: ReadonlyArray<ResolversParentTypes['IdentityError']>, role?: Maybe<ResolversParentTypes['Role']> };
  RoleDeleteInput: RoleDeleteInput;
  RoleDeletePayload: Omit<RoleDeletePayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['IdentityError']> };
  RoleEdge: Omit<RoleEdge, 'node'> & { node: ResolversParentTypes['Role'] };
  RolePermissionsUpdateInput: RolePermissionsUpdateInput;
  RolePermissionsUpdatePayload: Omit<RolePermissionsUpdatePayload, 'errors' | 'role'> & { errors: ReadonlyArray<ResolversParentTypes['IdentityError']>, role?: Maybe<ResolversParentTypes['Role']> };
  RoleUpdateInput: RoleUpdateInput;
  RoleUpdatePayload: Omit<RoleUpdatePayload, 'errors' | 'role'> & { errors: ReadonlyArray<ResolversParentTypes['IdentityError']>, role?: Maybe<ResolversParentTypes['Role']> };
  RolesChangeInput: RolesChangeInput;
  SafeInt: Scalars['SafeInt']['output'];
  SamlSignInInput: SamlSignInInput;
  SecretString: Scalars['SecretString']['output'];
  SessionAuthentication: SessionAuthentication;
  SessionRevokeInput: SessionRevokeInput;
  SessionRevokePayload: Omit<SessionRevokePayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['IdentityError']> };
  SessionUpdateInput: SessionUpdateInput;
  SessionUpdatePayload: Omit<SessionUpdatePayload, 'errors' | 'session'> & { errors: ReadonlyArray<ResolversParentTypes['IdentityError']>, session?: Maybe<ResolversParentTypes['UserSession']> };
  SignInInput: SignInInput;
  SignInMethodInput: SignInMethodInput;
  SignInPayload: Omit<SignInPayload, 'access' | 'errors'> & { access?: Maybe<ResolversParentTypes['AccessCredential']>, errors: ReadonlyArray<ResolversParentTypes['IdentityError']> };
  SourceIdInput: SourceIdInput;
  Sourced: ResolversInterfaceTypes<ResolversParentTypes>['Sourced'];
  SsoRedirect: SsoRedirectRecord;
  String: Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  TicketUserInput: TicketUserInput;
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
  UserBlockInput: UserBlockInput;
  UserBlockPayload: Omit<UserBlockPayload, 'errors' | 'user'> & { errors: ReadonlyArray<ResolversParentTypes['IdentityError']>, user?: Maybe<ResolversParentTypes['User']> };
  UserBy: UserBy;
  UserConnection: UserConnectionRecord;
  UserConsent: UserConsentRecord;
  UserConsentConnection: UserConsentConnectionRecord;
  UserConsentEdge: Omit<UserConsentEdge, 'node'> & { node: ResolversParentTypes['UserConsent'] };
  UserCreateInput: UserCreateInput;
  UserCreatePayload: Omit<UserCreatePayload, 'errors' | 'user'> & { errors: ReadonlyArray<ResolversParentTypes['IdentityError']>, user?: Maybe<ResolversParentTypes['User']> };
  UserDeleteInput: UserDeleteInput;
  UserDeletePayload: Omit<UserDeletePayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['IdentityError']> };
  UserEdge: Omit<UserEdge, 'node'> & { node: ResolversParentTypes['User'] };
  UserEmailVerificationSendInput: UserEmailVerificationSendInput;
  UserEmailVerificationSendPayload: Omit<UserEmailVerificationSendPayload, 'errors' | 'job' | 'user'> & { errors: ReadonlyArray<ResolversParentTypes['IdentityError']>, job?: Maybe<ResolversParentTypes['UserJob']>, user?: Maybe<ResolversParentTypes['User']> };
  UserEmailVerificationTicketCreateInput: UserEmailVerificationTicketCreateInput;
  UserEmailVerificationTicketCreatePayload: Omit<UserEmailVerificationTicketCreatePayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['IdentityError']> };
  UserExportFieldInput: UserExportFieldInput;
  UserExportStartInput: UserExportStartInput;
  UserExportStartPayload: Omit<UserExportStartPayload, 'errors' | 'job'> & { errors: ReadonlyArray<ResolversParentTypes['IdentityError']>, job?: Maybe<ResolversParentTypes['UserJob']> };
  UserFilter: UserFilter;
  UserGroup: UserGroupRecord;
  UserGroupConnection: UserGroupConnectionRecord;
  UserGroupDeleteInput: UserGroupDeleteInput;
  UserGroupDeletePayload: Omit<UserGroupDeletePayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['IdentityError']> };
  UserGroupEdge: Omit<UserGroupEdge, 'node'> & { node: ResolversParentTypes['UserGroup'] };
  UserGroupFilter: UserGroupFilter;
  UserGroupMember: UserGroupMemberRecord;
  UserGroupMemberConnection: UserGroupMemberConnectionRecord;
  UserGroupMemberEdge: Omit<UserGroupMemberEdge, 'node'> & { node?: Maybe<ResolversParentTypes['UserGroupMember']> };
  UserGroupMembershipConnection: UserGroupMembershipConnectionRecord;
  UserGroupMembershipEdge: Omit<UserGroupMembershipEdge, 'node'> & { node: ResolversParentTypes['UserGroup'] };
  UserImportStartInput: UserImportStartInput;
  UserImportStartPayload: Omit<UserImportStartPayload, 'errors' | 'job'> & { errors: ReadonlyArray<ResolversParentTypes['IdentityError']>, job?: Maybe<ResolversParentTypes['UserJob']> };
  UserJob: UserJobRecord;
  UserJobFailure: UserJobFailure;
  UserJobFailureReason: UserJobFailureReason;
  UserJobSummary: UserJobSummary;
  UserOrder: UserOrder;
  UserPasswordChangeInput: UserPasswordChangeInput;
  UserPasswordChangePayload: Omit<UserPasswordChangePayload, 'access' | 'errors' | 'user'> & { access?: Maybe<ResolversParentTypes['AccessCredential']>, errors: ReadonlyArray<ResolversParentTypes['IdentityError']>, user?: Maybe<ResolversParentTypes['User']> };
  UserPasswordTicketCreateInput: UserPasswordTicketCreateInput;
  UserPasswordTicketCreatePayload: Omit<UserPasswordTicketCreatePayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['IdentityError']> };
  UserPermissionsUpdateInput: UserPermissionsUpdateInput;
  UserPermissionsUpdatePayload: Omit<UserPermissionsUpdatePayload, 'errors' | 'user'> & { errors: ReadonlyArray<ResolversParentTypes['IdentityError']>, user?: Maybe<ResolversParentTypes['User']> };
  UserRefInput: UserRefInput;
  UserRolesUpdateInput: UserRolesUpdateInput;
  UserRolesUpdatePayload: Omit<UserRolesUpdatePayload, 'errors' | 'user'> & { errors: ReadonlyArray<ResolversParentTypes['IdentityError']>, user?: Maybe<ResolversParentTypes['User']> };
  UserSession: UserSessionRecord;
  UserSessionConnection: UserSessionConnectionRecord;
  UserSessionEdge: Omit<UserSessionEdge, 'node'> & { node: ResolversParentTypes['UserSession'] };
  UserUnblockInput: UserUnblockInput;
  UserUnblockPayload: Omit<UserUnblockPayload, 'errors' | 'user'> & { errors: ReadonlyArray<ResolversParentTypes['IdentityError']>, user?: Maybe<ResolversParentTypes['User']> };
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

export type Auth0ApiResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Auth0Api'] = ResolversParentTypes['Auth0Api']> = {
  identifier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['Auth0ApiScope']>, ParentType, ContextType>;
  sourceId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Auth0ApiConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Auth0ApiConnection'] = ResolversParentTypes['Auth0ApiConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['Auth0ApiEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Auth0Api']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type Auth0ApiEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Auth0ApiEdge'] = ResolversParentTypes['Auth0ApiEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Auth0Api'], ParentType, ContextType>;
};

export type Auth0ApiScopeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Auth0ApiScope'] = ResolversParentTypes['Auth0ApiScope']> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Auth0AudienceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Auth0Audience'] = ResolversParentTypes['Auth0Audience']> = {
  audience?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Auth0AuthenticationMethodResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Auth0AuthenticationMethod'] = ResolversParentTypes['Auth0AuthenticationMethod']> = {
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  credentialDeviceType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  enrolledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isBackedUp?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isConfirmed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Auth0AuthenticationMethodKind'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phoneNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  preferredChannel?: Resolver<Maybe<ResolversTypes['Auth0PhoneChannel']>, ParentType, ContextType>;
  relyingParty?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userAgent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Auth0AuthenticationMethodConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Auth0AuthenticationMethodConnection'] = ResolversParentTypes['Auth0AuthenticationMethodConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['Auth0AuthenticationMethodEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Auth0AuthenticationMethod']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type Auth0AuthenticationMethodCreatePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Auth0AuthenticationMethodCreatePayload'] = ResolversParentTypes['Auth0AuthenticationMethodCreatePayload']> = {
  authenticationMethod?: Resolver<Maybe<ResolversTypes['Auth0AuthenticationMethod']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
};

export type Auth0AuthenticationMethodDeletePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Auth0AuthenticationMethodDeletePayload'] = ResolversParentTypes['Auth0AuthenticationMethodDeletePayload']> = {
  deletedAuthenticationMethodId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
};

export type Auth0AuthenticationMethodEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Auth0AuthenticationMethodEdge'] = ResolversParentTypes['Auth0AuthenticationMethodEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Auth0AuthenticationMethod'], ParentType, ContextType>;
};

export type Auth0AuthenticationMethodUpdatePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Auth0AuthenticationMethodUpdatePayload'] = ResolversParentTypes['Auth0AuthenticationMethodUpdatePayload']> = {
  authenticationMethod?: Resolver<Maybe<ResolversTypes['Auth0AuthenticationMethod']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
};

export type Auth0AuthenticationMethodsReplacePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Auth0AuthenticationMethodsReplacePayload'] = ResolversParentTypes['Auth0AuthenticationMethodsReplacePayload']> = {
  authenticationMethods?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Auth0AuthenticationMethod']>>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
};

export type Auth0BrandingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Auth0Branding'] = ResolversParentTypes['Auth0Branding']> = {
  logoUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  pageBackgroundColor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  primaryColor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Auth0ClientConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Auth0ClientConnection'] = ResolversParentTypes['Auth0ClientConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['Auth0ClientEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ClientApp']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type Auth0ClientEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Auth0ClientEdge'] = ResolversParentTypes['Auth0ClientEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ClientApp'], ParentType, ContextType>;
};

export type Auth0ConnectedAccountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Auth0ConnectedAccount'] = ResolversParentTypes['Auth0ConnectedAccount']> = {
  accountId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  connection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  connectionId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  org?: Resolver<Maybe<ResolversTypes['Org']>, ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  strategy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Auth0ConnectedAccountConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Auth0ConnectedAccountConnection'] = ResolversParentTypes['Auth0ConnectedAccountConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['Auth0ConnectedAccountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Auth0ConnectedAccount']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type Auth0ConnectedAccountEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Auth0ConnectedAccountEdge'] = ResolversParentTypes['Auth0ConnectedAccountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Auth0ConnectedAccount'], ParentType, ContextType>;
};

export type Auth0FederatedTokensetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Auth0FederatedTokenset'] = ResolversParentTypes['Auth0FederatedTokenset']> = {
  connection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Auth0FederatedTokensetDeletePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Auth0FederatedTokensetDeletePayload'] = ResolversParentTypes['Auth0FederatedTokensetDeletePayload']> = {
  deletedTokensetId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
};

export type Auth0IdentityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Auth0Identity'] = ResolversParentTypes['Auth0Identity']> = {
  connection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  isSocial?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  providerUserId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Auth0IdentityProviderResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Auth0IdentityProvider'] = ResolversParentTypes['Auth0IdentityProvider']> = {
  connectionId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  strategy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Auth0IdentityProviderConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Auth0IdentityProviderConnection'] = ResolversParentTypes['Auth0IdentityProviderConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['Auth0IdentityProviderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Auth0IdentityProvider']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type Auth0IdentityProviderEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Auth0IdentityProviderEdge'] = ResolversParentTypes['Auth0IdentityProviderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Auth0IdentityProvider'], ParentType, ContextType>;
};

export type Auth0InviteFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Auth0InviteFacet'] = ResolversParentTypes['Auth0InviteFacet']> = {
  appMetadata?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['ClientApp']>, ParentType, ContextType>;
  connection?: Resolver<Maybe<ResolversTypes['Auth0IdentityProvider']>, ParentType, ContextType>;
  connectionId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  invitationUrl?: Resolver<Maybe<ResolversTypes['SecretString']>, ParentType, ContextType>;
  userMetadata?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
};

export type Auth0LogEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Auth0LogEntry'] = ResolversParentTypes['Auth0LogEntry']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['ClientApp']>, ParentType, ContextType>;
  connection?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ip?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  logId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userAgent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Auth0LogEntryConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Auth0LogEntryConnection'] = ResolversParentTypes['Auth0LogEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['Auth0LogEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Auth0LogEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type Auth0LogEntryEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Auth0LogEntryEdge'] = ResolversParentTypes['Auth0LogEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Auth0LogEntry'], ParentType, ContextType>;
};

export type Auth0MfaEnrollmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Auth0MfaEnrollment'] = ResolversParentTypes['Auth0MfaEnrollment']> = {
  enrolledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  enrollmentId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isConfirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phoneNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Auth0OrgClientGrantResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Auth0OrgClientGrant'] = ResolversParentTypes['Auth0OrgClientGrant']> = {
  allowsAnyOrganization?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  api?: Resolver<Maybe<ResolversTypes['Auth0Api']>, ParentType, ContextType>;
  audience?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  client?: Resolver<ResolversTypes['ClientApp'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organizationUsage?: Resolver<Maybe<ResolversTypes['Auth0OrganizationUsage']>, ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Auth0OrgClientGrantAddPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Auth0OrgClientGrantAddPayload'] = ResolversParentTypes['Auth0OrgClientGrantAddPayload']> = {
  clientGrant?: Resolver<Maybe<ResolversTypes['Auth0OrgClientGrant']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
};

export type Auth0OrgClientGrantConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Auth0OrgClientGrantConnection'] = ResolversParentTypes['Auth0OrgClientGrantConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['Auth0OrgClientGrantEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Auth0OrgClientGrant']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type Auth0OrgClientGrantEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Auth0OrgClientGrantEdge'] = ResolversParentTypes['Auth0OrgClientGrantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Auth0OrgClientGrant'], ParentType, ContextType>;
};

export type Auth0OrgClientGrantRemovePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Auth0OrgClientGrantRemovePayload'] = ResolversParentTypes['Auth0OrgClientGrantRemovePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
  removedClientGrantId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type Auth0OrgDomainResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Auth0OrgDomain'] = ResolversParentTypes['Auth0OrgDomain']> = {
  domain?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isUsedForDiscovery?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isVerified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  verificationHost?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verificationText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Auth0OrgDomainAddPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Auth0OrgDomainAddPayload'] = ResolversParentTypes['Auth0OrgDomainAddPayload']> = {
  domain?: Resolver<Maybe<ResolversTypes['Auth0OrgDomain']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
};

export type Auth0OrgDomainConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Auth0OrgDomainConnection'] = ResolversParentTypes['Auth0OrgDomainConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['Auth0OrgDomainEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Auth0OrgDomain']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type Auth0OrgDomainEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Auth0OrgDomainEdge'] = ResolversParentTypes['Auth0OrgDomainEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Auth0OrgDomain'], ParentType, ContextType>;
};

export type Auth0OrgDomainRemovePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Auth0OrgDomainRemovePayload'] = ResolversParentTypes['Auth0OrgDomainRemovePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
  removedDomainId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type Auth0OrgDomainUpdatePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Auth0OrgDomainUpdatePayload'] = ResolversParentTypes['Auth0OrgDomainUpdatePayload']> = {
  domain?: Resolver<Maybe<ResolversTypes['Auth0OrgDomain']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
};

export type Auth0OrgFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Auth0OrgFacet'] = ResolversParentTypes['Auth0OrgFacet']> = {
  branding?: Resolver<Maybe<ResolversTypes['Auth0Branding']>, ParentType, ContextType>;
  clientGrants?: Resolver<Maybe<ResolversTypes['Auth0OrgClientGrantConnection']>, ParentType, ContextType, RequireFields<Auth0OrgFacetClientGrantsArgs, 'first'>>;
  domain?: Resolver<Maybe<ResolversTypes['Auth0OrgDomain']>, ParentType, ContextType, RequireFields<Auth0OrgFacetDomainArgs, 'name'>>;
  domains?: Resolver<Maybe<ResolversTypes['Auth0OrgDomainConnection']>, ParentType, ContextType, RequireFields<Auth0OrgFacetDomainsArgs, 'first'>>;
  identityProviders?: Resolver<Maybe<ResolversTypes['Auth0OrgIdentityProviderConnection']>, ParentType, ContextType, RequireFields<Auth0OrgFacetIdentityProvidersArgs, 'first'>>;
  metadata?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  tokenQuota?: Resolver<Maybe<ResolversTypes['Auth0TokenQuota']>, ParentType, ContextType>;
};

export type Auth0OrgIdentityProviderResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Auth0OrgIdentityProvider'] = ResolversParentTypes['Auth0OrgIdentityProvider']> = {
  accessLevel?: Resolver<Maybe<ResolversTypes['Auth0IdentityProviderAccessLevel']>, ParentType, ContextType>;
  assignsMembershipOnLogin?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  connection?: Resolver<Maybe<ResolversTypes['Auth0IdentityProvider']>, ParentType, ContextType>;
  connectionId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isShownAsButton?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSignupEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organizationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  strategy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Auth0OrgIdentityProviderAddPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Auth0OrgIdentityProviderAddPayload'] = ResolversParentTypes['Auth0OrgIdentityProviderAddPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
  identityProvider?: Resolver<Maybe<ResolversTypes['Auth0OrgIdentityProvider']>, ParentType, ContextType>;
  org?: Resolver<Maybe<ResolversTypes['Org']>, ParentType, ContextType>;
};

export type Auth0OrgIdentityProviderConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Auth0OrgIdentityProviderConnection'] = ResolversParentTypes['Auth0OrgIdentityProviderConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['Auth0OrgIdentityProviderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Auth0OrgIdentityProvider']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type Auth0OrgIdentityProviderEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Auth0OrgIdentityProviderEdge'] = ResolversParentTypes['Auth0OrgIdentityProviderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Auth0OrgIdentityProvider'], ParentType, ContextType>;
};

export type Auth0OrgIdentityProviderRemovePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Auth0OrgIdentityProviderRemovePayload'] = ResolversParentTypes['Auth0OrgIdentityProviderRemovePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
  org?: Resolver<Maybe<ResolversTypes['Org']>, ParentType, ContextType>;
  removedIdentityProviderId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type Auth0OrgIdentityProviderUpdatePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Auth0OrgIdentityProviderUpdatePayload'] = ResolversParentTypes['Auth0OrgIdentityProviderUpdatePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
  identityProvider?: Resolver<Maybe<ResolversTypes['Auth0OrgIdentityProvider']>, ParentType, ContextType>;
};

export type Auth0RefreshTokensRevokePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Auth0RefreshTokensRevokePayload'] = ResolversParentTypes['Auth0RefreshTokensRevokePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
  isPending?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type Auth0TokenFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Auth0TokenFacet'] = ResolversParentTypes['Auth0TokenFacet']> = {
  audiences?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Auth0Audience']>>, ParentType, ContextType>;
  credentialType?: Resolver<Maybe<ResolversTypes['Auth0DeviceCredentialType']>, ParentType, ContextType>;
  device?: Resolver<Maybe<ResolversTypes['DeviceInfo']>, ParentType, ContextType>;
  deviceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  idleExpiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isRotating?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  metadata?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['UserSession']>, ParentType, ContextType>;
};

export type Auth0TokenQuotaResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Auth0TokenQuota'] = ResolversParentTypes['Auth0TokenQuota']> = {
  isEnforced?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  perDay?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  perHour?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type Auth0UserBlockResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Auth0UserBlock'] = ResolversParentTypes['Auth0UserBlock']> = {
  connection?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  identifier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ip?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Auth0UserBlocksClearPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Auth0UserBlocksClearPayload'] = ResolversParentTypes['Auth0UserBlocksClearPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type Auth0UserBrowsersForgetPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Auth0UserBrowsersForgetPayload'] = ResolversParentTypes['Auth0UserBrowsersForgetPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type Auth0UserFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Auth0UserFacet'] = ResolversParentTypes['Auth0UserFacet']> = {
  appMetadata?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  authenticationMethods?: Resolver<Maybe<ResolversTypes['Auth0AuthenticationMethodConnection']>, ParentType, ContextType, RequireFields<Auth0UserFacetAuthenticationMethodsArgs, 'first'>>;
  blocks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Auth0UserBlock']>>, ParentType, ContextType>;
  connectedAccounts?: Resolver<Maybe<ResolversTypes['Auth0ConnectedAccountConnection']>, ParentType, ContextType, RequireFields<Auth0UserFacetConnectedAccountsArgs, 'first'>>;
  consents?: Resolver<Maybe<ResolversTypes['UserConsentConnection']>, ParentType, ContextType, RequireFields<Auth0UserFacetConsentsArgs, 'first'>>;
  federatedTokensets?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Auth0FederatedTokenset']>>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['UserGroupMembershipConnection']>, ParentType, ContextType, RequireFields<Auth0UserFacetGroupsArgs, 'first'>>;
  identities?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Auth0Identity']>>, ParentType, ContextType>;
  isBlocked?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isPhoneVerified?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  lastIp?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  logEntries?: Resolver<Maybe<ResolversTypes['Auth0LogEntryConnection']>, ParentType, ContextType, RequireFields<Auth0UserFacetLogEntriesArgs, 'direction' | 'first'>>;
  loginCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mfaEnrollments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Auth0MfaEnrollment']>>, ParentType, ContextType>;
  nickname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  permissions?: Resolver<Maybe<ResolversTypes['PermissionConnection']>, ParentType, ContextType, RequireFields<Auth0UserFacetPermissionsArgs, 'first'>>;
  roles?: Resolver<Maybe<ResolversTypes['RoleConnection']>, ParentType, ContextType, RequireFields<Auth0UserFacetRolesArgs, 'first'>>;
  sessions?: Resolver<Maybe<ResolversTypes['UserSessionConnection']>, ParentType, ContextType, RequireFields<Auth0UserFacetSessionsArgs, 'first'>>;
  userMetadata?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  username?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Auth0UserIdentityLinkPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Auth0UserIdentityLinkPayload'] = ResolversParentTypes['Auth0UserIdentityLinkPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type Auth0UserIdentityUnlinkPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Auth0UserIdentityUnlinkPayload'] = ResolversParentTypes['Auth0UserIdentityUnlinkPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
  unlinkedUser?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type Auth0UserMfaResetPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Auth0UserMfaResetPayload'] = ResolversParentTypes['Auth0UserMfaResetPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type Auth0UserRecoveryCodeRegeneratePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Auth0UserRecoveryCodeRegeneratePayload'] = ResolversParentTypes['Auth0UserRecoveryCodeRegeneratePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
  recoveryCode?: Resolver<Maybe<ResolversTypes['SecretString']>, ParentType, ContextType>;
};

export type Auth0UserRiskAssessmentsClearPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Auth0UserRiskAssessmentsClearPayload'] = ResolversParentTypes['Auth0UserRiskAssessmentsClearPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type ClientAppResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClientApp'] = ResolversParentTypes['ClientApp']> = {
  clientId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  logoUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type ConsentRevokePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConsentRevokePayload'] = ResolversParentTypes['ConsentRevokePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
  revokedConsentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DateTimeRangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DateTimeRange'] = ResolversParentTypes['DateTimeRange']> = {
  end?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DeviceInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeviceInfo'] = ResolversParentTypes['DeviceInfo']> = {
  initialAsn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  initialIp?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  initialUserAgent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastAsn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastIp?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastUserAgent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type IdentityEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IdentityEvent'] = ResolversParentTypes['IdentityEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  membership?: Resolver<Maybe<ResolversTypes['OrgMembership']>, ParentType, ContextType>;
  membershipId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  org?: Resolver<Maybe<ResolversTypes['Org']>, ParentType, ContextType>;
  orgId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  rawType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  roleId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['IdentitySource'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['IdentityEventType'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userGroup?: Resolver<Maybe<ResolversTypes['UserGroup']>, ParentType, ContextType>;
  userGroupId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
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
  auth0AuthenticationMethodCreate?: Resolver<Maybe<ResolversTypes['Auth0AuthenticationMethodCreatePayload']>, ParentType, ContextType, RequireFields<MutationAuth0AuthenticationMethodCreateArgs, 'input'>>;
  auth0AuthenticationMethodDelete?: Resolver<Maybe<ResolversTypes['Auth0AuthenticationMethodDeletePayload']>, ParentType, ContextType, RequireFields<MutationAuth0AuthenticationMethodDeleteArgs, 'input'>>;
  auth0AuthenticationMethodUpdate?: Resolver<Maybe<ResolversTypes['Auth0AuthenticationMethodUpdatePayload']>, ParentType, ContextType, RequireFields<MutationAuth0AuthenticationMethodUpdateArgs, 'input'>>;
  auth0AuthenticationMethodsReplace?: Resolver<Maybe<ResolversTypes['Auth0AuthenticationMethodsReplacePayload']>, ParentType, ContextType, RequireFields<MutationAuth0AuthenticationMethodsReplaceArgs, 'input'>>;
  auth0FederatedTokensetDelete?: Resolver<Maybe<ResolversTypes['Auth0FederatedTokensetDeletePayload']>, ParentType, ContextType, RequireFields<MutationAuth0FederatedTokensetDeleteArgs, 'input'>>;
  auth0OrgClientGrantAdd?: Resolver<Maybe<ResolversTypes['Auth0OrgClientGrantAddPayload']>, ParentType, ContextType, RequireFields<MutationAuth0OrgClientGrantAddArgs, 'input'>>;
  auth0OrgClientGrantRemove?: Resolver<Maybe<ResolversTypes['Auth0OrgClientGrantRemovePayload']>, ParentType, ContextType, RequireFields<MutationAuth0OrgClientGrantRemoveArgs, 'input'>>;
  auth0OrgDomainAdd?: Resolver<Maybe<ResolversTypes['Auth0OrgDomainAddPayload']>, ParentType, ContextType, RequireFields<MutationAuth0OrgDomainAddArgs, 'input'>>;
  auth0OrgDomainRemove?: Resolver<Maybe<ResolversTypes['Auth0OrgDomainRemovePayload']>, ParentType, ContextType, RequireFields<MutationAuth0OrgDomainRemoveArgs, 'input'>>;
  auth0OrgDomainUpdate?: Resolver<Maybe<ResolversTypes['Auth0OrgDomainUpdatePayload']>, ParentType, ContextType, RequireFields<MutationAuth0OrgDomainUpdateArgs, 'input'>>;
  auth0OrgIdentityProviderAdd?: Resolver<Maybe<ResolversTypes['Auth0OrgIdentityProviderAddPayload']>, ParentType, ContextType, RequireFields<MutationAuth0OrgIdentityProviderAddArgs, 'input'>>;
  auth0OrgIdentityProviderRemove?: Resolver<Maybe<ResolversTypes['Auth0OrgIdentityProviderRemovePayload']>, ParentType, ContextType, RequireFields<MutationAuth0OrgIdentityProviderRemoveArgs, 'input'>>;
  auth0OrgIdentityProviderUpdate?: Resolver<Maybe<ResolversTypes['Auth0OrgIdentityProviderUpdatePayload']>, ParentType, ContextType, RequireFields<MutationAuth0OrgIdentityProviderUpdateArgs, 'input'>>;
  auth0RefreshTokensRevoke?: Resolver<Maybe<ResolversTypes['Auth0RefreshTokensRevokePayload']>, ParentType, ContextType, RequireFields<MutationAuth0RefreshTokensRevokeArgs, 'input'>>;
  auth0UserBlocksClear?: Resolver<Maybe<ResolversTypes['Auth0UserBlocksClearPayload']>, ParentType, ContextType, RequireFields<MutationAuth0UserBlocksClearArgs, 'input'>>;
  auth0UserBrowsersForget?: Resolver<Maybe<ResolversTypes['Auth0UserBrowsersForgetPayload']>, ParentType, ContextType, RequireFields<MutationAuth0UserBrowsersForgetArgs, 'input'>>;
  auth0UserIdentityLink?: Resolver<Maybe<ResolversTypes['Auth0UserIdentityLinkPayload']>, ParentType, ContextType, RequireFields<MutationAuth0UserIdentityLinkArgs, 'input'>>;
  auth0UserIdentityUnlink?: Resolver<Maybe<ResolversTypes['Auth0UserIdentityUnlinkPayload']>, ParentType, ContextType, RequireFields<MutationAuth0UserIdentityUnlinkArgs, 'input'>>;
  auth0UserMfaReset?: Resolver<Maybe<ResolversTypes['Auth0UserMfaResetPayload']>, ParentType, ContextType, RequireFields<MutationAuth0UserMfaResetArgs, 'input'>>;
  auth0UserRecoveryCodeRegenerate?: Resolver<Maybe<ResolversTypes['Auth0UserRecoveryCodeRegeneratePayload']>, ParentType, ContextType, RequireFields<MutationAuth0UserRecoveryCodeRegenerateArgs, 'input'>>;
  auth0UserRiskAssessmentsClear?: Resolver<Maybe<ResolversTypes['Auth0UserRiskAssessmentsClearPayload']>, ParentType, ContextType, RequireFields<MutationAuth0UserRiskAssessmentsClearArgs, 'input'>>;
  consentRevoke?: Resolver<Maybe<ResolversTypes['ConsentRevokePayload']>, ParentType, ContextType, RequireFields<MutationConsentRevokeArgs, 'input'>>;
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
  roleAssign?: Resolver<Maybe<ResolversTypes['RoleAssignPayload']>, ParentType, ContextType, RequireFields<MutationRoleAssignArgs, 'input'>>;
  roleCreate?: Resolver<Maybe<ResolversTypes['RoleCreatePayload']>, ParentType, ContextType, RequireFields<MutationRoleCreateArgs, 'input'>>;
  roleDelete?: Resolver<Maybe<ResolversTypes['RoleDeletePayload']>, ParentType, ContextType, RequireFields<MutationRoleDeleteArgs, 'input'>>;
  rolePermissionsUpdate?: Resolver<Maybe<ResolversTypes['RolePermissionsUpdatePayload']>, ParentType, ContextType, RequireFields<MutationRolePermissionsUpdateArgs, 'input'>>;
  roleUpdate?: Resolver<Maybe<ResolversTypes['RoleUpdatePayload']>, ParentType, ContextType, RequireFields<MutationRoleUpdateArgs, 'input'>>;
  sessionRevoke?: Resolver<Maybe<ResolversTypes['SessionRevokePayload']>, ParentType, ContextType, RequireFields<MutationSessionRevokeArgs, 'input'>>;
  sessionUpdate?: Resolver<Maybe<ResolversTypes['SessionUpdatePayload']>, ParentType, ContextType, RequireFields<MutationSessionUpdateArgs, 'input'>>;
  signIn?: Resolver<Maybe<ResolversTypes['SignInPayload']>, ParentType, ContextType, RequireFields<MutationSignInArgs, 'input'>>;
  tokenCreate?: Resolver<Maybe<ResolversTypes['TokenCreatePayload']>, ParentType, ContextType, RequireFields<MutationTokenCreateArgs, 'input'>>;
  tokenRevoke?: Resolver<Maybe<ResolversTypes['TokenRevokePayload']>, ParentType, ContextType, RequireFields<MutationTokenRevokeArgs, 'input'>>;
  tokenUpdate?: Resolver<Maybe<ResolversTypes['TokenUpdatePayload']>, ParentType, ContextType, RequireFields<MutationTokenUpdateArgs, 'input'>>;
  userAccessRevoke?: Resolver<Maybe<ResolversTypes['UserAccessRevokePayload']>, ParentType, ContextType, RequireFields<MutationUserAccessRevokeArgs, 'input'>>;
  userBlock?: Resolver<Maybe<ResolversTypes['UserBlockPayload']>, ParentType, ContextType, RequireFields<MutationUserBlockArgs, 'input'>>;
  userCreate?: Resolver<Maybe<ResolversTypes['UserCreatePayload']>, ParentType, ContextType, RequireFields<MutationUserCreateArgs, 'input'>>;
  userDelete?: Resolver<Maybe<ResolversTypes['UserDeletePayload']>, ParentType, ContextType, RequireFields<MutationUserDeleteArgs, 'input'>>;
  userEmailVerificationSend?: Resolver<Maybe<ResolversTypes['UserEmailVerificationSendPayload']>, ParentType, ContextType, RequireFields<MutationUserEmailVerificationSendArgs, 'input'>>;
  userEmailVerificationTicketCreate?: Resolver<Maybe<ResolversTypes['UserEmailVerificationTicketCreatePayload']>, ParentType, ContextType, RequireFields<MutationUserEmailVerificationTicketCreateArgs, 'input'>>;
  userExportStart?: Resolver<Maybe<ResolversTypes['UserExportStartPayload']>, ParentType, ContextType, RequireFields<MutationUserExportStartArgs, 'input'>>;
  userGroupDelete?: Resolver<Maybe<ResolversTypes['UserGroupDeletePayload']>, ParentType, ContextType, RequireFields<MutationUserGroupDeleteArgs, 'input'>>;
  userImportStart?: Resolver<Maybe<ResolversTypes['UserImportStartPayload']>, ParentType, ContextType, RequireFields<MutationUserImportStartArgs, 'input'>>;
  userPasswordChange?: Resolver<Maybe<ResolversTypes['UserPasswordChangePayload']>, ParentType, ContextType, RequireFields<MutationUserPasswordChangeArgs, 'input'>>;
  userPasswordTicketCreate?: Resolver<Maybe<ResolversTypes['UserPasswordTicketCreatePayload']>, ParentType, ContextType, RequireFields<MutationUserPasswordTicketCreateArgs, 'input'>>;
  userPermissionsUpdate?: Resolver<Maybe<ResolversTypes['UserPermissionsUpdatePayload']>, ParentType, ContextType, RequireFields<MutationUserPermissionsUpdateArgs, 'input'>>;
  userRolesUpdate?: Resolver<Maybe<ResolversTypes['UserRolesUpdatePayload']>, ParentType, ContextType, RequireFields<MutationUserRolesUpdateArgs, 'input'>>;
  userUnblock?: Resolver<Maybe<ResolversTypes['UserUnblockPayload']>, ParentType, ContextType, RequireFields<MutationUserUnblockArgs, 'input'>>;
  userUpdate?: Resolver<Maybe<ResolversTypes['UserUpdatePayload']>, ParentType, ContextType, RequireFields<MutationUserUpdateArgs, 'input'>>;
};

export type NodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Auth0AuthenticationMethod' | 'Auth0FederatedTokenset' | 'Auth0OrgClientGrant' | 'Auth0OrgDomain' | 'Auth0OrgIdentityProvider' | 'IdentitySource' | 'Invite' | 'LosantAuditLog' | 'LosantInstance' | 'LosantInstanceMembership' | 'Org' | 'OrgMembership' | 'Role' | 'Token' | 'User' | 'UserConsent' | 'UserGroup' | 'UserJob' | 'UserSession', ParentType, ContextType>;
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
  auth0Apis?: Resolver<Maybe<ResolversTypes['Auth0ApiConnection']>, ParentType, ContextType, RequireFields<QueryAuth0ApisArgs, 'first'>>;
  auth0Clients?: Resolver<Maybe<ResolversTypes['Auth0ClientConnection']>, ParentType, ContextType, RequireFields<QueryAuth0ClientsArgs, 'first'>>;
  auth0Connections?: Resolver<Maybe<ResolversTypes['Auth0IdentityProviderConnection']>, ParentType, ContextType, RequireFields<QueryAuth0ConnectionsArgs, 'first'>>;
  auth0UserBlocks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Auth0UserBlock']>>, ParentType, ContextType, RequireFields<QueryAuth0UserBlocksArgs, 'identifier'>>;
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
  userGroups?: Resolver<Maybe<ResolversTypes['UserGroupConnection']>, ParentType, ContextType, RequireFields<QueryUserGroupsArgs, 'first'>>;
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

export type RoleAssignPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoleAssignPayload'] = ResolversParentTypes['RoleAssignPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type RoleConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoleConnection'] = ResolversParentTypes['RoleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RoleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sourceErrors?: Resolver<ReadonlyArray<ResolversTypes['IdentitySourceError']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RoleCreatePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoleCreatePayload'] = ResolversParentTypes['RoleCreatePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type RoleDeletePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoleDeletePayload'] = ResolversParentTypes['RoleDeletePayload']> = {
  deletedRoleId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
};

export type RoleEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoleEdge'] = ResolversParentTypes['RoleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type RolePermissionsUpdatePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RolePermissionsUpdatePayload'] = ResolversParentTypes['RolePermissionsUpdatePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type RoleUpdatePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoleUpdatePayload'] = ResolversParentTypes['RoleUpdatePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
};

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export interface SecretStringScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SecretString'], any> {
  name: 'SecretString';
}

export type SessionAuthenticationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SessionAuthentication'] = ResolversParentTypes['SessionAuthentication']> = {
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SessionRevokePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SessionRevokePayload'] = ResolversParentTypes['SessionRevokePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
  revokedSessionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type SessionUpdatePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SessionUpdatePayload'] = ResolversParentTypes['SessionUpdatePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['UserSession']>, ParentType, ContextType>;
};

export type SignInPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SignInPayload'] = ResolversParentTypes['SignInPayload']> = {
  access?: Resolver<Maybe<ResolversTypes['AccessCredential']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
};

export type SourcedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Sourced'] = ResolversParentTypes['Sourced']> = {
  __resolveType: TypeResolveFn<'Invite' | 'LosantAuditLog' | 'LosantInstance' | 'Org' | 'Role' | 'Token' | 'User' | 'UserConsent' | 'UserGroup' | 'UserJob' | 'UserSession', ParentType, ContextType>;
};

export type SsoRedirectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SsoRedirect'] = ResolversParentTypes['SsoRedirect']> = {
  protocol?: Resolver<ResolversTypes['SsoProtocol'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  identityEvents?: SubscriptionResolver<ResolversTypes['IdentityEvent'], "identityEvents", ParentType, ContextType, Partial<SubscriptionIdentityEventsArgs>>;
  userJobUpdates?: SubscriptionResolver<ResolversTypes['UserJob'], "userJobUpdates", ParentType, ContextType, RequireFields<SubscriptionUserJobUpdatesArgs, 'id'>>;
};

export type TokenResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Token'] = ResolversParentTypes['Token']> = {
  auth0?: Resolver<Maybe<ResolversTypes['Auth0TokenFacet']>, ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['ClientApp']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TokenKind'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
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
  isPending?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type UserBlockPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserBlockPayload'] = ResolversParentTypes['UserBlockPayload']> = {
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

export type UserConsentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserConsent'] = ResolversParentTypes['UserConsent']> = {
  api?: Resolver<Maybe<ResolversTypes['Auth0Api']>, ParentType, ContextType>;
  audience?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  client?: Resolver<ResolversTypes['ClientApp'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['IdentitySource'], ParentType, ContextType>;
  sourceId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserConsentConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserConsentConnection'] = ResolversParentTypes['UserConsentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UserConsentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['UserConsent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type UserConsentEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserConsentEdge'] = ResolversParentTypes['UserConsentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UserConsent'], ParentType, ContextType>;
};

export type UserCreatePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserCreatePayload'] = ResolversParentTypes['UserCreatePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
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
  job?: Resolver<Maybe<ResolversTypes['UserJob']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type UserEmailVerificationTicketCreatePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserEmailVerificationTicketCreatePayload'] = ResolversParentTypes['UserEmailVerificationTicketCreatePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
  ticketUrl?: Resolver<Maybe<ResolversTypes['SecretString']>, ParentType, ContextType>;
};

export type UserExportStartPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserExportStartPayload'] = ResolversParentTypes['UserExportStartPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
  job?: Resolver<Maybe<ResolversTypes['UserJob']>, ParentType, ContextType>;
};

export type UserGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserGroup'] = ResolversParentTypes['UserGroup']> = {
  connection?: Resolver<Maybe<ResolversTypes['Auth0IdentityProvider']>, ParentType, ContextType>;
  connectionId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<Maybe<ResolversTypes['UserGroupMemberConnection']>, ParentType, ContextType, RequireFields<UserGroupMembersArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['IdentitySource'], ParentType, ContextType>;
  sourceId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserGroupConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserGroupConnection'] = ResolversParentTypes['UserGroupConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UserGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['UserGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sourceErrors?: Resolver<ReadonlyArray<ResolversTypes['IdentitySourceError']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type UserGroupDeletePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserGroupDeletePayload'] = ResolversParentTypes['UserGroupDeletePayload']> = {
  deletedUserGroupId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
};

export type UserGroupEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserGroupEdge'] = ResolversParentTypes['UserGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UserGroup'], ParentType, ContextType>;
};

export type UserGroupMemberResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserGroupMember'] = ResolversParentTypes['UserGroupMember']> = {
  __resolveType: TypeResolveFn<'User' | 'UserGroup', ParentType, ContextType>;
};

export type UserGroupMemberConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserGroupMemberConnection'] = ResolversParentTypes['UserGroupMemberConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UserGroupMemberEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['UserGroupMember']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type UserGroupMemberEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserGroupMemberEdge'] = ResolversParentTypes['UserGroupMemberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  joinedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['UserGroupMember']>, ParentType, ContextType>;
};

export type UserGroupMembershipConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserGroupMembershipConnection'] = ResolversParentTypes['UserGroupMembershipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UserGroupMembershipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['UserGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type UserGroupMembershipEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserGroupMembershipEdge'] = ResolversParentTypes['UserGroupMembershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  joinedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UserGroup'], ParentType, ContextType>;
};

export type UserImportStartPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserImportStartPayload'] = ResolversParentTypes['UserImportStartPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
  job?: Resolver<Maybe<ResolversTypes['UserJob']>, ParentType, ContextType>;
};

export type UserJobResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserJob'] = ResolversParentTypes['UserJob']> = {
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failures?: Resolver<Maybe<ReadonlyArray<ResolversTypes['UserJobFailure']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['UserJobKind'], ParentType, ContextType>;
  percentDone?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  resultUrl?: Resolver<Maybe<ResolversTypes['SecretString']>, ParentType, ContextType>;
  secondsLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['IdentitySource'], ParentType, ContextType>;
  sourceId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['UserJobStatus'], ParentType, ContextType>;
  statusMessage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['UserJobSummary']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserJobFailureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserJobFailure'] = ResolversParentTypes['UserJobFailure']> = {
  reasons?: Resolver<ReadonlyArray<ResolversTypes['UserJobFailureReason']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
};

export type UserJobFailureReasonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserJobFailureReason'] = ResolversParentTypes['UserJobFailureReason']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UserJobSummaryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserJobSummary'] = ResolversParentTypes['UserJobSummary']> = {
  failedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  insertedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updatedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UserPasswordChangePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserPasswordChangePayload'] = ResolversParentTypes['UserPasswordChangePayload']> = {
  access?: Resolver<Maybe<ResolversTypes['AccessCredential']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type UserPasswordTicketCreatePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserPasswordTicketCreatePayload'] = ResolversParentTypes['UserPasswordTicketCreatePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
  ticketUrl?: Resolver<Maybe<ResolversTypes['SecretString']>, ParentType, ContextType>;
};

export type UserPermissionsUpdatePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserPermissionsUpdatePayload'] = ResolversParentTypes['UserPermissionsUpdatePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type UserRolesUpdatePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserRolesUpdatePayload'] = ResolversParentTypes['UserRolesUpdatePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['IdentityError']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type UserSessionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserSession'] = ResolversParentTypes['UserSession']> = {
  authenticatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  authentications?: Resolver<ReadonlyArray<ResolversTypes['SessionAuthentication']>, ParentType, ContextType>;
  clients?: Resolver<ReadonlyArray<ResolversTypes['ClientApp']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  device?: Resolver<Maybe<ResolversTypes['DeviceInfo']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  idleExpiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isPersistent?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  lastActiveAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  metadata?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['IdentitySource'], ParentType, ContextType>;
  sourceId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserSessionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserSessionConnection'] = ResolversParentTypes['UserSessionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UserSessionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['UserSession']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type UserSessionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserSessionEdge'] = ResolversParentTypes['UserSessionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UserSession'], ParentType, ContextType>;
};

export type UserUnblockPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserUnblockPayload'] = ResolversParentTypes['UserUnblockPayload']> = {
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
  Auth0Api?: Auth0ApiResolvers<ContextType>;
  Auth0ApiConnection?: Auth0ApiConnectionResolvers<ContextType>;
  Auth0ApiEdge?: Auth0ApiEdgeResolvers<ContextType>;
  Auth0ApiScope?: Auth0ApiScopeResolvers<ContextType>;
  Auth0Audience?: Auth0AudienceResolvers<ContextType>;
  Auth0AuthenticationMethod?: Auth0AuthenticationMethodResolvers<ContextType>;
  Auth0AuthenticationMethodConnection?: Auth0AuthenticationMethodConnectionResolvers<ContextType>;
  Auth0AuthenticationMethodCreatePayload?: Auth0AuthenticationMethodCreatePayloadResolvers<ContextType>;
  Auth0AuthenticationMethodDeletePayload?: Auth0AuthenticationMethodDeletePayloadResolvers<ContextType>;
  Auth0AuthenticationMethodEdge?: Auth0AuthenticationMethodEdgeResolvers<ContextType>;
  Auth0AuthenticationMethodUpdatePayload?: Auth0AuthenticationMethodUpdatePayloadResolvers<ContextType>;
  Auth0AuthenticationMethodsReplacePayload?: Auth0AuthenticationMethodsReplacePayloadResolvers<ContextType>;
  Auth0Branding?: Auth0BrandingResolvers<ContextType>;
  Auth0ClientConnection?: Auth0ClientConnectionResolvers<ContextType>;
  Auth0ClientEdge?: Auth0ClientEdgeResolvers<ContextType>;
  Auth0ConnectedAccount?: Auth0ConnectedAccountResolvers<ContextType>;
  Auth0ConnectedAccountConnection?: Auth0ConnectedAccountConnectionResolvers<ContextType>;
  Auth0ConnectedAccountEdge?: Auth0ConnectedAccountEdgeResolvers<ContextType>;
  Auth0FederatedTokenset?: Auth0FederatedTokensetResolvers<ContextType>;
  Auth0FederatedTokensetDeletePayload?: Auth0FederatedTokensetDeletePayloadResolvers<ContextType>;
  Auth0Identity?: Auth0IdentityResolvers<ContextType>;
  Auth0IdentityProvider?: Auth0IdentityProviderResolvers<ContextType>;
  Auth0IdentityProviderConnection?: Auth0IdentityProviderConnectionResolvers<ContextType>;
  Auth0IdentityProviderEdge?: Auth0IdentityProviderEdgeResolvers<ContextType>;
  Auth0InviteFacet?: Auth0InviteFacetResolvers<ContextType>;
  Auth0LogEntry?: Auth0LogEntryResolvers<ContextType>;
  Auth0LogEntryConnection?: Auth0LogEntryConnectionResolvers<ContextType>;
  Auth0LogEntryEdge?: Auth0LogEntryEdgeResolvers<ContextType>;
  Auth0MfaEnrollment?: Auth0MfaEnrollmentResolvers<ContextType>;
  Auth0OrgClientGrant?: Auth0OrgClientGrantResolvers<ContextType>;
  Auth0OrgClientGrantAddPayload?: Auth0OrgClientGrantAddPayloadResolvers<ContextType>;
  Auth0OrgClientGrantConnection?: Auth0OrgClientGrantConnectionResolvers<ContextType>;
  Auth0OrgClientGrantEdge?: Auth0OrgClientGrantEdgeResolvers<ContextType>;
  Auth0OrgClientGrantRemovePayload?: Auth0OrgClientGrantRemovePayloadResolvers<ContextType>;
  Auth0OrgDomain?: Auth0OrgDomainResolvers<ContextType>;
  Auth0OrgDomainAddPayload?: Auth0OrgDomainAddPayloadResolvers<ContextType>;
  Auth0OrgDomainConnection?: Auth0OrgDomainConnectionResolvers<ContextType>;
  Auth0OrgDomainEdge?: Auth0OrgDomainEdgeResolvers<ContextType>;
  Auth0OrgDomainRemovePayload?: Auth0OrgDomainRemovePayloadResolvers<ContextType>;
  Auth0OrgDomainUpdatePayload?: Auth0OrgDomainUpdatePayloadResolvers<ContextType>;
  Auth0OrgFacet?: Auth0OrgFacetResolvers<ContextType>;
  Auth0OrgIdentityProvider?: Auth0OrgIdentityProviderResolvers<ContextType>;
  Auth0OrgIdentityProviderAddPayload?: Auth0OrgIdentityProviderAddPayloadResolvers<ContextType>;
  Auth0OrgIdentityProviderConnection?: Auth0OrgIdentityProviderConnectionResolvers<ContextType>;
  Auth0OrgIdentityProviderEdge?: Auth0OrgIdentityProviderEdgeResolvers<ContextType>;
  Auth0OrgIdentityProviderRemovePayload?: Auth0OrgIdentityProviderRemovePayloadResolvers<ContextType>;
  Auth0OrgIdentityProviderUpdatePayload?: Auth0OrgIdentityProviderUpdatePayloadResolvers<ContextType>;
  Auth0RefreshTokensRevokePayload?: Auth0RefreshTokensRevokePayloadResolvers<ContextType>;
  Auth0TokenFacet?: Auth0TokenFacetResolvers<ContextType>;
  Auth0TokenQuota?: Auth0TokenQuotaResolvers<ContextType>;
  Auth0UserBlock?: Auth0UserBlockResolvers<ContextType>;
  Auth0UserBlocksClearPayload?: Auth0UserBlocksClearPayloadResolvers<ContextType>;
  Auth0UserBrowsersForgetPayload?: Auth0UserBrowsersForgetPayloadResolvers<ContextType>;
  Auth0UserFacet?: Auth0UserFacetResolvers<ContextType>;
  Auth0UserIdentityLinkPayload?: Auth0UserIdentityLinkPayloadResolvers<ContextType>;
  Auth0UserIdentityUnlinkPayload?: Auth0UserIdentityUnlinkPayloadResolvers<ContextType>;
  Auth0UserMfaResetPayload?: Auth0UserMfaResetPayloadResolvers<ContextType>;
  Auth0UserRecoveryCodeRegeneratePayload?: Auth0UserRecoveryCodeRegeneratePayloadResolvers<ContextType>;
  Auth0UserRiskAssessmentsClearPayload?: Auth0UserRiskAssessmentsClearPayloadResolvers<ContextType>;
  ClientApp?: ClientAppResolvers<ContextType>;
  ConsentRevokePayload?: ConsentRevokePayloadResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DateTimeRange?: DateTimeRangeResolvers<ContextType>;
  DeviceInfo?: DeviceInfoResolvers<ContextType>;
  EmailAddress?: GraphQLScalarType;
  IdentityChallengeError?: IdentityChallengeErrorResolvers<ContextType>;
  IdentityConflictError?: IdentityConflictErrorResolvers<ContextType>;
  IdentityError?: IdentityErrorResolvers<ContextType>;
  IdentityEvent?: IdentityEventResolvers<ContextType>;
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
  RoleAssignPayload?: RoleAssignPayloadResolvers<ContextType>;
  RoleConnection?: RoleConnectionResolvers<ContextType>;
  RoleCreatePayload?: RoleCreatePayloadResolvers<ContextType>;
  RoleDeletePayload?: RoleDeletePayloadResolvers<ContextType>;
  RoleEdge?: RoleEdgeResolvers<ContextType>;
  RolePermissionsUpdatePayload?: RolePermissionsUpdatePayloadResolvers<ContextType>;
  RoleUpdatePayload?: RoleUpdatePayloadResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  SecretString?: GraphQLScalarType;
  SessionAuthentication?: SessionAuthenticationResolvers<ContextType>;
  SessionRevokePayload?: SessionRevokePayloadResolvers<ContextType>;
  SessionUpdatePayload?: SessionUpdatePayloadResolvers<ContextType>;
  SignInPayload?: SignInPayloadResolvers<ContextType>;
  Sourced?: SourcedResolvers<ContextType>;
  SsoRedirect?: SsoRedirectResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Token?: TokenResolvers<ContextType>;
  TokenConnection?: TokenConnectionResolvers<ContextType>;
  TokenCreatePayload?: TokenCreatePayloadResolvers<ContextType>;
  TokenEdge?: TokenEdgeResolvers<ContextType>;
  TokenRevokePayload?: TokenRevokePayloadResolvers<ContextType>;
  TokenUpdatePayload?: TokenUpdatePayloadResolvers<ContextType>;
  URL?: GraphQLScalarType;
  User?: UserResolvers<ContextType>;
  UserAccessRevokePayload?: UserAccessRevokePayloadResolvers<ContextType>;
  UserBlockPayload?: UserBlockPayloadResolvers<ContextType>;
  UserConnection?: UserConnectionResolvers<ContextType>;
  UserConsent?: UserConsentResolvers<ContextType>;
  UserConsentConnection?: UserConsentConnectionResolvers<ContextType>;
  UserConsentEdge?: UserConsentEdgeResolvers<ContextType>;
  UserCreatePayload?: UserCreatePayloadResolvers<ContextType>;
  UserDeletePayload?: UserDeletePayloadResolvers<ContextType>;
  UserEdge?: UserEdgeResolvers<ContextType>;
  UserEmailVerificationSendPayload?: UserEmailVerificationSendPayloadResolvers<ContextType>;
  UserEmailVerificationTicketCreatePayload?: UserEmailVerificationTicketCreatePayloadResolvers<ContextType>;
  UserExportStartPayload?: UserExportStartPayloadResolvers<ContextType>;
  UserGroup?: UserGroupResolvers<ContextType>;
  UserGroupConnection?: UserGroupConnectionResolvers<ContextType>;
  UserGroupDeletePayload?: UserGroupDeletePayloadResolvers<ContextType>;
  UserGroupEdge?: UserGroupEdgeResolvers<ContextType>;
  UserGroupMember?: UserGroupMemberResolvers<ContextType>;
  UserGroupMemberConnection?: UserGroupMemberConnectionResolvers<ContextType>;
  UserGroupMemberEdge?: UserGroupMemberEdgeResolvers<ContextType>;
  UserGroupMembershipConnection?: UserGroupMembershipConnectionResolvers<ContextType>;
  UserGroupMembershipEdge?: UserGroupMembershipEdgeResolvers<ContextType>;
  UserImportStartPayload?: UserImportStartPayloadResolvers<ContextType>;
  UserJob?: UserJobResolvers<ContextType>;
  UserJobFailure?: UserJobFailureResolvers<ContextType>;
  UserJobFailureReason?: UserJobFailureReasonResolvers<ContextType>;
  UserJobSummary?: UserJobSummaryResolvers<ContextType>;
  UserPasswordChangePayload?: UserPasswordChangePayloadResolvers<ContextType>;
  UserPasswordTicketCreatePayload?: UserPasswordTicketCreatePayloadResolvers<ContextType>;
  UserPermissionsUpdatePayload?: UserPermissionsUpdatePayloadResolvers<ContextType>;
  UserRolesUpdatePayload?: UserRolesUpdatePayloadResolvers<ContextType>;
  UserSession?: UserSessionResolvers<ContextType>;
  UserSessionConnection?: UserSessionConnectionResolvers<ContextType>;
  UserSessionEdge?: UserSessionEdgeResolvers<ContextType>;
  UserUnblockPayload?: UserUnblockPayloadResolvers<ContextType>;
  UserUpdatePayload?: UserUpdatePayloadResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RequestContext> = {
  semanticNonNull?: SemanticNonNullDirectiveResolver<any, any, ContextType>;
  upstream?: UpstreamDirectiveResolver<any, any, ContextType>;
};
