import type { OrgRole } from "./role.ts";

/**
 * What Losant does not document and nobody has seen on the wire. NONE of these values is verified: each is a guess,
 * so that a finding against the live service changes one line here.
 */
export interface Choices {
  /** Answer to a valid token without the scope that an operation needs. Not verified. */
  readonly missingScopeStatus: 401 | 403 | 404;
  /** Answer to a member whose role is too weak for a change. Not verified. */
  readonly missingRoleStatus: 401 | 403 | 404;
  /** Answer about an organization that exists and that the caller is no member of. Not verified. */
  readonly foreignOrgStatus: 403 | 404;
  /** Answer to a path that no operation has. Seen by a third party, not by us. */
  readonly unmappedPathStatus: 404 | 405;
  /** Answer to an id that is not 24 hexadecimal digits. Not verified. */
  readonly malformedIdStatus: 400 | 404;
  /** Answer to an invitation that was answered already, or that is somebody else's. Not verified. */
  readonly unknownInviteStatus: 404 | 410;
  /** Answer to inviting a present member, to demoting or removing the last administrator. Not verified. */
  readonly memberConflictStatus: 400 | 409;
  /** Whether `summaryInclude` adds to the default summary or replaces it. Not verified. */
  readonly summaryInclude: "theseToo" | "onlyThese";
  /** Summary keys that are not there unless asked for. Not verified. */
  readonly summaryLeftOutByDefault: readonly string[];
  /** What happens to an unknown summary key, sort field or filter field: 400, or nothing. Not verified. */
  readonly unknownNames: "refuse" | "ignore";
  /** A larger `perPage` is cut down to this, and the answer echoes it. Not verified. */
  readonly largestPage: number;
  /** Whether sorting and filtering by text tell upper from lower case. Not verified. */
  readonly textMatchesCase: boolean;
  /** Whether `_embedded=false` takes the members out of an organization. Not verified. */
  readonly embeddedFalseDropsMembers: boolean;
  /** Whether ids match only in the case they were written in; answers are in lower case. Not verified. */
  readonly idsMatchCase: boolean;
  /** Inviting an address that has an open invitation: the same one again with a new date, or refused. Not verified. */
  readonly invitingTwice: "renew" | "refuse";
  /** Life of an invitation in milliseconds; both the unit of `ttl` and the value. Not verified. */
  readonly inviteTtl: number;
  /** Whether `pendingInviteCount` counts those that have run out. Not verified. */
  readonly expiredInvitesArePending: boolean;
  /** What "dismiss" does to an invitation: hides it from the invitee only, or ends it. Not verified. */
  readonly dismissing: "hides" | "ends";
  /** Answer to accepting by link when nobody has an account with that address. Not verified. */
  readonly acceptWithoutAccountStatus: 400 | 404;
  /** What a token may be in an organization that its `orgRoles` do not name. Not verified. */
  readonly roleOutsideOrgRoles: "defaultRole" | "none";
  /** Milliseconds in one unit of `tokenTTL`, which is taken for seconds. Not verified. */
  readonly tokenTtlUnit: number;
  /** Life in milliseconds of a sign-in that names no `tokenTTL`; `tokenTTL` 0 is for ever. Not verified. */
  readonly sessionLife: number;
  /** Whether people who sign in through SAML can use their password as well. Not verified. */
  readonly passwordsOfSsoAccounts: "work" | "refused";
  /** So many wrong passwords and codes in a row lock an account, as Losant's CLI expects (`AccountLocked`). Not verified. */
  readonly wrongPasswordsUntilLocked: number;
  /** Answer to signing in to a locked account. Not verified. */
  readonly accountLockedStatus: 401 | 403;
  /** Answer to a wrong password or code from somebody who is signed in already. Not verified: only 400 is declared. */
  readonly wrongPasswordStatus: 400 | 401;
  /** Whether `me.patch` takes a new password or address without `currentCredentials`. Not verified. */
  readonly currentCredentials: "optional" | "required";
  /** Whether `tokenCutoff` and `invalidateExistingTokens` end API and OAuth tokens too. Not verified. */
  readonly tokenCutoffEndsApiTokens: boolean;
  /** Whether `me.refreshToken` makes a session out of an API or OAuth token. Not verified. */
  readonly refreshingApiTokens: "refused" | "allowed";
  /** Answer to somebody whose address is not verified, outside of what is open to them. Not verified. */
  readonly unverifiedStatus: 401 | 403;
  /** Answer to `me.verifyEmail` when no address waits for it. Not verified. */
  readonly nothingToVerifyStatus: 200 | 400;
  /** Whether the last administrator of an organization can delete their account. Not verified. */
  readonly deletingLastAdmin: "refused" | "allowed";
  /** Length of a recently used list. Not verified. */
  readonly longestRecentList: number;
  /** What a transfer without `strict` does about a resource that is not there to give away. Not verified. */
  readonly looseTransfer: "skips" | "refuses";
  /** Answer about an application that is not there or not the caller's: its lists declare 400 only. Not verified. */
  readonly unknownApplicationStatus: 400 | 404;
  /** Roles that may change an application's tokens. Not verified. */
  readonly applicationTokenRoles: readonly OrgRole[];
  /** Scope of an OAuth token that is made without any. Not verified. */
  readonly defaultOauthScope: readonly string[];
  /** Length in milliseconds of a usage range whose request names no `start`. Not verified. */
  readonly defaultUsageRange: number;
  /** A longer usage range than this, in milliseconds, is refused with 400. Not verified. */
  readonly longestUsageRange: number;
  /** Answer about an instance that exists and that the caller has nothing to do with. Not verified. */
  readonly foreignInstanceStatus: 403 | 404;
  /** Answer to giving access to somebody by an id that nobody has. Not verified. */
  readonly unknownUserStatus: 400 | 404;
  /** What adding a member by an address without an account does: invites it, or is refused with 400. Not verified. */
  readonly addingUnknownEmail: "invites" | "refuse";
  /** How long a usage report takes, in milliseconds; a second one meanwhile gets 429. The time is not verified. */
  readonly reportDuration: number;
  /** Who may read an instance's audit log: its administrators, or all its members. Not verified. */
  readonly instanceAuditLogReaders: "admins" | "members";
  /** Whether an instance's audit log also tells of changes that were refused. Not verified. */
  readonly refusedChangesAreLogged: boolean;
}

