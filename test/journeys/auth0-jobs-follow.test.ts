import { createClient } from "graphql-sse";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { encodeGlobalId } from "../../src/graph/global-id.ts";
import { subscribe } from "../support/subscription.ts";
import { credentialHeaders, startWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());
beforeEach(() => world.reset());

const follow = "subscription ($id: ID!) { userJobUpdates(id: $id) { id status percentDone } }";
const noJob = encodeGlobalId("UserJob", "auth0", "job_0000000000000000");
const looks = async () => (await world.calls("auth0")).filter(({ method }) => method === "GET").length;

async function startJob(jobMs: number): Promise<string> {
  await world.behave("auth0", { jobMs });
  const { userExportStart } = await world.data("mutation { userExportStart(input: {}) { job { id } } }");
  return userExportStart.job.id;
}

const begin = (id: string, as = "sandbox-admin") => subscribe(world, follow, { variables: { id }, as });

/** Looks at the job, then makes the source behave in a way that the following looks meet. */
async function interrupt(behaviour: Readonly<Record<string, unknown>>) {
  const job = await begin(await startJob(3_000));
  await job.take(1);
  await world.behave("auth0", behaviour);
  return job.rest();
}

describe("a job that is followed", () => {
  it("is told to a client of GraphQL over SSE, first as it is and to the end", async () => {
    const id = await startJob(2_000);
    const client = createClient({
      url: `${world.url}/graphql`,
      headers: credentialHeaders("sandbox-viewer"),
    });
    const statuses: unknown[] = [];
    for await (const { data, errors } of client.iterate({ query: follow, variables: { id } })) {
      expect(errors).toBeUndefined();
      statuses.push((data?.["userJobUpdates"] as { status: string } | undefined)?.status);
    }
    client.dispose();
    expect(statuses.length).toBeGreaterThan(1);
    expect(statuses.indexOf("COMPLETED")).toBe(statuses.length - 1);
  });

  it("is told once when it has ended already", async () => {
    const id = await startJob(0);
    await world.forgetCalls();
    const updates = await (await begin(id)).rest();
    expect(updates.map(({ data }) => data.userJobUpdates.status)).toEqual(["COMPLETED"]);
    expect(await looks()).toBe(1);
  });

  it("is told again only when something changed that was asked for", async () => {
    const id = await startJob(3_000);
    await world.forgetCalls();
    const updates = await (
      await subscribe(world, "subscription ($id: ID!) { userJobUpdates(id: $id) { status } }", {
        variables: { id },
      })
    ).rest();
    const statuses = updates.map(({ data }) => data.userJobUpdates.status);
    expect(statuses).toEqual([...new Set(statuses)]);
    expect(statuses.at(-1)).toBe("COMPLETED");
    expect(await looks()).toBeGreaterThan(statuses.length);
  });

  it("is told on over a failure of the source that passes", async () => {
    const updates = await interrupt({
      fail: [{ method: "GET", pathPattern: "/jobs/", status: 503, times: 2 }],
    });
    expect(updates.every(({ errors }) => errors === undefined)).toBe(true);
    expect(updates.at(-1)?.data.userJobUpdates.status).toBe("COMPLETED");
  });

  it.each([
    ["does not accept the token any more", 401, "UNAUTHENTICATED"],
    ["has forgotten it", 404, "NOT_FOUND"],
    ["answers with something else", 200, "BAD_RESPONSE"],
  ])("ends with one error when the source %s", async (_, status, code) => {
    const updates = await interrupt({ fail: [{ method: "GET", pathPattern: "/jobs/", status, body: {} }] });
    expect(updates.filter(({ errors }) => errors !== undefined)).toHaveLength(1);
    expect(updates.at(-1)).toMatchObject({
      data: null,
      errors: [{ path: ["userJobUpdates"], extensions: { code, source: "auth0" } }],
    });
  });

  it("is not looked at any more when the subscriber has left, and no timer is", async () => {
    const countTimers = () => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
    const id = await startJob(600_000);
    const before = countTimers();
    // A token of its own: the gateway remembers for it that nothing is taken any more.
    const token = world.sandbox.auth0.tokens["sandbox-admin-jwt"] ?? "";
    const jobs = await Promise.all(Array.from({ length: 20 }, () => begin(id, token)));
    await Promise.all(jobs.map((job) => job.take(1)));
    // Refused until a minute from now, they wait for that long: one that was refused, or some, for all.
    await world.behave("auth0", { rateLimit: { limit: 0, windowMs: 60_000 } });
    await world.forgetCalls();
    await expect.poll(looks, { timeout: 10_000 }).toBeGreaterThan(0);
    await expect.poll(countTimers, { timeout: 10_000 }).toBeGreaterThanOrEqual(before + 20);
    for (const job of jobs) job.leave();
    // Those of idle connections may stay for a while.
    await expect.poll(countTimers).toBeLessThanOrEqual(before + 4);
    const seen = await looks();
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await looks()).toBe(seen);
  });
});

