import { hideSecrets, type ImportedUser, type RecordError, readImportedUser } from "./job-import-record.ts";
import type { JobWork } from "./job-state.ts";
import type { Auth0State, User } from "./state.ts";
import { emitUserEvent } from "./user-event.ts";
import { defaultPicture } from "./user-profile.ts";
import { withoutNull } from "./without-null.ts";

/** What an import was asked for. */
interface ImportOrder {
  /** The file. */
  readonly text: string;
  /** Name of the database that the users shall live in. */
  readonly connection: string;
  readonly upsert: boolean;
}

/** The users of a database by what must be unique in it. */
interface UserIndex {
  readonly byEmail: Map<string, User>;
  readonly byUsername: Map<string, User>;
}

/** The work of importing a file. Each record is taken or refused for itself. */
export function importUsers(state: Auth0State, { text, connection, upsert }: ImportOrder): JobWork {
  const records = parseRecords(text);
  const total = records?.length ?? 0;
  const errors: object[] = [];
  const seen = new Set<string>();
  const summary = { failed: 0, updated: 0, inserted: 0, total };
  let done = 0;
  return {
    advance(share) {
      const end = Math.floor(total * share);
      if (records === undefined || done >= end) return;
      // Others may have changed users since the last step; within one step nobody else runs.
      const index = indexUsers(state, connection);
      for (const record of records.slice(done, end)) {
        const outcome = importRecord(record, index);
        if (typeof outcome === "string") summary[outcome] += 1;
        else {
          summary.failed += 1;
          errors.push({ user: hideSecrets(record), errors: outcome });
        }
      }
      done = end;
    },
    failure: () =>
      records === undefined
        ? "Failed to parse users file JSON when importing users. Make sure it is valid JSON."
        : undefined,
    outcome: () => ({ summary }),
    errors: () => errors,
  };

  function importRecord(record: unknown, index: UserIndex): "inserted" | "updated" | readonly RecordError[] {
    const imported = readImportedUser(record);
    if (!("email" in imported)) return imported;
    const email = imported.email.toLowerCase();
    if (seen.has(email))
      return [{ code: "DUPLICATED_USER", message: "The user is in the file more than once.", path: "email" }];
    seen.add(email);
    const present = index.byEmail.get(email);
    if (present !== undefined) {
      if (!upsert)
        return [{ code: "CONFLICT_EMAIL", message: "A user with this email already exists.", path: "email" }];
      keep(update(present, imported), index, "updated");
      return "updated";
    }
    const user = insert(imported, email);
    if (state.users.current.has(user.user_id))
      return [{ code: "CONFLICT", message: "A user with this id already exists.", path: "user_id" }];
    if (user.username !== undefined && index.byUsername.has(user.username))
      return [
        { code: "CONFLICT_USERNAME", message: "A user with this username already exists.", path: "username" },
      ];
    if (imported.password_hash !== undefined) state.passwordHashes.set(user.user_id, imported.password_hash);
    keep(user, index, "created");
    return "inserted";
  }

  function insert(imported: ImportedUser, email: string): User {
    const { user_id, password_hash, custom_password_hash, mfa_factors, ...profile } = imported;
    const id = user_id ?? state.makeUserId();
    const now = new Date().toISOString();
    return withoutNull({
      name: email,
      nickname: email.replace(/@.*$/, ""),
      picture: defaultPicture,
      email_verified: false,
      ...withoutNull(profile),
      user_id: `auth0|${id}`,
      email,
      created_at: now,
      updated_at: now,
      identities: [{ connection, provider: "auth0", user_id: id, isSocial: false }],
    });
  }

  function keep(user: User, index: UserIndex, change: "created" | "updated"): void {
    state.users.set(user.user_id, user);
    addToIndex(index, user);
    emitUserEvent(state, change, user);
  }
}

/** Auth0 documents which properties an import changes, and that it replaces metadata instead of merging it. */
function update(user: User, imported: ImportedUser): User {
  const { name, given_name, family_name, nickname, picture, email_verified, user_metadata, app_metadata } =
    imported;
  const changes = {
    name,
    given_name,
    family_name,
    nickname,
    picture,
    email_verified,
    user_metadata,
    app_metadata,
  };
  return { ...user, ...withoutNull(changes), updated_at: new Date().toISOString() };
}

function indexUsers({ users }: Auth0State, connection: string): UserIndex {
  const index: UserIndex = { byEmail: new Map(), byUsername: new Map() };
  for (const user of users.current.values())
    if (user.identities.some((identity) => identity.connection === connection)) addToIndex(index, user);
  return index;
}

function addToIndex({ byEmail, byUsername }: UserIndex, user: User): void {
  if (user.email !== undefined) byEmail.set(user.email, user);
  if (user.username !== undefined) byUsername.set(user.username, user);
}

function parseRecords(text: string): readonly unknown[] | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}
