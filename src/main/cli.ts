#!/usr/bin/env node
import { ConfigError } from "../config/config-error.ts";
import { readProcessConfig } from "../config/environment.ts";
import type { GatewayConfig } from "../config/gateway-config.ts";
import { describeStart } from "./banner.ts";
import { assembleGateway } from "./gateway.ts";
import { type SandboxProcess, startSandboxProcess } from "./sandbox.ts";
import { configureSandbox } from "./sandbox-config.ts";

/** Exit code for a wrong configuration: EX_CONFIG of sysexits.h. */
const configurationError = 78;

const config = readConfigOrExit();
const sandbox = config.sources.length === 0 ? await startSandboxProcess() : null;
const gateway = sandbox === null ? assembleGateway(config, null) : assembleSandboxGateway(config, sandbox);
const { url } = await gateway.listen();
process.stdout.write(
  describeStart(url, sandbox === null ? config : configureSandbox(config, sandbox), sandbox),
);

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    void gateway.close().then(() => sandbox?.stop());
  });
}

function assembleSandboxGateway(base: GatewayConfig, running: SandboxProcess) {
  return assembleGateway(configureSandbox(base, running), {
    losant: running.losant.tokens,
    auth0: running.auth0.tokens,
    "losant-instance": running.losant.tokens,
  });
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
