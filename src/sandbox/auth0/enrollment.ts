import { deleteSecondFactors, methodsOf } from "./authentication-method.ts";
import type { AuthenticationMethod, AuthenticationMethodType } from "./credential-state.ts";
import { refuseOtherUser } from "./errors.ts";
import { findUser, readUserId } from "./find.ts";
import { checkParameters } from "./query.ts";
import type { Auth0Route } from "./state.ts";

/** What the older MFA calls the types that it knows. */
const enrollmentMethods: Partial<Record<AuthenticationMethodType, string>> = {
  totp: "authenticator",
  push: "guardian",
  guardian: "guardian",
  phone: "sms",
  "webauthn-platform": "webauthn-platform",
  "webauthn-roaming": "webauthn-roaming",
};

/** The older MFA's view of what a user proves their identity with (auth0.com/docs/api/management/v2/users). */
export const enrollmentRoutes: readonly Auth0Route[] = [
  {
    operation: "get_enrollments",
    method: "GET",
    path: "/users/{id}/enrollments",
    scopes: ["read:users", "read:current_user"],
    handle(request) {
      const { query, caller, state } = request;
      checkParameters(query, []);
      const id = readUserId(request, "id");
      if (!caller.scopes.includes("read:users") && caller.userId !== id) throw refuseOtherUser();
      // Auth0 documents that the list holds the first confirmed enrollment only.
      const confirmed = methodsOf(state, findUser(request).user_id).filter((method) => method.confirmed);
      return { status: 200, body: confirmed.flatMap(toEnrollments).slice(0, 1) };
    },
  },
  {
    operation: "delete_authenticators",
    method: "DELETE",
    path: "/users/{id}/authenticators",
    scopes: ["delete:guardian_enrollments"],
    handle(request) {
      checkParameters(request.query, []);
      deleteSecondFactors(request.state, findUser(request).user_id);
      return { status: 204 };
    },
  },
];

/** The enrollment that a method is in the older MFA, if it is any. */
function toEnrollments(method: AuthenticationMethod): readonly object[] {
  const authMethod = enrollmentMethods[method.type];
  if (authMethod === undefined) return [];
  const { id, type, name, phone_number, key_id, enrolled_at, last_auth_at } = method;
  const identifier = phone_number ?? key_id;
  return [
    {
      id: id.replace(/^[^|]*\|/, ""),
      status: "confirmed",
      type,
      ...(name === undefined ? {} : { name }),
      ...(identifier === undefined ? {} : { identifier }),
      ...(phone_number === undefined ? {} : { phone_number }),
      auth_method: authMethod,
      ...(enrolled_at === undefined ? {} : { enrolled_at }),
      ...(last_auth_at === undefined ? {} : { last_auth: last_auth_at }),
    },
  ];
}
