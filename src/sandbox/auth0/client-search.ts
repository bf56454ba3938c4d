import { refuseQuery } from "./errors.ts";
import type { Auth0Request, Client } from "./state.ts";

const otherFilters = ["is_global", "is_first_party", "app_type", "external_client_id"];

/**
 * Reads `q` of the list of applications: whether an application is found. Auth0 documents two queries, for those that act
 * for one organization and for those that may act for any, with checkpoint paging and without other filters only
 * (auth0.com/docs/api/management/v2/clients/get-clients). Throws the vendor's 400 for the rest; its texts are not recorded.
 */
export function readClientSearch({ query, state }: Auth0Request): (client: Client) => boolean {
  const q = query.get("q");
  if (q === null) return () => true;
  if (!query.has("take")) throw refuseQuery("Checkpoint pagination is required with this parameter", "q");
  if (otherFilters.some((name) => query.has(name)))
    throw refuseQuery("This parameter cannot be combined with other filters", "q");
  const [, organizationId, anyOrganization] =
    /^client_grant\.(?:organization_id:"?(\w+)"?|allow_any_organization:(true))$/.exec(q.trim()) ?? [];
  if (organizationId === undefined && anyOrganization === undefined)
    throw refuseQuery("The query is not one of the permitted ones", "q");
  const ids = state.organizationGrants.get(organizationId ?? "");
  const found = new Set(
    [...state.clientGrants.values()]
      .filter((grant) => (organizationId === undefined ? grant.allow_any_organization : ids?.has(grant.id)))
      .map(({ client_id }) => client_id),
  );
  return ({ client_id }) => found.has(client_id);
}
