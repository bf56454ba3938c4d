import { GatewayError } from "../../errors/gateway-error.ts";
import { type AnswerOrigin, badResponse } from "../answer.ts";
import { type FieldSet, type FieldTable, fieldsBeyond, type JsonObject, readFields } from "../fields.ts";
import type { RoleRecord } from "../record.ts";
import { requiredTextOf } from "../values.ts";
import type { LosantAccess } from "./access.ts";
import type { LosantApi } from "./api.ts";
import type { OrgList } from "./org-list.ts";
import type { LosantViewer } from "./viewer.ts";

/** What the parts of one caller's access to Losant share, for one request. */
export interface LosantSession {
  readonly access: LosantAccess;
  readonly api: LosantApi;
  /** Organizations as Losant sends them, members included. */
  readonly orgs: OrgList;
  /** The caller. */
  readonly viewer: LosantViewer;
  /** The fixed roles, by Losant's words for them. */
  readonly roles: ReadonlyMap<string, RoleRecord>;
}

/**
 * Reads the asked fields of an upstream object; a wrong value fails its own field with BAD_RESPONSE. Asked fields that
 * only other kinds of source have are null, so that nobody looks for them elsewhere.
 */
export function readAnswer<Fields>(
  origin: AnswerOrigin,
  table: FieldTable<Fields>,
  upstream: JsonObject,
  asked: FieldSet,
): Partial<Fields> {
  const record: Record<string, unknown> = {};
  for (const name of fieldsBeyond(table, asked)) record[name] = null;
  return Object.assign(
    record,
    readFields(table, upstream, asked, (cause) => badResponse(origin, cause)),
  ) as Partial<Fields>;
}

/** The id that an upstream object must have, in lower case. Throws BAD_RESPONSE when it has none. */
export function idOf(origin: AnswerOrigin, upstream: JsonObject, key = "id"): string {
  return readValue(origin, () => requiredTextOf(upstream[key])).toLowerCase();
}

/** Reads something that a record cannot be without. Throws BAD_RESPONSE for a value of the wrong type. */
export function readValue<Value>(origin: AnswerOrigin, read: () => Value): Value {
  try {
    return read();
  } catch (cause) {
    throw badResponse(origin, cause);
  }
}

/** What is thrown when something else needs an organization that is not there. */
export function orgNotFound({ source }: LosantAccess, orgId: string): GatewayError {
  return new GatewayError(
    "NOT_FOUND",
    `Source "${source.name}" has no organization ${JSON.stringify(orgId)} that the caller may see. It was probably deleted just now; ask again.`,
    { source: source.name },
  );
}
