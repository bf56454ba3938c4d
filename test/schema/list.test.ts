import { getNamedType } from "graphql";
import { describe, expect, it } from "vitest";
import { maxPageSize } from "../../src/graph/connection.ts";
import { argumentOf, directiveOf, objectTypes } from "./sdl.ts";

describe("every list that goes on", () => {
  const connections = objectTypes.flatMap((type) =>
    Object.values(type.getFields()).flatMap((field) =>
      getNamedType(field.type).name.endsWith("Connection")
        ? [{ path: `${type.name}.${field.name}`, field }]
        : [],
    ),
  );

  it("is asked for by page, with a default that is allowed", () => {
    expect(connections.length).toBeGreaterThan(10);
    for (const { path, field } of connections) {
      const first = field.args.find(({ name }) => name === "first");
      expect(String(first?.type), path).toBe("Int");
      expect(first?.defaultValue, path).toSatisfy((size: number) => size >= 1 && size <= maxPageSize);
      expect(String(field.args.find(({ name }) => name === "after")?.type), path).toBe("String");
    }
  });

  it("tells routers its size: the page's, and the default without one", () => {
    for (const { path, field } of connections) {
      const listSize = field.astNode == null ? undefined : directiveOf(field.astNode, "listSize");
      expect(listSize, path).toBeDefined();
      if (listSize === undefined) continue;
      expect(argumentOf(listSize, "slicingArguments"), path).toEqual(["first"]);
      expect(argumentOf(listSize, "sizedFields"), path).toEqual(["edges", "nodes"]);
      const first = field.args.find(({ name }) => name === "first");
      expect(argumentOf(listSize, "assumedSize"), path).toBe(String(first?.defaultValue));
    }
  });
});
