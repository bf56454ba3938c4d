import type { Account, ApplicationPart, Device, Organization, OwnedResource } from "../state.ts";
import { storyCredentials } from "./credential.ts";
import { applications, createIds, dashboards } from "./resource.ts";

const makePersonalId = createIds(61);

/** What Ada keeps in her own sandbox. */
export const personal = {
  application: { id: makePersonalId(), name: "Bench Rig" },
  dashboard: { id: makePersonalId(), name: "Bench Rig Overview" },
} as const;

/** A workflow of Pump Telemetry. */
export const alarmRouting = { id: createIds(121)(), name: "Alarm Routing" } as const;

/** The applications of the story: two of Meridian Pumps, one of its pilot sites, one in Ada's own sandbox. */
export function seedApplications(
  accounts: readonly Account[],
  orgs: readonly Organization[],
): readonly OwnedResource[] {
  return [
    ownedByOrg(applications.telemetry, "Meridian Pumps", orgs),
    ownedByOrg(applications.leaks, "Meridian Pumps", orgs),
    ownedByOrg(applications.pilots, "Meridian Pilot Sites", orgs),
    ownedByAda(personal.application, accounts),
  ];
}

/** The dashboards of the story, with the same owners. */
export function seedDashboards(
  accounts: readonly Account[],
  orgs: readonly Organization[],
): readonly OwnedResource[] {
  return [
    ownedByOrg(dashboards.fleet, "Meridian Pumps", orgs),
    ownedByOrg(dashboards.alarms, "Meridian Pumps", orgs),
    ownedByOrg(dashboards.harbour, "Meridian Pilot Sites", orgs),
    ownedByAda(personal.dashboard, accounts),
  ];
}

/** The devices of the story that can sign in. */
export function seedDevices(): readonly Device[] {
  const { deviceId: id, key, secret } = storyCredentials.device;
  return [
    {
      id,
      name: "Harbour Foods Gateway",
      applicationId: applications.telemetry.id,
      deviceClass: "gateway",
      key,
      secret,
    },
  ];
}

/** The workflows of the story that somebody can have used recently. */
export function seedFlows(): readonly ApplicationPart[] {
  return [{ ...alarmRouting, applicationId: applications.telemetry.id }];
}

function ownedByOrg(
  resource: { readonly id: string; readonly name: string },
  orgName: string,
  orgs: readonly Organization[],
): OwnedResource {
  const ownerId = orgs.find(({ name }) => name === orgName)?.id ?? "";
  return { ...resource, ownerId, ownerType: "organization" };
}

function ownedByAda(
  resource: { readonly id: string; readonly name: string },
  accounts: readonly Account[],
): OwnedResource {
  const ownerId = accounts.find(({ firstName }) => firstName === "Ada")?.id ?? "";
  return { ...resource, ownerId, ownerType: "user" };
}
