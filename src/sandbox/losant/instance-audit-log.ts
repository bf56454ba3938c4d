import type { AuditTypes } from "./audit-log-filter.ts";
import { answerAuditLogs, flattenReferences, isKept } from "./audit-log-list.ts";
import { refusal } from "./errors.ts";
import { readId } from "./id.ts";
import { administeredInstance, callerInstance } from "./instance-access.ts";
import type { Instance, InstanceAuditLogEntry } from "./instance-state.ts";
import { instanceScopes } from "./scopes.ts";
import type { LosantRequest, LosantRoute } from "./state.ts";

const types: AuditTypes = {
  primaryTarget: ["Organization", "ApiToken", "User", "InstanceCustomNode", "NotificationRule"],
  secondaryTarget: ["OrgInvite", "ApiToken"],
  actor: ["User", "ApiToken"],
};

/**
 * What was done in an instance: `instanceAuditLogs.get`, `instanceAuditLog.get`. Their paths, and no others, begin with
 * the singular `/instance`.
 */
export const instanceAuditLogRoutes: readonly LosantRoute[] = [
  {
    operation: "instanceAuditLogs.get",
    method: "GET",
    path: "/instance/{instanceId}/audit-logs",
    scopes: instanceScopes("instanceAuditLogs.get", "read"),
    handle(request) {
      const instance = auditedInstance(request);
      const list = answerAuditLogs(request, keptEntries(request, instance), types, toInstanceAuditLog);
      return { status: 200, body: { ...list, instanceId: instance.id } };
    },
  },
  {
    operation: "instanceAuditLog.get",
    method: "GET",
    path: "/instance/{instanceId}/audit-logs/{instanceAuditLogId}",
    scopes: instanceScopes("instanceAuditLog.get", "read"),
    handle(request) {
      const instance = auditedInstance(request);
      const { params, state } = request;
      const id = readId("instanceAuditLogId", params.instanceAuditLogId, state.choices);
      const found = keptEntries(request, instance).find((entry) => entry.id === id);
      if (found === undefined) throw refusal(404, "Audit log entry was not found");
      return { status: 200, body: toInstanceAuditLog(found) };
    },
  },
];

function auditedInstance(request: LosantRequest): Instance {
  return request.state.choices.instanceAuditLogReaders === "admins"
    ? administeredInstance(request)
    : callerInstance(request);
}

function keptEntries({ state }: LosantRequest, { id }: Instance): readonly InstanceAuditLogEntry[] {
  return [...state.instanceAuditLogs.values()].filter((entry) => entry.instanceId === id && isKept(entry));
}

/** Schema `instanceAuditLog`. */
function toInstanceAuditLog(entry: InstanceAuditLogEntry): unknown {
  return { instanceAuditLogId: entry.id, ...flattenReferences(entry) };
}
