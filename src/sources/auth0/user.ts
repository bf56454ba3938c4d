import { type AnswerOrigin, expectObjects, readId, readRecord } from "../answer.ts";
import { type FieldSet, type FieldTable, type JsonObject, perFields, upstreamKeysOf } from "../fields.ts";

import { cutPage, mapPage } from "../page.ts";
import type { UserFields, UserRecord } from "../record.ts";
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
import type { ListQuery } from "./operation.ts";
import { listByNumber } from "./paging.ts";
import { checkSearch, compileUserQuery } from "./search.ts";
import type { Auth0Session } from "./session.ts";
import { projectUser } from "./user-loader.ts";

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
const toldOf = perFields((asked) => asked.intersection(listedUserFieldNames));

/** What an answer tells that holds the whole user, projected by no `fields`. */
export const wholeUserKeys: FieldSet = new Set([
  "user_id",
  ...upstreamKeysOf(userFields, new Set(Object.keys(userFields))),
]);

/** A user with the asked fields, from an answer that holds the keys of these. */
export function toUserRecord(
  access: Access,
  origin: AnswerOrigin,
  upstream: JsonObject,
  asked: FieldSet,
): UserRecord {
  return readRecord(origin, userFields, upstream, asked, {
    access,
    sourceId: readId(origin, upstream, "user_id"),
  });
}

/** A user of whom a list told four keys. Lists show changes late: of somebody who was just written, only the id counts. */
export function toListedUser(
  { access, writtenUsers }: Pick<Auth0Session, "access" | "writtenUsers">,
  origin: AnswerOrigin,
  upstream: JsonObject,
  asked: FieldSet,
): UserRecord {
  const sourceId = readId(origin, upstream, "user_id");
  if (writtenUsers.has(sourceId)) return { access, sourceId };
  return readRecord(origin, listedUserFields, upstream, toldOf(asked), { access, sourceId });
}

/** The reads of users. */
export function createUserReads({
  access,
  api,
  users: loader,
  credential,
}: Auth0Session): Pick<Access, "user" | "usersByIds" | "users" | "viewerUser" | "isViewer"> {
  /**
   * Auth0 compares the case of addresses, and keeps those of its own databases in lower case; other providers' are kept as
   * they come (https://auth0.com/docs/api/management/v2/users-by-email/get-users-by-email).
   */
  async function findByEmail(email: string, keys: FieldSet): Promise<readonly JsonObject[]> {
    const list = api.usersByEmail();
    const spellings = [...new Set([email, email.toLowerCase()])];
    const answers = await Promise.all(
      spellings.map(async (spelling) => {
        const query = { email: spelling, ...projectUser(keys) };
        checkSearch(query, { email: spelling });
        return expectObjects(list, await list.ask(query));
      }),
    );
    return [...new Map(answers.flat().map((user) => [readId(list, user, "user_id"), user])).values()];
  }

  async function user(id: string, fields: FieldSet): Promise<UserRecord | null> {
    const upstream = await loader.load(id, keysOf(fields));
    return upstream === null ? null : toUserRecord(access, api.user(id), upstream, fields);
  }

  return {
    user,
    async usersByIds(ids, fields) {
      const outcomes = await loader.loadMany(ids, keysOf(fields));
      const list = api.users();
      return outcomes.map((found) =>
        found === null || found instanceof Error ? found : toUserRecord(access, list, found, fields),
      );
    },
    async users(request) {
      const keys = keysOf(request.fields);
      if (isEmailAlone(request)) {
        const found = await findByEmail(request.filter.email ?? "", keys);
        const toRecord = (user: JsonObject) => toUserRecord(access, api.usersByEmail(), user, request.fields);
        return cutPage(found.map(toRecord), request);
      }
      const list = api.users();
      const query = { ...searchOf(request), ...projectUser(keys) };
      checkSearch(query, request.filter);
      const page = await listByNumber(list, request, query);
      return mapPage(page, (upstream) => {
        loader.prime(readId(list, upstream, "user_id"), keys, upstream);
        return toUserRecord(access, list, upstream, request.fields);
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

const keysOf = perFields((fields) => new Set(["user_id", ...upstreamKeysOf(userFields, fields)]));

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
  return (
    textOf(user["name"]) ??
    textOf(user["nickname"]) ??
    textOf(user["email"]) ??
    requiredTextOf(user["user_id"])
  );
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
