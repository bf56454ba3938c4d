import type { Call } from "../call.ts";
import type { Access, AccessRequest, Source } from "../source.ts";
import { createLosantApi } from "./api.ts";
import { createExtras, type LosantExtras } from "./extras.ts";
import { createOrgInviteReads } from "./invite.ts";
import { createInviteLinkReads } from "./invite-link.ts";
import { createMemberReads } from "./member.ts";
import { createOrgReads } from "./org.ts";
import { createOrgList } from "./org-list.ts";
import { createReceivedInviteReads } from "./received-invite.ts";
import { createRoleReads, createRoles } from "./role.ts";
import type { LosantSession } from "./session.ts";
import { createTokenReads } from "./token.ts";
import { createUserReads } from "./user.ts";
import { createViewer } from "./viewer.ts";

/** One caller's way into the Losant platform, for one request. */
export interface LosantAccess extends Access {
  readonly extras: LosantExtras;
}

/** Whether an access leads into the Losant platform. */
export function isLosantAccess(access: Access): access is LosantAccess {
  return access.source.kind === "LOSANT";
}

/** How one caller's calls are made for one request: with their token, and without any. */
export interface LosantCalls {
  readonly call: Call;
  readonly callAnonymously: Call;
}

/** Opens the platform for one caller and one request. */
export function openLosant(
  source: Source,
  { credential, refusal }: AccessRequest,
  { call, callAnonymously }: LosantCalls,
): LosantAccess {
  const api = createLosantApi(source.name, call, callAnonymously);
  const access = { source, hasCredential: credential !== null, refusal } as LosantAccess;
  const session: LosantSession = {
    access,
    api,
    orgs: createOrgList(api),
    viewer: createViewer(api),
    roles: createRoles(access),
  };
  const sent = createOrgInviteReads(session);
  const received = createReceivedInviteReads(session);
  return Object.assign(access, {
    ...createOrgReads(session),
    ...createMemberReads(session),
    ...createUserReads(session),
    ...createRoleReads(session),
    ...createInviteLinkReads(session),
    ...createTokenReads(session),
    invites: sent.invites,
    receivedInvites: received.receivedInvites,
    invite: (orgId, id, fields) =>
      orgId === null ? received.invite(id, fields) : sent.invite(orgId, id, fields),
    extras: createExtras(session),
  } satisfies Omit<LosantAccess, "source" | "hasCredential" | "refusal">);
}
