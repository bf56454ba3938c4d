import { expect, vi } from "vitest";
import { startTenant } from "./emulated-tenant.ts";

/** A job as the tests read it. */
export interface Job {
  readonly id: string;
  readonly status: string;
  readonly location?: string;
  readonly summary?: object;
}

/** A user of the tenant, with a password in its database. */
export const ada = "auth0|0ea3b96225d1ed2ab7ec8c84";

/** So many people for an import. */
export const people = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ email: `new.${index}@import.example` }));

/** Starts the emulated tenant, with what the tests of jobs do again and again. */
export async function startJobTenant() {
  const tenant = await startTenant();
  const idOf = async (name: string) => (await tenant.client().connections.list({ name })).data[0]?.id ?? "";
  const database = await idOf("Username-Password-Authentication");
  const google = await idOf("google-oauth2");

  /** Sends an import as a browser's form would. */
  async function startImport(
    users: unknown,
    parts: Readonly<Record<string, string>> = {},
  ): Promise<Response> {
    const form = new FormData();
    const text = typeof users === "string" ? users : JSON.stringify(users);
    form.append("users", new Blob([text], { type: "application/json" }), "users.json");
    for (const [name, value] of Object.entries({ connection_id: database, ...parts }))
      form.append(name, value);
    return fetch(`${tenant.url}/api/v2/jobs/users-imports`, {
      method: "POST",
      headers: { authorization: "Bearer sandbox-admin" },
      body: form,
    });
  }

  /** Reads a job until it has ended. */
  function untilEnded(id: string): Promise<Job> {
    return vi.waitFor(async () => {
      const job = (await tenant.get(`/jobs/${id}`)).body as Job;
      expect(["completed", "failed"]).toContain(job.status);
      return job;
    });
  }

  return {
    ...tenant,
    /** Ids of connections. */
    database,
    google,
    startImport,
    untilEnded,
    /** Imports users and waits for the end. */
    async importUsers(users: unknown, parts: Readonly<Record<string, string>> = {}): Promise<Job> {
      const response = await startImport(users, parts);
      expect(response.status).toBe(202);
      return untilEnded(((await response.json()) as Job).id);
    },
  };
}

/** What `startJobTenant` gives. */
export type JobTenant = Awaited<ReturnType<typeof startJobTenant>>;
