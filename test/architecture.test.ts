import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { builtInPackages } from "../sbom.ts";
import {
  findCycle,
  type Import,
  listSourceFiles,
  readAllImports,
  readSourceFile,
} from "./support/imports.ts";

/** How much of a room may be imported: anything, or only what leaves no trace when the program runs. */
type Extent = "all" | "types";

/** Part of `src` whose files obey the same rule. */
interface Room {
  /** Which files, relative to `src`. The first room that fits a file is the file's. */
  readonly files: RegExp;
  /** Other rooms that may be imported. The own room always may. */
  readonly rooms: Readonly<Partial<Record<RoomName, Extent>>>;
  /** Packages that may be imported. Node's own modules always may, but for those that {@link nodeModules} names. */
  readonly packages: readonly string[];
}

type RoomName =
  | "main"
  | "server"
  | "config"
  | "context"
  | "plan"
  | "telemetry"
  | "generated types"
  | "graph"
  | "Auth0's facet"
  | "Losant's facet"
  | "registry"
  | "port"
  | "Auth0"
  | "Losant"
  | "http"
  | "store"
  | "header name"
  | "errors"
  | "sandbox";

const rooms: Readonly<Record<RoomName, Room>> = {
  errors: { files: /^errors\//, rooms: {}, packages: [] },
  // What a caller's header is called: a word that several rooms have to spell alike.
  "header name": { files: /^http\/credential-header\.ts$/, rooms: {}, packages: [] },
  http: {
    files: /^http\//,
    rooms: { errors: "all", "header name": "all", store: "types" },
    packages: ["undici", "eventsource-parser", "cockatiel"],
  },
  // Keeps texts by their names and knows nothing of what they say.
  store: { files: /^store\//, rooms: {}, packages: ["@redis/client"] },
  // Who makes the sources, and with them the only one who knows all vendors.
  registry: {
    files: /^sources\/index\.ts$/,
    rooms: { port: "all", Auth0: "all", Losant: "all" },
    packages: [],
  },
  // The port opens no connection: that is why http is there for its types alone.
  port: { files: /^sources\/[^/]+\.ts$/, rooms: { errors: "all", http: "types" }, packages: ["dataloader"] },
  Auth0: { files: /^sources\/auth0\//, rooms: { port: "all", http: "all", errors: "all" }, packages: [] },
  Losant: { files: /^sources\/losant\//, rooms: { port: "all", http: "all", errors: "all" }, packages: [] },
  context: {
    files: /^context\//,
    rooms: { port: "all", http: "types", "header name": "all", errors: "all" },
    packages: ["jose"],
  },
  // Written by codegen: types of all records, whoever has them.
  "generated types": {
    files: /^graph\/types\.generated\.ts$/,
    rooms: {
      graph: "types",
      port: "types",
      context: "types",
      Auth0: "types",
      Losant: "types",
      "Auth0's facet": "types",
      "Losant's facet": "types",
    },
    packages: ["graphql"],
  },
  "Auth0's facet": {
    files: /^graph\/facets\/auth0\b/,
    rooms: {
      graph: "all",
      "generated types": "types",
      port: "all",
      Auth0: "all",
      errors: "all",
      context: "types",
    },
    packages: ["graphql"],
  },
  "Losant's facet": {
    files: /^graph\/facets\/losant\b/,
    rooms: {
      graph: "all",
      "generated types": "types",
      port: "all",
      Losant: "all",
      errors: "all",
      context: "types",
    },
    packages: ["graphql"],
  },
  graph: {
    files: /^graph\//,
    rooms: {
      "Auth0's facet": "all",
      "Losant's facet": "all",
      "generated types": "types",
      port: "all",
      errors: "all",
      context: "types",
    },
    packages: ["graphql", "@apollo/subgraph"],
  },
  // It rehearses whatever schema and sources it is given, and so knows the resolvers of neither.
  plan: { files: /^plan\//, rooms: { context: "all", port: "types" }, packages: ["graphql"] },
  // Told of what happens, it makes lines, numbers and spans of it; it asks nobody but how busy a source is.
  telemetry: {
    files: /^telemetry\//,
    rooms: { http: "types" },
    packages: [
      "pino",
      "prom-client",
      "@opentelemetry/api",
      "@opentelemetry/sdk-trace",
      "@opentelemetry/resources",
      "@opentelemetry/exporter-trace-otlp-http",
    ],
  },
  config: { files: /^config\//, rooms: { port: "types", "header name": "all" }, packages: ["zod"] },
  server: {
    files: /^server\//,
    rooms: {
      graph: "all",
      context: "all",
      plan: "all",
      telemetry: "all",
      errors: "all",
      config: "types",
      store: "types",
      http: "types",
      "header name": "all",
      port: "types",
    },
    packages: [
      "graphql",
      "graphql-yoga",
      "@graphql-yoga/plugin-defer-stream",
      "@graphql-yoga/render-graphiql",
      "pino",
    ],
  },
  main: {
    files: /^main\//,
    rooms: {
      server: "all",
      telemetry: "all",
      config: "all",
      store: "all",
      context: "all",
      graph: "all",
      registry: "all",
      port: "all",
      http: "all",
      "header name": "all",
      errors: "all",
    },
    packages: ["graphql", "pino"],
  },
  // It proves nothing if it shares code with what it is to prove, so it imports nobody and nobody imports it.
  sandbox: { files: /^sandbox\//, rooms: {}, packages: ["jose", "zod"] },
};

/** Node's modules that reach out of the process, and the rooms that may. Types reach nowhere. */
const nodeModules: Readonly<Record<string, readonly RoomName[]>> = {
  "node:http": ["main", "sandbox"],
  "node:https": [],
  "node:net": ["main", "sandbox"],
  "node:tls": [],
  "node:dns": [],
  "node:child_process": ["main"],
  "node:cluster": ["main"],
  "node:worker_threads": [],
  "node:process": [],
};

const files = listSourceFiles();
const written = files.filter((file) => !file.endsWith(".generated.ts"));
const imports = readAllImports();

function roomOf(file: string): RoomName {
  const found = (Object.keys(rooms) as RoomName[]).find((name) => rooms[name].files.test(file));
  if (found === undefined)
    throw new Error(`src/${file} stands in no room: add one to the table of this test`);
  return found;
}

/** Why an import is not allowed, or null when it is. */
function findBend({ from, target, specifier, isType }: Import): string | null {
  const room = roomOf(from);
  if (target === null)
    return isType && specifier.startsWith("node:") ? null : findPackageBend(from, room, specifier);
  const other = roomOf(target);
  if (other === room) return null;
  const extent = rooms[room].rooms[other];
  if (extent === "all" || (extent === "types" && isType)) return null;
  const allowed = Object.entries(rooms[room].rooms).map(([name, how]) =>
    how === "all" ? name : `${name} (types)`,
  );
  return `src/${from} imports src/${target}, but ${room} may import ${other} ${extent === "types" ? "with `import type` only" : "not at all"}. It may import ${allowed.length === 0 ? "no other room" : allowed.join(", ")}.`;
}

function findPackageBend(from: string, room: RoomName, specifier: string): string | null {
  if (specifier.startsWith("node:")) {
    const allowed = nodeModules[specifier];
    if (allowed === undefined || allowed.includes(room)) return null;
    return `src/${from} imports ${specifier}, which only ${allowed.join(" and ") || "nobody"} may.`;
  }
  if (rooms[room].packages.includes(packageOf(specifier))) return null;
  return `src/${from} imports the package ${specifier}. ${room} may use ${rooms[room].packages.join(", ") || "none"}.`;
}

function packageOf(specifier: string): string {
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
}

/** Places in written files where a pattern stands, as `src/file:line: text`. */
function findLines(pattern: RegExp, except: readonly string[] = []): string[] {
  return written
    .filter((file) => !except.includes(file))
    .flatMap((file) =>
      readSourceFile(file)
        .split("\n")
        .flatMap((line, index) => (pattern.test(line) ? [`src/${file}:${index + 1}: ${line.trim()}`] : [])),
    );
}

describe("the arrows between the rooms", () => {
  it.each(Object.keys(rooms) as RoomName[])("all point the right way out of %s", (name) => {
    const own = imports.filter(({ from }) => roomOf(from) === name);
    expect(own.flatMap((found) => findBend(found) ?? [])).toEqual([]);
    expect(files.some((file) => roomOf(file) === name)).toBe(true);
  });

  it("keep the vendors apart from each other and from GraphQL", () => {
    const bends = (from: string, specifier: string, target: string | null = null, isType = false) =>
      findBend({ from, specifier, target, isType, isLazy: false });
    expect(bends("sources/auth0/org.ts", "", "sources/losant/org.ts", true)).toMatch(
      /Auth0 may import Losant not at all/,
    );
    expect(bends("sources/losant/org.ts", "", "sources/index.ts")).toMatch(
      /Losant may import registry not at all/,
    );
    expect(bends("sources/losant/org.ts", "graphql")).toMatch(/imports the package graphql/);
    expect(bends("graph/org.ts", "", "sources/auth0/org.ts", true)).toMatch(
      /graph may import Auth0 not at all/,
    );
    expect(bends("graph/facets/auth0/user.ts", "", "graph/facets/losant/user.ts")).not.toBeNull();
    expect(bends("graph/org.ts", "", "plan/plan.ts", true)).toMatch(/graph may import plan not at all/);
    expect(bends("plan/planner.ts", "", "sources/auth0/imagine.ts", true)).not.toBeNull();
    expect(bends("graph/org.ts", "", "context/request-context.ts")).toMatch(/with `import type` only/);
    expect(bends("main/cli.ts", "", "sandbox/start.ts", true)).toMatch(/main may import sandbox not at all/);
    expect(bends("sandbox/start.ts", "", "http/path.ts")).toMatch(/It may import no other room/);
    expect(bends("http/client.ts", "prom-client")).toMatch(/imports the package prom-client/);
    expect(bends("http/client.ts", "", "telemetry/metrics.ts", true)).toMatch(
      /http may import telemetry not at/,
    );
    expect(bends("server/server.ts", "@redis/client")).toMatch(/imports the package @redis\/client/);
    expect(bends("server/server.ts", "", "store/redis-store.ts")).toMatch(/with `import type` only/);
    expect(bends("server/server.ts", "node:net")).toMatch(/only main and sandbox may/);
  });

  it("let a facet into the graph in one place only, where the schema is put together", () => {
    const wayIn = imports.filter(
      ({ from, target }) => /^graph\/[^/]+$/.test(from) && target?.startsWith("graph/facets/") === true,
    );
    const users = new Set(
      wayIn.map(({ from }) => from).filter((file) => file !== "graph/types.generated.ts"),
    );
    expect([...users]).toEqual(["graph/schema.ts"]);
  });

  it("never run in a ring", () => {
    expect(findCycle(imports.filter(({ isType }) => !isType))).toBeNull();
  });

  it("lead to files that are there, named with their ending", () => {
    const there = new Set(files);
    const broken = imports.filter(
      ({ target }) => target !== null && (!target.endsWith(".ts") || !there.has(target)),
    );
    expect(broken.map(({ from, specifier }) => `src/${from} imports ${specifier}`)).toEqual([]);
  });

  it("lead to packages that are installed with the gateway", () => {
    const { dependencies, peerDependencies } = JSON.parse(
      readFileSync(new URL("../package.json", import.meta.url), "utf8"),
    ) as Record<"dependencies" | "peerDependencies", Record<string, string>>;
    const missing = imports
      .filter(({ target, specifier }) => target === null && !specifier.startsWith("node:"))
      .filter(({ specifier, isLazy, isType }) => {
        const name = packageOf(specifier);
        // What only some need is loaded only for them, and what the build takes over only where it was not built.
        if ((isLazy || isType) && builtInPackages.has(name)) return false;
        return !Object.hasOwn(
          isLazy || isType ? { ...dependencies, ...peerDependencies } : dependencies,
          name,
        );
      });
    expect(missing.map(({ from, specifier }) => `src/${from} imports ${specifier}`)).toEqual([]);
  });
});

describe("every file of src", () => {
  it("leaves the environment to the two files that read it", () => {
    expect(
      findLines(/\bprocess\s*\.\s*env\b|\bprocess\["env"\]/, ["config/environment.ts", "sandbox/main.ts"]),
    ).toEqual([]);
  });

  it("is imported by `import` alone, which this test reads", () => {
    expect(findLines(/\brequire\(|createRequire/)).toEqual([]);
  });

  it("exports by name", () => {
    expect(findLines(/^export default\b|\bas default\b/)).toEqual([]);
  });

  it("says above each export what it is for", () => {
    const bare = written.flatMap((file) => {
      const lines = readSourceFile(file).split("\n");
      return lines.flatMap((line, index) => {
        if (!line.startsWith("export ") || isDocumented(lines.slice(0, index))) return [];
        return [`src/${file}:${index + 1}: ${line}`];
      });
    });
    expect(bare).toEqual([]);
  });

  it("is short enough to be read in one go", () => {
    const lengths = written.map((file) => ({ file, lines: readSourceFile(file).split("\n").length - 1 }));
    expect(lengths.filter(({ lines }) => lines > 350)).toEqual([]);
  });

  it("leaves nothing for later and silences no checker", () => {
    expect(
      findLines(/\b(?:TODO|FIXME|XXX|HACK|@ts-ignore|@ts-expect-error|@ts-nocheck|biome-ignore)\b/),
    ).toEqual([]);
  });
});

/** Whether the lines before an export end in a docstring. */
function isDocumented(before: readonly string[]): boolean {
  const end = before.at(-1)?.trim() ?? "";
  if (!end.endsWith("*/")) return false;
  return (
    before
      .findLast((line) => /^\s*\/\*/.test(line))
      ?.trim()
      .startsWith("/**") === true
  );
}
