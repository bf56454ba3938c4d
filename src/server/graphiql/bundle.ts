import { existsSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

/** GraphiQL's files, by the names that `@graphql-yoga/render-graphiql` exports them under. */
const files = {
  "graphiql.js": "js",
  "graphiql.css": "css",
  "editor.worker.js": "editorWorkerService",
  "json.worker.js": "jsonWorker",
  "graphql.worker.js": "graphqlWorker",
} as const;

/** Name of a file of GraphiQL's. */
export type BundleFile = keyof typeof files;

/** Names of GraphiQL's files. */
export const bundleFiles = Object.keys(files) as readonly BundleFile[];

/** What the folder holds besides: the manifest of the package that the files are out of. */
export const bundleManifest = "manifest.json";

// The package has 18 MB, half of them a second time for CommonJS. So the build puts what is needed of it beside this
// module, compressed, and the package is there for development alone.
const folder = new URL("bundle/", import.meta.url);
const isBuilt = existsSync(folder);

/** The version of GraphiQL's files. Throws where neither the build nor the package is there. */
export function readBundleVersion(): string {
  const manifest = isBuilt
    ? new URL(bundleManifest, folder)
    : new URL(import.meta.resolve("@graphql-yoga/render-graphiql/package.json"));
  return String((JSON.parse(readFileSync(manifest, "utf8")) as { readonly version: unknown }).version);
}

/** Reads a file of GraphiQL's, compressed with gzip: as the build left it, or out of the package. */
export function readBundleFile(name: BundleFile): Promise<Uint8Array<ArrayBuffer>> {
  return isBuilt ? readFile(new URL(`${name}.gz`, folder)) : compressBundleFile(name);
}

/** Compresses a file of GraphiQL's out of the package. */
export async function compressBundleFile(name: BundleFile): Promise<Uint8Array<ArrayBuffer>> {
  const bundle = await import("@graphql-yoga/render-graphiql/graphiql");
  return promisify(gzip)(bundle[files[name]]);
}
