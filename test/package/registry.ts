import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type LockFile, withoutDevelopment } from "../../sbom.ts";
import { npmOptions } from "./npm.ts";

/** A registry of npm packages on loopback. */
export interface Registry {
  readonly url: string;
  close(): Promise<void>;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
}

const root = new URL("../../", import.meta.url);

/**
 * Starts a registry that has the packages that run in production, in the versions that are locked, and no other: what is
 * installed from it is what has been tested, and it takes no network. They are packed anew from `node_modules`.
 */
export async function startRegistry(folder: string): Promise<Registry> {
  const lock = JSON.parse(readFileSync(new URL("package-lock.json", root), "utf8")) as LockFile;
  const places = Object.keys(withoutDevelopment(lock).packages).filter((place) => place !== "");
  mkdirSync(folder);
  const { stdout } = await promisify(execFile)(
    "npm",
    [
      "pack",
      "--ignore-scripts",
      "--json",
      `--pack-destination=${folder}`,
      ...places.map((place) => fileURLToPath(new URL(place, root))),
    ],
    { ...npmOptions(folder), cwd: folder },
  );
  const packed = JSON.parse(stdout) as readonly { readonly filename: string }[];
  const files = new Map<string, Buffer>();
  const versions = new Map<string, Record<string, object>>();
  for (const [index, place] of places.entries()) {
    const file = packed[index]?.filename ?? "";
    const content = readFileSync(join(folder, file));
    const manifest = JSON.parse(readFileSync(new URL(`${place}/package.json`, root), "utf8")) as Manifest;
    const integrity = `sha512-${createHash("sha512").update(content).digest("base64")}`;
    files.set(file, content);
    versions.set(manifest.name, {
      ...versions.get(manifest.name),
      [manifest.version]: { ...manifest, dist: { file, integrity } },
    });
  }
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? "").slice(1);
    const origin = `http://${request.headers.host}`;
    const found = files.get(path) ?? describePackage(path, versions.get(path), origin);
    response.writeHead(found === null ? 404 : 200).end(found);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function describePackage(
  name: string,
  versions: Record<string, object> | undefined,
  origin: string,
): string | null {
  if (versions === undefined) return null;
  const described = { name, "dist-tags": { latest: Object.keys(versions).at(-1) }, versions };
  return JSON.stringify(described, (key, value: unknown) =>
    key === "dist"
      ? { ...(value as object), tarball: `${origin}/${(value as { file: string }).file}` }
      : value,
  );
}
