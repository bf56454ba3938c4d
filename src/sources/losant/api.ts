import type { Call } from "../call.ts";
import { joinParts } from "../join-parts.ts";
import { createInstanceAdminApi } from "./instance-admin/api.ts";
import { type Operation, type Query, readsBy, type WriteOperation, writesBy } from "./operation.ts";
import { createTokenApi } from "./token-api.ts";
import { type LosantUsageMetric, type LosantUsageOwner, placeOfUsage } from "./usage-owner.ts";

/** What the functions here give. */
export type { Operation, Query, WriteOperation };

/** What the operations are made of. */
interface ApiCalls {
  readonly source: string;
  readonly call: Call;
  readonly operation: ReturnType<typeof readsBy>;
  readonly write: ReturnType<typeof writesBy>;
  readonly anonymousOperation: ReturnType<typeof readsBy>;
  readonly anonymousWrite: ReturnType<typeof writesBy>;
}

function createOrgApi({ operation, write }: ApiCalls) {
  return {
    /** `GET /orgs`: pages, members included */
    orgs: () => operation("orgs.get", "/orgs"),
    /** `POST /orgs`: gives the new organization */
    createOrg: () => write("orgs.post", "POST", "/orgs"),
    /** `GET /orgs/{orgId}`: members included */
    org: (orgId: string) => operation("org.get", "/orgs/{orgId}", { orgId }),
    /** `PATCH /orgs/{orgId}`: gives the organization as it is then */
    updateOrg: (orgId: string) => write("org.patch", "PATCH", "/orgs/{orgId}", { orgId }),
    /** `DELETE /orgs/{orgId}` */
    deleteOrg: (orgId: string) => write("org.delete", "DELETE", "/orgs/{orgId}", { orgId }),
    /** `PATCH /orgs/{orgId}/member`: gives the organization as it is then */
    updateMember: (orgId: string) => write("org.modifyMember", "PATCH", "/orgs/{orgId}/member", { orgId }),
    /** `DELETE /orgs/{orgId}/member`: gives the organization as it is then */
    removeMember: (orgId: string) => write("org.removeMember", "DELETE", "/orgs/{orgId}/member", { orgId }),
    /** `PATCH /orgs/{orgId}/transferResources` */
    transferOrgResources: (orgId: string) =>
      write("org.transferResources", "PATCH", "/orgs/{orgId}/transferResources", { orgId }),
  };
}

function createAuditLogApi({ operation }: ApiCalls) {
  return {
    /** `GET /orgs/{orgId}/audit-logs`: pages */
    auditLogs: (orgId: string) => operation("auditLogs.get", "/orgs/{orgId}/audit-logs", { orgId }),
    /** `GET /orgs/{orgId}/audit-logs/{auditLogId}` */
    auditLog: (orgId: string, auditLogId: string) =>
      operation("auditLog.get", "/orgs/{orgId}/audit-logs/{auditLogId}", { orgId, auditLogId }),
    /** `GET /instance/{instanceId}/audit-logs`: pages; the one path of an instance in the singular */
    instanceAuditLogs: (instanceId: string) =>
      operation("instanceAuditLogs.get", "/instance/{instanceId}/audit-logs", { instanceId }),
    /** `GET /instance/{instanceId}/audit-logs/{instanceAuditLogId}` */
    instanceAuditLog: (instanceId: string, instanceAuditLogId: string) =>
      operation("instanceAuditLog.get", "/instance/{instanceId}/audit-logs/{instanceAuditLogId}", {
        instanceId,
        instanceAuditLogId,
      }),
  };
}

function createInviteApi({ operation, write, anonymousOperation, anonymousWrite }: ApiCalls) {
  return {
    /** `GET /orgs/{orgId}/invites`: all at once */
    orgInvites: (orgId: string) => operation("org.pendingInvites", "/orgs/{orgId}/invites", { orgId }),
    /** `POST /orgs/{orgId}/invites`: gives all invites that are there then */
    createInvite: (orgId: string) => write("org.inviteMember", "POST", "/orgs/{orgId}/invites", { orgId }),
    /** `DELETE /orgs/{orgId}/invites`: gives the invites that are left */
    revokeInvite: (orgId: string) => write("org.revokeInvite", "DELETE", "/orgs/{orgId}/invites", { orgId }),
    /** `GET /me/invites`: all at once */
    receivedInvites: () => operation("me.invites", "/me/invites"),
    /** `GET /me/invites/{inviteId}` */
    receivedInvite: (inviteId: string) => operation("me.invite", "/me/invites/{inviteId}", { inviteId }),
    /** `POST /me/invites/{inviteId}`: tells the id of the organization */
    answerInvite: (inviteId: string) =>
      write("me.respondToInvite", "POST", "/me/invites/{inviteId}", { inviteId }),
    /** `GET /invites`: what a link leads to, without a token */
    inviteLink: () => anonymousOperation("orgInvites.get", "/invites"),
    /** `POST /invites`: tells the id of the organization, without a token */
    answerInviteLink: () => anonymousWrite("orgInvites.post", "POST", "/invites"),
  };
}

