import { eventStream, multipartMixed, type PartFormat } from "./write-parts.ts";

/**
 * The format in which a caller reads answers in parts; null for one who does not say so by name. `*` stands for whatever
 * is a single answer. Clients name the kind of parts that they know in a parameter (`deferSpec`, `incrementalSpec`,
 * `subscriptionSpec`): of another kind than ours they would understand nothing.
 */
export function partFormatFor(accept: string | null): PartFormat | null {
  const ranges = (accept ?? "").split(",").map(readRange);
  const isAccepted = (type: string) => ranges.some((range) => range.type === type && range.isKnown);
  if (isAccepted("multipart/mixed")) return multipartMixed;
  return isAccepted("text/event-stream") ? eventStream : null;
}

function readRange(text: string): { readonly type: string; readonly isKnown: boolean } {
  const [type = "", ...parameters] = text.toLowerCase().replaceAll(/[\s"]/g, "").split(";");
  const isKnown = parameters.every(
    (parameter) =>
      !/^q=0(\.0*)?$/.test(parameter) && (!/^\w+spec=/.test(parameter) || parameter === "deferspec=20220824"),
  );
  return { type, isKnown };
}
