import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ada, type Job, type JobTenant, startJobTenant } from "./job-tenant.ts";

let tenant: JobTenant;
beforeAll(async () => {
  tenant = await startJobTenant();
});
beforeEach(() => tenant.reset());
afterAll(() => tenant.close());

async function exportUsers(asked: object): Promise<{ job: Job; lines: string[] }> {
  const { body } = await tenant.send("POST", "/jobs/users-exports", "sandbox-admin", asked);
  const job = await tenant.untilEnded((body as Job).id);
  const file = await fetch(job.location ?? "");
  expect(file.status).toBe(200);
  return {
    job,
    lines: gunzipSync(await file.arrayBuffer())
      .toString("utf8")
      .trimEnd()
      .split("\n"),
  };
}

describe("an export of users", () => {
  beforeEach(() => tenant.behave({ jobMs: 0 }));

  it("writes every user of the tenant, one JSON object in each line", async () => {
    const { body } = await tenant.get("/users?per_page=1&include_totals=true");
    const { job, lines } = await exportUsers({ format: "json" });
    expect(job).toMatchObject({ status: "completed", type: "users_export", format: "json" });
    expect(job.location).toMatch(
      /^http:\/\/127\.0\.0\.1:\d+\/__exports\/[0-9a-f]{32}\/meridian-pumps\.json\.gz$/,
    );
    expect(lines).toHaveLength((body as { total: number }).total);
    const exported = lines.map((line) => JSON.parse(line) as { user_id: string });
    expect(exported.find(({ user_id }) => user_id === ada)).toMatchObject({ name: "Ada Okafor" });
  });

  it("keeps to the connection, the number and the fields that were asked for, under their names", async () => {
    const { lines } = await exportUsers({
      connection_id: tenant.google,
      format: "json",
      limit: 3,
      fields: [
        { name: "user_id" },
        { name: "identities[0].connection", export_as: "provider" },
        { name: "user_metadata.language" },
      ],
    });
    expect(lines).toHaveLength(3);
    for (const line of lines)
      expect(JSON.parse(line)).toMatchObject({ user_id: expect.any(String), provider: expect.any(String) });
  });

  it("never tells the tokens of identity providers", async () => {
    const { lines } = await exportUsers({ format: "json", fields: [{ name: "identities" }] });
    expect(lines.join("\n")).toContain("google-oauth2");
    expect(lines.join("\n")).not.toContain("ya29.");
  });

  it("writes comma-separated values that no spreadsheet takes for formulas", async () => {
    await tenant.importUsers([{ email: "quote@import.example", name: 'A "formula", =1+1' }]);
    const { lines } = await exportUsers({
      format: "csv",
      fields: [
        { name: "email" },
        { name: "name", export_as: "Full, name" },
        { name: "email_verified" },
        { name: "created_at" },
        { name: "last_login" },
      ],
    });
    expect(lines[0]).toBe('email,"Full, name",email_verified,created_at,last_login');
    expect(lines.at(-1)).toMatch(
      /^"'quote@import\.example","'A ""formula"", =1\+1",false,\d{4}-\d\d-\d\dT[\d:.]+Z,$/,
    );
  });

  it("gives a link that runs out, and a fresh one to whoever reads the job again", async () => {
    await tenant.behave({ jobMs: 0, exportLinkMs: 0 });
    const { body } = await tenant.send("POST", "/jobs/users-exports", "sandbox-admin", {});
    const { id, location } = await tenant.untilEnded((body as Job).id);
    expect((await fetch(location ?? "")).status).toBe(403);
    expect((await tenant.untilEnded(id)).location).not.toBe(location);
    expect((await fetch((location ?? "").replace(/[0-9a-f]{32}/, "0".repeat(32)))).status).toBe(404);
  });

  it.each([
    ["a connection that there is not", { connection_id: "con_0000000000000000" }],
    ["a form of file that there is not", { format: "xml" }],
    ["a limit of none", { limit: 0 }],
    ["whole metadata in CSV", { format: "csv", fields: [{ name: "user_metadata" }] }],
    ["31 fields in CSV", { format: "csv", fields: Array.from({ length: 31 }, () => ({ name: "email" })) }],
    ["an unknown property", { colour: "blue" }],
  ])("answers 400 for %s", async (_, asked) => {
    expect((await tenant.send("POST", "/jobs/users-exports", "sandbox-admin", asked)).status).toBe(400);
  });
});
