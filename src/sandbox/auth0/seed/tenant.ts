import { createIdMaker, createRandom } from "../../story.ts";
import { createEventLog } from "../event-log.ts";
import { hexDigits } from "../protagonist.ts";
import { sortBy } from "../query.ts";
import { createReplica } from "../replica.ts";
import type { Auth0State, DirectPermission, RoleAssignment, StoredRole, User } from "../state.ts";
import { seedClients } from "./client.ts";
import { seedConnections } from "./connection.ts";
import { seedCredentials } from "./credential.ts";
import { seedGroups } from "./group.ts";
import { seedInvitations } from "./invitation.ts";
import { seedMembers } from "./member.ts";
import { idAlphabet, seedOrganizations } from "./organization.ts";
import { seedOrganizationState } from "./organization-state.ts";
import { permissions, seedRoles } from "./role.ts";
import { day, hour, toTime } from "./time.ts";
import { seedUsers } from "./user.ts";
import { seedSignInBlocks } from "./user-block.ts";
import { seedLogs } from "./user-log.ts";

/** What is the same at every start and never changed in place. Two thirds of the time that a start takes goes into it. */
let story: ReturnType<typeof tellStory> | undefined;

function tellStory() {
  const organizations = seedOrganizations();
  const roles = seedRoles();
  const clients = seedClients();
  const { staffUsers, customerUsers } = seedUsers();
  const members = seedMembers(organizations, staffUsers, customerUsers, roles);
  const users = sortBy([...staffUsers, ...customerUsers.flat()], 1, ({ created_at }) => created_at);
  const connections = seedConnections(users, clients);
  const logs = seedLogs(users, clients, connections);
  return { organizations, roles, clients, staffUsers, customerUsers, members, users, connections, logs };
}

/** The tenant of Meridian Pumps, the same at every start but for the dates of invitations, which follow the calendar. */
export function seedTenant(): Auth0State {
  story ??= tellStory();
  const { organizations, roles, clients, staffUsers, customerUsers, members, users, connections, logs } =
    story;
  const makeHex = createIdMaker(createRandom(7), hexDigits);
  return {
    ...seedGroups(staffUsers, customerUsers, organizations, connections),
    ...seedOrganizationState(organizations, connections, clients, permissions),
    organizations: new Map(organizations.map((stored) => [stored.organization.id, stored])),
    users: createReplica(users.map((user) => [user.user_id, user])),
    passwordHashes: new Map(),
    members: new Map(
      [...members].map(([id, list]) => [id, createReplica(list.map((member) => [member.userId, member]))]),
    ),
    invitations: seedInvitations(organizations, customerUsers, roles, clients, connections),
    roles: new Map(roles.map((stored) => [stored.role.id, stored])),
    roleAssignments: assignRoles(staffUsers, roles),
    directPermissions: grantDirectly(staffUsers),
    signInBlocks: seedSignInBlocks(users),
    logs: new Map(logs),
    permissions,
    clients: new Map(clients.map((client) => [client.client_id, client])),
    credentials: seedCredentials({ staffUsers, customerUsers, clients, organizations, connections }),
    events: createEventLog(),
    eventStreams: new Set(),
    jobs: new Map(),
    exportLinks: new Map(),
    makeUserId: () => makeHex(24),
    makeId: createIdMaker(createRandom(8), idAlphabet),
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
