import { existsSync, readFileSync } from "node:fs";
import { composeServices } from "@theguild/federation-composition";
import { graphql, parse } from "graphql";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { writeConfiguration } from "../../docs/make-configuration.ts";
import { makePerformance } from "../../docs/make-performance.ts";
import { makePicture, pictureFile } from "../../docs/make-picture.ts";
import { parseConfig } from "../../src/config/gateway-config.ts";
import { readVariables } from "../../src/config/variables.ts";
import { createSchema } from "../../src/graph/schema.ts";
import { describeStart } from "../../src/main/banner.ts";
import { meridianInstanceId } from "../../src/sandbox/losant/seed/instance.ts";
import { startWorld, type World } from "../support/world.ts";
import {
  anchorsOf,
  documentAt,
  documents,
  linksOf,
  operations,
  root,
  subgraphs,
  tableIn,
} from "./markdown.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld({}, { hasInstance: true });
});
afterAll(() => world.close());
beforeEach(() => world.reset());

const readme = documentAt("README.md");

/** Those that can be sent alone and in any order: they change nothing. */
const queries = operations.filter(({ file }) => !file.startsWith("docs/tasks/"));

function blockWith(file: string, language: string, part: string): string {
  const found = documentAt(file).blocks.find(
    (block) => block.language === language && block.text.includes(part),
  );
  if (found === undefined) throw new Error(`${file} has no block of ${language} with ${part}`);
  return found.text;
}

describe("every query in the docs", () => {
  it("is found", () => {
    expect(queries.length).toBeGreaterThanOrEqual(12);
  });

  it.each(queries)("is answered without an error: $name", async ({ block, json }) => {
    const data = await world.data(block.text, { variables: json === undefined ? {} : JSON.parse(json) });
    expect(Object.keys(data).length).toBeGreaterThan(0);
    for (const [field, value] of Object.entries(data)) expect(value, field).not.toBeNull();
  });

  it.each(queries.filter(({ file }) => file === "docs/queries.md"))(
    "takes as many upstream calls as its text says: $name",
    async ({ block, json }) => {
      const { headers } = await world.ask(block.text, {
        variables: json === undefined ? {} : JSON.parse(json),
      });
      const told = /(\d+)\s+upstream\s+calls?\b/.exec(block.section)?.[1];
      expect(headers.get("rollcall-upstream-calls")).toBe(told);
    },
  );
});

describe("the page to start with", () => {
  it("shows what a start prints, and a curl that is answered", async () => {
    const printed = blockWith("docs/start.md", "text", "GraphiQL in a browser");
    const curl = blockWith("docs/start.md", "sh", "curl -s http://127.0.0.1:4000");
    const [losant = "", auth0 = ""] = [...printed.matchAll(/http:\/\/127\.0\.0\.1:\d+$/gm)].map(
      ([url]) => url,
    );
    const config = parseConfig({
      sources: [
        { kind: "losant", name: "losant", url: losant },
        { kind: "auth0", name: "auth0", url: auth0 },
        { kind: "losant-instance", name: "losant-instance", url: losant, instanceId: meridianInstanceId },
      ],
    });
    const sandbox = {
      losant: { url: losant, tokens: world.sandbox.losant.tokens, instanceId: meridianInstanceId },
      auth0: { url: auth0, tokens: world.sandbox.auth0.tokens },
      stop: () => undefined,
    };
    expect(`${printed}\n${curl}\n`).toBe(describeStart("http://127.0.0.1:4000", config, sandbox));

    const { query } = JSON.parse(/-d '(.+)'$/m.exec(curl)?.[1] ?? "") as { query: string };
    const { orgs } = await world.data(query);
    expect(orgs.nodes).toHaveLength(3);
    expect(blockWith("README.md", "sh", "curl -s http://127.0.0.1:4000")).toBe(curl);
  });
});

