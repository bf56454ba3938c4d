import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type LockFile, makeBill, packagesOf, withoutDevelopment } from "../sbom.ts";

const root = new URL("../", import.meta.url);

interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly deprecated?: string;
  readonly os?: readonly string[];
  readonly dev?: boolean;
  readonly optional?: boolean;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: unknown;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly gypfile?: unknown;
}

function readJson<Content>(path: string): Content {
  return JSON.parse(readFileSync(new URL(path, root), "utf8")) as Content;
}

const lock = readJson<LockFile>("package-lock.json");
const own = readJson<Manifest>("package.json");
const everything = Object.entries(lock.packages as Record<string, LockedPackage>).filter(
  ([place]) => place !== "",
);
const production = Object.entries(withoutDevelopment(lock).packages as Record<string, LockedPackage>)
  .filter(([place]) => place !== "")
  .map(([place, locked]) => ({ place, locked, manifest: readJson<Manifest>(`${place}/package.json`) }));

/** Licences that ask for no more than that their text and the authors' names stay. */
const licences: ReadonlySet<unknown> = new Set([
  "MIT",
  "ISC",
  "0BSD",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
]);

describe("a package that runs in production", () => {
  it("is one of a few dozen, and what is locked is what is installed", () => {
    expect(production.length).toBeGreaterThan(Object.keys(own.dependencies ?? {}).length);
    expect(production.length).toBeLessThan(80);
    for (const { place, locked, manifest } of production) {
      expect([place, manifest.version]).toEqual([place, locked.version]);
    }
  });

  it("is under a licence that lets everybody use it", () => {
    const others = production.filter(({ manifest }) => !licences.has(manifest.license));
    expect(others.map(({ place, manifest }) => [place, manifest.license])).toEqual([]);
  });

  it("runs nothing when it is installed, and builds nothing", () => {
    const hooks = ["preinstall", "install", "postinstall"];
    const active = production.filter(
      ({ place, locked, manifest: { scripts = {}, gypfile } }) =>
        locked.hasInstallScript === true ||
        hooks.some((hook) => hook in scripts) ||
        gypfile !== undefined ||
        existsSync(new URL(`${place}/binding.gyp`, root)),
    );
    expect(active.map(({ place }) => place)).toEqual([]);
  });

  it("is one that its authors still stand by", () => {
    const given = production.filter(({ locked }) => locked.deprecated !== undefined);
    expect(given.map(({ place, locked }) => [place, locked.deprecated])).toEqual([]);
  });

  it("is the same on every system", () => {
    expect(production.filter(({ locked }) => locked.os !== undefined).map(({ place }) => place)).toEqual([]);
  });
});

describe("every package", () => {
  it("is pinned by the SHA-512 of its content, but for programs of development tools for other systems", () => {
    const isForOthers = ({ dev, optional, os }: LockedPackage) =>
      dev === true && optional === true && os !== undefined;
    const loose = everything.filter(
      ([, locked]) => !isForOthers(locked) && !/^sha512-[\w+/]{86}==$/.test(locked.integrity ?? ""),
    );
    expect(loose.map(([place]) => place)).toEqual([]);
  });

  it("comes from wherever npm is configured to look, from no address of its own", () => {
    const placed = everything.filter(([, { resolved, link }]) => resolved !== undefined || link === true);
    expect(placed.map(([place]) => place)).toEqual([]);
  });

  it("that we ask for is asked for in one version", () => {
    const asked = Object.entries({ ...own.dependencies, ...own.devDependencies });
    expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});

describe("the bill of materials", () => {
  const bill = makeBill();

  it("describes this package in CycloneDX", () => {
    expect(bill).toMatchObject({
      bomFormat: "CycloneDX",
      metadata: { component: { name: own.name, version: own.version } },
    });
  });

  it("lists what runs in production, all of it and nothing else, with hashes and licences", () => {
    const listed = bill.components.map(({ name, version }) => `${name}@${version}`);
    expect(listed.toSorted()).toEqual([...packagesOf(withoutDevelopment(lock))].toSorted());
    expect(listed).toContain(`graphql@${own.dependencies?.["graphql"]}`);
    expect(listed.filter((entry) => entry.startsWith("vitest@"))).toEqual([]);
    expect(
      bill.components.filter(({ hashes = [], licenses = [] }) => hashes.length * licenses.length === 0),
    ).toEqual([]);
  });

  it("names no place that packages are fetched from", () => {
    expect(JSON.stringify(bill)).not.toMatch(/distribution|\.tgz/);
  });
});
