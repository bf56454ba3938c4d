import { readBody } from "./body.ts";
import {
  administeredInstance,
  administeredInstanceOrg,
  callerInstance,
  callerInstanceOrg,
  orgsOfInstance,
} from "./instance-access.ts";
import { createInstanceOrg, instanceOrgPatchSchema, instanceOrgPostSchema } from "./instance-org-body.ts";
import { isMatch } from "./instance-org-match.ts";
import { addMember } from "./instance-org-member.ts";
import { readOrgQuery } from "./instance-org-query.ts";
import type { InstanceOrg } from "./instance-state.ts";
import { deleteOrg, summaryOf, toOrg } from "./org.ts";
import { answerList, type ListRules } from "./paging.ts";
import { instanceScopes } from "./scopes.ts";
import type { LosantRequest, LosantRoute } from "./state.ts";
import { selectSummary } from "./summary.ts";

const listRules: ListRules<InstanceOrg> = {
  sortFields: {
    name: (org) => org.name,
    id: (org) => org.id,
    creationDate: (org) => org.creationDate,
    lastUpdated: (org) => org.lastUpdated,
  },
  filterFields: ["name"],
};

/**
 * Organizations of an instance: `instanceOrgs.get`, `instanceOrgs.post`, `instanceOrg.get`, `.patch`, `.delete`. They
 * come without their members, but for the one that was just created, which has the shape of `org`.
 */
export const instanceOrgRoutes: readonly LosantRoute[] = [
  {
    operation: "instanceOrgs.get",
    method: "GET",
    path: "/instances/{instanceId}/orgs",
    scopes: instanceScopes("instanceOrgs.get", "read"),
    handle(request) {
      const instance = callerInstance(request);
      const { query, state } = request;
      const orgs = orgsOfInstance(state, instance);
      const text = query.get("query") ?? "";
      const asked = text === "" ? undefined : readOrgQuery(text);
      const list = answerList(
        asked === undefined ? orgs : orgs.filter((org) => isMatch(org, asked)),
        // The query language takes the place of the simple filter.
        asked === undefined ? query : without(query, "filterField", "filter"),
        listRules,
        state.choices,
        (org) => toInstanceOrg(request, org),
      );
      return { status: 200, body: { ...list, instanceId: instance.id } };
    },
  },
  {
    operation: "instanceOrgs.post",
    method: "POST",
    path: "/instances/{instanceId}/orgs",
    scopes: instanceScopes("instanceOrgs.post", "write"),
    handle(request) {
      const instance = administeredInstance(request);
      const { members, ...fields } = readBody(instanceOrgPostSchema, request.body);
      const org = createInstanceOrg(request.state, instance, fields);
      try {
        for (const member of members) addMember(request, org, member);
      } catch (error) {
        deleteOrg(request.state, org);
        throw error;
      }
      request.state.orgs.set(org.id, org);
      const query = without(request.query, "summaryExclude");
      return { status: 200, body: toOrg({ ...request, query }, org) };
    },
  },
  {
    operation: "instanceOrg.get",
    method: "GET",
    path: "/instances/{instanceId}/orgs/{orgId}",
    scopes: instanceScopes("instanceOrg.get", "read"),
    handle: (request) => ({ status: 200, body: toInstanceOrg(request, callerInstanceOrg(request)) }),
  },
  {
    operation: "instanceOrg.patch",
    method: "PATCH",
    path: "/instances/{instanceId}/orgs/{orgId}",
    scopes: instanceScopes("instanceOrg.patch", "write"),
    handle(request) {
      const org = administeredInstanceOrg(request);
      const fields = readBody(instanceOrgPatchSchema, request.body);
      // Limits that the request does not name stay as they are.
      const limits = { ...org.limits, ...fields.limits };
      Object.assign(org, fields, { limits, lastUpdated: new Date().toISOString() });
      return { status: 200, body: toInstanceOrg(request, org) };
    },
  },
  {
    operation: "instanceOrg.delete",
    method: "DELETE",
    path: "/instances/{instanceId}/orgs/{orgId}",
    scopes: instanceScopes("instanceOrg.delete", "write"),
    handle(request) {
      deleteOrg(request.state, administeredInstanceOrg(request));
      return { status: 200, body: { success: true } };
    },
  },
];

/** Schema `instanceOrg`, with the summary that the query's `summaryInclude` asks for. */
function toInstanceOrg({ query, state }: LosantRequest, org: InstanceOrg): unknown {
  return {
    creationDate: org.creationDate,
    lastUpdated: org.lastUpdated,
    name: org.name,
    id: org.id,
    orgId: org.id,
    instanceId: org.instanceId,
    description: org.description,
    iconColor: org.iconColor,
    limits: org.limits,
    summary: selectSummary(summaryOf(state, org), without(query, "summaryExclude"), state.choices),
    whitelistedEmailDomains: org.whitelistedEmailDomains,
    auditLogEnabled: org.auditLogEnabled,
    disabledAt: org.disabledAt,
    isReadOnly: org.isReadOnly,
    tags: org.tags,
    referralId: org.referralId,
    mfaMode: org.mfaMode,
    banner: org.banner,
    planId: org.planId,
    customerId: org.customerId,
    subscriptionId: org.subscriptionId,
    billingEmail: org.billingEmail,
    subscriptionStatus: org.subscriptionStatus,
    currentPeriodStart: org.currentPeriodStart,
    currentPeriodEnd: org.currentPeriodEnd,
  };
}

function without(query: URLSearchParams, ...names: readonly string[]): URLSearchParams {
  return new URLSearchParams([...query].filter(([name]) => !names.includes(name)));
}
