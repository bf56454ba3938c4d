/** What waits, in groups that take turns: a group of a hundred holds up a group of one by one and not by a hundred. */
export interface Turns<Item> {
  /** How many wait. */
  readonly size: number;
  /** Lets one wait behind those of its group. */
  add(group: object, item: Item): void;
  /** Lets one leave before its turn. */
  remove(group: object, item: Item): void;
  /** Takes the first of the group whose turn it is; that group then comes last. Undefined when none waits. */
  next(): Item | undefined;
}

/** Those of a group who wait, in the order of coming: at least one. */
interface WaitingGroup<Item> {
  readonly group: object;
  readonly items: Item[];
}

/**
 * Makes an empty queue of turns. It is of arrays: V8's minor collections keep whatever a Map or Set that lives long has
 * held between two of its growths, and all that it leads to, which here are whole requests.
 */
export function createTurns<Item>(): Turns<Item> {
  /** In the order of their turns. */
  const groups: WaitingGroup<Item>[] = [];
  let size = 0;
  return {
    get size() {
      return size;
    },
    add(group, item) {
      const waiting = groups.findLast((each) => each.group === group);
      if (waiting === undefined) groups.push({ group, items: [item] });
      else waiting.items.push(item);
      size += 1;
    },
    remove(group, item) {
      const place = groups.findIndex((each) => each.group === group);
      const items = groups[place]?.items ?? [];
      const index = items.indexOf(item);
      if (index < 0) return;
      items.splice(index, 1);
      size -= 1;
      if (items.length === 0) groups.splice(place, 1);
    },
    next() {
      const first = groups.shift();
      const item = first?.items.shift();
      if (first === undefined || item === undefined) return undefined;
      size -= 1;
      if (first.items.length > 0) groups.push(first);
      return item;
    },
  };
}
