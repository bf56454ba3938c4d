import { once } from "node:events";
import { describe, expect, it } from "vitest";
import type { UpstreamRequest } from "../../src/http/client.ts";
import {
  failureOf,
  openClient,
  recordCalls,
  startRawUpstream,
  startSilentUpstream,
  startUpstream,
} from "./upstream-server.ts";

const getRoles: UpstreamRequest = { operation: "get_roles", method: "GET", path: "/roles" };
const json = { "content-type": "application/json" };

describe("the deadline", () => {
  it("ends the wait for headers", async () => {
    const { origin } = await startUpstream(() => {});
    const { calls, onCall } = recordCalls();
    const error = await failureOf(openClient(origin, { deadlineMs: 100 }).send(getRoles, { onCall }));
    expect(error.code).toBe("TIMEOUT");
    expect(error.message).toBe(
      'Source "auth0" did not answer get_roles in time. Try again, or ask for less at once.',
    );
    expect(error.failure).toEqual({ source: "auth0", operation: "get_roles" });
    expect(calls).toMatchObject([{ code: "TIMEOUT" }]);
    expect(calls[0]?.durationMs).toBeGreaterThan(90);
  });

  it("ends headers that come a byte at a time", async () => {
    const { origin } = await startUpstream((request) => {
      const { socket } = request;
      socket.write("HTTP/1.1 200 OK\r\nx-slow: ");
      const timer = setInterval(() => socket.write("a"), 10);
      socket.on("close", () => clearInterval(timer));
    });
    const error = await failureOf(openClient(origin, { deadlineMs: 150 }).send(getRoles, {}));
    expect(error.code).toBe("TIMEOUT");
  });

  it("ends a body that drips", async () => {
    const { origin } = await startUpstream((_, response) => {
      response.writeHead(200, json).write("[");
      const timer = setInterval(() => response.write(" "), 10);
      response.on("close", () => clearInterval(timer));
    });
    const { calls, onCall } = recordCalls();
    const error = await failureOf(openClient(origin, { deadlineMs: 150 }).send(getRoles, { onCall }));
    expect(error.code).toBe("TIMEOUT");
    expect(error.failure.status).toBe(200);
    expect(calls).toMatchObject([{ code: "TIMEOUT", status: 200 }]);
  });

  it("ends a body that stalls", async () => {
    const origin = await startRawUpstream(
      "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{",
      { hangUp: false },
    );
    const error = await failureOf(openClient(origin, { deadlineMs: 100 }).send(getRoles, {}));
    expect(error.code).toBe("TIMEOUT");
  });

  it("ends the wait for a connection that is never completed", async () => {
    const { origin: silent } = await startSilentUpstream();
    const { calls, onCall } = recordCalls();
    const error = await failureOf(openClient(silent, { deadlineMs: 100 }).send(getRoles, { onCall }));
    expect(error.code).toBe("TIMEOUT");
    expect(calls).toHaveLength(1);
  });

  it("opens no further connections for those that are never completed", async () => {
    const { origin, accepted } = await startSilentUpstream();
    const client = openClient(origin, { connections: 1, deadlineMs: 1_500 });
    for (let call = 0; call < 5; call += 1) {
      const signal = AbortSignal.timeout(40);
      await expect(client.send(getRoles, { signal })).rejects.toMatchObject({ name: "TimeoutError" });
    }
    expect(accepted).toHaveLength(1);
  });

  it("leaves the meaning of a status that came, though its body stalls", async () => {
    const origin = await startRawUpstream(
      "HTTP/1.1 429 Too Many Requests\r\nretry-after: 7\r\ncontent-length: 100\r\n\r\n{",
      { hangUp: false },
    );
    const error = await failureOf(openClient(origin, { deadlineMs: 100 }).send(getRoles, {}));
    expect(error.code).toBe("RATE_LIMITED");
    expect(error.failure.retryAfter).toBe(7);
  });

  it("says of a change that it may have happened", async () => {
    const { origin } = await startUpstream(() => {});
    const request: UpstreamRequest = { operation: "post_roles", method: "POST", path: "/roles", body: {} };
    const error = await failureOf(openClient(origin, { deadlineMs: 100 }).send(request, {}));
    expect(error.message).toContain("It may have taken effect all the same: check before you try again.");
  });

  it("counts the wait for a connection", async () => {
    const deadlineMs = 800;
    const first = await startUpstream((request, response) => {
      if (request.url === "/short") setTimeout(() => response.writeHead(204).end(), 400);
    });
    const busy = openClient(first.origin, { connections: 1, deadlineMs });
    const holding = busy.send({ ...getRoles, path: "/short" }, {});
    const queued = failureOf(busy.send({ ...getRoles, path: "/queued" }, {}));
    await holding;
    // Sent at the moment when the queued call gets its connection: a deadline that began there would end no sooner.
    const fresh = failureOf(
      openClient(first.origin, { deadlineMs }).send({ ...getRoles, path: "/fresh" }, {}),
    );
    const winner = await Promise.race([queued.then(() => "queued"), fresh.then(() => "fresh")]);
    expect(winner).toBe("queued");
    expect((await queued).code).toBe("TIMEOUT");
    expect((await fresh).code).toBe("TIMEOUT");
    expect(first.seen).toEqual(expect.arrayContaining(["GET /short", "GET /queued", "GET /fresh"]));
  });

  it("leaves the connections usable", async () => {
    const { origin } = await startUpstream((request, response) => {
      if (request.url === "/fast") response.writeHead(200, json).end("1");
    });
    const client = openClient(origin, { connections: 1, deadlineMs: 500 });
    await failureOf(client.send(getRoles, {}));
    await expect(client.send({ ...getRoles, path: "/fast" }, {})).resolves.toBe(1);
  });
});

