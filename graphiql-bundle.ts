import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { bundleFiles, bundleManifest, compressBundleFile } from "./src/server/graphiql/bundle.ts";

/**
 * Writes what the gateway needs of `@graphql-yoga/render-graphiql` into a folder, so that the package itself need not be
 * installed where the built gateway runs: GraphiQL's files, compressed, with the package's manifest and licence.
 */
export async function writeBundle(folder: URL): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const manifest = new URL(import.meta.resolve("@graphql-yoga/render-graphiql/package.json"));
  copyFileSync(manifest, new URL(bundleManifest, folder));
  copyFileSync(new URL("LICENSE", manifest), new URL("LICENSE", folder));
  for (const name of bundleFiles) {
    writeFileSync(new URL(`${name}.gz`, folder), await compressBundleFile(name));
  }
}

if (import.meta.main) await writeBundle(new URL("dist/server/graphiql/bundle/", import.meta.url));
