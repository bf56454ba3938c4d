/** What a scope of a family allows: reading; also such writes as let nobody else in; everything. */
type Extent = "read" | "bounded" | "full";

interface ResourceScopes {
  /** Families that open the resource, without their extent. */
  readonly families: readonly string[];
  /** Actions by the least extent that opens them. Left out: those that change everything. */
  readonly read?: readonly string[];
  readonly bounded?: readonly string[];
  readonly full?: readonly string[];
}

const ofUser = ["all.User", "only.User"];
const ofOrg = ["all.Organization", "all.User", "only.Organization"];
const ofApplication = ["all.Application", "all.Organization", "all.User"];
const ofInstance = ["all.Instance", "all.User"];
const nobody: readonly string[] = [];
const counts = ["deviceCounts", "notebookMinuteCounts", "payloadCounts", "payloadCountsBreakdown"];

/** By resource, as Losant's REST API pages list the scopes of each action (https://docs.losant.com/rest-api/overview/). */
const resources: Readonly<Record<string, ResourceScopes>> = {
  auth: {
    families: nobody,
    full: [
      "authenticateDevice",
      "authenticateUser",
      "authenticateUserGithub",
      "authenticateUserSaml",
      "ssoDomain",
    ],
  },
  me: {
    families: ofUser,
    read: ["fetchRecentItems", "get", "invite", "invites", ...counts],
    bounded: ["addRecentItem"],
    full: [
      "changePassword",
      "delete",
      "disableTwoFactorAuth",
      "disconnectGithub",
      "enableTwoFactorAuth",
      "generateTwoFactorAuth",
      "patch",
      "refreshToken",
      "respondToInvite",
      "transferResources",
      "verifyEmail",
    ],
  },
  orgs: { families: ofUser, read: ["get"], bounded: ["post"] },
  org: {
    families: ofOrg,
    read: ["get", "pendingInvites", ...counts],
    bounded: ["delete", "patch"],
    full: ["inviteMember", "modifyMember", "removeMember", "revokeInvite", "transferResources"],
  },
  orgInvites: { families: nobody, full: ["get", "post"] },
  userApiTokens: { families: ofUser, read: ["get"], full: ["post"] },
  userApiToken: { families: ofUser, read: ["get"], full: ["delete", "patch"] },
  userOauthTokens: { families: ofUser, read: ["get"], full: ["post"] },
  userOauthToken: { families: ofUser, read: ["get"], full: ["delete", "patch"] },
  applicationApiTokens: { families: ofApplication, read: ["get"], full: ["post"] },
  applicationApiToken: { families: ofApplication, read: ["get"], full: ["delete", "patch"] },
  auditLogs: { families: ofOrg, read: ["get"] },
  auditLog: { families: ofOrg, read: ["get"] },
  instances: { families: ofUser, read: ["get"] },
  instance: {
    families: ofInstance,
    read: ["generateReport", "get", "historicalSummaries", ...counts],
    bounded: ["patch"],
  },
  instanceOrgs: { families: ofInstance, read: ["get"], bounded: ["post"] },
  instanceOrg: { families: ofInstance, read: ["get", ...counts], bounded: ["delete", "patch"] },
  instanceOrgMembers: { families: ofInstance, read: ["get"], full: ["post"] },
  instanceOrgMember: { families: ofInstance, read: ["get"], full: ["delete", "patch"] },
  instanceOrgInvites: { families: ofInstance, read: ["get"], full: ["post"] },
  instanceOrgInvite: { families: ofInstance, read: ["get"], full: ["delete", "resendInvite"] },
  instanceMembers: { families: ofInstance, read: ["get"], full: ["post"] },
  instanceMember: { families: ofInstance, read: ["get"], full: ["delete", "patch"] },
  instanceApiTokens: { families: ofInstance, read: ["get"], full: ["post"] },
  instanceApiToken: { families: ofInstance, read: ["get"], full: ["delete", "patch"] },
  instanceAuditLogs: { families: ofInstance, read: ["get"] },
  instanceAuditLog: { families: ofInstance, read: ["get"] },
};

const suffixes: Readonly<Record<Extent, readonly string[]>> = {
  read: ["", ".bounded", ".read"],
  bounded: ["", ".bounded"],
  full: [""],
};

const scopesOf: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(resources).flatMap(([resource, { families, ...actions }]) =>
    (Object.keys(suffixes) as Extent[]).flatMap((extent) =>
      (actions[extent] ?? []).map((action): [string, readonly string[]] => {
        const broad = families.flatMap((family) => suffixes[extent].map((suffix) => `${family}${suffix}`));
        const narrow = families.length === 0 ? [] : [`${resource}.*`, `${resource}.${action}`];
        return [`${resource}.${action}`, [...broad, ...narrow]];
      }),
    ),
  ),
);

/** The operations whose scopes are known; some need none. */
export const operationsWithScopes: ReadonlySet<string> = new Set(scopesOf.keys());

/** The scopes of which any one opens an operation; see `Source.scopesOf`. */
export function losantScopesOf(operation: string): readonly string[] {
  return scopesOf.get(operation) ?? [];
}
