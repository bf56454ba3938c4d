import { expect, it } from "vitest";
import { useDeadline } from "../../src/server/plugins/use-deadline.ts";

/** Milliseconds that upstream calls get in an operation that has 15 seconds. */
function timeForCalls(headers: Record<string, string>): number[] {
  const given: number[] = [];
  const contextValue = {
    request: new Request("http://127.0.0.1/", { headers }),
    limitTime: (milliseconds: number) => given.push(milliseconds),
  };
  void useDeadline(15_000).onExecute?.({ args: { contextValue } } as never);
  return given;
}

it.each([
  ["all the time there is", {}, 14_800],
  ["4 seconds", { "rollcall-timeout-ms": "4000" }, 3_800],
  ["2 seconds", { "rollcall-timeout-ms": "2000" }, 1_900],
  ["20 milliseconds", { "rollcall-timeout-ms": "20" }, 19],
  ["more than there is", { "rollcall-timeout-ms": "60000" }, 14_800],
])("leaves time to write the answer of an operation that has %s", (_, headers, milliseconds) => {
  expect(timeForCalls(headers)).toEqual([milliseconds]);
});
