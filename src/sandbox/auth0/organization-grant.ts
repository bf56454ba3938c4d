import { z } from "zod";
import { readBody } from "./body.ts";
import { refuse, refuseMissingOrganization, refuseQuery } from "./errors.ts";
import { findOrganization } from "./find.ts";
import type { ClientGrant } from "./organization-state.ts";
import { answerOffsetPage, offsetParameters } from "./paging.ts";
import { checkParameters } from "./query.ts";
import type { Auth0Request, Auth0Route } from "./state.ts";

/** Auth0 documents at most 100 client grants an organization (auth0.com/docs, entity limit policy). */
const mostGrants = 100;
const mostIds = 10;

const newBody = z.strictObject({ grant_id: z.string().min(1) });

/** The operations on applications that act for an organization (auth0.com/docs/api/management/v2/organizations). */
export const organizationGrantRoutes: readonly Auth0Route[] = [
  {
    operation: "get_organization-client-grants",
    method: "GET",
    path: "/organizations/{id}/client-grants",
    scopes: ["read:organization_client_grants"],
    rateLimitGroup: "organization client grants read",
    handle(request) {
      const { query, state } = request;
      checkParameters(query, [...offsetParameters, "audience", "client_id"], ["grant_ids"]);
      const ids = query.getAll("grant_ids");
      if (ids.length > mostIds)
        throw refuseQuery(`Array is too long (${ids.length}), maximum ${mostIds}`, "grant_ids");
      const [audience, clientId] = [query.get("audience"), query.get("client_id")];
      const grants = [...grantIdsOf(request)].flatMap((id) => state.clientGrants.get(id) ?? []);
      return {
        status: 200,
        body: answerOffsetPage(query, {
          key: "client_grants",
          entries: grants.filter(
            (grant) =>
              (ids.length === 0 || ids.includes(grant.id)) &&
              (audience === null || grant.audience === audience) &&
              (clientId === null || grant.client_id === clientId),
          ),
          show: describeGrant,
        }),
      };
    },
  },
  {
    operation: "create_organization-client-grants",
    method: "POST",
    path: "/organizations/{id}/client-grants",
    scopes: ["create:organization_client_grants"],
    rateLimitGroup: "organization client grants write",
    handle(request) {
      checkParameters(request.query, []);
      const { grant_id: id } = readBody(newBody, request.body);
      const ids = grantIdsOf(request);
      const grant = request.state.clientGrants.get(id);
      if (grant === undefined) throw refuse(404, "The client grant does not exist.");
      if ((grant.organization_usage ?? "deny") === "deny")
        throw refuse(400, "The client grant does not allow organizations.", "invalid_body");
      if (ids.has(id)) throw refuse(409, "The client grant is already associated with this organization.");
      if (ids.size >= mostGrants) throw refuse(403, "You reached the limit of entities of this type.");
      ids.add(id);
      return { status: 201, body: describeGrant(grant) };
    },
  },
  {
    operation: "delete_client-grants_by_grant_id",
    method: "DELETE",
    path: "/organizations/{id}/client-grants/{grant_id}",
    scopes: ["delete:organization_client_grants"],
    rateLimitGroup: "organization client grants write",
    handle(request) {
      checkParameters(request.query, []);
      if (!grantIdsOf(request).delete(request.params.grant_id ?? ""))
        throw refuse(404, "The client grant does not exist.");
      return { status: 204 };
    },
  },
];

function grantIdsOf(request: Auth0Request): Set<string> {
  const { organization } = findOrganization(request);
  const ids = request.state.organizationGrants.get(organization.id);
  if (ids === undefined) throw refuseMissingOrganization();
  return ids;
}

/** An organization shows less of a grant than the tenant does. */
function describeGrant({ subject_type, is_system, allow_all_scopes, ...shown }: ClientGrant): object {
  return shown;
}
