import { UpstreamError } from "../../errors/upstream-error.ts";
import { expectObjects, findRecord, readId, settle } from "../answer.ts";
import { type FieldSet, type JsonObject, uniteFields } from "../fields.ts";
import { createRecordLoader, type RecordLoader, sumOfServes, type Wanted } from "../record-loader.ts";
import type { Auth0Api } from "./api.ts";
import type { ListQuery } from "./operation.ts";
import type { RecentWrites } from "./recent-writes.ts";
import { batchForSearch, isSearchable, matchUserIds } from "./search.ts";

/** Keys that `fields` does not know: when one is needed, the whole user is asked for. */
const unprojectableKeys = new Set(["multifactor", "phone_verified"]);

/**
 * Loads users by id: one by a read, which is always up to date, several by searches of up to 50 ids. The search shows
 * changes seconds late, so those that were written a short while ago are read one by one.
 */
export function createUserLoader(api: Auth0Api, written: RecentWrites): RecordLoader<JsonObject> {
  async function readUser({ id, serves }: Wanted, keys: FieldSet): Promise<JsonObject | null> {
    const operation = api.user(id);
    return findRecord(operation, operation.ask(projectUser(keys), serves), id, "user_id");
  }

  async function searchUsers(wanted: readonly Wanted[], keys: FieldSet): Promise<readonly JsonObject[]> {
    const list = api.users();
    try {
      const q = matchUserIds(wanted.map(({ id }) => id));
      const query = { q, per_page: wanted.length, search_engine: "v3", primary_order: false };
      return expectObjects(list, await list.ask({ ...query, ...projectUser(keys) }, sumOfServes(wanted)));
    } catch (error) {
      // The tenant's limit for a request's length is not published: halve what it finds too long.
      const isTooLong = error instanceof UpstreamError && error.failure.status === 414;
      if (!isTooLong || wanted.length === 1) throw error;
      const half = Math.ceil(wanted.length / 2);
      const halves = [wanted.slice(0, half), wanted.slice(half)].map((part) => searchUsers(part, keys));
      return (await Promise.all(halves)).flat();
    }
  }

  async function findIndexed(wanted: readonly Wanted[], keys: FieldSet): Promise<Map<string, JsonObject>> {
    const indexed = wanted.filter(({ id }) => isSearchable(id) && !written.has(id));
    const batches = batchForSearch(indexed).filter((batch) => batch.length > 1);
    const answers = await Promise.all(batches.map((batch) => searchUsers(batch, keys)));
    const list = api.users();
    const users = new Map<string, JsonObject>();
    for (const answer of answers) for (const user of answer) users.set(readId(list, user, "user_id"), user);
    return users;
  }

  return createRecordLoader(async (wanted) => {
    const keys = uniteFields(wanted.map(({ fields }) => fields));
    const found = await findIndexed(wanted, keys);
    // Whoever the search index does not know may have been made a moment ago.
    return settle(wanted.map((user) => found.get(user.id) ?? readUser(user, keys)));
  });
}

/** The query that asks for these keys of users and no others; for the whole user where `fields` does not know one. */
export function projectUser(keys: FieldSet): ListQuery {
  return keys.isDisjointFrom(unprojectableKeys) ? { fields: [...keys].join(",") } : {};
}
