import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:net";
import { describe, expect, it } from "vitest";
import type { UpstreamRequest } from "../../src/http/client.ts";
import { explainAuth0Error } from "../../src/sources/auth0/failure.ts";
import { readAuth0RateLimit } from "../../src/sources/auth0/rate-limit.ts";
import { failureOf, openClient, recordCalls, startUpstream } from "./upstream-server.ts";

const getRoles: UpstreamRequest = { operation: "get_roles", method: "GET", path: "/roles" };
const writes = (["POST", "PUT", "PATCH", "DELETE"] as const).map(
  (method): UpstreamRequest => ({ operation: "change_roles", method, path: "/roles", body: {} }),
);
const json = { "content-type": "application/json" };

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const answerWell: Answer = (_, response) => response.writeHead(200, json).end("[]");

function refuseWith(status: number, headers: Record<string, string> = {}): Answer {
  return (_, response) => response.writeHead(status, headers).end();
}

/** A server that goes through these answers and then stays with the last. */
async function startSequence(...answers: Answer[]) {
  const times: number[] = [];
  const { origin, seen } = await startUpstream((request, response) => {
    times.push(performance.now());
    (answers[seen.length - 1] ?? answers.at(-1))?.(request, response);
  });
  return { origin, seen, times };
}

describe("a read", () => {
  it.each([
    ["502", refuseWith(502)],
    ["503", refuseWith(503)],
    ["504", refuseWith(504)],
    ["a connection that breaks", (request: IncomingMessage) => request.socket.destroy()],
    ["a connection that is reset", (request: IncomingMessage) => request.socket.resetAndDestroy()],
    [
      "a body that ends early",
      (request: IncomingMessage, response: ServerResponse) => {
        response.writeHead(200, { ...json, "content-length": 10 }).write("[");
        setTimeout(() => request.socket.destroy(), 5);
      },
    ],
  ] as const)("is made again after %s, twice at most", async (_, fault) => {
    const once = await startSequence(fault, fault, answerWell);
    const { calls, onCall } = recordCalls();
    await expect(openClient(once.origin).send(getRoles, { onCall })).resolves.toEqual([]);
    expect(calls).toMatchObject([
      { attempt: 1, sent: true, code: expect.any(String) },
      { attempt: 2, sent: true, code: expect.any(String) },
      { attempt: 3, sent: true, status: 200 },
    ]);
    const ever = await startSequence(fault);
    await failureOf(openClient(ever.origin).send(getRoles, {}));
    expect(ever.seen).toHaveLength(3);
  });

  it.each([400, 401, 403, 404, 409, 418, 500])("is made once when the answer is %i", async (status) => {
    const { origin, seen } = await startSequence(refuseWith(status));
    await failureOf(openClient(origin).send(getRoles, {}));
    expect(seen).toHaveLength(1);
  });

  it("is made once when the search took too long for Auth0, which is well", async () => {
    const { origin, seen } = await startUpstream((_, response) => {
      response.writeHead(503, json).end('{"statusCode":503,"message":"The query exceeded the timeout"}');
    });
    const client = openClient(origin, { explainError: explainAuth0Error });
    const error = await failureOf(client.send(getRoles, {}));
    expect(error.code).toBe("TIMEOUT");
    expect(error.message).toContain("Narrow the filter");
    expect(seen).toHaveLength(1);
  });

  it.each([
    ["Retry-After", { "retry-after": "1" }],
    ["a reset of now", { "x-ratelimit-reset": () => String(Math.floor(Date.now() / 1_000)) }],
    ["nothing", {}],
  ])("waits a second when there were too many calls: %s", async (_, headers) => {
    const { origin, times } = await startSequence((_request, response) => {
      for (const [name, value] of Object.entries(headers)) {
        response.setHeader(name, typeof value === "string" ? value : value());
      }
      response.writeHead(429).end();
    }, answerWell);
    const client = openClient(origin, {
      explainError: explainAuth0Error,
      readRateLimit: readAuth0RateLimit,
    });
    await expect(client.send(getRoles, {})).resolves.toEqual([]);
    const [first = 0, second = 0] = times;
    expect(second - first).toBeGreaterThanOrEqual(995);
  });

  it("is made twice at most when there are too many calls", async () => {
    const { origin, seen } = await startSequence(refuseWith(429));
    const error = await failureOf(openClient(origin).send(getRoles, {}));
    expect(error.code).toBe("RATE_LIMITED");
    expect(seen).toHaveLength(2);
  });

  it.each([429, 503])("fails at once when Retry-After of a %i is beyond the deadline", async (status) => {
    const { origin, seen } = await startSequence(refuseWith(status, { "retry-after": "30" }));
    const client = openClient(origin);
    const error = await failureOf(client.send(getRoles, {}));
    expect(error.failure.retryAfter).toBe(30);
    expect(seen).toHaveLength(1);
  });

  it("is not even sent while the source has asked to wait for longer than the deadline", async () => {
    const { origin, seen } = await startSequence(refuseWith(429, { "retry-after": "30" }));
    const client = openClient(origin);
    await failureOf(client.send(getRoles, { caller: "ada" }));
    const { calls, onCall } = recordCalls();
    const error = await failureOf(client.send(getRoles, { caller: "ada", onCall }));
    expect(error.code).toBe("RATE_LIMITED");
    expect(error.failure.retryAfter).toBe(30);
    expect(error.message).toContain("was not asked for get_roles");
    expect(calls).toEqual([]);
    expect(seen).toHaveLength(1);
    // Another caller's calls count against another limit.
    await failureOf(client.send(getRoles, { caller: "grace" }));
    expect(seen).toHaveLength(2);
  });

  it("does not wait for what others were told who cannot be told apart", async () => {
    const { origin, seen } = await startSequence(refuseWith(429, { "retry-after": "30" }), answerWell);
    const client = openClient(origin);
    await failureOf(client.send(getRoles, {}));
    await expect(client.send(getRoles, {})).resolves.toEqual([]);
    expect(seen).toHaveLength(2);
  });

  it("is not made again when the time is too short", async () => {
    const { origin, seen } = await startSequence((_, response) => {
      setTimeout(() => response.writeHead(503).end(), 80);
    });
    await failureOf(openClient(origin, { deadlineMs: 100 }).send(getRoles, {}));
    expect(seen).toHaveLength(1);
  });

  it("is not made again for a caller who has left", async () => {
    const caller = new AbortController();
    const { origin, seen } = await startSequence((_, response) => {
      response.writeHead(503).end();
      setTimeout(() => caller.abort("gone"), 10);
    });
    await expect(openClient(origin).send(getRoles, { signal: caller.signal })).rejects.toBe("gone");
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(seen).toHaveLength(1);
  });
});

