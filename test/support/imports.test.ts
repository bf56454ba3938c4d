import { describe, expect, it } from "vitest";
import { findCycle, listSourceFiles, readImports, readSourceFile } from "./imports.ts";

describe("the reading of imports", () => {
  it("sees every form of import and tells those of types alone apart", () => {
    const text = [
      'import "./a.ts";',
      'import b from "b";',
      'import * as c from "../c.ts";',
      'import { type D, d } from "./d.ts";',
      'import type { E } from "./e.ts";',
      "import {\n  type F,\n  f,\n} from '../../f.ts';",
      'export * from "./g.ts";',
      'export type { H } from "./h.ts";',
      'export const from = "./not-an-import.ts";',
      '// import { x } from "./not-an-import.ts";',
      'import i from "./i.json" with { type: "json" };',
      'const j = await import("./j.ts");',
    ].join("\n");
    expect(readImports("room/deep/file.ts", text).map(({ target, isType }) => [target, isType])).toEqual([
      ["room/deep/a.ts", false],
      [null, false],
      ["room/c.ts", false],
      ["room/deep/d.ts", false],
      ["room/deep/e.ts", true],
      ["f.ts", false],
      ["room/deep/g.ts", false],
      ["room/deep/h.ts", true],
      ["room/deep/i.json", false],
      ["room/deep/j.ts", false],
    ]);
  });

  it("sees all imports that there are", () => {
    const hint = /^import ["']|\bfrom ["'][^"']+["'](?:;| with)|\bimport\(/gm;
    for (const file of listSourceFiles()) {
      const hints = readSourceFile(file).match(hint) ?? [];
      expect(readImports(file, readSourceFile(file)), `imports of src/${file}`).toHaveLength(hints.length);
    }
  });

  it("finds a ring", () => {
    const line = (from: string, target: string) => ({ from, target });
    expect(findCycle([line("a", "b"), line("b", "c"), line("a", "c")])).toBeNull();
    expect(findCycle([line("a", "b"), line("b", "c"), line("c", "b")])).toEqual(["b", "c", "b"]);
  });
});
