import type { ExecutionResult } from "graphql";

/** What is done as a stream of results goes on. */
export interface ResultWatch {
  onResult(result: ExecutionResult): void;
  /** Called once, however the stream ends: by itself, by its reader, by a failure. */
  onEnd(): void;
}

/** Watches a stream of results without changing it. */
export function watchResults(
  results: AsyncIterable<ExecutionResult>,
  { onResult, onEnd }: ResultWatch,
): AsyncIterableIterator<ExecutionResult> {
  const iterator = results[Symbol.asyncIterator]();
  let isOver = false;
  const end = () => {
    if (!isOver) onEnd();
    isOver = true;
  };
  const watched: AsyncIterableIterator<ExecutionResult> = {
    async next() {
      try {
        const next = await iterator.next();
        if (next.done === true) end();
        else onResult(next.value);
        return next;
      } catch (error) {
        end();
        throw error;
      }
    },
    async return(value?: unknown) {
      try {
        await iterator.return?.(value);
        return { done: true, value };
      } finally {
        end();
      }
    },
    [Symbol.asyncIterator]: () => watched,
  };
  return watched;
}
