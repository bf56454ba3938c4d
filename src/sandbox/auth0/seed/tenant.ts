import { createIdMaker, createRandom } from "../../story.ts";
import { hexDigits } from "../protagonist.ts";
import { sortBy } from "../query.ts";
import { createReplica } from "../replica.ts";
import type { Auth0State, DirectPermission, RoleAssignment, StoredRole, User } from "../state.ts";
import { seedClients } from "./client.ts";
import { seedInvitations } from "./invitation.ts";
import { seedMembers } from "./member.ts";
import { seedOrganizations } from "./organization.ts";
import { permissions, seedRoles } from "./role.ts";
import { day, hour, toTime } from "./time.ts";
import { seedUsers } from "./user.ts";

/** The tenant of Meridian Pumps, the same at every start but for the dates of invitations, which follow the calendar. */
export function seedTenant(): Auth0State {
  const organizations = seedOrganizations();
  const roles = seedRoles();
  const clients = seedClients();
  const { staffUsers, customerUsers } = seedUsers();
  const members = seedMembers(organizations, staffUsers, customerUsers, roles);
  const users = sortBy([...staffUsers, ...customerUsers.flat()], 1, ({ created_at }) => created_at);
  const makeHex = createIdMaker(createRandom(7), hexDigits);
  return {
    organizations: new Map(organizations.map((stored) => [stored.organization.id, stored])),
    users: createReplica(users.map((user) => [user.user_id, user])),
    members: new Map(
      [...members].map(([id, list]) => [id, createReplica(list.map((member) => [member.userId, member]))]),
    ),
    invitations: seedInvitations(organizations, customerUsers, roles, clients),
    roles: new Map(roles.map((stored) => [stored.role.id, stored])),
    roleAssignments: assignRoles(staffUsers, roles),
    directPermissions: grantDirectly(staffUsers),
    clients: new Map(clients.map((client) => [client.client_id, client])),
    makeUserId: () => makeHex(24),
  };
}

/** Staff are support engineers in the whole tenant, and most have a second role. Who has left has none. */
function assignRoles(staffUsers: readonly User[], roles: readonly StoredRole[]): RoleAssignment[] {
  const support = roles.find(({ role }) => role.name === "Support Engineer");
  return staffUsers.flatMap(({ user_id: userId, blocked }, index) => {
    if (blocked) return [];
    const second = roles[index % (roles.length - 1)];
    const assigned = new Set([support, ...(index % 4 === 3 ? [] : [second])]);
    return [...assigned].flatMap((stored, position) =>
      stored === undefined
        ? []
        : [
            {
              roleId: stored.role.id,
              userId,
              assignedAt: toTime(Date.UTC(2021, 9, 1) + index * day + position * hour),
            },
          ],
    );
  });
}

function grantDirectly([first, second]: readonly User[]): DirectPermission[] {
  const [readPumps] = permissions;
  const exportInvoices = permissions.find(({ permission_name }) => permission_name === "export:invoices");
  return [
    ...(first && readPumps ? [{ userId: first.user_id, permission: readPumps }] : []),
    ...(first && exportInvoices ? [{ userId: first.user_id, permission: exportInvoices }] : []),
    ...(second && exportInvoices ? [{ userId: second.user_id, permission: exportInvoices }] : []),
  ];
}
