import { z } from "zod";
import { orgLimitsSchema } from "./instance-limits.ts";
import { orgMemberPostSchema } from "./instance-org-member.ts";
import type { Instance, InstanceOrg } from "./instance-state.ts";
import type { LosantState } from "./state.ts";
import { emptyCounters, emptyUsage } from "./summary.ts";

const tagSchema = z.strictObject({
  key: z.string().regex(/^[0-9a-zA-Z_-]{1,255}$/),
  value: z.string().min(1).max(255),
});
const orgFields = {
  description: z.string().max(32_767).optional(),
  iconColor: z.string().max(64).optional(),
  limits: orgLimitsSchema.optional(),
  whitelistedEmailDomains: z.array(z.string().min(3).max(45)).optional(),
  auditLogEnabled: z.boolean().optional(),
  // A date in the past, the present or the future; `true` is for now.
  disabledAt: z
    .union([z.iso.datetime({ offset: true }), z.boolean()])
    .transform((disabledAt) => (disabledAt === true ? new Date().toISOString() : disabledAt))
    .optional(),
  isReadOnly: z.boolean().optional(),
  tags: z.array(tagSchema).max(100).optional(),
  referralId: z.string().max(1024).optional(),
  mfaMode: z.enum(["notRequired", "adminRequired", "required"]).optional(),
  banner: z
    .strictObject({
      message: z.string().max(2048).optional(),
      level: z.enum(["info", "warning", "critical"]).optional(),
    })
    .optional(),
};
const nameSchema = z.string().min(1).max(255);

/** Body of a request that changes an organization of an instance (schema `instanceOrgPatch`). */
export const instanceOrgPatchSchema = z.strictObject({ name: nameSchema.optional(), ...orgFields });

/** Body of a request that creates one (schema `instanceOrgPost`). */
export const instanceOrgPostSchema = z.strictObject({
  name: nameSchema,
  ...orgFields,
  members: z.array(orgMemberPostSchema).max(10).default([]),
});

/** A new organization of an instance, without members as yet. */
export function createInstanceOrg(
  state: LosantState,
  instance: Instance,
  fields: Omit<z.infer<typeof instanceOrgPostSchema>, "members">,
): InstanceOrg {
  const now = new Date();
  const nextMonth = new Date(now);
  nextMonth.setUTCMonth(now.getUTCMonth() + 1);
  const { auditLogEnabled = false, disabledAt = false, isReadOnly = false, tags = [] } = fields;
  return {
    ...fields,
    id: state.makeId(),
    instanceId: instance.id,
    creationDate: now.toISOString(),
    lastUpdated: now.toISOString(),
    members: [],
    limits: { ...instance.orgDefaultLimitConfig, ...fields.limits },
    apiTokenCount: 0,
    counters: emptyCounters,
    usage: emptyUsage,
    subscriptionStatus: "active",
    currentPeriodStart: now.toISOString(),
    currentPeriodEnd: nextMonth.toISOString(),
    isEnterprise: true,
    whitelistedEmailDomains: fields.whitelistedEmailDomains ?? [],
    auditLogEnabled,
    disabledAt,
    isReadOnly,
    tags,
    mfaMode: fields.mfaMode ?? instance.mfaMode,
  };
}
