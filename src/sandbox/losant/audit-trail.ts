import { type EmulatedAnswer, Refusal } from "../vendor.ts";
import { callerAccount, callerApiToken, findAccountByEmail, isMember, isSameEmail } from "./access.ts";
import { redact, textOf } from "./redact.ts";
import type { AuditReference, Invite, LosantRequest, LosantRoute } from "./state.ts";

/** What a request is about, as far as it can be told from the request or its answer. */
interface AuditSubject {
  readonly orgId?: string | undefined;
  readonly primaryTarget?: AuditReference;
  readonly secondaryTarget?: AuditReference;
}

/**
 * The same operation, with an entry in the organization's audit log for each request, also for those that its members
 * were refused. Operations that change nothing in an organization stay as they are.
 */
export function withAuditLog(route: LosantRoute): LosantRoute {
  const subjectOf = auditSubjects[route.operation];
  if (subjectOf === undefined) return route;
  return {
    ...route,
    handle(request) {
      // Asked twice, because the request may delete what it is about, or create it.
      const before = subjectOf(request);
      try {
        const answer = route.handle(request);
        record(request, route, { ...before, ...subjectOf(request, answer) }, answer);
        return answer;
      } catch (error) {
        if (error instanceof Refusal) record(request, route, before, error.answer);
        throw error;
      }
    },
  };
}

const auditSubjects: Readonly<
  Record<string, (request: LosantRequest, answer?: EmulatedAnswer) => AuditSubject>
> = {
  "org.patch": orgSubject,
  "org.modifyMember": orgSubject,
  "org.removeMember": orgSubject,
  "org.inviteMember": (request) => ({
    ...orgSubject(request),
    ...inviteTarget(
      request,
      ({ email, orgId }) =>
        orgId === request.params.orgId?.toLowerCase() &&
        isSameEmail(email, textOf(request.body, "email") ?? ""),
    ),
  }),
  "org.revokeInvite": (request) => ({
    ...orgSubject(request),
    ...inviteTarget(request, ({ id }) => id === request.query.get("inviteId")?.toLowerCase()),
  }),
  "org.transferResources": orgSubject,
  "me.respondToInvite": (request) =>
    inviteTarget(request, ({ id }) => id === request.params.inviteId?.toLowerCase()),
  "orgInvites.post": (request) =>
    inviteTarget(request, ({ linkToken }) => linkToken === textOf(request.body, "token")),
  "applicationApiTokens.post": applicationSubject,
  "applicationApiToken.patch": applicationSubject,
  "applicationApiToken.delete": applicationSubject,
};

function orgSubject({ params }: LosantRequest): AuditSubject {
  return { orgId: params.orgId?.toLowerCase() };
}

function inviteTarget({ state }: LosantRequest, isMeant: (invite: Invite) => boolean): AuditSubject {
  const invite = [...state.invites.values()].find(isMeant);
  if (invite === undefined) return {};
  const { email: name, id, orgId } = invite;
  return { orgId, primaryTarget: { id, type: "OrgInvite", name } };
}

function applicationSubject({ params, state }: LosantRequest, answer?: EmulatedAnswer): AuditSubject {
  const application = state.applications.get(params.applicationId?.toLowerCase() ?? "");
  if (application?.ownerType !== "organization") return {};
  const { id, name, ownerId: orgId } = application;
  const tokenId = params.apiTokenId?.toLowerCase() ?? textOf(answer?.body, "id") ?? "";
  const token = state.apiTokens.get(tokenId);
  return {
    orgId,
    primaryTarget: { id, type: "Application", name },
    ...(token === undefined ? {} : { secondaryTarget: { id: token.id, type: "ApiToken", name: token.name } }),
  };
}

function record(
  request: LosantRequest,
  { operation, scopes }: LosantRoute,
  { orgId, ...targets }: AuditSubject,
  answer: EmulatedAnswer,
): void {
  const { body, params, query, state } = request;
  const org = state.orgs.get(orgId ?? "");
  const actor = actorOf(request, scopes === "public");
  if (org === undefined || (answer.status >= 400 && !isMember(org, actor.userId ?? ""))) return;
  const id = state.makeAuditLogId();
  const [requestResource = "", requestAction = ""] = operation.split(".");
  state.auditLogs.set(id, {
    id,
    orgId: org.id,
    creationDate: new Date().toISOString(),
    actor: actor.reference,
    ...targets,
    requestResource,
    requestAction,
    requestQueryParams: redact(Object.fromEntries(query)),
    requestPathParams: { ...params },
    requestBody: redact(body ?? {}),
    responseBody: redact(answer.body),
    responseStatus: answer.status,
  });
}

/** Whoever answers by the link of an invitation has not signed in: their address is all there is. */
function actorOf(
  request: LosantRequest,
  isPublic: boolean,
): { readonly userId: string | undefined; readonly reference: AuditReference | undefined } {
  const { body, state } = request;
  const token = isPublic ? undefined : callerApiToken(request);
  if (token !== undefined)
    return {
      userId: token.ownerType === "user" ? token.ownerId : token.creatorId,
      reference: { id: token.id, type: "ApiToken", name: token.name },
    };
  const account = isPublic ? findAccountByEmail(state, textOf(body, "email") ?? "") : callerAccount(request);
  if (account === undefined) return { userId: undefined, reference: undefined };
  return { userId: account.id, reference: { id: account.id, type: "User", name: account.email } };
}
