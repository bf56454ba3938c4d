import { startOfToday } from "../../story.ts";
import type { Account, AuditLogEntry, AuditReference, Invite, Organization } from "../state.ts";
import { storyCredentials } from "./credential.ts";
import { applications, createIds, dashboards, daysBefore } from "./resource.ts";

interface EntryPlan extends Partial<AuditLogEntry> {
  readonly operation: string;
  /** First name of whoever did it. */
  readonly by: string;
  /** First name of the member in question. */
  readonly about?: string;
  /** Days since, counted from the start of today. */
  readonly age: number;
}

/**
 * The audit log: an entry for every invitation of the story and, in Meridian Pumps, what else happened over the year.
 * The last of those is older than Losant keeps entries.
 */
export function seedAuditLogs(
  accounts: readonly Account[],
  orgs: readonly Organization[],
  invites: readonly Invite[],
): readonly AuditLogEntry[] {
  const makeId = createIds(110);
  const pumps = orgs.find(({ name }) => name === "Meridian Pumps")?.id ?? "";
  const named = (name: string) => accounts.find(({ firstName }) => firstName === name);
  const changes = pumpsChanges.map(({ about, ...plan }) =>
    makeEntry(makeId(), pumps, toActor(named(plan.by)), {
      ...plan,
      ...(about !== undefined && { requestQueryParams: { userId: named(about)?.id } }),
    }),
  );
  const invitations = invites.map(({ email, id, inviteDate, invitedBy, orgId, role }) =>
    makeEntry(makeId(), orgId, toActor(accounts.find((account) => account.id === invitedBy)), {
      operation: "org.inviteMember",
      by: "",
      age: 0,
      creationDate: inviteDate,
      primaryTarget: { id, type: "OrgInvite", name: email },
      requestBody: { email, role },
      requestPathParams: { orgId },
    }),
  );
  return [...changes, ...invitations];
}

const telemetry = { ...applications.telemetry, type: "Application" };
const leaks = { ...applications.leaks, type: "Application" };
const gateway = { id: storyCredentials.device.deviceId, type: "Device", name: "Harbour Foods Gateway" };

const pumpsChanges: readonly EntryPlan[] = [
  {
    operation: "org.patch",
    by: "Ada",
    age: 3,
    requestBody: { mfaMode: "adminRequired" },
  },
  {
    operation: "org.removeMember",
    by: "Milo",
    about: "Vera",
    age: 8,
    responseStatus: 403,
    responseBody: { type: "Forbidden", message: "This takes the role admin in the organization" },
  },
  { operation: "device.patch", by: "Hannah", age: 12, primaryTarget: telemetry, secondaryTarget: gateway },
  {
    operation: "dashboard.patch",
    by: "Mateo",
    age: 20,
    primaryTarget: { ...dashboards.fleet, type: "Dashboard" },
    requestBody: { name: dashboards.fleet.name },
  },
  {
    operation: "applicationApiTokens.post",
    by: "Kwame",
    age: 45,
    primaryTarget: telemetry,
    requestBody: { name: "Commissioning kit", scope: ["devices.post", "device.get"] },
    responseBody: { name: "Commissioning kit", token: "[redacted]" },
    responseStatus: 201,
  },
  {
    operation: "flow.patch",
    by: "Yuki",
    age: 70,
    primaryTarget: leaks,
    responseStatus: 400,
    responseBody: { type: "Validation", message: "nodes: is not a list" },
  },
  { operation: "org.modifyMember", by: "Ada", age: 120, requestBody: { role: "edit" } },
  { operation: "application.patch", by: "Ingrid", age: 200, primaryTarget: leaks },
  { operation: "application.post", by: "Ada", age: 500, primaryTarget: telemetry, responseStatus: 201 },
];

function toActor(account: Account | undefined): AuditReference | undefined {
  return account === undefined ? undefined : { id: account.id, type: "User", name: account.email };
}

function makeEntry(
  id: string,
  orgId: string,
  actor: AuditReference | undefined,
  { age, by, operation, ...fields }: EntryPlan,
): AuditLogEntry {
  const [requestResource = "", requestAction = ""] = operation.split(".");
  return {
    id,
    orgId,
    creationDate: daysBefore(age, startOfToday()),
    actor,
    requestResource,
    requestAction,
    requestQueryParams: {},
    requestPathParams: {},
    requestBody: {},
    responseBody: {},
    responseStatus: 200,
    ...fields,
  };
}
