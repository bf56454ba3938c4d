import { invalidCursor, type Page, type PageEntry, type PageRequest, type Position } from "./page.ts";

/** One of the lists that stand one after the other. */
export type ListPart<Item> = (request: PageRequest) => Promise<Page<Item>>;

/**
 * A part of several lists that stand one after the other as if they were one. All that can have a share in it are asked
 * at once; one that is read to its end is asked again only for the total. Positions say the list and the place in it.
 */
export async function joinLists<Item>(
  lists: readonly ListPart<Item>[],
  { first, after, wantsTotal }: PageRequest,
): Promise<Page<Item>> {
  const start = after === null ? { list: 0, position: null } : readPlace(after, lists.length);
  const pages = await Promise.all(
    lists.map((list, index) => {
      if (index >= start.list)
        return list({ first, after: index === start.list ? start.position : null, wantsTotal });
      return wantsTotal ? list({ first: 1, after: null, wantsTotal }) : null;
    }),
  );
  const entries: PageEntry<Item>[] = [];
  let hasNext = false;
  for (const [index, page] of pages.entries()) {
    if (page === null || index < start.list) continue;
    const taken: readonly PageEntry<Item>[] = hasNext ? [] : page.entries.slice(0, first - entries.length);
    const isReadToEnd: boolean = taken.length === page.entries.length && !page.hasNext;
    for (const [at, { item, position }] of taken.entries()) {
      const isLast = isReadToEnd && at === taken.length - 1 && index < lists.length - 1;
      entries.push({ item, position: isLast ? `${index + 1}.` : `${index}.${position}` });
    }
    hasNext ||= !isReadToEnd;
  }
  const totals = pages.map((page) => page?.total ?? null);
  const total = totals.reduce(
    (sum: number | null, part) => (sum === null || part === null ? null : sum + part),
    0,
  );
  return { entries, hasNext, total };
}

function readPlace(
  position: Position,
  count: number,
): { readonly list: number; readonly position: Position | null } {
  const [, number = "", rest = ""] = /^(\d)\.(.*)$/s.exec(position) ?? [];
  const list = Number(number);
  if (number === "" || list >= count) throw invalidCursor();
  return { list, position: rest === "" ? null : rest };
}
