import { expect, it } from "vitest";
import { parseConfig } from "../../src/config/gateway-config.ts";
import { documentAt, tableIn } from "./markdown.ts";

const page = documentAt("docs/resilience.md");

it("tells the defaults of a source as they are", () => {
  const source = parseConfig({
    sources: [{ kind: "auth0", name: "auth0", url: "https://acme.eu.auth0.com" }],
  }).sources[0];
  const told = Object.fromEntries(
    tableIn(page, "setting").map(([key = "", value = ""]) => [key.replaceAll("`", ""), Number(value)]),
  );
  const { maxQueued, headers: _, ...others } = source?.http ?? { maxQueued: null, headers: {} };
  expect(told).toEqual({ ...others, maxQueuedCalls: maxQueued });
});

it("tells the time of an operation as it is", () => {
  const seconds = parseConfig({}).limits.operationTimeoutMs / 1_000;
  expect(page.text).toContain(`has ${seconds} seconds (\`limits.operationTimeoutMs\`)`);
});
