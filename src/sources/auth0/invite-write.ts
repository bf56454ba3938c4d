import { GatewayError } from "../../errors/gateway-error.ts";
import { expectObject } from "../answer.ts";
import { type Changes, type ChangeTable, renamed, toBody } from "../changes.ts";
import type { Access } from "../source.ts";
import type { Writes } from "../writes.ts";
import { toInvite } from "./invite.ts";
import type { Auth0Session } from "./session.ts";
import { withoutNulls } from "./without-nulls.ts";

/** The longest that an invitation works, in seconds: 30 days (schema of `POST /organizations/{id}/invitations`). */
const longestTtl = 2_592_000;

const facetChanges: ChangeTable = {
  clientId: renamed("client_id"),
  inviterName: (value) => ({ inviter: { name: value } }),
  connectionId: renamed("connection_id"),
  sendEmail: renamed("send_invitation_email"),
  userMetadata: renamed("user_metadata"),
  appMetadata: renamed("app_metadata"),
};

/** What can be written of an invitation (https://auth0.com/docs/api/management/v2/organizations/post-invitations). */
function inviteChangesOf(access: Access): ChangeTable {
  return {
    ttlSeconds: (value) => ({ ttl_sec: checkTtl(value) }),
    auth0: (value) => toBody(access, facetChanges, value as Changes, "input.auth0"),
  };
}

/** The writes of invitations. */
export function createInviteWrites(
  session: Auth0Session,
): Pick<Writes, "createInvite" | "resendInvite" | "revokeInvite"> {
  const { access, api } = session;
  const table = inviteChangesOf(access);
  const { name: source } = access.source;

  /** Auth0 wants to know who invites. Throws BAD_USER_INPUT for a caller that is no user and names nobody. */
  async function inviterName(given: unknown): Promise<string> {
    if (typeof given === "string") return given;
    const name = await callerName();
    if (typeof name === "string") return name;
    const argument = "input.auth0.inviterName";
    throw new GatewayError(
      "BAD_USER_INPUT",
      `Source "${source}" cannot tell who invites: the credential is no user's, or may not read its name. Set \`${argument}\`.`,
      { source, argument },
    );
  }

  async function callerName(): Promise<unknown> {
    try {
      return (await access.viewerUser(new Set(["displayName"])))?.displayName;
    } catch (error) {
      // A credential that may invite need not be one that may read users.
      if (error instanceof GatewayError && error.code === "FORBIDDEN") return null;
      throw error;
    }
  }

  return {
    async createInvite(orgId, { email, roleIds, changes }, fields) {
      const given = withoutNulls(changes);
      const facet = given["auth0"] as Changes | undefined;
      if (facet === undefined) {
        const argument = "input.auth0.clientId";
        throw new GatewayError(
          "BAD_USER_INPUT",
          `Source "${source}" needs the application that a new member lands in. Set \`${argument}\`.`,
          { source, argument },
        );
      }
      const inviter = await inviterName(facet["inviterName"]);
      const operation = api.createInvitation(orgId);
      const body = {
        invitee: { email },
        ...toBody(access, table, { ...given, auth0: { ...withoutNulls(facet), inviterName: inviter } }),
        ...(roleIds.length > 0 && { roles: [...new Set(roleIds)] }),
      };
      const upstream = expectObject(operation, await operation.send(body));
      return toInvite(session, operation, { access, sourceId: orgId }, upstream, fields);
    },
    async resendInvite() {
      throw new GatewayError(
        "UNSUPPORTED",
        `Source "${source}" cannot send an invite again. Revoke it and create it again.`,
        { source },
      );
    },
    async revokeInvite(orgId, inviteId) {
      await api.deleteInvitation(orgId, inviteId).send();
    },
  };
}

function checkTtl(value: unknown): unknown {
  if (typeof value === "number" && value >= 1 && value <= longestTtl) return value;
  const argument = "input.ttlSeconds";
  throw new GatewayError(
    "BAD_USER_INPUT",
    `Argument \`${argument}\` may be 1 to ${longestTtl} (30 days); it is ${value}.`,
    { argument },
  );
}
