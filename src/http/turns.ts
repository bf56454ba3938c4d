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

/** Makes an empty queue of turns. Every step takes the same short time, however many wait. */
export function createTurns<Item>(): Turns<Item> {
  const groups = new Map<object, Set<Item>>();
  let size = 0;
  return {
    get size() {
      return size;
    },
    add(group, item) {
      const items = groups.get(group) ?? new Set();
      groups.set(group, items.add(item));
      size += 1;
    },
    remove(group, item) {
      const items = groups.get(group);
      if (items?.delete(item) !== true) return;
      size -= 1;
      if (items.size === 0) groups.delete(group);
    },
    next() {
      if (size === 0) return undefined;
      for (const [group, items] of groups) {
        for (const item of items) {
          items.delete(item);
          size -= 1;
          groups.delete(group);
          if (items.size > 0) groups.set(group, items);
          return item;
        }
      }
      return undefined;
    },
  };
}
