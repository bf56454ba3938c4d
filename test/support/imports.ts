import { globSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";

/** One `import … from`, `export … from` or `import(…)` of a source file. */
export interface Import {
  /** The importing file, relative to `src`, for example `graph/org.ts`. */
  readonly from: string;
  /** What stands between the quotes. */
  readonly specifier: string;
  /** The imported file, relative to `src`; null for a package. */
  readonly target: string | null;
  /** Whether nothing of it is left when the program runs: `import type`, `export type`. */
  readonly isType: boolean;
  /** Whether it is imported only when the program comes to it: `import(…)`. */
  readonly isLazy: boolean;
}

const folder = fileURLToPath(new URL("../../src/", import.meta.url));

/** The files of `src`, relative to it, in alphabetical order. */
export function listSourceFiles(): readonly string[] {
  return globSync("**/*.ts", { cwd: folder }).toSorted();
}

/** The text of a file of `src`. */
export function readSourceFile(file: string): string {
  return readFileSync(`${folder}${file}`, "utf8");
}

const statementPattern =
  /^(?:import|export)\s+(?<type>type\s+)?(?:(?:[\w$]+|\*|\*\s+as\s+[\w$]+|(?:[\w$]+\s*,\s*)?\{[^}]*\})\s+from\s+)?["'](?<specifier>[^"']+)["']/gm;
const callPattern = /\bimport\(\s*["'](?<specifier>[^"']+)["']\s*\)/g;

/**
 * The imports of a file. An import whose names are all marked `type` one by one counts as one that runs, as it does for
 * Node (`verbatimModuleSyntax`).
 */
export function readImports(file: string, text: string): readonly Import[] {
  return [statementPattern, callPattern].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ groups }) => {
      const specifier = groups?.["specifier"] ?? "";
      return {
        from: file,
        specifier,
        target: specifier.startsWith(".") ? posix.join(posix.dirname(file), specifier) : null,
        isType: groups?.["type"] !== undefined,
        isLazy: pattern === callPattern,
      };
    }),
  );
}

/** All imports of all files of `src`. */
export function readAllImports(): readonly Import[] {
  return listSourceFiles().flatMap((file) => readImports(file, readSourceFile(file)));
}

/** The files that import each other in a ring, first one repeated at the end; null when there is no ring. */
export function findCycle(imports: readonly Pick<Import, "from" | "target">[]): readonly string[] | null {
  const targetsOf = Map.groupBy(imports, ({ from }) => from);
  const done = new Set<string>();

  function walk(file: string, path: readonly string[]): readonly string[] | null {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const { target } of targetsOf.get(file) ?? []) {
      const cycle = target === null ? null : walk(target, [...path, file]);
      if (cycle !== null) return cycle;
    }
    done.add(file);
    return null;
  }

  for (const file of targetsOf.keys()) {
    const cycle = walk(file, []);
    if (cycle !== null) return cycle;
  }
  return null;
}
