import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { countStreams, cutStreams, tell, until } from "../support/event-stream.ts";
import { type Subscription, subscribe } from "../support/subscription.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let begun: Subscription[] = [];
beforeAll(async () => {
  world = await startWorld();
});
beforeEach(() => world.reset());
afterEach(async () => {
  for (const subscription of begun) subscription.leave();
  begun = [];
  await until(async () => (await countStreams(world)) === 0);
});
afterAll(() => world.close());

const query = "subscription { identityEvents { eventId } }";

async function begin(): Promise<Subscription> {
  const subscription = await subscribe(world, query);
  begun.push(subscription);
  return subscription;
}

function eventIds(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `evt_${String(index + 1).padStart(16, "0")}`);
}

async function takeIds(subscription: Subscription, count: number): Promise<string[]> {
  return (await subscription.take(count)).map(({ data }) => data.identityEvents.eventId);
}

describe("ten thousand events", () => {
  it("come to one subscriber in order, none lost and none doubled, across twenty breaks", async () => {
    // Ten times the source ends the stream in order, as it does for balance, and ten times it breaks in the middle.
    await world.behave("auth0", { eventStreams: { closeAfterEvents: 500 } });
    const events = await begin();
    await tell(world, { count: 5_000 });
    const ids = await takeIds(events, 5_000);
    await until(async () => (await countStreams(world)) === 1);
    await world.behave("auth0", {});
    for (let part = 0; part < 10; part += 1) {
      await until(async () => (await countStreams(world)) === 1);
      await tell(world, { count: 500 });
      ids.push(...(await takeIds(events, 1)));
      await cutStreams(world);
      ids.push(...(await takeIds(events, 499)));
    }
    expect(ids).toEqual(eventIds(10_000));
    await until(async () => (await countStreams(world)) === 1);
    const opened = (await world.calls("auth0")).filter(({ path }) => path === "/api/v2/events");
    expect(opened.length).toBeGreaterThan(20);
    expect(new Set(opened.map(({ status }) => status))).toEqual(new Set([200]));
  });

  it("wait for a subscriber who takes a break", async () => {
    const events = await begin();
    await tell(world, { count: 10_000 });
    const ids = await takeIds(events, 10);
    await new Promise((resolve) => setTimeout(resolve, 500));
    ids.push(...(await takeIds(events, 9_990)));
    expect(ids).toEqual(eventIds(10_000));
  });
});

describe("two hundred subscribers", () => {
  it("each get every event and a stream of their own, and leave nothing behind", async () => {
    const before = countResources();
    const subscribers = await Promise.all(Array.from({ length: 200 }, begin));
    expect(await countStreams(world)).toBe(200);
    await tell(world, { count: 20 });
    // Ordinary operations go on beside them.
    const org = world.data('{ orgs(first: 5, sources: ["auth0"]) { nodes { name } } }');
    const seen = await Promise.all(subscribers.map((subscriber) => takeIds(subscriber, 20)));
    for (const ids of seen) expect(ids).toEqual(eventIds(20));
    expect((await org).orgs.nodes).toHaveLength(5);

    for (const subscriber of subscribers) subscriber.leave();
    await until(async () => (await countStreams(world)) === 0);
    await until(() => {
      const now = countResources();
      return Object.entries(now).every(([name, count]) => count <= (before[name] ?? 0) + (slack[name] ?? 0));
    });
  });
});

/** Idle connections of this test's own client and of ordinary calls may stay open for a while. */
const slack: Readonly<Record<string, number>> = { TCPSocketWrap: 12, TCPServerWrap: 0, Timeout: 4 };

function countResources(): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const name of process.getActiveResourcesInfo()) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
