/** Makes an element. Attributes whose value is null are left out; children are nodes and texts. */
export function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== null) made.setAttribute(attribute, value);
  }
  made.append(...children);
  return made;
}

/** Makes a table with a name for those who cannot see it. `columns` are its headings, those with `number` set to the right. */
export function table(name, columns, ...bodies) {
  const headings = columns.map(({ title, number }) =>
    element("th", { scope: "col", class: number ? "number" : null }, title),
  );
  return element(
    "table",
    { "aria-label": name },
    element("thead", {}, element("tr", {}, ...headings)),
    ...bodies,
  );
}
