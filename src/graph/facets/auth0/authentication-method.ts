import type { RequestContext } from "../../../context/request-context.ts";
import { isAuth0Access } from "../../../sources/auth0/access.ts";
import type { AuthenticationMethodRecord } from "../../../sources/auth0/authentication-method.ts";
import { toConnection } from "../../connection.ts";
import { decodeGlobalIdOf, encodeGlobalId } from "../../global-id.ts";
import { toPayload } from "../../mutation.ts";
import { completeRecord } from "../../reference.ts";
import { type Selection, selectionOf } from "../../selection.ts";
import type { Resolvers } from "../../types.generated.ts";
import { extrasOf, openTenant } from "./access.ts";

/** What users prove who they are with. */
export const authenticationMethodResolvers: Resolvers = {
  Auth0UserFacet: {
    authenticationMethods: ({ access, sourceId }, args, _context, info) =>
      toConnection(info, args, [access.source.name, sourceId], (page, nodes) =>
        extrasOf(access).authenticationMethods.page(sourceId, {
          ...page,
          fields: nodes.fieldsFor(access.source),
        }),
      ),
  },
  Auth0AuthenticationMethod: {
    id: ({ access, userId, sourceId }) =>
      encodeGlobalId("Auth0AuthenticationMethod", access.source.name, userId, sourceId),
  },
  Mutation: {
    auth0AuthenticationMethodCreate: (_root, { input: { userId: id, method } }, context, info) =>
      toPayload(
        async () => {
          const { access, keys } = openTenant(context, "User", id, "input.userId");
          const payload = selectionOf(info).under("authenticationMethod");
          const { authenticationMethods: methods } = extrasOf(access);
          const fields = payload.fieldsFor(access.source);
          const created = await methods.create(keys[0] ?? "", method, "input.method", fields);
          return { authenticationMethod: complete(created, payload) };
        },
        {},
        { id, argument: "input.userId" },
      ),
    auth0AuthenticationMethodUpdate: (_root, { input: { id, ...changes } }, context, info) =>
      toPayload(
        async () => {
          const { access, keys } = openTenant(context, "Auth0AuthenticationMethod", id, "input.id");
          const [userId = "", methodId = ""] = keys;
          const payload = selectionOf(info).under("authenticationMethod");
          const { authenticationMethods: methods } = extrasOf(access);
          const fields = payload.fieldsFor(access.source);
          const updated = await methods.update(userId, methodId, changes, fields);
          return { authenticationMethod: complete(updated, payload) };
        },
        {},
        { id, argument: "input.id" },
      ),
    auth0AuthenticationMethodDelete: (_root, { input: { id } }, context) =>
      toPayload(
        async () => {
          const { access, keys } = openTenant(context, "Auth0AuthenticationMethod", id, "input.id");
          const [userId = "", methodId = ""] = keys;
          await extrasOf(access).authenticationMethods.delete(userId, methodId);
          return { deletedAuthenticationMethodId: id };
        },
        {},
        { id, argument: "input.id" },
      ),
    auth0AuthenticationMethodsReplace: (_root, { input: { userId: id, methods } }, context, info) =>
      toPayload(
        async () => {
          const { access, keys } = openTenant(context, "User", id, "input.userId");
          const payload = selectionOf(info).under("authenticationMethods");
          const fields = payload.fieldsFor(access.source);
          const { authenticationMethods } = extrasOf(access);
          const put = await authenticationMethods.replace(keys[0] ?? "", methods, "input.methods", fields);
          return { authenticationMethods: put.map((method) => complete(method, payload)) };
        },
        {},
        { id, argument: "input.userId" },
      ),
  },
};

/** A method that a write answered with. Those answers hold some of the fields only. */
function complete(method: AuthenticationMethodRecord, payload: Selection): AuthenticationMethodRecord {
  const { authenticationMethods } = extrasOf(method.access);
  return completeRecord(method, payload, (fields) =>
    authenticationMethods.load(method.userId, method.sourceId, fields),
  );
}

/** Finds an authentication method by its global id; null when there is none. */
export async function findAuthenticationMethod(
  context: RequestContext,
  id: string,
  selection: Selection,
): Promise<AuthenticationMethodRecord | null> {
  const { source, keys } = decodeGlobalIdOf("Auth0AuthenticationMethod", id);
  const [userId = "", methodId = ""] = keys;
  const access = context.accessTo(context.sourceNamed(source));
  if (!isAuth0Access(access)) return null;
  return access.extras.authenticationMethods.load(userId, methodId, selection.fieldsFor(access.source));
}
