import { Kind } from "graphql";
import { describe, expect, it } from "vitest";
import type { AnswerOrigin } from "../../src/sources/answer.ts";
import { createAuth0Api } from "../../src/sources/auth0/api.ts";
import { createLosantApi } from "../../src/sources/losant/api.ts";
import { argumentOf, directiveOf, directivesOf, fields, objectTypes } from "./sdl.ts";
import { auth0Operations, losantOperations } from "./upstream-operations.ts";

/** The operations that `@upstream` names for a kind of source, on fields and types. */
function operationsOf(kind: "losant" | "auth0"): ReadonlySet<string> {
  const directives = [
    ...fields.flatMap(({ node }) => directiveOf(node, "upstream") ?? []),
    ...objectTypes.flatMap((type) => directivesOf(type, "upstream")),
  ];
  return new Set(directives.flatMap((directive) => (argumentOf(directive, kind) ?? []) as string[]));
}

function operationsIn(api: object): ReadonlySet<string> {
  const functions = Object.values(api) as ((...ids: string[]) => AnswerOrigin)[];
  return new Set(functions.map((make) => make("1", "2").operation));
}

describe("@upstream", () => {
  it("stands on nullable fields only, so that a failed call costs its own field", () => {
    const called = fields.filter(({ node }) => directiveOf(node, "upstream") !== undefined);
    expect(called.length).toBeGreaterThan(20);
    expect(
      called.filter(({ node }) => node.type.kind === Kind.NON_NULL_TYPE).map(({ path }) => path),
    ).toEqual([]);
  });

  it("names operations that the vendors have", () => {
    expect([...operationsOf("losant")].filter((name) => !losantOperations.has(name))).toEqual([]);
    expect([...operationsOf("auth0")].filter((name) => !auth0Operations.has(name))).toEqual([]);
    expect(losantOperations.size).toBe(99);
    expect(auth0Operations.size).toBe(130);
  });

  it("names all operations that the gateway calls, and no others", () => {
    const call = () => Promise.reject(new Error("nothing is called here"));
    expect(operationsOf("auth0")).toEqual(operationsIn(createAuth0Api("auth0", call)));
    expect(operationsOf("losant")).toEqual(operationsIn(createLosantApi("losant", call, call)));
  });
});

describe("@semanticNonNull", () => {
  it("stands on nullable fields only", () => {
    const marked = fields.filter(({ node }) => directiveOf(node, "semanticNonNull") !== undefined);
    expect(marked.length).toBeGreaterThan(10);
    expect(
      marked.filter(({ node }) => node.type.kind === Kind.NON_NULL_TYPE).map(({ path }) => path),
    ).toEqual([]);
  });
});
