/** Whose usage is counted: the caller's own sandbox, an organization, an instance, or an organization of an instance. */
export type LosantUsageOwner =
  | { readonly kind: "me" }
  | { readonly kind: "org"; readonly orgId: string }
  | { readonly kind: "instance"; readonly instanceId: string }
  | { readonly kind: "instanceOrg"; readonly instanceId: string; readonly orgId: string };

/** What is counted, by the names of the actions of Losant's client. */
export type LosantUsageMetric =
  | "payloadCounts"
  | "payloadCountsBreakdown"
  | "deviceCounts"
  | "notebookMinuteCounts";

/** What the operations of an owner are named and where they are: the last part of both is the metric. */
export function placeOfUsage(owner: LosantUsageOwner): {
  readonly resource: LosantUsageOwner["kind"];
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
} {
  const { kind: resource, ...params } = owner;
  return { resource, path: paths[resource], params };
}

const paths: Readonly<Record<LosantUsageOwner["kind"], string>> = {
  me: "/me",
  org: "/orgs/{orgId}",
  instance: "/instances/{instanceId}",
  instanceOrg: "/instances/{instanceId}/orgs/{orgId}",
};
