import { UpstreamError } from "../errors/upstream-error.ts";
import { type FieldSet, type FieldTable, type JsonObject, rowsOf } from "./fields.ts";
import { requiredTextOf } from "./values.ts";

/** What the reading of an answer needs to know about the call, for its errors. */
export interface AnswerOrigin {
  /** Name of the source. */
  readonly source: string;
  /** The upstream operation's name. */
  readonly operation: string;
}

/** The error for an answer that is not what the source's specification says. */
export function badResponse({ source, operation }: AnswerOrigin, cause?: unknown): UpstreamError {
  return new UpstreamError(
    "BAD_RESPONSE",
    `Source "${source}" answered ${operation} with something that its specification does not allow. Report it with the request id.`,
    { source, operation, cause },
  );
}

/** The answer as a JSON object. Throws BAD_RESPONSE when it is something else. */
export function expectObject(origin: AnswerOrigin, body: unknown): JsonObject {
  if (typeof body === "object" && body !== null && !Array.isArray(body)) return body as JsonObject;
  throw badResponse(origin);
}

/**
 * The answer as the one thing that was asked for. Throws BAD_RESPONSE when it is something else, also a thing of the
 * same kind under another id: whoever asks for one must never get another. The case of ids does not matter.
 */
export function expectRecord(origin: AnswerOrigin, body: unknown, id: string, key = "id"): JsonObject {
  const upstream = expectObject(origin, body);
  if (readId(origin, upstream, key).toLowerCase() !== id.toLowerCase()) throw badResponse(origin);
  return upstream;
}

/** The one thing that was asked for, as {@link expectRecord}; null when the source says that there is none. */
export async function findRecord(
  origin: AnswerOrigin,
  answer: Promise<unknown>,
  id: string,
  key = "id",
): Promise<JsonObject | null> {
  try {
    return expectRecord(origin, await answer, id, key);
  } catch (error) {
    return nullIfMissing(error);
  }
}

/** The answer as a list of JSON objects. Throws BAD_RESPONSE when it is something else. */
export function expectObjects(origin: AnswerOrigin, body: unknown): readonly JsonObject[] {
  if (!Array.isArray(body)) throw badResponse(origin);
  for (const item of body) expectObject(origin, item);
  return body as readonly JsonObject[];
}

/**
 * The answer as a list of JSON objects of which none stands there twice. Throws BAD_RESPONSE when it is something else:
 * an entry that is doubled may stand in the place of another one, which would be lost without a word.
 */
export function expectDistinct(origin: AnswerOrigin, body: unknown, key = "id"): readonly JsonObject[] {
  const items = expectObjects(origin, body);
  const ids = new Set<string>();
  for (const item of items) ids.add(readId(origin, item, key));
  if (ids.size < items.length) throw badResponse(origin);
  return items;
}

/**
 * Reads the asked fields of an upstream object. What is `known` already becomes the record: the fields are put into it. A
 * value of the wrong type becomes a BAD_RESPONSE in its place, so that the one field that it belongs to fails and no
 * other. What the table has no row for, the source does not tell: it is null. `session` is what the table's rows take.
 */
export function readRecord<Fields, Known extends object, Session extends readonly unknown[] = []>(
  origin: AnswerOrigin,
  table: FieldTable<Fields, Session>,
  upstream: JsonObject,
  asked: FieldSet,
  known: Known = {} as Known,
  ...session: Session
): Known & Partial<Fields> {
  const record = known as Record<string, unknown>;
  for (const { name, read } of rowsOf(table, asked).rows) {
    try {
      record[name] = read(upstream, ...session);
    } catch (cause) {
      record[name] = badResponse(origin, cause);
    }
  }
  return record as Known & Partial<Fields>;
}

/** The id that an upstream object must have. Throws BAD_RESPONSE when it has none. */
export function readId(origin: AnswerOrigin, upstream: JsonObject, key = "id"): string {
  try {
    return requiredTextOf(upstream[key]);
  } catch (cause) {
    throw badResponse(origin, cause);
  }
}

/** Reads something that a record cannot be without. Throws BAD_RESPONSE for a value of the wrong type. */
export function readValue<Value>(origin: AnswerOrigin, read: () => Value): Value {
  try {
    return read();
  } catch (cause) {
    throw badResponse(origin, cause);
  }
}

/** Reads a part of a record that may fail by itself: the BAD_RESPONSE stands in its place. */
export function readPart<From, Value>(
  origin: AnswerOrigin,
  read: (from: From) => Value,
  from: From,
): Value | Error {
  try {
    return read(from);
  } catch (cause) {
    return badResponse(origin, cause);
  }
}

/** The outcome of a lookup: null when the source says that there is no such thing. Other failures are thrown. */
export function nullWhenMissing<Item>(answer: Promise<Item>): Promise<Item | null> {
  return answer.catch(nullIfMissing);
}

function nullIfMissing(error: unknown): null {
  if (error instanceof UpstreamError && error.code === "NOT_FOUND") return null;
  throw error;
}

/** The outcomes of several lookups, failures in their places. What is known already need not be a promise, and costs none. */
export async function settle<Item>(answers: readonly (Item | Promise<Item>)[]): Promise<(Item | Error)[]> {
  const settling = answers.map((answer) => (answer instanceof Promise ? answer.catch(toError) : answer));
  const outcomes: (Item | Error)[] = [];
  for (const outcome of settling) outcomes.push(outcome instanceof Promise ? await outcome : outcome);
  return outcomes;
}

/** What was thrown, as an error. */
export function toError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error("a rejection that is no error", { cause: reason });
}
