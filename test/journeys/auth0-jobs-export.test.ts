import { gunzipSync } from "node:zlib";
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

const jobFields = `id sourceId kind status statusMessage percentDone secondsLeft createdAt resultUrl
  summary { totalCount } failures { reasons { code } }`;
const start = `mutation ($input: UserExportStartInput!) {
  userExportStart(input: $input) { job { ${jobFields} } errors { __typename code message path upstreamCode } }
}`;
const follow = `subscription ($id: ID!) { userJobUpdates(id: $id) { ${jobFields} } }`;

async function startExport(input: object) {
  const { userExportStart } = await world.data(start, { variables: { input } });
  return userExportStart;
}

/** The job at its end. */
async function exportUsers(input: object) {
  const { job, errors } = await startExport(input);
  expect(errors).toEqual([]);
  const updates = await (await subscribe(world, follow, { variables: { id: job.id } })).rest();
  return updates.at(-1)?.data.userJobUpdates;
}

/** Fetches the file as a browser would, with no token. */
async function fetchLines(url: string): Promise<string[]> {
  const response = await fetch(url);
  expect(response.status).toBe(200);
  const text = gunzipSync(Buffer.from(await response.arrayBuffer())).toString("utf8");
  return text.trimEnd().split("\n");
}

describe("an export of 1,200 users", () => {
  it("is followed live to its end, and its link leads to all of them without a token", async () => {
    await world.behave("auth0", { jobMs: 3_000 });
    const { job, errors } = await startExport({ format: "JSON" });
    expect(errors).toEqual([]);
    expect(job).toMatchObject({
      kind: "EXPORT",
      status: "PENDING",
      resultUrl: null,
      summary: null,
      failures: [],
    });

    const updates = await (await subscribe(world, follow, { variables: { id: job.id } })).rest();
    const told = updates.map(({ data }) => data.userJobUpdates);
    const ended = told.at(-1);
    expect(told.length).toBeGreaterThan(2);
    expect(told.slice(0, -1).every(({ resultUrl }) => resultUrl === null)).toBe(true);
    expect(ended).toEqual({
      ...job,
      status: "COMPLETED",
      percentDone: 100,
      secondsLeft: 0,
      resultUrl: expect.stringMatching(/^http.*\.json\.gz$/),
    });
    // Nobody asks an export for its failures.
    const paths = (await world.calls("auth0")).map(({ path }) => path);
    expect(paths.filter((path) => path.endsWith("/errors"))).toEqual([]);

    const users = (await fetchLines(ended.resultUrl)).map((line) => JSON.parse(line));
    expect(users).toHaveLength(1_200);
    expect(new Set(users.map(({ user_id }) => user_id)).size).toBe(1_200);
    expect(await auth0ClientOf(world).jobs.get(job.sourceId)).toMatchObject({
      status: "completed",
      type: "users_export",
      format: "json",
    });
  });

  it("gives a fresh link when the job is read again after the old one has run out", async () => {
    await world.behave("auth0", { jobMs: 0, exportLinkMs: 50 });
    const { id, resultUrl } = await exportUsers({});
    await expect.poll(async () => (await fetch(resultUrl)).status).toBe(403);
    const { node } = await world.data("query ($id: ID!) { node(id: $id) { ... on UserJob { resultUrl } } }", {
      variables: { id },
    });
    expect(node.resultUrl).not.toBe(resultUrl);
    expect(await fetchLines(node.resultUrl)).toHaveLength(1_200);
  });
});

describe("an export", () => {
  beforeEach(() => world.behave("auth0", { jobMs: 0 }));

  it("writes the users of one connection, as many as asked for, as lines of the asked fields", async () => {
    const { resultUrl, sourceId } = await exportUsers({
      connectionId: seededConnections.database,
      format: "CSV",
      limit: 3,
      fields: [{ name: "email" }, { name: "identities[0].connection", exportAs: "via" }],
    });
    const [title, ...rows] = await fetchLines(resultUrl);
    expect(title).toBe("email,via");
    expect(rows).toHaveLength(3);
    for (const row of rows) expect(row).toMatch(/@.*Username-Password-Authentication/);
    expect(await auth0ClientOf(world).jobs.get(sourceId)).toMatchObject({
      connection_id: seededConnections.database,
      format: "csv",
      limit: 3,
      fields: [{ name: "email" }, { name: "identities[0].connection", export_as: "via" }],
    });
  });

  it.each([
    ["CSV without fields", { format: "CSV" }, "for CSV"],
    ["CSV with an empty list", { format: "CSV", fields: [] }, "for CSV"],
    ["JSON with an empty list", { format: "JSON", fields: [] }, "or be left out"],
  ])("of %s is refused without a call", async (_, input, reason) => {
    expect(await startExport(input)).toEqual({
      job: null,
      errors: [
        {
          __typename: "IdentityValidationError",
          code: "BAD_USER_INPUT",
          message: `Argument \`input.fields\` must name what to write, ${reason}.`,
          path: ["input", "fields"],
          upstreamCode: null,
        },
      ],
    });
    expect(await world.calls("auth0")).toEqual([]);
  });

  it.each([
    ["connection", { connectionId: "con_0000000000000000" }, "connectionId"],
    ["limit", { limit: 0 }, "limit"],
    ["field", { format: "CSV", fields: [{ name: "user_metadata" }] }, "fields"],
  ])("with a wrong %s names it", async (_, input, name) => {
    expect(await startExport(input)).toMatchObject({
      job: null,
      errors: [{ __typename: "IdentityValidationError", code: "BAD_USER_INPUT", path: ["input", name] }],
    });
  });
});
