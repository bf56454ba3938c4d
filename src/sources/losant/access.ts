import type { Call } from "../call.ts";
import { createNoUserGroups } from "../group.ts";
import { createNoUserJobs } from "../job.ts";
import { createNoWrites } from "../no-writes.ts";
import { createNoSessionAdministration } from "../session-administration.ts";
import type { Access, AccessRequest, Source } from "../source.ts";
import { createAccountWrites } from "./account-write.ts";
import { createLosantApi } from "./api.ts";
import { type AuditLogAccess, createAuditLogReads } from "./audit-log.ts";
import { createSignIns } from "./auth.ts";
import { createExtras, type LosantExtras } from "./extras.ts";
import { createInstances, type InstancesAccess } from "./instance-admin/instances.ts";
import { createOrgInviteReads } from "./invite.ts";
import { createInviteLinkReads } from "./invite-link.ts";
import { createInviteWrites } from "./invite-write.ts";
import { createMemberReads } from "./member.ts";
import { createMemberWrites } from "./member-write.ts";
import { createOrgReads } from "./org.ts";
import { createOrgList } from "./org-list.ts";
import { createOrgWrites } from "./org-write.ts";
import { createReceivedInviteReads } from "./received-invite.ts";
import { createRoleReads, createRoles } from "./role.ts";
import type { LosantSession } from "./session.ts";
import { createTokenReads, type TokenReads } from "./token-read.ts";
import { createTokenWrites } from "./token-write.ts";
import { createTransfers, type LosantTransfers } from "./transfer.ts";
import { createUserReads, toMemberUser } from "./user.ts";
import { createViewer } from "./viewer.ts";

/** One caller's way into the Losant platform, for one request. */
export interface LosantAccess extends InstancesAccess, AuditLogAccess {
  readonly extras: LosantExtras & LosantTransfers & Pick<TokenReads, "tokensOf">;
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
  const tokens = createTokenReads(session);
  return Object.assign(access, {
    ...createNoWrites(access),
    ...createNoUserGroups(access),
    ...createNoSessionAdministration(access),
    ...createNoUserJobs(access),
    ...createSignIns(session),
    ...createAccountWrites(session),
    ...createOrgReads(session),
    ...createOrgWrites(session),
    ...createMemberReads(session),
    ...createMemberWrites(session),
    ...createUserReads(session),
    ...createRoleReads(session),
    ...createInviteLinkReads(session),
    viewerTokens: tokens.viewerTokens,
    token: tokens.token,
    ...createTokenWrites(session, tokens),
    ...createInviteWrites(session, sent),
    invites: sent.invites,
    receivedInvites: received.receivedInvites,
    invite: (orgId, id, fields) =>
      orgId === null ? received.invite(id, fields) : sent.invite(orgId, id, fields),
    auditLogs: createAuditLogReads(access, api),
    extras: {
      ...createExtras(session),
      ...createTransfers(session),
      tokensOf: tokens.tokensOf,
    },
    instances: createInstances(
      {
        access,
        api,
        list: api.instances(),
        toUser: (origin, member, fields) => toMemberUser(session, origin, member, fields),
      },
      null,
    ),
  } satisfies Omit<LosantAccess, "source" | "hasCredential" | "refusal">);
}
