import type { IncomingMessage } from "node:http";
import { describe, expect, it } from "vitest";
import { createHttpClient, type UpstreamRequest } from "../../src/http/client.ts";
import { openClient, recordCalls, startUpstream } from "./upstream-server.ts";

const getRoles: UpstreamRequest = { operation: "get_roles", method: "GET", path: "/roles" };

/** A server that answers with what it was sent. */
async function startEcho() {
  const { origin, seen } = await startUpstream(async (request: IncomingMessage, response) => {
    let text = "";
    for await (const chunk of request.setEncoding("utf8")) text += chunk;
    response.setHeader("content-type", "application/json; charset=utf-8");
    response.end(JSON.stringify({ headers: request.headers, url: request.url, text }));
  });
  return { origin, seen };
}

describe("a call that succeeds", () => {
  it("resolves with the parsed body", async () => {
    const { origin } = await startUpstream((_, response) => {
      response.writeHead(201, { "content-type": "application/problem+json" });
      response.end('{"id":"rol_1","name":"Wärter"}');
    });
    expect(await openClient(origin).send(getRoles, {})).toEqual({ id: "rol_1", name: "Wärter" });
  });

  it("puts the encoded path below the base path, and the query behind it", async () => {
    const { origin, seen } = await startEcho();
    const client = openClient(`${origin}/ignored?x=1`, { basePath: "/api/v2/" });
    await client.send(
      {
        operation: "get_user",
        method: "GET",
        path: "/users/{id}/roles",
        params: { id: "auth0|a/b c%d" },
        query: { page: 0, name: "a b" },
      },
      {},
    );
    expect(seen).toEqual(["GET /api/v2/users/auth0%7Ca%2Fb%20c%25d/roles?page=0&name=a%20b"]);
  });

  it("sends the authorization of its context and no compression wish", async () => {
    const { origin } = await startEcho();
    const client = openClient(origin, { headers: { "User-Agent": "rollcall" } });
    const body = await client.send(
      { ...getRoles, headers: { "X-Correlation-Id": "7" } },
      { authorization: "Bearer t" },
    );
    expect(body).toMatchObject({
      headers: {
        authorization: "Bearer t",
        accept: "application/json",
        "accept-encoding": "identity",
        "user-agent": "rollcall",
        "x-correlation-id": "7",
      },
    });
    const anonymous = await client.send(getRoles, {});
    expect(anonymous).not.toHaveProperty("headers.authorization");
    expect(anonymous).not.toHaveProperty("headers.x-correlation-id");
    expect(anonymous).not.toHaveProperty("headers.content-type");
  });

  it.each(["POST", "PUT", "PATCH", "DELETE"] as const)(
    "sends a %s body as JSON with its length",
    async (method) => {
      const { origin } = await startEcho();
      const body = await openClient(origin).send({ ...getRoles, method, body: { roles: ["ä"] } }, {});
      expect(body).toMatchObject({
        text: '{"roles":["ä"]}',
        headers: { "content-type": "application/json", "content-length": "16" },
      });
    },
  );

  it.each([
    ["204", 204],
    ["200 without a body", 200],
    ["202 without a body", 202],
  ])("has no body after %s", async (_, status) => {
    const { origin } = await startUpstream((_, response) => response.writeHead(status).end());
    expect(await openClient(origin).send({ ...getRoles, method: "DELETE" }, {})).toBeUndefined();
  });

  it("tells of itself once, without ids, query or credential", async () => {
    const { origin } = await startEcho();
    const { calls, onCall } = recordCalls();
    const client = openClient(origin);
    await client.send(
      { operation: "get_user", method: "GET", path: "/users/{id}", params: { id: "u1" }, query: { q: "x" } },
      { authorization: "Bearer t", onCall },
    );
    await client.send({ ...getRoles, serves: 20, attempt: 2 }, { onCall });
    expect(calls).toEqual([
      {
        source: "auth0",
        operation: "get_user",
        method: "GET",
        path: "/users/{id}",
        status: 200,
        startedAt: expect.any(Number),
        durationMs: expect.any(Number),
        attempt: 1,
        sent: true,
        serves: 1,
      },
      expect.objectContaining({ path: "/roles", attempt: 2, serves: 20 }),
    ]);
    for (const { durationMs } of calls) expect(durationMs).toBeGreaterThan(0);
  });

  it("adds no listener that stays to the signal of a request that makes many calls", async () => {
    const { origin } = await startEcho();
    const client = openClient(origin, { connections: 4 });
    const warnings: Error[] = [];
    const collect = (warning: Error) => warnings.push(warning);
    process.on("warning", collect);
    const { signal } = new AbortController();
    const added: unknown[] = [];
    const removed: unknown[] = [];
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    signal.addEventListener = (...args: Parameters<typeof add>) => {
      added.push(args[1]);
      add(...args);
    };
    signal.removeEventListener = (...args: Parameters<typeof remove>) => {
      removed.push(args[1]);
      remove(...args);
    };
    await Promise.all(Array.from({ length: 50 }, () => client.send(getRoles, { signal })));
    await new Promise(setImmediate);
    process.off("warning", collect);
    expect(warnings).toEqual([]);
    expect(added).toHaveLength(50);
    expect(new Set(removed)).toEqual(new Set(added));
  });
});

