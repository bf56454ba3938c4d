import { getEventListeners, once } from "node:events";
import type { ServerResponse } from "node:http";
import { describe, expect, it } from "vitest";
import type { EventStream, ServerSentMessage, UpstreamRequest } from "../../src/http/client.ts";
import { failureOf, openClient, recordCalls, startUpstream } from "./upstream-server.ts";

const subscribe: UpstreamRequest = { operation: "subscribe_events", method: "GET", path: "/events" };
const getRoles: UpstreamRequest = { operation: "get_roles", method: "GET", path: "/roles" };
const events = { "content-type": "text/event-stream" };

/** Answers every request with an event stream that the test goes on with. */
async function startStreams(begin: (response: ServerResponse) => void = () => undefined) {
  const responses: ServerResponse[] = [];
  const { origin, seen } = await startUpstream((request, response) => {
    if (request.url !== "/events") {
      response.writeHead(200, { "content-type": "application/json" }).end("[]");
      return;
    }
    responses.push(response);
    response.writeHead(200, events).flushHeaders();
    begin(response);
  });
  return { origin, seen, responses };
}

/** Resolves when the first answer's connection is gone. */
async function closeOf([response]: readonly ServerResponse[]): Promise<void> {
  if (response?.closed === false) await once(response, "close");
}

async function collect(stream: EventStream): Promise<ServerSentMessage[]> {
  const messages: ServerSentMessage[] = [];
  for await (const message of stream) messages.push(message);
  return messages;
}

/** The next message; anything else than a message fails the test. */
async function nextOf(stream: AsyncIterable<ServerSentMessage>): Promise<ServerSentMessage> {
  const { done, value } = await stream[Symbol.asyncIterator]().next();
  if (done === true) throw new Error("The stream ended");
  return value;
}

describe("a stream of events", () => {
  it("gives the messages in order, however they are cut up", async () => {
    const text =
      ':connected\n\nretry: 2000\n\nid: a\nevent: user.created\ndata: {"name":"Zoë"}\n\n: heartbeat\n\ndata: one\ndata: two\n\n';
    const { origin } = await startStreams(async (response) => {
      for (const byte of Buffer.from(text)) {
        response.write(Buffer.of(byte));
        await new Promise(setImmediate);
      }
      response.end("data: never finished");
    });
    const stream = await openClient(origin).stream(subscribe, {});
    expect(await collect(stream)).toEqual([
      { id: "a", event: "user.created", data: '{"name":"Zoë"}' },
      { id: undefined, event: "message", data: "one\ntwo" },
    ]);
    expect(stream.retryMs).toBe(2_000);
  });

  it("is asked for as such, with the caller's credential and the request's headers", async () => {
    const { origin } = await startUpstream((request, response) => {
      const { accept, authorization, "last-event-id": position } = request.headers;
      response.writeHead(200, events).end(`data: ${JSON.stringify([accept, authorization, position])}\n\n`);
    });
    const request = { ...subscribe, headers: { "Last-Event-ID": "b" } };
    const stream = await openClient(origin).stream(request, { authorization: "Bearer t" });
    expect(JSON.parse((await nextOf(stream)).data)).toEqual(["text/event-stream", "Bearer t", "b"]);
    stream.close();
  });

  it("is told as one call, when it is open", async () => {
    const { origin } = await startStreams();
    const { calls, onCall } = recordCalls();
    const stream = await openClient(origin).stream(subscribe, { onCall });
    expect(calls).toMatchObject([{ operation: "subscribe_events", path: "/events", status: 200 }]);
    stream.close();
    expect(await collect(stream)).toEqual([]);
    expect(calls).toHaveLength(1);
  });

  it("outlasts the deadline of calls", async () => {
    const { origin, responses } = await startStreams();
    const stream = await openClient(origin, { deadlineMs: 60 }).stream(subscribe, {});
    await new Promise((resolve) => setTimeout(resolve, 150));
    responses[0]?.end("data: late\n\n");
    expect(await collect(stream)).toMatchObject([{ data: "late" }]);
  });
});

