import { refuse } from "./errors.ts";
import { fieldParameters, readFields } from "./fields.ts";
import { findOrganization } from "./find.ts";
import { answerOffsetPage, offsetParameters } from "./paging.ts";
import { checkParameters, readSort, sortBy } from "./query.ts";
import type { Auth0Request, Auth0Route, Invitation } from "./state.ts";

/** The properties that `fields` may name. `ticket_id` is not one of them, so only a read of everything shows it. */
const invitationFields = [
  "app_metadata",
  "user_metadata",
  "client_id",
  "connection_id",
  "created_at",
  "expires_at",
  "id",
  "invitation_url",
  "invitee",
  "inviter",
  "organization_id",
  "roles",
];

/** The operations on invitations (auth0.com/docs/api/management/v2/organizations). */
export const invitationRoutes: readonly Auth0Route[] = [
  {
    operation: "get_invitations",
    method: "GET",
    path: "/organizations/{id}/invitations",
    scopes: ["read:organization_invitations"],
    rateLimitGroup: "organization invitations read",
    handle(request) {
      const { query } = request;
      checkParameters(query, [...offsetParameters, ...fieldParameters, "sort"]);
      const fields = readFields(query, invitationFields);
      const sort = readSort(query, ["created_at"]);
      return {
        status: 200,
        body: answerOffsetPage(
          query,
          {
            key: "invitations",
            entries: sortBy(invitationsOf(request), sort?.direction ?? -1, ({ created_at }) => created_at),
            show: (invitation) => fields.apply(invitation),
          },
          { withoutTotal: true },
        ),
      };
    },
  },
  {
    operation: "get_invitations_by_invitation_id",
    method: "GET",
    path: "/organizations/{id}/invitations/{invitation_id}",
    scopes: ["read:organization_invitations"],
    rateLimitGroup: "organization invitations read",
    handle(request) {
      const { query, params } = request;
      checkParameters(query, fieldParameters);
      const fields = readFields(query, invitationFields);
      const invitation = invitationsOf(request).find(({ id }) => id === params.invitation_id);
      if (invitation === undefined)
        throw refuse(404, "The invitation does not exist.", "inexistent_invitation");
      return { status: 200, body: fields.apply(invitation) };
    },
  },
];

function invitationsOf(request: Auth0Request): readonly Invitation[] {
  const { organization } = findOrganization(request);
  return request.state.invitations.get(organization.id) ?? [];
}
