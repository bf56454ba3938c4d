/** Puts generated text between the marks of a document: `<!-- NAME: by whom -->` and `<!-- end -->`. */
export function fillMarks(document: string, texts: Readonly<Record<string, string>>): string {
  return document.replace(
    /(<!-- (\w+): [^>]* -->\n).*?(<!-- end -->)/gs,
    (_, start: string, name: string, end: string) => `${start}\n${texts[name] ?? ""}\n\n${end}`,
  );
}

/** A table in Markdown. */
export function writeTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const writeCell = (cell: string) => (cell === "" ? "" : `${cell.replaceAll("|", "\\|")} `);
  return [head, head.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.map(writeCell).join("| ")}|`)
    .join("\n");
}
