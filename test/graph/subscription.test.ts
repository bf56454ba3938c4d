import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { StreamFailure, toSubscription } from "../../src/graph/subscription.ts";

const failure = new Error("It failed.");

/** Gives these items and then waits for the signal, or fails. */
async function* giveThenWait(items: readonly number[], signal: AbortSignal, error?: Error) {
  yield* items;
  if (error !== undefined) throw error;
  signal.throwIfAborted();
  await new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
}

function begin(items: readonly number[], error?: Error) {
  const caller = new AbortController();
  const signals: AbortSignal[] = [];
  const subscribing = toSubscription(caller.signal, async (signal) => {
    signals.push(signal);
    return giveThenWait(items, signal, error);
  });
  return { caller, signals, subscribing, listeners: () => getEventListeners(caller.signal, "abort").length };
}

describe("a subscription's stream", () => {
  it("gives the items, then the failure as its last one", async () => {
    const { subscribing, listeners, signals } = begin([1, 2], failure);
    const seen: unknown[] = [];
    for await (const item of await subscribing) seen.push(item);
    expect(seen).toEqual([1, 2, new StreamFailure(failure)]);
    expect(listeners()).toBe(0);
    expect(signals[0]?.aborted).toBe(true);
  });

  it("consists of the failure when it cannot begin", async () => {
    const caller = new AbortController();
    const stream = await toSubscription(caller.signal, () => Promise.reject(failure));
    expect(await stream.next()).toEqual({ done: false, value: new StreamFailure(failure) });
    expect(await stream.next()).toEqual({ done: true, value: undefined });
    expect(getEventListeners(caller.signal, "abort")).toHaveLength(0);
  });

  it("ends at once when the reader leaves, although the source waits", async () => {
    const { subscribing, listeners, signals } = begin([1]);
    const stream = await subscribing;
    await stream.next();
    const next = stream.next();
    await new Promise(setImmediate);
    expect(await stream.return?.()).toEqual({ done: true, value: undefined });
    expect(await next).toEqual({ done: true, value: undefined });
    expect(signals[0]?.aborted).toBe(true);
    expect(listeners()).toBe(0);
  });

  it("ends without a failure when the caller leaves", async () => {
    const { caller, subscribing, listeners } = begin([1]);
    const stream = await subscribing;
    await stream.next();
    const next = stream.next();
    await new Promise(setImmediate);
    caller.abort();
    expect(await next).toEqual({ done: true, value: undefined });
    expect(listeners()).toBe(0);
  });

  it("does not begin for a caller who has left", async () => {
    const caller = new AbortController();
    caller.abort(failure);
    let hasBegun = false;
    const subscribing = toSubscription(caller.signal, async (signal) => {
      hasBegun = true;
      return giveThenWait([], signal);
    });
    await expect(subscribing).rejects.toBe(failure);
    expect(hasBegun).toBe(false);
  });
});
