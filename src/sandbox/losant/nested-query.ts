/** A value of a query or of a part of one, before anything is known about its shape. */
type Nested = string | Map<string, Nested>;

/**
 * A structured query value in nested brackets, `name[actor][0][id]=…`, as objects and arrays of text: the way in which
 * Losant's client sends `auditLogFilter` (`auditLogs.get`). Undefined when the query has none.
 */
export function readNestedQuery(query: URLSearchParams, name: string): unknown {
  const root = new Map<string, Nested>();
  for (const [key, value] of query) {
    if (!key.startsWith(`${name}[`)) continue;
    put(
      root,
      Array.from(key.slice(name.length).matchAll(/\[([^\]]*)\]/g), ([, segment = ""]) => segment),
      value,
    );
  }
  return root.size === 0 ? undefined : toValue(root);
}

function put(node: Map<string, Nested>, [first = "", ...rest]: readonly string[], value: string): void {
  // `name[]=` adds to a list.
  const key = first === "" ? String(node.size) : first;
  if (rest.length === 0) {
    node.set(key, value);
    return;
  }
  const before = node.get(key);
  const child = before instanceof Map ? before : new Map<string, Nested>();
  node.set(key, child);
  put(child, rest, value);
}

function toValue(node: Nested): unknown {
  if (typeof node === "string") return node;
  const entries = [...node].map(([key, value]) => [key, toValue(value)] as const);
  const isList = entries.every(([key]) => /^\d+$/.test(key));
  return isList
    ? entries.toSorted(([one], [other]) => Number(one) - Number(other)).map(([, value]) => value)
    : Object.fromEntries(entries);
}
