import type { GraphQLSchema } from "graphql";
import type { GatewayConfig } from "../config/gateway-config.ts";
import type { MeasuredWorkers } from "../telemetry/metrics.ts";
import type { TraceExport } from "../telemetry/trace-export.ts";
import { assembleGateway, type ProgramGateway } from "./gateway.ts";
import { createLogger } from "./logger.ts";
import { endInOrder } from "./process-end.ts";
import type { Sandbox } from "./sandbox.ts";
import { sandboxTokensOf } from "./sandbox-config.ts";
import { exitUnconfigured, exitUnlessConfigured } from "./start-failure.ts";

/** What the gateway of a process is made of. */
export interface RunOptions {
  readonly config: GatewayConfig;
  /** The sandbox, for its tokens; null where it does not run. */
  readonly sandbox: Sandbox | null;
  /** A schema that nothing else uses. Default: one that is made now. */
  readonly schema?: GraphQLSchema;
  /** Null in a process that is the only one. */
  readonly workers: MeasuredWorkers | null;
  /** Called when the last answer has been given. The process ends by itself after that. */
  readonly onStopped: (gateway: ProgramGateway) => Promise<void> | void;
}

/** The gateway of this process, which listens. */
export interface RunningGateway {
  readonly url: string;
  readonly gateway: ProgramGateway;
  /** Ends it as SIGTERM does. It may be called more than once. */
  readonly stop: () => Promise<void>;
}

/** Runs a gateway for as long as this process lives. Where it cannot start, the process says why, and ends. */
export async function runGateway({
  config,
  sandbox,
  schema,
  workers,
  onStopped,
}: RunOptions): Promise<RunningGateway> {
  const logger = createLogger(config.logLevel, workers?.own);
  const traceExport = await startTraceExportOrExit();
  const gateway = exitUnlessConfigured(() =>
    assembleGateway(config, sandboxTokensOf(sandbox), workers, schema),
  );
  let stopped: Promise<void> | undefined;
  const stop = () => {
    stopped ??= end();
    return stopped;
  };
  endInOrder({ logger, stop });
  return { url: await listenOrExit(), gateway, stop };

  async function end(): Promise<void> {
    await gateway.close();
    await traceExport?.close();
    await onStopped(gateway);
  }

  async function listenOrExit(): Promise<string> {
    try {
      return (await gateway.listen()).url;
    } catch (error) {
      if (!(error instanceof Error && "code" in error)) throw error;
      const { host, port } = config.listen;
      process.stderr.write(
        `Cannot listen on port ${port} of ${host}: ${String(error.code)}. Set PORT and HOST.\n`,
      );
      process.exit(1);
    }
  }

  async function startTraceExportOrExit(): Promise<TraceExport | null> {
    if (config.tracing.export === null) return null;
    const { startTraceExport, MissingPackageError } = await import("../telemetry/trace-export.ts");
    try {
      return await startTraceExport(config.tracing.export, logger);
    } catch (error) {
      if (!(error instanceof MissingPackageError)) throw error;
      exitUnconfigured(error.message);
    }
  }
}
