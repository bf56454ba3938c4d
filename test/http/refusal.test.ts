import { describe, expect, it } from "vitest";
import type { HttpClientOptions, UpstreamRequest } from "../../src/http/client.ts";
import type { ExplainError } from "../../src/http/explanation.ts";
import { failureOf, openClient, recordCalls, startUpstream } from "./upstream-server.ts";

const getRoles: UpstreamRequest = {
  operation: "get_roles",
  method: "GET",
  path: "/roles/{id}",
  params: { id: "rol_1" },
};
const authorization = "Bearer sesame-open";

/** Makes one call to a server with the given answer. */
async function refuse(
  status: number,
  answer: { headers?: Record<string, string>; body?: string | Buffer } = {},
  options: Partial<HttpClientOptions> = {},
) {
  const { origin } = await startUpstream((_, response) => {
    response.writeHead(status, { "content-type": "application/json", ...answer.headers }).end(answer.body);
  });
  // Too short for any pause, so that what is refused for now is not asked for again.
  return failureOf(openClient(origin, { deadlineMs: 900, ...options }).send(getRoles, { authorization }));
}

const explainError: ExplainError = (_status, _headers, body) => {
  const { errorCode, message } = body as { errorCode: string; message: string };
  return { upstreamCode: errorCode, upstreamMessage: message };
};

describe("a status", () => {
  it.each([
    [400, "BAD_USER_INPUT", "did not accept the arguments of get_roles. Correct or shorten them."],
    [
      401,
      "UNAUTHENTICATED",
      "did not accept the credential. Send a valid bearer token in the header Auth0-Authorization.",
    ],
    [402, "BAD_RESPONSE", "answered get_roles with the unexpected status 402."],
    [403, "FORBIDDEN", "refused get_roles: the credential may not do this. Use one that may,"],
    [404, "NOT_FOUND", "did not find what get_roles is about. Check the id,"],
    [405, "BAD_RESPONSE", "answered get_roles with the unexpected status 405."],
    [408, "TIMEOUT", "did not answer get_roles in time. Try again, or ask for less at once."],
    [409, "CONFLICT", "refused get_roles: it exists already, or its state does not allow this."],
    [410, "EXPIRED", "refused get_roles: what it is about has run out. Ask for a new one."],
    [413, "BAD_USER_INPUT", "did not accept the arguments"],
    [414, "BAD_USER_INPUT", "did not accept the arguments"],
    [418, "BAD_RESPONSE", "answered get_roles with the unexpected status 418. Report it"],
    [422, "BAD_USER_INPUT", "did not accept the arguments"],
    [429, "RATE_LIMITED", "refused get_roles: there were too many calls. Try again later."],
    [500, "UNAVAILABLE", "failed during get_roles. Try again later."],
    [502, "UNAVAILABLE", "failed during get_roles."],
    [503, "UNAVAILABLE", "failed during get_roles."],
    [504, "TIMEOUT", "did not answer get_roles in time."],
    [599, "UNAVAILABLE", "failed during get_roles."],
    [600, "BAD_RESPONSE", "answered get_roles with the unexpected status 600."],
  ])("of %i means %s", async (status, code, text) => {
    const error = await refuse(status);
    expect(error.code).toBe(code);
    expect(error.message.startsWith(`Source "auth0" ${text}`)).toBe(true);
    expect(error.failure).toEqual({ source: "auth0", operation: "get_roles", status });
    expect(error.source).toBe("auth0");
  });

  it("means the same with an HTML body", async () => {
    const error = await refuse(503, { headers: { "content-type": "text/html" }, body: "<h1>Busy</h1>" });
    expect(error.code).toBe("UNAVAILABLE");
    expect(error.failure).not.toHaveProperty("upstreamMessage");
  });

  it("asks for a credential when none was sent", async () => {
    const { origin } = await startUpstream((_, response) => response.writeHead(401).end());
    const client = openClient(origin, { source: "losant-instance" });
    const error = await failureOf(client.send(getRoles, {}));
    expect(error.message).toBe(
      'Source "losant-instance" wants a credential for get_roles. ' +
        "Send a valid bearer token in the header Losant-Instance-Authorization.",
    );
  });

  it("says of a failed change that it may have happened", async () => {
    const { origin } = await startUpstream((_, response) => response.writeHead(502).end());
    const error = await failureOf(openClient(origin).send({ ...getRoles, method: "DELETE" }, {}));
    expect(error.message).toBe(
      'Source "auth0" failed during get_roles. It may have taken effect all the same: check before you try again.',
    );
  });

  it("is told of once", async () => {
    const { origin } = await startUpstream((_, response) => response.writeHead(404).end());
    const { calls, onCall } = recordCalls();
    await failureOf(openClient(origin).send(getRoles, { onCall }));
    expect(calls).toMatchObject([{ status: 404, code: "NOT_FOUND", path: "/roles/{id}" }]);
  });
});

