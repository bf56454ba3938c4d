import manifest from "@graphql-yoga/render-graphiql/package.json" with { type: "json" };

/** A file that GraphiQL's page loads. */
export interface Asset {
  readonly type: "text/javascript" | "text/css";
  readonly body: string;
}

/** The bundle that is served. Its addresses hold it, so that browsers may keep each file for good. */
export const bundleVersion = manifest.version;

const assets = {
  "graphiql.js": { type: "text/javascript", name: "js" },
  "graphiql.css": { type: "text/css", name: "css" },
  "editor.worker.js": { type: "text/javascript", name: "editorWorkerService" },
  "json.worker.js": { type: "text/javascript", name: "jsonWorker" },
  "graphql.worker.js": { type: "text/javascript", name: "graphqlWorker" },
} as const;

/** Names of the files that the page loads. */
export type AssetName = keyof typeof assets;

/** Whether there is a file of this name. */
export function isAssetName(name: string): name is AssetName {
  return Object.hasOwn(assets, name);
}

/**
 * Reads one file out of the bundle of `@graphql-yoga/render-graphiql`, which is a module of 9 MB: it is imported when
 * the first browser asks, since most gateways never show GraphiQL to anybody.
 */
export async function readAsset(name: AssetName): Promise<Asset> {
  const bundle = await import("@graphql-yoga/render-graphiql/graphiql");
  const asset = assets[name];
  return { type: asset.type, body: bundle[asset.name] };
}
