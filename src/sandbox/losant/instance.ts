import { z } from "zod";
import { callerAccount } from "./access.ts";
import { emailSchema, readBody } from "./body.ts";
import { administeredInstance, callerInstance, instancesOf } from "./instance-access.ts";
import { orgLimitsSchema } from "./instance-limits.ts";
import type { Instance } from "./instance-state.ts";
import { answerList, type ListRules } from "./paging.ts";
import { instanceScopes, userScopes } from "./scopes.ts";
import type { LosantRoute } from "./state.ts";

const reportConfigSchema = z.strictObject({
  id: z.string().max(48).optional(),
  cron: z.string().max(255),
  timezone: z.string().max(255).optional(),
  emails: z.array(emailSchema).max(10).optional(),
  callbackUrl: z.url().max(1024).optional(),
  resourceGroupBy: z.enum(["application", "organization"]).optional(),
  dateGroupBy: z.enum(["day", "month"]).optional(),
  periods: z.int().min(1).max(90).optional(),
  includeSandbox: z.boolean().optional(),
});
const instancePatchSchema = z.strictObject({
  reportConfigs: z.array(reportConfigSchema).max(10).optional(),
  orgDefaultLimitConfig: orgLimitsSchema.optional(),
  mfaMode: z.enum(["notRequired", "adminRequired", "required"]).optional(),
});

const listRules: ListRules<Instance> = {
  sortFields: {
    name: (instance) => instance.name,
    id: (instance) => instance.id,
    creationDate: (instance) => instance.creationDate,
    lastUpdated: (instance) => instance.lastUpdated,
  },
  filterFields: ["name"],
};

/** Enterprise instances themselves: `instances.get`, `instance.get`, `instance.patch`. */
export const instanceRoutes: readonly LosantRoute[] = [
  {
    operation: "instances.get",
    method: "GET",
    path: "/instances",
    scopes: userScopes("instances.get", "read"),
    handle(request) {
      const { query, state } = request;
      const managed = instancesOf(state, callerAccount(request).id);
      return { status: 200, body: answerList(managed, query, listRules, state.choices, toInstance) };
    },
  },
  {
    operation: "instance.get",
    method: "GET",
    path: "/instances/{instanceId}",
    scopes: instanceScopes("instance.get", "read"),
    handle: (request) => ({ status: 200, body: toInstance(callerInstance(request)) }),
  },
  {
    operation: "instance.patch",
    method: "PATCH",
    path: "/instances/{instanceId}",
    scopes: instanceScopes("instance.patch", "write"),
    handle(request) {
      const instance = administeredInstance(request);
      const { reportConfigs, ...fields } = readBody(instancePatchSchema, request.body);
      Object.assign(instance, fields, { lastUpdated: new Date().toISOString() });
      if (reportConfigs !== undefined)
        instance.reportConfigs = reportConfigs.map((config) => ({
          ...config,
          id: config.id ?? request.state.makeId(),
        }));
      return { status: 200, body: toInstance(instance) };
    },
  },
];

/** Schema `instance`: its members are there by their ids only. */
function toInstance(instance: Instance): unknown {
  const { reportDoneAt, ...fields } = instance;
  return { ...fields, instanceId: instance.id };
}
