import { describe, expect, it } from "vitest";
import { startDeadline } from "../../src/http/deadline.ts";

function countTimers(): number {
  return process.getActiveResourcesInfo().filter((resource) => resource === "Timeout").length;
}

describe("startDeadline", () => {
  it("aborts when the time is over, and knows it", async () => {
    const deadline = startDeadline(20, undefined);
    expect(deadline.passed).toBe(false);
    await new Promise((resolve) => deadline.signal.addEventListener("abort", resolve));
    expect(deadline.passed).toBe(true);
    expect(deadline.signal.reason).toMatchObject({ name: "TimeoutError" });
    deadline.end();
  });

  it("aborts with the caller's reason, which is no deadline", () => {
    const caller = new AbortController();
    const deadline = startDeadline(60_000, caller.signal);
    caller.abort("gone");
    expect(deadline.signal.reason).toBe("gone");
    expect(deadline.passed).toBe(false);
    deadline.end();
  });

  it("aborts from the start for a caller who has given up", () => {
    const deadline = startDeadline(60_000, AbortSignal.abort("gone"));
    expect(deadline.signal.reason).toBe("gone");
    deadline.end();
  });

  it("tells whoever waits without a signal, once, and nobody who has stopped waiting", () => {
    for (const isWaiting of [true, false]) {
      const caller = new AbortController();
      const deadline = startDeadline(60_000, caller.signal);
      const told: unknown[] = [];
      deadline.onOver = () => told.push(deadline.reason);
      if (!isWaiting) deadline.onOver = null;
      expect(deadline.isOver).toBe(false);
      caller.abort("gone");
      caller.abort("gone again");
      expect(deadline.isOver).toBe(true);
      expect(told).toEqual(isWaiting ? ["gone"] : []);
      deadline.end();
    }
  });

  it("has passed from the start when no time is left, and keeps no timer", () => {
    const before = countTimers();
    const deadline = startDeadline(-1, undefined);
    expect(deadline.passed).toBe(true);
    expect(deadline.signal.reason).toMatchObject({ name: "TimeoutError" });
    expect(deadline.millisecondsLeft).toBeLessThan(0);
    expect(countTimers()).toBe(before);
  });

  it("tells how much time is left", async () => {
    const deadline = startDeadline(60_000, undefined);
    const left = deadline.millisecondsLeft;
    expect(left).toBeLessThanOrEqual(60_000);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(deadline.millisecondsLeft).toBeLessThan(left);
    deadline.end();
  });

  it("leaves no timer behind and hears no caller once it has ended", () => {
    const before = countTimers();
    const caller = new AbortController();
    const deadline = startDeadline(60_000, caller.signal);
    expect(countTimers()).toBe(before + 1);
    deadline.end();
    expect(countTimers()).toBe(before);
    caller.abort("gone");
    expect(deadline.signal.aborted).toBe(false);
  });
});
