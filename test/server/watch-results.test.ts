import type { ExecutionResult } from "graphql";
import { describe, expect, it } from "vitest";
import { watchResults } from "../../src/server/watch-results.ts";

const results: readonly ExecutionResult[] = [{ data: { a: 1 } }, { data: { a: 2 } }];

function watch(source: AsyncIterable<ExecutionResult>) {
  const seen: unknown[] = [];
  const watched = watchResults(source, {
    onResult: (result) => void seen.push(result),
    onEnd: () => void seen.push("end"),
  });
  return { watched, seen };
}

async function readAll(stream: AsyncIterable<ExecutionResult>): Promise<ExecutionResult[]> {
  const all: ExecutionResult[] = [];
  for await (const result of stream) all.push(result);
  return all;
}

async function* toStream(failure?: Error) {
  yield* results;
  if (failure !== undefined) throw failure;
}

describe("a watched stream of results", () => {
  it("gives what it is made of, and tells its end once", async () => {
    const { watched, seen } = watch(toStream());
    expect(await readAll(watched)).toEqual(results);
    await watched.return?.();
    expect(seen).toEqual([...results, "end"]);
  });

  it("tells its end when its reader leaves, who ends it", async () => {
    let isEnded = false;
    const { watched, seen } = watch({
      [Symbol.asyncIterator]: () => ({
        next: async () => ({ done: false, value: { data: null } }),
        async return() {
          isEnded = true;
          return { done: true, value: undefined };
        },
      }),
    });
    await watched.next();
    await watched.return?.();
    expect(seen).toEqual([{ data: null }, "end"]);
    expect(isEnded).toBe(true);
  });

  it("tells its end when it fails, and fails", async () => {
    const { watched, seen } = watch(toStream(new Error("broken")));
    await expect(readAll(watched)).rejects.toThrow("broken");
    expect(seen).toEqual([...results, "end"]);
  });
});
