import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { encodeGlobalId } from "../../src/graph/global-id.ts";
import { hashToken } from "../../src/sandbox/call-log.ts";
import { operations } from "../docs/markdown.ts";
import { startWorld, type World } from "../support/world.ts";

const maxAgeMs = 1_500;
let world: World;
// A new gateway for each test: what one keeps would be found by the next.
beforeEach(async () => {
  world = await startWorld({ cache: { maxAgeMs } });
  return () => world.close();
});

const harbour = "org_eEYvRLCakxSMohvL";
const harbourId = encodeGlobalId("Org", "auth0", harbour);
const adaId = encodeGlobalId("User", "auth0", "auth0|0ea3b96225d1ed2ab7ec8c84");

const both = `{
  me: viewer(source: "losant") { user { email } }
  orgs(sources: ["losant", "auth0"], first: 5) { nodes { name members(first: 5) { nodes { user { email } } } } }
}`;
const org = "query ($id: ID!) { node(id: $id) { ... on Org { name slug } } }";
const orgUpdate = `mutation ($input: OrgUpdateInput!) {
  orgUpdate(input: $input) { org { name description } errors { message } }
}`;

async function callCounts(): Promise<{ losant: number; auth0: number }> {
  return { losant: (await world.calls("losant")).length, auth0: (await world.calls("auth0")).length };
}

async function countOf(query: string, options: Parameters<World["ask"]>[1] = {}): Promise<number> {
  const { headers, errors } = await world.ask(query, options);
  expect(errors).toEqual([]);
  return Number(headers.get("rollcall-upstream-calls"));
}

describe("a read that was made a moment ago", () => {
  it("costs no call, in the explanation, in the header and upstream", async () => {
    const explained = { headers: { "rollcall-explain": "calls" } };
    const first = await world.ask(both, explained);
    const before = await callCounts();
    expect(before.losant + before.auth0).toBe(Number(first.headers.get("rollcall-upstream-calls")));
    expect(before.losant).toBeGreaterThan(0);
    expect(before.auth0).toBeGreaterThan(0);
    const second = await world.ask(both, explained);
    expect(second.data).toEqual(first.data);
    expect(second.headers.get("rollcall-upstream-calls")).toBe("0");
    expect(second.extensions["calls"]).toMatchObject({ total: 0, serves: 0, calls: [] });
    expect(await callCounts()).toEqual(before);
  });

  it("is made again when its time is over", async () => {
    expect(await countOf(org, { variables: { id: harbourId } })).toBe(1);
    expect(await countOf(org, { variables: { id: harbourId } })).toBe(0);
    await new Promise((resolve) => setTimeout(resolve, maxAgeMs));
    expect(await countOf(org, { variables: { id: harbourId } })).toBe(1);
  });

  it("is made again for everybody else, also with another token of the same person", async () => {
    const jwt = world.sandbox.auth0.tokens["sandbox-admin-jwt"] ?? "";
    const tokens = ["sandbox-admin", "sandbox-viewer", jwt];
    for (const as of tokens) {
      expect(await countOf(org, { variables: { id: harbourId }, as: { auth0: as } })).toBe(1);
    }
    for (const as of tokens) {
      expect(await countOf(org, { variables: { id: harbourId }, as: { auth0: as } })).toBe(0);
    }
    const seen = (await world.calls("auth0")).map(({ tokenSha256 }) => tokenSha256);
    expect(seen).toEqual(tokens.map(hashToken));
    const refused = await world.ask(org, { variables: { id: harbourId }, as: { auth0: "sandbox-expired" } });
    expect(refused.data.node).toBeNull();
    expect(refused.errors[0]?.extensions.code).toBe("UNAUTHENTICATED");
    const nobody = await world.ask(org, { variables: { id: harbourId }, as: {} });
    expect(nobody.errors[0]?.extensions.code).toBe("UNAUTHENTICATED");
  });

  it("is made by each of two requests that come at the same time", async () => {
    await world.behave("auth0", { latencyMs: 50 });
    const options = { variables: { id: harbourId } };
    expect(await Promise.all([countOf(org, options), countOf(org, options)])).toEqual([1, 1]);
    expect(await countOf(org, options)).toBe(0);
  });

  it("does not change what a plan says, which counts as if nothing were kept", async () => {
    const planned = async () => {
      const { extensions } = await world.ask(both, { headers: { "rollcall-explain": "plan" } });
      return extensions["plan"];
    };
    const before = await planned();
    await world.data(both);
    expect(await planned()).toEqual(before);
    expect(await countOf(both)).toBe(0);
  });
});

