import cluster from "node:cluster";
import { readProcessConfig } from "../config/environment.ts";
import { describeStart } from "./banner.ts";
import { startSandboxProcess } from "./sandbox.ts";
import { configureSandbox } from "./sandbox-config.ts";
import { exitUnconfigured, exitUnlessConfigured } from "./start-failure.ts";

const base = exitUnlessConfigured(() => readProcessConfig(process.argv.slice(2)));
const needsSandbox = base.sources.length === 0;
if (needsSandbox && base.isProduction) {
  exitUnconfigured("No source is configured. Set LOSANT_URL, AUTH0_URL or ROLLCALL_CONFIG.");
}
if (base.workers === 1) await runAlone();
// Importing it costs nothing: Node does so itself to listen.
else if (cluster.isPrimary) await supervise();
else await work();

async function runAlone(): Promise<void> {
  // The sandbox's process starts up while this one loads the gateway's modules and makes the schema.
  const [sandbox, schema, { runGateway }] = await Promise.all([
    needsSandbox ? startSandboxProcess() : null,
    import("../graph/schema.ts").then(({ createSchema }) => createSchema()),
    import("./run-gateway.ts"),
  ]);
  const config = configureSandbox(base, sandbox);
  const onStopped = () => sandbox?.stop();
  const { url } = await runGateway({ config, sandbox, schema, workers: null, onStopped });
  process.stdout.write(describeStart(url, config, sandbox));
}

async function supervise(): Promise<void> {
  const [sandbox, { superviseWorkers }] = await Promise.all([
    needsSandbox ? startSandboxProcess() : null,
    import("./workers/primary.ts"),
  ]);
  superviseWorkers({
    base,
    sandbox,
    onReady: (url) => process.stdout.write(describeStart(url, configureSandbox(base, sandbox), sandbox)),
  });
}

async function work(): Promise<void> {
  const { runWorker } = await import("./workers/worker.ts");
  await runWorker(base);
}
