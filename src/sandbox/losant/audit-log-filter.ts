import { z } from "zod";
import { idSchema, readBody } from "./body.ts";
import { readNestedQuery } from "./nested-query.ts";
import type { AuditLogEntry, AuditReference } from "./state.ts";

/** What the entries of one kind of audit log can point to. */
export interface AuditTypes {
  readonly primaryTarget: readonly [string, ...string[]];
  readonly secondaryTarget: readonly [string, ...string[]];
  readonly actor: readonly [string, ...string[]];
}

const textSchema = z.string().max(1024).optional();

/**
 * Reads the query's `auditLogFilter` (schemas `auditLogFilter` and `instanceAuditLogFilter`). Throws 400 for what the
 * schema does not have.
 *
 * How its parts go together is not documented: here the entries of one list are alternatives, and everything else has
 * to fit.
 */
export function readAuditLogFilter(
  query: URLSearchParams,
  types: AuditTypes,
): (entry: Omit<AuditLogEntry, "orgId">) => boolean {
  const filter = readBody(filterSchemaOf(types), readNestedQuery(query, "auditLogFilter"));
  const { actor, primaryTarget, request, responseCode, secondaryTarget } = filter;
  return (entry) =>
    isReferenceMatch(entry.primaryTarget, primaryTarget) &&
    isReferenceMatch(entry.secondaryTarget, secondaryTarget) &&
    isReferenceMatch(entry.actor, actor) &&
    (request?.some((wanted) => isRequestMatch(entry, wanted)) ?? true) &&
    (responseCode?.includes(entry.responseStatus) ?? true);
}

function filterSchemaOf({ actor, primaryTarget, secondaryTarget }: AuditTypes) {
  return z.strictObject({
    primaryTarget: referenceListSchema(primaryTarget),
    secondaryTarget: referenceListSchema(secondaryTarget),
    actor: referenceListSchema(actor),
    request: z.array(z.strictObject({ resource: textSchema, action: textSchema })).optional(),
    responseCode: z.array(z.coerce.number().int().min(100).max(599)).optional(),
  });
}

function referenceListSchema(
  types: readonly [string, ...string[]],
): z.ZodType<readonly WantedReference[] | undefined> {
  const schema = z.strictObject({
    id: idSchema.optional(),
    type: z.enum(types).optional(),
    name: textSchema,
  });
  return z.array(schema).optional();
}

interface WantedReference {
  readonly id?: string | undefined;
  readonly type?: string | undefined;
  readonly name?: string | undefined;
}

function isReferenceMatch(
  reference: AuditReference | undefined,
  wanted: readonly WantedReference[] | undefined,
): boolean {
  if (wanted === undefined) return true;
  return (
    reference !== undefined &&
    wanted.some(
      ({ id = reference.id, name = reference.name, type = reference.type }) =>
        id === reference.id && name === reference.name && type === reference.type,
    )
  );
}

function isRequestMatch(
  { requestAction, requestResource }: Omit<AuditLogEntry, "orgId">,
  {
    action = requestAction,
    resource = requestResource,
  }: { resource?: string | undefined; action?: string | undefined },
): boolean {
  return action === requestAction && resource === requestResource;
}
