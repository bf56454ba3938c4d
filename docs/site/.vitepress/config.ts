import { readFileSync } from "node:fs";
import { defineConfig } from "vitepress";

const menu = JSON.parse(readFileSync(new URL("../dist/pages/menu.json", import.meta.url), "utf8"));

export default defineConfig({
  title: "Rollcall",
  description: "A GraphQL gateway over the REST APIs of Losant and Auth0",
  lang: "en",
  srcDir: "dist/pages",
  outDir: "dist/html",
  cacheDir: "dist/cache",
  head: [["link", { rel: "icon", href: "/mark.svg" }]],
  // Opens from any folder of any host, also one that knows no clean addresses.
  cleanUrls: false,
  // The search index is one file of some 1.5 MB, which is loaded when somebody searches.
  vite: { build: { chunkSizeWarningLimit: 2_500 } },
  markdown: {
    // The anchors that code hosts give, which the pages' own links are written for.
    anchor: { slugify: toAnchor },
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    languageAlias: { jsonc: "json" },
  },
  themeConfig: {
    logo: "/mark.svg",
    nav: [
      { text: "Start", link: "/start" },
      { text: "Tasks", link: "/tasks/" },
      { text: "Schema", link: "/schema/" },
      { text: "Contents", link: "/contents" },
    ],
    sidebar: menu,
    outline: { level: [2, 3] },
    search: { provider: "local" },
    docFooter: { prev: false, next: false },
  },
});

function toAnchor(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\w\s-]/g, "")
    .replaceAll(" ", "-");
}
