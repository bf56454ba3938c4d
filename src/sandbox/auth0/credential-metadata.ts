import { z } from "zod";
import { readBody } from "./body.ts";
import { refuseBody } from "./errors.ts";
import type { Metadata } from "./state.ts";

/** Most key-value pairs that a session or a refresh token keeps. */
const mostPairs = 25;

/**
 * Reads the body that replaces the metadata of a session or a refresh token; null takes all of it away. Throws the
 * vendor's 400 `invalid_body` when the property is missing, for any other one and for more than 25 pairs.
 */
export function readNewMetadata(
  property: "session_metadata" | "refresh_token_metadata",
  body: unknown,
): Metadata | null {
  const schema = z.strictObject({ [property]: z.record(z.string(), z.unknown()).nullable().optional() });
  const metadata = readBody(schema, body)[property];
  if (metadata === undefined) throw refuseBody("Too few properties defined (0), minimum 1");
  const count = Object.keys(metadata ?? {}).length;
  if (count > mostPairs)
    throw refuseBody(`Too many properties defined (${count}), maximum ${mostPairs}`, property);
  return metadata;
}
