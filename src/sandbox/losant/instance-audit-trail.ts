import { type EmulatedAnswer, Refusal } from "../vendor.ts";
import { callerAccount, callerApiToken, isSameEmail } from "./access.ts";
import { roleInInstance } from "./instance-access.ts";
import type { Instance } from "./instance-state.ts";
import { redact, textOf } from "./redact.ts";
import type { AuditReference, LosantRequest, LosantRoute } from "./state.ts";

/** What a request is about, as far as it can be told from the request or its answer. */
interface AuditSubject {
  readonly primaryTarget?: AuditReference | undefined;
  readonly secondaryTarget?: AuditReference | undefined;
}

/**
 * The same operation, with an entry in the instance's audit log for each request. Reads stay as they are, and so does
 * `instance.generateReport`, which changes nothing either.
 */
export function withInstanceAuditLog(route: LosantRoute): LosantRoute {
  if (route.method === "GET" || route.operation === "instance.generateReport") return route;
  return {
    ...route,
    handle(request) {
      const instance = auditedInstance(request);
      if (instance === undefined) return route.handle(request);
      // Asked before as well: the request may delete what it is about, and its caller too.
      const before = { actor: actorOf(request), ...subjectOf(request) };
      try {
        const answer = route.handle(request);
        record(request, instance, route, { ...before, ...subjectOf(request, answer) }, answer);
        return answer;
      } catch (error) {
        if (error instanceof Refusal && request.state.choices.refusedChangesAreLogged)
          record(request, instance, route, before, error.answer);
        throw error;
      }
    },
  };
}

/** The instance in the path, if it has an audit log. Strangers leave no trace in it. */
function auditedInstance(request: LosantRequest): Instance | undefined {
  const { params, state } = request;
  const instance = state.instances.get(params.instanceId?.toLowerCase() ?? "");
  if (!instance?.allowAuditLogging) return undefined;
  return roleInInstance(request, instance) === undefined ? undefined : instance;
}

/** Only what is there: what one half leaves out does not cover what the other one knows. */
function subjectOf(request: LosantRequest, answer?: EmulatedAnswer): AuditSubject {
  const primaryTarget = primaryTargetOf(request, answer);
  const secondaryTarget = invitationOf(request);
  return {
    ...(primaryTarget === undefined ? {} : { primaryTarget }),
    ...(secondaryTarget === undefined ? {} : { secondaryTarget }),
  };
}

function primaryTargetOf(
  { params, state }: LosantRequest,
  answer: EmulatedAnswer | undefined,
): AuditReference | undefined {
  const idOf = (name: string): string => (params[name] ?? textOf(answer?.body, name) ?? "").toLowerCase();
  const org = state.orgs.get(idOf("orgId"));
  if (org !== undefined) return { id: org.id, type: "Organization", name: org.name };
  const token = state.apiTokens.get(idOf("apiTokenId"));
  if (token !== undefined) return { id: token.id, type: "ApiToken", name: token.name };
  const account = state.accounts.get(idOf("userId"));
  return account && { id: account.id, type: "User", name: account.email };
}

function invitationOf({ body, params, state }: LosantRequest): AuditReference | undefined {
  const email = textOf(body, "email");
  const orgId = params.orgId?.toLowerCase();
  const invite =
    state.invites.get(params.inviteId?.toLowerCase() ?? "") ??
    [...state.invites.values()].find(
      (open) => open.orgId === orgId && email !== undefined && isSameEmail(open.email, email),
    );
  return invite && { id: invite.id, type: "OrgInvite", name: invite.email };
}

function record(
  { body, params, query, state }: LosantRequest,
  instance: Instance,
  { operation }: LosantRoute,
  subject: AuditSubject & { readonly actor: AuditReference },
  answer: EmulatedAnswer,
): void {
  const id = state.makeAuditLogId();
  const [requestResource = "", requestAction = ""] = operation.split(".");
  state.instanceAuditLogs.set(id, {
    id,
    instanceId: instance.id,
    creationDate: new Date().toISOString(),
    ...subject,
    requestResource,
    requestAction,
    requestQueryParams: redact(Object.fromEntries(query)),
    requestPathParams: { ...params },
    requestBody: redact(body ?? {}),
    responseBody: redact(answer.body),
    responseStatus: answer.status,
  });
}

function actorOf(request: LosantRequest): AuditReference {
  const token = callerApiToken(request);
  if (token !== undefined) return { id: token.id, type: "ApiToken", name: token.name };
  const { email, id } = callerAccount(request);
  return { id, type: "User", name: email };
}
