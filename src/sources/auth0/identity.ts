import { badResponse, expectObjects } from "../answer.ts";
import { requiredTextOf } from "../values.ts";
import { isUserMissing, namingArgument } from "./blame.ts";
import type { WriteOperation } from "./operation.ts";
import type { Auth0Session } from "./session.ts";
import { type IdentityInput, toIdentityBody } from "./ticket.ts";

/** What to join to a user: another user, an account at a provider, or what an id token proves. */
export type LinkWith =
  | { readonly userId: string }
  | { readonly identity: IdentityInput }
  | { readonly idToken: string };

/** Joins accounts to users and parts them. */
export interface Identities {
  linkIdentity(userId: string, link: LinkWith): Promise<void>;
  /** Gives the id of the user that the account is then. */
  unlinkIdentity(userId: string, identity: IdentityInput): Promise<string>;
}

/** Where the input says what goes into the body. */
const linkPlaces: Readonly<Record<string, string>> = {
  link_with: "input.with.idToken",
  provider: "input.with.identity.provider",
  user_id: "input.with.identity.providerUserId",
  connection_id: "input.with.identity.connectionId",
};

/** The writes of accounts that are joined in a user. */
export function createIdentities({ api, writtenUsers }: Auth0Session): Identities {
  /** A user is made or goes away with every account: the search shows neither at once. */
  function noteAll(operation: WriteOperation, answer: unknown): void {
    try {
      for (const { provider, user_id: id } of expectObjects(operation, answer)) {
        writtenUsers.note(`${requiredTextOf(provider)}|${String(id)}`);
      }
    } catch (cause) {
      throw badResponse(operation, cause);
    }
  }

  return {
    async linkIdentity(userId, link) {
      writtenUsers.note(userId);
      const operation = api.linkIdentity(userId);
      if ("idToken" in link) {
        const sending = operation.send({ link_with: link.idToken }, { secrets: [link.idToken] });
        noteAll(operation, await namingArgument(sending, ({ property }) => linkPlaces[property ?? ""]));
        return;
      }
      const isUser = "userId" in link;
      const identity = isUser ? toIdentityInput(link.userId) : link.identity;
      writtenUsers.note(toUserId(identity));
      // Who is missing is told with 400 for the account to join, and with 404 for the user that it shall be joined to.
      await namingArgument(operation.send(toIdentityBody(identity)), (refusal) => {
        if (refusal.code === "NOT_FOUND") return undefined;
        const place = linkPlaces[refusal.property ?? ""];
        if (isUser) return place === undefined && !isUserMissing(refusal) ? undefined : "input.with.userId";
        return isUserMissing(refusal) ? "input.with.identity" : place;
      });
    },
    async unlinkIdentity(userId, identity) {
      const unlinkedId = toUserId(identity);
      writtenUsers.note(userId);
      writtenUsers.note(unlinkedId);
      await api.unlinkIdentity(userId, identity.provider, identity.providerUserId).send();
      return unlinkedId;
    },
  };
}

/**
 * The account that a user was before it is joined: the id is the provider's name and the id there, with a bar between
 * (https://auth0.com/docs/manage-users/user-accounts/identify-users). Further bars belong to the id there.
 */
function toIdentityInput(userId: string): IdentityInput {
  const bar = userId.indexOf("|");
  return { provider: userId.slice(0, Math.max(bar, 0)), providerUserId: userId.slice(bar + 1) };
}

function toUserId({ provider, providerUserId }: IdentityInput): string {
  return `${provider}|${providerUserId}`;
}
