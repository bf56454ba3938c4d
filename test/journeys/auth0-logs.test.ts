import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { encodeGlobalId } from "../../src/graph/global-id.ts";
import { auth0ClientOf } from "../support/auth0.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());
beforeEach(() => world.reset());

async function operations(): Promise<string[]> {
  return (await world.calls("auth0")).map(({ method, path }) => `${method} ${path.replace("/api/v2", "")}`);
}

const userId = (id: string) => encodeGlobalId("User", "auth0", id);

const ada = "auth0|0ea3b96225d1ed2ab7ec8c84";

const entriesOf = `query ($id: ID!, $first: Int, $after: String, $direction: SortDirection) {
  user(by: { id: $id }) { auth0 { logEntries(first: $first, after: $after, direction: $direction) {
    nodes { logId at type description ip userAgent countryCode city connection client { clientId name } }
    totalCount pageInfo { endCursor hasNextPage } } } } }`;

async function page(variables: object) {
  const { user } = await world.data(entriesOf, { variables: { id: userId(ada), ...variables } });
  return user.auth0.logEntries;
}

describe("User.auth0.logEntries", () => {
  it("tells what happened, newest first, as Auth0's client tells it", async () => {
    const { nodes, totalCount } = await page({ first: 10 });
    expect((await operations()).filter((call) => call.endsWith("/logs"))).toHaveLength(1);
    expect(totalCount).toBe(1_200);
    const { data } = await auth0ClientOf(world).users.logs.list(ada, { per_page: 10, sort: "date:-1" });
    expect(nodes).toEqual(
      data.map((entry) => ({
        logId: entry.log_id,
        at: entry.date,
        type: entry.type,
        description: entry.description ?? null,
        ip: entry.ip ?? null,
        userAgent: entry.user_agent ?? null,
        countryCode: entry.location_info?.country_code ?? null,
        city: entry.location_info?.city_name ?? null,
        connection: entry.connection ?? null,
        client:
          entry.client_id === undefined
            ? null
            : { clientId: entry.client_id, name: entry.client_name ?? null },
      })),
    );
  });

  it("goes either way in time", async () => {
    const newest = await page({ first: 1 });
    const oldest = await page({ first: 1, direction: "ASC" });
    expect(oldest.nodes[0].at < newest.nodes[0].at).toBe(true);
  });

  it("leads to 1,000 entries, and says at the wall how to read on", async () => {
    const found = new Set<string>();
    let after: string | null = null;
    for (let number = 0; number < 10; number += 1) {
      const { nodes, pageInfo } = await page({ first: 100, after });
      for (const { logId } of nodes) found.add(logId);
      expect(pageInfo.hasNextPage).toBe(true);
      after = pageInfo.endCursor;
    }
    expect(found.size).toBe(1_000);
    await world.forgetCalls();
    const { data, errors: failures } = await world.ask(entriesOf, {
      variables: { id: userId(ada), first: 100, after },
    });
    expect(data.user.auth0.logEntries).toBeNull();
    expect(failures).toMatchObject([
      {
        message: expect.stringContaining("first 1,000 entries"),
        path: ["user", "auth0", "logEntries"],
        extensions: { code: "UNSUPPORTED", source: "auth0" },
      },
    ]);
    expect(failures[0]?.message).toContain("`direction`");
    expect((await operations()).filter((call) => call.endsWith("/logs"))).toEqual([]);
  });

  it("fails alone where the scope is missing", async () => {
    const { data, errors: failures } = await world.ask(
      `query ($id: ID!) { user(by: { id: $id }) { email auth0 { logEntries { nodes { type } } } } }`,
      { variables: { id: userId("auth0|92f54da3a29585bf629ab1b9") }, as: "sandbox-member" },
    );
    expect(data.user).toMatchObject({ email: expect.any(String), auth0: { logEntries: null } });
    expect(failures).toMatchObject([
      { extensions: { code: "FORBIDDEN", requiredScopes: ["read:logs", "read:logs_users"] } },
    ]);
  });
});
