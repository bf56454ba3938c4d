import { expect, it } from "vitest";
import { ConfigError } from "../../src/config/config-error.ts";

it("lists every problem on a line of its own, after its path", () => {
  const problems = [
    { path: "PORT", message: "must be a port" },
    { path: "sources[0].url", message: "must be a URL" },
  ];
  const error = new ConfigError(problems);
  expect(error.message).toBe(
    "The configuration has 2 problems:\n  PORT: must be a port\n  sources[0].url: must be a URL",
  );
  expect(error.problems).toEqual(problems);
  expect(error.name).toBe("ConfigError");
  expect(error).toBeInstanceOf(Error);
});

it("counts a single problem as one", () => {
  const error = new ConfigError([{ path: "PORT", message: "must be a port" }]);
  expect(error.message).toBe("The configuration has a problem:\n  PORT: must be a port");
});
