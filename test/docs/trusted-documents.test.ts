import { execFile } from "node:child_process";
import { hash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readDocumentManifest } from "../../src/config/document-manifest.ts";
import { parseConfig } from "../../src/config/gateway-config.ts";
import { assembleGateway } from "../../src/main/gateway.ts";
import { startWorld, type World } from "../support/world.ts";
import { readCurl } from "./curl.ts";
import { documentAt, root } from "./markdown.ts";

const run = promisify(execFile);
const page = documentAt("docs/trusted-documents.md");
const here = fileURLToPath(root);

/** The one block of a language with a text in it. */
function blockWith(language: string, part: string): string {
  const found = page.blocks.filter((block) => block.language === language && block.text.includes(part));
  const [block] = found;
  if (block === undefined || found.length > 1)
    throw new Error(`${found.length} blocks of ${language} have ${part}`);
  return block.text;
}

let folder: string;
let file: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "rollcall-docs-"));
  mkdirSync(join(folder, "src"));
  mkdirSync(join(folder, "released"));
  symlinkSync(join(here, "node_modules"), join(folder, "node_modules"));
  writeFileSync(join(folder, "src/orgs.graphql"), blockWith("graphql", "OrgNames"));
  writeFileSync(join(folder, "codegen.ts"), blockWith("ts", "CodegenConfig"));
  const { stdout } = await run(process.execPath, [join(here, "src/main/print-schema.ts")], {
    maxBuffer: 10_000_000,
  });
  writeFileSync(join(folder, "schema.graphql"), stdout);
  const codegen = join(here, "node_modules/@graphql-codegen/cli/cjs/bin.js");
  await run(process.execPath, [codegen, "--config", "codegen.ts"], { cwd: folder });
  file = join(folder, "src/graphql/persisted-documents.json");
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe("the page about trusted documents", () => {
  it("shows the file that GraphQL Code Generator writes with the configuration that it shows", () => {
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(JSON.parse(blockWith("json", "query OrgNames")));
    expect(readDocumentManifest(file).size).toBe(1);
  });

  it("names the hash that the document really has, everywhere", () => {
    const [sha256 = ""] = [...readDocumentManifest(file).keys()];
    const named = page.text.match(/\b[\da-f]{64}\b/g) ?? [];
    expect(named.length).toBeGreaterThan(3);
    expect(new Set(named)).toEqual(new Set([sha256]));
  });

  it("shows configurations that are accepted", () => {
    const configs = page.blocks.filter(
      ({ language, text }) => language === "json" && !text.includes("query "),
    );
    expect(configs).toHaveLength(4);
    for (const { text } of configs) parseConfig(JSON.parse(text));
    const { automaticPersistedQueries } = parseConfig(JSON.parse(blockWith("json", "maxEntries")));
    expect(automaticPersistedQueries).toEqual(parseConfig({}).automaticPersistedQueries);
  });

  it("shows what is printed for a document that does not fit the schema", () => {
    const text = "query OrgNicknames { orgs(first: 10) { nodes { nickname } } }";
    const wrong = join(folder, "wrong.json");
    writeFileSync(wrong, JSON.stringify({ [hash("sha256", text)]: text }));
    const config = parseConfig({ trustedDocuments: { file: wrong } });
    expect(() => assembleGateway(config, null)).toThrow(
      blockWith("text", "The configuration has a problem").trim(),
    );
  });

  it("joins files of several releases by the command that it shows", async () => {
    const older = "query Older { sources { name } }";
    writeFileSync(join(folder, "released/1.json"), JSON.stringify({ [hash("sha256", older)]: older }));
    writeFileSync(join(folder, "released/2.json"), readFileSync(file));
    await run("sh", ["-c", blockWith("sh", "released/*.json")], { cwd: folder });
    expect(readDocumentManifest(join(folder, "persisted-documents.json")).size).toBe(2);
  });
});

describe("each request on the page about trusted documents", () => {
  const commands = page.blocks.filter(({ language, text }) => language === "sh" && text.startsWith("curl"));
  let world: World;
  beforeAll(async () => {
    const only = JSON.parse(blockWith("json", '"only": true')) as { trustedDocuments: object };
    world = await startWorld({ trustedDocuments: { ...only.trustedDocuments, file } });
  });
  afterAll(() => world.close());

  it("is found", () => {
    expect(commands).toHaveLength(3);
  });

  it.each(commands)("is answered: $text", async ({ text }) => {
    const { path, init } = readCurl(text);
    const response = await fetch(`${world.url}${path}`, init);
    const { data, errors } = (await response.json()) as {
      data: { orgs: { nodes: { name: string }[] } };
      errors?: { extensions: { code: string } }[];
    };
    expect(data.orgs.nodes.length).toBeGreaterThan(1);
    expect(errors ?? []).toEqual([]);
  });
});

it("tells which header lets the caller's own cache keep an answer", async () => {
  const world = await startWorld(JSON.parse(blockWith("json", "callersMayKeep")));
  const query = encodeURIComponent('{ orgs(sources: ["losant"], first: 1) { nodes { name } } }');
  const headers = { "losant-authorization": "Bearer sandbox-admin", accept: "application/json" };
  const response = await fetch(`${world.url}/graphql?query=${query}`, { headers });
  await world.close();
  const [, told] = /`Cache-Control: (private, max-age=\d+)`/.exec(page.text) ?? [];
  const shape = (value: string | null | undefined) => value?.replace(/\d+$/, "N");
  expect(shape(response.headers.get("cache-control"))).toBe(shape(told));
});
