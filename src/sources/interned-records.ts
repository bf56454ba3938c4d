import { type AnswerOrigin, readId, readRecord } from "./answer.ts";
import { type FieldSet, type FieldTable, type JsonObject, upstreamKeysOf } from "./fields.ts";
import type { Identified } from "./record.ts";
import type { Access } from "./source.ts";

/** Reads the asked fields of an upstream object into a record. */
export type RecordReader<Fields> = (
  origin: AnswerOrigin,
  upstream: JsonObject,
  asked: FieldSet,
) => Identified & Partial<Fields>;

/** A record that was made, and what of. */
interface Interned<Fields> {
  readonly operation: string;
  readonly upstream: JsonObject;
  readonly record: Identified & Partial<Fields>;
}

/**
 * Makes a reader for things that lists tell over and over, such as the roles of each member: what is told again in the
 * same words by the same operation is the same record again. For one caller and one request; nobody may change the
 * fields of such a record. The reader throws BAD_RESPONSE for what has no id.
 */
export function internRecords<Fields>(access: Access, table: FieldTable<Fields>): RecordReader<Fields> {
  const known = new Map<FieldSet, Map<string, Interned<Fields>>>();
  return (origin, upstream, asked) => {
    const sourceId = readId(origin, upstream);
    const byId = known.get(asked) ?? new Map<string, Interned<Fields>>();
    const found = byId.get(sourceId);
    if (
      found?.operation === origin.operation &&
      isSame(found.upstream, upstream, upstreamKeysOf(table, asked))
    ) {
      return found.record;
    }
    const record = readRecord(origin, table, upstream, asked, { access, sourceId });
    byId.set(sourceId, { operation: origin.operation, upstream, record });
    known.set(asked, byId);
    return record;
  };
}

function isSame(one: JsonObject, other: JsonObject, keys: readonly string[]): boolean {
  for (const key of keys) if (one[key] !== other[key]) return false;
  return true;
}
