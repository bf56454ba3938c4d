import { describe, expect, it } from "vitest";
import { gatherParts } from "../../../src/server/incremental/gather-parts.ts";
import type { PartialResult } from "../../../src/server/incremental/result.ts";

const patch = (at: number, hasNext = true): PartialResult => ({
  incremental: [{ path: [at], data: { at } }],
  hasNext,
});

/** Parts that the test gives when it likes. */
function startParts() {
  const queue: PartialResult[] = [];
  let wake = Promise.withResolvers<void>();
  const state = { isReturned: false };
  async function* generate(): AsyncGenerator<PartialResult> {
    try {
      for (;;) {
        while (queue.length === 0) await wake.promise;
        const part = queue.shift();
        if (part !== undefined) yield part;
        if (part?.hasNext === false) return;
      }
    } finally {
      state.isReturned = true;
    }
  }
  return {
    parts: gatherParts(generate()),
    state,
    give(...given: readonly PartialResult[]) {
      queue.push(...given);
      wake.resolve();
      wake = Promise.withResolvers();
    },
  };
}

describe("parts", () => {
  it("that are ready at the same time become one", async () => {
    const { parts, give } = startParts();
    give({ data: { a: 1 }, hasNext: true }, patch(0), patch(1));
    expect((await parts.next()).value).toEqual({ data: { a: 1 }, hasNext: true });
    expect((await parts.next()).value).toEqual({
      incremental: [patch(0), patch(1)].flatMap(({ incremental }) => incremental),
      hasNext: true,
    });
  });

  it("do not wait for those that are not ready", async () => {
    const { parts, give, state } = startParts();
    give(patch(0));
    expect((await parts.next()).value).toEqual(patch(0));
    const next = parts.next();
    give(patch(1, false));
    expect((await next).value).toEqual(patch(1, false));
    expect((await parts.next()).done).toBe(true);
    expect(state.isReturned).toBe(true);
  });

  it("end when nobody wants them any more", async () => {
    const { parts, give, state } = startParts();
    give({ data: {}, hasNext: true });
    await parts.next();
    await parts.return?.();
    expect(state.isReturned).toBe(true);
  });
});
