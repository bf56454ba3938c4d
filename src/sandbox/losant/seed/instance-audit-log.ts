import { startOfToday } from "../../story.ts";
import type { InstanceAuditLogEntry, InstanceOrg } from "../instance-state.ts";
import type { Account, ApiToken, AuditReference, Invite } from "../state.ts";
import { createIds, daysBefore } from "./resource.ts";

interface Story {
  readonly instanceId: string;
  readonly accounts: readonly Account[];
  readonly orgs: readonly InstanceOrg[];
  readonly invites: readonly Invite[];
  readonly apiTokens: readonly ApiToken[];
}

type Deed = Pick<
  InstanceAuditLogEntry,
  "primaryTarget" | "secondaryTarget" | "requestResource" | "requestAction" | "responseStatus"
> & { readonly requestBody?: unknown };

/** Sixty entries of the last three months, which are kept for a year: by Ada, by Omar and by the token that syncs the CRM. */
export function seedInstanceAuditLogs(story: Story): readonly InstanceAuditLogEntry[] {
  const makeId = createIds(250);
  const actors = [
    ...story.accounts.flatMap(({ email, firstName, id }) =>
      firstName === "Ada" || firstName === "Omar" ? [{ id, type: "User", name: email }] : [],
    ),
    ...story.apiTokens.filter(({ name }) => name === "CRM sync").map(toTokenReference),
  ];
  return Array.from({ length: 60 }, (_, index) => {
    const { primaryTarget, requestBody = {}, ...deed } = deedOf(story, index);
    return {
      id: makeId(),
      instanceId: story.instanceId,
      creationDate: daysBefore(index * 1.5, startOfToday()),
      actor: actors[index % actors.length],
      primaryTarget,
      ...deed,
      requestQueryParams: {},
      requestPathParams: {
        instanceId: story.instanceId,
        ...(primaryTarget?.type === "Organization" ? { orgId: primaryTarget.id } : {}),
      },
      requestBody,
      responseBody: deed.responseStatus < 400 ? {} : { type: "Validation", message: "Validation failed" },
    };
  });
}

function deedOf({ accounts, apiTokens, invites, orgs }: Story, index: number): Deed {
  const org = orgs[(index * 7) % orgs.length];
  const primaryTarget = org && { id: org.id, type: "Organization", name: org.name };
  const token = apiTokens[index % apiTokens.length];
  const member = accounts[index % 4];
  const invite = invites.find(({ orgId }) => orgId === org?.id);
  switch (index % 6) {
    case 0:
      return {
        primaryTarget,
        requestResource: "instanceOrg",
        requestAction: "patch",
        requestBody: { referralId: org?.referralId ?? "" },
        responseStatus: 200,
      };
    case 1:
      return {
        primaryTarget,
        secondaryTarget: invite && { id: invite.id, type: "OrgInvite", name: invite.email },
        requestResource: "instanceOrgInvites",
        requestAction: "post",
        requestBody: { email: invite?.email, role: invite?.role },
        responseStatus: 201,
      };
    case 2:
      return {
        primaryTarget,
        requestResource: "instanceOrgMember",
        requestAction: "patch",
        requestBody: { role: "view" },
        responseStatus: index % 4 === 0 ? 400 : 200,
      };
    case 3:
      return {
        primaryTarget: token && toTokenReference(token),
        requestResource: "instanceApiTokens",
        requestAction: "post",
        requestBody: { name: token?.name },
        responseStatus: 201,
      };
    case 4:
      return {
        primaryTarget: member && { id: member.id, type: "User", name: member.email },
        requestResource: "instanceMembers",
        requestAction: "post",
        requestBody: { email: member?.email, role: "view" },
        responseStatus: 200,
      };
    default:
      return {
        primaryTarget,
        requestResource: "instanceOrgs",
        requestAction: "post",
        requestBody: { name: org?.name },
        responseStatus: 200,
      };
  }
}

function toTokenReference({ id, name }: ApiToken): AuditReference {
  return { id, type: "ApiToken", name };
}
