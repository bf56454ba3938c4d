import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startWorld, type World } from "../support/world.ts";

const consoleOrigin = "http://127.0.0.1:5173";
const headers = [
  "auth0-authorization",
  "content-type",
  "losant-authorization",
  "losant-instance-authorization",
];

let world: World;
beforeAll(async () => {
  world = await startWorld({ cors: { origins: [consoleOrigin] } });
});
afterAll(() => world.close());

const preflight = (origin: string) =>
  fetch(`${world.url}/graphql`, {
    method: "OPTIONS",
    headers: {
      origin,
      "access-control-request-method": "POST",
      "access-control-request-headers": headers.join(),
    },
  });

describe("a browser that asks before it sends the example console's credentials", () => {
  it("may send all of them from the console's origin", async () => {
    const { ok, headers: answered } = await preflight(consoleOrigin);
    expect(ok).toBe(true);
    expect(answered.get("access-control-allow-origin")).toBe(consoleOrigin);
    expect(answered.get("access-control-allow-headers")?.split(",").toSorted()).toEqual(headers);
    expect(answered.get("access-control-allow-methods")).toContain("POST");
  });

  it.each(["http://127.0.0.1:5174", "http://localhost:5173", "https://127.0.0.1:5173", "null"])(
    "may send none from an origin that is not configured: %s",
    async (origin) => {
      const { headers: answered } = await preflight(origin);
      expect(answered.get("access-control-allow-origin")).not.toBe(origin);
      expect(answered.get("access-control-allow-origin")).not.toBe("*");
    },
  );
});
