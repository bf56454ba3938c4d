import { z } from "zod";
import type { Behaviour, EmulatedAnswer } from "./vendor.ts";

/** How an emulator behaves until told otherwise. */
export const defaultBehaviour: Behaviour = {
  latencyMs: 0,
  rateLimit: "off",
  eventualConsistencyMs: 0,
  fail: [],
  jobMs: 300,
  exportLinkMs: 60_000,
  eventStreams: { limit: 250, heartbeatMs: 15_000, keep: 25_000 },
};

const rateLimit = z.strictObject({ limit: z.int().min(0), windowMs: z.int().min(1) });

const behaviourSchema = z.strictObject({
  latencyMs: z.number().min(0).max(60_000).default(0),
  rateLimit: z.union([z.string(), rateLimit, z.record(z.string(), rateLimit)]).default("off"),
  eventualConsistencyMs: z.number().min(0).max(600_000).default(0),
  fail: z
    .array(
      z.strictObject({
        method: z.string().optional(),
        pathPattern: z.string(),
        status: z.int().min(200).max(599),
        body: z.unknown().optional(),
        times: z.int().min(1).optional(),
      }),
    )
    .default([]),
  jobMs: z.number().min(0).max(600_000).default(defaultBehaviour.jobMs),
  exportLinkMs: z.number().min(0).max(86_400_000).default(defaultBehaviour.exportLinkMs),
  eventStreams: z
    .strictObject({
      limit: z.int().min(0).default(defaultBehaviour.eventStreams.limit),
      closeAfterEvents: z.int().min(1).optional(),
      heartbeatMs: z.number().min(10).max(600_000).default(defaultBehaviour.eventStreams.heartbeatMs),
      keep: z.int().min(0).default(defaultBehaviour.eventStreams.keep),
    })
    .default(defaultBehaviour.eventStreams),
});

/** Reads the body of `PUT /__sandbox/behaviour`. What is left out is back to its default. Throws a ZodError. */
export function parseBehaviour(body: unknown): Behaviour {
  return behaviourSchema.parse(body);
}

/** Hands out the faults that were asked for, each as often as it said. */
export interface FaultPlan {
  next(method: string, path: string): EmulatedAnswer | undefined;
}

/** Plans the faults of a behaviour, in their order: the first that fits is taken. */
export function planFaults(faults: Behaviour["fail"]): FaultPlan {
  const left = faults.map((fault) => ({
    ...fault,
    pattern: new RegExp(fault.pathPattern),
    times: fault.times ?? Number.POSITIVE_INFINITY,
  }));
  return {
    next(method, path) {
      const fault = left.find(
        (candidate) =>
          candidate.times > 0 &&
          (candidate.method === undefined || candidate.method.toUpperCase() === method) &&
          candidate.pattern.test(path),
      );
      if (fault === undefined) return undefined;
      fault.times -= 1;
      return typeof fault.body === "string"
        ? { status: fault.status, body: fault.body, headers: { "content-type": "text/html" } }
        : { status: fault.status, body: fault.body };
    },
  };
}
