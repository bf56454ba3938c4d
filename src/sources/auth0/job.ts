import { type AnswerOrigin, expectObject, findRecord, readId, readRecord } from "../answer.ts";
import type { FieldTable } from "../fields.ts";
import type {
  UserJobFields,
  UserJobKind,
  UserJobRecord,
  UserJobStatus,
  UserJobSummary,
  UserJobs,
} from "../job.ts";
import type { Access } from "../source.ts";
import { count, countOf, moment, objectOf, row, text, wordOf } from "../values.ts";
import { readJobFailures } from "./job-failure.ts";
import type { Auth0Session } from "./session.ts";

const kinds: Readonly<Record<string, UserJobKind>> = {
  users_export: "EXPORT",
  users_import: "IMPORT",
  verification_email: "EMAIL_VERIFICATION",
};

const statuses: Readonly<Record<string, UserJobStatus>> = {
  pending: "PENDING",
  processing: "PROCESSING",
  completed: "COMPLETED",
  failed: "FAILED",
};

/** A job (`get_jobs_by_id`, and the answers of the operations that start one). */
export const jobFields: FieldTable<UserJobFields> = {
  kind: row(["type"], ({ type }) => required(wordOf(type, kinds))),
  status: row(["status"], ({ status }) => required(wordOf(status, statuses))),
  statusMessage: text("status_details"),
  percentDone: count("percentage_done"),
  secondsLeft: count("time_left_seconds"),
  createdAt: moment("created_at"),
  resultUrl: text("location"),
  summary: row(["summary"], ({ summary }) => summaryOf(summary)),
};

const allFields = new Set(Object.keys(jobFields));

/** Reads of jobs. */
export function createJobReads({ access, api }: Auth0Session): Pick<UserJobs, "userJob" | "userJobFailures"> {
  return {
    async userJob(id) {
      const operation = api.job(id);
      const job = await findRecord(operation, operation.ask(), id);
      return job === null ? null : toUserJob(access, operation, job);
    },
    async userJobFailures(id) {
      const operation = api.jobErrors(id);
      return readJobFailures(operation, await operation.ask());
    },
  };
}

/** A job as an answer tells it. Throws BAD_RESPONSE when that is none. */
export function toUserJob(access: Access, origin: AnswerOrigin, answer: unknown): UserJobRecord {
  const upstream = expectObject(origin, answer);
  return readRecord(origin, jobFields, upstream, allFields, {
    access,
    sourceId: readId(origin, upstream),
  });
}

function summaryOf(value: unknown): UserJobSummary | null {
  const summary = objectOf(value);
  if (summary === null) return null;
  const countAt = (key: string) => countOf(summary[key]) ?? 0;
  return {
    insertedCount: countAt("inserted"),
    updatedCount: countAt("updated"),
    failedCount: countAt("failed"),
    totalCount: countAt("total"),
  };
}

function required<Word>(word: Word | null): Word {
  if (word === null) throw new TypeError("nothing where a word was expected");
  return word;
}
