import { GatewayError } from "../../errors/gateway-error.ts";
import { type AnswerOrigin, findRecord, readRecord } from "../answer.ts";
import type { FieldSet, FieldTable, JsonObject } from "../fields.ts";
import { mapPage, type Page, type RecordPageRequest } from "../page.ts";
import type { Identified, Partially } from "../record.ts";
import type { Access, SortDirection } from "../source.ts";
import { unsupported } from "../unsupported.ts";
import { countOf, momentOf, objectOf, requiredTextOf, row, textOf } from "../values.ts";
import { type LosantAuditLogFilter, toAuditLogQuery } from "./audit-log-filter.ts";
import {
  type LosantAuditLogActorKind,
  type LosantAuditLogOwner,
  type LosantAuditLogTargetKind,
  toActorKind,
  toTargetKind,
} from "./audit-log-kind.ts";
import { toObjectId } from "./id.ts";
import type { Operation, Query } from "./operation.ts";
import { pagesOf, readWindow } from "./paging.ts";
import { idOf } from "./session.ts";

/** Who asked for a change. */
export interface LosantAuditLogActorRecord {
  readonly access: Access;
  readonly kind: LosantAuditLogActorKind | null;
  readonly actorId: string;
  readonly name: string | null;
}

/** What a change was done to. */
export interface LosantAuditLogTargetRecord {
  readonly kind: LosantAuditLogTargetKind | null;
  readonly targetId: string | null;
  readonly name: string | null;
}

/** Fields of an entry of an audit log. */
export interface LosantAuditLogFields {
  at: string;
  actor: LosantAuditLogActorRecord | null;
  request: {
    readonly resource: string;
    readonly action: string;
    readonly pathParameters: JsonObject | null;
    readonly queryParameters: JsonObject | null;
    readonly body: JsonObject | null;
  };
  response: { readonly status: number | null; readonly body: JsonObject | null };
  primaryTarget: LosantAuditLogTargetRecord | null;
  secondaryTarget: LosantAuditLogTargetRecord | null;
}

/** An entry of an audit log. */
export type LosantAuditLogRecord = Identified & {
  readonly owner: LosantAuditLogOwner;
} & Partially<LosantAuditLogFields>;

/** Which entries of a log to list, and in what order. */
export interface LosantAuditLogPageRequest extends RecordPageRequest {
  /** RFC 3339; null for an open end. */
  readonly start: string | null;
  readonly end: string | null;
  readonly filter: LosantAuditLogFilter;
  /** Null: the newest first. */
  readonly order: {
    readonly field: "CREATED_AT" | "RESPONSE_STATUS" | "ACTOR_NAME";
    readonly direction: SortDirection;
  } | null;
}

/** An entry of an audit log (schemas `auditLog` and `instanceAuditLog` of Losant's client). */
export const auditLogFields: FieldTable<LosantAuditLogFields, [access: Access]> = {
  at: row(["creationDate"], (entry) => requiredTextOf(momentOf(entry["creationDate"]))),
  actor: row(["actorId", "actorType", "actorName"], (entry, access) => {
    const actorId = textOf(entry["actorId"])?.toLowerCase() ?? null;
    if (actorId === null) return null;
    return {
      access,
      kind: toActorKind(textOf(entry["actorType"])),
      actorId,
      name: textOf(entry["actorName"]),
    };
  }),
  request: row(
    ["requestResource", "requestAction", "requestPathParams", "requestQueryParams", "requestBody"],
    (entry) => ({
      resource: requiredTextOf(entry["requestResource"]),
      action: requiredTextOf(entry["requestAction"]),
      pathParameters: filledObjectOf(entry["requestPathParams"]),
      queryParameters: filledObjectOf(entry["requestQueryParams"]),
      body: filledObjectOf(entry["requestBody"]),
    }),
  ),
  response: row(["responseStatus", "responseBody"], (entry) => ({
    status: countOf(entry["responseStatus"]),
    body: filledObjectOf(entry["responseBody"]),
  })),
  primaryTarget: target("primaryTarget"),
  secondaryTarget: target("secondaryTarget"),
};

