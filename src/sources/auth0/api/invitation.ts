import type { Operations } from "../operation.ts";

/** The operations on invitations into organizations, each under the name that its own code calls it by. */
export function createInvitationApi({ item, list, write }: Operations) {
  return {
    /** `GET /organizations/{id}/invitations` */
    invitations: (id: string) =>
      list("get_invitations", "/organizations/{id}/invitations", "invitations", { id }),
    /** `GET /organizations/{id}/invitations/{invitation_id}` */
    invitation: (id: string, invitation_id: string) =>
      item("get_invitations_by_invitation_id", "/organizations/{id}/invitations/{invitation_id}", {
        id,
        invitation_id,
      }),
    /** `POST /organizations/{id}/invitations` */
    createInvitation: (id: string) =>
      write("post_invitations", "POST", "/organizations/{id}/invitations", { id }),
    /** `DELETE /organizations/{id}/invitations/{invitation_id}` */
    deleteInvitation: (id: string, invitation_id: string) =>
      write(
        "delete_invitations_by_invitation_id",
        "DELETE",
        "/organizations/{id}/invitations/{invitation_id}",
        { id, invitation_id },
      ),
  };
}
