/** How many letters must be added, removed or exchanged to make one word of the other (Levenshtein). */
function countEdits(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [line, letter] of [...from].entries()) {
    const next = [line + 1];
    for (const [column, other] of [...to].entries()) {
      const exchanged = (row[column] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(exchanged, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** The known word that is the most like the given one, whatever the case; the first of several. Null: none is known. */
export function findNearest(word: string, known: readonly string[]): string | null {
  const wanted = word.slice(0, 64).toLowerCase();
  const ranked = known.map((name) => ({ name, edits: countEdits(wanted, name.toLowerCase()) }));
  return ranked.sort((left, right) => left.edits - right.edits)[0]?.name ?? null;
}
