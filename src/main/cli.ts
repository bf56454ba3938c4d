#!/usr/bin/env node
import { enableCompileCache } from "node:module";
import { ConfigError } from "../config/config-error.ts";
import { readProcessConfig } from "../config/environment.ts";
import type { GatewayConfig } from "../config/gateway-config.ts";
import { describeStart } from "./banner.ts";
import { endInOrder } from "./process-end.ts";
import { startSandboxProcess } from "./sandbox.ts";
import { configureSandbox, sandboxTokensOf } from "./sandbox-config.ts";

/** Exit code for a wrong configuration: EX_CONFIG of sysexits.h. */
const configurationError = 78;

// Modules are stripped of types and compiled once, and not again at each start.
enableCompileCache();

const base = readConfigOrExit();
// The sandbox's process starts up while this one loads the gateway's modules.
const [sandbox, { assembleGateway }, { createLogger }] = await Promise.all([
  base.sources.length === 0 ? startSandboxProcess() : null,
  import("./gateway.ts"),
  import("./logger.ts"),
]);
const config = sandbox === null ? base : configureSandbox(base, sandbox);
const gateway = assembleGateway(config, sandbox === null ? null : sandboxTokensOf(sandbox));
endInOrder({
  logger: createLogger(config.logLevel),
  async stop() {
    await gateway.close();
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

function readConfigOrExit(): GatewayConfig {
  try {
    const found = readProcessConfig();
    if (found.sources.length > 0 || !found.isProduction) return found;
    process.stderr.write("No source is configured. Set LOSANT_URL, AUTH0_URL or ROLLCALL_CONFIG.\n");
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
  }
  process.exit(configurationError);
}
