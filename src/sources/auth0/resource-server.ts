import { findRecord, readId, settle } from "../answer.ts";
import type { JsonObject } from "../fields.ts";
import { createRecordLoader, type RecordLoader, sumOfServes, type Wanted } from "../record-loader.ts";
import type { Auth0Api } from "./api.ts";
import { readList } from "./paging.ts";

/** How many identifiers one call takes (https://auth0.com/docs/api/management/v2/resource-servers). */
const mostIdentifiers = 10;

/**
 * Loads APIs by their identifiers: what a token calls its audience. One is read by itself, several ten at a time. The
 * answers hold signing secrets and cannot be projected: read single keys out of them, and never pass one on.
 */
export function createApiLoader(api: Auth0Api): RecordLoader<JsonObject> {
  const list = api.resourceServers();

  async function findByIdentifier(wanted: readonly Wanted[]): Promise<readonly JsonObject[]> {
    const identifiers = wanted.map(({ id }) => id);
    const query = { identifiers, per_page: identifiers.length, page: 0 };
    return readList(list, await list.ask(query, sumOfServes(wanted)));
  }

  return createRecordLoader(async (wanted) => {
    const [only] = wanted;
    if (wanted.length === 1 && only !== undefined) {
      const operation = api.resourceServer(only.id);
      return settle([findRecord(operation, operation.ask({}, only.serves), only.id, "identifier")]);
    }
    const chunks = Array.from({ length: Math.ceil(wanted.length / mostIdentifiers) }, (_, index) =>
      wanted.slice(index * mostIdentifiers, (index + 1) * mostIdentifiers),
    );
    const found = new Map(
      (await Promise.all(chunks.map(findByIdentifier)))
        .flat()
        .map((server) => [readId(list, server, "identifier"), server]),
    );
    return wanted.map(({ id }) => found.get(id) ?? null);
  });
}
