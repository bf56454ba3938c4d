import { buildPath } from "../../http/path.ts";

/**
 * The one spelling of an id: Losant's ids are 24 hexadecimal digits whose case does not matter (`ObjectId` in the
 * schemas of its client). Null for a text that can be no id, so that nothing has to be asked to know it. Throws
 * BAD_USER_INPUT for what no source's id may hold.
 */
export function toObjectId(text: string): string | null {
  const id = text.toLowerCase();
  if (/^[a-f\d]{24}$/.test(id)) return id;
  buildPath("/{id}", { id: text });
  return null;
}
