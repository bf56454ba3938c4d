import type { Call } from "../call.ts";
import { createNoUserGroups } from "../group.ts";
import { createNoUserJobs } from "../job.ts";
import { joinParts } from "../join-parts.ts";
import { createNoWrites } from "../no-writes.ts";
import { createNoSessionAdministration } from "../session-administration.ts";
import type { Access, AccessRequest, Source } from "../source.ts";
import { createAccountWrites } from "./account-write.ts";
import { createLosantApi } from "./api.ts";
import { type AuditLogAccess, createAuditLogReads } from "./audit-log.ts";
import { createSignIns } from "./auth.ts";
import { createExtras, type LosantExtras } from "./extras.ts";
import { createInstances, type InstancesAccess, type LosantInstances } from "./instance-admin/instances.ts";
import { createOrgInviteReads } from "./invite.ts";
import { createInviteLinkReads } from "./invite-link.ts";
import { createInviteWrites } from "./invite-write.ts";
import { createMemberReads } from "./member.ts";
import { createMemberRows } from "./member-row.ts";
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

const sharedParts = joinParts([
  ({ api }: LosantSession) => ({ orgs: createOrgList(api) }),
  () => ({ memberRowsOf: createMemberRows() }),
  ({ api }: LosantSession) => ({ viewer: createViewer(api) }),
  ({ access }: LosantSession) => ({ roles: createRoles(access) }),
  (session: LosantSession) => ({ tokens: createTokenReads(session) }),
  (session: LosantSession) => ({ sentInvites: createOrgInviteReads(session) }),
]);

const parts = joinParts([
  ({ access }: LosantSession) => createNoWrites(access),
  ({ access }: LosantSession) => createNoUserGroups(access),
  ({ access }: LosantSession) => createNoSessionAdministration(access),
  ({ access }: LosantSession) => createNoUserJobs(access),
  createSignIns,
  createAccountWrites,
  createOrgReads,
  createOrgWrites,
  createMemberReads,
  createMemberWrites,
  createUserReads,
  createRoleReads,
  createInviteLinkReads,
  createInviteReads,
  createInviteWrites,
  ({ tokens }: LosantSession) => ({ viewerTokens: tokens.viewerTokens, token: tokens.token }),
  (session: LosantSession) => createTokenWrites(session, session.tokens),
  ({ access, api }: LosantSession) => ({ auditLogs: createAuditLogReads(access, api) }),
  (session: LosantSession) => ({
    extras: {
      ...createExtras(session),
      ...createTransfers(session),
      tokensOf: session.tokens.tokensOf,
    },
  }),
  (session: LosantSession) => ({ instances: createPlatformInstances(session) }),
]);

/** Opens the platform for one caller and one request. */
export function openLosant(
  source: Source,
  { credential, refusal }: AccessRequest,
  { call, callAnonymously }: LosantCalls,
): LosantAccess {
  const api = createLosantApi(source.name, call, callAnonymously);
  return parts.create({ source, hasCredential: credential !== null, refusal }, (access) =>
    sharedParts.create({ access, api }, (session) => session),
  );
}

/** Invitations from both sides: those that organizations sent, and those that the caller got. */
function createInviteReads(
  session: LosantSession,
): Pick<LosantAccess, "invites" | "receivedInvites" | "invite"> {
  const { sentInvites } = session;
  const received = createReceivedInviteReads(session);
  return {
    invites: sentInvites.invites,
    receivedInvites: received.receivedInvites,
    invite: (orgId, id, fields) =>
      orgId === null ? received.invite(id, fields) : sentInvites.invite(orgId, id, fields),
  };
}

/** The instances that the caller is a member of. */
function createPlatformInstances(session: LosantSession): LosantInstances {
  const { access, api } = session;
  const list = api.instances();
  return createInstances(
    { access, api, list, toUser: (origin, member, fields) => toMemberUser(session, origin, member, fields) },
    null,
  );
}
