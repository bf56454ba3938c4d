import { createServer } from "node:http";
import { Pool } from "undici";
import { readSettings, serveParent } from "./process.ts";

// The floor of W2 to W6: what an engineer would write by hand for just these five pages. It makes the least calls, as
// early as it can, and knows no GraphQL, no limits and no errors but one.

const { upstream } = readSettings<{ upstream: string }>();
const pool = new Pool(upstream, { connections: 64 });

// biome-ignore lint/suspicious/noExplicitAny: hand-written aggregators trust their upstream
type Body = any;
const userKeys = "user_id,name,email,email_verified,given_name,picture,created_at,last_login";
type Read = (path: string) => Promise<Body>;

/** A global id, as the schema has it. */
const idOf = (...parts: readonly string[]) =>
  Buffer.from(parts.map((part) => encodeURIComponent(part)).join(":")).toString("base64url");

const pages: Readonly<Record<string, (read: Read, query: URLSearchParams) => Promise<object>>> = {
  async W2(read) {
    const { organizations } = await read(
      "/api/v2/organizations?sort=display_name:1&include_totals=true&page=0&per_page=50",
    );
    return {
      orgs: {
        nodes: organizations.map((org: Body) => ({
          id: idOf("Org", "auth0", org.id),
          name: org.display_name,
          slug: org.name,
        })),
      },
    };
  },

  async W3(read) {
    const { organizations } = await read(
      "/api/v2/organizations?sort=display_name:1&include_totals=true&page=0&per_page=20",
    );
    const lists: Body[] = await Promise.all(
      organizations.map((org: Body) =>
        read(`/api/v2/organizations/${org.id}/members?fields=user_id,name,email,picture,roles&take=20`),
      ),
    );
    const ids = [...new Set(lists.flatMap(({ members }) => members.map((member: Body) => member.user_id)))];
    const chunks = Array.from({ length: Math.ceil(ids.length / 50) }, (_, index) =>
      ids.slice(index * 50, index * 50 + 50),
    );
    const found = await Promise.all(
      chunks.map((chunk) => {
        const q = encodeURIComponent(`user_id:(${chunk.map((id) => `"${id}"`).join(" OR ")})`);
        return read(`/api/v2/users?q=${q}&per_page=${chunk.length}&search_engine=v3&fields=${userKeys}`);
      }),
    );
    const users = new Map(found.flatMap((some: Body[]) => some.map((user) => [user.user_id, user] as const)));
    return {
      orgs: {
        nodes: organizations.map((org: Body, index: number) => ({
          id: idOf("Org", "auth0", org.id),
          name: org.display_name,
          members: {
            nodes: lists[index].members.map((member: Body) => {
              const user: Body = users.get(member.user_id);
              return {
                user: {
                  id: idOf("User", "auth0", user.user_id),
                  displayName: user.name,
                  email: user.email,
                  isEmailVerified: user.email_verified,
                  givenName: user.given_name,
                  avatarUrl: user.picture,
                  createdAt: user.created_at,
                  lastLoginAt: user.last_login,
                },
                roles: member.roles.map(toRole),
              };
            }),
          },
        })),
      },
    };
  },

  async W4(read, query) {
    const path = `/api/v2/users/${encodeURIComponent(query.get("id") ?? "")}`;
    const [user, { organizations }] = await Promise.all([
      read(`${path}?fields=user_id,name,nickname,email`),
      read(`${path}/organizations?include_totals=true&page=0&per_page=20`),
    ]);
    const lists: Body[] = await Promise.all(
      organizations.map((org: Body) =>
        read(
          `/api/v2/organizations/${org.id}/members/${encodeURIComponent(user.user_id)}/roles?page=0&per_page=100&include_totals=true`,
        ),
      ),
    );
    return {
      user: {
        id: idOf("User", "auth0", user.user_id),
        displayName: user.name,
        memberships: {
          nodes: organizations.map((org: Body, index: number) => ({
            org: { id: idOf("Org", "auth0", org.id), name: org.display_name },
            roles: lists[index].roles.map(toRole),
          })),
        },
      },
    };
  },

  async W5(read, query) {
    const path = `/api/v2/organizations/${query.get("id")}`;
    const [found, invitations] = await Promise.all([
      read(path),
      read(
        `${path}/invitations?fields=id,invitee,created_at,expires_at,inviter,roles&sort=created_at:-1&page=0&per_page=21`,
      ),
    ]);
    const org = { id: idOf("Org", "auth0", found.id), name: found.display_name };
    return {
      org: {
        ...org,
        invites: {
          nodes: invitations.map((invite: Body) => ({
            id: idOf("Invite", "auth0", found.id, invite.id),
            email: invite.invitee.email,
            createdAt: invite.created_at,
            expiresAt: invite.expires_at,
            sentBy: { name: invite.inviter.name },
            org,
            roles: invite.roles.map((id: string) => ({ id: idOf("Role", "auth0", id) })),
          })),
        },
      },
    };
  },

  async W6(read) {
    const bare = "_actions=false&_links=false&_embedded=false";
    const [me, orgs, tokens, invites] = await Promise.all([
      read(`/me?${bare}`),
      read(`/orgs?sortField=name&sortDirection=asc&page=0&perPage=20&${bare}`),
      read(`/me/tokens?sortField=name&sortDirection=asc&page=0&perPage=20&${bare}`),
      read(`/me/invites?${bare}`),
    ]);
    return {
      viewer: {
        user: {
          id: idOf("User", "losant", me.id),
          displayName: me.fullName,
          email: me.email,
          memberships: {
            nodes: orgs.items.map((org: Body) => ({
              org: { id: idOf("Org", "losant", org.id), name: org.name },
            })),
          },
          tokens: {
            nodes: tokens.items.map((token: Body) => ({
              id: idOf("Token", "losant", "", token.id),
              name: token.name,
              createdAt: token.creationDate,
            })),
          },
        },
        invites: {
          nodes: invites.map((invite: Body) => ({
            id: idOf("Invite", "losant", "", invite.id),
            orgName: invite.orgName,
            createdAt: invite.inviteDate,
          })),
        },
      },
    };
  },
};

const toRole = (role: Body) => ({ id: idOf("Role", "auth0", role.id), name: role.name });

const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://floor");
  const page = pages[pathname.slice(1)];
  const headers = { authorization: request.headers.authorization ?? "" };
  const read: Read = async (path) => {
    const { statusCode, body } = await pool.request({ method: "GET", path, headers });
    if (statusCode !== 200) throw new Error(`the upstream answered ${statusCode} to ${path}`);
    return body.json();
  };
  if (page === undefined) {
    response.writeHead(404).end();
    return;
  }
  page(read, searchParams).then(
    (data) => {
      response.writeHead(200, { "content-type": "application/json; charset=utf-8" });
      response.end(JSON.stringify({ data }));
    },
    () => response.writeHead(502).end(),
  );
});

server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  serveParent({ url: `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}` });
});
