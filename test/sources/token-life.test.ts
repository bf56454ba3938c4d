import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { startTokenLife } from "../../src/sources/token-life.ts";

const day = 86_400_000;
const ranOut = new Error("ran out");

function start(exp: unknown, caller = new AbortController()) {
  const life = startTokenLife({ token: "t", claims: { exp }, fingerprint: "f" }, caller.signal, () => ranOut);
  return { life, caller };
}

describe("the life of a token", () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: 0 });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("ends at its exp, and leaves nothing behind", () => {
    const { life, caller } = start(60);
    vi.advanceTimersByTime(59_999);
    expect(life.signal.aborted).toBe(false);
    vi.advanceTimersByTime(1);
    expect(life.signal.reason).toBe(ranOut);
    expect(vi.getTimerCount()).toBe(0);
    expect(getEventListeners(caller.signal, "abort")).toHaveLength(0);
  });

  it("may be longer than any timer", () => {
    const { life } = start((100 * day) / 1_000);
    vi.advanceTimersByTime(100 * day - 1);
    expect(life.signal.aborted).toBe(false);
    vi.advanceTimersByTime(1);
    expect(life.signal.aborted).toBe(true);
  });

  it("is over when the token had run out before", () => {
    vi.setSystemTime(61_000);
    expect(start(60).life.signal.reason).toBe(ranOut);
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([[undefined], ["60"], [Number.NaN]])(
    "has no end of its own when the token does not tell: %s",
    (exp) => {
      const { life } = start(exp);
      expect(vi.getTimerCount()).toBe(0);
      expect(life.signal.aborted).toBe(false);
    },
  );

  it("ends with the caller, and by itself leaves nothing behind", () => {
    const { life, caller } = start(60);
    caller.abort(new Error("gone"));
    expect(life.signal.reason).toEqual(new Error("gone"));
    expect(vi.getTimerCount()).toBe(0);

    const other = start(60);
    other.life.end();
    expect(vi.getTimerCount()).toBe(0);
    expect(getEventListeners(other.caller.signal, "abort")).toHaveLength(0);
    expect(other.life.signal.aborted).toBe(false);
  });
});
