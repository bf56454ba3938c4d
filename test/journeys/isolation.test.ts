import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { hashToken } from "../../src/sandbox/call-log.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());
beforeEach(() => world.reset());

const people = {
  "sandbox-admin": "ada.okafor@meridian-pumps.example",
  "sandbox-viewer": "vera.lindqvist@meridian-pumps.example",
  "sandbox-member": "milo.brandt@meridian-pumps.example",
  "sandbox-limited": "lin.chen@meridian-pumps.example",
} as const;
const names = Object.keys(people) as (keyof typeof people)[];

describe("two callers", () => {
  it("never meet: 200 interleaved operations with four tokens each get their own caller's answer", async () => {
    // Each vendor gets tokens that the other does not know, so that one in the wrong place cannot go unnoticed.
    const losantToken = (name: string) => world.sandbox.losant.tokens[name] ?? "";
    const auth0Token = (name: string) => world.sandbox.auth0.tokens[`${name}-jwt`] ?? "";
    await Promise.all([world.behave("losant", { latencyMs: 3 }), world.behave("auth0", { latencyMs: 2 })]);
    const answers = await Promise.all(
      Array.from({ length: 200 }, async (_, index) => {
        const name = names[index % names.length] ?? "sandbox-admin";
        const answer = await world.ask(
          `{
            losant: viewer(source: "losant") { user { email } }
            auth0: viewer(source: "auth0") { user { email } }
            orgs(sources: ["losant"], first: 20) { nodes { viewerMembership { user { email } } } }
          }`,
          { as: { losant: losantToken(name), auth0: auth0Token(name) } },
        );
        return { name, answer };
      }),
    );
    for (const { name, answer } of answers) {
      const text = JSON.stringify(answer.data);
      for (const other of names) {
        if (other !== name) expect(text).not.toContain(people[other]);
      }
      if (name !== "sandbox-limited") {
        expect(answer.data.losant.user.email).toBe(people[name]);
        expect(answer.data.orgs.nodes.length).toBeGreaterThan(0);
      } else {
        expect(answer.errors.map(({ extensions }) => extensions.code)).toContain("FORBIDDEN");
      }
    }

    const losantHashes = new Set(names.map((name) => hashToken(losantToken(name))));
    const auth0Hashes = new Set(names.map((name) => hashToken(auth0Token(name))));
    const [losantCalls, auth0Calls] = [await world.calls("losant"), await world.calls("auth0")];
    expect(losantCalls.length).toBeGreaterThanOrEqual(400);
    expect(auth0Calls.length).toBeGreaterThanOrEqual(150);
    expect(losantCalls.filter(({ tokenSha256 }) => !losantHashes.has(tokenSha256 ?? ""))).toEqual([]);
    expect(auth0Calls.filter(({ tokenSha256 }) => !auth0Hashes.has(tokenSha256 ?? ""))).toEqual([]);
    // Every caller made the same calls, so each token was used as often as the others in its position.
    const uses = Map.groupBy(auth0Calls, ({ tokenSha256 }) => tokenSha256);
    expect(uses.get(hashToken(auth0Token("sandbox-admin")))?.length).toBe(50);
    expect(uses.get(hashToken(auth0Token("sandbox-viewer")))?.length).toBe(50);
  });

  it("share no call even when they ask the same at the same time", async () => {
    await world.behave("auth0", { latencyMs: 50 });
    const query = '{ orgs(sources: ["auth0"], first: 1) { nodes { name } } }';
    await Promise.all(
      ["sandbox-admin", "sandbox-viewer", "sandbox-admin"].map((as) => world.data(query, { as })),
    );
    expect(await world.calls("auth0")).toHaveLength(3);
  });

  it("a token that another source issued is refused and never sent", async () => {
    const stray = world.sandbox.auth0.tokens["sandbox-admin-jwt"] ?? "";
    const { data, errors } = await world.ask('{ orgs(sources: ["losant"]) { nodes { name } } }', {
      as: { losant: stray },
    });
    expect(data.orgs).toBeNull();
    expect(errors[0]?.extensions).toMatchObject({ code: "UNAUTHENTICATED", source: "losant" });
    expect(errors[0]?.message).toContain("Auth0-Authorization");
    expect(JSON.stringify(errors)).not.toContain(stray);
    expect(await world.calls("losant")).toEqual([]);
    expect(await world.calls("auth0")).toEqual([]);
  });
});
