import { instanceRoutes } from "./instance.ts";
import { instanceApiTokenRoutes } from "./instance-api-token.ts";
import { instanceAuditLogRoutes } from "./instance-audit-log.ts";
import { withInstanceAuditLog } from "./instance-audit-trail.ts";
import { instanceMemberRoutes } from "./instance-member.ts";
import { instanceOrgRoutes } from "./instance-org.ts";
import { instanceOrgInviteRoutes } from "./instance-org-invite.ts";
import { instanceOrgMemberRoutes } from "./instance-org-member.ts";
import { instanceReportRoutes } from "./instance-report.ts";
import { instanceSummaryRoutes } from "./instance-summary.ts";
import { instanceUsageRoutes } from "./instance-usage.ts";
import type { LosantRoute } from "./state.ts";

/** All operations on enterprise instances and on what is in them. Changes leave a trace in the audit log. */
export const enterpriseRoutes: readonly LosantRoute[] = [
  ...instanceRoutes,
  ...instanceUsageRoutes,
  ...instanceReportRoutes,
  ...instanceSummaryRoutes,
  ...instanceOrgRoutes,
  ...instanceOrgMemberRoutes,
  ...instanceOrgInviteRoutes,
  ...instanceMemberRoutes,
  ...instanceApiTokenRoutes,
  ...instanceAuditLogRoutes,
].map(withInstanceAuditLog);