describe("the connections", () => {
  it("are no more than allowed, however many calls there are", async () => {
    let open = 0;
    let most = 0;
    const { origin } = await startUpstream((_, response) => {
      open += 1;
      most = Math.max(most, open);
      setTimeout(() => {
        open -= 1;
        response.writeHead(200, { "content-type": "application/json" }).end("{}");
      }, 20);
    });
    const client = openClient(origin, { connections: 3 });
    await Promise.all(Array.from({ length: 12 }, () => client.send(getRoles, {})));
    expect(most).toBe(3);
  });

  it("close after the calls in flight, as often as asked, and serve nobody afterwards", async () => {
    const { origin, seen } = await startUpstream((_, response) => {
      setTimeout(() => response.writeHead(200, { "content-type": "application/json" }).end("{}"), 50);
    });
    const client = createHttpClient({ source: "auth0", origin });
    const call = client.send(getRoles, {});
    await new Promise(setImmediate);
    await Promise.all([client.close(), client.close()]);
    await client.close();
    await expect(call).resolves.toEqual({});
    await expect(client.send(getRoles, {})).rejects.toMatchObject({ code: "UNAVAILABLE" });
    expect(seen).toHaveLength(1);
  });
});

describe("faults of ours", () => {
  it("are told when the client is made", () => {
    expect(() => createHttpClient({ source: "auth0", origin: "ftp://127.0.0.1" })).toThrow("http or https");
    expect(() => createHttpClient({ source: "auth0", origin: "http://127.0.0.1", basePath: "api" })).toThrow(
      "slash",
    );
    expect(() =>
      createHttpClient({
        source: "auth0",
        origin: "http://127.0.0.1",
        headers: { Authorization: "Bearer t" },
      }),
    ).toThrow("authorization");
  });

  it("are plain errors that quote no header", async () => {
    const { origin, seen } = await startEcho();
    const client = openClient(origin);
    const own = client.send({ ...getRoles, headers: { authorization: "Bearer sesame" } }, {});
    await expect(own).rejects.toThrow("comes from the call's context");
    const { calls, onCall } = recordCalls();
    const broken = client.send({ ...getRoles, headers: { "x-id": "sesame\r\nx: y" } }, { onCall });
    await expect(broken).rejects.toThrow("get_roles cannot be written as a request");
    await expect(broken).rejects.not.toThrow("sesame");
    expect(calls).toMatchObject([{ code: "INTERNAL_SERVER_ERROR" }]);
    expect(seen).toEqual([]);
  });
});
