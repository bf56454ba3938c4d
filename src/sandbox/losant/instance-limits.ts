import { z } from "zod";
import { orgLimits } from "./limits.ts";

const orgLimitNames = Object.keys(orgLimits(1));

/** Limits of an organization in a body (schema `OrgLimits`): any of the 34, all of them counts but two. */
export const orgLimitsSchema = z
  .record(z.string(), z.int().min(0))
  .refine(
    (limits) => Object.keys(limits).every((name) => orgLimitNames.includes(name)),
    "has an unknown limit",
  )
  .refine(({ dataTTL = 86_400 }) => dataTTL >= 86_400, "dataTTL must be at least 86400 seconds")
  .refine(
    ({ systemInterval = 5 }) => systemInterval >= 5 && systemInterval <= 3600,
    "systemInterval must be from 5 to 3600 seconds",
  );

/** What an instance with room for so many organizations may hold: all limits of schema `InstanceLimits`. */
export function instanceLimits(organization: number): Readonly<Record<string, number>> {
  return {
    organization,
    instanceApiToken: 50,
    instanceNotificationRule: 20,
    instanceCustomNode: 20,
    ...orgLimits(organization * 20),
  };
}
