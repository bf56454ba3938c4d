import { ConfigError } from "../config/config-error.ts";
import { readProcessConfig } from "../config/environment.ts";
import type { GatewayConfig } from "../config/gateway-config.ts";
import type { TraceExport } from "../telemetry/trace-export.ts";
import { describeStart } from "./banner.ts";
import { endInOrder } from "./process-end.ts";
import { startSandboxProcess } from "./sandbox.ts";
import { configureSandbox, sandboxTokensOf } from "./sandbox-config.ts";

/** Exit code for a wrong configuration: EX_CONFIG of sysexits.h. */
const configurationError = 78;

const base = readConfigOrExit();
// The sandbox's process starts up while this one loads the gateway's modules and makes the schema.
const [sandbox, schema, { assembleGateway }, { createLogger }] = await Promise.all([
  base.sources.length === 0 ? startSandboxProcess() : null,
  import("../graph/schema.ts").then(({ createSchema }) => createSchema()),
  import("./gateway.ts"),
  import("./logger.ts"),
]);
const logger = createLogger(base.logLevel);
const traceExport = await startTraceExportOrExit();
const config = sandbox === null ? base : configureSandbox(base, sandbox);
const gateway = exitUnlessConfigured(() =>
  assembleGateway(config, sandbox === null ? null : sandboxTokensOf(sandbox), schema),
);
endInOrder({
  logger,
  async stop() {
    await gateway.close();
    await traceExport?.close();
    sandbox?.stop();
  },
});
const url = await listenOrExit();
process.stdout.write(describeStart(url, config, sandbox));

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
  if (base.tracing.export === null) return null;
  const { startTraceExport, MissingPackageError } = await import("../telemetry/trace-export.ts");
  try {
    return await startTraceExport(base.tracing.export, logger);
  } catch (error) {
    if (!(error instanceof MissingPackageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(configurationError);
  }
}

function readConfigOrExit(): GatewayConfig {
  const found = exitUnlessConfigured(readProcessConfig);
  if (found.sources.length > 0 || !found.isProduction) return found;
  process.stderr.write("No source is configured. Set LOSANT_URL, AUTH0_URL or ROLLCALL_CONFIG.\n");
  process.exit(configurationError);
}

/** Gives what was made of the configuration; ends the process when something is wrong with that. */
function exitUnlessConfigured<Made>(make: () => Made): Made {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(configurationError);
  }
}
