import { expect, it } from "vitest";
import { type Choices, defaultChoices } from "../../../src/sandbox/losant/choices.ts";
import { selectSummary } from "../../../src/sandbox/losant/summary.ts";

const summary = { appCount: 1, deviceCount: 2, memberCount: 3, payloadCount: {}, storageStats: {} };

function select(query: string, choices: Partial<Choices> = {}): readonly string[] {
  const selected = selectSummary(summary, new URLSearchParams(query), { ...defaultChoices, ...choices });
  return Object.keys(selected);
}

it("has every plain count by default", () => {
  expect(select("")).toEqual(["appCount", "deviceCount", "memberCount"]);
});

it("adds what summaryInclude names, by default", () => {
  expect(select("summaryInclude=payloadCount")).toEqual([
    "appCount",
    "deviceCount",
    "memberCount",
    "payloadCount",
  ]);
});

it("has only what summaryInclude names if that is the choice", () => {
  expect(select("summaryInclude=payloadCount,appCount", { summaryInclude: "onlyThese" })).toEqual([
    "appCount",
    "payloadCount",
  ]);
  expect(select("", { summaryInclude: "onlyThese" })).toHaveLength(3);
});

it("takes away what summaryExclude names, also what was asked for", () => {
  expect(select("summaryExclude=appCount,%20memberCount&summaryInclude=appCount")).toEqual(["deviceCount"]);
});

it.each(["theseToo", "onlyThese"] as const)(
  "answers exactly the wanted keys to including them and excluding the rest when it means %s",
  (summaryInclude) => {
    const query = "summaryInclude=memberCount&summaryExclude=appCount,deviceCount,payloadCount,storageStats";
    expect(select(query, { summaryInclude })).toEqual(["memberCount"]);
  },
);

it("refuses a key that no summary has, unless the choice is to overlook it", () => {
  expect(() => select("summaryExclude=cupCount")).toThrow("400");
  expect(select("summaryExclude=cupCount", { unknownNames: "ignore" })).toHaveLength(3);
});
