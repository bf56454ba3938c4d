import { createServer } from "node:net";
import { account, losantOrgs, receivedInvites, tokens } from "./account.ts";
import { readSettings, serveParent } from "./process.ts";
import { createTenant, type TenantSize } from "./tenant.ts";

// Both vendors in one: fixed answers over bare sockets, written once for each target, so that it is not what is measured.
// It reads no more of a request than its first line, and knows GET only.

const { size } = readSettings<{ size: TenantSize }>();
const { organizations, roles, users, ...tenant } = createTenant(size);
const answers = new Map<string, Buffer>();
let latencyMs = 0;
let calls = 0;

const server = createServer({ noDelay: true }, (socket) => {
  let received = "";
  socket.setEncoding("latin1");
  socket.on("error", () => socket.destroy());
  socket.on("data", (chunk: string) => {
    received += chunk;
    for (let end = received.indexOf("\r\n\r\n"); end >= 0; end = received.indexOf("\r\n\r\n")) {
      const [, target = ""] = received.slice(0, received.indexOf("\r\n")).split(" ", 2);
      received = received.slice(end + 4);
      calls += 1;
      const answer = answerTo(target);
      if (latencyMs === 0) socket.write(answer);
      else setTimeout(() => socket.write(answer), latencyMs);
    }
  });
});

server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  serveParent({
    url: `http://127.0.0.1:${port}`,
    setLatency: (milliseconds) => {
      latencyMs = milliseconds;
    },
    countCalls: () => calls,
  });
});

function answerTo(target: string): Buffer {
  const known = answers.get(target);
  if (known !== undefined) return known;
  const url = new URL(target, "http://upstream");
  const found = find(decodeURIComponent(url.pathname).split("/").slice(1), url.searchParams);
  const body = JSON.stringify(found ?? { statusCode: 404, error: "Not Found", message: target });
  const answer = Buffer.from(
    `HTTP/1.1 ${found === undefined ? "404 Not Found" : "200 OK"}\r\ncontent-type: application/json; charset=utf-8\r\n` +
      `content-length: ${Buffer.byteLength(body)}\r\nx-ratelimit-limit: 1000000\r\nx-ratelimit-remaining: 999999\r\n` +
      `x-ratelimit-reset: ${Math.ceil(Date.now() / 1_000) + 3_600}\r\n\r\n${body}`,
  );
  answers.set(target, answer);
  return answer;
}

function find(path: readonly string[], query: URLSearchParams): unknown {
  return path[0] === "api" ? findAuth0(path.slice(2), query) : findLosant(path.join("/"), query);
}

function findAuth0([noun, id = "", part, userId = ""]: readonly string[], query: URLSearchParams): unknown {
  const pageOf = (key: string, items: readonly object[]) => {
    const limit = Number(query.get("per_page"));
    const start = Number(query.get("page")) * limit;
    const shown = items.slice(start, start + limit).map(project);
    if (query.get("include_totals") !== "true") return shown;
    return { start, limit, length: shown.length, total: items.length, [key]: shown };
  };
  const keys = query.get("fields")?.split(",");
  const project = (item: object) =>
    keys === undefined
      ? item
      : Object.fromEntries(Object.entries(item).filter(([key]) => keys.includes(key)));
  if (noun === "roles") return pageOf("roles", roles);
  if (noun === "organizations") {
    if (id === "") return pageOf("organizations", organizations);
    if (part === undefined) return organizations.find((organization) => organization.id === id);
    if (part === "invitations") return pageOf("invitations", tenant.invitationsOf(id));
    if (userId !== "") return pageOf("roles", tenant.rolesOf(id, userId));
    const members = tenant.membersOf(id).slice(0, Number(query.get("take")));
    return { members: members.map((user) => project({ ...user, roles: tenant.rolesOf(id, user.user_id) })) };
  }
  if (noun !== "users") return undefined;
  if (part === "organizations") return pageOf("organizations", tenant.organizationsOf(id));
  if (id !== "") return users.find((user) => user.user_id === id);
  const wanted = new Set(query.get("q")?.match(/auth0\|\d+/g));
  return pageOf(
    "users",
    users.filter((user) => wanted.has(user.user_id)),
  );
}

function findLosant(path: string, query: URLSearchParams): unknown {
  const pageOf = (items: readonly object[]) => {
    const [page, perPage] = [Number(query.get("page")), Number(query.get("perPage"))];
    const shown = items.slice(page * perPage, (page + 1) * perPage);
    return { items: shown, count: shown.length, totalCount: items.length, page, perPage };
  };
  if (path === "me") return account;
  if (path === "me/tokens") return pageOf(tokens);
  if (path === "me/invites") return receivedInvites;
  return path === "orgs" ? pageOf(losantOrgs) : undefined;
}
