import { execFile, spawn } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { npmOptions } from "./npm.ts";
import { type Registry, startRegistry } from "./registry.ts";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../../", import.meta.url));
const temporary = mkdtempSync(join(tmpdir(), "rollcall-package-"));
/** Where somebody installs the package. The space is in paths of many machines. */
const folder = join(temporary, "some program");
const options = npmOptions(temporary);

interface PackedFile {
  readonly path: string;
}

let files: readonly string[];
let registry: Registry;

beforeAll(async () => {
  // Built away from here: `dist` may be in use.
  const sources = join(temporary, "sources");
  mkdirSync(sources);
  for (const name of readdirSync(root)) {
    if (
      /^(src|schema|package.*\.json|tsconfig.*\.json|rollcall\.schema\.json|sbom\.ts|(graphiql|program)-bundle\.ts|.*\.md|LICENSE)$/.test(
        name,
      )
    )
      cpSync(join(root, name), join(sources, name), { recursive: true });
  }
  symlinkSync(join(root, "node_modules"), join(sources, "node_modules"), "dir");
  const { stdout: output } = await run("npm", ["pack", "--json", "--foreground-scripts=false"], {
    ...options,
    cwd: sources,
  });
  const [packed] = JSON.parse(output) as { filename: string; files: PackedFile[] }[];
  files = packed?.files.map(({ path }) => path) ?? [];

  registry = await startRegistry(join(temporary, "registry"));
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), "{}");
  const archive = join(sources, packed?.filename ?? "");
  await run("npm", ["install", "--omit=dev", `--registry=${registry.url}`, archive], {
    ...options,
    cwd: folder,
  });
}, 300_000);

afterAll(async () => {
  await registry?.close();
  rmSync(temporary, { recursive: true, force: true });
});

describe("the package", () => {
  it("holds the compiled program, the schema and what they are described with, and nothing else", () => {
    const allowed = [
      /^(package\.json|README\.md|LICENSE|rollcall\.schema\.json|dist\/sbom\.cdx\.json)$/,
      /^dist\/(config|context|errors|graph|http|main|plan|sandbox|server|sources|store|telemetry)\/[\w./-]+\.js$/,
      /^dist\/main\/library\.d\.ts$/,
      /^dist\/server\/graphiql\/(mark\.svg|(bundle|examples|page)\/[\w.-]+)$/,
      /^schema\/([\w-]+\/)?[\w-]+\.graphql$/,
    ];
    expect(files.filter((file) => !allowed.some((pattern) => pattern.test(file)))).toEqual([]);
    for (const pattern of allowed)
      expect(
        files.filter((file) => pattern.test(file)),
        String(pattern),
      ).not.toEqual([]);
    expect(files).toEqual(
      expect.arrayContaining([
        "dist/main/start.js",
        "dist/main/library.js",
        "dist/sandbox/main.js",
        "LICENSE",
        "README.md",
      ]),
    );
  });

  it("refers to no source map, for there is none", () => {
    const programs = files.filter((file) => file.endsWith(".js"));
    const installed = join(folder, "node_modules/rollcall");
    expect(
      programs.filter((file) => readFileSync(join(installed, file), "utf8").includes("sourceMappingURL")),
    ).toEqual([]);
  });

  it("takes less than 40 MB, with all that it needs", () => {
    const sizes = readdirSync(join(folder, "node_modules"), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => statSync(join(parentPath, name)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(40_000_000);
  });

  it("starts where there is nothing else, with the sandbox, and answers the query that it prints", async () => {
    const child = spawn("npx", ["rollcall"], {
      cwd: folder,
      detached: true,
      env: { PATH: process.env["PATH"], HOME: temporary, PORT: "0", LOG_LEVEL: "warn" },
      stdio: ["ignore", "pipe", "inherit"],
    });
    const ended = new Promise((resolve) => child.once("exit", resolve));
    try {
      let output = "";
      for await (const chunk of child.stdout) {
        output += String(chunk);
        if (output.includes("\n\n") && output.endsWith("\n\n")) break;
      }
      const [, url = ""] = /^curl -s (\S+)/m.exec(output) ?? [];
      const headers = [...output.matchAll(/-H '(.+?): (.+?)'/g)].map(([, name = "", value = ""]) => [
        name,
        value,
      ]);
      const [, body = ""] = /-d '(.+)'/.exec(output) ?? [];
      const answer = await fetch(url, { method: "POST", headers: Object.fromEntries(headers), body });
      const { data, errors } = (await answer.json()) as {
        data: { orgs: { nodes: object[] } };
        errors?: object[];
      };
      expect(errors).toBeUndefined();
      expect(data.orgs.nodes).toHaveLength(3);
    } finally {
      if (child.pid !== undefined) process.kill(-child.pid, "SIGTERM");
      await ended;
    }
  });

  it("has types for a program in strict TypeScript, with Node's types and no others", async () => {
    writeFileSync(
      join(folder, "program.mts"),
      [
        'import { createServer } from "node:http";',
        'import { createGateway } from "rollcall";',
        "const gateway = createGateway({ sources: [] });",
        "createServer(gateway.handle);",
        "const response: Response = await gateway.fetch(new Request('http://localhost/livez'));",
        "const { url } = await gateway.listen();",
        "await gateway.close();",
        "export const texts: readonly string[] = [url, await response.text()];",
        "// @ts-expect-error: a gateway has nothing else",
        "gateway.open();",
      ].join("\n"),
    );
    const compilerOptions = {
      strict: true,
      exactOptionalPropertyTypes: true,
      target: "es2024",
      module: "nodenext",
      noEmit: true,
      lib: ["es2024"],
      types: ["node"],
      typeRoots: [join(root, "node_modules/@types")],
    };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["program.mts"] }));
    await run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", folder], options);
  });
});
