import { createHash } from "node:crypto";
import { createYoga } from "graphql-yoga";
import { pino } from "pino";
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
  const logger = pino({ level: "silent" });
  const sources = createSources(config.sources);
  const options = {
    createSchema,
    sources,
    config,
    sandboxTokens: null,
    logger,
    whyNotReady: () => null,
    closing: new AbortController().signal,
  };
  return createYoga({ schema, graphiql: false, logging: false, plugins: [createGraphiql(options)] });
}

async function readPage(gateway: { fetch(request: Request): Promise<Response> | Response }, url = address) {
  const response = await gateway.fetch(new Request(url, { headers: html }));
  const text = await response.text();
  const json = /<script type="application\/json" id="options">(.*?)<\/script>/.exec(text)?.[1] ?? "null";
  return { response, text, options: JSON.parse(json) as PageOptions };
}

interface PageOptions {
  readonly graphiql: {
    readonly headers: string;
    readonly shouldPersistHeaders: boolean;
    readonly defaultTabs: readonly { readonly query: string; readonly variables?: string | null }[];
  };
}

describe("the page of GraphiQL", () => {
  it("loads nothing from elsewhere, and is not allowed to", async () => {
    const { response, text } = await readPage(createGateway());
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    const addresses = [...text.matchAll(/\b(?:src|href)="([^"]*)"/g)].map((match) => match[1] ?? "");
    expect(addresses).toHaveLength(3);
    for (const found of addresses) expect(found).toMatch(/^(?:data:|graphql\/graphiql\/)/);
    const policy = response.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe-inline/);
  });

  it("runs the one script that it holds and no other, by the script's hash", async () => {
    const { response, text } = await readPage(createGateway());
    const scripts = [...text.matchAll(/<script>(.*?)<\/script>/gs)].map((match) => match[1] ?? "");
    expect(scripts).toHaveLength(1);
    const hash = createHash("sha256").update(scripts.join("")).digest("base64");
    expect(response.headers.get("content-security-policy")).toContain(`script-src 'self' 'sha256-${hash}';`);
  });

  it.each([address, `${address}/`])("finds its files from %s, and they may be kept for good", async (url) => {
    const gateway = createAlone();
    const { text } = await readPage(gateway, url);
    const [style = "", script = ""] = [...text.matchAll(/(?:src|href)="([^"]*graphiql\.(?:css|js))"/g)].map(
      (match) => new URL(match[1] ?? "", url).href,
    );
    for (const [file, type] of [
      [style, "text/css"],
      [script, "text/javascript"],
      [script.replace("graphiql.js", "editor.worker.js"), "text/javascript"],
      [script.replace("graphiql.js", "json.worker.js"), "text/javascript"],
      [script.replace("graphiql.js", "graphql.worker.js"), "text/javascript"],
    ] as const) {
      const response = await gateway.fetch(new Request(file));
      expect(response.status, file).toBe(200);
      expect(response.headers.get("content-type")).toBe(`${type}; charset=utf-8`);
      expect(response.headers.get("cache-control")).toContain("immutable");
      expect((await response.text()).length).toBeGreaterThan(100_000);
    }
    expect((await gateway.fetch(new Request(script.replace("graphiql.js", "toString")))).status).toBe(404);
  });

  it("asks for a token for each source, by the header of its name", async () => {
    const { options } = await readPage(createGateway());
    expect(options.graphiql.shouldPersistHeaders).toBe(false);
    expect(JSON.parse(options.graphiql.headers)).toEqual({
      "Losant-Authorization": "Bearer <your Losant token>",
      "Auth0-Eu-Authorization": "Bearer <your Auth0 token>",
      "Rollcall-Explain": "calls",
    });
  });

  it("asks for tokens in words that are sent to no source", async () => {
    const gateway = createGateway();
    const { options } = await readPage(gateway);
    const headers = {
      ...(JSON.parse(options.graphiql.headers) as Record<string, string>),
      "content-type": "application/json",
    };
    const body = JSON.stringify({ query: "{ orgs { totalCount } }" });
    const response = await gateway.fetch(new Request(address, { method: "POST", headers, body }));
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: "UNAUTHENTICATED" } }],
      extensions: { calls: { total: 0 } },
    });
  });

  it("brings the tokens of the sandbox, and tells the others' names first", async () => {
    const tokens = {
      "sandbox-admin": "admin-text",
      "sandbox-viewer": "viewer-text",
      "sandbox-admin-jwt": "e.y.J",
    };
    const { options, text } = await readPage(createGateway({}, { losant: tokens, "auth0-eu": tokens }));
    expect(JSON.parse(options.graphiql.headers)).toMatchObject({
      "Losant-Authorization": "Bearer admin-text",
      "Auth0-Eu-Authorization": "Bearer admin-text",
    });
    expect(options.graphiql.defaultTabs[0]?.query).toContain(
      "\n# Other tokens to try: sandbox-viewer\nquery Welcome",
    );
    expect(text).not.toMatch(/viewer-text|e\.y\.J/);
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
