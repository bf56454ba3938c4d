import { startOfToday } from "../../story.ts";
import type { Account, ApiToken } from "../state.ts";
import { createIds, daysBefore } from "./resource.ts";

/** The instance's tokens that the sandbox hands out, with their scopes: they belong to no person. */
export const instanceTokenScopes = {
  "sandbox-instance": ["all.Instance"],
  "sandbox-instance-viewer": ["all.Instance.read"],
} as const satisfies Record<string, readonly string[]>;

/** Names of those tokens, which are their secrets too. */
export type InstanceTokenName = keyof typeof instanceTokenScopes;

/** Tokens of the instance, made by Ada: active, inactive and expired ones. */
export function seedInstanceApiTokens(instanceId: string, accounts: readonly Account[]): readonly ApiToken[] {
  const makeId = createIds(240);
  const ada = accounts.find(({ firstName }) => firstName === "Ada");
  const plans: readonly (Partial<ApiToken> & { readonly name: string })[] = [
    {
      name: "Rollcall",
      description: "Manages the customers' organizations",
      scope: instanceTokenScopes["sandbox-instance"],
      secret: "sandbox-instance",
    },
    {
      name: "Rollcall, reading only",
      scope: instanceTokenScopes["sandbox-instance-viewer"],
      secret: "sandbox-instance-viewer",
    },
    {
      name: "CRM sync",
      description: "Keeps referral ids and tags in step with the CRM",
      scope: ["instanceOrgs.*", "instanceOrg.get", "instanceOrg.patch"],
      expirationDate: daysBefore(-120, startOfToday()),
    },
    { name: "Onboarding portal", scope: ["instanceOrgInvites.*", "instanceOrgInvite.*", "instanceOrgs.get"] },
    { name: "Usage export", scope: ["all.Instance.read"], status: "inactive" },
    {
      name: "Migration 2025",
      scope: ["all.Instance"],
      creationDate: "2025-05-05T07:00:00.000Z",
      lastUpdated: "2025-05-05T07:00:00.000Z",
      expirationDate: "2025-06-30T23:59:59.000Z",
    },
  ];
  return plans.map((fields, index) => ({
    id: makeId(),
    ownerId: instanceId,
    ownerType: "instance",
    creatorId: ada?.id ?? "",
    creatorType: "user",
    creatorName: `${ada?.firstName} ${ada?.lastName}`,
    creationDate: daysBefore(400 - index * 50),
    lastUpdated: daysBefore(90 - index * 12),
    scope: [],
    status: "active",
    ...fields,
  }));
}
