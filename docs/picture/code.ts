import { Lexer, Source, TokenKind } from "graphql";

/** What a word is coloured as. */
export type WordKind = "keyword" | "field" | "argument" | "text" | "constant" | "mark" | "plain" | "quiet";

/** A piece of a line of code without spaces around it. */
export interface Word {
  /** Characters before it on its line. */
  readonly column: number;
  readonly text: string;
  readonly kind: WordKind;
}

/** A line of code. */
export type Line = readonly Word[];

/** Colours a GraphQL operation, line by line. Understands what stands in queries, not in schemas. */
export function colourGraphql(source: string): Line[] {
  const lexer = new Lexer(new Source(source));
  const lines: Word[][] = source.split("\n").map(() => []);
  let depth = 0;
  for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
    if (token.kind === TokenKind.BRACE_L) depth += 1;
    if (token.kind === TokenKind.BRACE_R) depth -= 1;
    let kind: WordKind = "mark";
    if (token.kind === TokenKind.STRING) kind = "text";
    if (token.kind === TokenKind.INT || token.kind === TokenKind.FLOAT) kind = "constant";
    if (token.kind === TokenKind.NAME) {
      if (depth === 0) kind = token.prev?.kind === TokenKind.NAME ? "plain" : "keyword";
      else kind = lexer.lookahead().kind === TokenKind.COLON ? "argument" : "field";
    }
    const text = source.slice(token.start, token.end);
    lines[token.line - 1]?.push({ column: token.column - 1, text, kind });
  }
  return lines;
}

/** Colours JSON text, line by line. */
export function colourJson(json: string): Line[] {
  return json.split("\n").map((line) =>
    [...line.matchAll(/("(?:[^"\\]|\\.)*")(:?)|[\w.+-]+|[{}[\],]+/g)].flatMap((match): Word[] => {
      const [whole, quoted, colon] = match;
      if (quoted === undefined) {
        return [{ column: match.index, text: whole, kind: /^\w/.test(whole) ? "constant" : "mark" }];
      }
      const word: Word = { column: match.index, text: quoted, kind: colon === ":" ? "field" : "text" };
      return colon === ":"
        ? [word, { column: match.index + quoted.length, text: ":", kind: "mark" }]
        : [word];
    }),
  );
}

/**
 * Writes JSON in few lines: what fits stays on one line, objects of one member are opened together with it, and those
 * of two begin on the line of their brace.
 */
export function layOutJson(value: unknown, width: number, indent = 0): string {
  const flat = writeFlat(value);
  if (typeof value !== "object" || value === null || indent + flat.length <= width) return flat;
  const inner = " ".repeat(indent + 2);
  const outer = " ".repeat(indent);
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => inner + layOutJson(item, width, indent + 2));
    return `[\n${items.join(",\n")}\n${outer}]`;
  }
  const members = Object.entries(value);
  const write = (at: number) =>
    members.map(([name, member]) => `${JSON.stringify(name)}: ${layOutJson(member, width, at)}`);
  if (members.length === 1) return `{ ${write(indent).join()} }`;
  if (members.length === 2) return `{ ${write(indent + 2).join(`,\n${inner}`)} }`;
  return `{\n${write(indent + 2)
    .map((member) => inner + member)
    .join(",\n")}\n${outer}}`;
}

function writeFlat(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(writeFlat).join(", ")}]`;
  const members = Object.entries(value).map(
    ([name, member]) => `${JSON.stringify(name)}: ${writeFlat(member)}`,
  );
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}
