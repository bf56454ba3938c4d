import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { documentAt } from "../docs/markdown.ts";

const page = documentAt("docs/federation.md");

describe("the page on federation", () => {
  it.each([
    ["hive/gateway.config.js", "Hive Gateway"],
    ["apollo/gateway.js", "Apollo Gateway"],
    ["crm.graphql", "Adding to orgs and users"],
  ])("shows %s as the tests use it", (file, heading) => {
    const [block] = page.blocks.filter((one) => one.heading === heading);
    expect(block?.text).toBe(readFileSync(new URL(file, import.meta.url), "utf8"));
  });

  it.each(["Apollo Router", "Cosmo Router"])(
    "says that the configuration of the %s is not tested",
    (heading) => {
      const [block] = page.blocks.filter((one) => one.heading === heading);
      expect(block?.section).toMatch(/^## .+\n\nNot tested\. /);
    },
  );
});
