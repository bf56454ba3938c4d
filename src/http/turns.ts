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

/**
 * Makes an empty queue of turns. It is of arrays: V8's minor collections keep whatever a Map or Set that lives long has
 * held between two of its growths, and all that it leads to, which here are whole requests.
 */
export function createTurns<Item>(): Turns<Item> {
  const itemsOf = new WeakMap<object, Item[]>();
  /** Those of each group in which somebody waits, in the order of their turns. */
  const groups: Item[][] = [];
  let size = 0;
  return {
    get size() {
      return size;
    },
    add(group, item) {
      let items = itemsOf.get(group);
      if (items === undefined) {
        items = [];
        itemsOf.set(group, items);
      }
      if (items.length === 0) groups.push(items);
      items.push(item);
      size += 1;
    },
    remove(group, item) {
      const items = itemsOf.get(group) ?? [];
      const index = items.indexOf(item);
      if (index < 0) return;
      items.splice(index, 1);
      size -= 1;
      if (items.length === 0) groups.splice(groups.indexOf(items), 1);
    },
    next() {
      const items = groups.shift();
      const item = items?.shift();
      if (items === undefined || item === undefined) return undefined;
      size -= 1;
      if (items.length > 0) groups.push(items);
      return item;
    },
  };
}
