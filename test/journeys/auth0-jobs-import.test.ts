import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { auth0ClientOf } from "../support/auth0.ts";
import { seededConnections } from "../support/auth0-seed.ts";
import { subscribe } from "../support/subscription.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());
beforeEach(() => world.reset());

const { database, google } = seededConnections;
const jobFields = `id sourceId source { name } kind status statusMessage percentDone secondsLeft createdAt resultUrl
  summary { insertedCount updatedCount failedCount totalCount }
  failures { user reasons { code message path } }`;
const start = `mutation ($input: UserImportStartInput!) {
  userImportStart(input: $input) { job { ${jobFields} } errors { __typename code message path upstreamCode } }
}`;
const follow = `subscription ($id: ID!) { userJobUpdates(id: $id) { ${jobFields} } }`;
const reread = `query ($id: ID!) { node(id: $id) { ... on UserJob { ${jobFields} } } }`;

type User = Readonly<Record<string, unknown>>;

/** So many people whom nobody knows yet. */
const people = (count: number): User[] =>
  Array.from({ length: count }, (_, index) => ({ email: `new.${index}@import.example` }));

function startImport(users: readonly User[], input: object = {}) {
  const variables = { input: { connectionId: database, users, sendCompletionEmail: false, ...input } };
  return world.ask(start, { variables });
}

async function importUsers(users: readonly User[], input: object = {}) {
  const { data, errors } = await startImport(users, input);
  expect(errors).toEqual([]);
  expect(data.userImportStart.errors).toEqual([]);
  return data.userImportStart.job;
}

/** The job as it is after its last update. */
async function followToEnd(id: string) {
  const updates = await (await subscribe(world, follow, { variables: { id } })).rest();
  return updates.at(-1)?.data.userJobUpdates;
}

async function countCalls(): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  for (const { method, path } of await world.calls("auth0")) {
    const call = `${method} ${path.replace("/api/v2", "").replace(/job_\w+/, "{id}")}`;
    counts[call] = (counts[call] ?? 0) + 1;
  }
  return counts;
}

