import type { Account, LosantState, Organization, OwnedResource } from "./state.ts";

/** Deletes the applications, with their tokens, and the dashboards of an owner who is going away. */
export function deleteOwned(state: LosantState, ownerId: string): void {
  for (const application of ownedBy(state.applications, ownerId)) {
    for (const token of state.apiTokens.values())
      if (token.ownerId === application.id) state.apiTokens.delete(token.id);
    state.applications.delete(application.id);
  }
  for (const dashboard of ownedBy(state.dashboards, ownerId)) state.dashboards.delete(dashboard.id);
}

/** Hands applications and dashboards to another owner and counts them there. */
export function moveResources(
  resources: {
    readonly applications: readonly OwnedResource[];
    readonly dashboards: readonly OwnedResource[];
  },
  from: Account | Organization,
  to: Account | Organization,
): void {
  const owner = { ownerId: to.id, ownerType: "members" in to ? "organization" : "user" } as const;
  for (const resource of [...resources.applications, ...resources.dashboards]) Object.assign(resource, owner);
  const { length: appCount } = resources.applications;
  const { length: dashCount } = resources.dashboards;
  for (const [holder, sign] of [
    [from, -1],
    [to, 1],
  ] as const)
    holder.counters = {
      ...holder.counters,
      appCount: holder.counters.appCount + sign * appCount,
      dashCount: holder.counters.dashCount + sign * dashCount,
    };
}

function ownedBy(resources: ReadonlyMap<string, OwnedResource>, ownerId: string): readonly OwnedResource[] {
  return [...resources.values()].filter((resource) => resource.ownerId === ownerId);
}
