/** What the upstream of the benchmarks knows: the same at every start, and as large as the workloads need. */

/** Organizations of the Auth0 tenant. */
export const organizations = Array.from({ length: 50 }, (_, index) => ({
  id: `org_bench${String(index).padStart(11, "0")}`,
  name: `org-${index}`,
  display_name: `Organization ${String(index).padStart(3, "0")}`,
  branding: { logo_url: `https://cdn.example.com/logos/${index}.png`, colors: { primary: "#0b5fff" } },
  metadata: { region: "eu", tier: "gold" },
}));

/** Roles of the Auth0 tenant. */
export const roles = Array.from({ length: 8 }, (_, index) => ({
  id: `rol_bench${String(index).padStart(11, "0")}`,
  name: `Role ${index}`,
  description: `What holders of role ${index} may do`,
}));

/** Users of the Auth0 tenant. */
export const users = Array.from({ length: 300 }, (_, index) => ({
  user_id: `auth0|${String(index).padStart(24, "0")}`,
  email: `user.${index}@example.com`,
  email_verified: index % 3 !== 0,
  name: `Given${index} Family${index}`,
  given_name: `Given${index}`,
  family_name: `Family${index}`,
  nickname: `user.${index}`,
  picture: `https://cdn.example.com/pictures/${index}.png`,
  created_at: "2024-05-06T07:08:09.000Z",
  updated_at: "2025-06-07T08:09:10.000Z",
  last_login: "2026-01-02T03:04:05.000Z",
  identities: [
    {
      connection: "Username-Password-Authentication",
      provider: "auth0",
      user_id: String(index).padStart(24, "0"),
      isSocial: false,
    },
  ],
}));

/** How many members of an organization, and organizations of a user, are shown. */
export const shown = 20;

/** The members of an organization: twenty, of whom it shares some with the next ones. */
export function membersOf(orgId: string) {
  const start = organizations.findIndex(({ id }) => id === orgId) * 12;
  return Array.from({ length: shown }, (_, index) => pick(users, start + index));
}

/** The roles that a user has in an organization. */
export function rolesOf(orgId: string, userId: string) {
  const start = organizations.findIndex(({ id }) => id === orgId) + Number(userId.slice(-4));
  return [pick(roles, start), pick(roles, start + 3)];
}

/** The organizations of a user. */
export function organizationsOf(userId: string) {
  const start = Number(userId.slice(-4));
  return Array.from({ length: shown }, (_, index) => pick(organizations, start + index));
}

/** The invitations of an organization, newest first. */
export function invitationsOf(orgId: string) {
  return Array.from({ length: shown }, (_, index) => ({
    id: `uinv_bench${String(index).padStart(11, "0")}`,
    organization_id: orgId,
    inviter: { name: `Given${index} Family${index}` },
    invitee: { email: `guest.${index}@example.com` },
    client_id: "benchbenchbenchbenchbenchbench00",
    created_at: `2026-01-02T03:04:${String(59 - index).padStart(2, "0")}.000Z`,
    expires_at: "2036-01-02T03:04:05.000Z",
    roles: [pick(roles, index).id, pick(roles, index + 3).id],
  }));
}

/** The Losant account whose token is sent. */
export const account = {
  id: "0123456789abcdef01234567",
  userId: "0123456789abcdef01234567",
  creationDate: "2024-05-06T07:08:09.000Z",
  lastUpdated: "2025-06-07T08:09:10.000Z",
  email: "ada@example.com",
  firstName: "Ada",
  lastName: "Okafor",
  fullName: "Ada Okafor",
  emailVerified: true,
  twoFactorAuthEnabled: true,
};

/** API tokens of the Losant account. */
export const tokens = Array.from({ length: shown }, (_, index) => {
  const id = `a${String(index).padStart(23, "0")}`;
  return {
    id,
    apiTokenId: id,
    ownerId: account.id,
    ownerType: "user",
    name: `Token ${String(index).padStart(2, "0")}`,
    creationDate: "2025-05-05T09:30:00.000Z",
    scope: ["all.User.read"],
    status: "active",
  };
});

/** Losant organizations that the account is a member of. */
export const losantOrgs = Array.from({ length: shown }, (_, index) => {
  const id = `b${String(index).padStart(23, "0")}`;
  return {
    id,
    orgId: id,
    name: `Organization ${String(index).padStart(2, "0")}`,
    description: "Installation and repair crews",
    creationDate: "2024-03-21T09:30:00.000Z",
    lastUpdated: "2026-02-11T09:30:00.000Z",
    members: [
      {
        userId: account.id,
        firstName: account.firstName,
        lastName: account.lastName,
        email: account.email,
        role: "admin",
        applicationRoles: [],
        dashboardRoles: [],
      },
    ],
  };
});

/** Losant invites that the account has received. */
export const receivedInvites = Array.from({ length: shown }, (_, index) => ({
  id: `c${String(index).padStart(23, "0")}`,
  orgName: `Inviting organization ${index}`,
  role: "view",
  requiresMFA: false,
  inviteDate: `2026-01-02T03:04:${String(59 - index).padStart(2, "0")}.000Z`,
  ttl: 604_800_000,
  expired: false,
  invitedBy: { fullName: "Grace Abbott", email: "grace@example.com" },
}));

function pick<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length];
  if (item === undefined) throw new RangeError("there is nothing to pick from");
  return item;
}
