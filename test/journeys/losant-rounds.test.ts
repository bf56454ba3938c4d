import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { encodeGlobalId } from "../../src/graph/global-id.ts";
import { until } from "../support/event-stream.ts";
import { type GatedWorld, startGatedWorld } from "../support/gate.ts";
import type { Answer, AskOptions } from "../support/world.ts";

let world: GatedWorld;
let ada: { readonly id: string; readonly sourceId: string };
beforeAll(async () => {
  world = await startGatedWorld({}, "losant");
  ada = (await world.data("{ viewer { user { id sourceId } } }")).viewer.user;
});
afterAll(() => world.close());
beforeEach(() => world.reset());
afterEach(() => world.release());

const memberships = "memberships(first: 20) { nodes { org { id name } } }";
const tokens = "tokens(first: 20, filter: { kinds: [API_TOKEN] }) { nodes { id name createdAt } }";
const invites = "invites(first: 20) { nodes { id orgName createdAt } }";
const namedUser = `query ($id: ID!) { user(by: { id: $id }) { isEmailVerified ${memberships} } }`;

async function paths(): Promise<string[]> {
  return (await world.calls("losant")).map(({ method, path }) => `${method} ${path}`).toSorted();
}

/** Asks while no call is answered until so many are sent, which are then all of the first round. */
async function askHoldingBack(calls: number, query: string, options?: AskOptions): Promise<Answer> {
  world.hold(/./);
  const answer = world.ask(query, options);
  await until(() => world.held.waiting === calls);
  world.release();
  return answer;
}

describe("the calls of one round", () => {
  it("are all that the caller's profile, API tokens, organizations and received invites take", async () => {
    const query = `{ viewer(source: "losant") { user { id displayName ${memberships} ${tokens} } ${invites} } }`;
    const { data, errors } = await askHoldingBack(4, query);
    expect(errors).toEqual([]);
    const { user, invites: received } = data.viewer;
    expect(user.memberships.nodes).toHaveLength(5);
    expect(user.tokens.nodes).toHaveLength(6);
    expect(received.nodes).toHaveLength(3);
    expect(await paths()).toEqual(["GET /me", "GET /me/invites", "GET /me/tokens", "GET /orgs"]);
  });

  it("are one list for all that is asked of the caller's organizations under several names", async () => {
    const query = `{ viewer { user {
      a: memberships(first: 2) { nodes { org { name } } }
      b: memberships(first: 1) { totalCount nodes { org { pendingInviteCount } roles { name } } }
      one: tokens(first: 1) { totalCount }
      all: tokens(first: 20) { nodes { name } }
    } } }`;
    const { data, errors } = await askHoldingBack(6, query);
    expect(errors).toEqual([]);
    const { a, b, one, all } = data.viewer.user;
    expect(a.nodes).toHaveLength(2);
    expect(b.totalCount).toBe(5);
    expect(b.nodes[0].org.pendingInviteCount).toEqual(expect.any(Number));
    expect(one.totalCount).toBe(all.nodes.length);
    expect((await paths()).filter((path) => path === "GET /orgs")).toHaveLength(1);
  });

  it("are the profile and the organizations of a user who is named by id, and is the caller", async () => {
    const { data, errors } = await askHoldingBack(2, namedUser, { variables: { id: ada.id } });
    expect(errors).toEqual([]);
    expect(data.user).toMatchObject({ isEmailVerified: true });
    expect(data.user.memberships.nodes).toHaveLength(5);
    expect(await paths()).toEqual(["GET /me", "GET /orgs"]);
  });
});

describe("a call that may turn out not to be needed", () => {
  it("is not sent where a cursor may be of another list, which shows when the caller is known", async () => {
    const query = `{ viewer { user { memberships(first: 1, after: "e30") { nodes { org { name } } } } } }`;
    const { errors } = await world.ask(query);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(["BAD_USER_INPUT"]);
    expect(await paths()).toEqual(["GET /me"]);
  });

  it("is not sent for a field that is left out", async () => {
    await world.data(`{ viewer { user { email ${memberships.replace(" {", " @include(if: false) {")} } } }`);
    expect(await paths()).toEqual(["GET /me"]);
  });

  it("is not sent for an id that nobody has", async () => {
    const id = encodeGlobalId("User", "losant", "nobody");
    expect(await world.data(namedUser, { variables: { id } })).toEqual({ user: null });
    expect(await paths()).toEqual([]);
  });

  it("is not sent without a token", async () => {
    const { errors } = await world.ask(`{ viewer { user { ${memberships} ${tokens} } ${invites} } }`, {
      as: {},
    });
    expect(errors[0]?.extensions.code).toBe("UNAUTHENTICATED");
    expect(await paths()).toEqual([]);
  });
});

describe("a call of the first round that fails", () => {
  const query = `{ viewer { user { email ${memberships} ${tokens} } ${invites} } }`;
  const askFailing = async (pathPattern: string) => {
    await world.behave("losant", { fail: [{ pathPattern, status: 403 }] });
    const { data, errors, headers } = await world.ask(query);
    const failed = errors.map(({ path }) => path?.join(".")).toSorted();
    return { data, failed, sent: headers.get("rollcall-upstream-calls") };
  };

  it("costs the field that it was made for", async () => {
    const { data, failed } = await askFailing("^/(?:orgs|me/tokens)$");
    expect(failed).toEqual(["viewer.user.memberships", "viewer.user.tokens"]);
    expect(data.viewer.user).toMatchObject({ email: expect.any(String), memberships: null, tokens: null });
    expect(data.viewer.invites.nodes).toHaveLength(3);
  });

  it("is told once where the caller fails too, and counted", async () => {
    const { data, failed, sent } = await askFailing("^/(?:me|orgs|me/tokens)$");
    expect(failed).toEqual(["viewer.user"]);
    expect(sent).toBe("4");
    expect(data.viewer).toMatchObject({ user: null, invites: { nodes: expect.any(Array) } });
  });
});
