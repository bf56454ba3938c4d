import type { RequestContext } from "../context/request-context.ts";
import type { Access } from "../sources/source.ts";
import type { PasswordTicketHolder } from "../sources/user-writes.ts";
import { openChosenSource, openTarget, toPayload, withOwnOrgId } from "./mutation.ts";
import { withoutEmptyFacets } from "./org-mutation.ts";
import type { MutationResolvers, TicketUserInput } from "./types.generated.ts";

/** Mutations that make links for users. */
export const userTicketMutations: Required<
  Pick<MutationResolvers, "userPasswordTicketCreate" | "userEmailVerificationTicketCreate">
> = {
  userPasswordTicketCreate: (_root, { input: { user, ...changes } }, context) =>
    toPayload(
      async () => {
        const { access, holder } = readHolder(context, user);
        return {
          ticketUrl: await access.createPasswordTicket(holder, withOwnOrgId(access, changes, "input")),
        };
      },
      {},
      typeof user.id === "string" ? { id: user.id, argument: "input.user.id" } : undefined,
    ),
  userEmailVerificationTicketCreate: (_root, { input: { userId: id, auth0, ...input } }, context) =>
    toPayload(
      async () => {
        const { access, keys } = openTarget(context, "User", id, "input.userId");
        const changes = withoutEmptyFacets({
          ...input,
          ...(auth0 && { auth0: withOwnOrgId(access, auth0, "input.auth0") }),
        });
        return { ticketUrl: await access.createEmailVerificationTicket(keys[0] ?? "", changes) };
      },
      {},
      { id, argument: "input.userId" },
    ),
};

function readHolder(
  context: RequestContext,
  user: TicketUserInput,
): { access: Access; holder: PasswordTicketHolder } {
  if (typeof user.id === "string") {
    const { access, keys } = openTarget(context, "User", user.id, "input.user.id");
    return { access, holder: { userId: keys[0] ?? "" } };
  }
  const { source, email, connectionId } = user.email;
  const access = openChosenSource(context, source, "input.user.email.source", "USER_ADMINISTRATION");
  return { access, holder: { email, connectionId } };
}
