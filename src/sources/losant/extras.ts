import { readRecord } from "../answer.ts";
import type { FieldSet } from "../fields.ts";
import { createSignInSettings, type SignInSettings } from "./mfa.ts";
import { requireOrg } from "./org.ts";
import {
  type LosantQuotaRecord,
  type LosantResource,
  orgQuotas,
  readQuotas,
  summaryKeysOfQuotaFields,
  summaryKeysOfQuotas,
  userQuotas,
} from "./quota.ts";
import { createRecentItems, type RecentItems } from "./recent-item.ts";
import type { LosantSession } from "./session.ts";
import { type LosantUsageRecord, type LosantUsageSpan, openUsage, rangeOf } from "./usage.ts";
import type { LosantUsageOwner } from "./usage-owner.ts";
import { type LosantViewerRecord, viewerFields } from "./viewer.ts";

/**
 * What only Losant tells. Quotas take the kinds of resources that are wanted, null for all. They cost no call of their
 * own where the organization or the caller was asked for with field names like `quotas:MEMBER` or `quotas:*`.
 */
export interface LosantExtras extends RecentItems, SignInSettings {
  /** Quotas of an organization. Throws NOT_FOUND when the caller sees no such one. */
  orgQuotas(
    orgId: string,
    resources: readonly LosantResource[] | null,
  ): Promise<readonly LosantQuotaRecord[]>;
  /** Quotas of the caller's own sandbox. */
  viewerQuotas(resources: readonly LosantResource[] | null): Promise<readonly LosantQuotaRecord[]>;
  /** What is told of the caller to nobody else. */
  viewer(fields: FieldSet): Promise<LosantViewerRecord>;
  /** Usage of the caller's own sandbox, or of an organization. Throws BAD_USER_INPUT for a span that is none. */
  usage(owner: Extract<LosantUsageOwner, { kind: "me" | "org" }>, span: LosantUsageSpan): LosantUsageRecord;
  /** Usage of an organization. Throws BAD_USER_INPUT for a span that is none. */
  orgUsage(orgId: string, span: LosantUsageSpan): LosantUsageRecord;
}

/** The reads that no other vendor has. */
export function createExtras(session: LosantSession): LosantExtras {
  const { api, viewer } = session;
  // Spans that end now all end at the same moment, so that they are one question.
  const openedAt = Date.now();
  const usage: LosantExtras["usage"] = (owner, span) =>
    openUsage((metric) => api.usage(owner, metric), rangeOf(span, openedAt));
  return {
    ...createRecentItems(session),
    ...createSignInSettings(session),
    usage,
    orgUsage: (orgId, span) => usage({ kind: "org", orgId }, span),
    async orgQuotas(orgId, resources) {
      const org = await requireOrg(session, orgId, summaryKeysOfQuotas(orgQuotas, resources));
      return readQuotas(api.org(orgId), orgQuotas, org, resources);
    },
    async viewerQuotas(resources) {
      const me = await viewer.load(summaryKeysOfQuotas(userQuotas, resources));
      return readQuotas(api.me(), userQuotas, me, resources);
    },
    async viewer(fields) {
      const me = await viewer.load(summaryKeysOfQuotaFields(userQuotas, fields));
      return readRecord(api.me(), viewerFields, me, fields);
    },
  };
}
