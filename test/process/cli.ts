import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** How the program is started. */
export interface CliOptions {
  /** Content of the configuration file. */
  readonly config: Readonly<Record<string, unknown>>;
  readonly environment?: Readonly<Record<string, string>>;
  /** Arguments of Node itself. */
  readonly nodeArguments?: readonly string[];
  readonly options?: readonly string[];
}

/** The program, running in a process of its own, as users start it. */
export interface Cli {
  readonly url: string;
  readonly pid: number;
  /** The processes that it has started and that still run. */
  children(): readonly number[];
  /** Writes another configuration file. */
  configure(config: Readonly<Record<string, unknown>>): void;
  /** All that it wrote, to standard output and standard error. */
  output(): string;
  signal(name: NodeJS.Signals): void;
  /** How it ended. */
  readonly ended: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>;
  /** Kilobytes in memory. */
  residentKilobytes(): number;
  /** Ends it, however it takes. */
  close(): Promise<void>;
}

const program = fileURLToPath(new URL("../../src/main/cli.ts", import.meta.url));

/** Starts the program with a configuration file of its own. Throws with what it wrote when it ends before it listens. */
export async function startCli({
  config,
  environment = {},
  nodeArguments = [],
  options = [],
}: CliOptions): Promise<Cli> {
  const folder = mkdtempSync(join(tmpdir(), "rollcall-"));
  const file = join(folder, "config.json");
  const configure = (content: object) =>
    writeFileSync(file, JSON.stringify({ listen: { host: "127.0.0.1", port: 0 }, ...content }));
  configure(config);
  const child = spawn(process.execPath, [...nodeArguments, program, ...options], {
    env: { PATH: process.env["PATH"], ROLLCALL_CONFIG: file, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const ended = new Promise<Awaited<Cli["ended"]>>((resolve) =>
    child.once("exit", (code, signal) => {
      rmSync(folder, { recursive: true, force: true });
      resolve({ code, signal });
    }),
  );
  const url = await new Promise<string>((resolve, reject) => {
    const note = (chunk: Buffer) => {
      output += chunk.toString("utf8");
      const found = /(http:\/\/\S+)\/graphql/.exec(output)?.[1];
      if (found !== undefined) resolve(found);
    };
    child.stdout?.on("data", note);
    child.stderr?.on("data", note);
    void ended.then(() => reject(new Error(`it ended before it listened: ${output}`)));
  });
  return {
    url,
    pid: pidOf(child),
    output: () => output,
    children: () => listChildren(pidOf(child)),
    configure,
    signal: (name) => child.kill(name),
    ended,
    residentKilobytes: () => readResident(pidOf(child)),
    async close() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

function pidOf({ pid }: ChildProcess): number {
  if (pid === undefined) throw new Error("it was not started");
  return pid;
}

function listChildren(pid: number): number[] {
  const file = `/proc/${pid}/task/${pid}/children`;
  const text = existsSync(file)
    ? readFileSync(file, "utf8")
    : execFileSync("pgrep", ["-P", String(pid)], { encoding: "utf8" });
  return text.trim().split(/\s+/).filter(Boolean).map(Number);
}

/** Linux tells it in a file, which is quicker to read than it is to start `ps`. */
function readResident(pid: number): number {
  const file = `/proc/${pid}/status`;
  const text = existsSync(file)
    ? /VmRSS:\s+(\d+)/.exec(readFileSync(file, "utf8"))?.[1]
    : execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" });
  return Number(text);
}
