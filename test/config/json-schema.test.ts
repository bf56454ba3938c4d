import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import { createJsonSchema, listKnownKeys, printJsonSchema } from "../../src/config/json-schema.ts";

const script = fileURLToPath(new URL("../../src/config/write-json-schema.ts", import.meta.url));
const kept = fileURLToPath(new URL("../../rollcall.schema.json", import.meta.url));

interface Node {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly additionalProperties?: unknown;
}

/** Every property below a node, by its path. */
function listProperties(node: Node, path: string): [string, Node][] {
  const below = Object.entries(node.properties ?? {}).flatMap(([key, property]): [string, Node][] => [
    [`${path}.${key}`, property],
    ...listProperties(property, `${path}.${key}`),
  ]);
  return node.items ? [...below, ...listProperties(node.items, `${path}[]`)] : below;
}

/** Runs the script and gives its exit code and what it says. */
function runScript(...args: string[]): Promise<{ code: number; said: string }> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [script, ...args], (error, _, said) => {
      if (error && typeof error.code !== "number") reject(error);
      else resolve({ code: Number(error?.code ?? 0), said });
    });
  });
}

it("is kept in the repository as it is", () => {
  expect(readFileSync(kept, "utf8")).toBe(printJsonSchema());
});

it("says what it is", () => {
  const schema = createJsonSchema();
  expect(schema).toMatchObject({
    title: "Rollcall configuration",
    $schema: "https://json-schema.org/draft/2020-12/schema",
    type: "object",
  });
  expect(schema).not.toHaveProperty("$id");
  expect(printJsonSchema()).toMatch(/^\{\n {2}"title": "Rollcall configuration",\n/);
});

it("describes every property", () => {
  const properties = listProperties(createJsonSchema() as Node, "$");
  expect(properties.length).toBeGreaterThan(25);
  expect(properties.filter(([, { description }]) => !description).map(([path]) => path)).toEqual([]);
});

it("allows no property that the gateway does not know", () => {
  const schema = createJsonSchema() as Node;
  const objects = [
    ["$", schema] as const,
    ...listProperties(schema, "$"),
    ["source", source(schema)] as const,
  ];
  const open = objects.filter(([, node]) => node.properties && node.additionalProperties !== false);
  expect(open.map(([path]) => path)).toEqual([]);
});

it("demands of a source its kind, name and url, and of nothing else anything", () => {
  const schema = createJsonSchema();
  expect(schema).not.toHaveProperty("required");
  expect(source(schema as Node)).toHaveProperty("required", ["kind", "name", "url"]);
});

it("tells the properties at a path", () => {
  expect(listKnownKeys(["listen"])).toEqual(["host", "port"]);
  expect(listKnownKeys(["sources", 3])).toContain("url");
  expect(listKnownKeys([])).toContain("sources");
  expect(listKnownKeys(["logLevel"])).toEqual([]);
  expect(listKnownKeys(["nowhere", 1, "x"])).toEqual([]);
});

it("is written by a script, which can also check that it is current", async () => {
  const directory = mkdtempSync(join(tmpdir(), "rollcall-schema-"));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const path = join(directory, "rollcall.schema.json");
  const stale = {
    code: 1,
    said: `${path} is not current; write it with: node src/config/write-json-schema.ts\n`,
  };

  expect(await runScript("--check", path)).toEqual(stale);
  expect((await runScript(path)).code).toBe(0);
  expect(readFileSync(path, "utf8")).toBe(printJsonSchema());
  expect(await runScript("--check", path)).toEqual({ code: 0, said: "" });
  writeFileSync(path, "{}\n");
  expect(await runScript("--check", path)).toEqual(stale);
  expect(readFileSync(path, "utf8")).toBe("{}\n");
  expect((await runScript("--check")).code).toBe(0);
}, 60_000);

function source(schema: Node): Node {
  return schema.properties?.["sources"]?.items ?? {};
}
