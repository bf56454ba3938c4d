import { type AuditTypes, readAuditLogFilter } from "./audit-log-filter.ts";
import { refusal } from "./errors.ts";
import { answerList, type ListAnswer, type ListRules } from "./paging.ts";
import type { AuditLogEntry, LosantRequest } from "./state.ts";
import { readTime } from "./usage-query.ts";

// Losant's pages on the audit logs of organizations and instances: they are kept for one year.
const keptFor = 365 * 24 * 60 * 60 * 1000;

/** An entry of any audit log, whatever it is the log of. */
type Entry = Omit<AuditLogEntry, "orgId">;

const listRules: ListRules<Entry> = {
  sortFields: {
    creationDate: (entry) => entry.creationDate,
    responseStatus: (entry) => String(entry.responseStatus),
    actorName: (entry) => entry.actor?.name,
  },
  defaultDirection: "desc",
  filterFields: [],
};

/** A page of the entries that the query's `start`, `end` and `auditLogFilter` leave. Throws 400 for a wrong one. */
export function answerAuditLogs<LogEntry extends Entry, Item>(
  { query, state }: LosantRequest,
  entries: readonly LogEntry[],
  types: AuditTypes,
  toItem: (entry: LogEntry) => Item,
): ListAnswer<Item> {
  const start = readTime(query, "start") ?? 0;
  const end = readTime(query, "end") ?? Number.POSITIVE_INFINITY;
  if (start > end) throw refusal(400, "start must not be after end");
  const isWanted = readAuditLogFilter(query, types);
  const fitting = entries.filter((entry) => {
    const time = Date.parse(entry.creationDate);
    return start <= time && time < end && isWanted(entry);
  });
  return answerList(fitting, query, listRules, state.choices, toItem);
}

/** Whether an entry is young enough to be there still. */
export function isKept({ creationDate }: Entry): boolean {
  return Date.parse(creationDate) >= Date.now() - keptFor;
}

/** An entry with its actor and targets spelt out, as answers have them (schemas `auditLog`, `instanceAuditLog`). */
export function flattenReferences<LogEntry extends Entry>({
  actor,
  primaryTarget,
  secondaryTarget,
  ...fields
}: LogEntry): Readonly<Record<string, unknown>> {
  return {
    ...fields,
    primaryTargetId: primaryTarget?.id,
    primaryTargetType: primaryTarget?.type,
    primaryTargetName: primaryTarget?.name,
    secondaryTargetId: secondaryTarget?.id,
    secondaryTargetType: secondaryTarget?.type,
    secondaryTargetName: secondaryTarget?.name,
    actorId: actor?.id,
    actorType: actor?.type,
    actorName: actor?.name,
  };
}
