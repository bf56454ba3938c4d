import { z } from "zod";
import { readBody } from "./body.ts";
import { readNewMetadata } from "./credential-metadata.ts";
import type { RefreshToken } from "./credential-state.ts";
import { refuse, refuseBody, refuseMissingUser, refuseQuery } from "./errors.ts";
import { fieldParameters, readFields } from "./fields.ts";
import { findUser } from "./find.ts";
import { answerCheckpointPage, type CheckpointRules } from "./paging.ts";
import { checkParameters } from "./query.ts";
import type { Auth0Request, Auth0Route, Auth0State } from "./state.ts";

/** Most ids that one call revokes. */
const mostIds = 100;

const revocationBody = z.strictObject({
  ids: z.array(z.string().min(1).max(30)).min(1).optional(),
  user_id: z.string().min(1).max(300).optional(),
  client_id: z.string().min(1).max(64).optional(),
});

const paging: CheckpointRules<RefreshToken> = {
  markOf: ({ created_at, id }) => ({ at: created_at, id }),
  nextAfterEveryPage: false,
};

/**
 * The operations on refresh tokens (auth0.com/docs/api/management/v2/refresh-tokens). Deletes are asynchronous. The
 * vendor lists no 404 for deleting one token: that an unknown one is taken as done already is unverified.
 */
export const refreshTokenRoutes: readonly Auth0Route[] = [
  {
    operation: "get_refresh_tokens",
    method: "GET",
    path: "/refresh-tokens",
    scopes: ["read:refresh_tokens"],
    handle(request) {
      const { query, state } = request;
      checkParameters(query, ["user_id", "client_id", "from", "take", ...fieldParameters]);
      const userId = query.get("user_id");
      const clientId = query.get("client_id");
      if (userId === null) throw refuseQuery("Missing required property: user_id");
      if (!state.users.current.has(userId)) throw refuseMissingUser();
      if (clientId !== null && !state.clients.has(clientId))
        throw refuse(404, "The client does not exist.", "inexistent_client");
      const fields = readFields(query, undefined);
      const listing = {
        key: "refresh_tokens",
        entries: refreshTokensOf(request, userId).filter(
          ({ client_id }) => clientId === null || client_id === clientId,
        ),
        show: fields.apply,
      };
      return { status: 200, body: answerCheckpointPage(query, listing, paging) };
    },
  },
  {
    operation: "revoke_refresh_tokens",
    method: "POST",
    path: "/refresh-tokens/revoke",
    scopes: ["delete:refresh_tokens"],
    handle(request) {
      checkParameters(request.query, []);
      const { refreshTokens } = request.state.credentials;
      const isMeant = readRevocation(request.state, request.body);
      for (const token of refreshTokens.seen(request.behaviour.eventualConsistencyMs).values())
        if (isMeant(token)) refreshTokens.delete(token.id);
      return { status: 202 };
    },
  },
  {
    operation: "get_refresh_token",
    method: "GET",
    path: "/refresh-tokens/{id}",
    scopes: ["read:refresh_tokens"],
    handle(request) {
      checkParameters(request.query, []);
      return { status: 200, body: findRefreshToken(request) };
    },
  },
  {
    operation: "delete_refresh_token",
    method: "DELETE",
    path: "/refresh-tokens/{id}",
    scopes: ["delete:refresh_tokens"],
    handle({ query, params, state }) {
      checkParameters(query, []);
      state.credentials.refreshTokens.delete(params.id ?? "");
      return { status: 202 };
    },
  },
  {
    operation: "patch_refresh-tokens_by_id",
    method: "PATCH",
    path: "/refresh-tokens/{id}",
    scopes: ["update:refresh_tokens"],
    handle(request) {
      checkParameters(request.query, []);
      const token: RefreshToken = {
        ...findRefreshToken(request),
        refresh_token_metadata: readNewMetadata("refresh_token_metadata", request.body),
      };
      request.state.credentials.refreshTokens.set(token.id, token);
      return { status: 200, body: token };
    },
  },
  {
    operation: "get_refresh_tokens_for_user",
    method: "GET",
    path: "/users/{user_id}/refresh-tokens",
    scopes: ["read:refresh_tokens"],
    handle(request) {
      checkParameters(request.query, ["include_totals", "from", "take"]);
      const listing = {
        key: "tokens",
        entries: refreshTokensOf(request, findUser(request, "user_id").user_id),
        show: (token: RefreshToken) => token,
      };
      return { status: 200, body: answerCheckpointPage(request.query, listing, paging) };
    },
  },
  {
    operation: "delete_refresh_tokens_for_user",
    method: "DELETE",
    path: "/users/{user_id}/refresh-tokens",
    scopes: ["delete:refresh_tokens"],
    handle(request) {
      checkParameters(request.query, []);
      for (const { id } of refreshTokensOf(request, findUser(request, "user_id").user_id))
        request.state.credentials.refreshTokens.delete(id);
      return { status: 202 };
    },
  },
];

/** The refresh tokens of a user that have not been deleted, oldest first; those that ran out among them. */
export function refreshTokensOf(
  { state, behaviour }: Pick<Auth0Request, "state" | "behaviour">,
  userId: string,
): readonly RefreshToken[] {
  const tokens = state.credentials.refreshTokens.seen(behaviour.eventualConsistencyMs);
  return [...tokens.values()].filter(({ user_id }) => user_id === userId);
}

function findRefreshToken({ state, behaviour, params }: Auth0Request): RefreshToken {
  const tokens = state.credentials.refreshTokens.seen(behaviour.eventualConsistencyMs);
  const token = tokens.get(params.id ?? "");
  // The vendor records no text for this 404.
  if (token === undefined) throw refuse(404, "The refresh token does not exist.");
  return token;
}

/** Reads which tokens a call names: by ids, or by user, by application or by both. The vendor gives its 400 texts. */
function readRevocation(state: Auth0State, body: unknown): (token: RefreshToken) => boolean {
  const { ids, user_id: userId, client_id: clientId } = readBody(revocationBody, body);
  const isBySubject = userId !== undefined || clientId !== undefined;
  if ((ids !== undefined) === isBySubject) throw refuse(400, "Invalid combination of parameters.");
  if (ids !== undefined) {
    if (ids.length > mostIds)
      throw refuseBody(`Array is too long (${ids.length}), maximum ${mostIds}`, "ids");
    return ({ id }) => ids.includes(id);
  }
  if (userId !== undefined && !state.users.current.has(userId)) throw refuse(400, "User not found.");
  if (clientId !== undefined && !state.clients.has(clientId)) throw refuse(400, "Client not found.");
  return ({ user_id, client_id }) =>
    (userId === undefined || user_id === userId) && (clientId === undefined || client_id === clientId);
}
