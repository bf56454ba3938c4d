import { hash } from "node:crypto";
import { invalidCursor, type Position } from "../sources/page.ts";

/** Where each source of a list stands. A source that has been read to its end is at `end`. */
export type Positions = Readonly<Record<string, Position>>;

/** The place of a source that has nothing more to give. */
export const end: Position = "end";

/**
 * Writes cursors of one list and reads none but them: a cursor holds a hash of what the list is made of (its parent,
 * filter and order).
 */
export interface CursorCodec {
  encode(positions: Positions): string;
  /** Throws BAD_USER_INPUT for a cursor of another list, and for anything else. */
  decode(cursor: string): Positions;
}

/** The codec of the list that `key` describes. */
export function createCursorCodec(key: unknown): CursorCodec {
  let known: string | undefined;
  const hashOfKey = () => {
    known ??= hash("sha256", JSON.stringify(key, sortProperties), "base64url").slice(0, 12);
    return known;
  };
  return {
    encode: (positions) =>
      Buffer.from(JSON.stringify([hashOfKey(), positions]), "utf8").toString("base64url"),
    decode(cursor) {
      const content = readJson(cursor);
      if (!Array.isArray(content) || content.length !== 2 || content[0] !== hashOfKey())
        throw invalidCursor();
      const positions: unknown = content[1];
      if (!isPositions(positions)) throw invalidCursor();
      return positions;
    },
  };
}

/** Arguments come in the order of the schema, and a list is the same whatever that is. */
function sortProperties(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

function readJson(cursor: string): unknown {
  if (!/^[\w-]{1,4096}$/.test(cursor)) return undefined;
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
  } catch {
    return undefined;
  }
}

function isPositions(value: unknown): value is Positions {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((position) => typeof position === "string")
  );
}
