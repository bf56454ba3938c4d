import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { storyCredentials } from "../../../src/sandbox/losant/seed/credential.ts";
import { losantVendor } from "../../../src/sandbox/losant/vendor.ts";
import { type LosantUnderTest, type SignedIn, startLosant } from "./losant-client.ts";

let losant: LosantUnderTest;
let deviceToken: string;
beforeAll(async () => {
  losant = await startLosant();
  const credentials = storyCredentials.device;
  const answer = await losant.withToken(undefined).auth.authenticateDevice<SignedIn>({ credentials });
  deviceToken = answer.token;
});
afterAll(() => losant.emulator.close());

const closedRoutes = losantVendor.routes.filter(({ scopes }) => scopes !== "public");

async function send(method: string, path: string, token: string | undefined): Promise<unknown> {
  const response = await fetch(`${losant.emulator.url}${path.replaceAll(/\{\w+\}/g, "0".repeat(24))}`, {
    method,
    headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
    ...(method === "GET" ? {} : { body: "{}" }),
  });
  return { status: response.status, ...(await response.json()) };
}

describe("every operation", () => {
  it("has a name and a route of its own", () => {
    const { routes } = losantVendor;
    expect(new Set(routes.map(({ operation }) => operation)).size).toBe(routes.length);
    expect(new Set(routes.map(({ method, path }) => `${method} ${path}`)).size).toBe(routes.length);
  });

  it("is open without a token only to sign in and to answer an invitation by its link", () => {
    const open = losantVendor.routes.filter(({ scopes }) => scopes === "public");
    expect(open.map(({ operation }) => operation).toSorted()).toEqual([
      "auth.authenticateDevice",
      "auth.authenticateUser",
      "auth.authenticateUserGithub",
      "auth.authenticateUserSaml",
      "auth.ssoDomain",
      "orgInvites.get",
      "orgInvites.post",
    ]);
  });

  it.each(closedRoutes.map(({ method, operation, path }) => ({ method, operation, path })))(
    "$operation answers 401 without a token, 403 to a device's",
    async ({ method, path }) => {
      expect(await send(method, path, undefined)).toMatchObject({ status: 401, type: "Unauthorized" });
      expect(await send(method, path, deviceToken)).toMatchObject({ status: 403, type: "Forbidden" });
    },
  );
});
