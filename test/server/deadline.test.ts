import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { useDeadline } from "../../src/server/plugins/use-deadline.ts";

let deadline: ReturnType<typeof useDeadline>;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["performance"] });
  deadline = useDeadline(15_000);
});
afterEach(() => vi.useRealTimers());

/** A request that has come. Gives, when it is executed, the milliseconds that its upstream calls get. */
function arrive(headers: Record<string, string> = {}): () => number {
  const request = new Request("http://127.0.0.1/", { headers });
  void deadline.onParams?.({ request } as never);
  return () => {
    let given = Number.NaN;
    const limitTime = (milliseconds: number) => {
      given = milliseconds;
    };
    void deadline.onExecute?.({ args: { contextValue: { request, limitTime } } } as never);
    return given;
  };
}

it.each([
  ["all the time there is", {}, 14_800],
  ["4 seconds", { "rollcall-timeout-ms": "4000" }, 3_800],
  ["2 seconds", { "rollcall-timeout-ms": "2000" }, 1_900],
  ["20 milliseconds", { "rollcall-timeout-ms": "20" }, 19],
  ["more than there is", { "rollcall-timeout-ms": "60000" }, 14_800],
])("leaves time to write the answer of an operation that has %s", (_, headers, milliseconds) => {
  expect(arrive(headers)()).toBe(milliseconds);
});

it("counts the time in which requests that came at once wait for each other", async () => {
  const first = arrive();
  vi.advanceTimersByTime(70);
  const second = arrive();
  expect([first(), second()]).toEqual([14_730, 14_730]);
  await new Promise((resolve) => setImmediate(resolve));
  expect(arrive()()).toBe(14_800);
});
