/** What the page adds to the headers that the header editor names: all but those of the same name. */
export function withoutNamed(headers, named) {
  const names = new Set(Object.keys(named ?? {}).map((name) => name.toLowerCase()));
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !names.has(name.toLowerCase())));
}

/** Reads the text of the header editor; nothing while it is no JSON object. */
export function readHeaders(text) {
  try {
    const read = JSON.parse(text);
    return typeof read === "object" && !Array.isArray(read) ? (read ?? {}) : {};
  } catch {
    return {};
  }
}
