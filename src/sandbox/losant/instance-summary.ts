import { callerInstance, orgsOfInstance } from "./instance-access.ts";
import type { InstanceOrg } from "./instance-state.ts";
import { periodOf, summarizeUsage, type UsagePeriod } from "./instance-summary-usage.ts";
import { answerList, type ListRules } from "./paging.ts";
import { instanceScopes } from "./scopes.ts";
import type { LosantRoute, LosantState, OwnedResource } from "./state.ts";
import { readTime } from "./usage-query.ts";

/** What tells the rows of a month apart; the rest of a row is numbers. */
interface SummaryRow {
  readonly id: string;
  readonly resourceType: "application" | "organization";
  readonly ownerId: string;
  readonly currentPeriodStart: string;
  readonly answer: unknown;
}

const listRules: ListRules<SummaryRow> = {
  sortFields: {
    currentPeriodStart: (row) => row.currentPeriodStart,
    resourceId: (row) => row.id,
  },
  filterFields: ["resourceType", "resourceId", "ownerId", "ownerType"],
  filterOnly: {
    resourceType: (row) => row.resourceType,
    ownerId: (row) => row.ownerId,
    ownerType: () => "organization",
  },
};

/**
 * What each organization and each application of an instance used in a month: `instance.historicalSummaries`. There are
 * none for months that are yet to come, nor for organizations that came later. White labels, which Losant lists as
 * well, the story has none of.
 */
export const instanceSummaryRoutes: readonly LosantRoute[] = [
  {
    operation: "instance.historicalSummaries",
    method: "GET",
    path: "/instances/{instanceId}/historicalSummaries",
    scopes: instanceScopes("instance.historicalSummaries", "read"),
    handle(request) {
      const { query, state } = request;
      const month = readTime(query, "month") ?? Date.now();
      const rows = orgsOfInstance(state, callerInstance(request)).flatMap((org) => {
        const period = periodOf(month, Date.parse(org.creationDate));
        return period === undefined ? [] : toRows(state, org, period);
      });
      return { status: 200, body: answerList(rows, query, listRules, state.choices, ({ answer }) => answer) };
    },
  },
];

function toRows(state: LosantState, org: InstanceOrg, period: UsagePeriod): readonly SummaryRow[] {
  const applications = [...state.applications.values()].filter(({ ownerId }) => ownerId === org.id);
  return [
    toRow(org, org, period, {
      resourceType: "organization",
      limits: org.limits,
      applicationCount: applications.length,
      userCount: org.members.length,
      ...summarizeUsage(org, period, 1),
    }),
    ...applications.map((application) =>
      toRow(application, org, period, {
        resourceType: "application",
        ...summarizeUsage(org, period, applications.length),
      }),
    ),
  ];
}

function toRow(
  resource: InstanceOrg | OwnedResource,
  owner: InstanceOrg,
  { proration, monthEnd, monthStart }: UsagePeriod,
  fields: { readonly resourceType: SummaryRow["resourceType"] } & Readonly<Record<string, unknown>>,
): SummaryRow {
  const currentPeriodStart = new Date(monthStart).toISOString();
  return {
    id: resource.id,
    resourceType: fields.resourceType,
    ownerId: owner.id,
    currentPeriodStart,
    answer: {
      resourceId: resource.id,
      resourceName: resource.name,
      resourceProration: proration,
      ownerType: "organization",
      ownerId: owner.id,
      ownerName: owner.name,
      currentPeriodStart,
      // Its last millisecond, as in the client's example.
      currentPeriodEnd: new Date(monthEnd - 1).toISOString(),
      ...fields,
      ...prorate(fields, proration),
    },
  };
}

const proratedNames = ["applicationCount", "userCount", "dashboardCount", "deviceCount"];

function prorate(
  fields: Readonly<Record<string, unknown>>,
  proration: number,
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    proratedNames.flatMap((name) => {
      const count = fields[name];
      return typeof count === "number"
        ? [[`${name}Prorated`, Math.round(count * proration * 100) / 100]]
        : [];
    }),
  );
}
