import type { Resolvers } from "../../types.generated.ts";
import { listAuditLogs } from "./audit-log.ts";
import { instancesOf } from "./instance.ts";
import { toSpan } from "./usage.ts";

/** What goes on in an enterprise instance: how much it is used, and who changed what. */
export const instanceActivityResolvers: Resolvers = {
  LosantInstance: {
    usage: ({ access, sourceId }, span) => instancesOf(access).usage(sourceId, toSpan(span)),
    auditLogs: ({ access, sourceId }, args, _context, info) =>
      listAuditLogs(access, { kind: "instance", id: sourceId }, args, info),
  },
};
