import { invalidCursor, type Page, type PageRequest, type Position } from "./page.ts";

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
  const shares: Share<Item>[] = [];
  let left = first;
  let hasNext = false;
  for (const [list, page] of pages.entries()) {
    if (page === null || list < start.list) continue;
    const items: readonly Item[] = hasNext ? [] : page.items.slice(0, left);
    const isReadToEnd: boolean = items.length === page.items.length && !page.hasNext;
    shares.push({ items, positionAt: page.positionAt, list, isLeft: isReadToEnd && list < lists.length - 1 });
    left -= items.length;
    hasNext ||= !isReadToEnd;
  }
  const totals = pages.map((page) => page?.total ?? null);
  const total = totals.reduce(
    (sum: number | null, part) => (sum === null || part === null ? null : sum + part),
    0,
  );
  return {
    items: shares.flatMap(({ items }) => items),
    positionAt: (index) => positionIn(shares, index),
    hasNext,
    total,
  };
}

/** What one of the lists gives to a part. */
interface Share<Item> extends Pick<Page<Item>, "items" | "positionAt"> {
  readonly list: number;
  /** Whether the next list follows its last item. */
  readonly isLeft: boolean;
}

function positionIn<Item>([share, ...others]: readonly Share<Item>[], index: number): Position {
  if (share === undefined) throw new RangeError("a part has no such item");
  const { items, positionAt, list, isLeft } = share;
  if (index >= items.length) return positionIn(others, index - items.length);
  return isLeft && index === items.length - 1 ? `${list + 1}.` : `${list}.${positionAt(index)}`;
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
