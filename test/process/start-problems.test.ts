import { spawn } from "node:child_process";
import { hash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const program = fileURLToPath(new URL("../../src/main/cli.ts", import.meta.url));
const sources = [{ kind: "losant", name: "losant", url: "https://api.losant.com" }];

interface Ended {
  readonly code: number | null;
  readonly errors: string;
}

/** Starts the program with a configuration that it cannot use. */
async function start(
  config: object,
  documents: readonly string[] = [],
  nodeArguments: readonly string[] = [],
): Promise<Ended> {
  const folder = mkdtempSync(join(tmpdir(), "rollcall-start-"));
  const byHash = Object.fromEntries(documents.map((text) => [hash("sha256", text), text]));
  writeFileSync(join(folder, "documents.json"), JSON.stringify(byHash));
  writeFileSync(join(folder, "config.json"), JSON.stringify({ listen: { port: 0 }, sources, ...config }));
  const child = spawn(process.execPath, [...nodeArguments, program], {
    env: { PATH: process.env["PATH"], ROLLCALL_CONFIG: join(folder, "config.json") },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let errors = "";
  child.stderr.on("data", (chunk: Buffer) => {
    errors += chunk.toString("utf8");
  });
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  rmSync(folder, { recursive: true });
  return { code, errors };
}

it.each([1, 2])(
  "ends with 78 and lists once what is wrong with each trusted document, with workers: %i",
  async (workers) => {
    const { code, errors } = await start(
      { workers, trustedDocuments: { file: "documents.json" }, limits: { maxDepth: 3 } },
      [
        "query Good { sources { name } }",
        "query Outdated { orgs { nodes { nickname } } tenants { id } }",
        "query Torn { orgs {",
        "query Deep { orgs { nodes { members { nodes { id } } } } }",
      ],
    );
    expect(code).toBe(78);
    const lines = errors.trim().split("\n");
    expect(lines[0]).toBe("The configuration has 4 problems:");
    expect(lines.slice(1)).toEqual([
      expect.stringMatching(
        /trustedDocuments\.file: document \w{12}… \(query Outdated\): .*"nickname" on type "Org"/,
      ),
      expect.stringMatching(/\(query Outdated\): .*"tenants"/),
      expect.stringMatching(/document \w{12}…: Syntax Error/),
      expect.stringMatching(/document \w{12}…: .*levels/),
    ]);
  },
);

it("ends with 78 when the shared store needs a package that is not installed", async () => {
  const withoutPackage = `import { registerHooks } from "node:module";
    registerHooks({ resolve(name, context, next) {
      if (name === "@redis/client") throw Object.assign(new Error("absent"), { code: "ERR_MODULE_NOT_FOUND" });
      return next(name, context);
    } });`;
  const hooks = ["--import", `data:text/javascript,${encodeURIComponent(withoutPackage)}`];
  const { code, errors } = await start({ sharedStore: { url: "redis://:hunter2@127.0.0.1:1" } }, [], hooks);
  expect(errors).toContain(
    "sharedStore: needs the package @redis/client; install it with: npm install @redis/client",
  );
  expect(errors).not.toContain("hunter2");
  expect(code).toBe(78);
});
