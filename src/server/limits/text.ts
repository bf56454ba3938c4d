import { GraphQLError, Lexer, Source, TokenKind } from "graphql";
import { type DocumentLimits, overLimit, say } from "./document-limits.ts";

/** What the text of a document holds. */
interface Counts {
  readonly tokens: number;
  readonly directives: number;
  /** Levels of braces around selections. */
  readonly selectionLevels: number;
  /** Levels of brackets and braces within parentheses. */
  readonly inputLevels: number;
}

/**
 * Refuses a text that is too long, or nested too deeply, before it is parsed: the parser calls itself for each level,
 * and from about 2,000 on overflows the stack.
 */
export function checkText(text: string, limits: DocumentLimits): void {
  const { maxDocumentCharacters, maxTokens, maxDirectives, maxDepth, maxInputDepth } = limits;
  if (text.length > maxDocumentCharacters) {
    throw overLimit(
      `The document has ${say(text.length)} characters`,
      maxDocumentCharacters,
      "Send long values in `variables`, and the rest in an operation of its own.",
    );
  }
  const { tokens, directives, selectionLevels, inputLevels } = count(text);
  if (tokens > maxTokens) {
    throw overLimit(
      `The document has ${say(tokens)} tokens`,
      maxTokens,
      "Send values in `variables`, and part of it as another document.",
    );
  }
  if (directives > maxDirectives) {
    throw overLimit(
      `The document has ${say(directives)} directives`,
      maxDirectives,
      "Put one directive around several fields: `... @include(if: $detailed) { … }`.",
    );
  }
  if (inputLevels > maxInputDepth) {
    throw overLimit(
      `An argument of the document is nested ${say(inputLevels)} levels deep`,
      maxInputDepth,
      "No argument of this graph needs that.",
    );
  }
  // Inline fragments and introspection have levels that are no levels of fields.
  const mostLevels = 2 * maxDepth + 20;
  if (selectionLevels > mostLevels) {
    throw overLimit(
      `The document nests selections ${say(selectionLevels)} levels deep`,
      mostLevels,
      "Ask for the inner levels in an operation of their own.",
    );
  }
}

function count(text: string): Counts {
  let [tokens, directives, selectionLevels, inputLevels] = [0, 0, 0, 0];
  let [open, openInput, openParentheses] = [0, 0, 0];
  const lexer = new Lexer(new Source(text));
  try {
    for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
      tokens += 1;
      if (token.kind === TokenKind.AT) directives += 1;
      else if (token.kind === TokenKind.PAREN_L) openParentheses += 1;
      else if (token.kind === TokenKind.PAREN_R) openParentheses -= 1;
      else if (token.kind === TokenKind.BRACE_L || token.kind === TokenKind.BRACKET_L) {
        if (openParentheses > 0) inputLevels = Math.max(inputLevels, ++openInput);
        else selectionLevels = Math.max(selectionLevels, ++open);
      } else if (token.kind === TokenKind.BRACE_R || token.kind === TokenKind.BRACKET_R) {
        if (openParentheses > 0) openInput -= 1;
        else open -= 1;
      }
    }
  } catch (error) {
    // What is no token is told by the parser, which comes no further than here.
    if (!(error instanceof GraphQLError)) throw error;
  }
  return { tokens, directives, selectionLevels, inputLevels };
}
