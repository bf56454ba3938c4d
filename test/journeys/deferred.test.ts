import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { until } from "../support/event-stream.ts";
import { type GatedWorld, startGatedWorld } from "../support/gate.ts";
import { acceptsParts, askInParts, callsIn, mergeParts, type PartsAnswer } from "../support/parts.ts";
import { subscribe } from "../support/subscription.ts";
import { type Answer, credentialHeaders } from "../support/world.ts";

/** An organization with its members, and what takes further calls in parts of their own. */
const page = `query Page {
  orgs(first: 1, filter: { slug: "atlas-logistics" }) {
    nodes {
      name
      members(first: 3) { nodes { user { displayName ... @defer(label: "login") { lastLoginAt } } } }
      ... @defer(label: "invites") { invites(first: 2) { nodes { email } } }
    }
  }
}`;
const users = /\/users(\/|$)/;
const invitations = /\/invitations$/;

const plain = (query: string) => query.replaceAll(/@defer(\([^)]*\))?/g, "");

let world: GatedWorld;
beforeEach(async () => {
  world = await startGatedWorld();
});
afterEach(async () => {
  world.release();
  await world.close();
});

const ask = (query: string, headers: Record<string, string> = {}) => askInParts(world, query, { headers });

function codesOf({ errors }: Pick<Answer, "errors">): readonly string[] {
  return errors.map(({ extensions }) => extensions.code);
}

