import { readBody } from "./body.ts";
import { refuse, refuseOtherUser, refuseQuery, refuseScope } from "./errors.ts";
import { findUser, readUserId } from "./find.ts";
import { checkParameters } from "./query.ts";
import type { Auth0Request, Auth0Route } from "./state.ts";
import { describeUser } from "./user.ts";
import { changeUser } from "./user-change.ts";
import { createUser } from "./user-create.ts";
import { newUserBody, userChangesBody } from "./user-profile.ts";
import { removeUser } from "./user-removal.ts";

/** The writes of users (auth0.com/docs/api/management/v2/users). Mail that they ask for is never sent. */
export const userWriteRoutes: readonly Auth0Route[] = [
  {
    operation: "post_users",
    method: "POST",
    path: "/users",
    scopes: ["create:users"],
    rateLimitGroup: "users write",
    handle(request) {
      checkParameters(request.query, []);
      const user = createUser(request.state, readBody(newUserBody, request.body));
      return { status: 201, body: describeUser(request, user) };
    },
  },
  {
    operation: "patch_users_by_id",
    method: "PATCH",
    path: "/users/{id}",
    scopes: ["update:users", "update:users_app_metadata", "update:current_user_metadata"],
    rateLimitGroup: "users write",
    handle(request) {
      checkParameters(request.query, []);
      checkChangeScopes(request);
      const changes = readBody(userChangesBody, request.body);
      return {
        status: 200,
        body: describeUser(request, changeUser(request.state, findUser(request), changes)),
      };
    },
  },
  {
    operation: "delete_users_by_email",
    method: "DELETE",
    path: "/connections/{id}/users",
    scopes: ["delete:users"],
    rateLimitGroup: "users write",
    handle({ query, params, state }) {
      checkParameters(query, ["email"]);
      const email = query.get("email");
      if (email === null) throw refuseQuery("Missing required property: email");
      const connection = state.connections.get(params.id ?? "");
      // The vendor lists neither 404 nor another answer for an address that nobody has.
      if (connection === undefined)
        throw refuse(404, "The connection does not exist.", "inexistent_connection");
      if (connection.strategy !== "auth0")
        throw refuse(400, "The connection is not a database.", "operation_not_supported");
      for (const user of state.users.current.values())
        if (user.email === email.toLowerCase() && user.identities[0]?.connection === connection.name)
          removeUser(state, user);
      return { status: 204 };
    },
  },
  {
    operation: "delete_users_by_id",
    method: "DELETE",
    path: "/users/{id}",
    scopes: ["delete:users", "delete:current_user"],
    rateLimitGroup: "users write",
    handle({ query, params, state, caller }) {
      checkParameters(query, []);
      const id = readUserId({ params }, "id");
      if (!caller.scopes.includes("delete:users") && caller.userId !== id) throw refuseOtherUser();
      const user = state.users.current.get(id);
      if (user !== undefined) removeUser(state, user);
      return { status: 204 };
    },
  },
];

/** Which token may change what: everything, `app_metadata` of anybody, or one's own `user_metadata`. */
function checkChangeScopes(request: Auth0Request): void {
  const { scopes, userId } = request.caller;
  if (scopes.includes("update:users")) return;
  const changed = Object.keys(readBody(userChangesBody.loose(), request.body));
  if (scopes.includes("update:users_app_metadata")) {
    if (changed.some((name) => name !== "app_metadata")) throw refuseScope(["update:users"]);
    return;
  }
  if (userId !== readUserId(request, "id")) throw refuseOtherUser();
  const forbidden = changed.filter((name) => name !== "user_metadata");
  // The text is a user's report (auth0/auth0.js#194).
  if (forbidden.length > 0)
    throw refuse(
      403,
      `You cannot update the following fields: ${forbidden.join(", ")}`,
      "insufficient_scope",
    );
}
