import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createSchema } from "../../src/graph/schema.ts";
import { auth0Vendor } from "../../src/sandbox/auth0/vendor.ts";
import { losantVendor } from "../../src/sandbox/losant/vendor.ts";
import { startWorld, type World } from "../support/world.ts";
import { documentAt, operations, tableIn } from "./markdown.ts";

const page = documentAt("docs/from-rest.md");
const [reader, ...programs] = page.blocks.filter(({ language }) => language === "js");
const pairs = programs.map((program) => {
  const operation = operations.find(
    ({ file, block }) => file === page.file && block.section === program.section,
  );
  const [byRest, byQuery] = [...program.section.matchAll(/(\d+) calls?\b/g)].map(([, number]) =>
    Number(number),
  );
  return {
    name: program.heading,
    program: program.text,
    query: operation?.block.text ?? "",
    byRest,
    byQuery,
  };
});

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());
beforeEach(() => world.reset());

async function countCalls(): Promise<number> {
  const [losant, auth0] = await Promise.all([world.calls("losant"), world.calls("auth0")]);
  return losant.length + auth0.length;
}

describe("the page for those who come from REST", () => {
  it("has three programs, each with a query in its place", () => {
    expect(pairs.map(({ query }) => query === "")).toEqual([false, false, false]);
  });

  it.each(pairs)("counts the calls of the program: $name", async ({ program, byRest }) => {
    const rows = (await runInNewContext(`(async () => {${reader?.text}\n${program}})()`, {
      fetch,
      encodeURIComponent,
      AUTH0_URL: world.sandbox.auth0.url,
      LOSANT_URL: world.sandbox.losant.url,
      AUTH0_TOKEN: "sandbox-admin",
      LOSANT_TOKEN: "sandbox-admin",
    })) as readonly unknown[];
    expect(rows.length).toBeGreaterThan(0);
    expect(await countCalls()).toBe(byRest);
  });

  it.each(pairs)("counts the calls of the query: $name", async ({ query, byQuery }) => {
    await world.data(query);
    expect(await countCalls()).toBe(byQuery);
  });

  it("names only calls and fields that there are", () => {
    const known = new Set(
      [...auth0Vendor.routes, ...losantVendor.routes].map(
        ({ method, path }) => `${method} ${path.replaceAll(/\{\w+\}|:\w+/g, "{}").replace("/api/v2", "")}`,
      ),
    );
    const schema = createSchema();
    for (const [auth0 = "", losant = "", fields = ""] of tableIn(page, "Auth0")) {
      for (const [, call = ""] of `${auth0} ${losant}`.matchAll(/`([A-Z]+ \/[^`]+)`/g)) {
        expect([...known], call).toContain(call.replaceAll(/\{\w+\}/g, "{}"));
      }
      for (const [, type, name = ""] of fields.matchAll(/`(?:(\w+)\.)?(\w+)`/g)) {
        const owners =
          type === undefined ? [schema.getQueryType(), schema.getMutationType()] : [schema.getType(type)];
        const found = owners.some((owner) => owner && "getFields" in owner && name in owner.getFields());
        expect(found, fields).toBe(true);
      }
    }
  });
});
