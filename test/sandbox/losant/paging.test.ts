import { describe, expect, it } from "vitest";
import { defaultChoices } from "../../../src/sandbox/losant/choices.ts";
import { answerList, type ListAnswer } from "../../../src/sandbox/losant/paging.ts";

interface Row {
  readonly id: string;
  readonly name: string;
}
const rows: readonly Row[] = ["delta", "Alpha", "charlie", "bravo", "a.b"].map((name, index) => ({
  id: String(index),
  name,
}));
const rules = {
  sortFields: { name: (row: Row) => row.name, id: (row: Row) => row.id },
  filterFields: ["name"],
};

function list(query: string, choices = defaultChoices): ListAnswer<string> {
  return answerList(rows, new URLSearchParams(query), rules, choices, (row) => row.name);
}

describe("a list", () => {
  it("sorts by its first field, whatever the case, 100 to a page", () => {
    expect(list("")).toEqual({
      items: ["a.b", "Alpha", "bravo", "charlie", "delta"],
      count: 5,
      totalCount: 5,
      page: 0,
      perPage: 100,
      sortField: "name",
      sortDirection: "asc",
    });
  });

  it("tells upper from lower case if that is the choice", () => {
    const choices = { ...defaultChoices, textMatchesCase: true };
    expect(list("", choices).items).toEqual(["Alpha", "a.b", "bravo", "charlie", "delta"]);
    expect(list("filterField=name&filter=A*", choices).items).toEqual(["Alpha"]);
  });

  it("cuts perPage down to the largest page and echoes what it used", () => {
    expect(list("perPage=5000").perPage).toBe(1000);
    expect(list("perPage=5000", { ...defaultChoices, largestPage: 100 }).perPage).toBe(100);
  });

  it("echoes the direction as it came", () => {
    expect(list("sortDirection=DESC&sortField=id")).toMatchObject({
      sortDirection: "DESC",
      items: ["a.b", "bravo", "charlie", "Alpha", "delta"],
    });
  });

  it.each([
    ["a*", ["a.b", "Alpha"]],
    ["*a", ["Alpha", "delta"]],
    ["*r*", ["bravo", "charlie"]],
    ["a.b", ["a.b"]],
    ["a?b", []],
    ["alph", []],
    ["*", ["a.b", "Alpha", "bravo", "charlie", "delta"]],
  ])("filters by the pattern %s", (filter, expected) => {
    const answer = list(`filterField=name&filter=${encodeURIComponent(filter)}`);
    expect(answer.items).toEqual(expected);
    expect(answer).toMatchObject({ filterField: "name", filter, totalCount: expected.length });
  });

  it("does not filter while the field or the pattern is blank", () => {
    for (const query of [
      "filterField=name",
      "filterField=name&filter=",
      "filter=a*",
      "filterField=&filter=a*",
    ])
      expect(list(query).totalCount).toBe(5);
  });

  it("overlooks unknown names if that is the choice", () => {
    const choices = { ...defaultChoices, unknownNames: "ignore" } as const;
    expect(list("sortField=size&filterField=size&filter=x", choices)).toMatchObject({
      sortField: "name",
      totalCount: 5,
    });
  });
});
