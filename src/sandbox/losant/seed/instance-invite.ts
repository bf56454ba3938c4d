import { customerPerson, customers, startOfToday } from "../../story.ts";
import type { Choices } from "../choices.ts";
import type { InstanceOrg } from "../instance-state.ts";
import type { OrgRole } from "../role.ts";
import type { Invite } from "../state.ts";
import { createIds, daysBefore } from "./resource.ts";

const roles: readonly OrgRole[] = ["view", "collaborate", "edit", "none", "admin"];

/** Invitations into the instance's organizations: none to three pending ones each, and an expired one in every third. */
export function seedInstanceInvites(orgs: readonly InstanceOrg[], choices: Choices): readonly Invite[] {
  const makeId = createIds(230);
  const today = startOfToday();
  return orgs.flatMap((org, index) => {
    const pending = Array.from({ length: index % 4 }, (_, place) => place + (index % 3));
    const ages = index % 3 === 0 ? [...pending, 8 + index] : pending;
    const customer = customers[index];
    if (customer === undefined) return [];
    return ages.map((age, place): Invite => {
      const id = makeId();
      return {
        id,
        orgId: org.id,
        email: customerPerson(3000 + 40 * index + place, customer).email,
        role: roles[(index + place) % roles.length] ?? "view",
        applicationRoles: [],
        dashboardRoles: [],
        inviteDate: daysBefore(age, today),
        ttl: choices.inviteTtl,
        disallowTransfer: place === 1,
        invitedBy: org.members.find(({ role }) => role === "admin")?.userId ?? "",
        linkToken: `sandbox-invite-${id}`,
        dismissed: false,
      };
    });
  });
}
