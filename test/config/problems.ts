import { ConfigError, type ConfigProblem } from "../../src/config/config-error.ts";
import { parseConfig } from "../../src/config/gateway-config.ts";

/** A source without mistakes. */
export const losant = { kind: "losant", name: "losant", url: "https://api.losant.com" };

/** Runs what must throw a ConfigError and gives the error. */
export function errorOf(run: () => unknown): ConfigError {
  try {
    run();
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error("No ConfigError was thrown");
}

/** The problems of a configuration that a program gives. */
export function problemsOf(value: unknown): readonly ConfigProblem[] {
  return errorOf(() => parseConfig(value)).problems;
}

/** The problems of a configuration with one source, which has the given properties. */
export function problemsOfSource(properties: Record<string, unknown>): readonly ConfigProblem[] {
  return problemsOf({ sources: [{ ...losant, ...properties }] });
}
