#!/usr/bin/env node
import { enableCompileCache } from "node:module";
import { ConfigError } from "../config/config-error.ts";
import { readProcessConfig } from "../config/environment.ts";
import type { GatewayConfig } from "../config/gateway-config.ts";
import { describeStart } from "./banner.ts";
import { startSandboxProcess } from "./sandbox.ts";
import { configureSandbox, sandboxTokensOf } from "./sandbox-config.ts";

/** Exit code for a wrong configuration: EX_CONFIG of sysexits.h. */
const configurationError = 78;

// Modules are stripped of types and compiled once, and not again at each start.
enableCompileCache();

const base = readConfigOrExit();
// The sandbox's process starts up while this one loads the gateway's modules.
const [sandbox, { assembleGateway }] = await Promise.all([
  base.sources.length === 0 ? startSandboxProcess() : null,
  import("./gateway.ts"),
]);
const config = sandbox === null ? base : configureSandbox(base, sandbox);
const gateway = assembleGateway(config, sandbox === null ? null : sandboxTokensOf(sandbox));
const { url } = await gateway.listen();
process.stdout.write(describeStart(url, config, sandbox));

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    void gateway.close().then(() => sandbox?.stop());
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
