import type { Job } from "./job-state.ts";
import type { Auth0Request } from "./state.ts";

/** Auth0 documents that all data of a job is deleted after a day. */
const forgottenAfterMs = 24 * 60 * 60 * 1000;

/** How much of a job is shown as waiting for its turn. */
const waitingShare = 0.1;

/** Starts a job, which goes on by the clock and needs nobody to ask for it. */
export function startJob(
  { state, behaviour }: Auth0Request,
  parts: Pick<Job, "type" | "asked" | "work">,
): Job {
  const job: Job = {
    id: `job_${state.makeId(16)}`,
    createdAt: Date.now(),
    durationMs: behaviour.jobMs,
    ...parts,
  };
  state.jobs.set(job.id, job);
  const stepMs = Math.max(10, job.durationMs / 20);
  const step = () => {
    if (advanceJob(job) < 1) setTimeout(step, stepMs).unref();
  };
  step();
  return job;
}

/** Brings a job up to the present, and tells its share that is done. */
export function advanceJob({ work, createdAt, durationMs }: Job): number {
  const share = durationMs === 0 ? 1 : Math.min(1, (Date.now() - createdAt) / durationMs);
  work.advance(share);
  return share;
}

/** The job of a path's `{id}`, or undefined when there is none or it was too long ago. */
export function findJob({ state, params }: Auth0Request): Job | undefined {
  const job = state.jobs.get(params.id ?? "");
  return job !== undefined && Date.now() - job.createdAt < forgottenAfterMs ? job : undefined;
}

/** A job as its creation answers it: nothing is done yet, whatever the clock says. */
export function describeNewJob({ id, type, createdAt, asked }: Job): Readonly<Record<string, unknown>> {
  return { status: "pending", type, created_at: new Date(createdAt).toISOString(), id, ...asked };
}

/** A job as it is now. */
export function describeJob(job: Job, origin: string): Readonly<Record<string, unknown>> {
  const share = advanceJob(job);
  const known = describeNewJob(job);
  if (share < waitingShare) return known;
  if (share < 1)
    return {
      ...known,
      status: "processing",
      percentage_done: Math.floor(share * 100),
      time_left_seconds: Math.ceil((job.durationMs * (1 - share)) / 1000),
    };
  const failure = job.work.failure();
  return failure === undefined
    ? {
        ...known,
        status: "completed",
        percentage_done: 100,
        time_left_seconds: 0,
        ...job.work.outcome(origin),
      }
    : { ...known, status: "failed", status_details: failure };
}
