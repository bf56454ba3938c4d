import { refusePath } from "./errors.ts";
import { findUser } from "./find.ts";
import { checkParameters } from "./query.ts";
import type { Auth0Route } from "./state.ts";

/** Longest id that the vendor's schema takes. */
const longestId = 36;

/**
 * Tokens of identity providers that Auth0 keeps for a user, never their values. The vendor lists no 404 for deleting
 * one: that an unknown one is taken as deleted is unverified.
 */
export const federatedTokensetRoutes: readonly Auth0Route[] = [
  {
    operation: "get_federated-connections-tokensets",
    method: "GET",
    path: "/users/{id}/federated-connections-tokensets",
    scopes: ["read:federated_connections_tokens"],
    handle(request) {
      checkParameters(request.query, []);
      const { user_id: userId } = findUser(request);
      return { status: 200, body: request.state.credentials.federatedTokensets.get(userId) ?? [] };
    },
  },
  {
    operation: "delete_federated-connections-tokensets_by_tokenset_id",
    method: "DELETE",
    path: "/users/{id}/federated-connections-tokensets/{tokenset_id}",
    scopes: ["delete:federated_connections_tokens"],
    handle(request) {
      checkParameters(request.query, []);
      const { federatedTokensets } = request.state.credentials;
      const { user_id: userId } = findUser(request);
      const tokensetId = request.params.tokenset_id ?? "";
      if (tokensetId.length > longestId)
        throw refusePath(
          `String is too long (${tokensetId.length} chars), maximum ${longestId}`,
          "tokenset_id",
        );
      const tokensets = federatedTokensets.get(userId) ?? [];
      federatedTokensets.set(
        userId,
        tokensets.filter(({ id }) => id !== tokensetId),
      );
      return { status: 204 };
    },
  },
];
