import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { readEnvironmentName, readProcessConfig } from "../../src/config/environment.ts";
import { errorOf } from "./problems.ts";

beforeEach(() => {
  // What the machine that runs the tests is configured with must not matter.
  for (const name of Object.keys(process.env)) {
    if (/^(PORT|HOST|LOG_LEVEL|NODE_ENV|(ROLLCALL|LOSANT|AUTH0)_.*)$/.test(name)) vi.stubEnv(name, undefined);
  }
});

afterEach(() => vi.unstubAllEnvs());

it("reads the configuration of this process", () => {
  vi.stubEnv("PORT", "4321");
  vi.stubEnv("LOSANT_URL", "https://api.losant.com");
  const config = readProcessConfig();
  expect(config.listen.port).toBe(4321);
  expect(config.sources.map(({ name }) => name)).toEqual(["losant"]);
});

it("refuses what the process was given wrongly", () => {
  vi.stubEnv("PORT", "x");
  expect(errorOf(readProcessConfig).problems).toMatchObject([{ path: "PORT" }]);
});

it("tells NODE_ENV", () => {
  vi.stubEnv("NODE_ENV", "production");
  expect(readEnvironmentName()).toBe("production");
  vi.stubEnv("NODE_ENV", undefined);
  expect(readEnvironmentName()).toBeUndefined();
});