describe("a failure", () => {
  it("is not kept: the next request asks again", async () => {
    const fail = { method: "GET", pathPattern: `/organizations/${harbour}`, status: 500, times: 9, body: {} };
    await world.behave("auth0", { fail: [fail] });
    const failed = await world.ask(org, { variables: { id: harbourId } });
    expect(failed.errors[0]?.extensions.code).toBe("UNAVAILABLE");
    await world.behave("auth0", { fail: [] });
    expect(await countOf(org, { variables: { id: harbourId } })).toBe(1);
  });

  it("of a thing that is not there is not kept either", async () => {
    const variables = { id: encodeGlobalId("Org", "auth0", "org_0000000000000000") };
    expect(await countOf(org, { variables })).toBe(1);
    expect(await countOf(org, { variables })).toBe(1);
  });
});

describe("a write", () => {
  const rename = (name: string, as = "sandbox-admin") =>
    world.data(orgUpdate, { variables: { input: { id: harbourId, name } }, as });

  it("is seen by whoever made it at once, and nothing is kept for them for a while", async () => {
    const options = { variables: { id: harbourId } };
    await world.data(org, options);
    await rename("Harbour Foods Ltd");
    for (let times = 0; times < 2; times += 1) {
      expect(await countOf(org, options)).toBe(1);
      expect((await world.data(org, options)).node.name).toBe("Harbour Foods Ltd");
    }
  });

  it("leaves what is kept of other sources and of other callers", async () => {
    await world.data(both);
    await world.data(org, { variables: { id: harbourId }, as: "sandbox-viewer" });
    await rename("Harbour Foods Ltd");
    await world.forgetCalls();
    await world.data(both);
    const { losant, auth0 } = await callCounts();
    expect(losant).toBe(0);
    expect(auth0).toBeGreaterThan(0);
    const stale = await world.data(org, { variables: { id: harbourId }, as: "sandbox-viewer" });
    expect(stale.node.name).toBe("Harbour Foods");
  });

  it("reads what it needs afresh, whatever is kept", async () => {
    const names = "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on User { name } } }";
    const ids = [adaId];
    await world.data(names, { variables: { ids } });
    const { userUpdate } = await world.data(
      `mutation ($id: ID!) {
        userUpdate(input: { id: $id, name: "Ada the Second" }) {
          user { name memberships(first: 1) { nodes { org { name } } } }
        }
      }`,
      { variables: { id: adaId } },
    );
    expect(userUpdate.user.name).toBe("Ada the Second");
    expect((await world.data(names, { variables: { ids } })).nodes[0].name).toBe("Ada the Second");
  });

  it("that fails makes what was kept old as well", async () => {
    const options = { variables: { id: harbourId } };
    await world.data(org, options);
    const fail = {
      method: "PATCH",
      pathPattern: `/organizations/${harbour}`,
      status: 500,
      times: 1,
      body: {},
    };
    await world.behave("auth0", { fail: [fail] });
    await world.ask(orgUpdate, { variables: { input: { id: harbourId, name: "Lost" } } });
    expect(await countOf(org, options)).toBe(1);
  });
});

