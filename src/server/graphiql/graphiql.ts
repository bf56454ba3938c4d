import { gunzipSync } from "node:zlib";
import { type Plugin, shouldRenderGraphiQL } from "graphql-yoga";
import type { ServerOptions } from "../server.ts";
import { openAssets } from "./assets.ts";
import { askForCredentials } from "./credentials.ts";
import { readExamples } from "./examples.ts";
import { contentSecurityPolicy, createPage } from "./page.ts";

const pagePath = /^\/graphql\/?$/;

/**
 * Serves GraphiQL: at `/graphql` the page, to those who want HTML there, and below it the files that the page loads,
 * all out of this program's own packages.
 */
export function createGraphiql({
  config,
  sources,
  sandboxTokens,
}: Pick<ServerOptions, "config" | "sources" | "sandboxTokens">): Plugin {
  if (!config.graphiql) return {};
  const assets = openAssets();
  const assetFolder = `graphiql/${assets.version}/`;
  const assetPath = `/graphql/${assetFolder}`;
  const writePage = createPage({
    credentials: askForCredentials(sources, sandboxTokens),
    defaultTabs: readExamples(sources, sandboxTokens !== null),
  });
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      if (request.method !== "GET") return;
      const { pathname } = url;
      if (pathname.startsWith(assetPath)) {
        const asset = await assets.read(pathname.slice(assetPath.length));
        if (asset === null) return;
        const takesGzip = /\bgzip\b/.test(request.headers.get("accept-encoding") ?? "");
        const headers = {
          "content-type": asset.type,
          ...(takesGzip && { "content-encoding": "gzip" }),
          "cache-control": "public, max-age=31536000, immutable",
          vary: "accept-encoding",
        };
        const body = takesGzip ? asset.compressed : gunzipSync(asset.compressed);
        endResponse(new fetchAPI.Response(body, { headers }));
      } else if (pagePath.test(pathname) && shouldRenderGraphiQL(request)) {
        // Relative to the page, so that a proxy may serve the gateway below another path.
        const folder = pathname.endsWith("/") ? assetFolder : `graphql/${assetFolder}`;
        const headers = {
          "content-type": "text/html; charset=utf-8",
          "content-security-policy": contentSecurityPolicy,
          vary: "accept",
        };
        endResponse(new fetchAPI.Response(writePage(folder), { headers }));
      }
    },
  };
}
