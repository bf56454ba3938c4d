import type { Call } from "../../call.ts";
import { joinParts } from "../../join-parts.ts";
import { createInstanceAdminApi } from "../instance-admin/api.ts";
import { readsBy, writesBy } from "../operation.ts";
import { createTokenApi } from "../token-api.ts";
import { type LosantUsageMetric, type LosantUsageOwner, placeOfUsage } from "../usage-owner.ts";

/** What the operations are made of. */
interface ApiCalls {
  readonly source: string;
  readonly call: Call;
  readonly instanceId: string;
  readonly read: ReturnType<typeof readsBy>;
  readonly write: ReturnType<typeof writesBy>;
}

const orgs = "/instances/{instanceId}/orgs";
const org = `${orgs}/{orgId}`;
const members = `${org}/members`;
const member = `${members}/{userId}`;
const invites = `${org}/invites`;
const invite = `${invites}/{inviteId}`;

function createAuditLogApi({ read }: ApiCalls) {
  return {
    /** `GET /instance/{instanceId}/audit-logs`: pages; the one path of an instance in the singular */
    instanceAuditLogs: (id: string) =>
      read("instanceAuditLogs.get", "/instance/{instanceId}/audit-logs", { instanceId: id }),
    /** `GET /instance/{instanceId}/audit-logs/{instanceAuditLogId}` */
    instanceAuditLog: (id: string, instanceAuditLogId: string) =>
      read("instanceAuditLog.get", "/instance/{instanceId}/audit-logs/{instanceAuditLogId}", {
        instanceId: id,
        instanceAuditLogId,
      }),
  };
}

function createMeApi({ read }: ApiCalls) {
  return {
    /** `GET /me` */
    me: () => read("me.get", "/me"),
    /** Counts over time: an action of `instance`, or of `instanceOrg`, whose organizations are those of the instance */
    usage: (owner: LosantUsageOwner, metric: LosantUsageMetric) => {
      const { resource, path, params } = placeOfUsage(owner);
      return read(`${resource}.${metric}`, `${path}/${metric}`, params);
    },
  };
}

function createOrgApi({ read, write, instanceId }: ApiCalls) {
  return {
    /** `GET /instances/{instanceId}/orgs`: pages, without members */
    orgs: () => read("instanceOrgs.get", orgs, { instanceId }),
    /** `POST /instances/{instanceId}/orgs`: gives the new organization as its members would see it */
    createOrg: () => write("instanceOrgs.post", "POST", orgs, { instanceId }),
    /** `GET /instances/{instanceId}/orgs/{orgId}`: without members */
    org: (orgId: string) => read("instanceOrg.get", org, { instanceId, orgId }),
    /** `PATCH /instances/{instanceId}/orgs/{orgId}`: gives the organization as it is then */
    updateOrg: (orgId: string) => write("instanceOrg.patch", "PATCH", org, { instanceId, orgId }),
    /** `DELETE /instances/{instanceId}/orgs/{orgId}` */
    deleteOrg: (orgId: string) => write("instanceOrg.delete", "DELETE", org, { instanceId, orgId }),
  };
}

function createMemberApi({ read, write, instanceId }: ApiCalls) {
  return {
    /** `GET /instances/{instanceId}/orgs/{orgId}/members`: all at once */
    orgMembers: (orgId: string) => read("instanceOrgMembers.get", members, { instanceId, orgId }),
    /** `POST /instances/{instanceId}/orgs/{orgId}/members`: gives the member, or what is known of who was invited */
    addOrgMember: (orgId: string) => write("instanceOrgMembers.post", "POST", members, { instanceId, orgId }),
    /** `GET /instances/{instanceId}/orgs/{orgId}/members/{userId}` */
    orgMember: (orgId: string, userId: string) =>
      read("instanceOrgMember.get", member, { instanceId, orgId, userId }),
    /** `PATCH /instances/{instanceId}/orgs/{orgId}/members/{userId}`: gives the member as they are then */
    updateOrgMember: (orgId: string, userId: string) =>
      write("instanceOrgMember.patch", "PATCH", member, { instanceId, orgId, userId }),
    /** `DELETE /instances/{instanceId}/orgs/{orgId}/members/{userId}` */
    removeOrgMember: (orgId: string, userId: string) =>
      write("instanceOrgMember.delete", "DELETE", member, { instanceId, orgId, userId }),
  };
}

function createInviteApi({ read, write, instanceId }: ApiCalls) {
  return {
    /** `GET /instances/{instanceId}/orgs/{orgId}/invites`: all at once */
    orgInvites: (orgId: string) => read("instanceOrgInvites.get", invites, { instanceId, orgId }),
    /** `POST /instances/{instanceId}/orgs/{orgId}/invites`: gives all invitations of the organization */
    createOrgInvite: (orgId: string) =>
      write("instanceOrgInvites.post", "POST", invites, { instanceId, orgId }),
    /** `GET /instances/{instanceId}/orgs/{orgId}/invites/{inviteId}` */
    orgInvite: (orgId: string, inviteId: string) =>
      read("instanceOrgInvite.get", invite, { instanceId, orgId, inviteId }),
    /** `POST /instances/{instanceId}/orgs/{orgId}/invites/{inviteId}`: gives the invitation as it is then */
    resendOrgInvite: (orgId: string, inviteId: string) =>
      write("instanceOrgInvite.resendInvite", "POST", invite, { instanceId, orgId, inviteId }),
    /** `DELETE /instances/{instanceId}/orgs/{orgId}/invites/{inviteId}` */
    revokeOrgInvite: (orgId: string, inviteId: string) =>
      write("instanceOrgInvite.delete", "DELETE", invite, { instanceId, orgId, inviteId }),
  };
}

const parts = joinParts([
  ({ source, call }: ApiCalls) => createInstanceAdminApi(source, call),
  ({ source, call }: ApiCalls) => createTokenApi(source, call),
  createAuditLogApi,
  createMeApi,
  createOrgApi,
  createMemberApi,
  createInviteApi,
]);

/** The operations that one enterprise instance is used through, each under its name in Losant's own client. */
export type LosantInstanceApi = ReturnType<typeof createLosantInstanceApi>;

/**
 * One function per operation, as in https://docs.losant.com/rest-api/overview/. Ids go into the path here and nowhere
 * else. Those on organizations are about the instance with the given id.
 */
export function createLosantInstanceApi(source: string, call: Call, instanceId: string) {
  return parts.create({}, () => ({
    source,
    call,
    instanceId,
    read: readsBy(source, call),
    write: writesBy(source, call),
  }));
}
