import type { GatewayConfig } from "./gateway-config.ts";
import { readConfig } from "./read.ts";

/** Reads the configuration of this process. Throws a `ConfigError` that lists every problem. */
export function readProcessConfig(): GatewayConfig {
  return readConfig(process.env);
}

/** The value of `NODE_ENV`, for programs that bring their own configuration; undefined when unset. */
export function readEnvironmentName(): string | undefined {
  return process.env["NODE_ENV"];
}
