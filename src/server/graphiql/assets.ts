import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { extname } from "node:path";
import { gzipSync } from "node:zlib";
import { bundleFiles, readBundleFile, readBundleVersion } from "./bundle.ts";

/** A file that GraphiQL's page loads. */
export interface Asset {
  /** Its media type. */
  readonly type: string;
  /** Its content, compressed with gzip. */
  readonly compressed: Uint8Array<ArrayBuffer>;
}

/** The files that GraphiQL's page loads: GraphiQL's own, and those of `page/` with what the page adds to it. */
export interface Assets {
  /** Changes with any of the files. Their addresses hold it, so that browsers may keep each file for good. */
  readonly version: string;
  /** Reads a file; null where there is none of this name. */
  read(name: string): Promise<Asset | null>;
}

const types: Readonly<Record<string, string>> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};

/**
 * Opens the files. Those of `page/` are small and read at once. GraphiQL's have 9 MB: each is read when the first browser
 * asks, since most gateways never show GraphiQL to anybody.
 */
export function openAssets(): Assets {
  const folder = new URL("page/", import.meta.url);
  const own = new Map(
    readdirSync(folder)
      .toSorted()
      .map((name) => [name, readFileSync(new URL(name, folder))]),
  );
  const hash = createHash("sha256").update(readBundleVersion());
  for (const [name, content] of own) hash.update(name).update(content);
  const readers = new Map<string, () => Promise<Uint8Array<ArrayBuffer>>>([
    ...bundleFiles.map((name) => [name, () => readBundleFile(name)] as const),
    ...[...own].map(([name, content]) => [name, async () => gzipSync(content)] as const),
  ]);
  const compressed = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  return {
    version: hash.digest("hex").slice(0, 16),
    async read(name) {
      const reader = readers.get(name);
      const type = types[extname(name)];
      if (reader === undefined || type === undefined) return null;
      const content = compressed.get(name) ?? reader();
      compressed.set(name, content);
      return { type, compressed: await content };
    },
  };
}
