import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { documentAt, root } from "../docs/markdown.ts";

const examples = globSync("examples/console/{src/**/*.{ts,tsx},*.ts}", { cwd: root, exclude: ["**/gql/**"] })
  .map((file) => readFileSync(new URL(file, root), "utf8"))
  .join("\n");

const quotes = documentAt("docs/frontends.md").blocks.filter(({ language }) => /^tsx?$/.test(language));

describe("the page about frontends", () => {
  it("quotes the example", () => {
    expect(quotes.length).toBeGreaterThanOrEqual(8);
  });

  it.each(quotes)("quotes it as it is: $heading", ({ text }) => {
    expect(examples).toContain(text);
  });
});
