import { z } from "zod";
import { readBody } from "./body.ts";
import { refuse } from "./errors.ts";
import { findOrganization } from "./find.ts";
import {
  addConnection,
  changeConnection,
  connectionSettings,
  connectionsOf,
  describeConnection,
  findConnection,
  isEnabled,
  readNewConnection,
  removeConnection,
} from "./organization-connection-record.ts";
import type { OrganizationConnection } from "./organization-state.ts";
import { answerOffsetPage, offsetParameters } from "./paging.ts";
import { checkParameters, readFlag } from "./query.ts";
import type { Auth0Route } from "./state.ts";
import { withoutNull } from "./without-null.ts";

const name = z.string().min(1).max(50);
const accessLevel = z.enum(["none", "readonly", "limited", "full"]);
const newBody = z.strictObject({
  connection_id: z.string().min(1).max(50),
  ...connectionSettings,
  organization_connection_name: name.optional(),
  organization_access_level: accessLevel.optional(),
  is_enabled: z.boolean().optional(),
});
const changesBody = z.strictObject({
  ...connectionSettings,
  organization_connection_name: name.nullish(),
  organization_access_level: accessLevel.nullish(),
  is_enabled: z.boolean().nullish(),
});
const readGroup = "organization connections read";
const writeGroup = "organization connections write";

/** The early-access operations on all connections of an organization (auth0.com/docs/api/management/v2/organizations). */
export const organizationConnectionRoutes: readonly Auth0Route[] = [
  {
    operation: "get_organization_connections",
    method: "GET",
    path: "/organizations/{id}/connections",
    scopes: ["read:organization_connections"],
    rateLimitGroup: readGroup,
    handle(request) {
      const { query, state } = request;
      checkParameters(query, [...offsetParameters, "is_enabled"]);
      const wanted = readFlag(query, "is_enabled");
      return {
        status: 200,
        body: answerOffsetPage(query, {
          key: "connections",
          entries: connectionsOf(request).filter(
            (used) => wanted === undefined || isEnabled(used) === wanted,
          ),
          show: (used) => describeConnection(state, used),
        }),
      };
    },
  },
  {
    operation: "post_organization_connection",
    method: "POST",
    path: "/organizations/{id}/connections",
    scopes: ["create:organization_connections"],
    rateLimitGroup: writeGroup,
    handle(request) {
      checkParameters(request.query, []);
      const { connection_id, ...settings } = readBody(newBody, request.body);
      const { organization } = findOrganization(request);
      if (connectionsOf(request).some((used) => used.connection_id === connection_id))
        throw refuse(409, "The connection is already part of this organization.");
      const used: OrganizationConnection = {
        ...readNewConnection(request.state, { connection_id }),
        ...withoutNull(settings),
      };
      addConnection(request.state, organization, used);
      return { status: 201, body: describeConnection(request.state, used) };
    },
  },
  {
    operation: "get_organization_connection",
    method: "GET",
    path: "/organizations/{id}/connections/{connection_id}",
    scopes: ["read:organization_connections"],
    rateLimitGroup: readGroup,
    handle(request) {
      checkParameters(request.query, []);
      const used = findConnection(request, request.params.connection_id ?? "");
      return { status: 200, body: describeConnection(request.state, used) };
    },
  },
  {
    operation: "patch_organization_connection",
    method: "PATCH",
    path: "/organizations/{id}/connections/{connection_id}",
    scopes: ["update:organization_connections"],
    rateLimitGroup: writeGroup,
    handle(request) {
      checkParameters(request.query, []);
      const changes = readBody(changesBody, request.body);
      const old = findConnection(request, request.params.connection_id ?? "");
      const used = change(old, changes);
      changeConnection(request.state, findOrganization(request).organization, used);
      return { status: 200, body: describeConnection(request.state, used) };
    },
  },
  {
    operation: "delete_organization_connection",
    method: "DELETE",
    path: "/organizations/{id}/connections/{connection_id}",
    scopes: ["delete:organization_connections"],
    rateLimitGroup: writeGroup,
    handle(request) {
      checkParameters(request.query, []);
      removeConnection(request, request.params.connection_id ?? "");
      return { status: 204 };
    },
  },
];

/** Null takes a property away; what the changes do not name stays. */
function change(old: OrganizationConnection, changes: z.output<typeof changesBody>): OrganizationConnection {
  const cleared = new Set(Object.entries(changes).flatMap(([key, value]) => (value === null ? [key] : [])));
  const { organization_connection_name, organization_access_level, is_enabled, ...always } = old;
  const optional = withoutNull({ organization_connection_name, organization_access_level, is_enabled });
  return {
    ...always,
    ...Object.fromEntries(Object.entries(optional).filter(([key]) => !cleared.has(key))),
    ...withoutNull(changes),
  };
}
