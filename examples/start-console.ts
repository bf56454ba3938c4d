import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseConfig } from "../src/config/gateway-config.ts";
import { assembleGateway } from "../src/main/gateway.ts";
import { startSandboxProcess } from "../src/main/sandbox.ts";
import { configureSandbox } from "../src/main/sandbox-config.ts";

// Starts the sandbox, a gateway that lets the console's pages ask it, and the console under Vite.

const folder = fileURLToPath(new URL("console", import.meta.url));
if (!existsSync(`${folder}/node_modules`)) {
  process.stderr.write(
    "The console's packages are not installed. Run:\n\n  npm ci --prefix examples/console\n\n",
  );
  process.exit(1);
}

const origin = "http://127.0.0.1:5173";
const sandbox = await startSandboxProcess();
const base = parseConfig({ listen: { port: 0 }, cors: { origins: [origin] }, logLevel: "warn" });
const gateway = assembleGateway(configureSandbox(base, sandbox), null);
const { url } = await gateway.listen();
process.stdout.write(`Rollcall   ${url}/graphql\nConsole    ${origin}\n`);

const { hostname, port } = new URL(origin);
const vite = spawn("npm", ["run", "dev", "--", "--host", hostname, "--port", port, "--strictPort"], {
  cwd: folder,
  env: { ...process.env, VITE_ROLLCALL_URL: `${url}/graphql` },
  stdio: "inherit",
});
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => vite.kill(signal));
vite.once("exit", async (code) => {
  await gateway.close();
  sandbox.stop();
  process.exitCode = code ?? 0;
});
