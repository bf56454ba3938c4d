import { refuse, refusePath } from "./errors.ts";
import { jobExportRoutes } from "./job-export.ts";
import { jobImportRoutes } from "./job-import.ts";
import { advanceJob, describeJob, findJob } from "./job-run.ts";
import type { Job } from "./job-state.ts";
import { jobVerificationEmailRoutes } from "./job-verification-email.ts";
import { checkParameters } from "./query.ts";
import type { Auth0Request, Auth0Route } from "./state.ts";

/** The operations on jobs (auth0.com/docs/api/management/v2/jobs). */
export const jobRoutes: readonly Auth0Route[] = [
  ...jobImportRoutes,
  ...jobExportRoutes,
  ...jobVerificationEmailRoutes,
  {
    operation: "get_jobs_by_id",
    method: "GET",
    path: "/jobs/{id}",
    scopes: ["create:users", "read:users"],
    handle(request) {
      const job = readJob(request);
      return { status: 200, body: describeJob(job, `http://${request.headers.host ?? ""}`) };
    },
  },
  {
    operation: "get_errors",
    method: "GET",
    path: "/jobs/{id}/errors",
    scopes: ["create:users", "read:users"],
    handle(request) {
      const job = readJob(request);
      if (advanceJob(job) < 1) return { status: 204 };
      if (job.work.failure() !== undefined) return { status: 200, body: describeJob(job, "") };
      const errors = job.work.errors();
      return errors.length === 0 ? { status: 204 } : { status: 200, body: errors };
    },
  },
];

function readJob(request: Auth0Request): Job {
  checkParameters(request.query, []);
  if (!/^job_[A-Za-z0-9]{16}$/.test(request.params.id ?? ""))
    throw refusePath("String does not match pattern ^job_[A-Za-z0-9]{16}$", "id");
  const job = findJob(request);
  if (job === undefined) throw refuse(404, "The job does not exist.", "inexistent_job");
  return job;
}
