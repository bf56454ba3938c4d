import { z } from "zod";
import { readBody } from "./body.ts";
import { refuse } from "./errors.ts";
import { findOrganization } from "./find.ts";
import { checkParameters } from "./query.ts";
import type { Auth0Route, Auth0State, Client, Invitation } from "./state.ts";
import { withoutNull } from "./without-null.ts";

/** How long an invitation lasts unless its sender says otherwise, in seconds: 7 days. */
const ordinaryLife = 604_800;
/** In seconds: 30 days. */
const longestLife = 2_592_000;
const passwordless = ["email", "sms"];

const metadata = z.record(z.string(), z.unknown());
const newBody = z.strictObject({
  inviter: z.strictObject({ name: z.string().min(1).max(300) }),
  invitee: z.strictObject({
    email: z.email({
      error: ({ input }) => `Object didn't pass validation for format email: ${String(input)}`,
    }),
  }),
  client_id: z.string(),
  connection_id: z.string().optional(),
  app_metadata: metadata.optional(),
  user_metadata: metadata.optional(),
  ttl_sec: z.int().min(0).max(longestLife).optional(),
  roles: z.array(z.string()).min(1).optional(),
  send_invitation_email: z.boolean().optional(),
});

/**
 * The writes of invitations (auth0.com/docs/manage-users/organizations/configure-organizations/invite-members). Nothing
 * changes an invitation: to send one again is to delete it and make another.
 */
export const invitationWriteRoutes: readonly Auth0Route[] = [
  {
    operation: "post_invitations",
    method: "POST",
    path: "/organizations/{id}/invitations",
    scopes: ["create:organization_invitations"],
    rateLimitGroup: "organization invitations write",
    handle(request) {
      checkParameters(request.query, []);
      const body = readBody(newBody, request.body);
      const { organization } = findOrganization(request);
      const { state } = request;
      const loginUri = findLoginUri(state, body.client_id);
      checkConnection(state, body.connection_id);
      checkRoles(state, body.roles ?? []);
      const { ttl_sec: ttl = 0, send_invitation_email, ...chosen } = body;
      const now = Date.now();
      const ticketId = state.makeId(32);
      const invitation: Invitation = {
        id: `uinv_${state.makeId(16)}`,
        organization_id: organization.id,
        ...withoutNull(chosen),
        invitation_url: `${loginUri}?invitation=${ticketId}&organization=${organization.id}&organization_name=${organization.name}`,
        ticket_id: ticketId,
        created_at: new Date(now).toISOString(),
        // 0 is as good as nothing: the vendor's default.
        expires_at: new Date(now + (ttl === 0 ? ordinaryLife : ttl) * 1000).toISOString(),
      };
      state.invitations.set(organization.id, [...(state.invitations.get(organization.id) ?? []), invitation]);
      // The specification says 200; all of the vendor's recordings have 201.
      return { status: 201, body: invitation };
    },
  },
  {
    operation: "delete_invitations_by_invitation_id",
    method: "DELETE",
    path: "/organizations/{id}/invitations/{invitation_id}",
    scopes: ["delete:organization_invitations"],
    rateLimitGroup: "organization invitations write",
    handle(request) {
      checkParameters(request.query, []);
      const { organization } = findOrganization(request);
      const { invitations } = request.state;
      const old = invitations.get(organization.id) ?? [];
      const kept = old.filter(({ id }) => id !== request.params.invitation_id);
      if (kept.length === old.length)
        throw refuse(404, "The invitation does not exist.", "inexistent_invitation");
      invitations.set(organization.id, kept);
      return { status: 204 };
    },
  },
];

/** Where an application's people sign in. The tenant itself has no default login route, so the application needs one. */
function findLoginUri({ clients }: Auth0State, clientId: string): string {
  const client: Client | undefined = clients.get(clientId);
  if (client === undefined) throw refuseInvitation("The specified client_id does not exist.");
  if ((client.organization_usage ?? "deny") === "deny")
    throw refuseInvitation(`The specified client_id (${clientId}) does not allow organizations.`);
  if (client.initiate_login_uri === undefined)
    throw refuseInvitation("A default login route is required to generate the invitation url.");
  return client.initiate_login_uri;
}

function checkConnection({ connections }: Auth0State, id: string | undefined): void {
  if (id === undefined) return;
  const connection = connections.get(id);
  if (connection === undefined) throw refuseInvitation("The specified connection does not exist.");
  if (passwordless.includes(connection.strategy))
    throw refuseInvitation("Passwordless connections are not supported.");
}

function checkRoles({ roles }: Auth0State, ids: readonly string[]): void {
  const unknown = ids.filter((id) => !roles.has(id));
  if (unknown.length > 0)
    throw refuseInvitation(`One or more of the specified roles do not exist: ${unknown.join(", ")}`);
}

function refuseInvitation(message: string) {
  return refuse(400, message, "invalid_body");
}
