import type { Page, Position } from "../../src/sources/page.ts";

/** A page with its items beside the places right behind them, for a comparison. */
export function layOut<Item>({ items, positionAt, hasNext, total }: Page<Item>) {
  const entries = items.map((item, index) => ({ item, position: positionAt(index) }));
  return { entries, hasNext, total };
}

/** The place behind the last item; null when there is none. */
export function endOf({ items, positionAt }: Page<unknown>): Position | null {
  return items.length === 0 ? null : positionAt(items.length - 1);
}