function target(place: string) {
  return row([`${place}Id`, `${place}Type`, `${place}Name`], (entry): LosantAuditLogTargetRecord | null => {
    const word = textOf(entry[`${place}Type`]);
    const targetId = textOf(entry[`${place}Id`])?.toLowerCase() ?? null;
    const name = textOf(entry[`${place}Name`]);
    if (word === null && targetId === null && name === null) return null;
    return { kind: toTargetKind(word), targetId, name };
  });
}

/** Losant writes an empty object where there was nothing. */
function filledObjectOf(value: unknown): JsonObject | null {
  const found = objectOf(value);
  return found === null || Object.keys(found).length === 0 ? null : found;
}

/** The reads of audit logs, of organizations and instances alike. */
export interface LosantAuditLogReads {
  /** Throws NOT_FOUND when the caller sees no such owner, FORBIDDEN when they are no administrator of it. */
  auditLogs(
    owner: LosantAuditLogOwner,
    request: LosantAuditLogPageRequest,
  ): Promise<Page<LosantAuditLogRecord>>;
  /** Null when there is no such entry. */
  auditLog(owner: LosantAuditLogOwner, id: string, fields: FieldSet): Promise<LosantAuditLogRecord | null>;
}

/** An access to a source that has audit logs. */
export interface AuditLogAccess extends Access {
  readonly auditLogs: LosantAuditLogReads;
}

/** Whether an access leads to audit logs. */
export function hasAuditLogs(access: Access): access is AuditLogAccess {
  return "auditLogs" in access;
}

/** Losant's operations on audit logs. Who cannot see those of organizations leaves them out. */
export interface LosantAuditLogOperations {
  readonly auditLogs?: (orgId: string) => Operation;
  readonly auditLog?: (orgId: string, auditLogId: string) => Operation;
  readonly instanceAuditLogs: (instanceId: string) => Operation;
  readonly instanceAuditLog: (instanceId: string, instanceAuditLogId: string) => Operation;
}

/** Makes the reads of audit logs. */
export function createAuditLogReads(access: Access, api: LosantAuditLogOperations): LosantAuditLogReads {
  function listOf({ kind, id }: LosantAuditLogOwner): Operation {
    const list = kind === "org" ? api.auditLogs?.(id) : api.instanceAuditLogs(id);
    if (list === undefined) throw unsupported(access, "auditLogs", "tell the audit logs of organizations");
    return list;
  }

  function toRecord(
    origin: AnswerOrigin,
    owner: LosantAuditLogOwner,
    entry: JsonObject,
    fields: FieldSet,
  ): LosantAuditLogRecord {
    const known = { access, sourceId: idOf(origin, entry), owner };
    return readRecord(origin, auditLogFields, entry, fields, known, access);
  }

  return {
    async auditLogs(owner, request) {
      const list = listOf(owner);
      const page = await readWindow(pagesOf(list, toQuery(owner, request)), request);
      return mapPage(page, (entry) => toRecord(list, owner, entry, request.fields));
    },
    async auditLog(owner, logId, fields) {
      const [ownerId, id] = [toObjectId(owner.id), toObjectId(logId)];
      if (ownerId === null || id === null) return null;
      const operation =
        owner.kind === "org" ? api.auditLog?.(ownerId, id) : api.instanceAuditLog(ownerId, id);
      if (operation === undefined) return null;
      const entry = await findRecord(operation, operation.ask(), id);
      return entry === null ? null : toRecord(operation, owner, entry, fields);
    },
  };
}

const sortFields = {
  CREATED_AT: "creationDate",
  RESPONSE_STATUS: "responseStatus",
  ACTOR_NAME: "actorName",
} as const;

function toQuery(
  owner: LosantAuditLogOwner,
  { start, end, filter, order }: LosantAuditLogPageRequest,
): Query {
  if (start !== null && end !== null && Date.parse(start) > Date.parse(end)) {
    throw new GatewayError("BAD_USER_INPUT", "Argument `end` is before `start`.", { argument: "end" });
  }
  return {
    sortField: sortFields[order?.field ?? "CREATED_AT"],
    sortDirection: order?.direction === "ASC" ? "asc" : "desc",
    ...(start !== null && { start: Date.parse(start) }),
    ...(end !== null && { end: Date.parse(end) }),
    ...toAuditLogQuery(owner.kind, filter),
  };
}
