import type { RehearsedList } from "./rehearsal.ts";

/** The lists of an operation, as far as they explain how many calls it makes. */
export interface Formulas {
  /** What the names in the formulas stand for: entries of one page of the list under these response keys. */
  readonly pageSizes: Readonly<Record<string, number>>;
  /** How many calls a field makes, over the sizes of the lists around it; null when that does not explain it. */
  formulaOf(calls: number, field: string): string | null;
}

/** A list with the number of its entries in all places, as a product of page sizes. */
interface ExplainedList {
  readonly entries: number;
  readonly product: string;
}

/** Ids that fit into one call, as the sources batch them. */
const batchSizes = [50, 100];

/** Explains numbers of calls by page sizes. */
export function createFormulas(lists: readonly RehearsedList[]): Formulas {
  const explained = new Map<string, ExplainedList>();
  const pageSizes: Record<string, number> = {};

  /** The lists that a field lies in, innermost first. */
  function around(field: string): readonly ExplainedList[] {
    return [...explained]
      .filter(([name]) => field.startsWith(`${name}.`))
      .toSorted(([a], [b]) => b.length - a.length)
      .map(([, list]) => list);
  }

  for (const { field, pageSize, entries } of lists.toSorted((a, b) => a.field.length - b.field.length)) {
    const name = nameOf(field);
    const outer = around(field).find((list) => list.entries * pageSize === entries);
    pageSizes[name] = pageSize;
    explained.set(field, { entries, product: outer === undefined ? name : `${outer.product} × ${name}` });
  }

  return {
    pageSizes,
    formulaOf(calls, field) {
      if (calls === 1) return "1";
      for (const { entries, product } of around(field)) {
        if (calls === entries) return product;
        if (calls % entries === 0) return `${calls / entries} × ${product}`;
        const batch = batchSizes.find((size) => calls === Math.ceil(entries / size));
        if (batch !== undefined) return `⌈${product} / ${batch}⌉`;
      }
      return null;
    },
  };
}

/** A field's response keys without those of Relay. */
function nameOf(field: string): string {
  return field
    .split(".")
    .filter((key) => !["nodes", "edges", "node"].includes(key))
    .join(".");
}

/** Adds up formulas; a number stands in the place of one that is missing. */
export function sumOfFormulas(terms: readonly (string | number)[]): string {
  const isNumber = (term: string | number) => /^\d+$/.test(String(term));
  const sum = terms.filter(isNumber).reduce((total: number, term) => total + Number(term), 0);
  const others = terms.filter((term) => !isNumber(term));
  return [...(sum > 0 ? [sum] : []), ...others].join(" + ") || "0";
}
