import { UpstreamError } from "../errors/upstream-error.ts";

/**
 * How a source is imagined. `least`: no call succeeds. `most`: whatever is named is there, and every page is full.
 * `missing`: as `most`, but nothing that is looked for among others is found there, pages come smaller than asked for,
 * and lists are longer than page numbers lead. `refusing`: single things are given, and lists and the like are not.
 * `empty`: there is nothing at all, and whoever is looked for is looked for everywhere.
 */
export type ImaginedScale = "least" | "most" | "missing" | "refusing" | "empty";

/** A text that an operation names. */
export interface NamedText {
  /** The type of the global id that it is a part of, for example `User`; null for any other text. */
  readonly type: string | null;
  readonly text: string;
}

/** What a source is imagined for. */
export interface Imagination {
  readonly scale: ImaginedScale;
  /** Ids and other texts that the operation names: what is imagined has these first. */
  readonly named: readonly NamedText[];
  /** Among several sources, whose names of things come first when lists are merged; from 0. */
  readonly rank: number;
}

/** The failure of a call to a source that is down: it says nothing about what was asked for. */
export function imagineOutage(source: string, operation: string): Error {
  return new UpstreamError("UNAVAILABLE", "Nothing was asked.", { source, operation });
}

/** The failure of a call that a token may not make. */
export function imagineRefusal(source: string, operation: string): Error {
  return new UpstreamError("FORBIDDEN", "Nothing was asked.", { source, operation, status: 403 });
}

/** The failure of a call about something that there is not. */
export function imagineAbsence(source: string, operation: string): Error {
  return new UpstreamError("NOT_FOUND", "Nothing was asked.", { source, operation, status: 404 });
}

/** What an imagined thing is called: in alphabetical order, what is of a lower rank comes first. */
export function imagineName(rank: number, id: string): string {
  return `${rank} ${id}`;
}
