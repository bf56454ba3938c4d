import { type GraphiQLOptions, type Plugin, shouldRenderGraphiQL } from "graphql-yoga";
import type { ServerOptions } from "../server.ts";
import { bundleVersion, isAssetName, readAsset } from "./assets.ts";
import { readExamples } from "./examples.ts";
import { describeTokens, writeHeaders } from "./header-editor.ts";
import { createPage } from "./page.ts";

const pagePath = /^\/graphql\/?$/;
const assetFolder = `graphiql/${bundleVersion}/`;
const assetPath = `/graphql/${assetFolder}`;

/**
 * Serves GraphiQL: at `/graphql` the page, to those who want HTML there, and below it the files that the page loads,
 * all out of this program's own packages.
 */
export function createGraphiql(options: ServerOptions): Plugin {
  if (!options.config.graphiql) return {};
  const page = createPage(configureGraphiql(options));
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      if (request.method !== "GET") return;
      const { pathname } = url;
      if (pathname.startsWith(assetPath)) {
        const name = pathname.slice(assetPath.length);
        if (!isAssetName(name)) return;
        const { type, body } = await readAsset(name);
        const headers = {
          "content-type": `${type}; charset=utf-8`,
          "cache-control": "public, max-age=31536000, immutable",
        };
        endResponse(new fetchAPI.Response(body, { headers }));
      } else if (pagePath.test(pathname) && shouldRenderGraphiQL(request)) {
        // Relative to the page, so that a proxy may serve the gateway below another path.
        const assets = pathname.endsWith("/") ? assetFolder : `graphql/${assetFolder}`;
        const headers = {
          "content-type": "text/html; charset=utf-8",
          "content-security-policy": page.contentSecurityPolicy,
          vary: "accept",
        };
        endResponse(new fetchAPI.Response(page.write(assets), { headers }));
      }
    },
  };
}

function configureGraphiql({ sources, sandboxTokens }: ServerOptions): GraphiQLOptions {
  const [first, ...others] = readExamples(sources, sandboxTokens !== null);
  const welcome = first?.query.replace("\nquery", `\n${describeTokens(sandboxTokens)}query`) ?? null;
  return {
    defaultTabs: [{ query: welcome }, ...others],
    headers: writeHeaders(sources, sandboxTokens),
    shouldPersistHeaders: false,
  };
}