describe("an import of 5,000 users", () => {
  const broken: Readonly<Record<number, User>> = {
    17: { email: "bad" },
    404: { email: "new.3@import.example" },
    2000: { name: "Nobody" },
    4999: { email: "last@import.example", email_verified: "yes", password_hash: "$2b$10$kept-to-itself" },
  };
  const users = people(5_000).map((user, index) => broken[index] ?? user);

  it("is followed live to its end, which tells for each user why it was not taken", async () => {
    await world.behave("auth0", { jobMs: 4_000 });
    const job = await importUsers(users, { externalId: "batch-7" });
    expect(job).toEqual({
      id: expect.any(String),
      sourceId: expect.stringMatching(/^job_/),
      source: { name: "auth0" },
      kind: "IMPORT",
      status: "PENDING",
      statusMessage: null,
      percentDone: null,
      secondsLeft: null,
      createdAt: expect.stringMatching(/Z$/),
      resultUrl: null,
      summary: null,
      failures: [],
    });

    const updates = await (await subscribe(world, follow, { variables: { id: job.id } })).rest();
    expect(updates.every(({ errors }) => errors === undefined)).toBe(true);
    const told = updates.map(({ data }) => data.userJobUpdates);
    const ended = told.pop();
    const percents = told.map(({ percentDone }) => percentDone ?? 0);
    expect(told.length).toBeGreaterThan(2);
    expect(percents).toEqual(percents.toSorted((one, other) => one - other));
    expect(new Set(told.map(({ status }) => status))).toContain("PROCESSING");
    expect(ended).toEqual({
      ...job,
      status: "COMPLETED",
      percentDone: 100,
      secondsLeft: 0,
      summary: { insertedCount: 4_996, updatedCount: 0, failedCount: 4, totalCount: 5_000 },
      failures: [
        { user: { email: "bad" }, reasons: [expect.objectContaining({ code: "FORMAT", path: "email" })] },
        {
          user: { email: "new.3@import.example" },
          reasons: [expect.objectContaining({ code: "DUPLICATED_USER", path: "email" })],
        },
        {
          user: { name: "Nobody" },
          reasons: [{ code: "OBJECT_REQUIRED", message: "Missing required property: email", path: "email" }],
        },
        {
          user: { email: "last@import.example", email_verified: "yes" },
          reasons: [expect.objectContaining({ code: "INVALID_TYPE", path: "email_verified" })],
        },
      ],
    });

    // One call for the start, one for each look, of which only the last asks for the failures.
    const counts = await countCalls();
    expect(counts).toEqual({
      "POST /jobs/users-imports": 1,
      "GET /jobs/{id}": expect.any(Number),
      "GET /jobs/{id}/errors": 1,
    });
    expect(counts["GET /jobs/{id}"]).toBeLessThanOrEqual(told.length + 2);

    expect((await world.data(reread, { variables: { id: job.id } })).node).toEqual(ended);
    const client = auth0ClientOf(world);
    expect(await client.jobs.get(job.sourceId)).toMatchObject({
      status: "completed",
      external_id: "batch-7",
      send_completion_email: false,
      upsert: false,
      summary: { failed: 4, inserted: 4_996, updated: 0, total: 5_000 },
    });
    expect(await client.jobs.errors.get(job.sourceId)).toHaveLength(4);
  });

  it("leaves users whom the graph and Auth0's client find", async () => {
    const job = await importUsers(users);
    await followToEnd(job.id);
    const { users: found } = await world.data(
      `{ users(first: 1, filter: { email: "new.4321@import.example" }) { nodes { email sourceId } } }`,
    );
    expect(found.nodes).toEqual([
      { email: "new.4321@import.example", sourceId: expect.stringMatching(/^auth0\|/) },
    ]);
    const client = auth0ClientOf(world);
    expect(await client.users.get(found.nodes[0].sourceId)).toMatchObject({
      email: "new.4321@import.example",
    });
  });
});

describe("an import", () => {
  it("changes users who are there already when that is asked for, and else counts them as failed", async () => {
    await followToEnd((await importUsers([{ email: "one@import.example", name: "One" }])).id);
    const again = [{ email: "one@import.example", name: "Oona" }];
    const refused = await followToEnd((await importUsers(again)).id);
    expect(refused).toMatchObject({
      status: "COMPLETED",
      summary: { insertedCount: 0, updatedCount: 0, failedCount: 1 },
      failures: [{ user: again[0], reasons: [{ code: "CONFLICT_EMAIL", path: "email" }] }],
    });
    const changed = await followToEnd((await importUsers(again, { upsert: true })).id);
    expect(changed).toMatchObject({ summary: { updatedCount: 1, failedCount: 0 }, failures: [] });
  });

  it("takes a file of 500 kB through the gateway's own bound, in letters of two bytes", async () => {
    const filler = "é".repeat(249_000);
    const job = await importUsers([{ email: "big@import.example", user_metadata: { filler } }]);
    expect(await followToEnd(job.id)).toMatchObject({ summary: { insertedCount: 1 } });
  });

  it("never shows a password, however it is written, nor what a second factor is made with", async () => {
    const job = await importUsers([
      {
        email: "bad",
        name: "Shown",
        password: "kept-to-itself-1",
        password_hash: "kept-to-itself-2",
        passwordHash: "kept-to-itself-3",
        custom_password_hash: { algorithm: "md5", hash: { value: "kept-to-itself-4" } },
        mfa_factors: [{ totp: { secret: "KEPTTOITSELF" } }],
      },
    ]);
    const [failure] = (await followToEnd(job.id)).failures;
    expect(failure.user).toEqual({ email: "bad", name: "Shown" });
    expect(JSON.stringify(failure)).not.toMatch(/kept-?to-?itself/i);
  });
});

