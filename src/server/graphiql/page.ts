import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { GraphiQLOptions } from "graphql-yoga";

/** The page that holds GraphiQL. */
export interface Page {
  /** Value of the header `Content-Security-Policy`, which keeps the page from asking any other place for anything. */
  readonly contentSecurityPolicy: string;
  /** Writes the HTML. `assets` is where the page's files lie, relative to it, with a slash at the end. */
  readonly write: (assets: string) => string;
}

const title = "Rollcall";

// A tab with the focus jumps by as much as the bundle's animation once moved it, away from under the pointer: of several
// tabs only the last could be clicked. The bundle holds the other tabs in place by the same rule.
const style = "html, body, #root { height: 100%; margin: 0 } .graphiql-tab { transform: none !important }";

/** Makes the page. */
export function createPage(graphiql: GraphiQLOptions): Page {
  const start = readText("start.js");
  const mark = readText("mark.svg");
  return {
    contentSecurityPolicy: writePolicy(start),
    write(assets) {
      const options = { assets, graphiql: { title, logo: mark, ...graphiql } };
      return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(mark)}">
<link rel="stylesheet" href="${assets}graphiql.css">
<style>${style}</style>
</head>
<body class="no-focus-outline">
<noscript>GraphiQL needs JavaScript.</noscript>
<div id="root"></div>
<script type="application/json" id="options">${JSON.stringify(options).replaceAll("<", "\\u003c")}</script>
<script>${start}</script>
<script src="${assets}graphiql.js"></script>
</body>
</html>
`;
    },
  };
}

/** Monaco writes style elements and attributes; fonts and pointers are `data:` addresses in the style sheet. */
function writePolicy(script: string): string {
  const hash = createHash("sha256").update(script).digest("base64");
  return [
    "default-src 'none'",
    `script-src 'self' 'sha256-${hash}'`,
    "worker-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "font-src data:",
    "img-src data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

function readText(file: string): string {
  return readFileSync(new URL(file, import.meta.url), "utf8");
}
