import type { Operations } from "../operation.ts";

/** The operations that make links for users, each under the name that its own code calls it by. */
export function createTicketApi({ write }: Operations) {
  return {
    /** `POST /tickets/password-change` */
    createPasswordTicket: () => write("post_password-change", "POST", "/tickets/password-change"),
    /** `POST /tickets/email-verification` */
    createEmailVerificationTicket: () =>
      write("post_email-verification", "POST", "/tickets/email-verification"),
  };
}