describe("a job that cannot be followed", () => {
  it.each([
    ["there is none", noJob, "sandbox-admin", "NOT_FOUND", "auth0"],
    [
      "the id is none of a job's source",
      encodeGlobalId("UserJob", "auth0", "1"),
      "sandbox-admin",
      "NOT_FOUND",
      "auth0",
    ],
    [
      "the source has no jobs",
      encodeGlobalId("UserJob", "losant", "job_1"),
      "sandbox-admin",
      "NOT_FOUND",
      "losant",
    ],
    ["the credential may not", noJob, "sandbox-member", "FORBIDDEN", "auth0"],
    ["the credential ran out", noJob, "sandbox-expired", "UNAUTHENTICATED", "auth0"],
  ])("ends with one error when %s", async (_, id, as, code, source) => {
    expect(await (await begin(id, as)).rest()).toMatchObject([
      { data: null, errors: [{ path: ["userJobUpdates"], extensions: { code, source } }] },
    ]);
  });

  it.each([
    ["is that of another thing", encodeGlobalId("User", "auth0", "auth0|1"), "the global id of a User"],
    ["is none", "job_0000000000000000", "is not a global id"],
    ["names no source", encodeGlobalId("UserJob", "nowhere", "job_1"), 'There is no source "nowhere"'],
  ])("is refused when the id %s", async (_, id, message) => {
    const { errors } = (await (await begin(id)).rest()).at(0) ?? {};
    expect(errors).toMatchObject([
      { message: expect.stringContaining(message), extensions: { code: "BAD_USER_INPUT" } },
    ]);
    expect(await world.calls("auth0")).toEqual([]);
  });
});

describe("a job by its global id", () => {
  const node = "query ($id: ID!) { node(id: $id) { id ... on UserJob { status } } }";

  it("is null where there is none, and where a source has no jobs", async () => {
    for (const id of [
      noJob,
      encodeGlobalId("UserJob", "auth0", "1"),
      encodeGlobalId("UserJob", "losant", "job_1"),
    ])
      expect(await world.data(node, { variables: { id } })).toEqual({ node: null });
  });

  it("costs one call, however often it is asked for", async () => {
    const id = await startJob(0);
    await world.forgetCalls();
    const { nodes } = await world.data(
      "query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on UserJob { status failures { user } } } }",
      { variables: { ids: [id, id] } },
    );
    expect(nodes).toEqual([
      { id, status: "COMPLETED", failures: [] },
      { id, status: "COMPLETED", failures: [] },
    ]);
    expect(await looks()).toBe(1);
  });

  it("is an entity of the federated graph", async () => {
    const id = await startJob(0);
    const { _entities } = await world.data(
      "query ($of: [_Any!]!) { _entities(representations: $of) { ... on UserJob { id kind } } }",
      { variables: { of: [{ __typename: "UserJob", id }] } },
    );
    expect(_entities).toEqual([{ id, kind: "EXPORT" }]);
  });
});
