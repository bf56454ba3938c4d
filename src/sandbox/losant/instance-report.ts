import { z } from "zod";
import { dateSchema, emailSchema, readBody } from "./body.ts";
import { refusal } from "./errors.ts";
import { callerInstance } from "./instance-access.ts";
import { instanceScopes } from "./scopes.ts";
import type { LosantRoute } from "./state.ts";

const reportSchema = z
  .strictObject({
    email: emailSchema.optional(),
    callbackUrl: z.url().max(1024).optional(),
    resourceGroupBy: z.enum(["application", "organization"]).optional(),
    dateGroupBy: z.enum(["day", "month"]).optional(),
    includeSandbox: z.boolean().optional(),
    start: dateSchema.optional(),
    end: dateSchema.optional(),
  })
  .refine(
    ({ end, start }) => start === undefined || end === undefined || Date.parse(start) <= Date.parse(end),
    "start must not be after end",
  );

/**
 * Usage reports: `instance.generateReport`. It queues a job and is open to those who may only read; nothing is ever
 * sent out from here.
 */
export const instanceReportRoutes: readonly LosantRoute[] = [
  {
    operation: "instance.generateReport",
    method: "POST",
    path: "/instances/{instanceId}/generateReport",
    scopes: instanceScopes("instance.generateReport", "read"),
    handle(request) {
      const instance = callerInstance(request);
      readBody(reportSchema, request.body);
      const { choices, makeId } = request.state;
      // One at a time for each instance (Losant's page on the REST API's limits).
      if (instance.reportDoneAt > Date.now()) throw refusal(429, "A report is being generated already");
      instance.reportDoneAt = Date.now() + choices.reportDuration;
      return { status: 202, body: { jobQueued: true, jobId: makeId().slice(0, 21), success: true } };
    },
  },
];
