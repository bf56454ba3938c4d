import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import type { ErrorCode } from "../../../src/errors/code.ts";
import { UpstreamError } from "../../../src/errors/upstream-error.ts";
import type { ServerSentMessage } from "../../../src/http/client.ts";
import type { StreamOperation, StreamRequest } from "../../../src/sources/auth0/api/event.ts";
import { openEventFeed } from "../../../src/sources/auth0/event-feed.ts";
import type { EventRecord, EventRequest } from "../../../src/sources/event.ts";

/** What one connection does: it cannot be opened, or it tells these messages and ends, in order or not. */
type Connection = Error | Telling;

interface Telling {
  readonly tells: readonly ServerSentMessage[];
  readonly breaks?: Error;
  readonly date?: string;
}

const origin = { source: "auth0", operation: "subscribe_events" };
const broken = failure("UNAVAILABLE");

function failure(code: ErrorCode): UpstreamError {
  return new UpstreamError(code, "It failed.", origin);
}

function userUpdated(number: number, type = "user.updated"): ServerSentMessage {
  const time = new Date(Date.UTC(2026, 2, 1) + number * 100).toISOString();
  const event = { id: `evt_${number}`, type, time, data: { object: { user_id: `auth0|${number}` } } };
  return { id: `p${number}`, event: type, data: JSON.stringify({ offset: `p${number}`, event }) };
}

function offsetOnly(position: string): ServerSentMessage {
  return { id: position, event: "offset-only", data: "{}" };
}

/** An operation whose connections are as told, one after the other; the last one never ends. */
function script(...connections: readonly Connection[]) {
  const requests: StreamRequest[] = [];
  const waits: number[] = [];
  let taken = 0;
  let open = 0;
  const operation: StreamOperation = {
    ...origin,
    async open(request) {
      const scripted = connections[requests.length];
      requests.push(request);
      if (scripted instanceof Error) throw scripted;
      const connection: Telling | undefined = scripted;
      open += 1;
      async function* read() {
        for (const message of connection?.tells ?? []) {
          taken += 1;
          yield message;
        }
        if (connection === undefined) await Promise.withResolvers<void>().promise;
        if (connection?.breaks !== undefined) throw connection.breaks;
      }
      const reading = read();
      return {
        headers: connection?.date === undefined ? {} : { date: connection.date },
        retryMs: undefined,
        close: () => {
          open -= 1;
        },
        [Symbol.asyncIterator]: () => reading,
      };
    },
  };
  const follow = (request: Partial<EventRequest> = {}) =>
    openEventFeed(
      operation,
      { types: null, after: null, since: null, signal: new AbortController().signal, ...request },
      async (milliseconds) => {
        waits.push(milliseconds);
      },
    );
  return { operation, follow, requests, waits, taken: () => taken, open: () => open };
}

async function take(feed: AsyncIterable<EventRecord>, count: number): Promise<string[]> {
  const ids: string[] = [];
  for await (const { eventId } of feed) {
    ids.push(eventId);
    if (ids.length === count) break;
  }
  return ids;
}

/** What a feed ends with; the ids of the events before it go into `seen`. */
async function failureOf(feed: AsyncIterable<EventRecord>, seen: string[] = []): Promise<unknown> {
  try {
    for await (const { eventId } of feed) seen.push(eventId);
  } catch (error) {
    return error;
  }
  throw new Error("The feed ended");
}

