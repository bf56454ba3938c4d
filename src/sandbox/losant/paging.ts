import type { Choices } from "./choices.ts";
import { refusal } from "./errors.ts";

/** How one list sorts and filters. */
export interface ListRules<Row> {
  /** What can be sorted by, and where its text is in a row. The first one is the default. */
  readonly sortFields: Readonly<Record<string, (row: Row) => string | undefined>>;
  /** The direction of a list whose request names none; ascending when left out. */
  readonly defaultDirection?: "asc" | "desc";
  /** Which fields can be filtered by. */
  readonly filterFields: readonly string[];
  /** Texts of those of them that cannot be sorted by. */
  readonly filterOnly?: Readonly<Record<string, (row: Row) => string | undefined>>;
}

/** A list that has no pages, with what was asked echoed (schema `instanceMembers` of `instanceMembers.get`). */
export interface WholeListAnswer<Item> {
  readonly items: readonly Item[];
  readonly count: number;
  readonly sortField: string;
  readonly sortDirection: string;
  /** There when the request filtered. */
  readonly filterField?: string;
  readonly filter?: string;
}

/** A page of a list, with what was asked echoed (schema `orgs` of `orgs.get`, `apiTokens` of `userApiTokens.get`). */
export interface ListAnswer<Item> extends WholeListAnswer<Item> {
  readonly totalCount: number;
  readonly perPage: number;
  readonly page: number;
}

/** Sorts, filters and cuts a list as its query asks. Pages count from 0. Throws 400 for a query that makes no sense. */
export function answerList<Row extends { readonly id: string }, Item>(
  rows: Iterable<Row>,
  query: URLSearchParams,
  rules: ListRules<Row>,
  choices: Choices,
  toItem: (row: Row) => Item,
): ListAnswer<Item> {
  const page = readNumber(query, "page", 0, 0);
  const perPage = Math.min(readNumber(query, "perPage", 100, 1), choices.largestPage);
  const { echo, fitting } = sortAndFilter(rows, query, rules, choices);
  const items = fitting.slice(page * perPage, (page + 1) * perPage).map(toItem);
  return { items, count: items.length, totalCount: fitting.length, perPage, page, ...echo };
}

/** Sorts and filters a list that has no pages. Throws 400 for a query that makes no sense. */
export function answerWholeList<Row extends { readonly id: string }, Item>(
  rows: Iterable<Row>,
  query: URLSearchParams,
  rules: ListRules<Row>,
  choices: Choices,
  toItem: (row: Row) => Item,
): WholeListAnswer<Item> {
  const { echo, fitting } = sortAndFilter(rows, query, rules, choices);
  return { items: fitting.map(toItem), count: fitting.length, ...echo };
}

function sortAndFilter<Row extends { readonly id: string }>(
  rows: Iterable<Row>,
  query: URLSearchParams,
  rules: ListRules<Row>,
  choices: Choices,
): { fitting: readonly Row[]; echo: Omit<WholeListAnswer<Row>, "items" | "count"> } {
  const sort = readSort(query, rules, choices);
  const filter = readFilter(query, rules, choices);
  return {
    fitting: [...rows].filter((row) => filter === undefined || filter.fits(row)).toSorted(sort.compare),
    echo: {
      sortField: sort.field,
      sortDirection: sort.direction,
      ...(filter === undefined ? {} : { filterField: filter.field, filter: filter.pattern }),
    },
  };
}

function readNumber(query: URLSearchParams, name: string, fallback: number, smallest: number): number {
  const text = query.get(name) ?? "";
  if (text === "") return fallback;
  if (!/^\d{1,9}$/.test(text) || Number(text) < smallest)
    throw refusal(400, `${name} must be a whole number, ${smallest} or more`);
  return Number(text);
}

function readSort<Row extends { readonly id: string }>(
  query: URLSearchParams,
  rules: ListRules<Row>,
  choices: Choices,
): { field: string; direction: string; compare: (one: Row, other: Row) => number } {
  const names = Object.keys(rules.sortFields);
  const field = readName(query, "sortField", names, choices) ?? names[0] ?? "id";
  const direction = query.get("sortDirection") || (rules.defaultDirection ?? "asc");
  if (!/^(asc|desc)$/i.test(direction)) throw refusal(400, "sortDirection must be asc or desc");
  const sign = direction.toLowerCase() === "asc" ? 1 : -1;
  const textOf = (row: Row): string => foldCase(rules.sortFields[field]?.(row) ?? "", choices);
  return {
    field,
    direction,
    // Rows that are equal otherwise stay in one order whatever the direction, so that pages never overlap.
    compare: (one, other) => sign * compareText(textOf(one), textOf(other)) || compareText(one.id, other.id),
  };
}

function readFilter<Row>(
  query: URLSearchParams,
  rules: ListRules<Row>,
  choices: Choices,
): { field: string; pattern: string; fits: (row: Row) => boolean } | undefined {
  const field = readName(query, "filterField", rules.filterFields, choices);
  const pattern = query.get("filter") ?? "";
  if (field === undefined || pattern === "") return undefined;
  const expression = globToRegExp(foldCase(pattern, choices));
  const readText = rules.sortFields[field] ?? rules.filterOnly?.[field];
  return { field, pattern, fits: (row) => expression.test(foldCase(readText?.(row) ?? "", choices)) };
}

function readName(
  query: URLSearchParams,
  parameter: string,
  known: readonly string[],
  choices: Choices,
): string | undefined {
  const name = query.get(parameter) ?? "";
  if (known.includes(name)) return name;
  if (name !== "" && choices.unknownNames === "refuse")
    throw refusal(400, `${parameter} must be one of: ${known.join(", ")}`);
  return undefined;
}

/** `*` stands for any text, also none; everything else for itself; the pattern covers the whole value. */
function globToRegExp(glob: string): RegExp {
  const parts = glob.split(/\*+/).map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`, "s");
}

function foldCase(text: string, choices: Choices): string {
  return choices.textMatchesCase ? text : text.toLowerCase();
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