describe("answers with secrets", () => {
  it.each<[string, number, string]>([
    ["invitation links", 1, `node(id: "${harbourId}") { ... on Org { invites(first: 5) { nodes { id } } } }`],
    [
      "sign-in factors",
      1,
      `node(id: "${adaId}") { ... on User { auth0 { authenticationMethods(first: 5) { nodes { id } } } } }`,
    ],
    ["API tokens", 2, 'viewer(source: "losant") { user { tokens(first: 5) { nodes { id } } } }'],
  ])("are asked for each time: %s", async (_, count, fields) => {
    await world.data(`{ ${fields} }`);
    const before = await callCounts();
    expect(before.losant + before.auth0).toBeGreaterThan(0);
    await world.forgetCalls();
    await world.data(`{ ${fields} }`);
    const again = await callCounts();
    expect(again.losant + again.auth0).toBe(count);
  });
});

describe("bounds", () => {
  it("keep the newest answers only", async () => {
    const small = await startWorld({ cache: { maxAgeMs: 60_000, maxEntries: 1 } });
    const ids = ["losant", "auth0"];
    const ask = (source: string) =>
      small.ask(`{ orgs(sources: ["${source}"], first: 1) { nodes { name } } }`);
    // Each source has a store of its own.
    for (const source of ids) await ask(source);
    for (const source of ids) {
      expect((await ask(source)).headers.get("rollcall-upstream-calls")).toBe("0");
    }
    const byId = () => small.ask(org, { variables: { id: harbourId } });
    await byId();
    expect((await ask("auth0")).headers.get("rollcall-upstream-calls")).toBe("1");
    expect((await byId()).headers.get("rollcall-upstream-calls")).toBe("1");
    await small.close();
  });

  it("are a source's own where it has some", async () => {
    const { losant, auth0 } = world.sandbox;
    const mixed = await startWorld({
      cache: { maxAgeMs: 60_000 },
      sources: [
        { kind: "losant", name: "losant", url: losant.url, cache: { maxAgeMs: 0 } },
        { kind: "auth0", name: "auth0", url: auth0.url },
      ],
    });
    const ask = (source: string) =>
      mixed.ask(`{ orgs(sources: ["${source}"], first: 1) { nodes { name } } }`);
    for (const source of ["losant", "auth0"]) await ask(source);
    expect((await ask("losant")).headers.get("rollcall-upstream-calls")).toBe("1");
    expect((await ask("auth0")).headers.get("rollcall-upstream-calls")).toBe("0");
    await mixed.close();
  });
});

describe("the operations of the documentation", () => {
  const queries = operations.filter(({ file }) => !file.startsWith("docs/tasks/"));
  let plain: World;
  beforeAll(async () => {
    plain = await startWorld({}, { hasInstance: true });
  });
  afterAll(() => plain.close());

  it("are answered alike with answers that are kept and with answers that are not", async () => {
    const kept = await startWorld({ cache: { maxAgeMs: 60_000 } }, { hasInstance: true });
    let saved = 0;
    for (const { block, json } of queries) {
      const variables = json === undefined ? {} : (JSON.parse(json) as Record<string, unknown>);
      const [expected, first, second] = [
        await plain.ask(block.text, { variables }),
        await kept.ask(block.text, { variables }),
        await kept.ask(block.text, { variables }),
      ];
      expect(first.data).toEqual(expected.data);
      expect(second.data).toEqual(expected.data);
      const counts = [first, second].map(({ headers }) => Number(headers.get("rollcall-upstream-calls")));
      expect(counts[1]).toBeLessThanOrEqual(counts[0] ?? 0);
      saved += (counts[0] ?? 0) - (counts[1] ?? 0);
    }
    expect(saved).toBeGreaterThan(10);
    await kept.close();
  });
});

it("nothing is kept unless the configuration says so", async () => {
  const plain = await startWorld();
  const count = async () => {
    const { headers } = await plain.ask(org, { variables: { id: harbourId } });
    return headers.get("rollcall-upstream-calls");
  };
  expect([await count(), await count()]).toEqual(["1", "1"]);
  await plain.close();
});
