import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hashToken } from "../../src/sandbox/call-log.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld({}, { hasInstance: true });
});
afterAll(() => world.close());

/** Every operation that the documentation shows, reads and changes, in the order of the pages. */
const documents = [
  new URL("../../docs/", import.meta.url),
  new URL("../../docs/tasks/", import.meta.url),
].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".md"))
    .flatMap((file) => {
      const text = readFileSync(new URL(file, folder), "utf8");
      return [...text.matchAll(/```graphql\n(.*?)```(?:\s*```json\n(.*?)```)?/gs)].map(
        ([, query = "", variables]) => ({
          query,
          variables: readVariables(variables),
        }),
      );
    }),
);

function readVariables(text: string | undefined): Readonly<Record<string, unknown>> {
  try {
    return text === undefined ? {} : (JSON.parse(text) as Record<string, unknown>);
  } catch {
    return {};
  }
}

describe("the token of one vendor", () => {
  it("never reaches the other, whatever is asked or changed", async () => {
    const tokenOf = (source: "losant" | "auth0", name: string) => world.sandbox[source].tokens[name] ?? "";
    const own = {
      losant: [tokenOf("losant", "sandbox-admin-jwt"), tokenOf("losant", "sandbox-instance-jwt")],
      auth0: [tokenOf("auth0", "sandbox-admin-jwt")],
    };
    expect(new Set([...own.losant, ...own.auth0]).size).toBe(3);
    for (const { query, variables } of documents) {
      await world.ask(query, {
        variables,
        as: {
          losant: own.losant[0] ?? "",
          auth0: own.auth0[0] ?? "",
          "losant-instance": own.losant[1] ?? "",
        },
      });
    }
    const [losant, auth0] = [await world.calls("losant"), await world.calls("auth0")];
    expect(losant.length).toBeGreaterThan(50);
    expect(auth0.length).toBeGreaterThan(10);
    expect(losant.some(({ method }) => method === "POST")).toBe(true);
    const hashes = (tokens: readonly string[]) => new Set(tokens.map(hashToken));
    const [losantHashes, auth0Hashes] = [hashes(own.losant), hashes(own.auth0)];
    expect(auth0.filter(({ tokenSha256 }) => tokenSha256 !== null && !auth0Hashes.has(tokenSha256))).toEqual(
      [],
    );
    expect(losant.filter(({ tokenSha256 }) => tokenSha256 !== null && auth0Hashes.has(tokenSha256))).toEqual(
      [],
    );
    expect(losant.some(({ tokenSha256 }) => losantHashes.has(tokenSha256 ?? ""))).toBe(true);
  });
});
