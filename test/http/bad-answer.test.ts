import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { UpstreamRequest } from "../../src/http/client.ts";
import { failureOf, openClient, recordCalls, startRawUpstream, startUpstream } from "./upstream-server.ts";

const getRoles: UpstreamRequest = { operation: "get_roles", method: "GET", path: "/roles" };
const postRoles: UpstreamRequest = { operation: "post_roles", method: "POST", path: "/roles", body: {} };
const json = { "content-type": "application/json" };

describe("an answer that is no JSON", () => {
  it.each([
    ["HTML", "text/html", "<html></html>"],
    ["JSON called text", "text/plain", "{}"],
    ["JSON without a type", undefined, "{}"],
    ["a type that only resembles", "application/jsonp", "{}"],
    ["half of it", "application/json", '{"a":'],
    ["a lone quotation mark", "application/json", '"'],
    ["bytes that are no UTF-8", "application/json", Buffer.from([0x22, 0xff, 0x22])],
  ])("is a bad response: %s", async (_, type, body) => {
    const { origin } = await startUpstream((_, response) => {
      if (type !== undefined) response.setHeader("content-type", type);
      response.end(body);
    });
    const { calls, onCall } = recordCalls();
    const error = await failureOf(openClient(origin).send(getRoles, { onCall }));
    expect(error.code).toBe("BAD_RESPONSE");
    expect(error.failure).toEqual({ source: "auth0", operation: "get_roles", status: 200 });
    expect(error.message).toMatch(
      /^Source "auth0" answered get_roles with something other than JSON\. Report it/,
    );
    expect(calls).toMatchObject([{ status: 200, code: "BAD_RESPONSE" }]);
  });

  it("does not quote the body, not even in the cause", async () => {
    const { origin } = await startUpstream((_, response) => response.writeHead(200, json).end("sesame"));
    const error = await failureOf(openClient(origin).send(getRoles, {}));
    expect(error.cause).toBeUndefined();
    expect(error.message).not.toContain("sesame");
  });

  it("is a bad response when compressed, for nothing of the kind was asked for", async () => {
    const { origin } = await startUpstream((_, response) => {
      response.writeHead(200, { ...json, "content-encoding": "gzip" }).end(gzipSync("{}"));
    });
    const error = await failureOf(openClient(origin).send(getRoles, {}));
    expect(error.code).toBe("BAD_RESPONSE");
    expect(error.message).toContain("in an encoding that was not asked for");
  });

  it("may say that it is not encoded", async () => {
    const { origin } = await startUpstream((_, response) => {
      response.writeHead(200, { ...json, "content-encoding": "identity" }).end("[]");
    });
    await expect(openClient(origin).send(getRoles, {})).resolves.toEqual([]);
  });

  it.each([
    ["another protocol", "SSH-2.0-OpenSSH_9.6\r\n\r\n"],
    ["a length that is no number", "HTTP/1.1 200 OK\r\ncontent-length: many\r\n\r\n{}"],
    ["more headers than anybody reads", `HTTP/1.1 200 OK\r\nx: ${"y".repeat(40_000)}\r\n\r\n`],
    ["a chunk without a size", "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nZZ\r\n"],
  ])("is a bad response when the server does not speak HTTP: %s", async (_, bytes) => {
    const error = await failureOf(openClient(await startRawUpstream(bytes)).send(getRoles, {}));
    expect(error.code).toBe("BAD_RESPONSE");
    expect(error.message).toContain("something other than HTTP");
  });
});

describe("a redirect", () => {
  it.each([301, 302, 303, 307, 308])("is not followed: %i", async (status) => {
    const elsewhere = await startUpstream((_, response) => response.writeHead(200, json).end("{}"));
    const { origin, seen } = await startUpstream((_, response) => {
      response.writeHead(status, { location: `${elsewhere.origin}/stolen` }).end();
    });
    const error = await failureOf(openClient(origin).send(getRoles, { authorization: "Bearer t" }));
    expect(error.code).toBe("BAD_RESPONSE");
    expect(error.failure.status).toBe(status);
    expect(error.message).not.toContain("stolen");
    expect(seen).toEqual(["GET /roles"]);
    expect(elsewhere.seen).toEqual([]);
  });
});

