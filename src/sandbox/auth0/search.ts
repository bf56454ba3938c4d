import { refuseQuery } from "./errors.ts";
import { type SearchValue, type Token, tokenize } from "./search-token.ts";

/** A parsed `q` of the user search. */
export type SearchQuery =
  | { readonly kind: "everything" }
  | { readonly kind: "and" | "or"; readonly parts: readonly SearchQuery[] }
  | { readonly kind: "not"; readonly part: SearchQuery }
  /** Without a field the term is looked for in the name and address fields. */
  | { readonly kind: "term"; readonly field: string | undefined; readonly value: SearchValue };

/** Parentheses within parentheses. Deeper text is hostile: no emulator should fall over for it. */
const deepest = 50;

/**
 * Parses the part of the v3 search syntax that the sandbox emulates: fields, phrases, asterisks, ranges, `_exists_`,
 * AND, OR, NOT and parentheses (auth0.com/docs/manage-users/user-search/user-search-query-syntax). Throws the
 * vendor's 400 `invalid_query_string` for anything else.
 */
export function parseSearch(text: string): SearchQuery {
  const tokens = tokenize(text);
  if (tokens.length === 0) return { kind: "everything" };
  let position = 0;

  const query = parseOr(undefined, 0);
  const rest = tokens[position];
  if (rest !== undefined) throw refuseAt(rest);
  return query;

  function parseOr(field: string | undefined, depth: number): SearchQuery {
    if (depth > deepest) throw refuseQuery("Query is nested too deeply", "q");
    const parts = [parseAnd(field, depth)];
    while (accept("or")) parts.push(parseAnd(field, depth));
    return join("or", parts);
  }

  function parseAnd(field: string | undefined, depth: number): SearchQuery {
    const parts = [parseClause(field, depth)];
    // Clauses side by side must all hold: users report that ids with only spaces between them find nothing
    // (auth0/docs#4810).
    while (accept("and") || startsClause(tokens[position])) parts.push(parseClause(field, depth));
    return join("and", parts);
  }

  function parseClause(field: string | undefined, depth: number): SearchQuery {
    let negated = false;
    while (accept("not")) negated = !negated;
    const part = parseTerm(field, depth);
    return negated ? { kind: "not", part } : part;
  }

  function parseTerm(field: string | undefined, depth: number): SearchQuery {
    const token = tokens[position];
    position += 1;
    switch (token?.kind) {
      case "open": {
        const inner = parseOr(field, depth + 1);
        if (!accept("close")) throw refuseQuery("Missing closing parenthesis", "q");
        return inner;
      }
      case "field": {
        const next = tokens[position];
        if (next?.kind !== "open" && next?.kind !== "value") throw refuseAt(next);
        return token.name === "_exists_" ? parseExistence() : parseTerm(token.name, depth);
      }
      case "value":
        return { kind: "term", field, value: token.value };
      default:
        throw refuseAt(token);
    }
  }

  function parseExistence(): SearchQuery {
    const token = tokens[position];
    if (token?.kind !== "value" || token.value.kind !== "exact") throw refuseAt(token);
    position += 1;
    return { kind: "term", field: token.value.text, value: { kind: "pattern", pieces: ["", ""] } };
  }

  function accept(kind: Token["kind"]): boolean {
    if (tokens[position]?.kind !== kind) return false;
    position += 1;
    return true;
  }
}

function join(kind: "and" | "or", parts: readonly SearchQuery[]): SearchQuery {
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : { kind, parts };
}

function startsClause(token: Token | undefined): boolean {
  return token !== undefined && ["open", "field", "value", "not"].includes(token.kind);
}

function refuseAt(token: Token | undefined): Error {
  return refuseQuery(`Failed to parse query: unexpected ${token?.kind ?? "end of query"}`, "q");
}
