/** Lays out what the site is built from, in dist/pages: `node assemble.ts`. */
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { collectContent, readMenu, root } from "./pages.ts";

const folder = new URL("dist/pages/", import.meta.url);

/** The place of a file in dist/pages, in a folder that is there. */
function makePlace(path: string): URL {
  const place = new URL(path, folder);
  mkdirSync(new URL(".", place), { recursive: true });
  return place;
}

rmSync(folder, { recursive: true, force: true });
const { pages, files } = collectContent();
for (const [path, text] of pages) writeFileSync(makePlace(path), text);
for (const [place, path] of files) copyFileSync(new URL(path, root), makePlace(`public/${place}`));
writeFileSync(makePlace("menu.json"), JSON.stringify(readMenu()));
