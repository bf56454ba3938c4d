import type { CurveResult, Point } from "./report.ts";
import { createTenant, pick, type TenantSize } from "./tenant.ts";
import { idOf } from "./workloads.ts";

/** What is asked again and again at more and more sizes. */
export interface Curve extends Pick<CurveResult, "name" | "title" | "unit" | "isGrowing"> {
  readonly sizes: readonly Size[];
}

/** What is asked at one size. */
export interface Size extends Pick<Point, "size" | "shape"> {
  /**
   * Sent in turns. Where the sizes of a curve differ in nothing else, all have the same number of these: V8 compiles by how
   * often something has run.
   */
  readonly operations: readonly [Operation, ...Operation[]];
  /** What all of them are answered. */
  readonly data: object;
}

/** A request. */
export interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly token: string;
}

/**
 * The tenant that the curves are about. No two organizations share a member. Whoever goes from an organization to its first
 * member, from there to the member's first organization, and so on, comes back to where they began after twenty.
 */
export const growthSize: TenantSize = { organizations: 100, users: 10_300, shown: 100, stride: 103 };

const { organizations, membersOf, rolesOf, organizationsOf } = createTenant(growthSize);
const token = "benchmark";
/** Where a walk begins: not at the organization whose first member comes back to it. */
const start = pick(organizations, 1);

/** The curves. */
export const curves: readonly Curve[] = [
  {
    name: "members",
    title: "Organizations × members of each",
    unit: "members in the answer",
    isGrowing: true,
    sizes: [
      [1, 1],
      [2, 5],
      [10, 10],
      [1, 100],
      [100, 1],
      [20, 20],
      [10, 100],
      [100, 10],
      [20, 100],
      [50, 50],
      [100, 100],
    ].map(([orgs = 0, members = 0]) => askMembers(orgs, members)),
  },
  {
    name: "depth",
    title: "From an organization to a member, to an organization of theirs, and so on",
    unit: "steps",
    isGrowing: true,
    sizes: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(askDeep),
  },
  {
    name: "documents",
    title: "The same page in many documents",
    unit: "documents, sent in turns",
    isGrowing: false,
    sizes: [1, 10, 100, 300, 600, 1_000].map(askInManyWords),
  },
  {
    name: "tokens",
    title: "The same organization for many callers",
    unit: "tokens, sent in turns",
    isGrowing: false,
    sizes: [1, 10, 100, 1_000, 10_000].map(askAsMany),
  },
];

/** Organizations, the members of each, details of the users that only a search for them tells, and roles. */
function askMembers(orgs: number, members: number): Size {
  const query = `query ($orgs: Int!, $members: Int!) { orgs(sources: ["auth0"], first: $orgs) { nodes {
    id name members(first: $members) { nodes {
      user { id displayName email isEmailVerified givenName avatarUrl createdAt lastLoginAt } roles { id name }
    } }
  } } }`;
  const nodes = organizations.slice(0, orgs).map((org) => ({
    ...toOrg(org),
    members: {
      nodes: membersOf(org.id)
        .slice(0, members)
        .map((user) => ({
          user: {
            id: idOf("User", user.user_id),
            displayName: user.name,
            email: user.email,
            isEmailVerified: user.email_verified,
            givenName: user.given_name,
            avatarUrl: user.picture,
            createdAt: user.created_at,
            lastLoginAt: user.last_login,
          },
          roles: toRoles(org.id, user.user_id),
        })),
    },
  }));
  return {
    size: orgs * members,
    shape: [orgs, members],
    operations: [{ query, variables: { orgs, members }, token }],
    data: { orgs: { nodes } },
  };
}

/** From an organization to its first member, from there to the first membership, and so on. */
function askDeep(steps: number): Size {
  const writeOrg = (left: number): string =>
    left === 0 ? "id name" : `id name members(first: 1) { nodes { user { ${writeUser(left - 1)} } } }`;
  const writeUser = (left: number): string =>
    left === 0
      ? "id displayName"
      : `id displayName memberships(first: 1) { nodes { org { ${writeOrg(left - 1)} } } }`;
  const answerOrg = (org: typeof start, left: number): object => ({
    ...toOrg(org),
    ...(left > 0 && { members: { nodes: [{ user: answerUser(pick(membersOf(org.id), 0), left - 1) }] } }),
  });
  const answerUser = (user: ReturnType<typeof membersOf>[number], left: number): object => ({
    id: idOf("User", user.user_id),
    displayName: user.name,
    ...(left > 0 && {
      memberships: { nodes: [{ org: answerOrg(pick(organizationsOf(user.user_id), 0), left - 1) }] },
    }),
  });
  return {
    size: steps,
    shape: null,
    operations: [
      {
        query: `query ($id: ID!) { org(by: { id: $id }) { ${writeOrg(steps)} } }`,
        variables: { id: idOf("Org", start.id) },
        token,
      },
    ],
    data: { org: answerOrg(start, steps) },
  };
}

/** The same page under so many names, as clients write it: each a document of its own. */
function askInManyWords(size: number): Size {
  const members = 5;
  const operations = Array.from({ length: 1_000 }, (_, index) => ({
    query: `query OrgPage${index % size}($id: ID!) {
  org(by: { id: $id }) {
    id
    name
    slug
    logoUrl
    members(first: ${members}) {
      nodes {
        user {
          id
          displayName
          email
          avatarUrl
        }
        roles {
          id
          name
        }
      }
    }
  }
}`,
    variables: { id: idOf("Org", start.id) },
    token,
  }));
  const nodes = membersOf(start.id)
    .slice(0, members)
    .map((user) => ({
      user: {
        id: idOf("User", user.user_id),
        displayName: user.name,
        email: user.email,
        avatarUrl: user.picture,
      },
      roles: toRoles(start.id, user.user_id),
    }));
  const data = {
    org: { ...toOrg(start), slug: start.name, logoUrl: start.branding.logo_url, members: { nodes } },
  };
  return { size, shape: null, operations: toFilled(operations), data };
}

/** The same organization for so many callers. */
function askAsMany(size: number): Size {
  const operations = Array.from({ length: 10_000 }, (_, index) => ({
    query: "query ($id: ID!) { org(by: { id: $id }) { id name } }",
    variables: { id: idOf("Org", start.id) },
    token: `benchmark-${index % size}`,
  }));
  return { size, shape: null, operations: toFilled(operations), data: { org: toOrg(start) } };
}

function toOrg({ id, display_name }: typeof start): object {
  return { id: idOf("Org", id), name: display_name };
}

function toRoles(orgId: string, userId: string): object[] {
  return rolesOf(orgId, userId).map(({ id, name }) => ({ id: idOf("Role", id), name }));
}

function toFilled<Item>([first, ...others]: readonly Item[]): readonly [Item, ...Item[]] {
  if (first === undefined) throw new RangeError("there is nothing to ask");
  return [first, ...others];
}
