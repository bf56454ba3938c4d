import { execFileSync } from "node:child_process";
import { existsSync, globSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { isIntrospectionType, isSpecifiedScalarType } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { collectContent, type MenuEntry, readMenu } from "../../docs/site/pages.ts";
import { createSchema } from "../../src/graph/schema.ts";
import { chromiumPath, openPage, type WatchedPage } from "../support/browser.ts";
import { documents, root } from "./markdown.ts";

const site = new URL("docs/site/", root);
const built = new URL("dist/html/", site);
const { pages } = collectContent();

/** The links of the menu, those of its folders too. */
function linksOfMenu(entries: readonly MenuEntry[]): string[] {
  return entries.flatMap(({ link, items = [] }) => [
    ...(link === undefined ? [] : [link]),
    ...linksOfMenu(items),
  ]);
}

describe("the site's pages", () => {
  it("are all documents of the repository and one for each noun of the schema", () => {
    const nouns = new Set(
      globSync("schema/**/*.graphql", { cwd: root }).map((file) => file.replace(/^.*\/|\.graphql$/g, "")),
    );
    expect(pages.size).toBe(documents.length + nouns.size + 1);
  });

  it("are all in the menu", () => {
    const listed = linksOfMenu(readMenu()).map(
      (link) => `${link.slice(1)}${link.endsWith("/") ? "index" : ""}.md`,
    );
    expect(listed.toSorted()).toEqual([...pages.keys()].filter((page) => page !== "contents.md").toSorted());
  });

  it("tell of each type, field, argument and value of the schema", () => {
    const text = [...pages]
      .flatMap(([page, markdown]) => (page.startsWith("schema/") ? [markdown] : []))
      .join("\n");
    for (const type of Object.values(createSchema().getTypeMap())) {
      const { name } = type;
      const isBuiltIn =
        isIntrospectionType(type) ||
        isSpecifiedScalarType(type) ||
        name.startsWith("_") ||
        name.includes("__");
      if (isBuiltIn || ["Query", "Mutation", "Subscription"].includes(name)) continue;
      const [, section = "", ...others] = text.split(`### ${name} {#type-${name}}\n`);
      expect([section === "", others], name).toEqual([false, []]);
      const told = [...(section.split(/^##/m)[0] ?? "").matchAll(/^- \*\*`(\w+)`\*\*/gm)].map(
        ([, field]) => field,
      );
      const parts = "getFields" in type ? Object.keys(type.getFields()) : [];
      const values = "getValues" in type ? type.getValues().map((value) => value.name) : [];
      expect(told.toSorted(), name).toEqual([...parts, ...values].toSorted());
    }
  });
});

/** Pages that are looked at in a browser: with tables, long lines of code, pictures and long names. */
const shownPages = [
  "index.html",
  "start.html",
  "configuration.html",
  "errors.html",
  "from-rest.html",
  "frontends.html",
  "tasks/follow-changes.html",
  "schema/index.html",
  "schema/org.html",
];

const isInstalled = existsSync(new URL("node_modules", site));

describe.skipIf(!isInstalled)("the built site", () => {
  let htmlFiles: readonly string[];
  beforeAll(() => {
    execFileSync("npm", ["run", "--silent", "build"], { cwd: site, stdio: "pipe" });
    htmlFiles = globSync("**/*.html", { cwd: built });
  }, 180_000);

  const read = (file: string) => readFileSync(new URL(file, built), "utf8");

  it("has every page", () => {
    const expected = [...pages.keys(), "404.md"].map((page) => page.replace(/\.md$/, ".html"));
    expect(htmlFiles.toSorted()).toEqual(expected.toSorted());
  });

  it("links only to pages, headings and files that are there", () => {
    const anchors = new Map(
      htmlFiles.map((file) => [
        file,
        new Set([...read(file).matchAll(/ id="([^"]+)"/g)].map(([, id = ""]) => id)),
      ]),
    );
    const dead = htmlFiles.flatMap((file) =>
      [...read(file).matchAll(/<(?:a|img|script|link)\b[^>]*? (?:href|src)="([^"]+)"/g)].flatMap(
        ([, link = ""]) => {
          if (/^(?:https?:|data:|mailto:)/.test(link)) return [];
          const { pathname, hash } = new URL(link, new URL(file, "http://site/"));
          const target = pathname.replace(/^\//, "").replace(/(^|\/)$/, "$1index.html");
          const isThere = existsSync(new URL(target, built));
          const isHeading = hash === "" || anchors.get(target)?.has(decodeURIComponent(hash.slice(1)));
          return isThere && isHeading ? [] : [`${file}: ${link}`];
        },
      ),
    );
    expect(dead).toEqual([]);
  });

  it("can be searched, the schema too", () => {
    const [index = ""] = globSync("assets/chunks/*localSearchIndex*.js", { cwd: built });
    const text = read(index);
    for (const word of ["UNAUTHENTICATED", "OrgMembershipConnection", "maxUpstreamCalls"]) {
      expect(text.toLowerCase()).toContain(word.toLowerCase());
    }
  });

  describe.skipIf(chromiumPath === undefined)("in a browser", () => {
    let server: Server;
    let watched: WatchedPage;
    let address: string;
    beforeAll(async () => {
      server = createServer(({ url = "/" }, response) => {
        const file = new URL(`.${decodeURI(url.split("?")[0] ?? "/").replace(/\/$/, "/index.html")}`, built);
        if (!file.href.startsWith(built.href) || !existsSync(file)) return response.writeHead(404).end();
        const type = types[extname(file.pathname)] ?? "application/octet-stream";
        return response.writeHead(200, { "content-type": type }).end(readFileSync(fileURLToPath(file)));
      });
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      watched = await openPage(`${address}/`);
    });
    afterAll(async () => {
      await watched?.close();
      server?.close();
    });

    it.each([360, 1440])(
      "fits a screen of %i pixels, and asks no other host",
      async (width) => {
        await watched.page.setViewportSize({ width, height: 900 });
        for (const file of shownPages) {
          await watched.page.goto(`${address}/${file}`);
          await watched.page.locator("main h1").waitFor();
          const overflow = await watched.page.evaluate<number>(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth",
          );
          expect(overflow, `${file} at ${width}`).toBeLessThanOrEqual(0);
        }
        expect([...watched.origins]).toEqual([address]);
        expect(watched.complaints).toEqual([]);
      },
      120_000,
    );

    it("finds a field by its name, and leads to it", async () => {
      const { page } = watched;
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.goto(`${address}/`);
      await page
        .getByRole("button", { name: /search/i })
        .first()
        .click();
      await page.getByRole("searchbox").fill("orgMembershipUpdate");
      await page.locator(".results .result").first().click();
      await page.waitForURL(/\/(?:schema|tasks)\//);
      expect(await page.locator("main").textContent()).toContain("orgMembershipUpdate");
    });
  });
});

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};
