import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { openEvents } from "./event-reader.ts";
import { ada, type Job, type JobTenant, people, startJobTenant } from "./job-tenant.ts";

let tenant: JobTenant;
beforeAll(async () => {
  tenant = await startJobTenant();
});
beforeEach(() => tenant.reset());
afterAll(() => tenant.close());

describe("a job that takes its time", () => {
  it("waits, then tells how far it is, then has ended; users come bit by bit", async () => {
    await tenant.behave({ jobMs: 400 });
    const { id } = (await (await tenant.startImport(people(200))).json()) as Job;
    const seen: Record<string, unknown>[] = [];
    await vi.waitFor(
      async () => {
        seen.push((await tenant.get(`/jobs/${id}`)).body as Record<string, unknown>);
        expect(seen.at(-1)?.status).toBe("completed");
      },
      { interval: 10 },
    );
    expect([...new Set(seen.map(({ status }) => status))]).toEqual(["pending", "processing", "completed"]);
    const percents = seen.flatMap(({ percentage_done }) => percentage_done ?? []) as number[];
    expect(percents).toEqual(percents.toSorted((a, b) => a - b));
    expect(percents.some((percent) => percent > 0 && percent < 100)).toBe(true);
    expect(seen.find(({ status }) => status === "processing")?.time_left_seconds).toBe(1);
  });

  it("goes on when nobody asks for it", async () => {
    await tenant.behave({ jobMs: 40 });
    const stream = await openEvents(tenant);
    await tenant.startImport(people(2));
    expect([(await stream.next())?.event, (await stream.next())?.event]).toEqual([
      "user.created",
      "user.created",
    ]);
    stream.leave();
  });

  it("tells no errors before its end", async () => {
    await tenant.behave({ jobMs: 60_000 });
    const { id } = (await (await tenant.startImport([{ email: "bad" }])).json()) as Job;
    expect((await tenant.get(`/jobs/${id}/errors`)).status).toBe(204);
  });
});

describe("a job that sends a verification mail", () => {
  const ask = (body: object) => tenant.send("POST", "/jobs/verification-email", "sandbox-admin", body);

  it("is answered with 201 and ends", async () => {
    await tenant.behave({ jobMs: 0 });
    const job = await tenant.client().jobs.verificationEmail.create({
      user_id: ada,
      identity: { user_id: ada.slice(6), provider: "auth0" },
      organization_id: "org_mAg88Rlsa9ceIZPJ",
    });
    expect(job).toMatchObject({ type: "verification_email", status: "pending" });
    expect(await tenant.untilEnded(job.id)).toMatchObject({
      type: "verification_email",
      status: "completed",
    });
  });

  it.each([
    ["a user that there is not", { user_id: "auth0|nobody" }, 404, "The user does not exist."],
    [
      "an identity that is another's",
      { user_id: ada, identity: { user_id: "nobody", provider: "auth0" } },
      400,
      "The user exists, but does not contain the given identity.",
    ],
    [
      "an organization that there is not",
      { user_id: ada, organization_id: "org_0000000000000000" },
      400,
      "The organization does not exist",
    ],
    [
      "somebody who signs in elsewhere",
      { user_id: "email|65a1f0c2d3e4b5a697887766" },
      400,
      "Connection must be a database connection",
    ],
    ["no user", {}, 400, "Payload validation error: 'Missing required property: user_id'"],
  ])("is refused for %s", async (_, body, status, message) => {
    const answer = await ask(body);
    expect([answer.status, answer.body]).toEqual([status, expect.objectContaining({ message })]);
  });
});

describe("a job that there is not", () => {
  it.each([
    ["/jobs/job_0000000000000000", 404],
    ["/jobs/job_0000000000000000/errors", 404],
    ["/jobs/nothing", 400],
    ["/jobs/nothing/errors", 400],
  ])("answers %s with %i", async (path, status) => {
    expect((await tenant.get(path)).status).toBe(status);
  });
});
