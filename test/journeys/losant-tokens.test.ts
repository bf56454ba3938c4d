import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { encodeGlobalId } from "../../src/graph/global-id.ts";
import { personal } from "../../src/sandbox/losant/seed/application.ts";
import { applications } from "../../src/sandbox/losant/seed/resource.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());
beforeEach(() => world.reset());

async function paths(): Promise<string[]> {
  return (await world.calls("losant")).map(({ method, path }) => `${method} ${path}`).toSorted();
}

const ownTokens = (args: string, fields: string) =>
  `{ viewer(source: "losant") { user { tokens(${args}) { ${fields} } } } }`;

async function tokensOf(args: string, fields: string) {
  const data = await world.data(ownTokens(args, fields));
  return data.viewer.user.tokens;
}

const apiTokens = [
  "Audit export",
  "Deploy pipeline",
  "Experiments",
  "Office wall",
  "Provisioning script",
  "Trade fair demo",
];
const oauthTokens = ["Desktop assistant", "Report writer"];
const namesOf = (nodes: readonly { readonly name: string }[]) => nodes.map(({ name }) => name);

describe("a user's tokens", () => {
  it("are API tokens and then OAuth tokens", async () => {
    const { nodes, totalCount, pageInfo } = await tokensOf(
      "first: 20",
      "totalCount pageInfo { hasNextPage } nodes { name kind status client { clientId name url logoUrl } user { email } losant { redirectUri resourceUris applicationId orgRoles { role org { name } } } }",
    );
    expect(totalCount).toBe(8);
    expect(pageInfo.hasNextPage).toBe(false);
    expect(namesOf(nodes)).toEqual([...apiTokens, ...oauthTokens]);
    expect(nodes.map(({ kind }: { kind: string }) => kind)).toEqual([
      ...apiTokens.map(() => "API_TOKEN"),
      ...oauthTokens.map(() => "OAUTH_TOKEN"),
    ]);
    expect(nodes[0]).toMatchObject({
      client: null,
      user: { email: "ada.okafor@meridian-pumps.example" },
      losant: { redirectUri: null, resourceUris: null, applicationId: null },
    });
    expect(nodes[6]).toMatchObject({
      status: "PENDING",
      client: { name: "Desktop Assistant", url: null, logoUrl: null },
      losant: { redirectUri: "http://127.0.0.1:33418/callback", resourceUris: [] },
    });
    expect(nodes[7]).toMatchObject({
      status: "ACTIVE",
      client: {
        clientId: expect.stringMatching(/^[0-9a-f]{24}$/),
        name: "Report Writer",
        url: "https://report-writer.example",
        logoUrl: "https://report-writer.example/logo.png",
      },
      user: { email: "ada.okafor@meridian-pumps.example" },
      losant: { resourceUris: ["https://api.losant.com"] },
    });
    expect(nodes[7].losant.orgRoles).toHaveLength(2);
  });

  it("take a call for each kind that is asked for", async () => {
    await tokensOf("first: 5", "nodes { name }");
    expect(await paths()).toEqual(["GET /me", "GET /me/oauth-tokens", "GET /me/tokens"]);
    await world.forgetCalls();
    const some = await tokensOf("filter: { kinds: [OAUTH_TOKEN] }", "totalCount nodes { name }");
    expect(some.totalCount).toBe(2);
    expect(namesOf(some.nodes)).toEqual(oauthTokens);
    expect(await paths()).toEqual(["GET /me", "GET /me/oauth-tokens"]);
    await world.forgetCalls();
    expect((await tokensOf("filter: { kinds: [] }", "totalCount nodes { name }")).nodes).toEqual([]);
    expect(await paths()).toEqual(["GET /me"]);
  });

  it.each([1, 2, 3, 5, 7])("are all found once, %d at a time", async (first) => {
    const names: string[] = [];
    let after: string | null = null;
    do {
      const page: {
        nodes: { name: string }[];
        totalCount: number;
        pageInfo: { hasNextPage: boolean; endCursor: string };
      } = await tokensOf(
        `first: ${first}, after: ${JSON.stringify(after)}`,
        "totalCount pageInfo { hasNextPage endCursor } nodes { name }",
      );
      expect(page.totalCount).toBe(8);
      names.push(...namesOf(page.nodes));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(names).toEqual([...apiTokens, ...oauthTokens]);
  });

  it.each([
    ["PENDING", ["Desktop assistant"]],
    ["ACTIVE", ["Audit export", "Deploy pipeline", "Experiments", "Office wall", "Report writer"]],
    ["INACTIVE", ["Provisioning script"]],
    ["EXPIRED", ["Trade fair demo"]],
  ])("can be filtered to those that are %s", async (status, names) => {
    const { nodes, totalCount } = await tokensOf(
      `filter: { status: ${status} }`,
      "totalCount nodes { name }",
    );
    expect(namesOf(nodes)).toEqual(names);
    expect(totalCount).toBe(names.length);
  });

  it("can be filtered by a part of the name in both kinds", async () => {
    const { nodes } = await tokensOf('filter: { nameContains: "E" }', "nodes { name kind }");
    expect(namesOf(nodes)).toEqual(
      [...apiTokens, "Desktop assistant", "Report writer"].filter((name) => /e/i.test(name)),
    );
  });

  it.each(["NAME", "STATUS", "CREATED_AT", "UPDATED_AT", "EXPIRES_AT"])(
    "are ordered by %s within each kind",
    async (field) => {
      const inOrder = async (direction: string) =>
        namesOf(
          (
            await tokensOf(
              `filter: { kinds: [OAUTH_TOKEN] }, orderBy: { field: ${field}, direction: ${direction} }`,
              "nodes { name }",
            )
          ).nodes,
        );
      const ascending = await inOrder("ASC");
      expect(ascending).toHaveLength(2);
      expect(await inOrder("DESC")).toEqual(ascending.toReversed());
      const both = await tokensOf(`orderBy: { field: ${field}, direction: DESC }`, "nodes { kind }");
      expect(both.nodes.map(({ kind }: { kind: string }) => kind)).toEqual([
        ...apiTokens.map(() => "API_TOKEN"),
        ...oauthTokens.map(() => "OAUTH_TOKEN"),
      ]);
    },
  );

  it("that never end come last by expiry", async () => {
    const { nodes } = await tokensOf(
      "filter: { kinds: [OAUTH_TOKEN] }, orderBy: { field: EXPIRES_AT }",
      "nodes { name expiresAt }",
    );
    expect(nodes).toEqual([
      { name: "Report writer", expiresAt: expect.any(String) },
      { name: "Desktop assistant", expiresAt: null },
    ]);
  });

  it("refuse a cursor of another list", async () => {
    const { pageInfo } = await tokensOf("first: 2", "pageInfo { endCursor }");
    const { errors } = await world.ask(
      ownTokens(`first: 2, after: "${pageInfo.endCursor}", filter: { kinds: [API_TOKEN] }`, "nodes { name }"),
    );
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(["BAD_USER_INPUT"]);
  });
});

describe("a token by its global id", () => {
  it("is found whatever its kind, by one call each", async () => {
    const { nodes } = await tokensOf("first: 20", "nodes { id name }");
    for (const [index, path] of [
      [0, "/me/tokens/"],
      [7, "/me/oauth-tokens/"],
    ] as const) {
      await world.forgetCalls();
      const { node } = await world.data(
        "query ($id: ID!) { node(id: $id) { id ... on Token { name kind } } }",
        { variables: { id: nodes[index].id } },
      );
      expect(node).toMatchObject(nodes[index]);
      const [call, ...more] = await paths();
      expect(more).toEqual([]);
      expect(call).toContain(`GET ${path}`);
    }
  });

  it("belongs to the caller", async () => {
    const { nodes } = await tokensOf("filter: { kinds: [OAUTH_TOKEN] }", "nodes { id }");
    const { node } = await world.data(
      "query ($id: ID!) { node(id: $id) { ... on Token { user { email } } } }",
      { variables: { id: nodes[0].id } },
    );
    expect(node.user).toEqual({ email: "ada.okafor@meridian-pumps.example" });
  });

  it("is null when there is none, and when its owner is nonsense", async () => {
    const ids = [
      encodeGlobalId("Token", "losant", "", "0".repeat(24)),
      encodeGlobalId("Token", "losant", "oauth", "0".repeat(24)),
      encodeGlobalId("Token", "losant", `application.${applications.telemetry.id}`, "0".repeat(24)),
      encodeGlobalId("Token", "losant", "device", "0".repeat(24)),
      encodeGlobalId("Token", "auth0", "", "0".repeat(24)),
    ];
    const { nodes } = await world.data("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", {
      variables: { ids },
    });
    expect(nodes).toEqual(ids.map(() => null));
  });
});

describe("tokens of an application", () => {
  const listed = (args: string, fields: string) => `{ losantApplicationTokens(${args}) { ${fields} } }`;

  it("are listed, filtered and ordered by one call", async () => {
    const { losantApplicationTokens } = await world.data(
      listed(
        `applicationId: "${applications.telemetry.id}"`,
        "totalCount nodes { name kind status user { id } client { clientId } losant { applicationId instance { id } creator { kind name } } }",
      ),
    );
    expect(losantApplicationTokens.totalCount).toBe(2);
    expect(losantApplicationTokens.nodes).toMatchObject([
      { name: "Commissioning kit", status: "EXPIRED" },
      {
        name: "Dashboard feed",
        kind: "API_TOKEN",
        status: "ACTIVE",
        user: null,
        client: null,
        losant: { applicationId: applications.telemetry.id, instance: null, creator: { kind: "USER" } },
      },
    ]);
    expect(await paths()).toEqual([`GET /applications/${applications.telemetry.id}/tokens`]);
    const other = await world.data(
      listed(
        `applicationId: "${applications.telemetry.id}", source: "losant", first: 1, filter: { status: ACTIVE, nameContains: "feed" }, orderBy: { field: CREATED_AT, direction: DESC }`,
        "nodes { name }",
      ),
    );
    expect(namesOf(other.losantApplicationTokens.nodes)).toEqual(["Dashboard feed"]);
  });

  it("are paged through", async () => {
    const args = `applicationId: "${applications.telemetry.id}", first: 1`;
    const fields = "nodes { name } pageInfo { hasNextPage endCursor }";
    const { losantApplicationTokens: first } = await world.data(listed(args, fields));
    expect(first.pageInfo.hasNextPage).toBe(true);
    const { losantApplicationTokens: second } = await world.data(
      listed(`${args}, after: "${first.pageInfo.endCursor}"`, fields),
    );
    expect(namesOf([...first.nodes, ...second.nodes])).toEqual(["Commissioning kit", "Dashboard feed"]);
    expect(second.pageInfo.hasNextPage).toBe(false);
  });

  it("are nodes", async () => {
    const { losantApplicationTokens } = await world.data(
      listed(`applicationId: "${applications.telemetry.id}"`, "nodes { id name losant { applicationId } }"),
    );
    const [token] = losantApplicationTokens.nodes;
    await world.forgetCalls();
    const { node } = await world.data(
      "query ($id: ID!) { node(id: $id) { id ... on Token { name losant { applicationId } user { id } } } }",
      { variables: { id: token.id } },
    );
    expect(node).toEqual({ ...token, user: null });
    expect(await paths()).toHaveLength(1);
  });

  it.each(["0".repeat(24), "not-an-id"])("are NOT_FOUND for the application %s", async (applicationId) => {
    const { errors } = await world.ask(listed(`applicationId: "${applicationId}"`, "nodes { name }"));
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(["NOT_FOUND"]);
  });

  it("are NOT_FOUND for somebody else's application", async () => {
    const { errors } = await world.ask(
      listed(`applicationId: "${personal.application.id}"`, "nodes { name }"),
      {
        as: "sandbox-member",
      },
    );
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(["NOT_FOUND"]);
  });

  it("are UNSUPPORTED by another kind of source", async () => {
    const { errors } = await world.ask(
      listed(`applicationId: "${applications.telemetry.id}", source: "auth0"`, "nodes { name }"),
    );
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(["UNSUPPORTED"]);
  });
});
