import type { JsonObject } from "../fields.ts";
import type { RecordLoader } from "../record-loader.ts";
import type { Auth0Api } from "./api.ts";
import { createListedLoader } from "./listed-loader.ts";

/**
 * Loads the tenant's connections by id, with the keys that are asked for: never all, because the secrets of identity
 * providers stand in `options`.
 */
export function createConnectionLoader(api: Auth0Api): RecordLoader<JsonObject> {
  return createListedLoader({
    item: api.connection,
    list: api.connections,
    mostSingleReads: 2,
    isProjected: true,
  });
}
