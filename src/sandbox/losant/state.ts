import type { EmulatedRequest, Route } from "../vendor.ts";
import type { Choices } from "./choices.ts";
import type { Instance, InstanceAuditLogEntry } from "./instance-state.ts";
import type { OrgRole, ResourceRole } from "./role.ts";
import type { ResourceCounters, UsageStats } from "./summary.ts";

/** A role for one application or dashboard, which beats the member's general role there. */
export interface ResourceRoleEntry {
  readonly resourceId: string;
  readonly role: ResourceRole;
}

/** A role in an organization with its exceptions per application and dashboard. */
export interface RoleGrant {
  role: OrgRole;
  applicationRoles: readonly ResourceRoleEntry[];
  dashboardRoles: readonly ResourceRoleEntry[];
}

/** Kinds of things that somebody can have used recently (schema `recentItem` of `me.addRecentItem`). */
export type RecentItemType = "application" | "device" | "flow" | "dashboard" | "organization";

/** One of the recently used lists of an account, the latest first. Devices and workflows have a list per application. */
export interface RecentItemList {
  readonly itemType: RecentItemType;
  readonly parentId?: string | undefined;
  items: readonly { readonly id: string; readonly name: string }[];
}

/** A person's account. Dates are ISO 8601 text here and in all records below, as in the answers. */
export interface Account {
  readonly id: string;
  readonly creationDate: string;
  lastUpdated: string;
  passwordLastUpdated: string;
  /** In plain text: the story tells all of them. */
  password: string;
  /** Wrong passwords and codes since the last right ones. */
  failedSignIns: number;
  email: string;
  emailVerified: boolean;
  /** The address that waits for its verification. */
  requestedEmail?: string | undefined;
  firstName: string;
  lastName: string;
  companyName?: string | undefined;
  title?: string | undefined;
  phoneNumber?: string | undefined;
  location?: string | undefined;
  url?: string | undefined;
  tokenCutoff?: string | undefined;
  githubName?: string | undefined;
  readonly avatarUrl?: string | undefined;
  twoFactorAuthEnabled: boolean;
  /** The key of the second factor, in base32, while that is on. */
  twoFactorKey?: string | undefined;
  /** The key that `me.generateTwoFactorAuth` made last and that is not in use yet. */
  generatedTwoFactorKey?: string | undefined;
  readonly ssoLinked: boolean;
  counters: ResourceCounters;
  readonly usage: UsageStats;
  readonly recentItems: RecentItemList[];
}

/** A bearer token from a sign-in of a user or a device. Times are milliseconds since 1970. */
export interface Session {
  readonly token: string;
  /** Undefined for a device. */
  readonly userId: string | undefined;
  readonly scopes: readonly string[];
  readonly madeAt: number;
  /** Undefined when it never runs out. */
  readonly expiresAt: number | undefined;
}

/** An application or a dashboard, which can change hands. */
export interface OwnedResource {
  readonly id: string;
  readonly name: string;
  ownerId: string;
  ownerType: "user" | "organization";
}

/** Something inside an application. */
export interface ApplicationPart {
  readonly id: string;
  readonly name: string;
  readonly applicationId: string;
}

/** A device with the access key that it signs in with. */
export interface Device extends ApplicationPart {
  readonly deviceClass: "standalone" | "gateway";
  readonly key: string;
  readonly secret: string;
}

/** Somebody's place in an organization. */
export interface Member extends RoleGrant {
  readonly userId: string;
}

/** When the second factor is asked of members. */
export type MfaMode = "notRequired" | "adminRequired" | "required";

/** A notice that an organization's people see. */
export interface OrgBanner {
  readonly message?: string | undefined;
  readonly level?: "info" | "warning" | "critical" | undefined;
}

/** An organization with its members. */
export interface Organization {
  readonly id: string;
  readonly creationDate: string;
  lastUpdated: string;
  name: string;
  description?: string | undefined;
  members: Member[];
  /** The enterprise instance it belongs to, if it does. */
  readonly instanceId?: string | undefined;
  readonly limits: Readonly<Record<string, number>>;
  readonly apiTokenCount: number;
  counters: ResourceCounters;
  readonly usage: UsageStats;
  planId?: string | undefined;
  billingEmail?: string | undefined;
  readonly subscriptionStatus: "trialing" | "active" | "past_due" | "canceled" | "unpaid";
  readonly currentPeriodStart: string;
  readonly currentPeriodEnd: string;
  readonly isEnterprise: boolean;
  iconColor?: string | undefined;
  readonly whitelistedEmailDomains: readonly string[];
  readonly disabledAt: string | false;
  readonly isReadOnly: boolean;
  mfaMode: MfaMode;
  readonly banner?: OrgBanner | undefined;
}