describe("the page about the configuration", () => {
  const page = documentAt("docs/configuration.md");

  it("has the tables of today", () => {
    expect(page.text).toBe(writeConfiguration(page.text));
  });

  it("lists the environment variables that are read and no others", () => {
    const listed = tableIn(page, "environment").map(([name = ""]) => name.replaceAll("`", ""));
    const [problem] = readVariables({ ROLLCALL_SOMETHING: "1" }).problems;
    const known = /Known: (.+)$/.exec(problem?.message ?? "")?.[1]?.split(", ") ?? [];
    expect(known.length).toBeGreaterThan(0);
    expect(listed.toSorted()).toEqual(known.toSorted());
  });

  it("shows a configuration file that is accepted", () => {
    const { sources } = parseConfig(JSON.parse(blockWith(page.file, "json", "$schema")));
    expect(sources.map(({ name }) => name)).toEqual(["losant", "auth0-eu", "auth0-us"]);
    expect(() => parseConfig(JSON.parse(blockWith(page.file, "json", '"cache"')))).not.toThrow();
  });
});

describe("the page about performance", () => {
  const files = [...makePerformance()];

  it.each(files)("has the figures that were measured last: %s", (file, text) => {
    expect(readFileSync(file, "utf8")).toBe(text);
  });

  it("shows every curve", () => {
    const links = linksOf(documentAt("docs/performance.md")).filter((link) => link.endsWith(".svg"));
    const pictures = files.map(([{ pathname }]) => pathname).filter((path) => path.endsWith(".svg"));
    expect(links.map((link) => new URL(link, new URL("docs/", root)).pathname)).toEqual(pictures);
  });
});

describe("every subgraph in the docs", () => {
  it("is found", () => {
    expect(subgraphs.length).toBeGreaterThan(0);
  });

  it.each(subgraphs)("composes with this one: $name", async ({ document }) => {
    const { data } = await graphql({ schema: createSchema(), source: "{ _service { sdl } }" });
    const service = data?.["_service"] as { sdl: string } | undefined;
    const { errors, supergraphSdl } = composeServices([
      { name: "rollcall", typeDefs: parse(service?.sdl ?? ""), url: "http://rollcall.example" },
      { name: "other", typeDefs: document, url: "http://other.example" },
    ]);
    expect(errors).toBeUndefined();
    expect(supergraphSdl).toContain("@join__graph");
  });
});

describe("the README", () => {
  it("has a picture that shows today's answer", async () => {
    expect(readFileSync(pictureFile, "utf8")).toBe(await makePicture());
    expect(linksOf(readme)).toContain("docs/query.svg");
  });
});

describe("every document", () => {
  const { scripts, version } = JSON.parse(readFileSync(new URL("package.json", root), "utf8")) as {
    scripts: Record<string, string>;
    version: string;
  };

  it.each(documents)("names only commands that exist: $file", ({ text }) => {
    const commands = [...text.matchAll(/\bnpm (run (?:--silent )?)?([a-z][\w:-]*)/g)];
    const unknown = commands.filter(
      ([, run, name = ""]) =>
        !(name in scripts) && !(run === undefined && ["ci", "audit", "install"].includes(name)),
    );
    expect(unknown.map(([command]) => command)).toEqual([]);
    const files = [...text.matchAll(/\bnode ((?:src|docs)\/[\w/.-]+\.ts)/g)].map(([, file = ""]) => file);
    expect(files.filter((file) => !existsSync(new URL(file, root)))).toEqual([]);
  });

  it.each(documents)("links only to what is there: $file", (document) => {
    const broken = linksOf(document).filter((link) => {
      if (/^https:/.test(link)) return false;
      const { pathname, hash } = new URL(link, new URL(document.file, root));
      if (!existsSync(pathname)) return true;
      const target = documents.find(({ file }) => new URL(file, root).pathname === pathname);
      return hash !== "" && (target === undefined || !anchorsOf(target).has(hash.slice(1)));
    });
    expect(broken).toEqual([]);
  });

  it.each(documents)("names only files that are there: $file", ({ text }) => {
    const paths = [...text.matchAll(/`((?:src|test|schema|docs)\/[\w/.-]+)`/g)].map(([, path = ""]) => path);
    expect(paths.filter((path) => !path.includes("NAME") && !existsSync(new URL(path, root)))).toEqual([]);
  });

  it("tells of the version that is being made", () => {
    expect(documentAt("CHANGELOG.md").text).toContain(`## ${version} `);
  });
});