describe("an answer that is no stream of events", () => {
  it.each([
    [401, "UNAUTHENTICATED"],
    [403, "FORBIDDEN"],
    [410, "EXPIRED"],
    [503, "UNAVAILABLE"],
  ])("says why: %i is %s", async (status, code) => {
    const body = JSON.stringify({ message: "because" });
    const { origin } = await startUpstream((_, response) => {
      response.writeHead(status, { "content-type": "application/json" }).end(body);
    });
    const client = openClient(origin, {
      explainError: (_, __, told) => ({ upstreamMessage: (told as { message: string }).message }),
    });
    const { calls, onCall } = recordCalls();
    const error = await failureOf(client.stream(subscribe, { onCall }));
    expect(error.code).toBe(code);
    expect(error.failure).toMatchObject({
      status,
      operation: "subscribe_events",
      upstreamMessage: "because",
    });
    expect(calls).toMatchObject([{ status, code }]);
  });

  it.each([
    ["JSON", 200, { "content-type": "application/json" }, /something other than a stream of events/],
    ["nothing", 204, events, /something other than a stream of events/],
    ["a compressed stream", 200, { ...events, "content-encoding": "gzip" }, /encoding/],
    ["a redirect", 302, { location: "/elsewhere" }, /redirect/],
  ])("is a bad response: %s", async (_, status, headers, message) => {
    const { origin, seen } = await startUpstream((_, response) => {
      response.writeHead(status, headers).end();
    });
    const error = await failureOf(openClient(origin).stream(subscribe, {}));
    expect(error.code).toBe("BAD_RESPONSE");
    expect(error.message).toMatch(message);
    expect(seen).toEqual(["GET /events"]);
  });

  it("is dropped when it goes on for ever", async () => {
    const responses: ServerResponse[] = [];
    const { origin } = await startUpstream((_, response) => {
      responses.push(response);
      response.writeHead(500, { "content-type": "text/html" });
      const timer = setInterval(() => response.write("x".repeat(20_000)), 1);
      response.on("close", () => clearInterval(timer));
    });
    const error = await failureOf(openClient(origin).stream(subscribe, {}));
    expect(error.code).toBe("UNAVAILABLE");
    await closeOf(responses);
  });

  it("is a timeout when no head comes", async () => {
    const { origin } = await startUpstream(() => undefined);
    const error = await failureOf(openClient(origin, { deadlineMs: 60 }).stream(subscribe, {}));
    expect(error.code).toBe("TIMEOUT");
  });
});

describe("a stream that breaks", () => {
  it("gives what came whole, then the failure", async () => {
    const { origin } = await startStreams((response) => {
      response.write("data: one\n\ndata: two\n\ndata: thr", () => response.destroy());
    });
    const stream = await openClient(origin).stream(subscribe, {});
    expect((await nextOf(stream)).data).toBe("one");
    expect((await nextOf(stream)).data).toBe("two");
    const error = await failureOf(nextOf(stream));
    expect(error.code).toBe("UNAVAILABLE");
    expect(error.failure.status).toBe(200);
    expect(error.message).toContain("broke the connection off during subscribe_events");
  });

  it("counts as dead when it falls silent", async () => {
    const { origin, responses } = await startStreams();
    const stream = await openClient(origin, { streamIdleMs: 60 }).stream(subscribe, {});
    const error = await failureOf(nextOf(stream));
    expect(error.code).toBe("TIMEOUT");
    expect(error.message).toBe(
      'Source "auth0" fell silent during subscribe_events. Begin again where it stopped.',
    );
    await closeOf(responses);
  });

  it("is alive as long as comments come", async () => {
    const { origin } = await startStreams((response) => {
      let left = 12;
      const timer = setInterval(() => {
        left -= 1;
        if (left > 0) response.write(": heartbeat\n\n");
        else response.end("data: done\n\n");
      }, 20);
      response.on("close", () => clearInterval(timer));
    });
    const stream = await openClient(origin, { streamIdleMs: 150 }).stream(subscribe, {});
    expect(await collect(stream)).toMatchObject([{ data: "done" }]);
  });

  it("is not blamed for a slow reader", async () => {
    const { origin, responses } = await startStreams((response) => {
      response.write("data: one\n\n");
    });
    const stream = await openClient(origin, { streamIdleMs: 60 }).stream(subscribe, {});
    await nextOf(stream);
    await new Promise((resolve) => setTimeout(resolve, 150));
    responses[0]?.end("data: two\n\n");
    expect(await collect(stream)).toMatchObject([{ data: "two" }]);
  });

  it("is a bad response when a message is longer than is read", async () => {
    const { origin } = await startStreams((response) => {
      response.write("data: fine\n\n");
      const timer = setInterval(() => response.write("data: more of it\n"), 1);
      response.on("close", () => clearInterval(timer));
    });
    const stream = await openClient(origin, { maxMessageLength: 200 }).stream(subscribe, {});
    expect((await nextOf(stream)).data).toBe("fine");
    const error = await failureOf(nextOf(stream));
    expect(error.code).toBe("BAD_RESPONSE");
    expect(error.message).toContain("more than the gateway reads");
  });
});

