import { refuseMissingOrganization } from "./errors.ts";
import { findOrganization } from "./find.ts";
import { answerPage, checkpointParameters } from "./paging.ts";
import { checkParameters, readSort, sortBy } from "./query.ts";
import type { Auth0Route, StoredOrganization } from "./state.ts";

const readScopes = ["read:organizations", "read:organizations_summary"];

/** The operations on organizations (auth0.com/docs/api/management/v2/organizations). */
export const organizationRoutes: readonly Auth0Route[] = [
  {
    operation: "get_organizations",
    method: "GET",
    path: "/organizations",
    scopes: readScopes,
    handle({ query, state }) {
      checkParameters(query, [...checkpointParameters, "sort"]);
      const all = [...state.organizations.values()];
      const sort = readSort(query, ["name", "display_name", "created_at"]);
      // Auth0 documents `sort` for this list without a word on checkpoint paging: that it holds there is unverified.
      const entries =
        sort === undefined ? all : sortBy(all, sort.direction, (entry) => sortValueOf(entry, sort.field));
      return {
        status: 200,
        body: answerPage(
          query,
          { key: "organizations", entries, show: ({ organization }) => organization },
          {
            markOf: ({ organization, createdAt }) => ({ at: createdAt, id: organization.id }),
            nextAfterEveryPage: false,
          },
        ),
      };
    },
  },
  {
    operation: "get_name_by_name",
    method: "GET",
    path: "/organizations/name/{name}",
    scopes: ["read:organizations"],
    handle({ query, params, state }) {
      checkParameters(query, []);
      for (const { organization } of state.organizations.values())
        if (organization.name === params.name) return { status: 200, body: organization };
      throw refuseMissingOrganization();
    },
  },
  {
    operation: "get_organizations_by_id",
    method: "GET",
    path: "/organizations/{id}",
    scopes: readScopes,
    handle(request) {
      checkParameters(request.query, []);
      return { status: 200, body: findOrganization(request).organization };
    },
  },
];

function sortValueOf({ organization, createdAt }: StoredOrganization, field: string): string {
  if (field === "created_at") return createdAt;
  return field === "name" ? organization.name : organization.display_name;
}
