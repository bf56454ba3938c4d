import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import type { HttpClientOptions, UpstreamRequest } from "../../src/http/client.ts";
import { failureOf, openClient, recordCalls, startRawUpstream, startUpstream } from "./upstream-server.ts";

const secret = "sesame-open-0123456789";
const request: UpstreamRequest = {
  operation: "get_user",
  method: "GET",
  path: "/users/{id}",
  params: { id: "hidden-id" },
  query: { q: "hidden-query" },
};

/** Everything that a log or a caller could get to see of an error. */
function expose(error: Error): string {
  return [
    JSON.stringify(error),
    JSON.stringify({ ...error }),
    error.message,
    error.stack,
    inspect(error, { depth: null, showHidden: true }),
    inspect(error.cause, { depth: null, showHidden: true }),
  ].join("\n");
}

async function expectSecrecy(
  origin: string,
  authorization: string,
  options: Partial<HttpClientOptions> = {},
): Promise<Error> {
  const { calls, onCall } = recordCalls();
  const error = await failureOf(
    openClient(origin, { deadlineMs: 1_000, ...options }).send(request, { authorization, onCall }),
  );
  for (const text of [expose(error), JSON.stringify(calls)]) {
    expect(text).not.toContain("sesame");
    expect(text).not.toContain("hidden");
    expect(text).not.toContain(origin);
  }
  return error;
}

describe("a credential that no header may hold", () => {
  it.each([
    ["a line break", `Bearer ${secret}\r\nX-Injected: 1`],
    ["a lone line feed at the end", `Bearer ${secret}\n`],
    ["NUL", `Bearer ${secret}\u0000`],
    ["a tab", `Bearer\t${secret}`],
    ["an umlaut", `Bearer ${secret}ä`],
    ["a character beyond Latin-1", `Bearer ${secret}€`],
    ["a space at the end", `Bearer ${secret} `],
    ["nothing at all", ""],
  ])("is neither sent nor quoted: %s", async (_, authorization) => {
    const { origin, seen } = await startUpstream((_, response) => response.writeHead(204).end());
    const error = await expectSecrecy(origin, authorization);
    expect(error).toMatchObject({ code: "UNAUTHENTICATED" });
    expect(error.message).toBe(
      'Source "auth0" cannot be sent the credential: it holds characters no header may. ' +
        "Send a valid bearer token in the header Auth0-Authorization.",
    );
    expect(seen).toEqual([]);
  });

  it("is no call", async () => {
    const { origin } = await startUpstream((_, response) => response.writeHead(204).end());
    const { calls, onCall } = recordCalls();
    await failureOf(openClient(origin).send(request, { authorization: "Bearer ä", onCall }));
    expect(calls).toEqual([]);
  });
});

describe("credential, id, query and address stay out of errors", () => {
  const authorization = `Bearer ${secret}`;
  const quote = `${authorization} hidden-id hidden-query`;

  it.each([200, 302, 400, 401, 403, 404, 429, 500])("when a %i quotes them", async (status) => {
    const { origin } = await startUpstream((_, response) => {
      response.writeHead(status, { location: `/${secret}`, "x-quote": quote }).end(quote);
    });
    await expectSecrecy(origin, authorization);
  });

  it("when a JSON type precedes a quote that is none", async () => {
    const { origin } = await startUpstream((_, response) => {
      response.writeHead(200, { "content-type": "application/json" }).end(secret);
    });
    await expectSecrecy(origin, authorization);
  });

  it("when the vendor's reader passes the credential on", async () => {
    const { origin } = await startUpstream((_, response) => {
      response.writeHead(400, { "content-type": "application/json" }).end(JSON.stringify({ secret }));
    });
    const error = await expectSecrecy(origin, authorization, {
      explainError: () => ({
        upstreamCode: secret,
        upstreamMessage: `${"x".repeat(490)}${secret}`,
        requiredScopes: [secret, authorization],
        message: `The token ${secret} is wrong.`,
      }),
    });
    expect(error.message).toBe('Source "auth0" refused get_user: The token [redacted] is wrong.');
  });

  it("when the answer is no HTTP and quotes them", async () => {
    await expectSecrecy(await startRawUpstream(`${quote}\r\n\r\n`), authorization);
    await expectSecrecy(
      await startRawUpstream(`HTTP/1.1 200 OK\r\n${secret}\u0000: x\r\n\r\n`),
      authorization,
    );
    await expectSecrecy(
      await startRawUpstream(`HTTP/1.1 200 OK\r\nx: ${secret.repeat(2_000)}\r\n\r\n`),
      authorization,
    );
  });

  it("when the connection breaks within a quote", async () => {
    const head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 999\r\n\r\n";
    await expectSecrecy(await startRawUpstream(`${head}"${quote}`), authorization);
  });

  it("when nothing is answered in time", async () => {
    const { origin } = await startUpstream(() => {});
    await expectSecrecy(origin, authorization, { deadlineMs: 100 });
  });

  it("when nobody listens", async () => {
    await expectSecrecy("http://127.0.0.1:1", authorization);
  });
});

it("keeps the secrets of a body out of what an answer says", async () => {
  const { origin } = await startUpstream((_, response) => {
    const message = `the password ${secret} is too weak`;
    response.writeHead(400, { "content-type": "application/json" }).end(JSON.stringify({ message }));
  });
  const client = openClient(origin, {
    explainError: (_status, _headers, body) => ({ upstreamMessage: (body as { message: string }).message }),
  });
  const body = { password: secret };
  const error = await failureOf(client.send({ ...request, method: "POST", body, secrets: ["", secret] }, {}));
  expect(error).toMatchObject({ failure: { upstreamMessage: "the password [redacted] is too weak" } });
  expect(expose(error)).not.toContain("sesame");
});
