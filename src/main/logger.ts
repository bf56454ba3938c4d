import { type Logger, pino } from "pino";
import type { GatewayConfig } from "../config/gateway-config.ts";
import { describeFault } from "./describe-fault.ts";

/** Makes a logger that writes JSON lines to standard output. Errors are described, not written out. */
export function createLogger(level: GatewayConfig["logLevel"]): Logger {
  return pino({ level, base: null, serializers: { err: (error) => describeFault(error) } });
}
