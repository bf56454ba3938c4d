import { describe, expect, it } from "vitest";
import { type GraphAnswer, type Judged, judge } from "./oracle.ts";

const told: Judged = { expected: "told", codes: ["BAD_RESPONSE"], mayHide: false, mayReorder: false };
const unharmed: Judged = { ...told, expected: "unharmed", codes: [] };
const healthy: GraphAnswer = {
  data: {
    orgs: {
      nodes: [
        { id: "a", name: "A" },
        { id: "b", name: null },
      ],
      totalCount: 2,
      sourceErrors: [],
    },
  },
  errors: [],
};

/** The healthy answer with another list in it, and errors at these places. */
function answer(
  nodes: unknown,
  paths: readonly (readonly (string | number)[])[] = [],
  more: object = {},
): GraphAnswer {
  return {
    data: { orgs: { nodes, totalCount: 2, sourceErrors: [], ...more } },
    errors: paths.map((path) => ({ message: "x", path, extensions: { code: "BAD_RESPONSE" } })),
  };
}
const [a, b] = [
  { id: "a", name: "A" },
  { id: "b", name: null },
];

describe("the oracle", () => {
  it("finds nothing in the healthy answer", () => {
    expect(judge(healthy, healthy, unharmed)).toEqual({ outcome: "unharmed", violations: [] });
  });

  it("takes a null that an error leads to, itself, around or inside", () => {
    const nulled = answer([{ id: "a", name: null }, b], [["orgs", "nodes", 0, "name"]]);
    expect(judge(healthy, nulled, told).outcome).toBe("told");
    expect(judge(healthy, answer([{ id: "a", name: null }, b], [["orgs"]]), told).outcome).toBe("told");
    const bubbled: GraphAnswer = { ...nulled, data: { orgs: null } };
    expect(judge(healthy, bubbled, told).outcome).toBe("told");
  });

  it("takes missing entries and counts that a source error tells of", () => {
    const sourceErrors = [{ code: "BAD_RESPONSE" }];
    expect(judge(healthy, answer([a], [], { totalCount: null, sourceErrors }), told).outcome).toBe("told");
  });

  it.each([
    ["a null without an error", answer([{ id: "a", name: null }, b]), "silent loss"],
    [
      "an error that leads elsewhere",
      answer([{ id: "a", name: null }, b], [["orgs", "nodes", 1]]),
      "silent loss",
    ],
    ["a missing entry", answer([a]), "silently lost"],
    ["an entry twice", answer([a, a, b]), "a double"],
    ["an entry of somebody else", answer([a, b, { id: "c", name: "C" }]), "a stranger"],
    ["entries in another order", answer([b, a]), "disorder"],
    ["another value, also beside an error", answer([{ id: "a", name: "B" }, b], [["orgs"]]), "wrong value"],
    ["a value where there was none", answer([a, { id: "b", name: "B" }]), "wrong value"],
  ])("finds %s", (_, faulty, violation) => {
    expect(judge(healthy, faulty, told)).toMatchObject({
      outcome: "violated",
      violations: expect.arrayContaining([expect.stringContaining(violation)]),
    });
  });

  it("finds codes that the kind does not allow, and errors where there should be none", () => {
    const failed = answer([{ id: "a", name: null }, b], [["orgs", "nodes", 0, "name"]]);
    expect(judge(healthy, failed, { ...told, codes: ["TIMEOUT"] }).violations).toEqual(["says BAD_RESPONSE"]);
    expect(judge(healthy, failed, { ...told, expected: "unharmed" }).violations).toEqual(["harmed"]);
  });
});
