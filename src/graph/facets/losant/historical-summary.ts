import { UpstreamError } from "../../../errors/upstream-error.ts";
import type { OrgRecord } from "../../../sources/record.ts";
import type { Access } from "../../../sources/source.ts";
import { toConnection } from "../../connection.ts";
import { toOrder } from "../../order.ts";
import { type Selection, selectionOf } from "../../selection.ts";
import type { Resolvers } from "../../types.generated.ts";
import { instancesOf } from "./instance.ts";

/** What the things in an enterprise instance held and used, month by month. */
export const historicalSummaryResolvers: Resolvers = {
  LosantInstance: {
    historicalSummaries: ({ access, sourceId }, args, _context, info) =>
      toConnection(info, args, [access.source.name, sourceId], (page, nodes) =>
        instancesOf(access).summaries(sourceId, {
          ...page,
          fields: nodes.fieldsFor(access.source),
          month: args.month ?? null,
          filter: args.filter ?? {},
          order: toOrder(args.orderBy),
        }),
      ),
  },
  LosantHistoricalSummary: {
    org: ({ access, orgId }, _arguments, _context, info) => visibleOrg(access, orgId, selectionOf(info)),
    counts: ({ countsOf }, { resources }) => countsOf(resources ?? null),
  },
  LosantHistoricalSummaryOwner: {
    org: ({ access, orgId }, _arguments, _context, info) => visibleOrg(access, orgId, selectionOf(info)),
  },
  LosantHistoricalPayloads: {
    totals: ({ totalsOf }, { unit }) => totalsOf(unit),
  },
};

/** An organization, or null when the caller cannot see it: an instance tells of more than its members are members of. */
async function visibleOrg(
  access: Access,
  orgId: string | null,
  selection: Selection,
): Promise<OrgRecord | null> {
  if (orgId === null) return null;
  try {
    return await access.org(orgId, selection.fieldsFor(access.source));
  } catch (error) {
    if (error instanceof UpstreamError && error.code === "FORBIDDEN") return null;
    throw error;
  }
}
