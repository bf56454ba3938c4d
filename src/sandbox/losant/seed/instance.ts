import type { Choices } from "../choices.ts";
import { instanceLimits } from "../instance-limits.ts";
import type { Instance, InstanceAuditLogEntry, InstanceOrg } from "../instance-state.ts";
import { orgLimits } from "../limits.ts";
import type { InstanceRole } from "../role.ts";
import type { Account, ApiToken, Invite, Organization, OwnedResource } from "../state.ts";
import { seedInstanceApiTokens } from "./instance-api-token.ts";
import { seedInstanceAuditLogs } from "./instance-audit-log.ts";
import { seedInstanceInvites } from "./instance-invite.ts";
import { seedInstanceApplications, seedInstanceOrgs } from "./instance-org.ts";
import { seedCustomerTeams } from "./instance-person.ts";
import { createIds, daysBefore } from "./resource.ts";

/** The id of the story's enterprise instance, the same at every start. */
export const meridianInstanceId = createIds(200)();

/** The instance with all that comes with it. */
export interface InstanceSeed {
  readonly instance: Instance;
  /** Of the customers' people. */
  readonly accounts: readonly Account[];
  readonly orgs: readonly InstanceOrg[];
  readonly applications: readonly OwnedResource[];
  readonly invites: readonly Invite[];
  readonly apiTokens: readonly ApiToken[];
  readonly auditLogs: readonly InstanceAuditLogEntry[];
}

/**
 * The enterprise instance Meridian Pumps Enterprise, in which each of the first 25 customers has an organization. Those
 * of Meridian Pumps itself are not in it; those of the partners are.
 */
export function seedInstance(
  accounts: readonly Account[],
  orgs: readonly Organization[],
  choices: Choices,
): InstanceSeed {
  const teams = seedCustomerTeams(accounts);
  const instanceOrgs = seedInstanceOrgs(meridianInstanceId, teams, orgs);
  const invites = seedInstanceInvites(instanceOrgs, choices);
  const apiTokens = seedInstanceApiTokens(meridianInstanceId, accounts);
  return {
    instance: makeInstance(accounts),
    accounts: teams.flatMap((team) => team.accounts),
    orgs: instanceOrgs,
    applications: seedInstanceApplications(instanceOrgs),
    invites,
    apiTokens,
    auditLogs: seedInstanceAuditLogs({
      instanceId: meridianInstanceId,
      accounts,
      orgs: instanceOrgs,
      invites,
      apiTokens,
    }),
  };
}

function makeInstance(accounts: readonly Account[]): Instance {
  const roles: Readonly<Record<string, InstanceRole>> = {
    Ada: "admin",
    Vera: "view",
    Omar: "admin",
    Camille: "view",
  };
  return {
    id: meridianInstanceId,
    creationDate: daysBefore(750),
    lastUpdated: daysBefore(14),
    name: "Meridian Pumps Enterprise",
    allowAuditLogging: true,
    reportConfigs: [
      {
        id: "monthly-usage",
        cron: "0 6 1 * *",
        timezone: "Europe/London",
        emails: ["camille.laurent@meridian-pumps.example"],
        callbackUrl: "https://billing.meridian-pumps.example/usage",
        resourceGroupBy: "organization",
        dateGroupBy: "month",
        periods: 1,
        includeSandbox: false,
      },
    ],
    limits: instanceLimits(100),
    orgDefaultLimitConfig: orgLimits(10),
    members: accounts.flatMap(({ firstName, id: userId }) => {
      const role = roles[firstName];
      return role === undefined ? [] : [{ userId, role }];
    }),
    mfaMode: "adminRequired",
    reportDoneAt: 0,
  };
}
