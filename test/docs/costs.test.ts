import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Plan } from "../../src/plan/plan.ts";
import { startWorld, type World } from "../support/world.ts";
import { documentAt, tableIn } from "./markdown.ts";

const page = documentAt("docs/costs.md");
const rows = tableIn(page, "part of the operation");
const told = Object.fromEntries(
  rows.map(([, operation = "", plan = "", made = ""]) => [
    operation.replaceAll("`", ""),
    {
      planned: Number(/(\d+)(?=:|,|$)/.exec(plan.replace(/^.* = /, ""))?.[1]),
      made: Number.parseInt(made, 10),
    },
  ]),
);

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());
beforeEach(() => world.reset());

const query = `{
  orgs(sources: ["auth0"], first: 20) {
    nodes { name members(first: 20) { nodes { user { displayName email lastLoginAt } roles { name } } } }
  }
}`;

async function planOf(text: string): Promise<Plan> {
  const { extensions } = await world.ask(text, { headers: { "rollcall-explain": "plan" } });
  return extensions["plan"] as Plan;
}

describe("the page about costs", () => {
  it("tells the calls of each operation as the plan does", async () => {
    const [source] = (await planOf(query)).sources;
    const planned = (source?.operations ?? []).map(({ operation, calls }) => [operation, calls]);
    expect(Object.entries(told).map(([operation, { planned }]) => [operation, planned])).toEqual(planned);
  });

  it("tells the calls of each operation as they are made", async () => {
    await world.data(query);
    const made = (await world.calls("auth0")).length;
    expect(Object.values(told).reduce((sum, row) => sum + row.made, 0)).toBe(made);
  });

  it("tells the sums of the plan", async () => {
    const [with_, without] = await Promise.all([planOf(query), planOf(query.replace("lastLoginAt", ""))]);
    expect(page.text).toContain(
      `\`most\` is ${with_.calls.most} with \`lastLoginAt\` and ${without.calls.most} without`,
    );
  });
});
