/**
 * Takes the ways into Rollcall as a newcomer does, `node docs/run-paths.ts`: types the commands of each page, as they
 * stand there, in a new copy of what is committed or about to be, and prints how many there are and how long they take.
 * Needs the package registry, curl, and the port 4000.
 */
import { execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startSandbox } from "../src/sandbox/start.ts";
import { countCommands, fillIn, type Path, paths, readBlocks, type SandboxAddresses } from "./paths.ts";

const root = fileURLToPath(new URL("../", import.meta.url));

/** A server that goes on after its command has printed where it is. */
interface Server {
  stop(): Promise<void>;
}

/** Copies what a clone would hold. */
function makeClone(): string {
  const folder = mkdtempSync(join(tmpdir(), "rollcall-newcomer-"));
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
  });
  for (const file of listed.toString().split("\0")) {
    if (file !== "" && existsSync(join(root, file))) cpSync(join(root, file), join(folder, file));
  }
  return folder;
}

/** Types a block into a shell. Gives what it printed when it ends, or the server when it prints an address and goes on. */
function type(block: string, folder: string): Promise<string | Server> {
  const { promise, resolve, reject } = Promise.withResolvers<string | Server>();
  const shell = spawn("bash", ["-e", "-c", block], {
    cwd: folder,
    detached: true,
    env: { ...process.env, NO_PROXY: "127.0.0.1" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let printed = "";
  let hasEnded = false;
  const ended = new Promise<void>((end) => shell.once("close", () => end()));
  const stop = async () => {
    if (!hasEnded) process.kill(-(shell.pid ?? 0), "SIGTERM");
    await ended;
  };
  shell.stdout.on("data", (chunk) => {
    printed += chunk;
    if (/^\S.*http:\/\/127\.0\.0\.1:\d+/m.test(printed)) resolve({ stop });
  });
  shell.once("close", (code) => {
    hasEnded = true;
    if (code === 0) resolve(printed);
    else reject(new Error(`the command ended with ${code}:\n${block}\n${printed}`));
  });
  return promise;
}

/** Takes a path from its first command to its last, which has to be answered without an error. */
async function take(path: Path, sandbox: SandboxAddresses): Promise<{ commands: number; seconds: number }> {
  const blocks = readBlocks(path);
  const folder = makeClone();
  const servers: Server[] = [];
  const started = performance.now();
  try {
    let printed = "";
    for (const block of blocks) {
      const result = await type(fillIn(block, sandbox), folder);
      if (typeof result === "string") printed = result;
      else servers.push(result);
    }
    const { data, errors } = JSON.parse(printed) as { data?: object | null; errors?: readonly unknown[] };
    if (errors !== undefined || data == null) throw new Error(`${path.file} ends with ${printed}`);
    const commands = blocks.reduce((sum, block) => sum + countCommands(block), 0);
    return { commands, seconds: (performance.now() - started) / 1_000 };
  } finally {
    for (const server of servers.toReversed()) await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function isTaken(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}

if (await isTaken(4_000)) throw new Error("port 4000 is taken; the pages' commands need it");
const { losant, auth0, close } = await startSandbox({ losant: 0, auth0: 0 });
try {
  process.stdout.write("| path | page | commands | minutes |\n| --- | --- | --- | --- |\n");
  for (const path of paths) {
    const { commands, seconds } = await take(path, { losant: losant.url, auth0: auth0.url });
    process.stdout.write(`| ${path.name} | ${path.file} | ${commands} | ${(seconds / 60).toFixed(1)} |\n`);
  }
} finally {
  await close();
}
