import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openEvents } from "./event-reader.ts";
import { ada, type JobTenant, people, startJobTenant } from "./job-tenant.ts";

let tenant: JobTenant;
beforeAll(async () => {
  tenant = await startJobTenant();
});
beforeEach(() => tenant.reset());
afterAll(() => tenant.close());

describe("an import of users", () => {
  beforeEach(() => tenant.behave({ jobMs: 0 }));

  it("makes users that are found by id, by address and by the search", async () => {
    const job = await tenant.importUsers([
      {
        email: "Nora.Vik@import.example",
        user_id: "nora",
        name: "Nora Vik",
        email_verified: true,
        user_metadata: { language: "nb" },
        password_hash: "$2b$10$C9hB01.YxRSTcn/ZOOo4j.TW7xCKKFKBSF.C7E0xiUwumqIDqWUXG",
      },
    ]);
    expect(job).toEqual({
      status: "completed",
      type: "users_import",
      created_at: expect.any(String),
      id: expect.stringMatching(/^job_[A-Za-z0-9]{16}$/),
      connection_id: tenant.database,
      connection: "Username-Password-Authentication",
      upsert: false,
      send_completion_email: true,
      percentage_done: 100,
      time_left_seconds: 0,
      summary: { failed: 0, updated: 0, inserted: 1, total: 1 },
    });
    const client = tenant.client();
    const nora = await client.users.get("auth0|nora");
    expect(nora).toMatchObject({
      email: "nora.vik@import.example",
      name: "Nora Vik",
      nickname: "nora.vik",
      email_verified: true,
      user_metadata: { language: "nb" },
    });
    expect(JSON.stringify(nora)).not.toContain("$2b$");
    expect(await client.users.listUsersByEmail({ email: "nora.vik@import.example" })).toHaveLength(1);
    expect((await client.users.list({ q: 'user_id:"auth0|nora"' })).data).toHaveLength(1);
    expect((await tenant.get(`/jobs/${job.id}/errors`)).status).toBe(204);
  });

  it("answers its creation with what was asked for, and nothing done", async () => {
    const response = await tenant.startImport(people(1), {
      external_id: "batch-7",
      send_completion_email: "false",
    });
    expect([response.status, await response.json()]).toEqual([
      202,
      {
        status: "pending",
        type: "users_import",
        created_at: expect.any(String),
        id: expect.any(String),
        connection_id: tenant.database,
        connection: "Username-Password-Authentication",
        upsert: false,
        external_id: "batch-7",
        send_completion_email: false,
      },
    ]);
  });

  it("is started and followed by the vendor's own client", async () => {
    const client = tenant.client();
    const { id } = await client.jobs.usersImports.create({
      users: new Blob([JSON.stringify([{ email: "bad" }, ...people(2)])]),
      connection_id: tenant.database,
      external_id: "by client",
    });
    expect(await client.jobs.get(id)).toMatchObject({
      status: "completed",
      external_id: "by client",
      summary: { failed: 1, updated: 0, inserted: 2, total: 3 },
    });
    expect(await client.jobs.errors.get(id)).toEqual([
      {
        user: { email: "bad" },
        errors: [
          { code: "FORMAT", message: "Object didn't pass validation for format email", path: "email" },
        ],
      },
    ]);
  });

  it("tells for each record why it was not taken, and hides what is secret in it", async () => {
    const { email: taken } = await tenant.client().users.get(ada);
    const job = await tenant.importUsers([
      { email: taken },
      { email: "one@import.example" },
      { email: "ONE@import.example" },
      { name: "Nobody" },
      { email: "two@import.example", colour: "blue", password_hash: "$2b$10$secret" },
      { email: "three@import.example", email_verified: "yes" },
      { email: "four@import.example", app_metadata: { identities: [] } },
      {
        email: "five@import.example",
        custom_password_hash: { algorithm: "rot13", hash: { value: "top secret" } },
      },
      { email: "six@import.example", user_id: "0ea3b96225d1ed2ab7ec8c84" },
      "seven",
    ]);
    expect(job).toMatchObject({
      status: "completed",
      summary: { failed: 9, updated: 0, inserted: 1, total: 10 },
    });
    const { status, body } = await tenant.get(`/jobs/${job.id}/errors`);
    expect(status).toBe(200);
    const errors = body as { user: object; errors: { code: string; path?: string }[] }[];
    expect(errors.map(({ errors: [first] }) => [first?.code, first?.path])).toEqual([
      ["CONFLICT_EMAIL", "email"],
      ["DUPLICATED_USER", "email"],
      ["OBJECT_REQUIRED", "email"],
      ["NOT_PASSED", undefined],
      ["INVALID_TYPE", "email_verified"],
      ["NOT_PASSED", "app_metadata.identities"],
      ["ENUM_MISMATCH", "custom_password_hash.algorithm"],
      ["CONFLICT", "user_id"],
      ["INVALID_TYPE", undefined],
    ]);
    expect(errors[3]?.user).toEqual({ email: "two@import.example", colour: "blue", password_hash: "*****" });
    expect(JSON.stringify(body)).not.toMatch(/secret/);
  });

  it("changes who is there already when that is asked for, and replaces their metadata", async () => {
    const before = await tenant.client().users.get(ada);
    const job = await tenant.importUsers(
      [{ email: before.email, name: "Ada O.", user_metadata: { desk: 4 }, blocked: true }, ...people(1)],
      { upsert: "true" },
    );
    expect(job.summary).toEqual({ failed: 0, updated: 1, inserted: 1, total: 2 });
    const { blocked, ...after } = await tenant.client().users.get(ada);
    expect(blocked).toBeUndefined();
    expect(after).toMatchObject({ name: "Ada O.", user_metadata: { desk: 4 }, email: before.email });
    expect(after.app_metadata).toEqual(before.app_metadata);
  });

  it("tells every new user on the event stream", async () => {
    const stream = await openEvents(tenant);
    await tenant.importUsers(people(3));
    const told = [await stream.next(), await stream.next(), await stream.next()];
    expect(told.map((message) => [message?.event, message?.data.event?.data.object.email])).toEqual([
      ["user.created", "new.0@import.example"],
      ["user.created", "new.1@import.example"],
      ["user.created", "new.2@import.example"],
    ]);
    stream.leave();
  });

  it("takes 5,000 users in one file", async () => {
    expect((await tenant.importUsers(people(5000))).summary).toEqual({
      failed: 0,
      updated: 0,
      inserted: 5000,
      total: 5000,
    });
    const found = await tenant.get("/users?q=email.domain:%22import.example%22&include_totals=true");
    expect(found.body).toMatchObject({ total: 5000 });
  });

  it.each([
    ["no JSON", "[{"],
    ["no list", '{"email":"one@import.example"}'],
  ])("fails as a whole when the file is %s", async (_, text) => {
    const job = await tenant.importUsers(text);
    const failed = {
      status: "failed",
      id: job.id,
      type: "users_import",
      status_details: "Failed to parse users file JSON when importing users. Make sure it is valid JSON.",
    };
    expect(job).toMatchObject(failed);
    expect((await tenant.get(`/jobs/${job.id}/errors`)).body).toMatchObject(failed);
  });
});