describe("a reader that is slower than the server", () => {
  it("slows the server down", async () => {
    let written = 0;
    const { origin } = await startStreams((response) => {
      const line = `data: ${"x".repeat(10_000)}\n\n`;
      const write = () => {
        while (!response.destroyed && response.write(line)) written += line.length;
        response.once("drain", write);
      };
      write();
    });
    const stream = await openClient(origin).stream(subscribe, {});
    await nextOf(stream);
    let before = -1;
    while (written !== before) {
      before = written;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    // What the two sockets hold on loopback: a few megabytes, and no more however long the reader takes.
    expect(written).toBeLessThan(32 * 1_024 * 1_024);
    stream.close();
  });
});

describe("who leaves", () => {
  it("ends the stream with the signal's reason and leaves nothing behind", async () => {
    const { origin, responses } = await startStreams();
    const caller = new AbortController();
    const stream = await openClient(origin).stream(subscribe, { signal: caller.signal });
    const next = nextOf(stream);
    caller.abort(new Error("gone"));
    await expect(next).rejects.toThrow("gone");
    expect(getEventListeners(caller.signal, "abort")).toHaveLength(0);
    await closeOf(responses);
  });

  it("ends a stream that nobody reads yet", async () => {
    const { origin, responses } = await startStreams();
    const caller = new AbortController();
    const client = openClient(origin, { maxStreams: 1 });
    const stream = await client.stream(subscribe, { signal: caller.signal });
    caller.abort(new Error("gone"));
    expect(getEventListeners(caller.signal, "abort")).toHaveLength(0);
    await closeOf(responses);
    await expect(nextOf(stream)).rejects.toThrow("gone");
    (await client.stream(subscribe, {})).close();
  });

  it("closes the connection by no longer reading", async () => {
    const { origin, responses } = await startStreams((response) => {
      response.write("data: one\n\ndata: two\n\n");
    });
    const stream = await openClient(origin).stream(subscribe, {});
    for await (const message of stream) {
      expect(message.data).toBe("one");
      break;
    }
    await closeOf(responses);
  });

  it("is not kept waiting when the client closes", async () => {
    const { origin } = await startStreams();
    const client = openClient(origin);
    const failure = failureOf(nextOf(await client.stream(subscribe, {})));
    await client.close();
    expect((await failure).code).toBe("UNAVAILABLE");
  });
});

describe("many streams", () => {
  it("take no connection away from calls", async () => {
    const { origin, responses } = await startStreams();
    const client = openClient(origin, { connections: 1 });
    const streams = await Promise.all(Array.from({ length: 20 }, () => client.stream(subscribe, {})));
    expect(responses).toHaveLength(20);
    await expect(client.send(getRoles, {})).resolves.toEqual([]);
    for (const stream of streams) stream.close();
  });

  it("are bounded, and a place is free again when one ends in any way", async () => {
    const { origin, responses } = await startStreams();
    const client = openClient(origin, { maxStreams: 1 });
    const first = await client.stream(subscribe, {});
    const { calls, onCall } = recordCalls();
    const error = await failureOf(client.stream(subscribe, { onCall }));
    expect(error.code).toBe("UNAVAILABLE");
    expect(error.message).toContain("too many streams from it are open already");
    expect(calls).toMatchObject([{ code: "UNAVAILABLE" }]);
    first.close();
    const second = await client.stream(subscribe, {});
    responses[1]?.end();
    expect(await collect(second)).toEqual([]);
    (await client.stream(subscribe, {})).close();
  });
});