describe("a write", () => {
  it.each([
    ["502", refuseWith(502)],
    ["503", refuseWith(503)],
    ["504", refuseWith(504)],
    ["429", refuseWith(429)],
    ["a connection that breaks", (request: IncomingMessage) => request.socket.destroy()],
    ["a connection that is reset", (request: IncomingMessage) => request.socket.resetAndDestroy()],
  ] as const)("is sent once: %s", async (_, fault) => {
    const { origin, seen } = await startSequence(fault);
    const client = openClient(origin, { deadlineMs: 3_000 });
    for (const [index, write] of writes.entries()) {
      const { calls, onCall } = recordCalls();
      await failureOf(client.send(write, { onCall, caller: String(index) }));
      expect(calls).toMatchObject([{ attempt: 1, sent: true }]);
    }
    expect(seen).toHaveLength(writes.length);
  });

  it("is sent once over a connection that the server closes upon it", async () => {
    const { origin, seen } = await startUpstream((request, response) => {
      if (request.method === "GET") answerWell(request, response);
      else request.socket.destroy();
    });
    const client = openClient(origin, { connections: 1 });
    for (const write of writes) {
      await client.send(getRoles, {});
      const error = await failureOf(client.send(write, {}));
      expect(error.message).toContain("It may have taken effect all the same");
    }
    expect(seen.filter((line) => !line.startsWith("GET"))).toHaveLength(writes.length);
  });

  it("is sent when the connection was refused before, for it had not left", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const port = typeof address === "object" ? (address?.port ?? 0) : 0;
    await new Promise((resolve) => server.close(resolve));
    const { calls, onCall } = recordCalls();
    const received: string[] = [];
    const sending = openClient(`http://127.0.0.1:${port}`).send(
      { operation: "post_roles", method: "POST", path: "/roles", body: { name: "x" } },
      {
        onCall(call) {
          onCall(call);
          // The port is taken again by a server that answers.
          if (calls.length === 1) listenAgain();
        },
      },
    );
    const listenAgain = () => {
      const revived = createServer((socket) => {
        socket.on("data", (bytes) => {
          received.push(String(bytes));
          socket.end("HTTP/1.1 204 No Content\r\n\r\n");
        });
      });
      revived.listen(port, "127.0.0.1");
      void sending.finally(() => revived.close()).catch(() => undefined);
    };
    await expect(sending).resolves.toBeUndefined();
    expect(calls).toMatchObject([{ sent: false }, { attempt: 2, sent: true, status: 204 }]);
    expect(received).toHaveLength(1);
  });
});
