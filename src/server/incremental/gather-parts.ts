import { setImmediate as nextTurn } from "node:timers/promises";
import type { PartialResult } from "./result.ts";

/**
 * Makes one part of what becomes ready at the same time. The engine gives each entry of a streamed list, and each
 * deferred fragment of a list's entries, a part of its own, even where one upstream call answered all of them.
 */
export function gatherParts(parts: AsyncIterable<PartialResult>): AsyncIterableIterator<PartialResult> {
  const iterator = parts[Symbol.asyncIterator]();
  let ahead: Promise<IteratorResult<PartialResult>> | null = null;

  function take(): Promise<IteratorResult<PartialResult>> {
    const taken = ahead ?? iterator.next();
    ahead = null;
    return taken;
  }

  /**
   * What follows a part without waiting for anything; null when nothing does. The engine is asked only when all that is
   * ready has become so: it looks at everything that is still to come each time (@graphql-tools/executor 2.1).
   */
  async function takeReady(): Promise<PartialResult | null> {
    await nextTurn();
    ahead = iterator.next();
    // Whoever asks next learns of a failure.
    ahead.catch(() => undefined);
    const next = await Promise.race([ahead, nextTurn(null)]);
    if (next === null || next.done === true) return null;
    ahead = null;
    return next.value;
  }

  const gathered: AsyncIterableIterator<PartialResult> = {
    async next() {
      const first = await take();
      // The first part waits for no other.
      if (first.done === true || first.value.incremental === undefined) return first;
      const more = first.value.hasNext === true ? await takeReady() : null;
      if (more === null) return first;
      const incremental = [...first.value.incremental, ...(more.incremental ?? [])];
      return { done: false, value: { incremental, hasNext: more.hasNext ?? false } };
    },
    async return(value?: unknown) {
      await iterator.return?.();
      return { done: true, value };
    },
    [Symbol.asyncIterator]: () => gathered,
  };
  return gathered;
}
