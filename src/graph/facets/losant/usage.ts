import type { LosantUsageSpan } from "../../../sources/losant/usage.ts";
import type { Resolvers } from "../../types.generated.ts";
import { orgExtrasOf } from "./facets.ts";

/** Usage over time. What stands behind `LosantUsage` asks for each of its fields by itself. */
export const usageResolvers: Resolvers = {
  LosantViewerFacet: {
    usage: ({ access }, span) => access.extras.usage({ kind: "me" }, toSpan(span)),
  },
  LosantOrgFacet: {
    usage: ({ access, sourceId }, span) => orgExtrasOf(access).orgUsage(sourceId, toSpan(span)),
  },
};

/** A span as the arguments of a field `usage` give it. */
export function toSpan({
  start,
  end,
}: {
  readonly start?: string | null;
  readonly end?: string | null;
}): LosantUsageSpan {
  return { start: start ?? null, end: end ?? null };
}
