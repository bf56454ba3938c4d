import {
  methodChangesBody,
  methodsBody,
  newMethodBody,
  toAuthenticationMethod,
} from "./authentication-method-body.ts";
import { readBody } from "./body.ts";
import type { AuthenticationMethod, AuthenticationMethodType } from "./credential-state.ts";
import { refuse, refuseBody } from "./errors.ts";
import { findUser } from "./find.ts";
import { answerOffsetPage, offsetParameters } from "./paging.ts";
import { checkParameters } from "./query.ts";
import type { Auth0Request, Auth0Route, Auth0State } from "./state.ts";

/** The types that are no second factor: deleting or replacing a user's methods leaves them alone. */
const firstFactors: readonly AuthenticationMethodType[] = ["password", "passkey", "email-verification"];

/** What the answers of creating and replacing show of a method; a change also shows whether it is confirmed. */
const writtenProperties = [
  "id",
  "type",
  "name",
  "phone_number",
  "email",
  "authentication_methods",
  "preferred_authentication_method",
  "key_id",
  "public_key",
  "aaguid",
  "relying_party_identifier",
  "created_at",
] as const satisfies (keyof AuthenticationMethod)[];

const listPath = "/users/{id}/authentication-methods";
const itemPath = `${listPath}/{authentication_method_id}`;

/** The operations on authentication methods (auth0.com/docs/api/management/v2/users, authentication methods). */
export const authenticationMethodRoutes: readonly Auth0Route[] = [
  {
    operation: "get_authentication-methods",
    method: "GET",
    path: listPath,
    scopes: ["read:authentication_methods"],
    handle(request) {
      checkParameters(request.query, offsetParameters);
      const listing = {
        key: "authenticators",
        entries: methodsOf(request.state, findUser(request).user_id),
        show: (method: AuthenticationMethod) => method,
      };
      return { status: 200, body: answerOffsetPage(request.query, listing, { smallestPage: 0 }) };
    },
  },
  {
    operation: "delete_authentication-methods",
    method: "DELETE",
    path: listPath,
    scopes: ["delete:authentication_methods"],
    handle(request) {
      checkParameters(request.query, []);
      const { user_id: userId } = findUser(request);
      refusePasskey(request.state, userId);
      deleteSecondFactors(request.state, userId);
      return { status: 204 };
    },
  },
  {
    operation: "post_authentication-methods",
    method: "POST",
    path: listPath,
    scopes: ["create:authentication_methods"],
    handle(request) {
      checkParameters(request.query, []);
      const { state } = request;
      const { user_id: userId } = findUser(request);
      const method = toAuthenticationMethod(readBody(newMethodBody, request.body), state.makeId);
      const methods = methodsOf(state, userId);
      refuseTwin(methods, method);
      state.credentials.authenticationMethods.set(userId, [...methods, method]);
      return { status: 201, body: describeWritten(method) };
    },
  },
  {
    operation: "put_authentication-methods",
    method: "PUT",
    path: listPath,
    scopes: ["update:authentication_methods"],
    handle(request) {
      checkParameters(request.query, []);
      const { state } = request;
      const { user_id: userId } = findUser(request);
      refusePasskey(state, userId);
      const methods: AuthenticationMethod[] = [];
      for (const body of readBody(methodsBody, request.body)) {
        const method = toAuthenticationMethod(body, state.makeId);
        refuseTwin(methods, method);
        methods.push(method);
      }
      deleteSecondFactors(state, userId);
      state.credentials.authenticationMethods.set(userId, [...methodsOf(state, userId), ...methods]);
      return { status: 200, body: methods.map(describeWritten) };
    },
  },
  {
    operation: "get_authentication-methods_by_authentication_method_id",
    method: "GET",
    path: itemPath,
    scopes: ["read:authentication_methods"],
    handle(request) {
      checkParameters(request.query, []);
      return { status: 200, body: findMethod(request).method };
    },
  },
  {
    operation: "delete_authentication-methods_by_authentication_method_id",
    method: "DELETE",
    path: itemPath,
    scopes: ["delete:authentication_methods"],
    handle(request) {
      checkParameters(request.query, []);
      const { userId, methods, method } = findMethod(request);
      request.state.credentials.authenticationMethods.set(
        userId,
        methods.filter(({ id }) => id !== method.id),
      );
      return { status: 204 };
    },
  },
  {
    operation: "patch_authentication-methods_by_authentication_method_id",
    method: "PATCH",
    path: itemPath,
    scopes: ["update:authentication_methods"],
    handle(request) {
      checkParameters(request.query, []);
      const { userId, methods, method } = findMethod(request);
      const { name = method.name, preferred_authentication_method: preferred } = readBody(
        methodChangesBody,
        request.body,
      );
      if (preferred !== undefined && method.type !== "phone")
        throw refuseBody("Only a phone has a preferred method", "preferred_authentication_method");
      const changed: AuthenticationMethod = {
        ...method,
        ...(name === undefined ? {} : { name }),
        ...(preferred === undefined ? {} : { preferred_authentication_method: preferred }),
      };
      request.state.credentials.authenticationMethods.set(
        userId,
        methods.map((other) => (other.id === method.id ? changed : other)),
      );
      return {
        status: 200,
        body: {
          ...describeWritten(changed),
          ...(changed.confirmed === undefined ? {} : { confirmed: changed.confirmed }),
        },
      };
    },
  },
];

/** The authentication methods of a user, oldest first. */
export function methodsOf({ credentials }: Auth0State, userId: string): readonly AuthenticationMethod[] {
  return credentials.authenticationMethods.get(userId) ?? [];
}

/** Takes every second factor of a user away: passwords, passkeys and verified addresses stay. */
export function deleteSecondFactors(state: Auth0State, userId: string): void {
  state.credentials.authenticationMethods.set(
    userId,
    methodsOf(state, userId).filter(({ type }) => firstFactors.includes(type)),
  );
}

function findMethod(request: Auth0Request) {
  const { user_id: userId } = findUser(request);
  const methods = methodsOf(request.state, userId);
  const method = methods.find(({ id }) => id === request.params.authentication_method_id);
  if (method === undefined) throw refuse(404, "The authentication method could not be found.");
  return { userId, methods, method };
}

/** The vendor's 403 for touching all methods at once of somebody who has a passkey. */
function refusePasskey(state: Auth0State, userId: string): void {
  if (methodsOf(state, userId).some(({ type }) => type === "passkey"))
    throw refuse(403, "Operation not permitted when the user has registered at least 1 passkey");
}

/** 409 for a telephone, address or key that the user has already. The vendor lists it and records no text. */
function refuseTwin(methods: readonly AuthenticationMethod[], method: AuthenticationMethod): void {
  const what = method.phone_number ?? method.email ?? method.key_id;
  if (
    what !== undefined &&
    methods.some(
      ({ type, phone_number, email, key_id }) =>
        type === method.type && (phone_number ?? email ?? key_id) === what,
    )
  )
    throw refuse(409, "The authentication method already exists.");
}

function describeWritten(method: AuthenticationMethod): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    writtenProperties.flatMap((name) => (method[name] === undefined ? [] : [[name, method[name]]])),
  );
}
