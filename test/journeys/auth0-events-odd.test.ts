import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { SignJWT } from "jose";
import { afterEach, describe, expect, it } from "vitest";
import { parseConfig } from "../../src/config/gateway-config.ts";
import { assembleGateway } from "../../src/main/gateway.ts";
import { type Subscription, subscribe } from "../support/subscription.ts";

/** What the sandbox never does: streams of events as a test writes them. */
type Answer = (response: ServerResponse, request: IncomingMessage) => void;

const query = "subscription { identityEvents { eventId type rawType userId user { id } } }";
const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).toReversed()) await close();
});

async function startGateway(
  answer: Answer,
  source: Readonly<Record<string, unknown>> = {},
): Promise<{ url: string; origin: string; requests: IncomingMessage[] }> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    if (request.url?.startsWith("/api/v2/events")) answer(response, request);
    else response.writeHead(404, { "content-type": "application/json" }).end("{}");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const gateway = assembleGateway(
    parseConfig({
      listen: { host: "127.0.0.1", port: 0 },
      logLevel: "silent",
      sources: [{ kind: "auth0", name: "auth0", url: origin, ...source }],
    }),
    null,
  );
  const { url } = await gateway.listen();
  closers.push(
    async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
    () => gateway.close(),
  );
  return { url, origin, requests };
}

async function begin(url: string, token = "t"): Promise<Subscription> {
  const subscription = await subscribe({ url }, query, { as: { auth0: token } });
  closers.push(async () => subscription.leave());
  return subscription;
}

function tell(response: ServerResponse, type: string, event: Readonly<Record<string, unknown>>): void {
  if (!response.headersSent) response.writeHead(200, { "content-type": "text/event-stream" });
  response.write(`event: ${type}\nid: p${event["id"]}\ndata: ${JSON.stringify({ event })}\n\n`);
}

const time = "2026-03-01T00:00:00Z";

describe("an event that is newer than the gateway", () => {
  it("is told as OTHER with its own word, and the stream goes on", async () => {
    const { url } = await startGateway((response) => {
      tell(response, "session.revoked", { id: "1", type: "session.revoked", time, data: { object: {} } });
      tell(response, "user.created", {
        id: "2",
        type: "user.created",
        time,
        data: { object: { user_id: "auth0|1" } },
      });
    });
    const [other, known] = await (await begin(url)).take(2);
    expect(other).toEqual({
      data: {
        identityEvents: { eventId: "1", type: "OTHER", rawType: "session.revoked", userId: null, user: null },
      },
    });
    expect(known?.data.identityEvents.type).toBe("USER_CREATED");
  });
});

describe("an event that is not as specified", () => {
  it("ends the stream, and is not quoted", async () => {
    const { url } = await startGateway((response) => {
      tell(response, "user.created", {
        id: "1",
        type: "user.created",
        time,
        data: { object: { secret: "s3same" } },
      });
    });
    const results = await (await begin(url)).rest();
    expect(results).toMatchObject([{ data: null, errors: [{ extensions: { code: "BAD_RESPONSE" } }] }]);
    expect(JSON.stringify(results)).not.toContain("s3same");
  });
});

describe("a token that runs out", () => {
  it("ends the stream that it opened, and with it the source's", async () => {
    let ended: Promise<unknown> | undefined;
    const { url, origin } = await startGateway((response) => {
      ended = once(response, "close");
      tell(response, "user.created", {
        id: "1",
        type: "user.created",
        time,
        data: { object: { user_id: "auth0|1" } },
      });
    });
    const token = await new SignJWT({})
      .setProtectedHeader({ alg: "HS256" })
      .setIssuer(`${origin}/`)
      .setExpirationTime(new Date(Date.now() + 1_500))
      .sign(new TextEncoder().encode("a key that nobody checks, of 32 bytes"));
    const results = await (await begin(url, token)).rest();
    expect(results).toHaveLength(2);
    expect(results[0]?.data.identityEvents.eventId).toBe("1");
    expect(results[1]).toMatchObject({
      data: null,
      errors: [
        {
          message: expect.stringContaining("in the header Auth0-Authorization"),
          path: ["identityEvents"],
          extensions: { code: "UNAUTHENTICATED", source: "auth0" },
        },
      ],
    });
    expect(JSON.stringify(results)).not.toContain(token);
    await ended;
  });
});

describe("a source that falls silent", () => {
  it("is asked again, behind the last event", async () => {
    const { url, requests } = await startGateway(
      (response, request) => {
        const id = request.headers["last-event-id"] === undefined ? "1" : "2";
        tell(response, "user.created", {
          id,
          type: "user.created",
          time,
          data: { object: { user_id: "auth0|1" } },
        });
      },
      { streamIdleMs: 200 },
    );
    const results = await (await begin(url)).take(2);
    expect(results.map(({ data }) => data.identityEvents.eventId)).toEqual(["1", "2"]);
    const streams = requests.filter(({ url: path }) => path === "/api/v2/events");
    expect(streams.map(({ headers }) => headers["last-event-id"])).toEqual([undefined, "p1"]);
  });
});

describe("a stream that would be one too many", () => {
  it("is refused by the gateway, and a place is free when another ends", async () => {
    const { url } = await startGateway(
      (response) => {
        response.writeHead(200, { "content-type": "text/event-stream" }).flushHeaders();
      },
      { maxStreams: 1 },
    );
    const first = await begin(url);
    const refused = await (await begin(url)).rest();
    expect(refused).toMatchObject([{ data: null, errors: [{ extensions: { code: "UNAVAILABLE" } }] }]);
    first.leave();
    for (;;) {
      const next = await begin(url);
      const isOpen = await Promise.race([
        next.rest().then(
          () => false,
          () => false,
        ),
        new Promise<boolean>((resolve) => setTimeout(resolve, 200, true)),
      ]);
      if (isOpen) break;
    }
  });
});
