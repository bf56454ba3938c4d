import { readFileSync } from "node:fs";
import type { AskedCredential } from "./credentials.ts";
import type { Tab } from "./examples.ts";

/** What the page's scripts are told. */
export interface PageOptions {
  readonly credentials: readonly AskedCredential[];
  /** The tabs of a browser that was never here. */
  readonly defaultTabs: readonly Tab[];
}

/** Value of the header `Content-Security-Policy`, which keeps the page from asking any other place for anything. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  // Monaco writes style elements and attributes; fonts and pointers are `data:` addresses in the style sheet.
  "style-src 'self' 'unsafe-inline'",
  "font-src data:",
  "img-src data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const title = "Rollcall";

// A tab with the focus jumps by as much as the bundle's animation once moved it, away from under the pointer: of several
// tabs only the last could be clicked. The bundle holds the other tabs in place by the same rule.
const style = ".graphiql-tab { transform: none !important }";

/** Makes the page. The function writes its HTML; `assets` is where its files lie, relative to it, with a slash at the end. */
export function createPage(options: PageOptions): (assets: string) => string {
  const mark = readFileSync(new URL("mark.svg", import.meta.url), "utf8");
  const graphiql = { title, logo: mark, defaultTabs: options.defaultTabs };
  return (assets) => {
    const told = JSON.stringify({ assets, graphiql, credentials: options.credentials });
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(mark)}">
<link rel="stylesheet" href="${assets}graphiql.css">
<link rel="stylesheet" href="${assets}page.css">
<style>${style}</style>
</head>
<body class="no-focus-outline">
<noscript>GraphiQL needs JavaScript.</noscript>
<div id="root"></div>
<script type="application/json" id="options">${told.replaceAll("<", "\\u003c")}</script>
<script type="module" src="${assets}start.js"></script>
<script defer src="${assets}graphiql.js"></script>
</body>
</html>
`;
  };
}
