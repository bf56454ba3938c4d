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
