import type { Operations } from "../operation.ts";

/** The operations on jobs, each under the name that its own code calls it by. */
export function createJobApi({ item, write }: Operations) {
  return {
    /** `GET /jobs/{id}` */
    job: (id: string) => item("get_jobs_by_id", "/jobs/{id}", { id }),
    /** `GET /jobs/{id}/errors`: a list, or the job itself when it failed as a whole, or nothing */
    jobErrors: (id: string) => item("get_errors", "/jobs/{id}/errors", { id }),
    /** `POST /jobs/users-exports` */
    startUserExport: () => write("post_users-exports", "POST", "/jobs/users-exports"),
    /** `POST /jobs/users-imports`, with a form */
    startUserImport: () => write("post_users-imports", "POST", "/jobs/users-imports"),
    /** `POST /jobs/verification-email` */
    sendEmailVerification: () => write("post_verification-email", "POST", "/jobs/verification-email"),
  };
}
