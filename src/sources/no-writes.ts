import { GatewayError } from "../errors/gateway-error.ts";
import type { Access } from "./source.ts";
import type { Writes } from "./writes.ts";

/** Writes of a source that has none of them: each is UNSUPPORTED. A source puts over it what it can do. */
export function createNoWrites(access: Access): Writes {
  const refuse = (what: string) => async (): Promise<never> => {
    const { name: source } = access.source;
    throw new GatewayError(
      "UNSUPPORTED",
      `Source "${source}" cannot ${what}. \`IdentitySource.features\` tells what it can do.`,
      { source },
    );
  };
  return {
    createOrg: refuse("create orgs"),
    updateOrg: refuse("change orgs"),
    deleteOrg: refuse("delete orgs"),
    addMember: refuse("add members without an invite"),
    updateMembership: refuse("change memberships"),
    removeMembers: refuse("remove members"),
    createInvite: refuse("send invites"),
    resendInvite: refuse("send invites again"),
    revokeInvite: refuse("revoke invites"),
    answerInvite: refuse("answer invites"),
    answerInviteLink: refuse("answer invite links"),
    updateUser: refuse("change users"),
    deleteUser: refuse("delete users"),
    signIn: refuse("sign anybody in"),
    refreshAccess: refuse("renew access tokens"),
    ssoRedirect: refuse("sign anybody in with a company's own login"),
    changePassword: refuse("change passwords"),
    sendEmailVerification: refuse("send a mail to prove an address"),
    revokeAccess: refuse("revoke access"),
    createToken: refuse("make tokens"),
    updateToken: refuse("change tokens"),
    revokeToken: refuse("revoke tokens"),
  };
}
