import { describe, expect, it } from "vitest";
import type { ErrorCode } from "../../src/errors/code.ts";
import { UpstreamError } from "../../src/errors/upstream-error.ts";
import { followJob, gapAfter } from "../../src/graph/job-updates.ts";
import type { UserJobRecord } from "../../src/sources/job.ts";
import { fakeAccess } from "./fake-access.ts";

const fields = new Set(["percentDone"]);

function job(status: UserJobRecord["status"], told: Partial<UserJobRecord> = {}): UserJobRecord {
  return { access: fakeAccess("auth0"), sourceId: "job_1", status, ...told } as UserJobRecord;
}

function failure(code: ErrorCode, retryAfter?: number): UpstreamError {
  const facts = { source: "auth0", operation: "get_jobs_by_id" };
  return new UpstreamError(code, "It failed.", { ...facts, ...(retryAfter !== undefined && { retryAfter }) });
}

/** Follows a job whose reads end as told, the last one again and again. Nothing is waited for. */
async function follow(...outcomes: readonly (UserJobRecord | Error)[]) {
  const waits: number[] = [];
  const told: unknown[] = [];
  let reads = 0;
  const read = async () => {
    const outcome = outcomes[Math.min(reads, outcomes.length - 1)];
    reads += 1;
    if (outcome === undefined || outcome instanceof Error) throw outcome;
    return outcome;
  };
  let error: unknown;
  try {
    for await (const one of followJob(read, fields, async (milliseconds) => waits.push(milliseconds)))
      told.push(one.percentDone ?? one.status);
  } catch (thrown) {
    error = thrown;
  }
  return { told, waits, reads, error };
}

describe("a job that is followed", () => {
  it("is told first as it is and then when something changed that was asked for, until it has ended", async () => {
    const { told, reads, error } = await follow(
      job("PENDING"),
      job("PENDING"),
      job("PROCESSING", { percentDone: 10 }),
      job("PROCESSING", { percentDone: 10, statusMessage: "Not asked for." }),
      job("PROCESSING", { percentDone: 90 }),
      job("COMPLETED", { percentDone: 100 }),
      job("COMPLETED"),
    );
    expect(told).toEqual(["PENDING", 10, 90, 100]);
    expect([reads, error]).toEqual([6, undefined]);
  });

  it.each(["COMPLETED", "FAILED"] as const)("ends when it is %s", async (status) => {
    expect(await follow(job(status))).toMatchObject({ told: [status], reads: 1, waits: [] });
  });

  it("is looked at less and less often", async () => {
    const { waits } = await follow(...Array.from({ length: 12 }, () => job("PENDING")), job("COMPLETED"));
    expect(waits).toEqual(waits.toSorted((one, other) => one - other));
    expect([waits.at(0), waits.at(-1)]).toEqual([500, 5_000]);
  });

  it("is read again after a failure that may pass, after as long as the source asks for", async () => {
    const { told, waits } = await follow(
      job("PENDING"),
      failure("RATE_LIMITED", 7),
      failure("UNAVAILABLE"),
      failure("TIMEOUT", 3_600),
      job("COMPLETED"),
    );
    expect(told).toEqual(["PENDING", "COMPLETED"]);
    expect(waits).toEqual([500, 7_000, 750, 60_000]);
  });

  it("is given up after ten failures in a row", async () => {
    const last = failure("UNAVAILABLE");
    expect(await follow(job("PENDING"), last)).toMatchObject({ reads: 12, error: last });
  });

  it.each(["UNAUTHENTICATED", "NOT_FOUND", "FORBIDDEN", "BAD_RESPONSE"] as const)(
    "is given up at once when it is %s",
    async (code) => {
      expect(await follow(job("PENDING"), failure(code))).toMatchObject({ reads: 2, error: { code } });
    },
  );

  it("is given up when it cannot be read in the first place", async () => {
    expect(await follow(failure("UNAVAILABLE"))).toMatchObject({ reads: 1, error: { code: "UNAVAILABLE" } });
  });

  it("is given up when its status cannot be understood", async () => {
    const status = failure("BAD_RESPONSE");
    expect(await follow(job(status))).toMatchObject({ told: [], error: status });
  });
});

describe("the wait before the next look", () => {
  it("is no longer than the source says that the job will still take", () => {
    expect(gapAfter(20, 0, 2)).toBe(2_000);
    expect(gapAfter(20, 0, 0)).toBe(500);
    expect(gapAfter(20, 0, 3_600)).toBe(5_000);
    expect(gapAfter(1, 0, 3_600)).toBe(500);
  });

  it("grows all the same when that does not come true", () => {
    const waits = Array.from({ length: 12 }, (_, repeats) => gapAfter(20, repeats, 0));
    expect(waits).toEqual(waits.toSorted((one, other) => one - other));
    expect(waits.at(-1)).toBe(5_000);
  });
});
