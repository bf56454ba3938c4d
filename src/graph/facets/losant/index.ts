import type { FacetFindersOf } from "../../node.ts";
import type { Resolvers } from "../../types.generated.ts";
import { accountResolvers } from "./account.ts";
import { auditLogResolvers, findAuditLog } from "./audit-log.ts";
import { facetResolvers } from "./facets.ts";
import { historicalSummaryResolvers } from "./historical-summary.ts";
import { findInstance, instanceResolvers } from "./instance.ts";
import { instanceActivityResolvers } from "./instance-activity.ts";
import { findInstanceMembership, instanceMembershipResolvers } from "./instance-membership.ts";
import { tokenResolvers } from "./token.ts";
import { transferResolvers } from "./transfer.ts";
import { usageResolvers } from "./usage.ts";

/** All that only Losant has, subject by subject. */
export const losantResolvers: readonly Resolvers[] = [
  accountResolvers,
  auditLogResolvers,
  facetResolvers,
  historicalSummaryResolvers,
  instanceActivityResolvers,
  instanceMembershipResolvers,
  instanceResolvers,
  tokenResolvers,
  transferResolvers,
  usageResolvers,
];

/** How objects of the types are found that only Losant has. */
export const losantFinders: FacetFindersOf<"Losant"> = {
  LosantAuditLog: findAuditLog,
  LosantInstance: findInstance,
  LosantInstanceMembership: findInstanceMembership,
};
