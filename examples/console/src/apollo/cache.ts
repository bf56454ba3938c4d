import { InMemoryCache } from "@apollo/client";
import { relayStylePagination } from "@apollo/client/utilities";
import possibleTypes from "../gql/possible-types.ts";

/**
 * Makes the cache. Everything with an `id` has one place in it, whichever operation brought it, because ids are global:
 * that is what lets a mutation or an event change every table that shows the same member.
 */
export function createCache(): InMemoryCache {
  return new InMemoryCache({
    ...possibleTypes,
    typePolicies: {
      // The pages of a list become one list. A list with another filter or order is another list.
      Query: { fields: { orgs: relayStylePagination(["sources", "filter", "orderBy"]) } },
      Org: {
        fields: {
          members: relayStylePagination(["filter", "orderBy"]),
          invites: relayStylePagination(["filter", "orderBy"]),
        },
      },
      User: { fields: { tokens: relayStylePagination(["filter", "orderBy"]) } },
      // It has no id: what several operations ask about the caller is joined.
      Viewer: { merge: true, fields: { invites: relayStylePagination() } },
    },
  });
}
