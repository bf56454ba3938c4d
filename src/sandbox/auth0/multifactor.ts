import { z } from "zod";
import { methodsOf } from "./authentication-method.ts";
import { readBody } from "./body.ts";
import { refuse, refusePath } from "./errors.ts";
import { findUser } from "./find.ts";
import { checkParameters } from "./query.ts";
import type { Auth0Request, Auth0Route } from "./state.ts";
import { findConnectionByName } from "./user-connection.ts";
import { emitUserEvent } from "./user-event.ts";

const providers = ["duo", "google-authenticator"];

const assessorsBody = z.strictObject({
  connection: z
    .string()
    .min(1)
    .max(128)
    .regex(/^[a-zA-Z0-9](-[a-zA-Z0-9]|[a-zA-Z0-9])*$/),
  assessors: z.array(z.enum(["new-device"])).min(1),
});

/** Starting over with a user's second factors (auth0.com/docs/secure/multi-factor-authentication/reset-user-mfa). */
export const multifactorRoutes: readonly Auth0Route[] = [
  {
    operation: "post_invalidate-remember-browser",
    method: "POST",
    path: "/users/{id}/multifactor/actions/invalidate-remember-browser",
    scopes: ["update:users"],
    rateLimitGroup: "users write",
    handle(request) {
      checkParameters(request.query, []);
      findUser(request);
      return { status: 204 };
    },
  },
  {
    operation: "delete_multifactor_by_provider",
    method: "DELETE",
    path: "/users/{id}/multifactor/{provider}",
    scopes: ["update:users"],
    rateLimitGroup: "users write",
    handle(request) {
      checkParameters(request.query, []);
      const { provider = "" } = request.params;
      if (!providers.includes(provider)) throw refusePath("No enum match for provider", "provider");
      removeProvider(request, provider);
      return { status: 204 };
    },
  },
  {
    operation: "post_recovery-code-regeneration",
    method: "POST",
    path: "/users/{id}/recovery-code-regeneration",
    scopes: ["update:users"],
    rateLimitGroup: "users write",
    handle(request) {
      checkParameters(request.query, []);
      const { state } = request;
      const { user_id } = findUser(request);
      const methods = methodsOf(state, user_id);
      const old = methods.find(({ type }) => type === "recovery-code");
      if (old === undefined) throw refuse(404, "The enrollment does not exist.", "enrollment_not_found");
      const fresh = {
        ...old,
        id: `recovery-code|dev_${state.makeId(16)}`,
        created_at: new Date().toISOString(),
      };
      state.credentials.authenticationMethods.set(
        user_id,
        methods.map((method) => (method === old ? fresh : method)),
      );
      // 24 capital letters and digits, as Auth0 shows them.
      return { status: 200, body: { recovery_code: state.makeId(24).toUpperCase() } };
    },
  },
  {
    operation: "post_clear_assessors",
    method: "POST",
    path: "/users/{id}/risk-assessments/clear",
    scopes: ["update:users"],
    rateLimitGroup: "users write",
    handle(request) {
      checkParameters(request.query, []);
      const { connection } = readBody(assessorsBody, request.body);
      const { identities } = findUser(request);
      if (findConnectionByName(request.state, connection) === undefined)
        throw refuse(400, "The connection does not exist.", "inexistent_connection");
      if (!identities.some((identity) => identity.connection === connection))
        throw refuse(400, "The user does not sign in with this connection.", "invalid_body");
      return { status: 204 };
    },
  },
];

/** Takes an authenticator away. Nothing happens when the user has none. */
function removeProvider(request: Auth0Request, provider: string): void {
  const { state } = request;
  const user = findUser(request);
  if (provider === "google-authenticator")
    state.credentials.authenticationMethods.set(
      user.user_id,
      methodsOf(state, user.user_id).filter(({ type }) => type !== "totp"),
    );
  if (!user.multifactor?.includes(provider)) return;
  const changed = {
    ...user,
    multifactor: user.multifactor.filter((name) => name !== provider),
    updated_at: new Date().toISOString(),
  };
  state.users.set(changed.user_id, changed);
  emitUserEvent(state, "updated", changed);
}
