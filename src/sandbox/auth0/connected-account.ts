import type { ConnectedAccount } from "./credential-state.ts";
import { findUser } from "./find.ts";
import { answerCheckpointPage } from "./paging.ts";
import { checkParameters } from "./query.ts";
import type { Auth0Route } from "./state.ts";

/** Accounts elsewhere that applications use for a user (auth0.com/docs/api/management/v2/users/get-connected-accounts). */
export const connectedAccountRoutes: readonly Auth0Route[] = [
  {
    operation: "get_connected-accounts",
    method: "GET",
    path: "/users/{id}/connected-accounts",
    scopes: ["read:users"],
    handle(request) {
      checkParameters(request.query, ["from", "take"]);
      const { user_id: userId } = findUser(request);
      return {
        status: 200,
        body: answerCheckpointPage(
          request.query,
          {
            key: "connected_accounts",
            entries: request.state.credentials.connectedAccounts.get(userId) ?? [],
            show: (account: ConnectedAccount) => account,
          },
          { markOf: ({ created_at, id }) => ({ at: created_at, id }), nextAfterEveryPage: false },
          // By the parameter's description. Its schema allows 100 and the vendor's own client asks for 50: that a page
          // is cut to 20 then, and the request not refused, is unverified.
          { ordinary: 10, largest: 20 },
        ),
      };
    },
  },
];
