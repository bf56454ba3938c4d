import type { GatewayConfig } from "./gateway-config.ts";
import { readConfig } from "./read.ts";

/** Reads the configuration of this process, with these options. Throws a `ConfigError` that lists every problem. */
export function readProcessConfig(commandArguments: readonly string[] = []): GatewayConfig {
  return readConfig(process.env, undefined, commandArguments);
}

/** The value of `NODE_ENV`, for programs that bring their own configuration; undefined when unset. */
export function readEnvironmentName(): string | undefined {
  return process.env["NODE_ENV"];
}