/** An invitation into an organization. */
export interface Invite extends RoleGrant {
  readonly id: string;
  readonly orgId: string;
  readonly email: string;
  inviteDate: string;
  /** Milliseconds from `inviteDate` until it runs out. */
  readonly ttl: number;
  disallowTransfer: boolean;
  /** Id of the account that invited last. */
  invitedBy: string;
  /** The secret that goes out by e-mail and that no answer holds. */
  readonly linkToken: string;
  /** Whether the invitee put it aside. */
  dismissed: boolean;
}

/** A cap on what a token may do in one organization. The organization can be the personal "sandbox". */
export interface TokenOrgRole {
  readonly orgId: string;
  readonly role: OrgRole;
  readonly applicationRoles?: readonly ResourceRoleEntry[] | undefined;
  readonly dashboardRoles?: readonly ResourceRoleEntry[] | undefined;
}

/** An API token of a user, an application or an instance. */
export interface ApiToken {
  readonly id: string;
  readonly ownerId: string;
  readonly ownerType: "user" | "application" | "instance";
  readonly creatorId: string;
  readonly creatorType: "user" | "apiToken";
  readonly creatorName: string;
  name: string;
  description?: string | undefined;
  readonly creationDate: string;
  lastUpdated: string;
  readonly expirationDate?: string | undefined;
  readonly scope: readonly string[];
  defaultRole?: OrgRole | undefined;
  orgRoles?: readonly TokenOrgRole[] | undefined;
  status: "active" | "inactive";
  /** The bearer token itself, for those created here and the few that the story knows. */
  readonly secret?: string | undefined;
}

/** An OAuth token that a user gave to a client. */
export interface OauthToken {
  readonly id: string;
  readonly ownerId: string;
  name: string;
  description?: string | undefined;
  readonly creationDate: string;
  lastUpdated: string;
  readonly expirationDate?: string | undefined;
  readonly scope: readonly string[];
  defaultRole?: OrgRole | undefined;
  orgRoles?: readonly TokenOrgRole[] | undefined;
  status: "active" | "inactive";
  readonly oauth: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** The bearer token itself, for the one that the story knows. */
  readonly secret?: string | undefined;
}

/** What an audit log entry points to. */
export interface AuditReference {
  readonly id: string;
  readonly type: string;
  readonly name: string;
}

/** A request that changed something in an organization, or tried to. */
export interface AuditLogEntry {
  readonly id: string;
  readonly orgId: string;
  readonly creationDate: string;
  readonly actor?: AuditReference | undefined;
  readonly primaryTarget?: AuditReference | undefined;
  readonly secondaryTarget?: AuditReference | undefined;
  readonly requestResource: string;
  readonly requestAction: string;
  readonly requestQueryParams: unknown;
  readonly requestBody: unknown;
  readonly requestPathParams: unknown;
  readonly responseBody: unknown;
  readonly responseStatus: number;
}

/** Everything that the emulated Losant knows. The maps are by id, ids in lower case. */
export interface LosantState {
  readonly choices: Choices;
  readonly accounts: Map<string, Account>;
  readonly orgs: Map<string, Organization>;
  readonly invites: Map<string, Invite>;
  readonly apiTokens: Map<string, ApiToken>;
  readonly oauthTokens: Map<string, OauthToken>;
  /** By bearer token. */
  readonly sessions: Map<string, Session>;
  readonly applications: Map<string, OwnedResource>;
  readonly dashboards: Map<string, OwnedResource>;
  readonly devices: ReadonlyMap<string, Device>;
  readonly flows: ReadonlyMap<string, ApplicationPart>;
  readonly auditLogs: Map<string, AuditLogEntry>;
  readonly instances: Map<string, Instance>;
  readonly instanceAuditLogs: Map<string, InstanceAuditLogEntry>;
  /** E-mail domains that sign in through SAML, with the address of their sign-in page. */
  readonly ssoDomains: ReadonlyMap<string, string>;
  /** GitHub names by the access tokens that GitHub gave out. */
  readonly githubLogins: ReadonlyMap<string, string>;
  /** E-mail addresses by the responses of the identity provider. */
  readonly samlLogins: ReadonlyMap<string, string>;
  /** The next id for something created through the API; the same series after every reset. */
  makeId(): string;
  /** The same for audit log entries, in a series of their own so that they move no other ids. */
  makeAuditLogId(): string;
}

/** A request to the emulated Losant. */
export type LosantRequest = EmulatedRequest<LosantState>;

/** An operation of the emulated Losant. */
export type LosantRoute = Route<LosantState>;
