import { parse } from "graphql";
import { describe, expect, it } from "vitest";
import { estimate } from "../../src/plan/estimate.ts";
import { schema } from "./schema.ts";

const of = (text: string, variables: Readonly<Record<string, unknown>> = {}, name?: string) =>
  estimate(schema, parse(text), name, variables);

describe("the estimate of objects", () => {
  it("multiplies the pages of lists within lists, and counts what stands beside the entries once", () => {
    expect(of("{ orgs(first: 3) { totalCount pageInfo { endCursor } nodes { name } } }").objects).toBe(5);
    expect(of("{ orgs(first: 3) { nodes { members(first: 4) { nodes { name } } } } }").objects).toBe(
      1 + 3 * (1 + 1 + 4),
    );
    expect(of("{ orgs(first: 3) { edges { node { name } } } }").objects).toBe(1 + 3 * 2);
  });

  it("takes the page size from variables, defaults and the largest page there is", () => {
    const sized = "query ($first: Int) { orgs(first: $first) { nodes { name } } }";
    expect(of(sized, { first: 7 }).objects).toBe(8);
    expect(of(sized).objects).toBe(21);
    expect(of("query ($first: Int = 5) { orgs(first: $first) { nodes { name } } }").objects).toBe(6);
    expect(of(sized, { first: null }).objects).toBe(101);
  });

  it("counts as many as are named", () => {
    expect(of('{ nodes(ids: ["a", "b", "c"]) { id } }').objects).toBe(3);
  });

  it("names the field that adds most of them", () => {
    const { largest } = of(
      "{ few: orgs(first: 2) { nodes { name } } many: orgs(first: 3) { nodes { members(first: 9) { nodes { name } } } } }",
    );
    expect(largest).toBe("many.nodes.members.nodes");
  });
});

describe("the estimate of calls", () => {
  it("multiplies the calls of a field by the places that it stands in", () => {
    const { calls } = of("{ orgs(first: 10) { nodes { members { totalCount: __typename } } } }");
    expect(calls).toBeGreaterThanOrEqual(11);
    expect(calls).toBeLessThan(20);
  });

  it("counts what an object behind an interface could be loaded with", () => {
    expect(of('{ node(id: "a") { id } }').calls).toBeGreaterThanOrEqual(1);
    expect(of('{ nodes(ids: ["a", "b", "c"]) { id } }').calls).toBeGreaterThanOrEqual(3);
  });

  it("counts a write for each thing that the input names", () => {
    const ids = Array.from({ length: 30 }, (_, index) => `${index}`);
    const text = "mutation ($ids: [ID!]!) { membersRemove(ids: $ids) { id } }";
    expect(of(text, { ids }).calls).toBeGreaterThanOrEqual(30);
  });

  it("takes a list without pages for one of some length", () => {
    expect(of("{ viewers { friend { name } } }").calls).toBeGreaterThan(
      of("{ viewers { name } }").calls + 10,
    );
  });

  it("adds aliases up", () => {
    const { calls } = of("{ orgs { totalCount } }");
    expect(of("{ a: orgs { totalCount } b: orgs { totalCount } }").calls).toBe(2 * calls);
  });
});

describe("an estimate", () => {
  it("is the same with fragments as without", () => {
    const plain = of("{ orgs(first: 3) { nodes { members(first: 4) { nodes { name } } } } }");
    const spread = of(
      "query Q { orgs(first: 3) { ...Page } } fragment Page on OrgConnection { nodes { ... on Org { ...Members } } } fragment Members on Org { members(first: 4) { nodes { name } } }",
    );
    expect(spread).toEqual(plain);
  });

  it("tells a fragment on small pages from the same on large ones", () => {
    const text =
      "{ a: orgs(first: 2) { ...Page } b: orgs(first: 5) { ...Page } } fragment Page on OrgConnection { nodes { name } }";
    expect(of(text).objects).toBe(1 + 2 + 1 + 5);
  });

  it("walks a document of fragments that double each other in no time", () => {
    const levels = Array.from(
      { length: 40 },
      (_, index) =>
        `fragment F${index} on User { friend { ...F${index + 1} } other: friend { ...F${index + 1} } }`,
    );
    const text = `{ viewers { ...F0 } } ${levels.join(" ")} fragment F40 on User { name }`;
    expect(of(text)).toMatchObject({ objects: 1e12, calls: 1e12 });
  });

  it("is nothing for variables that do not fit, and of one operation of several", () => {
    expect(of("query ($first: Int) { orgs(first: $first) { totalCount } }", { first: "x" })).toMatchObject({
      objects: 0,
      calls: 0,
    });
    expect(of("query A { orgs { totalCount } } query B { viewers { name } }", {}, "B").objects).toBe(1);
    expect(of("query A { orgs { totalCount } } query B { viewers { name } }").objects).toBe(0);
  });
});
