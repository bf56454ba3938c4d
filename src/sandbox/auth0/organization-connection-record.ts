import { z } from "zod";
import { refuse, refuseBody } from "./errors.ts";
import { emitEvent } from "./event.ts";
import { findOrganization } from "./find.ts";
import type { OrganizationConnection } from "./organization-state.ts";
import type { Auth0Request, Auth0State, Organization } from "./state.ts";

/** Auth0 documents at most 10 connections an organization (auth0.com/docs, entity limit policy). */
const mostConnections = 10;

/** The properties of a body that say how an organization uses a connection. */
export const connectionSettings = {
  assign_membership_on_login: z.boolean().optional(),
  show_as_button: z.boolean().optional(),
  is_signup_enabled: z.boolean().optional(),
};

/** How an organization is to use a connection, as far as the caller says. */
interface Wanted {
  readonly connection_id: string;
  readonly assign_membership_on_login?: boolean | undefined;
  readonly show_as_button?: boolean | undefined;
  readonly is_signup_enabled?: boolean | undefined;
}

/**
 * A use of a connection with the vendor's defaults. Throws 400 for a connection that the tenant does not have: the
 * vendor lists no other status, and its text is not recorded.
 */
export function readNewConnection({ connections }: Auth0State, wanted: Wanted): OrganizationConnection {
  if (!connections.has(wanted.connection_id))
    throw refuseBody("The specified connection does not exist.", "connection_id");
  return {
    connection_id: wanted.connection_id,
    assign_membership_on_login: wanted.assign_membership_on_login ?? false,
    show_as_button: wanted.show_as_button ?? true,
    is_signup_enabled: wanted.is_signup_enabled ?? false,
  };
}

/** Lets an organization use a connection. Throws the vendor's 403 past its limit of connections. */
export function addConnection(
  state: Auth0State,
  organization: Organization,
  connection: OrganizationConnection,
): void {
  const used = state.organizationConnections.get(organization.id);
  if (used === undefined) return;
  if (used.size >= mostConnections && !used.has(connection.connection_id))
    throw refuse(403, "You reached the limit of entities of this type.");
  used.set(connection.connection_id, connection);
  tellConnection(state, "organization.connection.added", organization, connection);
}

/** Stores a change of how an organization uses a connection. */
export function changeConnection(
  state: Auth0State,
  organization: Organization,
  connection: OrganizationConnection,
): void {
  state.organizationConnections.get(organization.id)?.set(connection.connection_id, connection);
  tellConnection(state, "organization.connection.updated", organization, connection);
}

/** Takes a connection from an organization. One that it does not use is no error: the vendor lists no 404. */
export function removeConnection(request: Auth0Request, connectionId: string): void {
  const { organization } = findOrganization(request);
  if (!request.state.organizationConnections.get(organization.id)?.delete(connectionId)) return;
  emitEvent(request.state, "organization.connection.removed", {
    organization: { id: organization.id, name: organization.name },
    connection: { id: connectionId },
  });
}

/** The connections of the organization of a path's `{id}`. Throws the vendor's 404. */
export function connectionsOf(request: Auth0Request): readonly OrganizationConnection[] {
  const { organization } = findOrganization(request);
  return [...(request.state.organizationConnections.get(organization.id)?.values() ?? [])];
}

/** One of the organization's connections. Throws the vendor's 404, which has no code. */
export function findConnection(request: Auth0Request, connectionId: string): OrganizationConnection {
  const found = connectionsOf(request).find(({ connection_id }) => connection_id === connectionId);
  if (found === undefined) throw refuseMissingConnection();
  return found;
}

/** 404 for a connection that the organization does not use. Auth0 sends no `errorCode` with it. */
export function refuseMissingConnection() {
  return refuse(404, "No connection found by that id");
}

/** Whether a connection is one of the enabled ones. */
export function isEnabled({ is_enabled }: OrganizationConnection): boolean {
  return is_enabled ?? true;
}

/** A use of a connection as the operations on enabled connections show it. */
export function describeEnabledConnection(state: Auth0State, used: OrganizationConnection): object {
  const { organization_connection_name, organization_access_level, is_enabled, ...shown } = used;
  return { ...shown, ...describeTarget(state, used) };
}

/** A use of a connection as the early-access operations show it. */
export function describeConnection(state: Auth0State, used: OrganizationConnection): object {
  return { ...used, ...describeTarget(state, used) };
}

function describeTarget({ connections }: Auth0State, { connection_id }: OrganizationConnection): object {
  const connection = connections.get(connection_id);
  return connection === undefined
    ? {}
    : { connection: { name: connection.name, strategy: connection.strategy } };
}

function tellConnection(
  state: Auth0State,
  type: string,
  { id, name }: Organization,
  connection: OrganizationConnection,
): void {
  const { connection_id, assign_membership_on_login, show_as_button, is_signup_enabled } = connection;
  emitEvent(state, type, {
    organization: { id, name },
    connection: { id: connection_id },
    assign_membership_on_login,
    show_as_button,
    is_signup_enabled,
  });
}
