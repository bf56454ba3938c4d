import type { Call } from "../call.ts";
import { type Operation, readsBy, type WriteOperation, writesBy } from "./operation.ts";
import type { LosantTokenOwner } from "./token-owner.ts";

/** The operations on tokens, whoever owns them, each under its name in Losant's own client. */
export type LosantTokenApi = ReturnType<typeof createTokenApi>;

/** What can be done with the tokens of one owner. */
export interface TokenOperations {
  readonly list: () => Operation;
  readonly read: (tokenId: string) => Operation;
  readonly create: () => WriteOperation;
  readonly update: (tokenId: string) => WriteOperation;
  readonly delete: (tokenId: string) => WriteOperation;
}

/** Makes the operations on tokens, one function each, as in https://docs.losant.com/rest-api/overview/. */
export function createTokenApi(source: string, call: Call) {
  const operation = readsBy(source, call);
  const write = writesBy(source, call);
  const own = "/me/tokens/{apiTokenId}";
  const oauth = "/me/oauth-tokens/{oauthTokenId}";
  const ofApplication = "/applications/{applicationId}/tokens";
  const ofInstance = "/instances/{instanceId}/tokens";

  return {
    /** `GET /me/tokens`: pages */
    tokens: () => operation("userApiTokens.get", "/me/tokens"),
    /** `POST /me/tokens`: the only answer with the value */
    createToken: () => write("userApiTokens.post", "POST", "/me/tokens"),
    /** `GET /me/tokens/{apiTokenId}` */
    token: (apiTokenId: string) => operation("userApiToken.get", own, { apiTokenId }),
    /** `PATCH /me/tokens/{apiTokenId}` */
    updateToken: (apiTokenId: string) => write("userApiToken.patch", "PATCH", own, { apiTokenId }),
    /** `DELETE /me/tokens/{apiTokenId}` */
    deleteToken: (apiTokenId: string) => write("userApiToken.delete", "DELETE", own, { apiTokenId }),

    /** `GET /me/oauth-tokens`: pages */
    oauthTokens: () => operation("userOauthTokens.get", "/me/oauth-tokens"),
    /** `POST /me/oauth-tokens`: no answer has the value, which the application fetches by itself */
    createOauthToken: () => write("userOauthTokens.post", "POST", "/me/oauth-tokens"),
    /** `GET /me/oauth-tokens/{oauthTokenId}` */
    oauthToken: (oauthTokenId: string) => operation("userOauthToken.get", oauth, { oauthTokenId }),
    /** `PATCH /me/oauth-tokens/{oauthTokenId}` */
    updateOauthToken: (oauthTokenId: string) =>
      write("userOauthToken.patch", "PATCH", oauth, { oauthTokenId }),
    /** `DELETE /me/oauth-tokens/{oauthTokenId}` */
    deleteOauthToken: (oauthTokenId: string) =>
      write("userOauthToken.delete", "DELETE", oauth, { oauthTokenId }),

    /** `GET /applications/{applicationId}/tokens`: pages */
    applicationTokens: (applicationId: string) =>
      operation("applicationApiTokens.get", ofApplication, { applicationId }),
    /** `POST /applications/{applicationId}/tokens`: the only answer with the value */
    createApplicationToken: (applicationId: string) =>
      write("applicationApiTokens.post", "POST", ofApplication, { applicationId }),
    /** `GET /applications/{applicationId}/tokens/{apiTokenId}` */
    applicationToken: (applicationId: string, apiTokenId: string) =>
      operation("applicationApiToken.get", `${ofApplication}/{apiTokenId}`, { applicationId, apiTokenId }),
    /** `PATCH /applications/{applicationId}/tokens/{apiTokenId}` */
    updateApplicationToken: (applicationId: string, apiTokenId: string) =>
      write("applicationApiToken.patch", "PATCH", `${ofApplication}/{apiTokenId}`, {
        applicationId,
        apiTokenId,
      }),
    /** `DELETE /applications/{applicationId}/tokens/{apiTokenId}` */
    deleteApplicationToken: (applicationId: string, apiTokenId: string) =>
      write("applicationApiToken.delete", "DELETE", `${ofApplication}/{apiTokenId}`, {
        applicationId,
        apiTokenId,
      }),

    /** `GET /instances/{instanceId}/tokens`: pages */
    instanceTokens: (instanceId: string) => operation("instanceApiTokens.get", ofInstance, { instanceId }),
    /** `POST /instances/{instanceId}/tokens`: the only answer with the value */
    createInstanceToken: (instanceId: string) =>
      write("instanceApiTokens.post", "POST", ofInstance, { instanceId }),
    /** `GET /instances/{instanceId}/tokens/{apiTokenId}` */
    instanceToken: (instanceId: string, apiTokenId: string) =>
      operation("instanceApiToken.get", `${ofInstance}/{apiTokenId}`, { instanceId, apiTokenId }),
    /** `PATCH /instances/{instanceId}/tokens/{apiTokenId}` */
    updateInstanceToken: (instanceId: string, apiTokenId: string) =>
      write("instanceApiToken.patch", "PATCH", `${ofInstance}/{apiTokenId}`, { instanceId, apiTokenId }),
    /** `DELETE /instances/{instanceId}/tokens/{apiTokenId}` */
    deleteInstanceToken: (instanceId: string, apiTokenId: string) =>
      write("instanceApiToken.delete", "DELETE", `${ofInstance}/{apiTokenId}`, { instanceId, apiTokenId }),
  };
}

/** The operations on the tokens of one owner. */
export function tokenOperationsOf(api: LosantTokenApi, owner: LosantTokenOwner): TokenOperations {
  switch (owner.kind) {
    case "user":
      return {
        list: api.tokens,
        read: api.token,
        create: api.createToken,
        update: api.updateToken,
        delete: api.deleteToken,
      };
    case "oauth":
      return {
        list: api.oauthTokens,
        read: api.oauthToken,
        create: api.createOauthToken,
        update: api.updateOauthToken,
        delete: api.deleteOauthToken,
      };
    case "application":
      return {
        list: () => api.applicationTokens(owner.id),
        read: (tokenId) => api.applicationToken(owner.id, tokenId),
        create: () => api.createApplicationToken(owner.id),
        update: (tokenId) => api.updateApplicationToken(owner.id, tokenId),
        delete: (tokenId) => api.deleteApplicationToken(owner.id, tokenId),
      };
    case "instance":
      return {
        list: () => api.instanceTokens(owner.id),
        read: (tokenId) => api.instanceToken(owner.id, tokenId),
        create: () => api.createInstanceToken(owner.id),
        update: (tokenId) => api.updateInstanceToken(owner.id, tokenId),
        delete: (tokenId) => api.deleteInstanceToken(owner.id, tokenId),
      };
  }
}