/** The guesses that the sandbox runs with. The `Accept-Version` header is ignored whatever it says. */
export const defaultChoices: Choices = {
  missingScopeStatus: 403,
  missingRoleStatus: 403,
  foreignOrgStatus: 404,
  unmappedPathStatus: 405,
  malformedIdStatus: 400,
  unknownInviteStatus: 404,
  memberConflictStatus: 400,
  summaryInclude: "theseToo",
  summaryLeftOutByDefault: ["payloadCount", "storageStats", "notebookStats"],
  unknownNames: "refuse",
  largestPage: 1000,
  textMatchesCase: false,
  embeddedFalseDropsMembers: false,
  idsMatchCase: false,
  invitingTwice: "renew",
  inviteTtl: 7 * 24 * 60 * 60 * 1000,
  expiredInvitesArePending: false,
  dismissing: "hides",
  acceptWithoutAccountStatus: 400,
  roleOutsideOrgRoles: "defaultRole",
  tokenTtlUnit: 1000,
  sessionLife: 24 * 60 * 60 * 1000,
  passwordsOfSsoAccounts: "work",
  wrongPasswordsUntilLocked: 10,
  accountLockedStatus: 401,
  wrongPasswordStatus: 400,
  currentCredentials: "optional",
  tokenCutoffEndsApiTokens: false,
  refreshingApiTokens: "refused",
  unverifiedStatus: 403,
  nothingToVerifyStatus: 400,
  deletingLastAdmin: "refused",
  longestRecentList: 10,
  looseTransfer: "skips",
  unknownApplicationStatus: 404,
  applicationTokenRoles: ["admin", "edit"],
  defaultOauthScope: ["only.User.read"],
  defaultUsageRange: 30 * 24 * 60 * 60 * 1000,
  longestUsageRange: 366 * 24 * 60 * 60 * 1000,
  foreignInstanceStatus: 404,
  unknownUserStatus: 404,
  addingUnknownEmail: "invites",
  reportDuration: 10_000,
  instanceAuditLogReaders: "admins",
  refusedChangesAreLogged: true,
};

/** The `type` of an error by its status. `Validation`, `NotFound` and `MethodNotAllowed` are known; the rest is not verified. */
export const errorTypes: Readonly<Record<number, string>> = {
  400: "Validation",
  401: "Unauthorized",
  403: "Forbidden",
  404: "NotFound",
  405: "MethodNotAllowed",
  409: "Conflict",
  410: "Gone",
  429: "TooManyRequests",
  500: "InternalServerError",
};