describe("a body that is too big", () => {
  it.each([
    ["with its length", true],
    ["in chunks", false],
  ])("is dropped when it comes %s", async (_, withLength) => {
    const body = JSON.stringify("x".repeat(200_000));
    const { origin } = await startUpstream((_, response) => {
      response.writeHead(200, withLength ? { ...json, "content-length": body.length } : json);
      response.write(body.slice(0, 10));
      response.end(body.slice(10));
    });
    const client = openClient(origin, { maxResponseBytes: 100_000 });
    const error = await failureOf(client.send(getRoles, {}));
    expect(error.code).toBe("BAD_RESPONSE");
    expect(error.message).toContain("more than the gateway reads");
  });

  it("stops an endless one", async () => {
    let closed: () => void = () => {};
    const dropped = new Promise<void>((resolve) => {
      closed = resolve;
    });
    const { origin } = await startUpstream((_, response) => {
      response.writeHead(200, json);
      const timer = setInterval(() => response.write("[".repeat(16_384)), 1);
      response.on("close", () => {
        clearInterval(timer);
        closed();
      });
    });
    const error = await failureOf(openClient(origin, { maxResponseBytes: 100_000 }).send(getRoles, {}));
    expect(error.code).toBe("BAD_RESPONSE");
    await dropped;
  });

  it("may be exactly as big as allowed", async () => {
    const { origin } = await startUpstream((_, response) => response.writeHead(200, json).end('"12345678"'));
    await expect(openClient(origin, { maxResponseBytes: 10 }).send(getRoles, {})).resolves.toBe("12345678");
    const error = await failureOf(openClient(origin, { maxResponseBytes: 9 }).send(getRoles, {}));
    expect(error.code).toBe("BAD_RESPONSE");
  });
});

describe("a connection that fails", () => {
  it("is unavailable when nobody listens", async () => {
    const { calls, onCall } = recordCalls();
    // Port 1 belongs to tcpmux, which no machine runs.
    const error = await failureOf(openClient("http://127.0.0.1:1").send(postRoles, { onCall }));
    expect(error.code).toBe("UNAVAILABLE");
    expect(error.message).toBe('Source "auth0" could not be reached for post_roles. Try again later.');
    expect(error.cause).toEqual(new Error("ECONNREFUSED"));
    // Even a change: it has certainly not left.
    expect(calls).toMatchObject([
      { code: "UNAVAILABLE", attempt: 1, sent: false },
      { code: "UNAVAILABLE", attempt: 2, sent: false },
      { code: "UNAVAILABLE", attempt: 3, sent: false },
    ]);
    for (const call of calls) expect(call).not.toHaveProperty("status");
  });

  it("is unavailable when the server hangs up without a word", async () => {
    const { origin } = await startUpstream((request) => request.socket.destroy());
    const error = await failureOf(openClient(origin).send(getRoles, {}));
    expect(error.code).toBe("UNAVAILABLE");
    expect(error.message).toBe('Source "auth0" broke the connection off during get_roles. Try again later.');
  });

  it("is not tried again for a change, which may have happened", async () => {
    const { origin, seen } = await startUpstream((request) => request.socket.destroy());
    const error = await failureOf(openClient(origin).send(postRoles, {}));
    expect(error.message).toContain("It may have taken effect all the same");
    expect(seen).toEqual(["POST /roles"]);
  });

  it.each([
    ["with a length", "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{}"],
    [
      "in chunks",
      "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n",
    ],
    [
      "within a chunk",
      "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\nff\r\n{}",
    ],
  ])("is unavailable when a body %s ends early", async (_, bytes) => {
    const origin = await startRawUpstream(bytes);
    const { calls, onCall } = recordCalls();
    const error = await failureOf(openClient(origin).send(getRoles, { onCall }));
    expect(error.code).toBe("UNAVAILABLE");
    expect(error.failure.status).toBe(200);
    expect(calls).toMatchObject([
      { status: 200, code: "UNAVAILABLE", attempt: 1, sent: true },
      { status: 200, code: "UNAVAILABLE", attempt: 2, sent: true },
      { status: 200, code: "UNAVAILABLE", attempt: 3, sent: true },
    ]);
  });

  it("is unavailable when it is reset within the body", async () => {
    const { origin } = await startUpstream((request, response) => {
      response.writeHead(200, json);
      response.write('{"a":');
      setTimeout(() => request.socket.resetAndDestroy(), 20);
    });
    const error = await failureOf(openClient(origin).send(getRoles, {}));
    expect(error.code).toBe("UNAVAILABLE");
  });

  it("leaves no half of a body that has neither length nor chunks", async () => {
    const origin = await startRawUpstream(
      'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n{"a":[1,',
    );
    const error = await failureOf(openClient(origin).send(getRoles, {}));
    expect(error.code).toBe("BAD_RESPONSE");
  });

  it("does not spoil the next call", async () => {
    let calls = 0;
    const { origin } = await startUpstream((request, response) => {
      calls += 1;
      if (calls === 1) request.socket.destroy();
      else response.writeHead(200, json).end("{}");
    });
    const client = openClient(origin, { connections: 1 });
    await failureOf(client.send(postRoles, {}));
    await expect(client.send(getRoles, {})).resolves.toEqual({});
    expect(calls).toBe(2);
  });
});
