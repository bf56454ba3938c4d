import { GatewayError } from "../../errors/gateway-error.ts";

/** How large a document may be. */
export interface DocumentLimits {
  /** Characters of its text. */
  readonly maxDocumentCharacters: number;
  /** Lexical tokens. */
  readonly maxTokens: number;
  /** Directives, wherever they stand. */
  readonly maxDirectives: number;
  /** Levels of lists and objects within an argument or a variable. */
  readonly maxInputDepth: number;
  /** Entries of one list in an argument or a variable. */
  readonly maxListEntries: number;
  /** Levels of fields. */
  readonly maxDepth: number;
  /** Fields that an operation begins with. */
  readonly maxRootFields: number;
  /** Aliases of an operation, those in fragments as often as these are spread. */
  readonly maxAliases: number;
  /** Fields of all operations, those in fragments as often as these are spread. */
  readonly maxFields: number;
}

/** The refusal of what is too large: `what` with its number, the limit, and what to do about it. */
export function overLimit(what: string, limit: number, remedy: string): GatewayError {
  return new GatewayError("BUDGET_EXCEEDED", `${what}; ${say(limit)} are allowed. ${remedy}`);
}

/** Writes a number as messages have it. */
export function say(count: number): string {
  return count.toLocaleString("en");
}
