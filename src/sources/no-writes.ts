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
    addMembers: refuse("add members without an invite"),
    updateMembership: refuse("change memberships"),
    removeMembers: refuse("remove members"),
    createInvite: refuse("send invites"),
    resendInvite: refuse("send invites again"),
    revokeInvite: refuse("revoke invites"),
    answerInvite: refuse("answer invites"),
    answerInviteLink: refuse("answer invite links"),
    createUser: refuse("create users"),
    updateUser: refuse("change users"),
    deleteUser: refuse("delete users"),
    setUserBlocked: refuse("block users"),
    userRoleIds: refuse("give users roles outside of orgs"),
    giveUserRoles: refuse("give users roles outside of orgs"),
    takeUserRoles: refuse("take roles from users outside of orgs"),
    giveUserPermissions: refuse("give users permissions"),
    takeUserPermissions: refuse("take permissions from users"),
    createPasswordTicket: refuse("make links for new passwords"),
    createEmailVerificationTicket: refuse("make links to prove an address"),
    createRole: refuse("create roles"),
    updateRole: refuse("change roles"),
    deleteRole: refuse("delete roles"),
    addRolePermissions: refuse("change what a role allows"),
    removeRolePermissions: refuse("change what a role allows"),
    assignRole: refuse("give roles to users outside of orgs"),
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
