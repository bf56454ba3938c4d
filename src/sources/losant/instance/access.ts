import type { Call } from "../../call.ts";
import { createNoUserGroups } from "../../group.ts";
import { createNoUserJobs } from "../../job.ts";
import { createNoWrites } from "../../no-writes.ts";
import { createNoSessionAdministration } from "../../session-administration.ts";
import type { Access, AccessRequest, Source } from "../../source.ts";
import { unsupported } from "../../unsupported.ts";
import { type AuditLogAccess, createAuditLogReads } from "../audit-log.ts";
import { createInstances, type InstancesAccess } from "../instance-admin/instances.ts";
import { createInstanceTokens } from "../instance-token.ts";
import { createRoleReads, createRoles } from "../role.ts";
import type { TokenReads } from "../token-read.ts";
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

/** Opens the instance for one caller and one request. */
export function openLosantInstance(
  source: Source,
  instanceId: string,
  { credential, refusal }: AccessRequest,
  call: Call,
): LosantInstanceAccess {
  const api = createLosantInstanceApi(source.name, call, instanceId);
  const access = { source, hasCredential: credential !== null, refusal } as LosantInstanceAccess;
  const session: LosantInstanceSession = {
    access,
    api,
    instanceId,
    orgs: createInstanceOrgList(api),
    viewer: createViewer(api),
    roles: createRoles(access),
  };
  const members = createInstanceOrgMembers(session);
  const { tokensOf, ...tokens } = createInstanceTokens(session, instanceId);
  const refuseInbox = async (): Promise<never> => {
    throw unsupported(access, "source", "tell what somebody was invited to");
  };
  return Object.assign(access, {
    ...createNoWrites(access),
    ...createNoUserGroups(access),
    ...createNoSessionAdministration(access),
    ...createNoUserJobs(access),
    ...createInstanceOrgReads(session),
    ...createInstanceOrgWrites(session),
    ...createInstanceMemberReads(session, members),
    ...createInstanceMemberWrites(session),
    ...createInstanceInviteReads(session),
    ...createInstanceInviteWrites(session),
    ...createInstanceUserReads(session, members),
    ...createRoleReads(session),
    receivedInvites: refuseInbox,
    invitePreview: refuseInbox,
    ...tokens,
    instances: createInstances(
      {
        access,
        api,
        list: null,
        toUser: (origin, member, fields) => toMemberUser(session, origin, member, fields),
      },
      instanceId,
    ),
    auditLogs: createAuditLogReads(access, api),
    extras: { ...createInstanceExtras(session), tokensOf },
  } satisfies Omit<LosantInstanceAccess, "source" | "hasCredential" | "refusal">);
}