describe("a feed of events", () => {
  it("goes on behind the last event when the stream ends, at once", async () => {
    const { follow, requests, waits } = script(
      { tells: [userUpdated(1), userUpdated(2)] },
      { tells: [userUpdated(3)] },
    );
    expect(await take(await follow(), 3)).toEqual(["evt_1", "evt_2", "evt_3"]);
    expect(requests.map(({ position }) => position)).toEqual([null, "p2"]);
    expect(waits).toEqual([]);
  });

  it("goes on behind the last event when the stream breaks, after a moment", async () => {
    const { follow, requests, waits } = script(
      { tells: [userUpdated(1)], breaks: broken },
      broken,
      { tells: [userUpdated(2)], breaks: failure("TIMEOUT") },
      { tells: [userUpdated(3)] },
    );
    expect(await take(await follow(), 3)).toEqual(["evt_1", "evt_2", "evt_3"]);
    expect(requests.map(({ position }) => position)).toEqual([null, "p1", "p1", "p2"]);
    expect(requests.map(({ attempt }) => attempt)).toEqual([1, 2, 3, 2]);
    expect(waits).toHaveLength(3);
    expect(waits[1]).toBeGreaterThan(waits[0] ?? 0);
    // An event in between makes the next failure the first again.
    expect(waits[2]).toBeLessThanOrEqual(500);
  });

  it("takes no event from the stream before it is asked for, and moves on only when it was handed on", async () => {
    const { follow, taken } = script({ tells: [userUpdated(1), userUpdated(2), userUpdated(3)] });
    const events = (await follow())[Symbol.asyncIterator]();
    await events.next();
    await new Promise(setImmediate);
    expect(taken()).toBe(1);
  });

  it("tells no event twice, even if the source does", async () => {
    const { follow } = script(
      { tells: [userUpdated(1), userUpdated(2)], breaks: broken },
      { tells: [userUpdated(1), userUpdated(2), userUpdated(3)] },
    );
    expect(await take(await follow(), 3)).toEqual(["evt_1", "evt_2", "evt_3"]);
  });

  it("goes on from a position that came without an event", async () => {
    const { follow, requests } = script(
      { tells: [userUpdated(1), offsetOnly("p7")] },
      { tells: [userUpdated(8)] },
    );
    expect(await take(await follow(), 2)).toEqual(["evt_1", "evt_8"]);
    expect(requests[1]?.position).toBe("p7");
  });

  it("begins after a position, or at a moment in whole seconds without what was before it", async () => {
    const after = script({ tells: [userUpdated(2)] });
    await take(await after.follow({ after: "p1", since: "2026-03-01T00:00:00.000Z" }), 1);
    expect(after.requests[0]).toMatchObject({ position: "p1", query: {} });

    const since = script({ tells: [userUpdated(1), userUpdated(2), userUpdated(3)] });
    expect(await take(await since.follow({ since: "2026-03-01T00:00:00.150Z" }), 2)).toEqual([
      "evt_2",
      "evt_3",
    ]);
    expect(since.requests[0]).toMatchObject({
      position: null,
      query: { from_timestamp: "2026-03-01T00:00:00Z" },
    });
  });

  it("misses nothing when the first stream breaks before any position was told", async () => {
    const { follow, requests } = script(
      { tells: [], breaks: broken, date: "Sun, 01 Mar 2026 10:00:00 GMT" },
      { tells: [userUpdated(1)], date: "Sun, 01 Mar 2026 10:05:00 GMT" },
    );
    expect(await take(await follow(), 1)).toEqual(["evt_1"]);
    expect(requests.map(({ query }) => query)).toEqual([{}, { from_timestamp: "2026-03-01T10:00:00Z" }]);
  });

  it("asks for some types, and keeps others back where they cannot be asked for", async () => {
    const some = script({ tells: [userUpdated(1)] });
    await take(await some.follow({ types: ["USER_UPDATED"] }), 1);
    expect(some.requests[0]?.query).toEqual({ event_type: ["user.updated"] });

    const other = script({ tells: [userUpdated(1), userUpdated(2, "user.moved"), userUpdated(3)] });
    const events = (await other.follow({ types: ["OTHER"] }))[Symbol.asyncIterator]();
    expect((await events.next()).value).toMatchObject({ eventId: "evt_2", rawType: "user.moved" });
    expect(other.requests[0]?.query).toEqual({});
  });
});

describe("a feed that cannot go on", () => {
  it("does not begin when the first stream cannot be opened", async () => {
    const { follow, requests } = script(broken);
    await expect(follow()).rejects.toBe(broken);
    expect(requests).toHaveLength(1);
  });

  it.each(["BAD_USER_INPUT", "UNAUTHENTICATED", "NOT_FOUND", "EXPIRED"] as const)(
    "ends with %s when that is the answer to going on",
    async (code) => {
      const { follow, requests, open } = script({ tells: [userUpdated(1)] }, failure(code));
      expect(await failureOf(await follow())).toMatchObject({ code });
      expect(requests).toHaveLength(2);
      expect(open()).toBe(0);
    },
  );

  it("ends when it fails again and again", async () => {
    const failures = Array.from({ length: 11 }, () => broken);
    const { follow, requests, waits } = script({ tells: [userUpdated(1)] }, ...failures);
    expect(await failureOf(await follow())).toBe(broken);
    expect(requests).toHaveLength(12);
    expect(waits).toHaveLength(10);
  });

  it("ends when every stream ends before it tells anything", async () => {
    const { follow, waits } = script(...Array.from({ length: 20 }, () => ({ tells: [] })));
    expect(await failureOf(await follow())).toMatchObject({
      code: "UNAVAILABLE",
      message: expect.stringContaining("again and again"),
    });
    expect(waits).toHaveLength(10);
  });

  it("ends with the last words of a stream, unless they only mean a break", async () => {
    const lastWords = (code: string): ServerSentMessage => ({
      id: undefined,
      event: "error",
      data: JSON.stringify({ error: { code, message: "sorry", offset: "p9" } }),
    });
    const { follow, requests } = script(
      { tells: [userUpdated(1), lastWords("connection_timeout")] },
      { tells: [userUpdated(2), lastWords("cursor_expired")] },
    );
    const seen: string[] = [];
    const error = await failureOf(await follow(), seen);
    expect(seen).toEqual(["evt_1", "evt_2"]);
    expect(requests[1]?.position).toBe("p1");
    expect(error).toMatchObject({ code: "EXPIRED", failure: { upstreamCode: "cursor_expired" } });
  });

  it("ends with the signal's reason while it waits to try again", async () => {
    const caller = new AbortController();
    const { operation, requests } = script({ tells: [userUpdated(1)], breaks: broken });
    const request = { types: null, after: null, since: null, signal: caller.signal };
    const events = (await openEventFeed(operation, request))[Symbol.asyncIterator]();
    await events.next();
    const next = events.next();
    await new Promise(setImmediate);
    caller.abort(new Error("gone"));
    await expect(next).rejects.toThrow("gone");
    expect(requests).toHaveLength(1);
    expect(getEventListeners(caller.signal, "abort")).toHaveLength(0);
  });
});
