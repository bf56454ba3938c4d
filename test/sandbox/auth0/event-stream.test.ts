import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { startTenant, type Tenant } from "./emulated-tenant.ts";
import { openEvents, type StreamMessage } from "./event-reader.ts";

let tenant: Tenant;
beforeAll(async () => {
  tenant = await startTenant();
});
beforeEach(() => tenant.reset());
afterAll(() => tenant.close());

async function control(method: string, path: string, body?: object): Promise<Response> {
  return fetch(`${tenant.url}/__sandbox${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

const tell = (body: object) => control("POST", "/events", body);

async function countOpen(): Promise<number> {
  return ((await (await control("GET", "/event-streams")).json()) as { open: number }).open;
}

const untilNoneIsOpen = () => vi.waitFor(async () => expect(await countOpen()).toBe(0));

const sequenceOf = ({ data: { event } }: StreamMessage) =>
  (event?.data.object.app_metadata as { sequence: string } | undefined)?.sequence;

describe("a stream of events", () => {
  it("tells a change as the documentation shows it: type, offset and the whole event", async () => {
    const stream = await openEvents(tenant);
    expect(stream.status).toBe(200);
    expect(stream.headers.get("content-type")).toBe("text/event-stream");
    await tell({
      type: "organization.updated",
      object: { id: "org_mAg88Rlsa9ceIZPJ", name: "atlas-logistics" },
    });
    const message = await stream.next();
    expect(stream.asides).toEqual([":connected", "retry: 2000"]);
    expect(message).toEqual({
      event: "organization.updated",
      id: expect.stringMatching(/^[\w+/]+=*$/),
      data: {
        offset: message?.id,
        event: {
          specversion: "1.0",
          source: "urn:auth0:meridian-pumps",
          id: "evt_0000000000000001",
          type: "organization.updated",
          time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
          data: {
            object: { id: "org_mAg88Rlsa9ceIZPJ", name: "atlas-logistics" },
            context: { tenant: { tenant_id: expect.stringMatching(/^ten_[a-zA-Z0-9]{16}$/) } },
          },
          a0tenant: "meridian-pumps",
          a0stream: expect.stringMatching(/^est_[a-zA-Z0-9]{16}$/),
        },
      },
    });
    stream.leave();
  });

  it("starts with what comes next when nothing else is asked for", async () => {
    await tell({ count: 3 });
    const stream = await openEvents(tenant);
    await tell({ count: 1 });
    expect((await stream.next())?.data.event?.id).toBe("evt_0000000000000004");
    stream.leave();
  });

  it("keeps to the types that were asked for", async () => {
    const stream = await openEvents(tenant, { query: "?event_type=user.created&event_type=user.deleted" });
    await tell({ type: "user.created" });
    await tell({ type: "user.updated" });
    await tell({ type: "user.deleted" });
    expect([await stream.next(), await stream.next()].map((message) => message?.event)).toEqual([
      "user.created",
      "user.deleted",
    ]);
    stream.leave();
  });

  it("tells its place at every heartbeat, also past events that were not asked for", async () => {
    await tenant.behave({ eventStreams: { heartbeatMs: 20 } });
    const stream = await openEvents(tenant, { query: "?event_type=user.created" });
    const first = await stream.next();
    await tell({ type: "user.updated" });
    let later = await stream.next();
    while (later?.id === first?.id) later = await stream.next();
    expect([first, later]).toEqual(
      [first, later].map((message) => ({
        event: "offset-only",
        id: message?.id,
        data: { offset: message?.id },
      })),
    );
    stream.leave();
    await tell({ type: "user.created" });
    const resumed = await openEvents(tenant, { lastEventId: later?.id ?? "" });
    expect((await resumed.next())?.event).toBe("user.created");
    expect(stream.asides).toContain(": heartbeat");
    resumed.leave();
  });

  it("is read by the vendor's own client", async () => {
    const leaving = new AbortController();
    const stream = await tenant
      .client()
      .events.subscribe({ event_type: ["user.created", "user.updated"] }, { abortSignal: leaving.signal });
    await tell({ count: 2 });
    const seen: object[] = [];
    for await (const message of stream) {
      seen.push(message);
      if (seen.length === 2) break;
    }
    leaving.abort();
    expect(seen).toMatchObject([
      { type: "user.updated", event: { id: "evt_0000000000000001" } },
      { type: "user.updated", event: { id: "evt_0000000000000002" } },
    ]);
  });
});

describe("a stream that goes on where another one ended", () => {
  it("tells 10,000 events in order, none twice, over 20 connections that the server closes", async () => {
    await tenant.behave({ eventStreams: { closeAfterEvents: 500 } });
    const first = await openEvents(tenant);
    await tell({ count: 10_000 });
    const messages = await first.rest();
    let connections = 1;
    while (messages.length < 10_000) {
      const stream = await openEvents(tenant, { lastEventId: messages.at(-1)?.id ?? "" });
      messages.push(...(await stream.rest()));
      connections += 1;
    }
    expect(connections).toBe(20);
    expect(messages.map(sequenceOf)).toEqual(Array.from({ length: 10_000 }, (_, index) => String(index + 1)));
    await untilNoneIsOpen();
  });

  it("takes the offset from the parameter too, and the header wins", async () => {
    const stream = await openEvents(tenant);
    await tell({ count: 3 });
    const [first, second] = [await stream.next(), await stream.next()];
    stream.leave();
    const query = `?from=${encodeURIComponent(first?.id ?? "")}`;
    const byParameter = await openEvents(tenant, { query });
    expect((await byParameter.next())?.data.event?.id).toBe("evt_0000000000000002");
    byParameter.leave();
    const byBoth = await openEvents(tenant, { query, lastEventId: second?.id ?? "" });
    expect((await byBoth.next())?.data.event?.id).toBe("evt_0000000000000003");
    byBoth.leave();
  });

  it("takes a time, from which on it tells everything", async () => {
    await tell({ count: 2 });
    const past = await openEvents(tenant, { query: "?from_timestamp=2020-01-01T00:00:00Z" });
    expect((await past.next())?.data.event?.id).toBe("evt_0000000000000001");
    past.leave();
    await tenant.behave({ eventStreams: { heartbeatMs: 20 } });
    const future = await openEvents(tenant, { query: "?from_timestamp=2999-01-01T00:00:00Z" });
    await tell({});
    expect((await future.next())?.event).toBe("offset-only");
    future.leave();
  });
});

describe("a stream that cannot be opened", () => {
  it.each([
    ["a type that there is not", "?event_type=user.sneezed", "Unsupported event type."],
    ["an offset that is none", "?from=nothing", "Query validation error: 'Invalid offset' on property from"],
    [
      "a time with a fraction, which is longer than the parameter allows",
      "?from_timestamp=2026-01-01T00:00:00.000Z",
      "Query validation error: 'Object didn't pass validation for format date-time' on property from_timestamp",
    ],
    [
      "an offset and a time",
      "?from=a&from_timestamp=2026-01-01T00:00:00Z",
      "Query validation error: 'Properties 'from' and 'from_timestamp' are mutually exclusive'",
    ],
  ])("answers 400 for %s", async (_, query, message) => {
    const answer = await openEvents(tenant, { query });
    expect([answer.status, JSON.parse(await answer.text())]).toEqual([
      400,
      expect.objectContaining({ message }),
    ]);
  });

  it("answers 403 without the scope", async () => {
    const answer = await openEvents(tenant, { token: "sandbox-limited" });
    expect([answer.status, await answer.text()]).toEqual([403, expect.stringContaining("read:events")]);
  });

  it("answers 403 when the tenant has no stream left, until one is closed", async () => {
    await tenant.behave({ eventStreams: { limit: 2 } });
    const [first, second] = [await openEvents(tenant), await openEvents(tenant)];
    const third = await openEvents(tenant);
    expect([third.status, JSON.parse(await third.text())]).toEqual([
      403,
      {
        statusCode: 403,
        error: "Forbidden",
        message: "The maximum number of event stream connections of this tenant is in use",
      },
    ]);
    first.leave();
    await vi.waitFor(async () => expect(await countOpen()).toBe(1));
    const fourth = await openEvents(tenant);
    expect(fourth.status).toBe(200);
    second.leave();
    fourth.leave();
  });

  it("answers 410 for an offset whose successors are gone", async () => {
    const stream = await openEvents(tenant);
    await tell({ count: 20 });
    const first = await stream.next();
    let last = first;
    for (let index = 1; index < 20; index += 1) last = await stream.next();
    stream.leave();
    await tenant.behave({ eventStreams: { keep: 5 } });
    expect((await openEvents(tenant, { lastEventId: first?.id ?? "" })).status).toBe(410);
    const recent = await openEvents(tenant, { lastEventId: last?.id ?? "" });
    expect(recent.status).toBe(200);
    recent.leave();
    await tell({ dropBefore: "all" });
    const gone = await openEvents(tenant, { lastEventId: last?.id ?? "" });
    expect([gone.status, JSON.parse(await gone.text())]).toEqual([
      410,
      { statusCode: 410, error: "Gone", message: "The offset has expired." },
    ]);
  });

  it("answers 410 for an offset from before a reset", async () => {
    const stream = await openEvents(tenant);
    await tell({});
    const last = await stream.next();
    await tenant.reset();
    expect((await openEvents(tenant, { lastEventId: last?.id ?? "" })).status).toBe(410);
  });
});

describe("an open stream", () => {
  it("is broken off by the control endpoint, and goes on from its last offset", async () => {
    const stream = await openEvents(tenant);
    await tell({});
    const last = await stream.next();
    await control("DELETE", "/event-streams");
    await expect(stream.next()).rejects.toThrow();
    await untilNoneIsOpen();
    await tell({});
    const resumed = await openEvents(tenant, { lastEventId: last?.id ?? "" });
    expect((await resumed.next())?.data.event?.id).toBe("evt_0000000000000002");
    resumed.leave();
  });

  it("tells an error as its last message", async () => {
    const stream = await openEvents(tenant);
    await tell({ error: "processing_error" });
    expect(await stream.rest()).toMatchObject([
      { event: "error", data: { error: { code: "processing_error", message: "The stream cannot go on." } } },
    ]);
    await untilNoneIsOpen();
  });

  it("goes on when older events are dropped", async () => {
    const stream = await openEvents(tenant);
    await tell({});
    await stream.next();
    await tell({ dropBefore: "all" });
    await tell({});
    expect((await stream.next())?.event).toBe("user.updated");
    stream.leave();
  });

  it("leaves nothing behind when its client goes away, also with 200 of them at once", async () => {
    const streams = await Promise.all(Array.from({ length: 200 }, () => openEvents(tenant)));
    expect(await countOpen()).toBe(200);
    await tell({ count: 5 });
    const seen = await Promise.all(streams.map((stream) => stream.next()));
    expect(new Set(seen.map((message) => message?.data.event?.id))).toEqual(
      new Set(["evt_0000000000000001"]),
    );
    for (const stream of streams) stream.leave();
    await untilNoneIsOpen();
  });

  it("waits for a client that reads nothing, and tells it everything in the end", async () => {
    const stream = await openEvents(tenant);
    await tell({ count: 20_000 });
    expect((await tenant.get("/organizations")).status).toBe(200);
    for (let index = 1; index <= 20_000; index += 1)
      expect(sequenceOf((await stream.next()) as StreamMessage)).toBe(String(index));
    stream.leave();
  });

  it("ends with a reset and with the emulator", async () => {
    const stream = await openEvents(tenant);
    await tenant.reset();
    await expect(stream.next()).rejects.toThrow();
    expect(await countOpen()).toBe(0);
    const other = await startTenant();
    const last = await openEvents(other);
    await other.close();
    await expect(last.next()).rejects.toThrow();
  });
});

describe("the control endpoint of events", () => {
  it.each([
    ["a count of none", { count: 0 }],
    ["a type that there is not", { type: "user.sneezed" }],
    ["a type that no seeded thing has, without an object", { type: "group.created" }],
    ["an unknown setting", { number: 3 }],
  ])("refuses %s", async (_, body) => {
    expect((await tell(body)).status).toBe(400);
  });

  it("numbers what it tells, of one user after another", async () => {
    const stream = await openEvents(tenant);
    expect((await tell({ count: 3 })).status).toBe(204);
    const messages = [await stream.next(), await stream.next(), await stream.next()];
    expect(messages.map((message) => message && sequenceOf(message))).toEqual(["1", "2", "3"]);
    expect(new Set(messages.map((message) => message?.data.event?.data.object.user_id)).size).toBe(3);
    stream.leave();
  });

  it("tells of people without the tokens of their identity providers", async () => {
    const stream = await openEvents(tenant, { query: "?event_type=user.deleted" });
    await tell({ type: "user.deleted", count: 300 });
    for (let index = 0; index < 300; index += 1) {
      const message = await stream.next();
      expect(JSON.stringify(message)).not.toContain("access_token");
      expect(message?.data.event?.data.object).toHaveProperty("deleted_at");
    }
    stream.leave();
  });
});
