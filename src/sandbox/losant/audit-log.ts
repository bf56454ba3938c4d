import { administeredOrg } from "./access.ts";
import type { AuditTypes } from "./audit-log-filter.ts";
import { answerAuditLogs, flattenReferences, isKept } from "./audit-log-list.ts";
import { refusal } from "./errors.ts";
import { readId } from "./id.ts";
import { orgScopes } from "./scopes.ts";
import type { AuditLogEntry, LosantRequest, LosantRoute, Organization } from "./state.ts";

const types: AuditTypes = {
  primaryTarget: ["Application", "Dashboard", "OrgInvite"],
  secondaryTarget: [
    "ApiToken",
    "ApplicationCertificateAuthority",
    "ApplicationCertificate",
    "ApplicationKey",
    "Credential",
    "Dashboard",
    "DataTable",
    "Device",
    "DeviceRecipe",
    "Event",
    "ExperienceDomain",
    "ExperienceEndpoint",
    "ExperienceGroup",
    "ExperienceSlug",
    "ExperienceUser",
    "ExperienceVersion",
    "ExperienceView",
    "File",
    "Flow",
    "Integration",
    "Notebook",
    "PrivateFile",
    "ResourceJob",
    "Webhook",
  ],
  actor: ["Application", "Device", "Flow", "User", "ApiToken"],
};

/** What was done in an organization, for its administrators: `auditLogs.get`, `auditLog.get`. */
export const auditLogRoutes: readonly LosantRoute[] = [
  {
    operation: "auditLogs.get",
    method: "GET",
    path: "/orgs/{orgId}/audit-logs",
    scopes: orgScopes("auditLogs.get", "read"),
    handle(request) {
      const org = administeredOrg(request);
      const list = answerAuditLogs(request, keptEntries(request, org), types, toAuditLog);
      return { status: 200, body: { ...list, orgId: org.id } };
    },
  },
  {
    operation: "auditLog.get",
    method: "GET",
    path: "/orgs/{orgId}/audit-logs/{auditLogId}",
    scopes: orgScopes("auditLog.get", "read"),
    handle(request) {
      const org = administeredOrg(request);
      const id = readId("auditLogId", request.params.auditLogId, request.state.choices);
      const found = keptEntries(request, org).find((entry) => entry.id === id);
      if (found === undefined) throw refusal(404, "Audit log entry was not found");
      return { status: 200, body: toAuditLog(found) };
    },
  },
];

function keptEntries({ state }: LosantRequest, org: Organization): readonly AuditLogEntry[] {
  return [...state.auditLogs.values()].filter((entry) => entry.orgId === org.id && isKept(entry));
}

/** Schema `auditLog`. */
function toAuditLog(entry: AuditLogEntry): unknown {
  return { auditLogId: entry.id, ...flattenReferences(entry) };
}
