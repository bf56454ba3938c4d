import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

/** The gateways that Rollcall is tried behind, by the folder that each has with its packages. */
export type GatewayName = "hive" | "apollo";

/** A subgraph, as composers take it. */
export interface Subgraph {
  readonly name: string;
  readonly url: string;
  readonly sdl: string;
}

/** What a composer made of subgraphs. */
export interface Composition {
  readonly supergraphSdl?: string;
  readonly errors: readonly string[];
  readonly hints: readonly { readonly code: string; readonly level: string; readonly message: string }[];
}

/** A gateway that runs in a process of its own. */
export interface GatewayProcess {
  /** Where it takes operations. */
  readonly url: string;
  close(): Promise<void>;
}

function folderOf(name: GatewayName): string {
  return fileURLToPath(new URL(`${name}/`, import.meta.url));
}

/** Whether a gateway's packages are there: `npm ci --prefix test/gateways/NAME`. */
export function isInstalled(name: GatewayName): boolean {
  return existsSync(join(folderOf(name), "node_modules"));
}

/** Composes subgraphs with the composer that belongs to a gateway. */
export async function compose(name: GatewayName, subgraphs: readonly Subgraph[]): Promise<Composition> {
  const child = spawn(process.execPath, ["compose.js"], {
    cwd: folderOf(name),
    stdio: ["pipe", "pipe", "inherit"],
  });
  child.stdin.end(JSON.stringify(subgraphs));
  return JSON.parse(await text(child.stdout)) as Composition;
}

/** Starts a gateway over a supergraph. */
export async function startGateway(name: GatewayName, supergraphSdl: string): Promise<GatewayProcess> {
  const folder = mkdtempSync(join(tmpdir(), "rollcall-supergraph-"));
  const file = join(folder, "supergraph.graphql");
  writeFileSync(file, supergraphSdl);
  const child = spawn(process.execPath, ["start.js", file], {
    cwd: folderOf(name),
    env: { ...process.env, NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`${name} ended with ${code} before it was ready`)));
    if (child.stdout !== null) createInterface({ input: child.stdout }).once("line", resolve);
  });
  return {
    url,
    async close() {
      const ended = once(child, "exit");
      child.disconnect();
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}
