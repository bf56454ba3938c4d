import { GatewayError } from "../../errors/gateway-error.ts";
import { kindWordIn, type LosantAuditLogOwner, type LosantAuditLogPlace } from "./audit-log-kind.ts";
import type { Query } from "./operation.ts";

/** Something with a kind, an id and a name that an entry has to fit. */
interface ReferenceFilter {
  readonly kind?: string | null;
  readonly id?: string | null;
  readonly name?: string | null;
}

/** Which entries to list. All conditions must hold; null or left out: no such condition. */
export interface LosantAuditLogFilter {
  readonly actors?: readonly (Omit<ReferenceFilter, "id"> & { readonly actorId?: string | null })[] | null;
  readonly requests?:
    | readonly { readonly resource?: string | null; readonly action?: string | null }[]
    | null;
  readonly primaryTargets?: readonly TargetFilter[] | null;
  readonly secondaryTargets?: readonly TargetFilter[] | null;
  readonly responseStatuses?: readonly number[] | null;
}

type TargetFilter = Omit<ReferenceFilter, "id"> & { readonly targetId?: string | null };

type Condition = Readonly<Record<string, string | null | undefined>>;

/**
 * The filter as query parameters in nested brackets, `auditLogFilter[actor][0][id]`: how Losant's own client sends
 * it. Throws BAD_USER_INPUT for a kind that the log never has at that place, and for lists and entries that hold no
 * condition, which brackets cannot say.
 */
export function toAuditLogQuery(owner: LosantAuditLogOwner["kind"], filter: LosantAuditLogFilter): Query {
  const references = (
    place: LosantAuditLogPlace,
    argument: string,
    wanted: readonly ReferenceFilter[] | undefined,
  ) =>
    toParameters(
      place,
      argument,
      wanted?.map(({ kind, id, name }, index) => ({
        id: id?.toLowerCase(),
        type: kind && wordOf(owner, place, kind, `${argument}.${index}.kind`),
        name,
      })),
    );
  const statuses = filter.responseStatuses ?? undefined;
  const targetsOf = (targets: readonly TargetFilter[] | null | undefined) =>
    targets?.map(({ targetId, ...target }) => ({ ...target, id: targetId ?? null }));
  if (statuses?.length === 0) throw emptyError("filter.responseStatuses");
  return {
    ...references(
      "actor",
      "filter.actors",
      filter.actors?.map(({ actorId, ...actor }) => ({ ...actor, id: actorId ?? null })),
    ),
    ...toParameters("request", "filter.requests", filter.requests ?? undefined),
    ...references("primaryTarget", "filter.primaryTargets", targetsOf(filter.primaryTargets)),
    ...references("secondaryTarget", "filter.secondaryTargets", targetsOf(filter.secondaryTargets)),
    ...Object.fromEntries(
      statuses?.map((status, index) => [`auditLogFilter[responseCode][${index}]`, status]) ?? [],
    ),
  };
}

function wordOf(
  owner: LosantAuditLogOwner["kind"],
  place: LosantAuditLogPlace,
  kind: string,
  argument: string,
): string {
  const found = kindWordIn(owner, place, kind);
  if ("word" in found) return found.word;
  throw new GatewayError(
    "BAD_USER_INPUT",
    `Argument \`${argument}\` is ${kind}, which this log never has there. It has ${found.kinds.join(", ")}.`,
    { argument },
  );
}

function toParameters(name: string, argument: string, conditions: readonly Condition[] | undefined): Query {
  if (conditions?.length === 0) throw emptyError(argument);
  const parameters = conditions?.flatMap((condition, index) => {
    const parts = Object.entries(condition).flatMap(([key, value]): [string, string][] =>
      value === null || value === undefined ? [] : [[`auditLogFilter[${name}][${index}][${key}]`, value]],
    );
    if (parts.length === 0) throw emptyError(`${argument}.${index}`);
    return parts;
  });
  return Object.fromEntries(parameters ?? []);
}

function emptyError(argument: string): GatewayError {
  return new GatewayError(
    "BAD_USER_INPUT",
    `Argument \`${argument}\` holds no condition. Leave it out, or say what is wanted.`,
    { argument },
  );
}