describe("an import that is refused", () => {
  const refusal = async (users: readonly User[], input: object = {}) => {
    const { data, errors } = await startImport(users, input);
    expect(errors).toEqual([]);
    expect(data.userImportStart.job).toBeNull();
    return data.userImportStart.errors;
  };

  it("for its size costs no call, and says what to do", async () => {
    const users = [{ email: "big@import.example", name: "é".repeat(250_000) }];
    expect(await refusal(users)).toEqual([
      {
        __typename: "IdentityValidationError",
        code: "BAD_USER_INPUT",
        message:
          'Argument `input.users` takes 500,042 bytes as JSON; source "auth0" reads 500,000 (500 kB) at once. ' +
          "Split the users over several imports, two at the same time.",
        path: ["input", "users"],
        upstreamCode: null,
      },
    ]);
    expect(await world.calls("auth0")).toEqual([]);
  });

  it("for holding nobody costs no call", async () => {
    expect(await refusal([])).toMatchObject([
      { __typename: "IdentityValidationError", path: ["input", "users"] },
    ]);
    expect(await world.calls("auth0")).toEqual([]);
  });

  it("as the third at once is a conflict, until another has ended", async () => {
    await world.behave("auth0", { jobMs: 60_000 });
    await importUsers(people(1));
    await world.behave("auth0", { jobMs: 3_000 });
    const second = await importUsers(people(1));
    expect(await refusal(people(1))).toEqual([
      {
        __typename: "IdentityConflictError",
        code: "LIMIT_REACHED",
        message:
          'Source "auth0" runs two imports at the same time. Follow one of them to its end with ' +
          "`Subscription.userJobUpdates`, then start this one.",
        path: null,
        upstreamCode: null,
      },
    ]);
    expect(await followToEnd(second.id)).toMatchObject({ status: "COMPLETED" });
    expect(await importUsers(people(1))).toMatchObject({ kind: "IMPORT" });
  });

  it.each([
    ["is unknown", "con_0000000000000000", "inexistent_connection"],
    ["is no id", "main", "invalid_body"],
    ["has no passwords", google, "operation_not_supported"],
  ])("for a connection that %s names it", async (_, connectionId, upstreamCode) => {
    expect(await refusal(people(1), { connectionId })).toMatchObject([
      {
        __typename: "IdentityValidationError",
        code: "BAD_USER_INPUT",
        path: ["input", "connectionId"],
        upstreamCode,
      },
    ]);
  });

  it("for lack of a scope tells the scope", async () => {
    const { data } = await world.ask(
      `mutation ($input: UserImportStartInput!) {
        userImportStart(input: $input) { job { id } errors { code ... on IdentityForbiddenError { requiredScopes } } }
      }`,
      { as: "sandbox-viewer", variables: { input: { connectionId: database, users: people(1) } } },
    );
    expect(data.userImportStart).toEqual({
      job: null,
      errors: [{ code: "FORBIDDEN", requiredScopes: ["create:users"] }],
    });
  });

  it("with words that repeat a password hash is told without it", async () => {
    const hash = "$2b$10$kept-to-itself";
    await world.behave("auth0", {
      fail: [{ pathPattern: "/jobs/", status: 400, body: { message: `No connection for ${hash}` } }],
    });
    const [error] = await refusal([{ email: "a@import.example", password_hash: hash }]);
    expect(error.message).toContain("No connection for [redacted]");
  });

  it("for too many calls is an error of the request, with the time to wait", async () => {
    await world.behave("auth0", { rateLimit: { limit: 0, windowMs: 60_000 } });
    const { data, errors } = await startImport(people(1));
    expect(data.userImportStart).toBeNull();
    expect(errors).toMatchObject([
      { path: ["userImportStart"], extensions: { code: "RATE_LIMITED", retryAfter: expect.any(Number) } },
    ]);
  });

  it("by a source that has no jobs says which one has", async () => {
    expect(await refusal(people(1), { source: "losant" })).toMatchObject([
      { __typename: "IdentitySourceChoiceError", code: "UNSUPPORTED", path: ["input", "source"] },
    ]);
  });
});