function createSignInApi({ operation, anonymousOperation, anonymousWrite }: ApiCalls) {
  return {
    /** `POST /auth/user`, without a token: gives one */
    signIn: () => anonymousWrite("auth.authenticateUser", "POST", "/auth/user"),
    /** `POST /auth/user/github`, without a token: gives one */
    signInByGithub: () => anonymousWrite("auth.authenticateUserGithub", "POST", "/auth/user/github"),
    /** `POST /auth/user/saml`, without a token: gives one */
    signInBySaml: () => anonymousWrite("auth.authenticateUserSaml", "POST", "/auth/user/saml"),
    /** `POST /auth/device`, without a token: gives one */
    signInDevice: () => anonymousWrite("auth.authenticateDevice", "POST", "/auth/device"),
    /** `GET /auth/ssoDomain`, without a token: nothing for who signs in by password */
    ssoDomain: () => anonymousOperation("auth.ssoDomain", "/auth/ssoDomain"),
    /** `GET /me/refreshToken`: makes a token each time it is asked */
    refreshToken: () => operation("me.refreshToken", "/me/refreshToken", {}, false),
  };
}

function createMeApi({ operation, write }: ApiCalls) {
  return {
    /** `GET /me` */
    me: () => operation("me.get", "/me"),
    /** `PATCH /me`: gives the caller as they are then */
    updateMe: () => write("me.patch", "PATCH", "/me"),
    /** `POST /me/delete` */
    deleteMe: () => write("me.delete", "POST", "/me/delete"),
    /** `PATCH /me/changePassword`: gives a token */
    changePassword: () => write("me.changePassword", "PATCH", "/me/changePassword"),
    /** `POST /me/verify-email` */
    verifyEmail: () => write("me.verifyEmail", "POST", "/me/verify-email"),
    /** `PATCH /me/generateTwoFactorAuth`: gives a secret */
    generateMfa: () => write("me.generateTwoFactorAuth", "PATCH", "/me/generateTwoFactorAuth"),
    /** `PATCH /me/enableTwoFactorAuth`: gives the caller as they are then */
    enableMfa: () => write("me.enableTwoFactorAuth", "PATCH", "/me/enableTwoFactorAuth"),
    /** `PATCH /me/disableTwoFactorAuth`: gives the caller as they are then */
    disableMfa: () => write("me.disableTwoFactorAuth", "PATCH", "/me/disableTwoFactorAuth"),
    /** `PATCH /me/disconnectGithub`: gives the caller as they are then */
    disconnectGithub: () => write("me.disconnectGithub", "PATCH", "/me/disconnectGithub"),
    /** `PATCH /me/transferResources` */
    transferViewerResources: () => write("me.transferResources", "PATCH", "/me/transferResources"),
  };
}

function createRecentItemApi({ operation, write }: ApiCalls) {
  return {
    /** `GET /me/recentItems`: one kind of thing, all at once */
    recentItems: () => operation("me.fetchRecentItems", "/me/recentItems"),
    /** `POST /me/recentItems`: gives the list as it is then */
    addRecentItem: () => write("me.addRecentItem", "POST", "/me/recentItems"),
  };
}

function createUsageApi({ operation }: ApiCalls) {
  return {
    /** `GET …/payloadCounts` and its siblings, of whoever owns what is counted */
    usage: (owner: LosantUsageOwner, metric: LosantUsageMetric) => {
      const { resource, path, params } = placeOfUsage(owner);
      return operation(`${resource}.${metric}`, `${path}/${metric}`, params);
    },
  };
}

const parts = joinParts([
  createOrgApi,
  createAuditLogApi,
  createInviteApi,
  createSignInApi,
  createMeApi,
  createRecentItemApi,
  createUsageApi,
  ({ source, call }: ApiCalls) => createTokenApi(source, call),
  ({ operation }: ApiCalls) => ({
    /** `GET /instances`: pages */
    instances: () => operation("instances.get", "/instances"),
  }),
  ({ source, call }: ApiCalls) => createInstanceAdminApi(source, call),
]);

/** The operations of Losant's API that are used, each under its name in Losant's own client. */
export type LosantApi = ReturnType<typeof createLosantApi>;

/**
 * One function per operation, as in https://docs.losant.com/rest-api/overview/. Ids go into the path here and nowhere
 * else. `callAnonymously` is for the operations that Losant serves without a token.
 */
export function createLosantApi(source: string, call: Call, callAnonymously: Call) {
  return parts.create({}, () => ({
    source,
    call,
    operation: readsBy(source, call),
    write: writesBy(source, call),
    anonymousOperation: readsBy(source, callAnonymously),
    anonymousWrite: writesBy(source, callAnonymously),
  }));
}
