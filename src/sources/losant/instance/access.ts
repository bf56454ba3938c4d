import type { Call } from "../../call.ts";
import { createNoUserGroups } from "../../group.ts";
import { createNoUserJobs } from "../../job.ts";
import { joinParts } from "../../join-parts.ts";
import { createNoWrites } from "../../no-writes.ts";
import { createNoSessionAdministration } from "../../session-administration.ts";
import type { Access, AccessRequest, Source } from "../../source.ts";
import { unsupported } from "../../unsupported.ts";
import { type AuditLogAccess, createAuditLogReads } from "../audit-log.ts";
import { createInstances, type InstancesAccess, type LosantInstances } from "../instance-admin/instances.ts";
import { createInstanceTokens } from "../instance-token.ts";
import { createRoleReads, createRoles } from "../role.ts";
import { createTokenReads, type TokenReads } from "../token-read.ts";
import { toMemberUser } from "../user.ts";
import { createViewer } from "../viewer.ts";
import { createLosantInstanceApi } from "./api.ts";
import { createInstanceExtras, type LosantInstanceExtras } from "./extras.ts";
import { createInstanceInviteReads } from "./invite.ts";
import { createInstanceInviteWrites } from "./invite-write.ts";
import { createInstanceMemberReads, createInstanceOrgMembers } from "./member.ts";
import { createInstanceMemberWrites } from "./member-write.ts";
import { createInstanceOrgReads } from "./org.ts";
import { createInstanceOrgList } from "./org-list.ts";
import { createInstanceOrgWrites } from "./org-write.ts";
import type { LosantInstanceSession } from "./session.ts";
import { createInstanceUserReads } from "./user.ts";

/** One caller's way into a Losant enterprise instance, for one request. */
export interface LosantInstanceAccess extends InstancesAccess, AuditLogAccess {
  readonly extras: LosantInstanceExtras & Pick<TokenReads, "tokensOf">;
}

/** Whether an access leads into a Losant enterprise instance. */
export function isLosantInstanceAccess(access: Access): access is LosantInstanceAccess {
  return access.source.kind === "LOSANT_INSTANCE";
}

const sharedParts = joinParts([
  ({ api }: LosantInstanceSession) => ({ orgs: createInstanceOrgList(api) }),
  ({ api }: LosantInstanceSession) => ({ members: createInstanceOrgMembers(api) }),
  ({ api }: LosantInstanceSession) => ({ viewer: createViewer(api) }),
  ({ access }: LosantInstanceSession) => ({ roles: createRoles(access) }),
  (session: LosantInstanceSession) => ({ tokens: createTokenReads(session) }),
]);

const parts = joinParts([
  ({ access }: LosantInstanceSession) => createNoWrites(access),
  ({ access }: LosantInstanceSession) => createNoUserGroups(access),
  ({ access }: LosantInstanceSession) => createNoSessionAdministration(access),
  ({ access }: LosantInstanceSession) => createNoUserJobs(access),
  createInstanceOrgReads,
  createInstanceOrgWrites,
  createInstanceMemberReads,
  createInstanceMemberWrites,
  createInstanceInviteReads,
  createInstanceInviteWrites,
  createNoInbox,
  createInstanceUserReads,
  createRoleReads,
  createInstanceTokens,
  ({ access, api }: LosantInstanceSession) => ({ auditLogs: createAuditLogReads(access, api) }),
  (session: LosantInstanceSession) => ({
    extras: { ...createInstanceExtras(session), tokensOf: session.tokens.tokensOf },
  }),
  (session: LosantInstanceSession) => ({ instances: createOwnInstance(session) }),
]);

/** Opens the instance for one caller and one request. */
export function openLosantInstance(
  source: Source,
  instanceId: string,
  { credential, refusal }: AccessRequest,
  call: Call,
): LosantInstanceAccess {
  const api = createLosantInstanceApi(source.name, call, instanceId);
  return parts.create({ source, hasCredential: credential !== null, refusal }, (access) =>
    sharedParts.create({ access, api, instanceId }, (session) => session),
  );
}

/** Nobody is invited to an instance in a way that its tokens could see. */
function createNoInbox({
  access,
}: LosantInstanceSession): Pick<LosantInstanceAccess, "receivedInvites" | "invitePreview"> {
  const refuse = async (): Promise<never> => {
    throw unsupported(access, "source", "tell what somebody was invited to");
  };
  return { receivedInvites: refuse, invitePreview: refuse };
}

/** The one instance that the source is. */
function createOwnInstance(session: LosantInstanceSession): LosantInstances {
  const { access, api, instanceId } = session;
  return createInstances(
    {
      access,
      api,
      list: null,
      toUser: (origin, member, fields) => toMemberUser(session, origin, member, fields),
    },
    instanceId,
  );
}
