import { type Logger, pino } from "pino";
import type { GatewayConfig } from "../config/gateway-config.ts";
import { describeFault } from "./describe-fault.ts";

/** Bytes of lines that are written together: one write for each took a twentieth of the smallest request. */
const bufferedBytes = 4_096;
/** Milliseconds that a line waits for others at most. */
const flushEveryMs = 100;

/**
 * Makes a logger that writes JSON lines to standard output: some together, and at the end of the process all that is left.
 * Errors are described, not written out. Where there are several workers, each line names the one that wrote it.
 */
export function createLogger(level: GatewayConfig["logLevel"], worker: number | null = null): Logger {
  const base = worker === null ? null : { worker };
  const destination = pino.destination({
    sync: false,
    minLength: bufferedBytes,
    periodicFlush: flushEveryMs,
  });
  return pino({ level, base, serializers: { err: (error) => describeFault(error) } }, destination);
}
