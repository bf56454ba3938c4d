import { createHash } from "node:crypto";
import type { GraphiQLOptions } from "graphql-yoga";

/** Rollcall's mark: a list of names, the last of them ticked. */
const mark =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="32" height="32"><rect width="32" height="32" rx="7" fill="#0b6e99"/><path d="M8 10h16M8 16h7M8 22h5" stroke="#fff" stroke-width="2.6" stroke-linecap="round"/><path d="m16.500 20.500 3.500 3.500 6-8" fill="none" stroke="#9be7c4" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/></svg>';

/**
 * Starts GraphiQL. What is typed is kept in the session's storage, so that it ends with the browser's tab and reaches
 * no other; headers are kept nowhere. The address is left alone: without `onEditQuery` the bundle would write every
 * document into it.
 */
const start = `
const { assets, graphiql } = JSON.parse(document.querySelector("#options").textContent);
const workers = { editorWorkerService: "editor", json: "json", graphql: "graphql" };
self.MonacoEnvironment = { getWorkerUrl: (_, label) => assets + workers[label] + ".worker.js" };
YogaGraphiQL.renderYogaGraphiQL(document.querySelector("#root"), {
  ...graphiql,
  storage: sessionStorage,
  onEditQuery() {},
});
`;

/**
 * What the page may load: its own files and nothing from any other place, also when a bundle to come should want to.
 * Monaco writes style attributes and elements; fonts and cursors are `data:` addresses within the style sheet.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  `script-src 'self' 'sha256-${createHash("sha256").update(start).digest("base64")}'`,
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src data:",
  "img-src data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Writes the page that holds GraphiQL. `assets` is where its files lie, relative to it, with a slash at the end. */
export function renderPage(assets: string, graphiql: GraphiQLOptions): string {
  const title = "Rollcall";
  const options = { assets, graphiql: { title, logo: mark, ...graphiql } };
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(mark)}">
<link rel="stylesheet" href="${assets}graphiql.css">
<style>html, body, #root { height: 100%; margin: 0 } .graphiql-tab { transform: none !important }</style>
</head>
<body class="no-focus-outline">
<noscript>GraphiQL needs JavaScript.</noscript>
<div id="root"></div>
<script type="application/json" id="options">${JSON.stringify(options).replaceAll("<", "\\u003c")}</script>
<script src="${assets}graphiql.js"></script>
<script>${start}</script>
</body>
</html>
`;
}
