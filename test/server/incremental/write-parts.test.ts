import { getEventListeners } from "node:events";
import { text as readText } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import type { PartialResult } from "../../../src/server/incremental/result.ts";
import { eventStream, multipartMixed, writeParts } from "../../../src/server/incremental/write-parts.ts";

const parts: readonly PartialResult[] = [
  { data: { a: 1 }, hasNext: true },
  { incremental: [{ path: [], data: { b: "\r\n---" } }], hasNext: false },
];

/** Parts that are there at once, with how many were taken and whether their end was asked for. */
function startParts(results: readonly PartialResult[] = parts) {
  const state = { taken: 0, isReturned: false };
  const left = results.values();
  const iterator: AsyncIterableIterator<PartialResult> = {
    async next() {
      state.taken += 1;
      return left.next();
    },
    async return() {
      state.isReturned = true;
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => iterator,
  };
  return { iterator, state };
}

const never = new AbortController().signal;

/** Lets everything happen that waits for nothing. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe("an answer in parts", () => {
  it("is written as multipart/mixed, each part with its delimiter right behind it", async () => {
    expect(await readText(writeParts(startParts().iterator, multipartMixed, never))).toBe(
      [
        "",
        "---",
        "Content-Type: application/json; charset=utf-8",
        "",
        '{"data":{"a":1},"hasNext":true}',
        "---",
        "Content-Type: application/json; charset=utf-8",
        "",
        '{"incremental":[{"path":[],"data":{"b":"\\r\\n---"}}],"hasNext":false}',
        "-----",
        "",
      ].join("\r\n"),
    );
  });

  it("is written as server-sent events", async () => {
    expect(await readText(writeParts(startParts([{ data: null }]).iterator, eventStream, never))).toBe(
      ':\n\nevent: next\ndata: {"data":null}\n\nevent: complete\ndata:\n\n',
    );
  });

  it("is taken to its end although nobody reads", async () => {
    const { iterator, state } = startParts();
    const caller = new AbortController();
    const stream = writeParts(iterator, multipartMixed, caller.signal);
    await settle();
    expect(state.taken).toBe(3);
    expect(await readText(stream)).toContain('"hasNext":false');
    await settle();
    expect(getEventListeners(caller.signal, "abort")).toEqual([]);
  });

  it("ends when the caller leaves, and takes its parts along", async () => {
    const { iterator, state } = startParts();
    iterator.next = () => new Promise(() => undefined);
    const caller = new AbortController();
    const stream = writeParts(iterator, multipartMixed, caller.signal);
    caller.abort();
    await settle();
    expect(stream.destroyed).toBe(true);
    expect(state.isReturned).toBe(true);
    expect(getEventListeners(caller.signal, "abort")).toEqual([]);
  });

  it("does not begin for a caller who has left", async () => {
    const { iterator, state } = startParts();
    const stream = writeParts(iterator, multipartMixed, AbortSignal.abort());
    await settle();
    expect(stream.destroyed).toBe(true);
    expect(state).toEqual({ taken: 0, isReturned: true });
  });

  it("breaks off when its parts fail", async () => {
    const { iterator } = startParts();
    iterator.next = () => Promise.reject(new Error("gone"));
    await expect(readText(writeParts(iterator, multipartMixed, never))).rejects.toThrow("gone");
  });
});
