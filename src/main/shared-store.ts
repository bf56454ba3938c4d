import type { Logger } from "pino";
import { ConfigError } from "../config/config-error.ts";
import type { GatewayConfig } from "../config/gateway-config.ts";
import { hasRedisClient, openRedisStore } from "../store/redis-store.ts";
import type { SharedStore } from "../store/shared-store.ts";

/**
 * Opens the store that this gateway shares with others, where one is configured. Throws a ConfigError when the package
 * is not installed that it needs.
 */
export function openSharedStore({ sharedStore }: GatewayConfig, logger: Logger): SharedStore | null {
  if (sharedStore === null) return null;
  if (!hasRedisClient()) {
    const message = "needs the package @redis/client; install it with: npm install @redis/client";
    throw new ConfigError([{ path: "sharedStore", message }]);
  }
  return openRedisStore(sharedStore.url, {
    onAway: (err) => logger.warn({ err }, "the shared store is away; this gateway goes on alone"),
    onBack: () => logger.info("the shared store is back"),
  });
}
