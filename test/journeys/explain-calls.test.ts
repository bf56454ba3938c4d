import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

interface ExplainedCall {
  readonly operation: string;
  readonly startMs: number;
  readonly durationMs: number;
}

describe("the explanation of the calls", () => {
  it("tells when each call began after the operation, so that it shows what had to wait for what", async () => {
    const { extensions } = await world.ask(
      '{ orgs(sources: ["auth0"], first: 3) { nodes { members(first: 2) { nodes { roles { name } } } } } }',
      { headers: { "rollcall-explain": "calls" } },
    );
    const { calls } = extensions["calls"] as { readonly calls: readonly ExplainedCall[] };
    const [orgs, ...members] = calls;
    if (orgs === undefined) throw new Error("no call was explained");
    expect(orgs.startMs).toBeGreaterThanOrEqual(0);
    expect(members).toHaveLength(3);
    // Rounded to tenths of a millisecond, each of them.
    for (const { startMs } of members) {
      expect(startMs).toBeGreaterThan(orgs.startMs + orgs.durationMs - 0.2);
    }
  });
});
