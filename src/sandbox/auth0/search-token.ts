import { refuseQuery } from "./errors.ts";

/** What a search term compares with. */
export type SearchValue =
  | { readonly kind: "exact"; readonly text: string }
  /** The texts between the asterisks: `a*b` is `["a", "b"]`. */
  | { readonly kind: "pattern"; readonly pieces: readonly string[] }
  | { readonly kind: "range"; readonly from: RangeEnd | undefined; readonly to: RangeEnd | undefined };

/** One end of a range. */
export interface RangeEnd {
  readonly text: string;
  readonly inclusive: boolean;
}

/** A piece of a search query. */
export type Token =
  | { readonly kind: "open" | "close" | "and" | "or" | "not" }
  | { readonly kind: "field"; readonly name: string }
  | { readonly kind: "value"; readonly value: SearchValue };

const operators: ReadonlyMap<string, Token> = new Map([
  ["AND", { kind: "and" }],
  ["OR", { kind: "or" }],
  ["NOT", { kind: "not" }],
]);

const signs: ReadonlyMap<string, Token> = new Map([
  ["(", { kind: "open" }],
  [")", { kind: "close" }],
  ["!", { kind: "not" }],
  ["-", { kind: "not" }],
  ["&&", { kind: "and" }],
  ["||", { kind: "or" }],
]);

/** What ends a word that is not quoted. Of these, `|` and `@` only separate: an unquoted user id falls apart. */
const endsWord = /[\s|@()[\]{}":^~!?/<>=]/;

/** Splits a search query into tokens. Throws the vendor's 400 for text that no query can have. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let position = 0;

  while (position < text.length) {
    const character = text.charAt(position);
    const pair = text.slice(position, position + 2);
    const sign = signs.get(pair) ?? signs.get(character);
    if (sign !== undefined) {
      tokens.push(sign);
      position += signs.has(pair) ? pair.length : 1;
    } else if (/[\s|@+]/.test(character)) {
      position += 1;
    } else if (character === '"') {
      tokens.push({ kind: "value", value: readPhrase() });
    } else if (character === "[" || character === "{") {
      tokens.push({ kind: "value", value: readRange() });
    } else if (endsWord.test(character)) {
      throw refuseQuery(`Failed to parse query: unexpected ${character}`, "q");
    } else {
      tokens.push(readWord());
    }
  }
  return tokens;

  function readPhrase(): SearchValue {
    position += 1;
    const phrase = readEscaped((character) => character === '"').pieces.join("*");
    if (position >= text.length) throw refuseQuery("Failed to parse query: missing closing quote", "q");
    position += 1;
    // An asterisk inside the quotes is an ordinary character; right behind them it is a wildcard.
    if (text.charAt(position) !== "*") return { kind: "exact", text: phrase };
    position += 1;
    return { kind: "pattern", pieces: [phrase, ""] };
  }

  function readWord(): Token {
    const start = position;
    const { pieces } = readEscaped((character) => endsWord.test(character));
    const operator = operators.get(text.slice(start, position));
    if (operator !== undefined) return operator;
    const [word = ""] = pieces;
    if (pieces.length > 1) return { kind: "value", value: toPattern(pieces) };
    if (text.charAt(position) !== ":") return { kind: "value", value: { kind: "exact", text: word } };
    position += 1;
    return { kind: "field", name: word };
  }

  /** Reads up to `isEnd`, taking the backslashes off; the pieces are what asterisks without one set apart. */
  function readEscaped(isEnd: (character: string) => boolean): { pieces: string[] } {
    const pieces: string[] = [];
    let piece = "";
    for (; position < text.length && !isEnd(text.charAt(position)); position += 1) {
      const character = text.charAt(position);
      if (character === "*") {
        pieces.push(piece);
        piece = "";
        continue;
      }
      if (character === "\\") position += 1;
      if (position >= text.length) throw refuseQuery("Failed to parse query: nothing to escape", "q");
      piece += text.charAt(position);
    }
    return { pieces: [...pieces, piece] };
  }

  function readRange(): SearchValue {
    const range = /^([[{])\s*(\S+)\s+TO\s+([^\s\]}]+)\s*([\]}])/.exec(text.slice(position));
    if (range === null) throw refuseQuery("Failed to parse query: malformed range", "q");
    const [whole, opening, from = "", to = "", closing] = range;
    position += whole.length;
    return { kind: "range", from: toEnd(from, opening === "["), to: toEnd(to, closing === "]") };
  }
}

function toPattern(pieces: readonly string[]): SearchValue {
  const [first, ...others] = pieces;
  const longest = Math.max(...others.map((piece) => piece.length));
  // Auth0 documents that an asterisk in front needs three literals behind it: `name:*usa`, not `name:*sa`.
  if (first === "" && longest > 0 && longest < 3)
    throw refuseQuery("Leading wildcards need at least 3 characters", "q");
  return { kind: "pattern", pieces };
}

function toEnd(text: string, inclusive: boolean): RangeEnd | undefined {
  if (text === "*") return undefined;
  return { text: text.replace(/^"(.*)"$/, "$1"), inclusive };
}
