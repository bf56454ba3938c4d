import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { auth0ClientOf } from "../support/auth0.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());
beforeEach(() => world.reset());

async function calls() {
  const seen = await world.calls("auth0");
  return seen.map(({ method, path, query }) => ({
    call: `${method} ${path.replace("/api/v2", "")}`,
    query: new URLSearchParams(query),
  }));
}

describe("auth0Clients", () => {
  it("lists the tenant's applications in 1 call, asking for what is selected and nothing else", async () => {
    const { auth0Clients } = await world.data(
      "{ auth0Clients(first: 3) { totalCount nodes { clientId name logoUrl } pageInfo { hasNextPage } } }",
    );
    const { data } = await auth0ClientOf(world).clients.list();
    expect(auth0Clients.totalCount).toBe(data.length);
    expect(auth0Clients.pageInfo).toEqual({ hasNextPage: true });
    expect(auth0Clients.nodes).toEqual(
      data.slice(0, 3).map(({ client_id, name, logo_uri = null }) => ({
        clientId: client_id,
        name,
        logoUrl: logo_uri,
      })),
    );
    const [seen] = await calls();
    expect(seen?.call).toBe("GET /clients");
    expect(seen?.query.get("fields")).toBe("client_id,name,logo_uri");
  });

  it("walks the list to its end", async () => {
    const names: string[] = [];
    let after: string | null = null;
    do {
      const data: { auth0Clients: Page } = await world.data(
        "query ($after: String) { auth0Clients(first: 1, after: $after) { nodes { name } pageInfo { hasNextPage endCursor } } }",
        { variables: { after } },
      );
      const { nodes, pageInfo } = data.auth0Clients;
      names.push(...nodes.map(({ name }) => name));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    const { data } = await auth0ClientOf(world).clients.list();
    expect(names).toEqual(data.map(({ name }) => name));
  });
});

interface Page {
  readonly nodes: readonly { readonly name: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

describe("auth0Connections", () => {
  it("lists the connections of a kind without their secrets, in 1 call", async () => {
    const { auth0Connections } = await world.data(
      '{ auth0Connections(first: 5, strategy: "samlp") { nodes { connectionId name displayName strategy } } }',
    );
    const { data } = await auth0ClientOf(world).connections.list({ strategy: ["samlp"], take: 5 });
    expect(auth0Connections.nodes).toEqual(
      data.map(({ id, name, display_name = null, strategy }) => ({
        connectionId: id,
        name,
        displayName: display_name,
        strategy,
      })),
    );
    expect(auth0Connections.nodes.length).toBeGreaterThan(0);
    const [seen] = await calls();
    expect(seen?.call).toBe("GET /connections");
    expect(seen?.query.get("fields")).toBe("id,name,display_name,strategy");
  });
});

describe("auth0Apis", () => {
  it("lists the tenant's APIs with what each allows, in 1 call", async () => {
    const { auth0Apis } = await world.data(
      "{ auth0Apis { totalCount nodes { sourceId identifier name scopes { name description } } } }",
    );
    const { data } = await auth0ClientOf(world).resourceServers.list();
    expect(auth0Apis.totalCount).toBe(data.length);
    expect(auth0Apis.nodes).toEqual(
      data.map(({ id, identifier, name, scopes = [] }) => ({
        sourceId: id,
        identifier,
        name,
        scopes: scopes.map(({ value, description = null }) => ({ name: value, description })),
      })),
    );
    expect((await calls())[0]?.call).toBe("GET /resource-servers");
  });
});

describe("what only Auth0 can look up", () => {
  it("is BAD_USER_INPUT for a source that does not exist, and UNSUPPORTED for one of another kind", async () => {
    const ask = (source: string) =>
      world.ask("query ($source: String) { auth0Apis(source: $source) { totalCount } }", {
        variables: { source },
      });
    expect((await ask("nowhere")).errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
    const losant = await ask("losant");
    expect(losant.data).toEqual({ auth0Apis: null });
    expect(losant.errors).toMatchObject([{ extensions: { code: "UNSUPPORTED" } }]);
  });

  it("fails alone, with the scope that is missing, when the caller may not look it up", async () => {
    const { data, errors } = await world.ask(
      '{ org(by: { slug: { slug: "harbour-foods" } }) { name } auth0Clients { nodes { name } } }',
      { as: "sandbox-limited" },
    );
    expect(data).toEqual({ org: { name: "Harbour Foods" }, auth0Clients: null });
    expect(errors).toMatchObject([
      {
        path: ["auth0Clients"],
        extensions: { code: "FORBIDDEN", requiredScopes: expect.arrayContaining(["read:clients"]) },
      },
    ]);
  });
});
