import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { builtInPackages, type LockFile, withoutDevelopment } from "../sbom.ts";

// `npm run measure:start`: how long the program takes to start, and what it needs. Let the machine, a Linux, do nothing
// else.

const root = fileURLToPath(new URL("../", import.meta.url));
const runs = 5;

/** One start, from the command to the first answer. */
interface Start {
  /** Milliseconds until it says where it listens. */
  readonly readyMs: number;
  /** Milliseconds of CPU of the gateway's process until its first answer. */
  readonly cpuMs: number;
  /** MiB of the gateway's process in memory after its first answer. */
  readonly residentMib: number;
}

async function measureStart(command: string, ...parameters: readonly string[]): Promise<Start> {
  const started = performance.now();
  const child = spawn(command, parameters, {
    cwd: root,
    // A group of its own, so that what npm starts ends with it.
    detached: true,
    env: { PATH: process.env["PATH"], HOME: process.env["HOME"], PORT: "0", LOG_LEVEL: "warn" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  try {
    let output = "";
    for await (const chunk of child.stdout) {
      output += String(chunk);
      if (/^curl .*^\s+-d .*\n/ms.test(output)) break;
    }
    const readyMs = performance.now() - started;
    const [, url = ""] = /^curl -s (\S+)/m.exec(output) ?? [];
    const [, body = ""] = /-d '(.+)'/.exec(output) ?? [];
    const headers = [...output.matchAll(/-H '(.+?): (.+?)'/g)].map(([, name = "", value = ""]) => [
      name,
      value,
    ]);
    const answer = await fetch(url, { method: "POST", headers: Object.fromEntries(headers), body });
    if ("errors" in ((await answer.json()) as object)) throw new Error("the first query failed");
    return { readyMs, ...readUsage(child.pid) };
  } finally {
    if (child.pid !== undefined) process.kill(-child.pid, "SIGTERM");
    await ended;
  }
}

/** What the gateway's process has used, which is one of those that a command has started. Linux tells it in files. */
function readUsage(group: number | undefined): Omit<Start, "readyMs"> {
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    const read = (file: string) => readFileSync(`/proc/${pid}/${file}`, "utf8");
    try {
      // After the name, which may hold anything but is in brackets: state, parent, group and so on.
      const fields = read("stat").split(") ").at(-1)?.split(" ") ?? [];
      if (Number(fields[2]) !== group || !/^[^\0]*node\0.*main\/start\.js\0$/.test(read("cmdline"))) continue;
      const ticks = Number(fields[11]) + Number(fields[12]);
      const kibibytes = Number(/VmRSS:\s+(\d+)/.exec(read("status"))?.[1]);
      return { cpuMs: ticks * 10, residentMib: kibibytes / 1_024 };
    } catch {
      // It has ended meanwhile.
    }
  }
  throw new Error("the gateway's process is not found");
}

/** Bytes of a folder's files, without packages within packages. */
function sizeOf(folder: string): number {
  if (statSync(folder).isFile()) return statSync(folder).size;
  const names = readdirSync(folder).filter((name) => name !== "node_modules");
  return names.reduce((sum, name) => sum + sizeOf(join(folder, name)), 0);
}

/** Bytes that `npm install rollcall` writes. */
function measureInstall(): number {
  const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as LockFile;
  // Of packages that are built in, `dist` has the part that is needed.
  const packages = Object.keys(withoutDevelopment(lock).packages).filter(
    (place) => place !== "" && !builtInPackages.has(place.replace("node_modules/", "")),
  );
  const parts = [...packages, "dist", "schema", "README.md"].filter((part) => existsSync(join(root, part)));
  return parts.reduce((sum, part) => sum + sizeOf(join(root, part)), 0);
}

function median(values: readonly number[]): string {
  const sorted = values.toSorted((one, other) => one - other);
  const [least, middle, most] = [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)].map(
    (value) => Math.round(value ?? 0),
  );
  return `${middle} (${least}–${most})`;
}

const commands = {
  "npm start": ["npm", "start"],
  rollcall: ["node", "dist/main/start.js"],
  "its sources": ["node", "src/main/start.js"],
} as const;
process.stdout.write("| | goal |");
const results: Start[][] = [];
for (const [name, [command, ...parameters]] of Object.entries(commands)) {
  // Once for the build and the compile cache, which later starts have.
  await measureStart(command, ...parameters);
  const starts: Start[] = [];
  for (let run = 0; run < runs; run += 1) starts.push(await measureStart(command, ...parameters));
  results.push(starts);
  process.stdout.write(` ${name} |`);
}
const row = (title: string, goal: string, read: (start: Start) => number) =>
  `| ${title} | ${goal} | ${results.map((starts) => median(starts.map(read))).join(" | ")} |\n`;
process.stdout.write(`\n| --- | --- |${" --- |".repeat(results.length)}\n`);
process.stdout.write(row("ready, ms", "800", ({ readyMs }) => readyMs));
process.stdout.write(
  row("CPU of the gateway's process until its first answer, ms", "—", ({ cpuMs }) => cpuMs),
);
process.stdout.write(row("in memory after its first answer, MiB", "110", ({ residentMib }) => residentMib));
process.stdout.write(
  `\nMedian of ${runs} (least–most), with the sandbox. Installed: ${(measureInstall() / 1e6).toFixed(1)} MB. Load of the machine: ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores.\n`,
);
