import { globSync, readFileSync, statSync } from "node:fs";
import { posix } from "node:path";
import { writeSchemaPages } from "./schema-pages.ts";

/** The root of the repository. */
export const root = new URL("../../", import.meta.url);

/** The site's pages and files before they are HTML: text by path. */
export interface SiteContent {
  /** Markdown by path, for example `tasks/index.md`. Relative links lead to other pages of the site. */
  readonly pages: ReadonlyMap<string, string>;
  /** Files of the repository that pages link to: the path in the repository by the one on the site. */
  readonly files: ReadonlyMap<string, string>;
}

/** An entry of the site's menu. */
export interface MenuEntry {
  readonly text: string;
  readonly link?: string;
  readonly items?: readonly MenuEntry[];
  /** Whether its items show only when asked for. */
  readonly collapsed?: boolean;
}

const indexPage = "docs/README.md";
const schemaFolder = "schema";

/** The Markdown files of the repository that are pages: the path on the site by the one in the repository. */
const addresses: ReadonlyMap<string, string> = new Map([
  ["README.md", "index.md"],
  [indexPage, "contents.md"],
  [schemaFolder, "schema/index.md"],
  ...globSync("schema/**/*.graphql", { cwd: root }).map(
    (file) => [file, `schema/${posix.basename(file, ".graphql")}.md`] as const,
  ),
  ...["CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md"].map((file) => [file, file.toLowerCase()] as const),
  ...globSync("docs/**/*.md", { cwd: root, exclude: ["docs/site/**", indexPage] }).map(
    (file) => [file, file.slice("docs/".length).replace("README.md", "index.md")] as const,
  ),
]);

/** All that the site shows: the repository's documents with links that lead on the site, and the schema's reference. */
export function collectContent(): SiteContent {
  const pages = new Map([...writeSchemaPages()].map(([name, text]) => [`schema/${name}`, text]));
  const files = new Map([["mark.svg", "src/server/graphiql/mark.svg"]]);
  for (const [file, page] of addresses) {
    if (!file.endsWith(".md")) continue;
    const text = mapLinks(readText(file), (link) => {
      const { path, hash } = splitLink(file, link);
      const target = addresses.get(path);
      if (target !== undefined) return `${posix.relative(posix.dirname(page), target)}${hash}`;
      // A folder has no page: code hosts list it, sites do not.
      if (isFolder(path)) return null;
      if (!isFile(path)) throw new Error(`${file} links to ${link}, which is neither a page nor a file`);
      // Servers know what text is, and do not know all our kinds of files.
      const place = /\.(?:svg|png|json)$/.test(path) ? path : `${path}.txt`;
      files.set(place, path);
      return `/${place}`;
    });
    pages.set(page, text);
  }
  return { pages, files };
}

/** The menu: the headings and links of docs/README.md. A folder that it links to brings the links of its own list. */
export function readMenu(): readonly MenuEntry[] {
  const sections = readText(indexPage).split(/^## /m).slice(1);
  return sections.map((section) => ({
    text: section.split("\n", 1)[0] ?? "",
    items: linksIn(indexPage, section).map(({ text, path }) => {
      const inner =
        path === schemaFolder
          ? linksIn("schema/index.md", writeSchemaPages().get("index.md") ?? "")
          : path.endsWith("/README.md")
            ? linksIn(path, readText(path)).filter((link) => posix.dirname(link.path) === posix.dirname(path))
            : [];
      const entry = { text, link: toLink(path) };
      if (inner.length === 0) return entry;
      const items = inner.map((link) => ({ text: link.text, link: toLink(link.path) }));
      return { ...entry, items, collapsed: true };
    }),
  }));
}

function toLink(path: string): string {
  return `/${(addresses.get(path) ?? path).replace(/(?:index)?\.md$/, "")}`;
}

function linksIn(file: string, text: string): { readonly text: string; readonly path: string }[] {
  return [...text.matchAll(/^(?:- |\| )\[([^\]]+)\]\(([^)]+)\)/gm)].map(([, label = "", link = ""]) => ({
    text: label,
    path: splitLink(file, link).path,
  }));
}

/** Changes the targets of the links that stand outside code and lead to something in the repository; null unlinks. */
function mapLinks(text: string, change: (link: string) => string | null): string {
  const code = /^```.*?^```$/.source;
  const link = /\[(?<label>[^[\]]*)\]\((?!https?:|#|mailto:)(?<target>[^)\s]+)\)/.source;
  const image = /<img(?<before>[^>]* src=")(?!https?:)(?<source>[^"]+)/.source;
  return text.replace(
    new RegExp([code, link, image].join("|"), "gms"),
    (found: string, ...rest: unknown[]) => {
      const { label, target, before, source } = rest.at(-1) as Readonly<Record<string, string | undefined>>;
      if (source !== undefined) return `<img${before}${change(source) ?? source}`;
      if (target === undefined) return found;
      const changed = change(target);
      return changed === null ? `${label}` : `[${label}](${changed})`;
    },
  );
}

function splitLink(file: string, link: string): { readonly path: string; readonly hash: string } {
  const [, target = "", hash = ""] = /^([^#]*)(#.*)?$/.exec(link) ?? [];
  return { path: posix.join(posix.dirname(file), target).replace(/\/$/, ""), hash };
}

function isFile(path: string): boolean {
  return statSync(new URL(path, root), { throwIfNoEntry: false })?.isFile() ?? false;
}

function isFolder(path: string): boolean {
  return statSync(new URL(path, root), { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function readText(path: string): string {
  return readFileSync(new URL(path, root), "utf8");
}
