import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startWorld, type World } from "../support/world.ts";

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.close());

const users = '{ users(sources: ["auth0"], first: 1) { nodes { email } } }';
const down = { fail: [{ pathPattern: ".", status: 503 }] };

/** Asks until the source counts as down: the gateway answers without asking it. */
async function useUpPatience(): Promise<void> {
  for (let operation = 0; operation < 30; operation += 1) {
    const { errors, headers } = await world.ask(users);
    if (errors.length > 0 && headers.get("rollcall-upstream-calls") === "0") return;
  }
  throw new Error("The source never counted as down");
}

describe("a source that is down", () => {
  it("is not asked for a while, and the caller is told at once, with the time to try again", async () => {
    await world.behave("auth0", down);
    await useUpPatience();
    const { errors } = await world.ask(users);
    expect(errors).toMatchObject([
      { extensions: { code: "UNAVAILABLE", source: "auth0", operation: "get_users", retryAfter: 1 } },
    ]);
    expect(errors[0]?.message).toBe(
      'Source "auth0" was not asked for get_users: it has not been answering. Try again after `retryAfter` seconds.',
    );
    expect(errors[0]?.extensions).not.toHaveProperty("status");
  });

  it("is asked again within a second after it is back", async () => {
    await world.behave("auth0", down);
    await useUpPatience();
    await sleep(300);
    await world.ask(users);
    await world.behave("auth0", {});
    await sleep(1_000);
    const answers = await Promise.all([users, users].map((query) => world.ask(query)));
    expect(answers.filter(({ errors }) => errors.length === 0)).not.toEqual([]);
    expect((await world.ask(users)).errors).toEqual([]);
  });

  it("leaves the other source alone", async () => {
    await world.behave("auth0", down);
    await useUpPatience();
    const { data, errors } = await world.ask(
      `{ viewer(source: "losant") { user { displayName } } users(sources: ["auth0"], first: 1) { nodes { id } } }`,
    );
    expect(data.viewer.user.displayName).toBe("Ada Okafor");
    expect(errors).toHaveLength(1);
  });
});

describe("what one caller brings about", () => {
  it.each([
    [400, {}, "BAD_USER_INPUT"],
    [403, {}, "FORBIDDEN"],
    [409, {}, "CONFLICT"],
    [500, {}, "UNAVAILABLE"],
    [503, { message: "The query exceeded the timeout" }, "TIMEOUT"],
  ])("keeps nobody else from the source: %i", async (status, body, code) => {
    await world.behave("auth0", { fail: [{ pathPattern: "/users$", status, body }] });
    for (let operation = 0; operation < 20; operation += 1) {
      const { errors } = await world.ask(users, { as: "sandbox-admin" });
      expect(errors[0]?.extensions.code).toBe(code);
    }
    await world.behave("auth0", {});
    expect((await world.ask(users, { as: "sandbox-viewer" })).errors).toEqual([]);
  });

  it("keeps nobody else from the source: too little time", async () => {
    await world.behave("auth0", { latencyMs: 200 });
    const hurried = await Promise.all(
      Array.from({ length: 30 }, () => world.ask(users, { headers: { "rollcall-timeout-ms": "20" } })),
    );
    expect(new Set(hurried.map(({ errors }) => errors[0]?.extensions.code))).toEqual(new Set(["TIMEOUT"]));
    expect((await world.ask(users, { as: "sandbox-viewer" })).errors).toEqual([]);
  });

  it("keeps nobody else from the source: too many calls", async () => {
    await world.behave("auth0", { rateLimit: { limit: 0, windowMs: 60_000 } });
    for (let operation = 0; operation < 20; operation += 1) {
      const { errors } = await world.ask(users, { as: "sandbox-admin" });
      expect(errors[0]?.extensions).toMatchObject({ code: "RATE_LIMITED", retryAfter: expect.any(Number) });
    }
    await world.behave("auth0", {});
    expect((await world.ask(users, { as: "sandbox-viewer" })).errors).toEqual([]);
  });
});
