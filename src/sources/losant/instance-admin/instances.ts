import type { FieldSet } from "../../fields.ts";
import type { Page } from "../../page.ts";
import type { Access } from "../../source.ts";
import { type LosantUsageRecord, type LosantUsageSpan, openUsage, rangeOf } from "../usage.ts";
import { createInstanceWrites, type InstanceWrites } from "./change.ts";
import { createHistoricalSummaries, type ReadHistoricalSummaries } from "./historical-summary.ts";
import { createInstanceReads, type InstancePageRequest, type LosantInstanceRecord } from "./instance.ts";
import { createInstanceMembers, type InstanceMembers } from "./member.ts";
import type { InstanceSession } from "./session.ts";

/**
 * The enterprise instances, as one caller may read and change them, for one request. The platform has those that the
 * caller is a member of; a source of the kind LOSANT_INSTANCE has the one that it is.
 */
export interface LosantInstances extends InstanceWrites {
  /** Id of the instance that the source is; null for the platform. */
  readonly ownId: string | null;
  /** The caller's instances, by name. UNSUPPORTED where the source is one. */
  page(request: InstancePageRequest): Promise<Page<LosantInstanceRecord>>;
  /** Null when the caller sees no such instance. */
  load(instanceId: string, fields: FieldSet): Promise<LosantInstanceRecord | null>;
  readonly members: InstanceMembers;
  readonly summaries: ReadHistoricalSummaries;
  /** Usage of all organizations of an instance. Throws BAD_USER_INPUT for a span that is none. */
  usage(instanceId: string, span: LosantUsageSpan): LosantUsageRecord;
}

/** A way into a source that has enterprise instances. */
export interface InstancesAccess extends Access {
  readonly instances: LosantInstances;
}

/** Whether a source has enterprise instances. */
export function hasInstances(access: Access): access is InstancesAccess {
  return "instances" in access;
}

/** Opens the instances. */
export function createInstances(session: InstanceSession, ownId: string | null): LosantInstances {
  const reads = createInstanceReads(session);
  // Spans that end now all end at the same moment, so that they are one question.
  const openedAt = Date.now();
  return {
    ownId,
    page: reads.page,
    load: reads.load,
    ...createInstanceWrites(session, reads),
    members: createInstanceMembers(session),
    summaries: createHistoricalSummaries(session),
    usage: (instanceId, span) =>
      openUsage(
        (metric) => session.api.usage({ kind: "instance", instanceId }, metric),
        rangeOf(span, openedAt),
      ),
  };
}
