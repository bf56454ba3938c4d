/** What Auth0 of the benchmarks knows: the same at every start, and as large as what is asked needs. */

/** How large a tenant is. */
export interface TenantSize {
  readonly organizations: number;
  readonly users: number;
  /** Members of an organization, organizations of a user, and invitations of an organization. */
  readonly shown: number;
  /** How many users after those of one organization those of the next begin: with less than `shown` they share some. */
  readonly stride: number;
}

/** The tenant of the workloads: neighbouring organizations share 8 of their 20 members. */
export const workloadSize: TenantSize = { organizations: 50, users: 300, shown: 20, stride: 12 };

/** A tenant's data, as Auth0 tells it. */
export type Tenant = ReturnType<typeof createTenant>;

/** Makes the data of a tenant. */
export function createTenant(size: TenantSize) {
  const organizations = Array.from({ length: size.organizations }, (_, index) => ({
    id: `org_bench${String(index).padStart(11, "0")}`,
    name: `org-${index}`,
    display_name: `Organization ${String(index).padStart(3, "0")}`,
    branding: { logo_url: `https://cdn.example.com/logos/${index}.png`, colors: { primary: "#0b5fff" } },
    metadata: { region: "eu", tier: "gold" },
  }));

  const roles = Array.from({ length: 8 }, (_, index) => ({
    id: `rol_bench${String(index).padStart(11, "0")}`,
    name: `Role ${index}`,
    description: `What holders of role ${index} may do`,
  }));

  const users = Array.from({ length: size.users }, (_, index) => ({
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

  const numberOf = (orgId: string) => organizations.findIndex(({ id }) => id === orgId);
  const numberOfUser = (userId: string) => Number(userId.slice(-24));

  return {
    organizations,
    roles,
    users,

    /** The members of an organization. */
    membersOf(orgId: string) {
      const start = numberOf(orgId) * size.stride;
      return Array.from({ length: size.shown }, (_, index) => pick(users, start + index));
    },

    /** The roles that a user has in an organization. */
    rolesOf(orgId: string, userId: string) {
      const start = numberOf(orgId) + numberOfUser(userId);
      return [pick(roles, start), pick(roles, start + 3)];
    },

    /** The organizations of a user. */
    organizationsOf(userId: string) {
      return Array.from({ length: size.shown }, (_, index) =>
        pick(organizations, numberOfUser(userId) + index),
      );
    },

    /** The invitations of an organization, newest first. */
    invitationsOf(orgId: string) {
      return Array.from({ length: size.shown }, (_, index) => ({
        id: `uinv_bench${String(index).padStart(11, "0")}`,
        organization_id: orgId,
        inviter: { name: `Given${index} Family${index}` },
        invitee: { email: `guest.${index}@example.com` },
        client_id: "benchbenchbenchbenchbenchbench00",
        created_at: `2026-01-02T03:04:${String(59 - index).padStart(2, "0")}.000Z`,
        expires_at: "2036-01-02T03:04:05.000Z",
        roles: [pick(roles, index).id, pick(roles, index + 3).id],
      }));
    },
  };
}

/** An entry of a list that begins anew where it ends. */
export function pick<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length];
  if (item === undefined) throw new RangeError("there is nothing to pick from");
  return item;
}
