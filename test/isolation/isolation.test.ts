import { describe, expect, it } from "vitest";
import { runIsolation } from "./isolation.ts";

/** As many at a time as in the long run, `npm run test:isolation`. */
const common = { callers: 200, connections: 64 };

describe("what one caller is told reaches no other, and what they sent no other source", () => {
  it("while 200 callers share 64 connections, and some leave before they are answered", async () => {
    const result = await runIsolation({ ...common, answers: 1_500, faultRate: 0 });
    expect(result.violations).toEqual([]);
    expect(result.answered + result.cutOff).toBe(1_500);
    expect(result.cutOff).toBeGreaterThan(50);
    expect(result.anonymous).toBeGreaterThan(50);
    expect(result.whole).toBeGreaterThan(1_000);
    expect(result.upstreamRequests).toBeGreaterThan(1_500);
  }, 120_000);

  it("while the upstreams fail in every way they know", async () => {
    const result = await runIsolation({ ...common, answers: 1_500, faultRate: 0.1 });
    expect(result.violations).toEqual([]);
    expect(result.answered + result.cutOff).toBe(1_500);
    expect(result.upstreamRequests).toBeGreaterThan(500);
  }, 120_000);

  it("while answers are kept for their callers", async () => {
    const result = await runIsolation({ ...common, answers: 1_500, faultRate: 0, keepsAnswers: true });
    expect(result.violations).toEqual([]);
    expect(result.whole).toBeGreaterThan(1_000);
    expect(result.upstreamRequests).toBeLessThan(result.whole * 1.5);
  }, 120_000);
});
