import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startWorld, type World } from "../support/world.ts";

const mine = "https://app.example.com";

let none: World;
let one: World;
beforeAll(async () => {
  none = await startWorld();
  one = await startWorld({ cors: { origins: [mine] } });
});
afterAll(() => Promise.all([none.close(), one.close()]));

const ask = (world: World, origin: string) =>
  fetch(`${world.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", origin },
    body: JSON.stringify({ query: "{ __typename }" }),
  });

const preflight = (world: World, origin: string) =>
  fetch(`${world.url}/graphql`, {
    method: "OPTIONS",
    headers: {
      origin,
      "access-control-request-method": "POST",
      "access-control-request-headers": "auth0-authorization,content-type",
    },
  });

describe("pages of other origins", () => {
  it.each([mine, "null", "https://evil.example"])("may read nothing by default: %s", async (origin) => {
    for (const response of [await ask(none, origin), await preflight(none, origin)]) {
      expect(response.headers.get("access-control-allow-origin")).toBeNull();
      expect(response.headers.get("access-control-allow-credentials")).toBeNull();
    }
  });

  it("may read what they are allowed to, without cookies", async () => {
    for (const response of [await ask(one, mine), await preflight(one, mine)]) {
      expect(response.headers.get("access-control-allow-origin")).toBe(mine);
      expect(response.headers.get("access-control-allow-credentials")).not.toBe("true");
    }
  });

  it.each(["null", "https://evil.example", `${mine}.evil.example`, "http://app.example.com"])(
    "may read nothing when they are not those: %s",
    async (origin) => {
      for (const response of [await ask(one, origin), await preflight(one, origin)]) {
        expect(response.headers.get("access-control-allow-origin")).not.toBe(origin);
        expect(response.headers.get("access-control-allow-origin")).not.toBe("*");
      }
    },
  );
});
