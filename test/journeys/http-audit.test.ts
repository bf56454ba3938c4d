import { type AuditResult, serverAudits } from "graphql-http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

/** The audits of GraphQL over HTTP, by the specification's own words: https://github.com/graphql/graphql-http#audits */
const audits = serverAudits({ url: () => `${world.url}/graphql` });

describe("GraphQL over HTTP", () => {
  it("has audits that demand, recommend and allow", () => {
    const levels = new Set(audits.map(({ name }) => /^(MUST|SHOULD|MAY)\b/.exec(name)?.[1]));
    expect(levels).toEqual(new Set(["MUST", "SHOULD", "MAY"]));
    expect(audits.length).toBeGreaterThan(55);
  });

  it.each(audits)("$id: $name", async ({ fn }) => {
    const result: AuditResult = await fn();
    expect({ status: result.status, reason: "reason" in result ? result.reason : null }).toEqual({
      status: "ok",
      reason: null,
    });
  });
});
