import { createIdMaker, createRandom, startOfToday } from "../../story.ts";
import type { Connection } from "../organization-state.ts";
import type { Client, Invitation, StoredOrganization, StoredRole, User } from "../state.ts";
import { idAlphabet } from "./organization.ts";
import { day, hour, toTime } from "./time.ts";

/** How many invitations the organizations have, by the customer's index. */
const invitationCounts: ReadonlyMap<number, number> = new Map([
  [0, 8],
  [1, 25],
  [2, 6],
  [3, 4],
  [5, 3],
  [8, 3],
  [13, 2],
  [21, 2],
  [34, 1],
  [55, 1],
]);

/** How long an invitation lasts unless its sender says otherwise: 7 days. */
const ordinaryLife = 7 * day;

/** Invitations by organization id: every other one of an organization is pending, the rest have run out. */
export function seedInvitations(
  organizations: readonly StoredOrganization[],
  customerUsers: readonly (readonly User[])[],
  roles: readonly StoredRole[],
  clients: readonly Client[],
  connections: readonly Connection[],
): Map<string, Invitation[]> {
  const makeId = createIdMaker(createRandom(6), idAlphabet);
  const today = startOfToday().getTime();
  const [portal] = clients;
  const database = connections.find(({ strategy }) => strategy === "auth0");

  return new Map(
    organizations.flatMap(({ organization }, customer) => {
      const count = invitationCounts.get(customer) ?? 0;
      const [inviter, colleague] = customerUsers[customer] ?? [];
      if (count === 0 || portal === undefined || inviter === undefined) return [];
      return [[organization.id, Array.from({ length: count }, (_, index) => makeInvitation(index))] as const];

      function makeInvitation(index: number): Invitation {
        const pending = index % 2 === 0;
        // Pending ones are hours old, so that they still are at the end of the day on which the sandbox starts.
        const createdAt = today - (pending ? (index + 1) * hour : (index + 8) * day);
        const ticketId = makeId(32);
        const roleIds = roles.slice(index % 4, (index % 4) + (index % 3)).map(({ role }) => role.id);
        return {
          id: `uinv_${makeId(16)}`,
          organization_id: organization.id,
          inviter: { name: inviter?.name ?? "" },
          // The first invitee of each organization has an account already.
          invitee: {
            email:
              index === 0 && colleague?.email !== undefined
                ? colleague.email
                : `new.colleague.${index + 1}@${organization.name}.example`,
          },
          invitation_url: `${portal?.initiate_login_uri}?invitation=${ticketId}&organization=${organization.id}&organization_name=${organization.name}`,
          ticket_id: ticketId,
          client_id: portal?.client_id ?? "",
          ...(index % 5 === 1 && database !== undefined ? { connection_id: database.id } : {}),
          ...(roleIds.length > 0 ? { roles: roleIds } : {}),
          ...(index % 6 === 2 ? { app_metadata: { plan: "gold" }, user_metadata: { language: "en" } } : {}),
          created_at: toTime(createdAt),
          expires_at: toTime(createdAt + (pending && index % 8 === 4 ? 30 * day : ordinaryLife)),
        };
      }
    }),
  );
}
