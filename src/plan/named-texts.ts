import { type DocumentNode, visit } from "graphql";
import type { NamedText } from "../sources/imagine.ts";

/** More texts than this are not looked at: they decide about nothing but which of two short ways is rehearsed. */
const mostTexts = 200;

/** The texts that an operation names in its document and its variables, with the parts of those that are global ids. */
export function findNamedTexts(
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): readonly NamedText[] {
  const texts = new Set<string>();
  visit(document, { StringValue: ({ value }) => void texts.add(value) });
  collect(variables, texts);
  return [...texts].slice(0, mostTexts).flatMap(toNamedTexts);
}

function collect(value: unknown, texts: Set<string>): void {
  if (typeof value === "string") texts.add(value);
  else if (typeof value === "object" && value !== null) {
    for (const part of Object.values(value)) collect(part, texts);
  }
}

/** A global id is base64url of `Type:source:key…`, each part percent-encoded. */
function toNamedTexts(text: string): readonly NamedText[] {
  const [type = "", source, ...keys] = Buffer.from(text, "base64url").toString("utf8").split(":");
  if (source === undefined || !/^[A-Z]\w+$/.test(type)) return [{ type: null, text }];
  return keys.map((key) => ({ type, text: decode(key) }));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
