import { globSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { createYoga } from "graphql-yoga";
import { describe, expect, it } from "vitest";
import { parseConfig } from "../../src/config/gateway-config.ts";
import { createSchema } from "../../src/graph/schema.ts";
import { assembleGateway } from "../../src/main/gateway.ts";
import { createGraphiql } from "../../src/server/graphiql/graphiql.ts";
import type { SandboxTokens } from "../../src/server/server.ts";
import { createSources } from "../../src/sources/index.ts";

const losant = { kind: "losant", name: "losant", url: "https://api.losant.com" };
const auth0 = { kind: "auth0", name: "auth0-eu", url: "https://acme.eu.auth0.com" };
const address = "http://localhost/graphql";
const html = { accept: "text/html,application/xhtml+xml,*/*;q=0.8" };

/** A gateway that is never asked for anything upstream. */
function createGateway(config: object = {}, tokens: SandboxTokens | null = null) {
  return assembleGateway(parseConfig({ logLevel: "silent", sources: [losant, auth0], ...config }), tokens);
}

/** GraphiQL alone, without what other plugins add to its answers. */
function createAlone() {
  const config = parseConfig({ sources: [losant, auth0] });
  const schema = createSchema();
  const sources = createSources(config.sources);
  const graphiql = createGraphiql({ sources, config, sandboxTokens: null });
  return createYoga({ schema, graphiql: false, logging: false, plugins: [graphiql] });
}

async function readPage(gateway: { fetch(request: Request): Promise<Response> | Response }, url = address) {
  const response = await gateway.fetch(new Request(url, { headers: html }));
  const text = await response.text();
  const json = /<script type="application\/json" id="options">(.*?)<\/script>/.exec(text)?.[1] ?? "null";
  return { response, text, options: JSON.parse(json) as PageOptions };
}

interface PageOptions {
  readonly credentials: readonly {
    readonly title: string;
    readonly header: string;
    readonly wanted: string;
    readonly choices: readonly { readonly name: string; readonly token: string }[];
  }[];
  readonly graphiql: {
    readonly defaultTabs: readonly { readonly query: string; readonly variables?: string | null }[];
  };
}

describe("the page of GraphiQL", () => {
  it("loads nothing from elsewhere, and is not allowed to", async () => {
    const { response, text } = await readPage(createGateway());
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    const addresses = [...text.matchAll(/\b(?:src|href)="([^"]*)"/g)].map((match) => match[1] ?? "");
    expect(addresses).toHaveLength(5);
    for (const found of addresses) expect(found).toMatch(/^(?:data:|graphql\/graphiql\/)/);
    const policy = response.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe-inline/);
  });

  it("holds no script: what runs comes in files", async () => {
    const { response, text } = await readPage(createGateway());
    expect(response.headers.get("content-security-policy")).toContain("script-src 'self';");
    const inline = [...text.matchAll(/<script(?![^>]*\bsrc=)[^>]*>/g)].map(([tag]) => tag);
    expect(inline).toEqual(['<script type="application/json" id="options">']);
    expect(text).not.toMatch(/\bon\w+="/);
  });

  it.each([address, `${address}/`])("finds its files from %s, and they may be kept for good", async (url) => {
    const gateway = createAlone();
    const { text } = await readPage(gateway, url);
    const folder = new URL(/href="([^"]*)graphiql\.css"/.exec(text)?.[1] ?? "", url).href;
    const files = [
      ...["graphiql.css", "graphiql.js", "editor.worker.js", "json.worker.js", "graphql.worker.js"],
      ...globSync("*", { cwd: fileURLToPath(new URL("../../src/server/graphiql/page/", import.meta.url)) }),
    ];
    expect(files).toContain("start.js");
    for (const file of files) {
      const response = await gateway.fetch(new Request(folder + file));
      expect(response.status, file).toBe(200);
      const type = file.endsWith(".css") ? "text/css" : "text/javascript";
      expect(response.headers.get("content-type")).toBe(`${type}; charset=utf-8`);
      expect(response.headers.get("cache-control")).toContain("immutable");
      expect((await response.text()).length).toBeGreaterThan(100);
    }
    for (const other of ["toString", "..%2fpage.ts", "start.ts", ""]) {
      expect((await gateway.fetch(new Request(folder + other))).status).toBe(404);
    }
  });

  it("sends a file compressed to those who take it so", async () => {
    const gateway = createAlone();
    const { text } = await readPage(gateway);
    const file = new URL(/src="([^"]*graphiql\.js)"/.exec(text)?.[1] ?? "", address);
    const load = (encoding: string) =>
      gateway.fetch(new Request(file, { headers: { "accept-encoding": encoding } }));
    const [compressed, plain] = [await load("gzip, br"), await load("identity")];
    expect(compressed.headers.get("content-encoding")).toBe("gzip");
    expect(plain.headers.get("content-encoding")).toBeNull();
    expect(plain.headers.get("vary")).toContain("accept-encoding");
    const bytes = Buffer.from(await compressed.arrayBuffer());
    expect(bytes.length).toBeLessThan(2_000_000);
    expect(gunzipSync(bytes).equals(Buffer.from(await plain.arrayBuffer()))).toBe(true);
  });

  it("asks for a token for each source, by the header of its name and the kind that it takes", async () => {
    const { options } = await readPage(createGateway());
    expect(options.credentials).toEqual([
      {
        title: "losant",
        header: "Losant-Authorization",
        wanted: "A user API token, or the access token of a signed-in user",
        choices: [],
      },
      {
        title: "auth0-eu",
        header: "Auth0-Eu-Authorization",
        wanted: "An access token for the Management API",
        choices: [],
      },
    ]);
  });

  it("offers the tokens of the sandbox, but for those that only programs need", async () => {
    const tokens = {
      "sandbox-admin": "admin-text",
      "sandbox-viewer": "viewer-text",
      "sandbox-admin-jwt": "e.y.J",
    };
    const { options, text } = await readPage(createGateway({}, { "auth0-eu": tokens }));
    expect(options.credentials.map(({ choices }) => choices)).toEqual([
      [],
      [
        { name: "sandbox-admin", token: "admin-text" },
        { name: "sandbox-viewer", token: "viewer-text" },
      ],
    ]);
    expect(text).not.toContain("e.y.J");
  });

  it("shows the examples that the configured sources can answer, with their names", async () => {
    const { options } = await readPage(createGateway({ sources: [auth0] }));
    const { defaultTabs } = options.graphiql;
    expect(defaultTabs.some(({ query }) => query.includes("ProfileAndTokens"))).toBe(false);
    const detail = defaultTabs.find(({ query }) => query.includes("query OrgDetail"));
    expect(JSON.parse(detail?.variables ?? "null")).toEqual({
      by: { sourceId: { source: "auth0-eu", sourceId: "<id of an organization>" } },
    });
  });

  it("is for those who want HTML; others get GraphQL at the same address, also the schema and without a token", async () => {
    const gateway = createGateway();
    const query = encodeURIComponent("{ __schema { queryType { name } } }");
    for (const accept of ["application/json", "application/graphql-response+json", "*/*"]) {
      const response = await gateway.fetch(new Request(`${address}?query=${query}`, { headers: { accept } }));
      expect(await response.json()).toEqual({ data: { __schema: { queryType: { name: "Query" } } } });
    }
  });

  it("is not served when it is switched off, and neither are its files", async () => {
    const { response, text } = await readPage(createGateway({ graphiql: false }));
    expect(response.headers.get("content-type")).toContain("json");
    expect(text).not.toContain("<html");
    const { text: page } = await readPage(createGateway());
    const script = /src="([^"]*)"/.exec(page)?.[1] ?? "";
    expect(script).not.toBe("");
    const request = new Request(new URL(script, address));
    expect((await createGateway({ graphiql: false }).fetch(request)).status).toBe(404);
  });
});
