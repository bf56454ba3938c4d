import { UpstreamError } from "../../errors/upstream-error.ts";
import {
  type AnswerOrigin,
  expectObject,
  expectObjects,
  nullWhenMissing,
  readId,
  readRecord,
  settle,
} from "../answer.ts";
import { type FieldSet, type FieldTable, type JsonObject, uniteFields, upstreamKeysOf } from "../fields.ts";
import { cutPage, mapPage } from "../page.ts";
import type { UserFields, UserRecord } from "../record.ts";
import { createRecordLoader, type RecordLoader, sumOfServes, type Wanted } from "../record-loader.ts";
import type { Access, UserPageRequest } from "../source.ts";
import {
  count,
  flag,
  flagOf,
  json,
  listOf,
  moment,
  objectOf,
  requiredTextOf,
  row,
  text,
  textOf,
} from "../values.ts";
import type { Auth0Api, ListQuery } from "./api.ts";
import { listByNumber } from "./paging.ts";
import { batchForSearch, compileUserQuery, matchUserIds } from "./search.ts";
import type { Auth0Session } from "./session.ts";

/** Fields that only an Auth0 user has. */
export interface Auth0UserFields {
  username: string | null;
  nickname: string | null;
  isPhoneVerified: boolean | null;
  isBlocked: boolean | null;
  loginCount: number | null;
  lastIp: string | null;
  identities: readonly Auth0IdentityRecord[] | null;
  userMetadata: JsonObject | null;
  appMetadata: JsonObject | null;
}

/** One of the accounts joined in an Auth0 user. */
export interface Auth0IdentityRecord {
  readonly connection: string;
  readonly provider: string;
  readonly providerUserId: string;
  readonly isSocial: boolean | null;
  readonly email: string | null;
  readonly name: string | null;
}

/** A user as `GET /users/{id}` and the search tell it. */
export const userFields: FieldTable<UserFields & Auth0UserFields> = {
  displayName: row(["name", "nickname", "email"], displayNameOf),
  name: text("name"),
  givenName: text("given_name"),
  familyName: text("family_name"),
  email: text("email"),
  isEmailVerified: flag("email_verified"),
  phoneNumber: text("phone_number"),
  avatarUrl: text("picture"),
  isMfaEnabled: row(
    ["multifactor"],
    (user) => (listOf(user["multifactor"], requiredTextOf) ?? []).length > 0,
  ),
  createdAt: moment("created_at"),
  updatedAt: moment("updated_at"),
  lastLoginAt: moment("last_login"),
  username: text("username"),
  nickname: text("nickname"),
  isPhoneVerified: flag("phone_verified"),
  isBlocked: row(["blocked"], (user) => flagOf(user["blocked"]) ?? false),
  loginCount: count("logins_count"),
  lastIp: text("last_ip"),
  identities: row(["identities"], (user) => listOf(user["identities"], identityOf)),
  userMetadata: json("user_metadata"),
  appMetadata: json("app_metadata"),
};

/** A user as lists of members and of a role's users tell it: four keys. */
export const listedUserFields: FieldTable<Pick<UserFields, "displayName" | "name" | "email" | "avatarUrl">> =
  {
    displayName: row(["name", "email"], displayNameOf),
    name: userFields.name,
    email: userFields.email,
    avatarUrl: userFields.avatarUrl,
  };

const listedUserFieldNames: FieldSet = new Set(Object.keys(listedUserFields));

/** Keys that `fields` does not know: when one is needed, the whole user is asked for. */
const unprojectableKeys = new Set(["multifactor", "phone_verified"]);

/** Loads users by id: one by a read, which is always up to date, several by searches of up to 50 ids. */
export function createUserLoader(api: Auth0Api): RecordLoader<JsonObject> {
  async function readUser({ id, serves }: Wanted, keys: FieldSet): Promise<JsonObject | null> {
    const operation = api.user(id);
    const body = await nullWhenMissing(operation.ask(projectionOf(keys), serves));
    return body === null ? null : expectObject(operation, body);
  }

  async function searchUsers(wanted: readonly Wanted[], keys: FieldSet): Promise<readonly JsonObject[]> {
    const list = api.users();
    try {
      const q = matchUserIds(wanted.map(({ id }) => id));
      const query = { q, per_page: wanted.length, search_engine: "v3", primary_order: false };
      return expectObjects(list, await list.ask({ ...query, ...projectionOf(keys) }, sumOfServes(wanted)));
    } catch (error) {
      // The tenant's limit for a request's length is not published: halve what it finds too long.
      const isTooLong = error instanceof UpstreamError && error.failure.status === 414;
      if (!isTooLong || wanted.length === 1) throw error;
      const half = Math.ceil(wanted.length / 2);
      const halves = [wanted.slice(0, half), wanted.slice(half)].map((part) => searchUsers(part, keys));
      return (await Promise.all(halves)).flat();
    }
  }

  return createRecordLoader(async (wanted) => {
    const [only] = wanted;
    if (wanted.length === 1 && only !== undefined) return settle([readUser(only, only.fields)]);
    const keys = uniteFields(wanted.map(({ fields }) => fields));
    const found = new Map<string, JsonObject>();
    const batches = batchForSearch(wanted);
    for (const user of (await Promise.all(batches.map((batch) => searchUsers(batch, keys)))).flat()) {
      found.set(readId(api.users(), user, "user_id"), user);
    }
    // The search index lags behind: whoever it does not know may have been made a moment ago.
    return settle(wanted.map(async (user) => found.get(user.id) ?? readUser(user, keys)));
  });
}