describe("Retry-After", () => {
  it("is told in seconds", async () => {
    const error = await refuse(429, { headers: { "retry-after": "3" } });
    expect(error.failure.retryAfter).toBe(3);
    expect(error.message).toContain("Try again in 3 seconds.");
    expect((await refuse(429, { headers: { "retry-after": "1" } })).message).toContain("in 1 second.");
  });

  it("is told in seconds when it is a date", async () => {
    const error = await refuse(503, {
      headers: { date: "Sun, 06 Nov 1994 08:49:37 GMT", "retry-after": "Sun, 06 Nov 1994 08:50:37 GMT" },
    });
    expect(error.failure.retryAfter).toBe(60);
    expect(error.message).toBe('Source "auth0" failed during get_roles. Try again in 60 seconds.');
  });

  it("wins over what the vendor's reader makes of other headers", async () => {
    const options = { explainError: () => ({ retryAfter: 9 }) };
    expect((await refuse(429, {}, options)).failure.retryAfter).toBe(9);
    expect((await refuse(429, { headers: { "retry-after": "3" } }, options)).failure.retryAfter).toBe(3);
  });
});

describe("the vendor's reader", () => {
  it("gets status, headers and parsed body", async () => {
    const read: unknown[] = [];
    const options: Partial<HttpClientOptions> = {
      explainError: (...args) => {
        read.push(...args);
        return {};
      },
    };
    await refuse(418, { headers: { "x-kind": "teapot" }, body: '{"a":1}' }, options);
    expect(read).toEqual([418, expect.objectContaining({ "x-kind": "teapot" }), { a: 1 }]);
  });

  it("gets no body where it is no JSON", async () => {
    const read: unknown[] = [];
    const options: Partial<HttpClientOptions> = {
      explainError: (_status, _headers, body) => {
        read.push(body);
        return {};
      },
    };
    await refuse(500, { body: "<html>" }, options);
    await refuse(500, { body: Buffer.from([0x22, 0xff, 0x22]) }, options);
    await refuse(500, {}, options);
    expect(read).toEqual([undefined, undefined, undefined]);
  });

  it("adds the vendor's words", async () => {
    const body = '{"errorCode":"invalid_body","message":"Payload validation error: name"}';
    const error = await refuse(400, { body }, { explainError });
    expect(error.failure).toMatchObject({
      upstreamCode: "invalid_body",
      upstreamMessage: "Payload validation error: name",
    });
    expect(error.message).toContain("Correct what it names in `upstreamMessage`.");
  });

  it("names the scopes of which any is enough", async () => {
    const options = { explainError: () => ({ requiredScopes: ["read:organizations", "read:users"] }) };
    const error = await refuse(403, {}, options);
    expect(error.message).toBe(
      'Source "auth0" refused get_roles: the credential lacks a scope. ' +
        "Any one of these is enough: read:organizations, read:users.",
    );
    expect(error.failure.requiredScopes).toEqual(["read:organizations", "read:users"]);
  });

  it("may choose another code and the message", async () => {
    const options: Partial<HttpClientOptions> = {
      explainError: () => ({ code: "UNSUPPORTED", message: "The tenant's plan lacks it. Upgrade the plan." }),
    };
    const error = await refuse(403, {}, options);
    expect(error.code).toBe("UNSUPPORTED");
    expect(error.message).toBe(
      `Source "auth0" refused get_roles: The tenant's plan lacks it. Upgrade the plan.`,
    );
    expect(error.failure).toEqual({ source: "auth0", operation: "get_roles", status: 403 });
  });

  it.each([
    ["UNSUPPORTED", "cannot do get_roles"],
    ["BUDGET_EXCEEDED", "asks for too much at once"],
    ["INTERNAL_SERVER_ERROR", "could not be asked for get_roles"],
  ] as const)("has a message for %s", async (code, text) => {
    const error = await refuse(400, {}, { explainError: () => ({ code }) });
    expect(error.code).toBe(code);
    expect(error.message).toContain(text);
  });

  it("may fail, and then the status alone speaks", async () => {
    const error = await refuse(404, { body: "null" }, { explainError });
    expect(error.code).toBe("NOT_FOUND");
    expect(error.failure).toEqual({ source: "auth0", operation: "get_roles", status: 404 });
  });

  it("cannot pass on endless or unprintable texts", async () => {
    const body = JSON.stringify({ errorCode: "a\u001b[31m\nb", message: "x".repeat(10_000) });
    const error = await refuse(400, { body }, { explainError });
    expect(error.failure.upstreamCode).toBe("a [31m b");
    expect(error.failure.upstreamMessage).toHaveLength(500);
  });
});

describe("a big error body", () => {
  it.each([
    ["within the bound", 10_000_000],
    ["beyond the bound", 100_000],
  ])("%s keeps no connection: ten calls on two all settle", async (_, maxResponseBytes) => {
    const { origin, seen } = await startUpstream((_, response) => {
      response.writeHead(403, { "content-type": "text/html" }).end("x".repeat(200_000));
    });
    const client = openClient(origin, { connections: 2, maxResponseBytes });
    const errors = await Promise.all(
      Array.from({ length: 10 }, () => failureOf(client.send(getRoles, { authorization }))),
    );
    expect(errors.map(({ code }) => code)).toEqual(Array(10).fill("FORBIDDEN"));
    expect(seen).toHaveLength(10);
  });
});
