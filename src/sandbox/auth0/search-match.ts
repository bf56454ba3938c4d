import type { SearchQuery } from "./search.ts";
import type { RangeEnd, SearchValue } from "./search-token.ts";
import type { User } from "./state.ts";

/** A user as the search index knows them. */
export interface SearchDocument {
  readonly user: User;
  /** The organizations that the user is a member of. */
  organizationIds(): readonly string[];
}

type Scalar = string | number | boolean;

/** Auth0 documents these as normalized: compared without regard to case. All other fields are case-sensitive. */
const caselessFields = ["email", "email.domain", "name", "given_name", "family_name", "nickname"];

/** Where a term without a field is looked for. Auth0 only says that metadata is not among them. */
const defaultFields = [...caselessFields, "user_id", "username", "phone_number"];

type Test = (document: SearchDocument) => boolean;

/** Makes the test that the results of a search pass. */
export function compileSearch(query: SearchQuery): Test {
  switch (query.kind) {
    case "everything":
      return () => true;
    case "and": {
      const tests = query.parts.map(compileSearch);
      return (document) => tests.every((test) => test(document));
    }
    case "or": {
      const tests = query.parts.map(compileSearch);
      return (document) => tests.some((test) => test(document));
    }
    case "not": {
      const test = compileSearch(query.part);
      return (document) => !test(document);
    }
    case "term": {
      const fields = query.field === undefined ? defaultFields : [query.field];
      const tests = fields.map((field) => compileTerm(field, query.value));
      return (document) => tests.some((test) => test(document));
    }
  }
}

function compileTerm(field: string, wanted: SearchValue): Test {
  // Auth0 documents that ranges and wildcards do not work on user metadata.
  if (wanted.kind !== "exact" && field.startsWith("user_metadata.")) return () => false;
  const matches = compileValue(wanted, caselessFields.includes(field));
  const readValues = compileField(field);
  return (document) => readValues(document).some(matches);
}

function compileValue(wanted: SearchValue, caseless: boolean): (value: Scalar) => boolean {
  const fold = (value: Scalar) => (caseless ? String(value).toLowerCase() : String(value));
  switch (wanted.kind) {
    case "exact": {
      const text = fold(wanted.text);
      return (value) => fold(value) === text;
    }
    case "pattern": {
      const pieces = wanted.pieces.map(fold);
      return (value) => matchesPattern(fold(value), pieces);
    }
    case "range":
      return (value) => isAfter(value, wanted.from) && isBefore(value, wanted.to);
  }
}

function compileField(field: string): (document: SearchDocument) => readonly Scalar[] {
  if (field === "organization_id") return ({ organizationIds }) => organizationIds();
  if (field === "email.domain")
    return ({ user }) => (user.email === undefined ? [] : [user.email.replace(/^.*@/, "")]);
  const path = field.split(".");
  return ({ user }) => scalarsAt(user, path);
}

/** Compares without a regular expression: a pattern of many asterisks must not take exponential time. */
function matchesPattern(text: string, pieces: readonly string[]): boolean {
  const first = pieces[0] ?? "";
  const last = pieces.at(-1) ?? "";
  if (text.length < first.length + last.length) return false;
  if (!text.startsWith(first) || !text.endsWith(last)) return false;
  let position = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = text.indexOf(piece, position);
    if (found === -1) return false;
    position = found + piece.length;
  }
  return position <= text.length - last.length;
}

function isAfter(value: Scalar, end: RangeEnd | undefined): boolean {
  if (end === undefined) return true;
  const order = compare(value, end.text);
  return end.inclusive ? order >= 0 : order > 0;
}

function isBefore(value: Scalar, end: RangeEnd | undefined): boolean {
  if (end === undefined) return true;
  const order = compare(value, end.text);
  return end.inclusive ? order <= 0 : order < 0;
}

/** A time that is written short stands for its whole span: `2026-03-01` is equal to any moment of that day. */
function compare(value: Scalar, end: string): number {
  if (typeof value === "number") return value - Number(end);
  const [text, short] = [String(value), toUniversalTime(end).replace(/Z$/, "")];
  if (text.startsWith(short)) return 0;
  return text < short ? -1 : 1;
}

/** A time with an offset, as the index keeps it: in UTC. Any other text stays as it is. */
function toUniversalTime(text: string): string {
  if (!/T.*[+-]\d\d:\d\d$/.test(text)) return text;
  const time = Date.parse(text);
  return Number.isNaN(time) ? text : new Date(time).toISOString();
}

/** The scalars of a record at a path. Auth0 leaves array levels out of its paths: `identities.connection`. */
export function scalarsAt(value: unknown, path: readonly string[]): Scalar[] {
  if (Array.isArray(value)) return value.flatMap((item) => scalarsAt(item, path));
  const [name, ...rest] = path;
  if (name === undefined)
    return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
      ? [value]
      : [];
  if (typeof value !== "object" || value === null) return [];
  return scalarsAt(Object.getOwnPropertyDescriptor(value, name)?.value, rest);
}
