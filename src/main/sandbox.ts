import { spawn } from "node:child_process";
import { getCompileCacheDir } from "node:module";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** The sandbox upstreams: where they are, and what opens them. */
export interface Sandbox {
  /** With the id of the enterprise instance that is there too. */
  readonly losant: SandboxUpstream & { readonly instanceId: string };
  readonly auth0: SandboxUpstream;
}

/** The sandbox upstreams, running in a process of their own. */
export interface SandboxProcess extends Sandbox {
  stop(): void;
}

/** One emulated API. */
export interface SandboxUpstream {
  readonly url: string;
  /** The tokens that work, by name. */
  readonly tokens: Readonly<Record<string, string>>;
}

/**
 * Starts the sandbox beside the gateway: a program of its own that shares no code with it, on loopback ports that the
 * system picks. It ends when this process does.
 */
export async function startSandboxProcess(): Promise<SandboxProcess> {
  const extension = import.meta.url.endsWith(".ts") ? "ts" : "js";
  const program = fileURLToPath(new URL(`../sandbox/main.${extension}`, import.meta.url));
  const child = spawn(process.execPath, [program], {
    env: { SANDBOX_LOSANT_PORT: "0", SANDBOX_AUTH0_PORT: "0", NODE_COMPILE_CACHE: getCompileCacheDir() },
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  const line = await new Promise<string>((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`the sandbox ended with ${code} before it was ready`)));
    if (child.stdout !== null) createInterface({ input: child.stdout }).once("line", resolve);
  });
  child.unref();
  child.channel?.unref();
  return { ...(JSON.parse(line) as Sandbox), stop: () => child.disconnect() };
}
