import { createRandom } from "../../story.ts";
import type { InstanceOrg, OrgTag } from "../instance-state.ts";
import { orgLimits } from "../limits.ts";
import type { Organization, OwnedResource } from "../state.ts";
import type { CustomerTeam } from "./instance-person.ts";
import { createIds, daysBefore, makeCounters, makeUsage } from "./resource.ts";

const regions = ["north", "east", "south", "west"];
const tiers = ["gold", "silver", "bronze"];
const iconColors = ["#0b6e99", "#c77700", "#7a3e9d", "#2b8a3e", "#d6336c"];
const mfaModes = ["notRequired", "adminRequired", "required"] as const;

// What sets single customers apart, by their place in the story.
const particulars: ReadonlyMap<number, Partial<InstanceOrg>> = new Map<number, Partial<InstanceOrg>>([
  [2, { banner: { message: "Pump firmware 4.2 is out", level: "info" } }],
  [4, { subscriptionStatus: "trialing" }],
  [6, { isReadOnly: true }],
  [9, { disabledAt: "2026-02-20T10:00:00.000Z", subscriptionStatus: "past_due" }],
  [11, { banner: { message: "Your payload limit is nearly reached", level: "warning" } }],
  [14, { subscriptionStatus: "canceled" }],
  [
    20,
    {
      disabledAt: "2026-01-12T16:30:00.000Z",
      isReadOnly: true,
      subscriptionStatus: "unpaid",
      banner: { message: "This organization is closed; call Meridian Pumps", level: "critical" },
    },
  ],
]);

/** One organization for each team. The partners have theirs already: it becomes one of the instance's. */
export function seedInstanceOrgs(
  instanceId: string,
  teams: readonly CustomerTeam[],
  orgs: readonly Organization[],
): readonly InstanceOrg[] {
  const makeId = createIds(220);
  const random = createRandom(221);
  return teams.map(({ customer: { name, slug }, members }, index) => ({
    id: makeId(),
    creationDate: daysBefore(700 - index * 25),
    lastUpdated: daysBefore(25 - index),
    name,
    apiTokenCount: index % 4,
    usage: makeUsage(random, 5 + index * 2),
    currentPeriodStart: "2026-03-01T00:00:00.000Z",
    currentPeriodEnd: "2026-04-01T00:00:00.000Z",
    subscriptionStatus: "active",
    disabledAt: false,
    isReadOnly: false,
    ...orgs.find((org) => org.name === name),
    counters: { ...makeCounters(random, 5 + index * 2), appCount: countApplications(index) },
    description: `Pumps at ${name}`,
    members: [...members],
    instanceId,
    limits: orgLimits(members.length + 10),
    planId: "enterprise-customer",
    billingEmail: `billing@${slug}.example`,
    customerId: `cus_${slug.replaceAll("-", "")}`,
    subscriptionId: index % 5 === 4 ? undefined : `sub_${1001 + index}`,
    isEnterprise: true,
    iconColor: iconColors[index % iconColors.length],
    whitelistedEmailDomains: index % 3 === 0 ? [`${slug}.example`] : [],
    auditLogEnabled: index % 2 === 0,
    tags: tagsOf(index),
    referralId: index % 4 === 3 ? undefined : `crm-${1001 + index}`,
    mfaMode: mfaModes[index % mfaModes.length] ?? "notRequired",
    ...particulars.get(index),
  }));
}

/** Every customer watches its pumps; every other one looks for leaks as well. */
export function seedInstanceApplications(orgs: readonly InstanceOrg[]): readonly OwnedResource[] {
  const makeId = createIds(222);
  return orgs.flatMap(({ id: ownerId }, index) =>
    ["Pump House", "Leak Watch"]
      .slice(0, countApplications(index))
      .map((name): OwnedResource => ({ id: makeId(), name, ownerId, ownerType: "organization" })),
  );
}

function countApplications(index: number): number {
  return 1 + (index % 2);
}

/** Every eighth customer was never sorted. */
function tagsOf(index: number): readonly OrgTag[] {
  if (index % 8 === 7) return [];
  return [
    { key: "region", value: regions[index % regions.length] ?? "" },
    { key: "tier", value: tiers[index % tiers.length] ?? "" },
    ...(index % 10 === 0 ? [{ key: "pilot", value: "2026" }] : []),
  ];
}
