import cluster from "node:cluster";
import { constants } from "node:os";
import type { GatewayConfig } from "../../config/gateway-config.ts";
import { createLogger } from "../logger.ts";
import { endInOrder } from "../process-end.ts";
import type { SandboxProcess } from "../sandbox.ts";
import { createWorkerPool } from "./worker-pool.ts";
import type { WorkerEnd } from "./worker-process.ts";

/** What the primary process needs to know. */
export interface PrimaryOptions {
  readonly base: GatewayConfig;
  /** Runs once for all workers; null when the configuration names other upstreams. */
  readonly sandbox: SandboxProcess | null;
  /** Called when all workers listen. */
  readonly onReady: (url: string) => void;
}

/**
 * Makes this process the primary one of several workers: it starts them, replaces those that end, hands new connections
 * to them in turns, and answers nothing itself. At SIGTERM and SIGINT all stop in order, at SIGHUP each is replaced by a
 * new one that reads the configuration anew.
 */
export function superviseWorkers({ base, sandbox, onReady }: PrimaryOptions): void {
  const logger = createLogger(base.logLevel);
  const size = base.workers;
  cluster.setupPrimary({
    // However many the file says by then: an option wins over it.
    args: ["--workers", String(size)],
    // In JSON there would be no NaN, which some metrics are before anything is measured.
    serialization: "advanced",
  });
  const upstreams = sandbox === null ? null : { losant: sandbox.losant, auth0: sandbox.auth0 };
  const pool = createWorkerPool({ size, sandbox: upstreams, logger, onHopeless: exitLike });
  endInOrder({
    logger,
    async stop() {
      await pool.stop();
      sandbox?.stop();
    },
  });
  process.on("SIGHUP", () => void pool.renew());
  process.on("exit", () => pool.kill());
  void pool.start().then(onReady);
}

/** Ends this process as a worker has ended. What a worker that ended by itself had to say, it has said. */
function exitLike({ code, signal }: WorkerEnd): never {
  if (signal === null) process.exit(code ?? 1);
  process.stderr.write(`The last worker was ended by ${signal}, and no other one listens.\n`);
  process.exit(128 + constants.signals[signal]);
}
