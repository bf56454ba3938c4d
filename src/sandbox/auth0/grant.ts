import type { Grant } from "./credential-state.ts";
import { refuseQuery } from "./errors.ts";
import { answerOffsetPage, offsetParameters } from "./paging.ts";
import { checkParameters } from "./query.ts";
import type { Auth0Route } from "./state.ts";

/**
 * The operations on what users agreed to (auth0.com/docs/api/management/v2/grants). The vendor lists neither 400 nor 404
 * for them: a filter that fits nothing is an empty list, and deleting what is not there is done.
 */
export const grantRoutes: readonly Auth0Route[] = [
  {
    operation: "get_grants",
    method: "GET",
    path: "/grants",
    scopes: ["read:grants"],
    handle({ query, state }) {
      checkParameters(query, [...offsetParameters, "user_id", "client_id", "audience"]);
      const fits = (name: string, value: string) => (query.get(name) ?? value) === value;
      return {
        status: 200,
        body: answerOffsetPage(query, {
          key: "grants",
          entries: [...state.credentials.grants.values()].filter(
            (grant) =>
              fits("user_id", grant.user_id) &&
              fits("client_id", grant.clientID) &&
              fits("audience", grant.audience),
          ),
          show: (grant: Grant) => grant,
        }),
      };
    },
  },
  {
    operation: "delete_grants_by_user_id",
    method: "DELETE",
    path: "/grants",
    scopes: ["delete:grants"],
    handle({ query, state }) {
      checkParameters(query, ["user_id"]);
      const userId = query.get("user_id");
      if (userId === null) throw refuseQuery("Missing required property: user_id");
      const { grants } = state.credentials;
      for (const grant of grants.values()) if (grant.user_id === userId) grants.delete(grant.id);
      return { status: 204 };
    },
  },
  {
    operation: "delete_grants_by_id",
    method: "DELETE",
    path: "/grants/{id}",
    scopes: ["delete:grants"],
    handle({ query, params, state }) {
      checkParameters(query, []);
      state.credentials.grants.delete(params.id ?? "");
      return { status: 204 };
    },
  },
];