/** What an answer in one piece says, asked with another Accept header. */
async function askWith(accept: string, query: string) {
  const response = await fetch(`${world.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", accept, ...credentialHeaders("sandbox-admin") },
    body: JSON.stringify({ query }),
  });
  return { type: response.headers.get("content-type"), text: await response.text() };
}

describe("the first part", () => {
  it("comes while everything that is deferred still waits for its source", async () => {
    world.hold(new RegExp(`${users.source}|${invitations.source}`));
    const answer = await ask(page);
    const first = await answer.next();
    expect(first?.data.orgs.nodes[0].members.nodes).toHaveLength(3);
    expect(first?.data.orgs.nodes[0]).not.toHaveProperty("invites");
    expect(first?.hasNext).toBe(true);
    expect(callsIn(first ?? {}).map(({ operation }) => operation)).toEqual([
      "get_name_by_name",
      "get_organization_members",
    ]);
    expect(answer.response.headers.get("rollcall-upstream-calls")).toBe("2");
    // Nothing that is deferred waits for the first part either.
    await until(() => world.held.waiting === 2);
    world.release();
    const parts = [first ?? {}, ...(await answer.rest())];
    const whole = await world.ask(plain(page), { headers: { "rollcall-explain": "calls" } });
    expect(mergeParts(parts).data).toEqual(whole.data);
    expect(parts.flatMap(callsIn).length).toBe(callsIn(whole).length);
  });

  it("does not wait for what is deferred within what is deferred, and neither does that", async () => {
    world.hold(users);
    const answer = await ask(
      '{ orgs(first: 1, filter: { slug: "atlas-logistics" }) { nodes { name ... @defer { members(first: 2) { nodes { user { displayName ... @defer { lastLoginAt } } } } } } } }',
    );
    expect((await answer.next())?.data.orgs.nodes).toEqual([{ name: "Atlas Logistics" }]);
    const second = await answer.next();
    expect(second).toMatchObject({ hasNext: true, incremental: [{ path: ["orgs", "nodes", 0] }] });
    world.release();
    expect(await answer.rest()).toHaveLength(1);
  });

  it("asks a source once for what stands both in it and in a deferred fragment", async () => {
    const parts = await (
      await ask(
        "{ users(first: 3) { nodes { displayName } } ... @defer { users(first: 3) { totalCount nodes { email lastLoginAt } } } }",
      )
    ).rest();
    expect(parts.flatMap(callsIn)).toHaveLength(1);
    const [first] = mergeParts(parts).data.users.nodes;
    expect(Object.keys(first)).toEqual(["displayName", "email", "lastLoginAt"]);
  });
});

describe("a list", () => {
  it("comes with as many entries as asked for at first, and the others behind", async () => {
    const parts = await (
      await ask('{ users(first: 5) { nodes @stream(initialCount: 2, label: "users") { displayName } } }')
    ).rest();
    expect(parts[0]?.data.users.nodes).toHaveLength(2);
    expect(parts[1]?.incremental).toMatchObject(
      [2, 3, 4].map((index) => ({ path: ["users", "nodes", index], label: "users" })),
    );
    expect(mergeParts(parts).data).toEqual(await world.data("{ users(first: 5) { nodes { displayName } } }"));
  });

  it.each(["-1", "null"])("does not begin with %s entries", async (count) => {
    const [part] = await (
      await ask(`{ users(first: 2) { nodes @stream(initialCount: ${count}) { displayName } } }`)
    ).rest();
    expect(part?.errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
    expect(part?.errors?.[0]?.message).toContain("initialCount");
  });
});

describe("what is wrong", () => {
  it("is told in the part that it belongs to, with a code and the request's id", async () => {
    await world.behave("auth0", { fail: [{ pathPattern: "/invitations$", status: 403, body: {} }] });
    const answer = await ask(page, { "x-request-id": "wrong-1" });
    const [first, ...others] = await answer.rest();
    expect(first?.errors).toBeUndefined();
    const patch = others
      .flatMap(({ incremental = [] }) => incremental)
      .find(({ label }) => label === "invites");
    expect(patch).toMatchObject({
      data: { invites: null },
      errors: [
        {
          path: ["orgs", "nodes", 0, "invites"],
          extensions: { code: "FORBIDDEN", source: "auth0", requestId: "wrong-1" },
        },
      ],
    });
  });

  it("is told when the time is over that the whole operation has", async () => {
    world.hold(invitations);
    const answer = await ask(page, { "rollcall-timeout-ms": "700" });
    const parts = await answer.rest();
    expect(parts.at(-1)?.hasNext).toBe(false);
    expect(codesOf(mergeParts(parts))).toEqual(["TIMEOUT"]);
  });

  it.each([
    ['mutation { ... @defer { userBlock(input: { userId: "x" }) { user { id } } } }', "root mutation type"],
    [
      '{ a: sources { name } ... @defer(label: "a") { b: sources { name } } ... @defer(label: "a") { c: sources { name } } }',
      "must be unique",
    ],
    ["query ($l: String) { ... @defer(label: $l) { sources { name } } }", "static string"],
    ["{ sources { name @stream } }", "non-list field"],
    ["{ sources @stream(initialCount: 1) { name } sources { title } }", "stream"],
  ])("is refused before anything is executed: %s", async (query, reason) => {
    const [part] = await (await ask(query)).rest();
    expect(part).not.toHaveProperty("data");
    expect(part?.errors?.[0]?.message).toContain(reason);
    expect(codesOf({ errors: part?.errors ?? [] })).not.toContain("INTERNAL_SERVER_ERROR");
    for (const code of codesOf({ errors: part?.errors ?? [] })) expect(code).toBeTypeOf("string");
  });

  it("is a deferred fragment in a subscription", async () => {
    const { next } = await subscribe(world, "subscription { identityEvents { ... @defer { type } } }");
    expect(await next()).toMatchObject({ errors: [{ extensions: { code: "BAD_USER_INPUT" } }] });
  });
});

describe("a directive", () => {
  it("means nothing when its `if` is false", async () => {
    const query = "query ($later: Boolean!) { sources { name ... @defer(if: $later) { title } } }";
    const count = async (later: boolean) =>
      (await (await askInParts(world, query, { variables: { later } })).rest()).length;
    expect(await count(false)).toBe(1);
    expect(await count(true)).toBe(2);
  });

  it.each([
    "application/json",
    "application/graphql-response+json, application/json",
    "*/*",
    "application/json, */*;q=0.1",
    "multipart/mixed;incrementalSpec=v0.2, application/json",
    "multipart/mixed;q=0, application/json",
  ])("means nothing to who accepts %s", async (accept) => {
    const { type, text } = await askWith(accept, "{ sources { name ... @defer { title } } }");
    expect(type).toMatch(/^application\/(graphql-response\+)?json/);
    expect(JSON.parse(text)).toEqual({ data: { sources: [{ name: "auth0", title: "auth0" }] } });
  });

  it("is known to introspection, and not to composition", async () => {
    const names = (await world.data("{ __schema { directives { name } } }")).__schema.directives;
    expect(names).toEqual(expect.arrayContaining([{ name: "defer" }, { name: "stream" }]));
    const { sdl } = (await world.data("{ _service { sdl } }"))._service;
    expect(sdl).not.toMatch(/@(defer|stream)\b/);
  });

  it("stands in a plan like anything else: what is deferred counts", async () => {
    const planOf = async (query: string) =>
      (await world.ask(query, { headers: { "rollcall-explain": "plan", accept: acceptsParts } })).extensions[
        "plan"
      ];
    expect(await planOf(page)).toEqual(await planOf(plain(page)));
  });

  it("lets parts come as server-sent events, too", async () => {
    const { type, text } = await askWith("text/event-stream", "{ sources { name ... @defer { title } } }");
    expect(type).toMatch(/^text\/event-stream/);
    expect(text).toContain('event: next\ndata: {"data":{"sources":[{"name":"auth0"}]},"hasNext":true}\n\n');
    expect(text).toMatch(
      /event: next\ndata: \{"incremental":.+,"hasNext":false\}\n\nevent: complete\ndata:\n\n$/,
    );
  });
});

/** Begins an answer whose deferred part waits for its source. */
async function beginAndWait(at: GatedWorld = world): Promise<PartsAnswer> {
  at.hold(invitations);
  const answer = await askInParts(at, page);
  await answer.next();
  await until(() => at.held.waiting === 1);
  return answer;
}

describe("between two parts", () => {
  it("a caller who leaves takes the calls along that are under way", async () => {
    const answer = await beginAndWait();
    answer.leave();
    await until(() => world.held.givenUp === 1);
    expect((await world.ask("{ sources { name } }")).errors).toEqual([]);
  });

  it("a gateway that stops finishes the answer first", async () => {
    const stopping = await startGatedWorld();
    const answer = await beginAndWait(stopping);
    const closing = stopping.close();
    await until(async () => (await fetch(`${stopping.url}/readyz`).catch(() => null))?.ok !== true);
    stopping.release();
    const parts = await answer.rest();
    await closing;
    expect(parts.at(-1)).toMatchObject({ hasNext: false, incremental: [{ label: "invites" }] });
  });
});

describe("an operation that is answered in parts", () => {
  it("counts among those in execution until its last part, or until its caller has left", async () => {
    await world.close();
    world = await startGatedWorld({ limits: { maxOperations: 1 } });
    const isRefused = async () => (await world.ask("{ sources { name } }")).status === 503;
    const one = await beginAndWait();
    expect(await isRefused()).toBe(true);
    world.release();
    await one.rest();
    expect(await isRefused()).toBe(false);
    const other = await beginAndWait();
    expect(await isRefused()).toBe(true);
    other.leave();
    await until(async () => !(await isRefused()));
  });
});
