import type { LosantHistoricalSummaryRecord } from "../../../sources/losant/instance-admin/historical-summary.ts";
import type { LosantInstanceRecord } from "../../../sources/losant/instance-admin/instance.ts";
import type { LosantInstanceMembershipRecord } from "../../../sources/losant/instance-admin/member.ts";
import type { Connection } from "../../connection.ts";

/** A page of summaries: what stands behind `LosantHistoricalSummaryConnection`. */
export type LosantHistoricalSummaryConnectionRecord = Connection<LosantHistoricalSummaryRecord>;
/** A page of instances: what stands behind `LosantInstanceConnection`. */
export type LosantInstanceConnectionRecord = Connection<LosantInstanceRecord>;
/** A page of memberships: what stands behind `LosantInstanceMembershipConnection`. */
export type LosantInstanceMembershipConnectionRecord = Connection<LosantInstanceMembershipRecord>;
