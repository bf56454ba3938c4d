import { describe, expect, it } from "vitest";
import type { UpstreamRequest } from "../../src/http/client.ts";
import { openClient, startUpstream } from "./upstream-server.ts";

const getRoles: UpstreamRequest = { operation: "get_roles", method: "GET", path: "/roles" };
const calls = 200;
const mostSent = 1.1 * calls;

describe.each([
  ["429", 429, {}],
  ["429 with Retry-After", 429, { "retry-after": "1" }],
  ["503", 503, {}],
  ["502", 502, {}],
] as const)("a lasting storm of %s", (_, status, headers) => {
  it("is not made worse by repetitions: 200 calls, each of another caller, ten at a time", async () => {
    const { origin, seen } = await startUpstream((_request, response) => {
      response.writeHead(status, headers).end();
    });
    const client = openClient(origin, { deadlineMs: 1_500 });
    const begin = async (first: number) => {
      for (let call = first; call < calls; call += 10) {
        await expect(client.send(getRoles, { caller: String(call) })).rejects.toThrow("auth0");
      }
    };
    await Promise.all(Array.from({ length: 10 }, (_unused, first) => begin(first)));
    expect(seen.length).toBeLessThanOrEqual(mostSent);
    expect(seen.length).toBeGreaterThan(0);
  });

  it("is not made worse by repetitions: 200 calls at once of one caller", async () => {
    const { origin, seen } = await startUpstream((_request, response) => {
      response.writeHead(status, headers).end();
    });
    const client = openClient(origin, { deadlineMs: 1_500 });
    const outcomes = await Promise.allSettled(
      Array.from({ length: calls }, () => client.send(getRoles, { caller: "ada" })),
    );
    expect(outcomes.filter((outcome) => outcome.status === "fulfilled")).toEqual([]);
    expect(seen.length).toBeLessThanOrEqual(mostSent);
  });
});
