import { afterEach, describe, expect, it } from "vitest";
import { credentialHeaders, startWorld, type World } from "../support/world.ts";

let world: World;
afterEach(() => world.close());

const cache = { maxAgeMs: 30_000, callersMayKeep: true };
const names = '{ orgs(sources: ["losant", "auth0"], first: 2) { nodes { name } } }';

async function get(query: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  const url = `${world.url}/graphql?${new URLSearchParams({ query })}`;
  return fetch(url, {
    headers: { accept: "application/json", ...credentialHeaders("sandbox-admin"), ...headers },
  });
}

async function cacheControlOf(
  query: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<string | null> {
  return (await get(query, headers)).headers.get("cache-control");
}

describe("the answer to a GET", () => {
  it("is kept by nobody when nothing is configured", async () => {
    world = await startWorld();
    expect(await cacheControlOf(names)).toBe("no-store");
  });

  it("is kept by nobody when only the gateway may keep what it was made of", async () => {
    world = await startWorld({ cache: { maxAgeMs: 30_000 } });
    expect(await cacheControlOf(names)).toBe("no-store");
    expect(await cacheControlOf(names)).toBe("no-store");
  });

  it("may be kept by its caller as long as all that it was made of, where that is configured", async () => {
    world = await startWorld({ cache });
    const first = /^private, max-age=(\d+)$/.exec((await cacheControlOf(names)) ?? "")?.[1];
    expect(Number(first)).toBeGreaterThan(0);
    expect(Number(first)).toBeLessThanOrEqual(30);
    const again = await get(names);
    expect(again.headers.get("rollcall-upstream-calls")).toBe("0");
    const second = /^private, max-age=(\d+)$/.exec(again.headers.get("cache-control") ?? "")?.[1];
    expect(Number(second)).toBeLessThanOrEqual(Number(first));
  });

  it("is as short-lived as the shortest-lived part of it", async () => {
    world = await startWorld({ cache });
    const source = (name: "losant" | "auth0", own: object) => ({
      kind: name,
      name,
      url: world.sandbox[name].url,
      ...own,
    });
    const sources = [source("losant", {}), source("auth0", { cache: { maxAgeMs: 0 } })];
    const first = world;
    world = await startWorld({ cache, sources });
    expect(await cacheControlOf(names)).toBe("no-store");
    expect(await cacheControlOf('{ orgs(sources: ["losant"], first: 2) { nodes { name } } }')).toMatch(
      /^private/,
    );
    await first.close();
  });

  it("says what makes it another one: the credential for each source, and how it is asked for", async () => {
    world = await startWorld({ cache });
    const vary = ((await get(names)).headers.get("vary") ?? "").toLowerCase().split(/, */);
    expect(vary).toEqual(
      expect.arrayContaining([
        "accept",
        "authorization",
        "losant-authorization",
        "auth0-authorization",
        "rollcall-explain",
      ]),
    );
  });

  it.each([
    [
      "holds invites, whose links are secrets",
      '{ orgs(sources: ["auth0"], first: 1) { nodes { invites(first: 1) { nodes { id } } } } }',
    ],
    ["holds API tokens", '{ viewer(source: "losant") { user { tokens(first: 1) { nodes { id } } } } }'],
    [
      "was read without a credential",
      '{ invitePreview(link: { token: "sandbox-invite-1", email: "aisha.abbott.0@atlas-logistics.example" }) { status } }',
    ],
    ["needed no source", "{ sources { name } }"],
  ])("is kept by nobody when it %s", async (_, query) => {
    world = await startWorld({ cache });
    for (const _again of [1, 2]) {
      const response = await get(query);
      expect(await response.json()).not.toHaveProperty("errors");
      expect(response.headers.get("cache-control")).toBe("no-store");
    }
  });

  it("is kept by nobody when it failed in part", async () => {
    world = await startWorld({ cache });
    const query = `{ orgs(sources: ["losant"], first: 1) { nodes { name } } org(by: { id: "nonsense" }) { name } }`;
    expect(await cacheControlOf(query)).toBe("no-store");
  });

  it("is kept by nobody when a source failed, although the others answered", async () => {
    world = await startWorld({ cache });
    await world.behave("auth0", { fail: [{ pathPattern: "/organizations", status: 500, times: 9 }] });
    const response = await get(
      '{ orgs(sources: ["losant", "auth0"], first: 2) { nodes { name } sourceErrors { code } } }',
    );
    const { data } = (await response.json()) as { data: { orgs: { sourceErrors: object[] } } };
    expect(data.orgs.sourceErrors).toHaveLength(1);
    expect(response.headers.get("cache-control")).toBe("no-store");
  });

  it("is kept by nobody when it was explained", async () => {
    world = await startWorld({ cache });
    expect(await cacheControlOf(names, { "rollcall-explain": "calls" })).toBe("no-store");
    expect(await cacheControlOf(names, { "rollcall-explain": "plan" })).toBe("no-store");
  });

  it("is kept by nobody when a write has just been made, because sources can lag behind", async () => {
    world = await startWorld({ cache });
    const losantOrgs = '{ orgs(sources: ["losant"], first: 2) { nodes { id name } } }';
    const { orgs } = await world.data(losantOrgs);
    await world.data(
      "mutation ($input: OrgUpdateInput!) { orgUpdate(input: $input) { errors { message } } }",
      {
        variables: { input: { id: orgs.nodes[0].id, name: "Renamed" } },
      },
    );
    expect(await cacheControlOf(losantOrgs)).toBe("no-store");
  });
});

describe("the answer to a POST", () => {
  it("is kept by nobody, whatever is configured", async () => {
    world = await startWorld({ cache });
    for (const _ of [1, 2]) {
      expect((await world.ask(names)).headers.get("cache-control")).toBe("no-store");
    }
  });
});

describe("a GET that another site could make a browser send", () => {
  it("brings no credential, and is told nothing that needs one", async () => {
    world = await startWorld({ cache });
    const url = `${world.url}/graphql?${new URLSearchParams({ query: names })}`;
    const response = await fetch(url, { headers: { origin: "https://evil.example", cookie: "session=1" } });
    const body = (await response.json()) as {
      data: { orgs: unknown };
      errors: { extensions: { code: string } }[];
    };
    expect(body.errors.map(({ extensions }) => extensions.code)).toContain("UNAUTHENTICATED");
    expect(response.headers.get("access-control-allow-origin")).toBeNull();
    expect(response.headers.get("cache-control")).toBe("no-store");
  });
});
