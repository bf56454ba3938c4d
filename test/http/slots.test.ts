import { afterAll, describe, expect, it, onTestFinished } from "vitest";
import { startDeadline } from "../../src/http/deadline.ts";
import { createSlots } from "../../src/http/slots.ts";

const patient = startDeadline(60_000, undefined);
afterAll(() => patient.end());

/** A deadline that is over when its caller says so. */
function startImpatience() {
  const caller = new AbortController();
  const deadline = startDeadline(60_000, caller.signal);
  onTestFinished(() => deadline.end());
  return { caller, deadline };
}

describe("createSlots", () => {
  it("serves those who wait in their order", async () => {
    const slots = createSlots(1, 10);
    await slots.take(patient);
    const order: number[] = [];
    const waiting = [1, 2, 3].map(async (number) => {
      await slots.take(patient);
      order.push(number);
      slots.giveBack();
    });
    slots.giveBack();
    await Promise.all(waiting);
    expect(order).toEqual([1, 2, 3]);
  });

  it("serves groups in turns, so that a big one holds up a small one by one slot at a time", async () => {
    const slots = createSlots(1, 200);
    await slots.take(patient);
    const [big, small] = [{}, {}];
    const order: string[] = [];
    const wait = async (group: object, name: string) => {
      await slots.take(patient, group);
      order.push(name);
      slots.giveBack();
    };
    const waiting = Array.from({ length: 100 }, () => wait(big, "big"));
    waiting.push(wait(small, "small"), wait(small, "small"));
    slots.giveBack();
    await Promise.all(waiting);
    expect(order.slice(0, 5)).toEqual(["big", "small", "big", "small", "big"]);
    expect(order).toHaveLength(102);
  });

  it("is full when the queue is, and not once somebody has left it", async () => {
    const slots = createSlots(1, 1);
    expect(slots.full).toBe(false);
    await slots.take(patient);
    expect(slots.full).toBe(false);
    const impatient = startImpatience();
    const waiting = slots.take(impatient.deadline);
    expect(slots.full).toBe(true);
    impatient.caller.abort("enough");
    await expect(waiting).rejects.toBe("enough");
    expect(slots.full).toBe(false);
  });

  it("does not give a slot to somebody who left", async () => {
    const slots = createSlots(1, 2);
    await slots.take(patient);
    const impatient = startImpatience();
    const left = slots.take(impatient.deadline);
    const next = slots.take(patient);
    impatient.caller.abort("enough");
    await expect(left).rejects.toBe("enough");
    slots.giveBack();
    await next;
    slots.giveBack();
    await slots.take(patient);
    expect(slots.full).toBe(false);
  });

  it("refuses who has given up already, without taking a slot", async () => {
    const slots = createSlots(1, 0);
    await expect(slots.take(startDeadline(60_000, AbortSignal.abort("enough")))).rejects.toBe("enough");
    expect(slots.full).toBe(false);
  });

  it("refuses everybody who would have to wait when nobody may", async () => {
    const slots = createSlots(1, 0);
    await slots.take(patient);
    expect(slots.full).toBe(true);
    slots.giveBack();
    expect(slots.full).toBe(false);
  });
});
