import { describe, expect, it } from "vitest";
import { createTurns } from "../../src/http/turns.ts";

describe("turns", () => {
  it("go from group to group, and within a group in the order of coming", () => {
    const turns = createTurns<string>();
    const [big, small, late] = [{}, {}, {}];
    for (const item of ["a1", "a2", "a3"]) turns.add(big, item);
    turns.add(small, "b1");
    turns.add(small, "b2");
    expect(turns.next()).toBe("a1");
    turns.add(late, "c1");
    expect([turns.next(), turns.next(), turns.next(), turns.next(), turns.next()]).toEqual([
      "b1",
      "a2",
      "c1",
      "b2",
      "a3",
    ]);
    expect(turns.next()).toBeUndefined();
  });

  it("count who waits, and forget who leaves", () => {
    const turns = createTurns<string>();
    const [one, other] = [{}, {}];
    turns.add(one, "a1");
    turns.add(one, "a2");
    turns.add(other, "b1");
    expect(turns.size).toBe(3);
    turns.remove(one, "a1");
    turns.remove(one, "a1");
    turns.remove(other, "b1");
    turns.remove({}, "a2");
    expect(turns.size).toBe(1);
    expect(turns.next()).toBe("a2");
    expect(turns.size).toBe(0);
  });
});
