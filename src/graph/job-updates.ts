import { setTimeout as sleep } from "node:timers/promises";
import { GatewayError } from "../errors/gateway-error.ts";
import { UpstreamError } from "../errors/upstream-error.ts";
import type { FieldSet } from "../sources/fields.ts";
import type { UserJobRecord } from "../sources/job.ts";
import { decodeGlobalIdOf } from "./global-id.ts";
import { hasEnded } from "./job.ts";
import { selectionOf } from "./selection.ts";
import { StreamFailure, toSubscription } from "./subscription.ts";
import type { SubscriptionResolvers } from "./types.generated.ts";

const shortestGapMs = 500;
const longestGapMs = 5_000;

/** After so many failures in a row, half a minute at least, the caller is told. */
const mostFailures = 10;

/** A source that wants to be left alone for longer than this is asked again all the same. */
const longestRetryMs = 60_000;

/** Waits so many milliseconds; rejects when nobody waits for the outcome any more. */
type Wait = (milliseconds: number) => Promise<unknown>;

/** Root fields that follow jobs. */
export const userJobSubscriptions: Pick<SubscriptionResolvers, "userJobUpdates"> = {
  userJobUpdates: {
    async subscribe(_root, { id }, context, info) {
      const { source: name, keys } = decodeGlobalIdOf("UserJob", id);
      const source = context.sourceNamed(name);
      const fields = selectionOf(info).fieldsFor(source);
      const read = async () => {
        const job = await context.reopen(source).userJob(keys[0] ?? "");
        if (job !== null) return job;
        throw new GatewayError(
          "NOT_FOUND",
          `Source "${name}" has no such job, or has forgotten it. Check the id.`,
          { source: name, argument: "id" },
        );
      };
      return toSubscription(context.signal, async (signal) =>
        followJob(read, fields, (milliseconds) => sleep(milliseconds, undefined, { signal })),
      );
    },
    resolve(job: UserJobRecord | StreamFailure): UserJobRecord {
      if (job instanceof StreamFailure) throw job.error;
      return job;
    },
  },
};

/**
 * Reads a job again and again until it has ended, and gives it as it is first and whenever one of the fields changed. A
 * failure to read it is bridged when it passes; the first one, and one that does not pass, is thrown.
 */
export async function* followJob(
  read: () => Promise<UserJobRecord>,
  fields: FieldSet,
  wait: Wait,
): AsyncGenerator<UserJobRecord, void, undefined> {
  let known: string | undefined;
  let repeats = 0;
  for (let reads = 1; ; reads += 1) {
    const job = known === undefined ? await read() : await readPatiently(read, wait);
    if (job.status instanceof Error) throw job.status;
    const told = JSON.stringify([job.status, ...[...fields].map((name) => job[name as keyof UserJobRecord])]);
    repeats = told === known ? repeats + 1 : 0;
    if (told !== known) yield job;
    if (hasEnded(job)) return;
    known = told;
    await wait(gapAfter(reads, repeats, job.secondsLeft));
  }
}

async function readPatiently(read: () => Promise<UserJobRecord>, wait: Wait): Promise<UserJobRecord> {
  for (let failures = 1; ; failures += 1) {
    try {
      return await read();
    } catch (error) {
      if (failures > mostFailures || !mayPass(error)) throw error;
      const gapMs = Math.max(grown(failures), Math.min(retryAfterOf(error), longestRetryMs));
      await wait(gapMs);
    }
  }
}

/**
 * Milliseconds to wait before a job is read again: the longer it goes on, the longer, and no longer than the source says
 * that it will still take. When that does not come true (`repeats` times nothing was new), the wait grows again.
 */
export function gapAfter(reads: number, repeats: number, secondsLeft: unknown): number {
  const gap = grown(reads);
  return typeof secondsLeft === "number" ? Math.min(gap, Math.max(secondsLeft * 1_000, grown(repeats))) : gap;
}

function grown(times: number): number {
  return Math.min(longestGapMs, shortestGapMs * 1.5 ** Math.max(0, times - 1));
}

function mayPass(error: unknown): boolean {
  return error instanceof GatewayError && ["UNAVAILABLE", "TIMEOUT", "RATE_LIMITED"].includes(error.code);
}

function retryAfterOf(error: unknown): number {
  return error instanceof UpstreamError ? (error.failure.retryAfter ?? 0) * 1_000 : 0;
}
