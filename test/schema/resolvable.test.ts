import { getNamedType, isAbstractType } from "graphql";
import { describe, expect, it } from "vitest";
import { standInsOf } from "./behind.ts";
import { objectTypes } from "./sdl.ts";

describe("every field", () => {
  it.each(objectTypes.map((type) => [type.name, type] as const))("of %s can be resolved", (_, type) => {
    const plain = Object.values(type.getFields()).filter(({ resolve }) => resolve === undefined);
    const standIns = standInsOf(type);
    expect(standIns.length > 0 || plain.length === 0, `something stands behind ${type.name}`).toBe(true);
    const missing = standIns.flatMap((standIn) => {
      const has = (name: string) => typeof standIn === "object" && standIn !== null && name in standIn;
      return plain.flatMap(({ name }) => (has(name) ? [] : [`${type.name}.${name}`]));
    });
    expect([...new Set(missing)]).toEqual([]);
  });

  it("leads to types that need not be asked whether a value is theirs, which queries do not ask", () => {
    expect(objectTypes.filter(({ isTypeOf }) => isTypeOf)).toEqual([]);
  });

  it("that leads to an abstract type says which concrete one it is", () => {
    const abstract = objectTypes
      .flatMap((type) => Object.values(type.getFields()))
      .map(({ type }) => getNamedType(type))
      .filter(isAbstractType);
    expect(abstract.length).toBeGreaterThan(0);
    expect(abstract.filter(({ resolveType }) => resolveType === undefined)).toEqual([]);
  });
});
