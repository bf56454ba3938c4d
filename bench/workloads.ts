import { createTenant, workloadSize } from "./tenant.ts";

/** A question that the gateway and the floor both answer. */
export interface Workload {
  readonly name: string;
  readonly title: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The floor that answers it too, and where. */
  readonly floor: { readonly file: "proxy.ts" | "aggregator.ts"; readonly path: string };
  /** Upstream calls and sequential rounds that it takes at least, derived by hand: see docs/performance.md. */
  readonly least: { readonly calls: number; readonly rounds: number };
}

const { organizations, users } = createTenant(workloadSize);
const [{ id: orgId }, { user_id: userId }] = [first(organizations), first(users)];

/** The global id of something in Auth0. */
export const idOf = (type: string, sourceId: string) =>
  Buffer.from(`${type}:auth0:${encodeURIComponent(sourceId)}`).toString("base64url");

/** The workloads. All but W6 ask Auth0. */
export const workloads: readonly Workload[] = [
  {
    name: "W1",
    title: "one organization by id, 5 fields",
    query: "query ($id: ID!) { org(by: { id: $id }) { id sourceId name slug logoUrl } }",
    variables: { id: idOf("Org", orgId) },
    floor: { file: "proxy.ts", path: `/api/v2/organizations/${orgId}` },
    least: { calls: 1, rounds: 1 },
  },
  {
    name: "W2",
    title: "50 organizations, 3 fields",
    query: '{ orgs(sources: ["auth0"], first: 50) { nodes { id name slug } } }',
    variables: {},
    floor: { file: "aggregator.ts", path: "/W2" },
    least: { calls: 1, rounds: 1 },
  },
  {
    name: "W3",
    title: "20 organizations × 20 members × 8 fields of the user, and the roles there",
    query: `{ orgs(sources: ["auth0"], first: 20) { nodes { id name members(first: 20) { nodes {
      user { id displayName email isEmailVerified givenName avatarUrl createdAt lastLoginAt }
      roles { id name }
    } } } } }`,
    variables: {},
    floor: { file: "aggregator.ts", path: "/W3" },
    // 248 distinct users, 50 a search
    least: { calls: 1 + 20 + 5, rounds: 3 },
  },
  {
    name: "W4",
    title: "one user → 20 organizations → the roles in each",
    query: `query ($id: ID!) { user(by: { id: $id }) {
      id displayName memberships(first: 20) { nodes { org { id name } roles { id name } } }
    } }`,
    variables: { id: idOf("User", userId) },
    floor: { file: "aggregator.ts", path: `/W4?id=${encodeURIComponent(userId)}` },
    least: { calls: 2 + 20, rounds: 2 },
  },
  {
    name: "W5",
    title: "one organization → 20 invites → who sent them, organization, roles",
    query: `query ($id: ID!) { org(by: { id: $id }) { id name invites(first: 20) { nodes {
      id email createdAt expiresAt sentBy { name } org { id name } roles { id }
    } } } }`,
    variables: { id: idOf("Org", orgId) },
    floor: { file: "aggregator.ts", path: `/W5?id=${orgId}` },
    least: { calls: 2, rounds: 1 },
  },
  {
    name: "W6",
    title: "the Losant viewer → 20 API tokens, 20 organizations, 20 received invites",
    query: `{ viewer(source: "losant") {
      user {
        id displayName email
        memberships(first: 20) { nodes { org { id name } } }
        tokens(first: 20, filter: { kinds: [API_TOKEN] }) { nodes { id name createdAt } }
      }
      invites(first: 20) { nodes { id orgName createdAt } }
    } }`,
    variables: {},
    floor: { file: "aggregator.ts", path: "/W6" },
    least: { calls: 4, rounds: 1 },
  },
];

function first<Item>([item]: readonly Item[]): Item {
  if (item === undefined) throw new RangeError("there is nothing to ask for");
  return item;
}
