import type { JsonObject } from "../fields.ts";
import type { RecordLoader } from "../record-loader.ts";
import type { Credential } from "../source.ts";
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
