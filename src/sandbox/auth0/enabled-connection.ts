import { z } from "zod";
import { readBody } from "./body.ts";
import { refuse } from "./errors.ts";
import { findOrganization } from "./find.ts";
import {
  addConnection,
  changeConnection,
  connectionSettings,
  connectionsOf,
  describeEnabledConnection,
  findConnection,
  isEnabled,
  readNewConnection,
  refuseMissingConnection,
  removeConnection,
} from "./organization-connection-record.ts";
import type { OrganizationConnection } from "./organization-state.ts";
import { answerOffsetPage, offsetParameters } from "./paging.ts";
import { checkParameters } from "./query.ts";
import type { Auth0Request, Auth0Route } from "./state.ts";
import { withoutNull } from "./without-null.ts";

const newBody = z.strictObject({ connection_id: z.string().min(1).max(50), ...connectionSettings });
const changesBody = z.strictObject(connectionSettings);
const readGroup = "organization connections read";
const writeGroup = "organization connections write";

/**
 * The operations on connections that are enabled for an organization (auth0.com/docs/api/management/v2/organizations).
 * They do not see those that the early-access operations have switched off.
 */
export const enabledConnectionRoutes: readonly Auth0Route[] = [
  {
    operation: "get_enabled_connections",
    method: "GET",
    path: "/organizations/{id}/enabled_connections",
    scopes: ["read:organization_connections"],
    rateLimitGroup: readGroup,
    handle(request) {
      checkParameters(request.query, offsetParameters);
      return {
        status: 200,
        body: answerOffsetPage(request.query, {
          key: "enabled_connections",
          entries: connectionsOf(request).filter(isEnabled),
          show: (used) => describeEnabledConnection(request.state, used),
        }),
      };
    },
  },
  {
    operation: "post_enabled_connections",
    method: "POST",
    path: "/organizations/{id}/enabled_connections",
    scopes: ["create:organization_connections"],
    rateLimitGroup: writeGroup,
    handle(request) {
      checkParameters(request.query, []);
      const wanted = readBody(newBody, request.body);
      const { organization } = findOrganization(request);
      const { state } = request;
      const old = connectionsOf(request).find(({ connection_id }) => connection_id === wanted.connection_id);
      // The vendor lists 400 and no 409 here; the text is not recorded.
      if (old !== undefined && isEnabled(old))
        throw refuse(400, "The connection is already enabled for this organization.", "invalid_body");
      const used = {
        ...old,
        ...readNewConnection(state, wanted),
        ...(old === undefined ? {} : { is_enabled: true }),
      };
      addConnection(state, organization, used);
      return { status: 201, body: describeEnabledConnection(state, used) };
    },
  },
  {
    operation: "get_enabled_connections_by_connectionId",
    method: "GET",
    path: "/organizations/{id}/enabled_connections/{connectionId}",
    scopes: ["read:organization_connections"],
    rateLimitGroup: readGroup,
    handle(request) {
      checkParameters(request.query, []);
      return { status: 200, body: describeEnabledConnection(request.state, findEnabled(request)) };
    },
  },
  {
    operation: "patch_enabled_connections_by_connectionId",
    method: "PATCH",
    path: "/organizations/{id}/enabled_connections/{connectionId}",
    scopes: ["update:organization_connections"],
    rateLimitGroup: writeGroup,
    handle(request) {
      checkParameters(request.query, []);
      const changes = readBody(changesBody, request.body);
      const used = { ...findEnabled(request), ...withoutNull(changes) };
      changeConnection(request.state, findOrganization(request).organization, used);
      return { status: 200, body: describeEnabledConnection(request.state, used) };
    },
  },
  {
    operation: "delete_enabled_connections_by_connectionId",
    method: "DELETE",
    path: "/organizations/{id}/enabled_connections/{connectionId}",
    scopes: ["delete:organization_connections"],
    rateLimitGroup: writeGroup,
    handle(request) {
      checkParameters(request.query, []);
      removeConnection(request, request.params.connectionId ?? "");
      return { status: 204 };
    },
  },
];

function findEnabled(request: Auth0Request): OrganizationConnection {
  const used = findConnection(request, request.params.connectionId ?? "");
  if (!isEnabled(used)) throw refuseMissingConnection();
  return used;
}