describe("an import that is refused", () => {
  const parts = {
    "an unknown connection": [{ connection_id: "con_0000000000000000" }, "The connection does not exist."],
    "no connection id": [
      { connection_id: "main" },
      "Payload validation error: 'String does not match pattern ^con_[A-Za-z0-9]{16}$' on property connection_id",
    ],
    "no connection": [{ connection_id: "" }, "Must provide 'connection_id' as multipart part."],
    "a flag that is none": [
      { upsert: "maybe" },
      "Payload validation error: 'Expected type boolean but found type string' on property upsert",
    ],
  } as const;
  it.each(Object.entries(parts))("answers 400 for %s", async (_, [sent, message]) => {
    const response = await tenant.startImport(people(1), sent);
    expect([response.status, await response.json()]).toEqual([400, expect.objectContaining({ message })]);
  });

  it("answers 400 for a connection whose users have no passwords", async () => {
    const response = await tenant.startImport(people(1), { connection_id: tenant.google });
    expect([response.status, await response.json()]).toEqual([
      400,
      {
        statusCode: 400,
        error: "Bad Request",
        message: "Connection must be a database connection",
        errorCode: "operation_not_supported",
      },
    ]);
  });

  it("answers 400 for an empty file, for no file and for what is no form", async () => {
    const empty = await tenant.startImport("");
    expect(await empty.json()).toMatchObject({ message: "Users file must not be empty." });
    const form = new FormData();
    form.append("users", "[]");
    form.append("connection_id", tenant.database);
    const init = { method: "POST", headers: { authorization: "Bearer sandbox-admin" } };
    const text = await fetch(`${tenant.url}/api/v2/jobs/users-imports`, { ...init, body: form });
    expect([text.status, await text.json()]).toEqual([
      400,
      expect.objectContaining({ message: "Must provide 'users' file as multipart part." }),
    ]);
    const json = await tenant.send("POST", "/jobs/users-imports", "sandbox-admin", { users: [] });
    expect([json.status, json.body]).toEqual([
      400,
      expect.objectContaining({ message: "Payload validation error: 'Invalid multipart payload format'." }),
    ]);
  });

  it("answers 413 for more than 500 KB", async () => {
    const response = await tenant.startImport([{ email: "big@import.example", name: "x".repeat(520_000) }]);
    expect([response.status, await response.json()]).toEqual([
      413,
      expect.objectContaining({ message: "Payload content length greater than maximum allowed: 512000" }),
    ]);
  });

  it("answers 429 for a third one at once", async () => {
    await tenant.behave({ jobMs: 60_000 });
    expect([
      (await tenant.startImport(people(1))).status,
      (await tenant.startImport(people(1))).status,
    ]).toEqual([202, 202]);
    const third = await tenant.startImport(people(1));
    expect([third.status, await third.json()]).toEqual([
      429,
      {
        statusCode: 429,
        error: "Too Many Requests",
        message:
          "There are 2 active import users jobs, please wait until some of them are finished and try again",
      },
    ]);
  });
});
