import type { Operations } from "../operation.ts";

/** The operations on what Auth0 keeps of users' accounts elsewhere, each under the name that its own code calls it by. */
export function createConnectedAccountApi({ list, write }: Operations) {
  return {
    /** `GET /users/{id}/connected-accounts` */
    connectedAccounts: (id: string) =>
      list("get_connected-accounts", "/users/{id}/connected-accounts", "connected_accounts", { id }),
    /** `GET /users/{id}/federated-connections-tokensets` */
    federatedTokensets: (id: string) =>
      list(
        "get_federated-connections-tokensets",
        "/users/{id}/federated-connections-tokensets",
        "tokensets",
        {
          id,
        },
      ),
    /** `DELETE /users/{id}/federated-connections-tokensets/{tokenset_id}` */
    deleteFederatedTokenset: (id: string, tokenset_id: string) =>
      write(
        "delete_federated-connections-tokensets_by_tokenset_id",
        "DELETE",
        "/users/{id}/federated-connections-tokensets/{tokenset_id}",
        { id, tokenset_id },
      ),
  };
}
