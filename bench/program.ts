import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** What all processes of a program have used together. */
export interface ProgramUsage {
  /** Milliseconds of CPU of those that answer requests. */
  readonly answeringMs: number;
  /** Milliseconds of CPU of the one that supervises them; 0 where there is none. */
  readonly supervisingMs: number;
  /** Bytes in memory. */
  readonly residentBytes: number;
}

/** The program with so many workers, as users start it. */
export interface Program {
  readonly url: string;
  usage(): ProgramUsage;
  close(): Promise<void>;
}

const start = fileURLToPath(new URL("../src/main/start.js", import.meta.url));

/**
 * Starts the program before the upstream of the benchmarks. Logs of requests are off, because their reader would be
 * measured too, and so are refusals for an event loop that lags, because upstream and load take its cores away.
 */
export async function startProgram(workers: number, upstream: string): Promise<Program> {
  const folder = mkdtempSync(join(tmpdir(), "rollcall-"));
  const config = join(folder, "config.json");
  writeFileSync(config, JSON.stringify({ limits: { maxEventLoopDelayMs: 60_000 } }));
  const child = spawn(process.execPath, [start, "--workers", String(workers)], {
    env: {
      PATH: process.env["PATH"],
      NODE_ENV: "production",
      ROLLCALL_CONFIG: config,
      PORT: "0",
      LOG_LEVEL: "warn",
      AUTH0_URL: upstream,
      LOSANT_URL: upstream,
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines = createInterface({ input: child.stdout });
  const [line] = (await Promise.race([once(lines, "line"), refuseEnd(child)])) as [string];
  // What it warns of tells why an answer was not the expected one.
  lines.on("line", (warning) => warning.startsWith("{") && process.stderr.write(`${warning}\n`));
  const pid = child.pid ?? 0;
  return {
    url: line.split(/\s+/)[1] ?? "",
    usage() {
      const own = readUsage(pid);
      const children = readChildren(pid).map(readUsage);
      const all = [own, ...children];
      const answering = children.length === 0 ? all : children;
      return {
        answeringMs: sumOf(answering.map(({ cpuMs }) => cpuMs)),
        supervisingMs: children.length === 0 ? 0 : own.cpuMs,
        residentBytes: sumOf(all.map(({ residentBytes }) => residentBytes)),
      };
    },
    async close() {
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

async function refuseEnd(child: ChildProcess): Promise<never> {
  await once(child, "exit");
  throw new Error("the program ended before it listened");
}

/** Linux tells it in files: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
function readUsage(pid: number): { readonly cpuMs: number; readonly residentBytes: number } {
  // After the name, which may hold anything but is in brackets. A tick is a hundredth of a second.
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
  const kibibytes = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]);
  return { cpuMs: (Number(fields[11]) + Number(fields[12])) * 10, residentBytes: kibibytes * 1_024 };
}

function readChildren(pid: number): number[] {
  const text = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8");
  return text.split(" ").filter(Boolean).map(Number);
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
