import { connect } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { hashToken, type LoggedCall } from "../../src/sandbox/call-log.ts";
import { type Emulator, startEmulator } from "../../src/sandbox/emulator.ts";
import { losantVendor } from "../../src/sandbox/losant/vendor.ts";

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator(losantVendor, 0);
});
beforeEach(() => control("POST", "/__sandbox/reset"));
afterAll(() => emulator.close());

function send(path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(`${emulator.url}${path}`, {
    ...init,
    headers: { authorization: "Bearer sandbox-admin", ...init.headers },
  });
}

function control(method: string, path: string, body?: unknown): Promise<Response> {
  return fetch(`${emulator.url}${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

async function readCalls(): Promise<readonly LoggedCall[]> {
  return (await (await control("GET", "/__sandbox/calls")).json()) as readonly LoggedCall[];
}

async function statusOf(path: string, init: RequestInit = {}): Promise<number> {
  const response = await send(path, init);
  await response.arrayBuffer();
  return response.status;
}

describe("the call log", () => {
  it("tells the requests in order, with path, query and status", async () => {
    await statusOf("/orgs?perPage=2&page=1");
    await statusOf("/nowhere");
    await statusOf("/orgs", { method: "POST", body: "{}" });
    const tokenSha256 = hashToken("sandbox-admin");
    expect(await readCalls()).toEqual([
      { method: "GET", path: "/orgs", query: "perPage=2&page=1", status: 200, tokenSha256 },
      { method: "GET", path: "/nowhere", query: "", status: 405, tokenSha256 },
      { method: "POST", path: "/orgs", query: "", status: 400, tokenSha256 },
    ]);
  });

  it("holds the hash of a bearer token and never the token, good or bad", async () => {
    await statusOf("/me");
    await statusOf("/me", { headers: { authorization: "Bearer a-secret-of-somebody" } });
    await statusOf("/me", { headers: { authorization: "" } });
    const calls = await readCalls();
    expect(calls.map(({ status, tokenSha256 }) => [status, tokenSha256])).toEqual([
      [200, hashToken("sandbox-admin")],
      [401, hashToken("a-secret-of-somebody")],
      [401, null],
    ]);
    expect(JSON.stringify(calls)).not.toMatch(/sandbox-admin|a-secret-of-somebody/);
  });

  it("does not log the control endpoints, and is empty after DELETE", async () => {
    await statusOf("/me");
    expect(await readCalls()).toHaveLength(1);
    expect((await control("DELETE", "/__sandbox/calls")).status).toBe(204);
    expect(await readCalls()).toEqual([]);
  });
});

describe("reset", () => {
  it("brings back the data, the default behaviour and an empty log", async () => {
    await statusOf("/orgs", { method: "POST", body: JSON.stringify({ name: "New" }) });
    await control("PUT", "/__sandbox/behaviour", { fail: [{ pathPattern: ".", status: 503 }] });
    expect(await statusOf("/orgs")).toBe(503);
    expect((await control("POST", "/__sandbox/reset")).status).toBe(204);
    expect(await (await send("/orgs")).json()).toMatchObject({ totalCount: 5 });
    expect(await readCalls()).toHaveLength(1);
    expect(await (await control("GET", "/__sandbox/behaviour")).json()).toEqual({
      latencyMs: 0,
      rateLimit: "off",
      eventualConsistencyMs: 0,
      fail: [],
      jobMs: 300,
      exportLinkMs: 60_000,
      eventStreams: { limit: 250, heartbeatMs: 15_000, keep: 25_000 },
    });
  });
});

describe("faults", () => {
  it("answer as often as they say, and then the emulator itself does", async () => {
    const body = { type: "Unavailable", message: "later" };
    const fail = [{ method: "get", pathPattern: "^/me$", status: 503, body, times: 2 }];
    await control("PUT", "/__sandbox/behaviour", { fail });
    const first = await send("/me");
    expect([first.status, await first.json()]).toEqual([503, body]);
    expect(await statusOf("/me")).toBe(503);
    expect(await statusOf("/me")).toBe(200);
    expect((await readCalls()).map(({ status }) => status)).toEqual([503, 503, 200]);
  });

  it("spare other methods and paths", async () => {
    await control("PUT", "/__sandbox/behaviour", {
      fail: [{ method: "PATCH", pathPattern: "^/me$", status: 500 }],
    });
    expect(await statusOf("/me")).toBe(200);
    expect(await statusOf("/me", { method: "PATCH", body: "{}" })).toBe(500);
    expect(await statusOf("/orgs")).toBe(200);
  });

  it("are taken in their order", async () => {
    const fail = [500, 502].map((status) => ({ pathPattern: "/me", status, times: 1 }));
    await control("PUT", "/__sandbox/behaviour", { fail });
    expect([await statusOf("/me"), await statusOf("/me"), await statusOf("/me")]).toEqual([500, 502, 200]);
  });

  it("send a text as HTML, as a gateway in between would", async () => {
    await control("PUT", "/__sandbox/behaviour", {
      fail: [{ pathPattern: "/me", status: 200, body: "<h1>Maintenance</h1>" }],
    });
    const response = await send("/me");
    expect(response.headers.get("content-type")).toBe("text/html");
    expect(await response.text()).toBe("<h1>Maintenance</h1>");
  });
});

describe("latency", () => {
  it("holds every answer back for as long as was asked", async () => {
    await control("PUT", "/__sandbox/behaviour", { latencyMs: 60 });
    const start = performance.now();
    expect(await statusOf("/me")).toBe(200);
    // Timers may fire up to a millisecond early.
    expect(performance.now() - start).toBeGreaterThanOrEqual(59);
  });
});

describe("the rate limit", () => {
  it("answers 429 to an endpoint that is used up and not to the others", async () => {
    await control("PUT", "/__sandbox/behaviour", { rateLimit: { limit: 2, windowMs: 60_000 } });
    expect([await statusOf("/me"), await statusOf("/me")]).toEqual([200, 200]);
    const refused = await send("/me");
    expect(refused.status).toBe(429);
    expect(await refused.json()).toEqual({ type: "TooManyRequests", message: expect.any(String) });
    expect([...refused.headers.keys()].filter((name) => /rate|retry/i.test(name))).toEqual([]);
    expect(await statusOf("/orgs")).toBe(200);
  });

  it("can be for some endpoints only", async () => {
    await control("PUT", "/__sandbox/behaviour", { rateLimit: { "me.get": { limit: 0, windowMs: 60_000 } } });
    expect([await statusOf("/me"), await statusOf("/orgs")]).toEqual([429, 200]);
  });

  it("starts afresh when the behaviour is set again, and ends with off", async () => {
    await control("PUT", "/__sandbox/behaviour", { rateLimit: { limit: 0, windowMs: 60_000 } });
    expect(await statusOf("/me")).toBe(429);
    await control("PUT", "/__sandbox/behaviour", { rateLimit: "off" });
    expect(await statusOf("/me")).toBe(200);
  });
});

describe("a behaviour that makes no sense", () => {
  it.each([
    ["an unknown setting", { latency: 5 }],
    ["a negative latency", { latencyMs: -1 }],
    ["a fault without a path", { fail: [{ status: 500 }] }],
    ["a fault with a broken pattern", { latencyMs: 5, fail: [{ pathPattern: "(", status: 500 }] }],
    ["an unknown key in a fault", { fail: [{ pathPattern: "/", status: 500, often: 2 }] }],
    ["a fault that never comes", { fail: [{ pathPattern: "/", status: 500, times: 0 }] }],
    ["a rate limit without a window", { rateLimit: { limit: 1 } }],
    ["a plan that the vendor does not have", { rateLimit: "enterprise" }],
    ["a job that ends before it starts", { jobMs: -1 }],
    ["a stream that closes after no event", { eventStreams: { closeAfterEvents: 0 } }],
    ["an unknown key of the streams", { eventStreams: { heartbeat: 5 } }],
  ])("is refused with 400 and changes nothing: %s", async (_, behaviour) => {
    await control("PUT", "/__sandbox/behaviour", { eventualConsistencyMs: 7 });
    const response = await control("PUT", "/__sandbox/behaviour", behaviour);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ message: expect.any(String) });
    expect(await (await control("GET", "/__sandbox/behaviour")).json()).toMatchObject({
      eventualConsistencyMs: 7,
      latencyMs: 0,
      fail: [],
    });
  });

  it("is refused with 400 when it is no JSON at all", async () => {
    const response = await fetch(`${emulator.url}/__sandbox/behaviour`, { method: "PUT", body: "{" });
    expect(response.status).toBe(400);
  });
});

describe("requests that fit nothing", () => {
  it("answer 404 under the control path", async () => {
    expect((await control("GET", "/__sandbox/nothing")).status).toBe(404);
    expect((await control("GET", "/__sandbox/reset")).status).toBe(404);
  });

  it("answer 405 for a method that the path does not take", async () => {
    expect(await statusOf("/orgs", { method: "PUT", body: "{}" })).toBe(405);
  });
});

describe("a client that goes away in the middle of its body", () => {
  it("does not take the emulator with it", async () => {
    const { port } = new URL(emulator.url);
    const socket = connect(Number(port), "127.0.0.1");
    await new Promise<void>((resolve) => {
      socket.once("connect", () => {
        socket.write("POST /orgs HTTP/1.1\r\nHost: sandbox\r\nContent-Length: 100\r\n\r\n{", () => {
          socket.destroy();
          socket.once("close", () => resolve());
        });
      });
    });
    expect(await statusOf("/me")).toBe(200);
  });
});
