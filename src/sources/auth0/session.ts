import { type AnswerOrigin, badResponse } from "../answer.ts";
import type { FieldSet, FieldTable, JsonObject } from "../fields.ts";
import { readFields } from "../fields.ts";
import type { RecordLoader } from "../record-loader.ts";
import type { Credential } from "../source.ts";
import { requiredTextOf } from "../values.ts";
import type { Auth0Access } from "./access.ts";
import type { Auth0Api } from "./api.ts";

/** What the parts of one caller's access to a tenant share, for one request. */
export interface Auth0Session {
  readonly access: Auth0Access;
  readonly api: Auth0Api;
  readonly credential: Credential | null;
  /** Organizations as Auth0 sends them, by id. */
  readonly orgs: RecordLoader<JsonObject>;
  /** Users as Auth0 sends them, by id. */
  readonly users: RecordLoader<JsonObject>;
  /** Roles as Auth0 sends them, by id. */
  readonly roles: RecordLoader<JsonObject>;
}

/** Reads the asked fields of an upstream object; a wrong value fails its own field with BAD_RESPONSE. */
export function readAnswer<Fields>(
  origin: AnswerOrigin,
  table: FieldTable<Fields>,
  upstream: JsonObject,
  asked: FieldSet,
): Partial<Fields> {
  return readFields(table, upstream, asked, (cause) => badResponse(origin, cause));
}

/** The id that an upstream object must have. Throws BAD_RESPONSE when it has none. */
export function idOf(origin: AnswerOrigin, upstream: JsonObject, key = "id"): string {
  try {
    return requiredTextOf(upstream[key]);
  } catch (cause) {
    throw badResponse(origin, cause);
  }
}
