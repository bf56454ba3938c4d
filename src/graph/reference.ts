import { GatewayError } from "../errors/gateway-error.ts";
import { toError } from "../sources/answer.ts";
import { type FieldSet, perFields } from "../sources/fields.ts";
import type { Identified, OrgRecord, RoleRecord, UserRecord } from "../sources/record.ts";
import type { Outcome } from "../sources/record-loader.ts";
import type { Access } from "../sources/source.ts";
import type { Selection } from "./selection.ts";

/** An organization with the asked fields: those that are not known yet are loaded. */
export function completeOrg(org: OrgRecord, selection: Selection): OrgRecord {
  return completeLater(org, missingIn(org, selection), (fields) => org.access.org(org.sourceId, fields));
}

/** A user with the asked fields: those that are not known yet are loaded. */
export function completeUser(user: UserRecord, selection: Selection): UserRecord {
  return completeLater(user, missingIn(user, selection), (fields) => user.access.user(user.sourceId, fields));
}

/**
 * A user with the asked fields, which may come as a promise: one for the user costs less than one for each field that is
 * not known yet. Only where nothing below the user could begin before the user is there.
 */
export function loadUser(user: UserRecord, selection: Selection): UserRecord | Promise<UserRecord> {
  const missing = missingIn(user, selection);
  if (missing.size === 0) return user;
  if (selection.isFlatBut()) return completeAtOnce(user, missing);
  return completeLater(user, missing, (fields) => user.access.user(user.sourceId, fields));
}

/**
 * Users of one source with the asked fields, by their ids there: one promise for all of them. Only where nothing below a
 * user could begin before the user is there.
 */
export async function loadUsers(
  users: readonly UserRecord[],
  selection: Selection,
  usersByIds: NonNullable<Access["usersByIds"]>,
): Promise<ReadonlyMap<string, UserRecord>> {
  const load = async (missing: FieldSet, known: readonly UserRecord[]) => {
    if (missing.size === 0) return known;
    const outcomes = await usersByIds(
      known.map(({ sourceId }) => sourceId),
      missing,
    );
    return known.map((user, index) => complete(user, missing, outcomes[index] ?? null));
  };
  const byMissing = Map.groupBy(users, (user) => missingIn(user, selection));
  const loaded = await Promise.all(Array.from(byMissing, ([missing, known]) => load(missing, known)));
  const byId = new Map<string, UserRecord>();
  for (const group of loaded) for (const user of group) byId.set(user.sourceId, user);
  return byId;
}

/** Whether all that is asked of these records is known already. */
export function areComplete(records: readonly Identified[], selection: Selection): boolean {
  for (const record of records) if (missingIn(record, selection).size > 0) return false;
  return true;
}

/** A role with the asked fields: those that are not known yet are loaded. */
export function completeRole(role: RoleRecord, selection: Selection): RoleRecord {
  const missing = missingIn(role, selection);
  return missing.size === 0 ? role : loadRole(role, missing);
}

function loadRole(role: RoleRecord, missing: FieldSet): RoleRecord {
  return completeLater(role, missing, (fields) => role.access.role(role.sourceId, fields));
}

/** A record of any kind with the asked fields: those that are not known yet are loaded. */
export function completeRecord<Item extends Identified>(
  record: Item,
  selection: Selection,
  load: (fields: FieldSet) => Promise<Item | null>,
): Item {
  return completeLater(record, missingIn(record, selection), load);
}

/** Sets of fields that were missing of an asked set: records that come from one list lack the same ones. */
const missingOf = perFields((): FieldSet[] => []);

function missingIn(record: Identified, selection: Selection): FieldSet {
  const asked = selection.fieldsFor(record.access.source);
  const known = missingOf(asked);
  for (const missing of known) if (isMissing(record, asked, missing)) return missing;
  const missing = findMissing(record, asked);
  if (known.length < 4) known.push(missing);
  return missing;
}

function findMissing(record: Identified, asked: FieldSet): FieldSet {
  return new Set([...asked].filter((field) => !Object.hasOwn(record, field)));
}

function isMissing(record: Identified, asked: FieldSet, missing: FieldSet): boolean {
  for (const field of asked) if (Object.hasOwn(record, field) === missing.has(field)) return false;
  return true;
}

/** Completes a user whose fields all stand in the record. */
async function completeAtOnce(known: UserRecord, missing: FieldSet): Promise<UserRecord> {
  const outcome = await known.access.user(known.sourceId, missing).catch(toError);
  return complete(known, missing, outcome);
}

/**
 * Adds what was loaded. Should loading have failed, each missing field is the failure, and the fields that are known still
 * show.
 */
function complete(known: UserRecord, missing: FieldSet, outcome: Outcome<UserRecord>): UserRecord {
  const loaded = outcome ?? goneError(known);
  // The record is nobody else's: it need not be copied.
  return loaded instanceof Error ? failMissing(known, missing, loaded) : Object.assign(loaded, known);
}

function failMissing(known: UserRecord, missing: FieldSet, error: Error): UserRecord {
  const failed = Array.from(missing, (name) => [name, () => Promise.reject(error)] as const);
  return { ...known, ...Object.fromEntries(failed) };
}

/**
 * Completes a record of which a list told only a part. Nothing is loaded when the part is all that was asked for. Else
 * loading starts at once, and each missing field becomes a function that waits for it: should loading fail, the fields
 * that are known still show.
 */
function completeLater<Item extends Identified>(
  known: Item,
  missing: FieldSet,
  load: (fields: FieldSet) => Promise<Item | null>,
): Item {
  if (missing.size === 0) return known;
  const loading = load(missing).then((loaded) => loaded ?? Promise.reject(goneError(known)));
  loading.catch(ignore);
  const later: Record<string, () => Promise<unknown>> = {};
  for (const name of missing) {
    later[name] = async () => {
      const value: unknown = (await loading)[name as keyof Item];
      return typeof value === "function" ? value() : value;
    };
  }
  return { ...known, ...later };
}

/** The failure is thrown by each field that waits; here it only must not count as unhandled. */
function ignore(): void {}

function goneError({ access, sourceId }: Identified): GatewayError {
  return new GatewayError(
    "NOT_FOUND",
    `Source "${access.source.name}" lists ${JSON.stringify(sourceId)} and then does not find it. It was probably deleted just now; ask again.`,
    { source: access.source.name },
  );
}
