import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findFreePort } from "../support/free-port.ts";
import { buildImage, context, type Image, readDockerfile } from "./image.ts";

const instructions = readDockerfile(readFileSync(join(context, "Dockerfile"), "utf8"));
const temporary = mkdtempSync(join(tmpdir(), "rollcall-image-"));
const running: ChildProcess[] = [];
let image: Image;

beforeAll(() => {
  image = buildImage(instructions, temporary);
  // As in a container whose root file system is read-only.
  chmodSync(temporary, 0o755);
  execFileSync("chmod", ["-R", "a+rX,a-w", image.folder]);
}, 300_000);

afterAll(() => {
  for (const child of running) child.kill("SIGKILL");
  execFileSync("chmod", ["-R", "u+w", temporary]);
  rmSync(temporary, { recursive: true });
});

/** Starts a command of the image as its user, where this test may choose one. */
function start(command: readonly string[], environment: Readonly<Record<string, string>>): ChildProcess {
  const child = spawn(process.execPath, command, {
    cwd: image.workingFolder,
    env: { ...image.environment, TMPDIR: "/no/such/folder", ...environment },
    stdio: ["ignore", "pipe", "inherit"],
    ...(process.getuid?.() === 0 && { uid: image.user, gid: image.user }),
  });
  running.push(child);
  return child;
}

function readLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`it ended with ${code}`)));
    if (child.stdout !== null) createInterface({ input: child.stdout }).once("line", resolve);
  });
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once("exit", resolve));
}

/** Runs the image's health check: 0 when it is well. */
function checkHealth(port: number): Promise<number | null> {
  const [program, ...command] = image.healthCheck;
  expect(program).toBe("/nodejs/bin/node");
  return ended(start(command, { PORT: String(port) }));
}

describe("the Dockerfile", () => {
  it("copies from the repository only what .dockerignore lets through", () => {
    const allowed = readFileSync(join(context, ".dockerignore"), "utf8").trim().split("\n");
    const copied = instructions
      .filter(({ name, value }) => name === "COPY" && !value.startsWith("--from="))
      .flatMap(({ value }) => value.split(/\s+/).slice(0, -1));
    expect(allowed[0]).toBe("*");
    expect([...new Set(copied)].toSorted()).toEqual(
      allowed
        .slice(1)
        .map((line) => line.slice(1))
        .toSorted(),
    );
  });

  it("leaves compilers, sources and tests out of the image", () => {
    const left = [
      "src",
      "test",
      "node_modules/typescript",
      "node_modules/vitest",
      "package-lock.json",
      ".npmrc",
    ];
    expect(left.filter((path) => existsSync(join(image.workingFolder, path)))).toEqual([]);
    expect(existsSync(join(image.workingFolder, "dist/sbom.cdx.json"))).toBe(true);
  });

  it("makes a gateway that runs as nobody in particular, writes no file, and ends at SIGTERM", async () => {
    expect(image.user).toBeGreaterThan(1_000);
    const sandbox = start(["dist/sandbox/main.js"], { SANDBOX_LOSANT_PORT: "0", SANDBOX_AUTH0_PORT: "0" });
    const upstreams = JSON.parse(await readLine(sandbox)) as Record<"losant" | "auth0", { url: string }>;
    const port = await findFreePort();
    expect(await checkHealth(port)).toBe(1);

    const gateway = start(image.command, {
      LOSANT_URL: upstreams.losant.url,
      AUTH0_URL: upstreams.auth0.url,
      PORT: String(port),
    });
    const end = ended(gateway);
    expect(await readLine(gateway)).toContain("http://0.0.0.0:");
    expect(await checkHealth(port)).toBe(0);
    const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", "losant-authorization": "Bearer sandbox-admin" },
      body: JSON.stringify({ query: '{ viewer(source: "losant") { user { displayName } } }' }),
    });
    expect(await answer.json()).toEqual({ data: { viewer: { user: { displayName: expect.any(String) } } } });
    gateway.kill("SIGTERM");
    expect(await end).toBe(0);
    sandbox.kill("SIGTERM");
  }, 120_000);

  it("makes a gateway that says what it lacks when nothing is configured, and starts no sandbox", async () => {
    expect(await ended(start(image.command, { PORT: "0" }))).toBe(78);
  });
});
