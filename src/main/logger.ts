import { type Logger, pino } from "pino";
import type { GatewayConfig } from "../config/gateway-config.ts";
import { describeFault } from "./describe-fault.ts";

/**
 * Makes a logger that writes JSON lines to standard output. Errors are described, not written out. Where there are several
 * workers, each line names the one that wrote it.
 */
export function createLogger(level: GatewayConfig["logLevel"], worker: number | null = null): Logger {
  const base = worker === null ? null : { worker };
  return pino({ level, base, serializers: { err: (error) => describeFault(error) } });
}
