const format = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });

/** A moment in the reader's own time zone; a dash for none. */
export function Moment({ at }: { at: string | null | undefined }) {
  if (at === null || at === undefined) return <span className="quiet">–</span>;
  return <time dateTime={at}>{format.format(new Date(at))}</time>;
}
