import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { text as readText } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import type { Fault } from "../faults/proxy.ts";
import { type HealthyAnswer, reply } from "../faults/proxy.ts";

/** Which API a mirror speaks. */
export type MirrorKind = "losant" | "auth0";

/** How a mirror answers. */
export interface MirrorOptions {
  readonly kind: MirrorKind;
  /** Milliseconds before each answer. */
  readonly latencyMs?: () => number;
  /** What befalls a call; null for nothing. */
  readonly pickFault?: () => Fault | null;
  /** Told of every request that came in. */
  readonly onRequest?: (request: MirroredRequest) => void;
}

/** A request as a mirror saw it. */
export interface MirroredRequest {
  readonly kind: MirrorKind;
  /** The bearer token; null without one. */
  readonly token: string | null;
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
}

/** An upstream whose answers tell who asked: each name in them is the mark of the token that came in. */
export interface Mirror {
  readonly url: string;
  close(): Promise<void>;
}

/** What stands for a token in answers. Tells tokens apart and gives none away. */
export function markOf(kind: MirrorKind, token: string): string {
  return `mark-${kind}-${createHash("sha256").update(token).digest("hex").slice(0, 20)}`;
}

/** Starts a mirror on loopback. */
export async function startMirror({
  kind,
  latencyMs = () => 0,
  pickFault = () => null,
  onRequest = () => {},
}: MirrorOptions): Promise<Mirror> {
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    response.on("error", () => {});
    answer(request, response).catch(() => response.destroy());
  });
  server.keepAliveTimeout = 60_000;
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    socket.on("close", () => sockets.delete(socket));
  });
  server.on("clientError", (_error, socket) => socket.destroy());

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = "GET", url = "/", headers, socket } = request;
    const body = await readText(request);
    const token = /^Bearer (.+)$/.exec(headers.authorization ?? "")?.[1] ?? null;
    onRequest({ kind, token, method, url, headers });
    const wait = latencyMs();
    if (wait > 0) await sleep(wait);
    const healthy = toAnswer(kind, token, new URL(url, "http://mirror"));
    const fault = pickFault();
    if (fault === null || "refuse" in fault) return reply(response, healthy);
    const seen = { method, path: url, query: "", body, tokenSha256: null };
    if ("inflict" in fault) {
      await fault.inflict({
        request: seen,
        authorization: headers.authorization ?? "",
        forward: async () => healthy,
        response,
        socket,
      });
      return;
    }
    const rewritten = fault.rewrite(JSON.parse(healthy.body.toString("utf8")), seen);
    const text = typeof rewritten === "string" ? rewritten : JSON.stringify(rewritten);
    reply(response, rewritten === undefined ? healthy : { ...healthy, body: Buffer.from(text) });
  }

  await listen(server);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
}

function toAnswer(kind: MirrorKind, token: string | null, { pathname, searchParams }: URL): HealthyAnswer {
  const headers = { "content-type": "application/json" };
  if (token === null) {
    return { status: 401, headers, body: Buffer.from('{"type":"Unauthorized","message":"Who are you?"}') };
  }
  const mark = markOf(kind, token);
  const value =
    kind === "losant"
      ? losantAnswer(mark, pathname, searchParams)
      : auth0Answer(mark, pathname, searchParams);
  return {
    status: value === null ? 404 : 200,
    // What upstreams say to one caller in headers is as private as the rest.
    headers: { ...headers, "set-cookie": mark, "x-mirror": mark, "www-authenticate": mark },
    body: Buffer.from(JSON.stringify(value ?? { type: "NotFound", message: "There is no such thing" })),
  };
}

const hexId = (seed: string) => createHash("sha256").update(seed).digest("hex").slice(0, 24);
const time = "2026-01-01T00:00:00.000Z";

function losantAnswer(mark: string, pathname: string, query: URLSearchParams): object | null {
  const person = {
    userId: hexId(mark),
    firstName: mark,
    lastName: mark,
    email: `${mark}@mirror.example`,
    role: "admin",
    applicationRoles: [],
    dashboardRoles: [],
    twoFactorAuthEnabled: false,
    ssoLinked: false,
  };
  const toOrg = (id: string) => ({
    id,
    orgId: id,
    creationDate: time,
    lastUpdated: time,
    name: mark,
    description: mark,
    members: [person],
    pendingInvites: [],
    summary: {},
  });
  if (pathname === "/me") {
    return {
      ...person,
      id: person.userId,
      creationDate: time,
      lastUpdated: time,
      fullName: mark,
      summary: {},
    };
  }
  if (pathname === "/orgs") {
    const perPage = Number(query.get("perPage") ?? 100);
    const page = Number(query.get("page") ?? 0);
    const all = ["a", "b"].map((name) => toOrg(hexId(`${mark}-${name}`)));
    const items = all.slice(page * perPage, (page + 1) * perPage);
    return { items, count: items.length, totalCount: all.length, perPage, page };
  }
  const id = /^\/orgs\/([0-9a-f]{24})$/.exec(pathname)?.[1];
  return id === undefined ? null : toOrg(id);
}

function auth0Answer(mark: string, pathname: string, query: URLSearchParams): object | null {
  const toOrg = (id: string) => ({ id, name: mark, display_name: mark });
  const place = pathname.replace("/api/v2", "");
  if (place === "/organizations") {
    const organizations = ["a", "b"].map((name) => toOrg(`org_${hexId(`${mark}-${name}`).slice(0, 16)}`));
    const limit = Number(query.get("per_page") ?? 50);
    const start = Number(query.get("page") ?? 0) * limit;
    return { start, limit, total: 2, organizations: organizations.slice(start, start + limit) };
  }
  if (/^\/organizations\/org_\w+\/members$/.test(place)) {
    return {
      members: [{ user_id: `auth0|${hexId(mark)}`, name: mark, email: `${mark}@mirror.example`, roles: [] }],
    };
  }
  const id = /^\/organizations\/(org_\w+)$/.exec(place)?.[1];
  return id === undefined ? null : toOrg(id);
}
