import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parseConfig } from "../../src/config/gateway-config.ts";

const page = readFileSync(new URL("../../docs/load.md", import.meta.url), "utf8");

it("tells of each limit of all requests together with its default", () => {
  const told = [...page.matchAll(/^\| `(\w+)` \| (\d+) \|/gm)].map(([, key, value]) => [key, Number(value)]);
  expect(told).toHaveLength(4);
  expect(parseConfig({}).limits).toMatchObject(Object.fromEntries(told));
});
