import type { EmulatedRequest, Route } from "../vendor.ts";
import type { Choices } from "./choices.ts";
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

/** One of the recently used lists of `me.get` with `includeRecent`. */
export interface RecentItemList {
  readonly itemType: "application" | "dashboard" | "organization";
  readonly items: readonly { readonly id: string; readonly name: string }[];
}

/** A person's account. Dates are ISO 8601 text here and in all records below, as in the answers. */
export interface Account {
  readonly id: string;
  readonly creationDate: string;
  lastUpdated: string;
  passwordLastUpdated: string;
  email: string;
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
  readonly githubName?: string | undefined;
  readonly avatarUrl?: string | undefined;
  readonly twoFactorAuthEnabled: boolean;
  readonly ssoLinked: boolean;
  readonly counters: ResourceCounters;
  readonly usage: UsageStats;
  readonly recentDashboards: RecentItemList;
  readonly recentApplications: RecentItemList;
  readonly recentOrganizations: RecentItemList;
}

/** Somebody's place in an organization. */
export interface Member extends RoleGrant {
  readonly userId: string;
}

/** When the second factor is asked of members. */
export type MfaMode = "notRequired" | "adminRequired" | "required";

/** An organization with its members. */
export interface Organization {
  readonly id: string;
  readonly creationDate: string;
  lastUpdated: string;
  name: string;
  description?: string | undefined;
  members: Member[];
  readonly limits: Readonly<Record<string, number>>;
  readonly apiTokenCount: number;
  readonly counters: ResourceCounters;
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
  readonly banner?: { readonly message: string; readonly level: "info" | "warning" | "critical" } | undefined;
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

/** An API token of a user. */
export interface ApiToken {
  readonly id: string;
  readonly ownerId: string;
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
  /** The bearer token itself, for those created here; the seed's were handed out long ago. */
  readonly secret?: string | undefined;
}

/** An OAuth token that a user gave to a client. */
export interface OauthToken {
  readonly id: string;
  readonly ownerId: string;
  readonly name: string;
  readonly description?: string | undefined;
  readonly creationDate: string;
  readonly lastUpdated: string;
  readonly expirationDate?: string | undefined;
  readonly scope: readonly string[];
  readonly defaultRole?: OrgRole | undefined;
  readonly orgRoles?: readonly TokenOrgRole[] | undefined;
  readonly status: "active" | "inactive";
  readonly oauth: Readonly<Record<string, string | readonly string[]>>;
}

/** Everything that the emulated Losant knows. The maps are by id, ids in lower case. */
export interface LosantState {
  readonly choices: Choices;
  readonly accounts: Map<string, Account>;
  readonly orgs: Map<string, Organization>;
  readonly invites: Map<string, Invite>;
  readonly apiTokens: Map<string, ApiToken>;
  readonly oauthTokens: Map<string, OauthToken>;
  /** E-mail domains that sign in through SAML, with the address of their sign-in page. */
  readonly ssoDomains: ReadonlyMap<string, string>;
  /** The next id for something created through the API; the same series after every reset. */
  makeId(): string;
}

/** A request to the emulated Losant. */
export type LosantRequest = EmulatedRequest<LosantState>;

/** An operation of the emulated Losant. */
export type LosantRoute = Route<LosantState>;
