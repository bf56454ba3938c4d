import { describe, expect, it } from "vitest";
import { jobFields, toUserJob } from "../../../src/sources/auth0/job.ts";
import { readJobFailures, secretsInUsers } from "../../../src/sources/auth0/job-failure.ts";
import type { Access } from "../../../src/sources/source.ts";
import { refusalOf } from "../../graph/refusal.ts";

const origin = { source: "auth0", operation: "get_jobs_by_id" };
const access = { source: { name: "auth0" } } as Access;

// https://auth0.com/docs/api/management/v2/jobs/get-jobs-by-id
const job = {
  status: "completed",
  type: "users_import",
  created_at: "2026-03-01T09:30:00.000Z",
  id: "job_0000000000000001",
  connection_id: "con_0000000000000001",
  location: "https://files.example/users.gz",
  percentage_done: 100,
  time_left_seconds: 0,
  format: "json",
  status_details: "All done.",
  summary: { failed: 1, updated: 2, inserted: 3, total: 6 },
};

describe("a job", () => {
  it("is read whole, each field by its row", () => {
    expect(toUserJob(access, origin, job)).toEqual({
      access,
      sourceId: "job_0000000000000001",
      kind: "IMPORT",
      status: "COMPLETED",
      statusMessage: "All done.",
      percentDone: 100,
      secondsLeft: 0,
      createdAt: "2026-03-01T09:30:00.000Z",
      resultUrl: "https://files.example/users.gz",
      summary: { insertedCount: 3, updatedCount: 2, failedCount: 1, totalCount: 6 },
    });
  });

  it("of which only the least is told has nothing else", () => {
    const least = { id: "job_1", type: "verification_email", status: "pending" };
    expect(toUserJob(access, origin, least)).toEqual({
      access,
      sourceId: "job_1",
      kind: "EMAIL_VERIFICATION",
      status: "PENDING",
      statusMessage: null,
      percentDone: null,
      secondsLeft: null,
      createdAt: null,
      resultUrl: null,
      summary: null,
    });
  });

  it.each(Object.keys(jobFields) as (keyof typeof jobFields)[])(
    "fails in %s alone when that is wrong",
    (name) => {
      const wrong = Object.fromEntries(jobFields[name].keys.map((key) => [key, [1]]));
      const read = toUserJob(access, origin, { ...job, ...wrong });
      const failed = Object.entries(read).filter(([, value]) => value instanceof Error);
      expect(failed.map(([field]) => field)).toEqual([name]);
      expect(failed[0]?.[1]).toMatchObject({ code: "BAD_RESPONSE" });
    },
  );

  it.each([{ type: "lottery" }, { type: undefined }])(
    "of a kind that is not known (%j) fails there",
    (wrong) => {
      expect(toUserJob(access, origin, { ...job, ...wrong }).kind).toMatchObject({ code: "BAD_RESPONSE" });
    },
  );

  it.each([undefined, [], { status: "pending" }])("is none without an id: %j", (answer) => {
    expect(refusalOf(() => toUserJob(access, origin, answer))).toMatchObject({ code: "BAD_RESPONSE" });
  });
});

describe("the failures of an import", () => {
  it("are none when there is no list: for no body, and for the job in its place", () => {
    expect(readJobFailures(origin, undefined)).toEqual([]);
    expect(readJobFailures(origin, { ...job, status: "failed" })).toEqual([]);
  });

  it("are read with what is told", () => {
    const user = { email: "bad" };
    const errors = [
      { code: "FORMAT", message: "Wrong.", path: "email" },
      { code: "NOT_PASSED", message: "No." },
    ];
    expect(readJobFailures(origin, [{ user, errors }, {}])).toEqual([
      { user, reasons: [errors[0], { ...errors[1], path: null }] },
      { user: null, reasons: [] },
    ]);
  });

  it("of another form are BAD_RESPONSE", () => {
    for (const answer of [[1], [{ user: 1 }], [{ errors: [{}] }], [{ errors: "many" }]])
      expect(refusalOf(() => readJobFailures(origin, answer))).toMatchObject({ code: "BAD_RESPONSE" });
  });

  const secret = {
    password: "a",
    password_hash: "b",
    passwordHash: "c",
    custom_password_hash: { algorithm: "md5", hash: { value: "d" } },
    mfa_factors: [{ totp: { secret: "E" } }, { phone: { value: "+49" } }],
    Secret: "f",
  };

  it("hold no secret, however it is called", () => {
    const [failure] = readJobFailures(origin, [{ user: { email: "a@b.c", name: "Shown", ...secret } }]);
    expect(failure?.user).toEqual({ email: "a@b.c", name: "Shown" });
  });

  it("are of users whose secrets are known beforehand, each once", () => {
    const users = [
      { email: "a@b.c", ...secret },
      { email: "d@e.f", ...secret },
    ];
    expect(secretsInUsers(users)).toEqual(["a", "b", "c", "md5", "d", "E", "+49", "f"]);
    expect(secretsInUsers([{ email: "a@b.c" }])).toEqual([]);
  });
});
