import type { GraphQLResolveInfo } from "graphql";
import type { RequestContext } from "../../../context/request-context.ts";
import { hasAuditLogs, type LosantAuditLogRecord } from "../../../sources/losant/audit-log.ts";
import type { LosantAuditLogOwner } from "../../../sources/losant/audit-log-kind.ts";
import type { Access } from "../../../sources/source.ts";
import { type Connection, toConnection } from "../../connection.ts";
import { decodeGlobalIdOf, encodeGlobalId } from "../../global-id.ts";
import { toOrder } from "../../order.ts";
import { completeOrg } from "../../reference.ts";
import { type Selection, selectionOf } from "../../selection.ts";
import type { LosantOrgFacetAuditLogsArgs, Resolvers } from "../../types.generated.ts";
import { completeInstance } from "./instance.ts";

/** A page of an audit log: what stands behind `LosantAuditLogConnection`. */
export type LosantAuditLogConnectionRecord = Connection<LosantAuditLogRecord>;

/** Audit logs: those of organizations, and what is in the entries of any. */
export const auditLogResolvers: Resolvers = {
  LosantOrgFacet: {
    auditLogs: ({ access, sourceId }, args, _context, info) =>
      // An instance has a log of its own.
      access.source.kind === "LOSANT"
        ? listAuditLogs(access, { kind: "org", id: sourceId }, args, info)
        : null,
  },
  LosantAuditLog: {
    id: ({ access, owner, sourceId }) =>
      encodeGlobalId("LosantAuditLog", access.source.name, owner.kind, owner.id, sourceId),
    source: ({ access }) => access.source,
    org: ({ access, owner }, _arguments, _context, info) =>
      owner.kind === "org" ? completeOrg({ access, sourceId: owner.id }, selectionOf(info)) : null,
    instance: ({ access, owner }, _arguments, _context, info) =>
      owner.kind === "instance" ? completeInstance({ access, sourceId: owner.id }, selectionOf(info)) : null,
  },
  LosantAuditLogActor: {
    user: ({ access, kind, actorId }, _arguments, _context, info) =>
      kind === "USER" ? access.user(actorId, selectionOf(info).fieldsFor(access.source)) : null,
  },
};

/** A page of the audit log of an organization or an instance. */
export function listAuditLogs(
  access: Access,
  owner: LosantAuditLogOwner,
  args: LosantOrgFacetAuditLogsArgs,
  info: GraphQLResolveInfo,
): Promise<LosantAuditLogConnectionRecord> | null {
  if (!hasAuditLogs(access)) return null;
  const { start, end, filter, orderBy } = args;
  return toConnection(info, args, [access.source.name, owner.kind, owner.id], (page, nodes) =>
    access.auditLogs.auditLogs(owner, {
      ...page,
      fields: nodes.fieldsFor(access.source),
      start: start ?? null,
      end: end ?? null,
      filter: filter ?? {},
      order: toOrder(orderBy, "DESC"),
    }),
  );
}

/** Finds an entry of an audit log by its global id; null when there is none. */
export async function findAuditLog(
  context: RequestContext,
  id: string,
  selection: Selection,
): Promise<LosantAuditLogRecord | null> {
  const { source, keys } = decodeGlobalIdOf("LosantAuditLog", id);
  const [kind, ownerId = "", logId = ""] = keys;
  const access = context.accessTo(context.sourceNamed(source));
  if (!hasAuditLogs(access) || (kind !== "org" && kind !== "instance")) return null;
  return access.auditLogs.auditLog({ kind, id: ownerId }, logId, selection.fieldsFor(access.source));
}
