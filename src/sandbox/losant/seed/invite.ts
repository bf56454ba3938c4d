import { customerPerson, customers, protagonists, startOfToday } from "../../story.ts";
import type { Choices } from "../choices.ts";
import type { Invite, Organization } from "../state.ts";
import { partners } from "./account.ts";
import { applications, createIds, dashboards, daysBefore } from "./resource.ts";

interface InvitePlan extends Partial<Invite> {
  readonly org: string;
  readonly email: string;
  /** Full days since it was sent; it runs out seven days after. */
  readonly age: number;
}

const ada = protagonists["sandbox-admin"].email;
const milo = protagonists["sandbox-member"].email;

/**
 * Invitations, pending ones counted from the start of today. Twenty go to Meridian Pumps (six of them expired), three
 * each to Ada and Milo. Three have secrets that can be known by heart: `sandbox-invite-1` goes to somebody who has an
 * account, `sandbox-invite-2` to somebody who has none, `sandbox-invite-expired` ran out.
 */
export function seedInvites(orgs: readonly Organization[], choices: Choices): readonly Invite[] {
  const makeId = createIds(30);
  return [...linkInvites, ...installerInvites, ...otherInvites].flatMap((plan) => {
    const id = makeId();
    const org = orgs.find(({ name }) => name === plan.org);
    const inviter = org?.members.find(({ role }) => role === "admin");
    if (org === undefined || inviter === undefined) return [];
    return [makeInvite(plan, id, org.id, inviter.userId, choices)];
  });
}

const linkInvites: readonly InvitePlan[] = [
  {
    org: "Meridian Pumps",
    email: partners[0]?.admin.email ?? "",
    age: 0,
    role: "collaborate",
    linkToken: "sandbox-invite-1",
  },
  {
    org: "Meridian Pumps",
    email: installerEmail(0),
    age: 1,
    role: "view",
    linkToken: "sandbox-invite-2",
    disallowTransfer: true,
  },
  {
    org: "Meridian Pumps",
    email: installerEmail(1),
    age: 12,
    role: "edit",
    linkToken: "sandbox-invite-expired",
  },
];

const installerInvites: readonly InvitePlan[] = Array.from({ length: 17 }, (_, index) => ({
  org: "Meridian Pumps",
  email: installerEmail(index + 2),
  // Twelve from the last six days, five from last week.
  age: index < 12 ? Math.floor(index / 2) : index - 4,
  role: (["view", "collaborate", "none", "edit"] as const)[index % 4] ?? "view",
}));

const otherInvites: readonly InvitePlan[] = [
  { org: "Meridian Field Service", email: installerEmail(30), age: 2, role: "collaborate" },
  { org: "Meridian Field Service", email: installerEmail(31), age: 4, role: "view" },
  { org: "Meridian Field Service", email: installerEmail(32), age: 30, role: "view" },
  { org: "Meridian Support", email: milo, age: 1, role: "collaborate" },
  { org: "Meridian Support", email: installerEmail(33), age: 9, role: "view" },
  {
    org: "Meridian Pilot Sites",
    email: milo,
    age: 3,
    role: "none",
    applicationRoles: [{ resourceId: applications.pilots.id, role: "collaborate" }],
    dashboardRoles: [{ resourceId: dashboards.harbour.id, role: "view" }],
  },
  { org: "Meridian Labs", email: milo, age: 20, role: "edit" },
  ...partners.map(({ customer }, index) => ({
    org: customer.name,
    email: ada,
    age: [0, 5, 15][index] ?? 0,
    role: (["view", "admin", "collaborate"] as const)[index] ?? "view",
  })),
];

function installerEmail(index: number): string {
  const customer = customers[index + 3];
  return customer === undefined ? "" : customerPerson(index, customer).email;
}

function makeInvite(
  { age, email, org, ...fields }: InvitePlan,
  id: string,
  orgId: string,
  invitedBy: string,
  choices: Choices,
): Invite {
  return {
    id,
    orgId,
    email,
    role: "view",
    applicationRoles: [],
    dashboardRoles: [],
    inviteDate: daysBefore(age, startOfToday()),
    ttl: choices.inviteTtl,
    disallowTransfer: false,
    invitedBy,
    linkToken: `sandbox-invite-${id}`,
    dismissed: false,
    ...fields,
  };
}
