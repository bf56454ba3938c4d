import { z } from "zod";
import { readBody } from "./body.ts";
import { refuse, refuseBody, refuseScope } from "./errors.ts";
import { emitEvent } from "./event.ts";
import { findOrganization } from "./find.ts";
import { removeGroupsOfOrganization } from "./group-removal.ts";
import {
  addConnection,
  connectionSettings,
  describeEnabledConnection,
  readNewConnection,
} from "./organization-connection-record.ts";
import { checkParameters } from "./query.ts";
import { createReplica } from "./replica.ts";
import type { Auth0Route, Auth0State, Organization } from "./state.ts";
import { dropCredentialsOfOrganization } from "./user-credential.ts";
import { withoutNull } from "./without-null.ts";

const mostConnectionsAtCreation = 10;
const mostMetadata = 25;

const color = z.string().regex(/^#([0-9a-f]{3}|[0-9a-f]{6})$/i, {
  error: ({ input }) => `Object didn't pass validation for format html-color: ${String(input)}`,
});
const settings = {
  // A name cannot look like an id: that is how the reads by id and by name are told apart.
  name: z
    .string()
    .min(1)
    .max(50)
    .regex(/^(?!org_)[a-z0-9]([a-z0-9_-]*[a-z0-9])?$/, {
      error: ({ input }) => `Object didn't pass validation for format organization-name: ${String(input)}`,
    }),
  display_name: z.string().min(1).max(255).optional(),
  branding: z
    .strictObject({
      logo_url: z
        .url({
          protocol: /^https$/,
          error: ({ input }) =>
            `Object didn't pass validation for format strict-https-uri-or-null: ${String(input)}`,
        })
        .nullish(),
      colors: z.strictObject({ primary: color, page_background: color }).optional(),
    })
    .optional(),
  metadata: z
    .record(z.string().max(255), z.string().max(255).nullable())
    .refine((metadata) => Object.keys(metadata).length <= mostMetadata, {
      error: `Too many properties defined, maximum ${mostMetadata}`,
    })
    .optional(),
  token_quota: z.strictObject({
    client_credentials: z
      .strictObject({
        enforce: z.boolean().optional(),
        per_day: z.int().min(1).max(2_147_483_647).optional(),
        per_hour: z.int().min(1).max(2_147_483_647).optional(),
      })
      .refine((quota) => Object.keys(quota).length > 0, {
        error: "Too few properties defined (0), minimum 1",
      }),
  }),
};

const newBody = z.strictObject({
  ...settings,
  token_quota: settings.token_quota.optional(),
  enabled_connections: z
    .array(z.strictObject({ connection_id: z.string(), ...connectionSettings }))
    .optional(),
});
const changesBody = z.strictObject({
  ...settings,
  name: settings.name.optional(),
  token_quota: settings.token_quota.nullish(),
});

/** The writes of organizations (auth0.com/docs/api/management/v2/organizations). */
export const organizationWriteRoutes: readonly Auth0Route[] = [
  {
    operation: "post_organizations",
    method: "POST",
    path: "/organizations",
    scopes: ["create:organizations"],
    rateLimitGroup: "organizations write",
    handle({ query, body, state, caller }) {
      checkParameters(query, []);
      const { enabled_connections: wanted, ...chosen } = readBody(newBody, body);
      if (wanted !== undefined && !caller.scopes.includes("create:organization_connections"))
        throw refuseScope(["create:organization_connections"]);
      if (wanted !== undefined && wanted.length > mostConnectionsAtCreation)
        throw refuseBody(
          `Array is too long (${wanted.length}), maximum ${mostConnectionsAtCreation}`,
          "enabled_connections",
        );
      checkName(state, chosen.name);
      const connections = (wanted ?? []).map((connection) => readNewConnection(state, connection));
      const { name } = chosen;
      // That the display name is the name until it has one of its own is unverified.
      const organization = change({ id: `org_${state.makeId(16)}`, name, display_name: name }, chosen);
      const { id } = organization;
      state.organizations.set(id, { organization, createdAt: new Date().toISOString() });
      state.members.set(id, createReplica([]));
      state.organizationConnections.set(id, new Map());
      state.discoveryDomains.set(id, createReplica([]));
      state.organizationGrants.set(id, new Set());
      emitEvent(state, "organization.created", describeForEvent(organization));
      for (const connection of connections) addConnection(state, organization, connection);
      return {
        status: 201,
        body: {
          ...organization,
          ...(wanted === undefined
            ? {}
            : {
                enabled_connections: connections.map((connection) =>
                  describeEnabledConnection(state, connection),
                ),
              }),
        },
      };
    },
  },
  {
    operation: "patch_organizations_by_id",
    method: "PATCH",
    path: "/organizations/{id}",
    scopes: ["update:organizations"],
    rateLimitGroup: "organizations write",
    handle(request) {
      checkParameters(request.query, []);
      const changes = readBody(changesBody, request.body);
      const stored = findOrganization(request);
      const { id } = stored.organization;
      if (changes.name !== undefined) checkName(request.state, changes.name, id);
      const organization = change(stored.organization, changes);
      request.state.organizations.set(id, { ...stored, organization });
      emitEvent(request.state, "organization.updated", describeForEvent(organization));
      return { status: 200, body: organization };
    },
  },
  {
    operation: "delete_organizations_by_id",
    method: "DELETE",
    path: "/organizations/{id}",
    scopes: ["delete:organizations"],
    rateLimitGroup: "organizations write",
    handle(request) {
      checkParameters(request.query, []);
      const { organization } = findOrganization(request);
      const { state } = request;
      state.organizations.delete(organization.id);
      state.members.delete(organization.id);
      state.invitations.delete(organization.id);
      state.organizationConnections.delete(organization.id);
      state.discoveryDomains.delete(organization.id);
      state.organizationGrants.delete(organization.id);
      dropCredentialsOfOrganization(state, organization.id);
      removeGroupsOfOrganization(state, organization.id);
      const { branding, ...told } = describeForEvent(organization);
      emitEvent(state, "organization.deleted", told);
      return { status: 204 };
    },
  },
];

/** Auth0 takes nested objects as they are given: what `branding` or `metadata` leaves out is gone. */
function change(organization: Organization, changes: z.output<typeof changesBody>): Organization {
  const { name, display_name, branding, metadata, token_quota } = changes;
  return withoutNull({
    id: organization.id,
    name: name ?? organization.name,
    display_name: display_name ?? organization.display_name,
    branding: branding === undefined ? organization.branding : withoutEmpty(branding),
    metadata: metadata === undefined ? organization.metadata : withoutEmpty(metadata),
    token_quota:
      token_quota === undefined
        ? organization.token_quota
        : token_quota && { client_credentials: withoutNull(token_quota.client_credentials) },
  });
}

/** What is left without the properties that are null, or undefined when nothing is. */
function withoutEmpty<Value extends object>(record: Value) {
  const kept = withoutNull(record);
  return Object.keys(kept).length === 0 ? undefined : kept;
}

/** The vendor lists 409 for a new organization only; that a change to a taken name is one too is unverified. */
function checkName({ organizations }: Auth0State, name: string, ownId?: string): void {
  for (const { organization } of organizations.values())
    if (organization.name === name && organization.id !== ownId)
      throw refuse(409, "An organization with the same name already exists.", "organization_conflict");
}

function describeForEvent({ token_quota, ...organization }: Organization): Omit<Organization, "token_quota"> {
  return organization;
}
