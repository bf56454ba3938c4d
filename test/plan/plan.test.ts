import { describe, expect, it } from "vitest";
import { toPlan } from "../../src/plan/plan.ts";
import type { Rehearsal, RehearsedCall, RehearsedList } from "../../src/plan/rehearsal.ts";
import type { Source } from "../../src/sources/source.ts";

function sourceNamed(name: string): Source {
  return {
    name,
    title: name,
    kind: "AUTH0",
    features: [],
    isSandbox: false,
    origin: "https://example.com",
    isIssuer: () => false,
    imagine: () => ({}),
    scopesOf: ({ operation }) => (operation === "open" ? [] : [`read:${operation}`]),
    open: () => {
      throw new Error("nobody opens it");
    },
    load: () => ({ waitingForConnection: 0, waitingForRateLimit: 0, isDown: false }),
    close: async () => undefined,
  };
}
const [auth0, losant] = [sourceNamed("auth0"), sourceNamed("losant")];
const both = [auth0, losant];

function call(field: string, round: number, operation = "things", source = auth0): RehearsedCall {
  return { source, field, round, request: { operation, method: "GET", path: `/${operation}` } };
}
function rehearsal(calls: readonly RehearsedCall[], lists: readonly RehearsedList[] = []): Rehearsal {
  return { calls, lists, isCutShort: false };
}
const times = <Item>(count: number, make: () => Item): Item[] => Array.from({ length: count }, make);

describe("the formula of an operation", () => {
  const lists = [
    { field: "orgs", pageSize: 20, entries: 20 },
    { field: "orgs.nodes.members", pageSize: 50, entries: 1_000 },
  ];
  const planOf = (count: number, field: string) =>
    toPlan(
      {
        least: rehearsal([]),
        most: rehearsal(
          times(count, () => call(field, 1)),
          lists,
        ),
        worst: [],
      },
      both,
    ).formula;

  it.each([
    [1, "orgs", "1"],
    [20, "orgs.nodes.members", "orgs"],
    [40, "orgs.nodes.members", "2 × orgs"],
    [1_000, "orgs.nodes.members.nodes.user", "orgs × orgs.members"],
    [20, "orgs.nodes.members.nodes.user", "⌈orgs × orgs.members / 50⌉"],
    [10, "orgs.nodes.members.nodes.user", "⌈orgs × orgs.members / 100⌉"],
    [1, "orgs.nodes.members.nodes.user", "1"],
    [7, "orgs.nodes.members.nodes.user", "7"],
    [3, "viewer", "3"],
  ])("explains %i calls for %s as %s", (count, field, formula) => {
    expect(planOf(count, field)).toBe(formula);
  });

  it("adds up, numbers first", () => {
    const calls = [
      call("orgs", 1),
      ...times(20, () => call("orgs.nodes.members", 2)),
      call("viewer", 1, "me"),
    ];
    const plan = toPlan({ least: rehearsal([]), most: rehearsal(calls, lists), worst: [] }, both);
    expect(plan.formula).toBe("2 + orgs");
    expect(plan.pageSizes).toEqual({ orgs: 20, "orgs.members": 50 });
  });

  it("is 0 without a call", () => {
    expect(toPlan({ least: rehearsal([]), most: rehearsal([]), worst: [] }, both)).toEqual({
      calls: { least: 0, most: 0, worst: 0 },
      formula: "0",
      rounds: { least: 0, most: 0 },
      pageSizes: {},
      isCutShort: false,
      sources: [],
    });
  });
});

describe("the calls of a plan", () => {
  it("are at least those of whichever rehearsal made fewer under each root field", () => {
    const failing = [call("user", 1), call("user", 2, "other"), call("orgs", 1)];
    const full = [call("user", 1), ...times(21, () => call("orgs", 1))];
    const { calls } = toPlan({ least: rehearsal(failing), most: rehearsal(full), worst: [] }, both);
    expect(calls).toEqual({ least: 2, most: 22, worst: 22 });
  });

  it("are at worst those of the rehearsal that made most", () => {
    const most = rehearsal([call("a", 1)]);
    const worst = [rehearsal(times(5, () => call("a", 1))), rehearsal([])];
    expect(toPlan({ least: rehearsal([]), most, worst }, both).calls).toEqual({
      least: 0,
      most: 1,
      worst: 5,
    });
  });

  it("are told for each source, with the rounds in which it is asked", () => {
    const most = [call("a", 1), call("a.b", 2), call("a.b", 2), call("c", 2, "me", losant)];
    const { sources, rounds } = toPlan(
      {
        least: rehearsal([call("a", 1)]),
        most: rehearsal(most),
        worst: [],
      },
      both,
    );
    expect(rounds).toEqual({ least: 1, most: 2 });
    expect(sources).toMatchObject([
      { source: "auth0", calls: { least: 1, most: 3, worst: 3 }, rounds: { least: 1, most: 2 } },
      { source: "losant", calls: { least: 0, most: 1, worst: 1 }, rounds: { least: 0, most: 1 } },
    ]);
  });

  it("are told by operation and field, with their scopes, which the source has once each", () => {
    const most = rehearsal([call("a", 1), call("b", 1), call("b", 1), call("b", 1, "open")]);
    const { sources } = toPlan({ least: rehearsal([]), most, worst: [] }, both);
    expect(sources[0]?.operations.map(({ operation, field, calls }) => [operation, field, calls])).toEqual([
      ["things", "a", 1],
      ["things", "b", 2],
      ["open", "b", 1],
    ]);
    expect(sources[0]?.scopes).toEqual([["read:things"]]);
    expect(sources[0]?.operations.at(-1)?.scopes).toEqual([]);
  });

  it("say when there are more than were counted", () => {
    const cut = { ...rehearsal([call("a", 1)]), isCutShort: true };
    expect(toPlan({ least: rehearsal([]), most: rehearsal([]), worst: [cut] }, both).isCutShort).toBe(true);
  });
});
