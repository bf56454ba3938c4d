import type { ExecutionResult } from "graphql";

/** What an operation is answered with: a result, or a stream of them. */
export type Results = ExecutionResult | AsyncIterable<ExecutionResult>;

/** Changes a result, or each result of a stream when it comes. The stream still ends at once when its reader leaves. */
export function changeResults(
  results: Results,
  change: (result: ExecutionResult) => ExecutionResult,
): Results {
  if (!(Symbol.asyncIterator in results)) return change(results);
  const iterator = results[Symbol.asyncIterator]();
  const changed: AsyncIterableIterator<ExecutionResult> = {
    async next() {
      const next = await iterator.next();
      return next.done === true ? next : { done: false, value: change(next.value) };
    },
    async return(value?: unknown) {
      await iterator.return?.(value);
      return { done: true, value };
    },
    [Symbol.asyncIterator]: () => changed,
  };
  return changed;
}
