import type { JsonObject } from "../fields.ts";
import type { RecordLoader } from "../record-loader.ts";
import type { Credential } from "../source.ts";
import type { Auth0Access } from "./access.ts";
import type { Auth0Api } from "./api.ts";
import type { RecentWrites } from "./recent-writes.ts";

/** What the parts of one caller's access to a tenant share, for one request. */
export interface Auth0Session {
  readonly access: Auth0Access;
  readonly api: Auth0Api;
  readonly credential: Credential | null;
  /** Organizations as Auth0 sends them, by id. */
  readonly orgs: RecordLoader<JsonObject>;
  /** Users as Auth0 sends them, by id. */
  readonly users: RecordLoader<JsonObject>;
  /** Ids of users who were written through this source a short while ago, in this request or another. */
  readonly writtenUsers: RecentWrites;
  /** Roles as Auth0 sends them, by id. */
  readonly roles: RecordLoader<JsonObject>;
  /** Applications as Auth0 sends them, by client id, with the upstream keys that are asked for. */
  readonly clients: RecordLoader<JsonObject>;
  /** The tenant's connections as Auth0 sends them, by id, with the upstream keys that are asked for. */
  readonly connections: RecordLoader<JsonObject>;
  /** APIs (resource servers) as Auth0 sends them, by identifier: a token's audience. */
  readonly apis: RecordLoader<JsonObject>;
}
