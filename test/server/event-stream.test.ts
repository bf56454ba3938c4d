import { getEventListeners } from "node:events";
import type { ExecutionResult } from "graphql";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { writeEventStream } from "../../src/server/event-stream.ts";

const goodbye: ExecutionResult = { data: { bye: true } };

/** Results that the test gives one by one. */
function startResults({ hasLeft = false } = {}) {
  const waiting: ((next: IteratorResult<ExecutionResult>) => void)[] = [];
  let asked = 0;
  let returned = 0;
  const results: AsyncIterableIterator<ExecutionResult> = {
    next() {
      asked += 1;
      return new Promise((resolve) => waiting.push(resolve));
    },
    async return() {
      returned += 1;
      for (const resolve of waiting.splice(0)) resolve({ done: true, value: undefined });
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => results,
  };
  const caller = new AbortController();
  const closing = new AbortController();
  if (hasLeft) caller.abort();
  const stream = writeEventStream(results, {
    caller: caller.signal,
    closing: closing.signal,
    sayGoodbye: () => goodbye,
  });
  return {
    stream,
    caller,
    closing,
    asked: () => asked,
    returned: () => returned,
    give: (data: Record<string, unknown>) => waiting.shift()?.({ done: false, value: { data } }),
    finish: () => waiting.shift()?.({ done: true, value: undefined }),
    listeners: () => [caller, closing].flatMap(({ signal }) => getEventListeners(signal, "abort")).length,
  };
}

/** Lets everything happen that waits for nothing. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => process.nextTick(resolve));
}

describe("a stream of results", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("begins with a comment, tells each result, and then that it is complete", async () => {
    const { stream, give, finish, listeners } = startResults();
    let text = "";
    stream.on("data", (chunk) => {
      text += chunk;
    });
    await settle();
    expect(text).toBe(":\n\n");
    give({ a: 1 });
    await settle();
    finish();
    await settle();
    expect(text).toBe(':\n\nevent: next\ndata: {"data":{"a":1}}\n\nevent: complete\ndata:\n\n');
    expect(vi.getTimerCount()).toBe(0);
    expect(listeners()).toBe(0);
  });

  it("asks for a result only when the one before it is gone", async () => {
    const { stream, give, asked } = startResults();
    const chunks = stream[Symbol.asyncIterator]();
    expect(String((await chunks.next()).value)).toBe(":\n\n");
    expect(asked()).toBe(0);
    const first = chunks.next();
    await settle();
    give({ a: 1 });
    expect(String((await first).value)).toContain('{"a":1}');
    await settle();
    expect(asked()).toBe(1);
    const second = chunks.next();
    await settle();
    expect(asked()).toBe(2);
    stream.destroy();
    await expect(second).rejects.toThrow();
  });

  it("keeps an idle connection open, and piles nothing up for a caller who does not read", async () => {
    const { stream, give } = startResults();
    const chunks: string[] = [];
    stream.on("data", (chunk) => chunks.push(String(chunk)));
    await settle();
    vi.advanceTimersByTime(12_000);
    await settle();
    vi.advanceTimersByTime(12_000);
    await settle();
    expect(chunks).toEqual([":\n\n", ":\n\n", ":\n\n"]);
    stream.pause();
    give({ a: 1 });
    await settle();
    vi.advanceTimersByTime(600_000);
    await settle();
    expect(stream.readableLength).toBeLessThan(100);
    stream.destroy();
    await settle();
    expect(vi.getTimerCount()).toBe(0);
  });

  it("ends what it reads when the caller leaves, read or unread", async () => {
    for (const isRead of [true, false]) {
      const { stream, caller, returned, listeners } = startResults();
      if (isRead) stream.resume();
      await settle();
      caller.abort();
      await settle();
      expect(stream.destroyed).toBe(true);
      expect(returned()).toBe(1);
      expect(vi.getTimerCount()).toBe(0);
      expect(listeners()).toBe(0);
    }
  });

  it("never begins for a caller who has left", async () => {
    const { stream, asked, returned, listeners } = startResults({ hasLeft: true });
    await settle();
    expect(stream.destroyed).toBe(true);
    expect(asked()).toBe(0);
    expect(returned()).toBe(1);
    expect(vi.getTimerCount()).toBe(0);
    expect(listeners()).toBe(0);
  });

  it("says goodbye when the gateway stops", async () => {
    const { stream, closing, returned } = startResults();
    let text = "";
    stream.on("data", (chunk) => {
      text += chunk;
    });
    await settle();
    closing.abort();
    await settle();
    expect(text).toBe(':\n\nevent: next\ndata: {"data":{"bye":true}}\n\nevent: complete\ndata:\n\n');
    expect(returned()).toBeGreaterThan(0);
    expect(vi.getTimerCount()).toBe(0);
  });
});
