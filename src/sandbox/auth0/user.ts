import { refuse, refuseOtherUser, refuseQuery } from "./errors.ts";
import { fieldParameters, readFields } from "./fields.ts";
import { findUser, readUserId } from "./find.ts";
import { answerOffsetPage, offsetParameters, refuseSearchPage } from "./paging.ts";
import { checkParameters, readFlag, readSort, sortBy } from "./query.ts";
import { parseSearch } from "./search.ts";
import { compileSearch, scalarsAt } from "./search-match.ts";
import type { Auth0Request, Auth0Route, User } from "./state.ts";

/** The properties that `fields` may name on reads by id and by address. The search takes any name. */
const userFields = [
  "phone_number",
  "email",
  "email_verified",
  "picture",
  "username",
  "user_id",
  "name",
  "nickname",
  "created_at",
  "identities",
  "app_metadata",
  "user_metadata",
  "last_ip",
  "last_login",
  "logins_count",
  "updated_at",
  "blocked",
  "family_name",
  "given_name",
];

/** Auth0 answers 414 for a URL that is too long and publishes no figure; this one is the sandbox's own. */
const longestTarget = 8000;

/** The reads of users (auth0.com/docs/api/management/v2/users). */
export const userRoutes: readonly Auth0Route[] = [
  {
    operation: "get_users",
    method: "GET",
    path: "/users",
    scopes: ["read:users"],
    rateLimitGroup: "users read",
    handle(request) {
      const { query, target } = request;
      if (target.length > longestTarget) throw refuse(414, "Request-URI Too Large");
      checkParameters(query, [
        ...offsetParameters,
        ...fieldParameters,
        "sort",
        "connection",
        "q",
        "search_engine",
        "primary_order",
      ]);
      if ((query.get("search_engine") ?? "v3") !== "v3")
        throw refuseQuery("User search engines v1 and v2 are no longer available", "search_engine");
      readFlag(query, "primary_order");
      const fields = readFields(query, undefined);
      const sort = readSort(query, undefined);
      const found = searchUsers(request, query.get("q") ?? "");
      return {
        status: 200,
        body: answerOffsetPage(
          query,
          {
            key: "users",
            entries:
              sort === undefined
                ? found
                : sortBy(found, sort.direction, (user) => sortValueOf(user, sort.field)),
            show: (user) => fields.apply(describeUser(request, user)),
          },
          { withLength: true, smallestPage: 0, wall: refuseSearchPage },
        ),
      };
    },
  },
  {
    operation: "get_users-by-email",
    method: "GET",
    path: "/users-by-email",
    scopes: ["read:users"],
    rateLimitGroup: "users read",
    handle(request) {
      const { query, state } = request;
      checkParameters(query, ["email", ...fieldParameters]);
      const email = query.get("email");
      if (email === null) throw refuseQuery("Missing required property: email");
      const fields = readFields(query, userFields);
      const users = [...state.users.current.values()].filter((user) => user.email === email);
      return { status: 200, body: users.map((user) => fields.apply(describeUser(request, user))) };
    },
  },
  {
    operation: "get_users_by_id",
    method: "GET",
    path: "/users/{id}",
    scopes: ["read:users", "read:current_user", "read:user_idp_tokens"],
    rateLimitGroup: "users read",
    handle(request) {
      const { query, caller } = request;
      checkParameters(query, fieldParameters);
      const fields = readFields(query, userFields);
      const id = readUserId(request, "id");
      if (!caller.scopes.includes("read:users") && caller.userId !== id) throw refuseOtherUser();
      return { status: 200, body: fields.apply(describeUser(request, findUser(request))) };
    },
  },
];

/** A user as the caller may see them: tokens of identity providers need a scope of their own. */
export function describeUser({ caller }: Auth0Request, user: User): User {
  if (caller.scopes.includes("read:user_idp_tokens")) return user;
  return { ...user, identities: user.identities.map(({ access_token, ...open }) => open) };
}

function searchUsers({ state, behaviour }: Auth0Request, q: string): readonly User[] {
  const isFound = compileSearch(parseSearch(q));
  const lagMs = behaviour.eventualConsistencyMs;
  const members = [...state.members].map(([id, organization]) => ({ id, users: organization.seen(lagMs) }));
  return [...state.users.seen(lagMs).values()].filter((user) =>
    isFound({
      user,
      organizationIds: () => members.flatMap(({ id, users }) => (users.has(user.user_id) ? [id] : [])),
    }),
  );
}

function sortValueOf(user: User, field: string): string | number | undefined {
  const [value] = scalarsAt(user, field.split("."));
  return typeof value === "boolean" ? String(value) : value;
}