describe("a caller who gives up", () => {
  it("cancels the upstream call and gets the own reason back", async () => {
    const caller = new AbortController();
    let dropped: Promise<unknown> | undefined;
    const { origin } = await startUpstream((request) => {
      dropped = once(request.socket, "close");
      caller.abort("gone");
    });
    const { calls, onCall } = recordCalls();
    const call = openClient(origin).send(getRoles, { signal: caller.signal, onCall });
    await expect(call).rejects.toBe("gone");
    await dropped;
    expect(dropped).toBeDefined();
    expect(calls).toHaveLength(1);
    expect(calls[0]).not.toHaveProperty("status");
    expect(calls[0]).not.toHaveProperty("code");
  });

  it("cancels it within the body", async () => {
    const caller = new AbortController();
    let dropped: Promise<unknown> | undefined;
    const { origin } = await startUpstream((request, response) => {
      dropped = once(request.socket, "close");
      response.writeHead(500, json).write("{");
      setTimeout(() => caller.abort("gone"), 30);
    });
    const { calls, onCall } = recordCalls();
    const call = openClient(origin).send(getRoles, { signal: caller.signal, onCall });
    await expect(call).rejects.toBe("gone");
    await dropped;
    expect(dropped).toBeDefined();
    expect(calls).toHaveLength(1);
    expect(calls[0]).not.toHaveProperty("status");
  });

  it("need not wait for a connection that is never completed", async () => {
    const { origin: silent } = await startSilentUpstream();
    const caller = new AbortController();
    const call = openClient(silent, { deadlineMs: 1_000 }).send(getRoles, { signal: caller.signal });
    const late = new Promise((resolve) => setTimeout(resolve, 700, "late"));
    setTimeout(() => caller.abort("gone"), 50);
    await expect(Promise.race([call, late])).rejects.toBe("gone");
  });

  it("leaves the queue at once, and the call is never sent", async () => {
    let release: () => void = () => {};
    const { origin, seen } = await startUpstream((_, response) => {
      release = () => response.writeHead(204).end();
    });
    const client = openClient(origin, { connections: 1 });
    const holding = client.send({ ...getRoles, path: "/holding" }, {});
    const caller = new AbortController();
    const waiting = client.send({ ...getRoles, path: "/waiting" }, { signal: caller.signal });
    setTimeout(() => caller.abort("gone"), 50);
    await expect(waiting).rejects.toBe("gone");
    release();
    await holding;
    const last = client.send({ ...getRoles, path: "/last" }, {});
    while (seen.length < 2) await new Promise(setImmediate);
    release();
    await last;
    expect(seen).toEqual(["GET /holding", "GET /last"]);
  });

  it("before the call makes none", async () => {
    const { origin, seen } = await startUpstream(() => {});
    const { calls, onCall } = recordCalls();
    const call = openClient(origin).send(getRoles, { signal: AbortSignal.abort("gone"), onCall });
    await expect(call).rejects.toBe("gone");
    expect(seen).toEqual([]);
    expect(calls).toEqual([]);
  });
});

describe("the queue", () => {
  it("is bounded: one call too many fails at once", async () => {
    const release: (() => void)[] = [];
    const { origin, seen } = await startUpstream((_, response) => {
      release.push(() => response.writeHead(204).end());
    });
    const client = openClient(origin, { connections: 2, maxQueued: 3 });
    const accepted = Array.from({ length: 5 }, () => client.send(getRoles, {}));
    const { calls, onCall } = recordCalls();
    const error = await failureOf(client.send(getRoles, { onCall }));
    expect(error.code).toBe("UNAVAILABLE");
    expect(error.message).toBe(
      'Source "auth0" was not asked for get_roles: too many calls wait for it already. Try again later.',
    );
    expect(calls).toMatchObject([{ code: "UNAVAILABLE" }]);
    for (let answered = 0; answered < 5; answered += 1) {
      while (release.length <= answered) await new Promise(setImmediate);
      release[answered]?.();
    }
    expect(await Promise.all(accepted)).toHaveLength(5);
    expect(seen).toHaveLength(5);
  });
});
