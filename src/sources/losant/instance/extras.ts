import { requireOrg } from "../org.ts";
import {
  instanceOrgQuotas,
  type LosantQuotaRecord,
  type LosantResource,
  readQuotas,
  summaryKeysOfQuotas,
} from "../quota.ts";
import { type LosantUsageRecord, type LosantUsageSpan, openUsage, rangeOf } from "../usage.ts";
import type { LosantInstanceSession } from "./session.ts";

/** What only a Losant instance tells. */
export interface LosantInstanceExtras {
  /** Quotas of an organization; null for all kinds. Throws NOT_FOUND when the instance has no such one. */
  orgQuotas(
    orgId: string,
    resources: readonly LosantResource[] | null,
  ): Promise<readonly LosantQuotaRecord[]>;
  /** Usage of an organization. Throws BAD_USER_INPUT for a span that is none. */
  orgUsage(orgId: string, span: LosantUsageSpan): LosantUsageRecord;
}

/** The reads that no other vendor has. */
export function createInstanceExtras(session: LosantInstanceSession): LosantInstanceExtras {
  const { api, instanceId } = session;
  // Spans that end now all end at the same moment, so that they are one question.
  const openedAt = Date.now();
  return {
    async orgQuotas(orgId, resources) {
      const org = await requireOrg(session, orgId, summaryKeysOfQuotas(instanceOrgQuotas, resources));
      return readQuotas(api.org(orgId), instanceOrgQuotas, org, resources);
    },
    orgUsage: (orgId, span) =>
      openUsage(
        (metric) => api.usage({ kind: "instanceOrg", instanceId, orgId }, metric),
        rangeOf(span, openedAt),
      ),
  };
}