/** A user of whom a list told four keys. */
export function toListedUser(
  access: Access,
  origin: AnswerOrigin,
  upstream: JsonObject,
  asked: FieldSet,
): UserRecord {
  return {
    access,
    sourceId: readId(origin, upstream, "user_id"),
    ...readRecord(origin, listedUserFields, upstream, asked.intersection(listedUserFieldNames)),
  };
}

/** The reads of users. */
export function createUserReads({
  access,
  api,
  users: loader,
  credential,
}: Auth0Session): Pick<Access, "user" | "users" | "viewerUser" | "isViewer"> {
  const toUser = (origin: AnswerOrigin, upstream: JsonObject, asked: FieldSet): UserRecord => ({
    access,
    sourceId: readId(origin, upstream, "user_id"),
    ...readRecord(origin, userFields, upstream, asked),
  });

  async function user(id: string, fields: FieldSet): Promise<UserRecord | null> {
    const upstream = await loader.load(id, keysOf(fields));
    return upstream === null ? null : toUser(api.user(id), upstream, fields);
  }

  return {
    user,
    async users(request) {
      const keys = keysOf(request.fields);
      if (isEmailAlone(request)) {
        const list = api.usersByEmail();
        const answer = await list.ask({ email: request.filter.email ?? "", ...projectionOf(keys) });
        return cutPage(
          expectObjects(list, answer).map((upstream) => toUser(list, upstream, request.fields)),
          request,
        );
      }
      const list = api.users();
      const page = await listByNumber(list, request, { ...searchOf(request), ...projectionOf(keys) });
      return mapPage(page, (upstream) => {
        loader.prime(readId(list, upstream, "user_id"), keys, upstream);
        return toUser(list, upstream, request.fields);
      });
    },
    isViewer: async (id) => id === viewerIdOf(credential),
    async viewerUser(fields) {
      const id = viewerIdOf(credential);
      return id === null ? null : user(id, fields);
    },
  };
}

/**
 * The caller's user id: the token's `sub`. Null for a machine, whose `sub` ends in `@clients`, and for a token that is
 * no JWT. https://auth0.com/docs/secure/tokens/access-tokens/management-api-access-tokens
 */
export function viewerIdOf(credential: Auth0Session["credential"]): string | null {
  const subject = credential?.claims?.["sub"];
  return typeof subject === "string" && subject !== "" && !subject.endsWith("@clients") ? subject : null;
}

function keysOf(fields: FieldSet): FieldSet {
  return new Set(["user_id", ...upstreamKeysOf(userFields, fields)]);
}

function projectionOf(keys: FieldSet): ListQuery {
  return keys.isDisjointFrom(unprojectableKeys) ? { fields: [...keys].join(",") } : {};
}

function searchOf({ filter, order }: UserPageRequest): ListQuery {
  const q = compileUserQuery(filter);
  return {
    search_engine: "v3",
    ...(q === undefined ? {} : { q }),
    ...(order === null ? {} : { sort: `${sortKeys[order.field]}:${order.direction === "DESC" ? -1 : 1}` }),
    ...(filter.auth0?.isOrderArbitrary === true ? { primary_order: false } : {}),
  };
}

const sortKeys = {
  NAME: "name",
  EMAIL: "email",
  CREATED_AT: "created_at",
  LAST_LOGIN_AT: "last_login",
  LOGIN_COUNT: "logins_count",
} as const;

function isEmailAlone({ filter: { email, auth0, ...others }, order }: UserPageRequest): boolean {
  return (
    email !== null &&
    order === null &&
    auth0 === null &&
    Object.values(others).every((condition) => condition === null)
  );
}

function displayNameOf(user: JsonObject): string {
  return textOf(user["name"]) ?? textOf(user["nickname"]) ?? textOf(user["email"]) ?? String(user["user_id"]);
}

function identityOf(value: unknown): Auth0IdentityRecord {
  const identity = objectOf(value) ?? {};
  const profile = objectOf(identity["profileData"]);
  const id = identity["user_id"];
  return {
    connection: requiredTextOf(identity["connection"]),
    provider: requiredTextOf(identity["provider"]),
    providerUserId: typeof id === "number" ? String(id) : requiredTextOf(id),
    isSocial: flagOf(identity["isSocial"]),
    email: textOf(profile?.["email"]),
    name: textOf(profile?.["name"]),
  };
}
