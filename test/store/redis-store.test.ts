import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openRedisStore } from "../../src/store/redis-store.ts";
import type { SharedStore } from "../../src/store/shared-store.ts";
import { type RedisServer, redisServerPath, startRedis } from "../support/redis.ts";

let redis: RedisServer;
let store: SharedStore;
let told: string[] = [];

function open(url: string): SharedStore {
  return openRedisStore(url, {
    onAway: ({ message }) => told.push(`away: ${message}`),
    onBack: () => told.push("back"),
  });
}

/** Writes until it can be read: the connection is opened in the background. */
async function untilStored(name: string, text: string): Promise<void> {
  await expect
    .poll(
      async () => {
        store.set(name, text, 60_000);
        return store.get(name);
      },
      { timeout: 20_000 },
    )
    .toBe(text);
}

describe.skipIf(redisServerPath === undefined)("a store on Redis", () => {
  beforeEach(async () => {
    told = [];
    redis = await startRedis();
    store = open(redis.url);
  });
  afterEach(async () => {
    store.close();
    await redis.kill();
  });

  it("gives to one what another has stored, for as long as was said", async () => {
    await untilStored("a", "text with \n and ü");
    const other = open(redis.url);
    await expect.poll(() => other.get("a")).toBe("text with \n and ü");
    store.set("b", "short", 50);
    await expect.poll(() => other.get("b")).toBeNull();
    expect(await other.get("nothing")).toBeNull();
    expect(told).toEqual([]);
    other.close();
  });

  it("counts who takes part, each once and not for longer than was said", async () => {
    await untilStored("a", "text");
    expect(await store.join("game", "one", 60_000)).toBe(1);
    expect(await store.join("game", "one", 60_000)).toBe(1);
    expect(await store.join("game", "two", 60_000)).toBe(2);
    expect(await store.join("other game", "two", 60_000)).toBe(1);
    await store.join("game", "three", 20);
    await expect.poll(() => store.join("game", "one", 60_000)).toBe(2);
    await redis.kill();
    expect(await store.join("game", "one", 60_000)).toBeNull();
  });

  it("finds nothing while the server is away, says so once, and is there again with it", async () => {
    await untilStored("a", "before");
    await redis.kill();
    await expect.poll(() => told.length).toBe(1);
    for (let index = 0; index < 20; index += 1) {
      store.set("a", "lost", 60_000);
      expect(await store.get("a")).toBeNull();
    }
    await redis.restart();
    await untilStored("a", "after");
    expect(told).toEqual([expect.stringMatching(/^away: /), "back"]);
    expect(told.join()).not.toContain(redis.password);
  });

  it("waits for a server that does not answer, but not for long, and not each time", async () => {
    await untilStored("a", "text");
    redis.freeze();
    expect(await store.get("a")).toBeNull();
    // From then on nothing is even asked for a while: it is answered before anything else can happen.
    const anythingElse = new Promise((resolve) => setImmediate(() => resolve("something else happened")));
    expect(await Promise.race([store.get("a"), anythingElse])).toBeNull();
    redis.thaw();
    await untilStored("a", "text");
    expect(told).toEqual(["away: no answer in time", "back"]);
  });

  it("finds nothing where the password is wrong, and shows it to nobody", async () => {
    const other = open(redis.url.replace(redis.password, "wrong-password"));
    await expect.poll(() => told.length).toBe(1);
    expect(await other.get("a")).toBeNull();
    expect(told.join()).toMatch(/^away: .*WRONGPASS/);
    expect(told.join()).not.toContain("wrong-password");
    other.close();
  });

  it("can be closed before it was open, and is silent then", async () => {
    const other = open("redis://127.0.0.1:1");
    other.close();
    expect(await other.get("a")).toBeNull();
    other.set("a", "text", 1_000);
    expect(told).toEqual([]);
  });
});
