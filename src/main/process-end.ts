import { constants } from "node:os";
import type { Logger } from "pino";

/** Exit code after a fault of the program itself: EX_SOFTWARE of sysexits.h. */
const softwareError = 70;
/** Milliseconds that work in flight has after a fault, when nothing is certain any more. */
const faultGraceMs = 3_000;

/** What ends with the process. */
export interface ProcessEnd {
  readonly logger: Logger;
  /** Lets work in flight finish; the process ends by itself after that. */
  readonly stop: () => Promise<void>;
}

/**
 * Ends this process in order: at SIGTERM or SIGINT when the work in flight is done, at the second of them at once. After
 * a fault that nobody caught it logs what happened, stops and exits with 70. For programs only: a library must leave the
 * process to its owner.
 */
export function endInOrder({ logger, stop }: ProcessEnd): void {
  let isStopping = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      if (isStopping) process.exit(128 + constants.signals[signal]);
      isStopping = true;
      void stop();
    });
  }
  let hasFailed = false;
  const fail = (fault: unknown) => {
    if (hasFailed) process.exit(softwareError);
    hasFailed = true;
    logger.fatal({ err: fault }, "unforeseen fault, the process ends");
    process.exitCode = softwareError;
    const exit = () => process.exit(softwareError);
    setTimeout(exit, faultGraceMs).unref();
    stop().then(exit, exit);
  };
  // Rejections that nobody handles come here too.
  process.on("uncaughtException", fail);
}
