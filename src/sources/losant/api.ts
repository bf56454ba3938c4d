import type { AnswerOrigin } from "../answer.ts";
import type { Call } from "../call.ts";

/** Query parameters of an operation. */
export type Query = Readonly<Record<string, string | number | boolean>>;

/** An upstream operation with its path filled in, waiting to be asked. */
export interface Operation extends AnswerOrigin {
  readonly ask: (query?: Query) => Promise<unknown>;
}

/** The operations of Losant's API that are used, each under its name in Losant's own client. */
export type LosantApi = ReturnType<typeof createLosantApi>;

/** Keeps actions, links and embedded resources, of which nothing is read, out of every answer. */
const leanAnswer: Query = { _actions: false, _links: false, _embedded: false };

/**
 * One function per operation, as in https://docs.losant.com/rest-api/overview/. Ids go into the path here and nowhere
 * else. `callAnonymously` is for the operations that Losant serves without a token.
 */
export function createLosantApi(source: string, call: Call, callAnonymously: Call) {
  const operationBy =
    (send: Call) =>
    (operation: string, path: string, params: Readonly<Record<string, string>> = {}): Operation => ({
      source,
      operation,
      ask: (query = {}) =>
        send({ operation, method: "GET", path, params, query: { ...query, ...leanAnswer } }),
    });
  const operation = operationBy(call);

  return {
    /** `GET /orgs`: pages, members included */
    orgs: () => operation("orgs.get", "/orgs"),
    /** `GET /orgs/{orgId}`: members included */
    org: (orgId: string) => operation("org.get", "/orgs/{orgId}", { orgId }),
    /** `GET /orgs/{orgId}/invites`: all at once */
    orgInvites: (orgId: string) => operation("org.pendingInvites", "/orgs/{orgId}/invites", { orgId }),
    /** `GET /me` */
    me: () => operation("me.get", "/me"),
    /** `GET /me/invites`: all at once */
    receivedInvites: () => operation("me.invites", "/me/invites"),
    /** `GET /me/invites/{inviteId}` */
    receivedInvite: (inviteId: string) => operation("me.invite", "/me/invites/{inviteId}", { inviteId }),
    /** `GET /invites`: what a link leads to, without a token */
    inviteLink: () => operationBy(callAnonymously)("orgInvites.get", "/invites"),
    /** `GET /me/tokens`: pages */
    tokens: () => operation("userApiTokens.get", "/me/tokens"),
    /** `GET /me/tokens/{apiTokenId}` */
    token: (apiTokenId: string) => operation("userApiToken.get", "/me/tokens/{apiTokenId}", { apiTokenId }),
  };
}
