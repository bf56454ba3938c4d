import { execFile } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { startWorld, type World } from "./world.ts";

/** The folder of the example console, a package of its own. */
export const consoleFolder = fileURLToPath(new URL("../../examples/console", import.meta.url));

/** Whether the console's packages are installed: `npm ci --prefix examples/console`. */
export const isConsoleInstalled = existsSync(join(consoleFolder, "node_modules"));

/** The console as it is built for publishing, on an origin of its own, and a gateway that allows this origin. */
export interface ConsoleWorld {
  readonly origin: string;
  readonly world: World;
  close(): Promise<void>;
}

const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** Builds the console for a gateway before the sandbox, and serves both on loopback. */
export async function startConsole(): Promise<ConsoleWorld> {
  const folder = await mkdtemp(join(tmpdir(), "rollcall-console-"));
  const server = createServer(async ({ url = "/" }, response) => {
    const { pathname } = new URL(url, "http://localhost");
    const path = pathname === "/" ? "/index.html" : pathname;
    const body = await readFile(join(folder, path)).catch(() => null);
    if (body === null) response.writeHead(404).end();
    else response.writeHead(200, { "content-type": contentTypes[extname(path)] }).end(body);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const world = await startWorld({ cors: { origins: [origin] } }, { hasInstance: true });
  await promisify(execFile)("npm", ["run", "build", "--", "--outDir", folder, "--emptyOutDir"], {
    cwd: consoleFolder,
    env: { ...process.env, VITE_ROLLCALL_URL: `${world.url}/graphql`, NODE_ENV: "production" },
  });
  return {
    origin,
    world,
    async close() {
      server.close();
      server.closeAllConnections();
      await world.close();
      await rm(folder, { recursive: true });
    },
  };
}
