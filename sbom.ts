import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The part of `package-lock.json` that tells what is installed. */
export interface LockFile {
  /** By place, for example `node_modules/graphql`; the package itself stands under the empty text. */
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/** The packages that something depends on, by name. */
interface Dependencies {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

interface LockedPackage extends Dependencies {
  readonly version?: string;
  readonly dev?: boolean;
}

/** The part of a CycloneDX document that is read here. */
export interface Bill {
  readonly bomFormat: string;
  readonly metadata: { readonly component: { readonly name: string; readonly version: string } };
  readonly components: readonly {
    readonly name: string;
    readonly version: string;
    readonly purl: string;
    readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
    readonly licenses?: readonly unknown[];
  }[];
}

/** Packages that are installed for development only, and yet run in production: the build puts their files into `dist/`. */
export const builtInPackages: ReadonlySet<string> = new Set(["@graphql-yoga/render-graphiql"]);

/** A lock file without all that is there for development only. */
export function withoutDevelopment(lock: LockFile): LockFile {
  const packages = Object.entries(lock.packages).flatMap(([place, { dev, ...entry }]) => {
    if (place === "") return [[place, withoutDevDependencies(entry)] as const];
    return dev !== true || builtInPackages.has(place.replace("node_modules/", ""))
      ? [[place, entry] as const]
      : [];
  });
  return { ...lock, packages: Object.fromEntries(packages) };
}

function withoutDevDependencies<Manifest extends Dependencies>({
  devDependencies = {},
  ...rest
}: Manifest): Omit<Manifest, "devDependencies"> & Dependencies {
  const kept = Object.entries(devDependencies).filter(([name]) => builtInPackages.has(name));
  return { ...rest, dependencies: { ...rest.dependencies, ...Object.fromEntries(kept) } };
}

/** The packages of a lock file, each once, as `name@version`. */
export function packagesOf({ packages }: LockFile): ReadonlySet<string> {
  const places = Object.entries(packages).filter(([place]) => place !== "");
  return new Set(places.map(([place, { version }]) => `${place.split("node_modules/").at(-1)}@${version}`));
}

/**
 * Makes the bill of materials of the production dependencies: npm's own, in CycloneDX, from the lock file alone, so that no
 * network is needed. Throws when npm cannot make it, or when it is not whole.
 *
 * npm is shown a lock file without development: with `--omit dev` npm 11 leaves out what both need, `graphql` for one
 * (https://github.com/npm/cli/issues/7909).
 */
export function makeBill(root = new URL("./", import.meta.url)): Bill {
  const manifest = readJson<Dependencies & { readonly name: string }>(new URL("package.json", root));
  const description = withoutDevDependencies(manifest);
  const lock = withoutDevelopment(readJson<LockFile>(new URL("package-lock.json", root)));
  const temporary = mkdtempSync(join(tmpdir(), "rollcall-sbom-"));
  try {
    // npm names what it describes after the folder.
    const folder = join(temporary, description.name);
    mkdirSync(folder);
    writeFileSync(join(folder, "package.json"), JSON.stringify(description));
    writeFileSync(join(folder, "package-lock.json"), JSON.stringify(lock));
    const options = ["--package-lock-only", "--sbom-format=cyclonedx", "--sbom-type=application"];
    const bill = JSON.parse(
      execFileSync("npm", ["sbom", ...options], {
        cwd: folder,
        encoding: "utf8",
        stdio: ["ignore", "pipe", "pipe"],
      }),
    ) as Bill;
    const listed = new Set(bill.components.map(({ name, version }) => `${name}@${version}`));
    const missing = packagesOf(lock).difference(listed);
    if (missing.size > 0) throw new Error(`npm's bill of materials lacks ${[...missing].join(", ")}`);
    return bill;
  } finally {
    rmSync(temporary, { recursive: true });
  }
}

function readJson<Content>(file: URL): Content {
  return JSON.parse(readFileSync(file, "utf8")) as Content;
}

if (import.meta.main) {
  const folder = new URL("dist/", import.meta.url);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL("sbom.cdx.json", folder), `${JSON.stringify(makeBill(), null, 2)}\n`);
}
