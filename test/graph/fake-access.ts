import { indexesFrom, type Page, type PageRequest, readIndex } from "../../src/sources/page.ts";
import type { Access } from "../../src/sources/source.ts";

/** A way into a source of which only the name is there. */
export function fakeAccess(name: string): Access {
  return { source: { name } } as Access;
}

/** A page of a list as a source gives it. `clip` is the most that it gives at once, whatever is asked. */
export function pageOf<Item>(
  items: readonly Item[],
  { first, after }: PageRequest,
  { clip = Number.POSITIVE_INFINITY, total = items.length }: { clip?: number; total?: number | null } = {},
): Page<Item> {
  const start = after === null ? 0 : readIndex(after);
  const part = items.slice(start, start + Math.min(first, clip));
  return {
    items: part,
    positionAt: indexesFrom(start),
    hasNext: start + part.length < items.length,
    total,
  };
}
