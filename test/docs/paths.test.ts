import { readFileSync } from "node:fs";
import { composeServices } from "@theguild/federation-composition";
import { buildSchema, graphql, parse, validate } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { countCommands, fillIn, paths, readBlocks } from "../../docs/paths.ts";
import { readConfig } from "../../src/config/read.ts";
import { createSchema } from "../../src/graph/schema.ts";
import { assembleGateway } from "../../src/main/gateway.ts";
import { startSandbox } from "../../src/sandbox/start.ts";
import { readCurl } from "./curl.ts";
import { root } from "./markdown.ts";

const federated = "docs/federated-query.md";

let sandbox: Awaited<ReturnType<typeof startSandbox>>;
beforeAll(async () => {
  sandbox = await startSandbox({ losant: 0, auth0: 0 });
});
afterAll(() => sandbox.close());

/** The variables that stand before the last command of a block. */
function variablesIn(block: string): Record<string, string> {
  const last = block.trim().split("\n").at(-1) ?? "";
  return Object.fromEntries(
    [...last.matchAll(/\b([A-Z][A-Z0-9_]+)=(\S+)/g)].map(([, name = "", value = ""]) => [name, value]),
  );
}

describe("a newcomer's path", () => {
  it.each(paths)("is four commands at most, with a start and a curl: $name", (path) => {
    const blocks = readBlocks(path);
    expect(blocks.at(0)).toMatch(/npm ci/);
    expect(blocks.at(-1)).toMatch(/^curl /);
    expect(blocks.reduce((sum, block) => sum + countCommands(block), 0)).toBeLessThanOrEqual(4);
  });

  it.each(paths.filter(({ file }) => file !== federated))("ends with an answer: $name", async (path) => {
    const blocks = readBlocks(path).map((block) =>
      fillIn(block, { losant: sandbox.losant.url, auth0: sandbox.auth0.url }),
    );
    const variables = variablesIn(blocks.at(-2) ?? "");
    const own = readConfig({ LOSANT_URL: sandbox.losant.url, AUTH0_URL: sandbox.auth0.url, ...variables });
    const gateway = assembleGateway({ ...own, logLevel: "silent" }, null);
    const { path: address, init } = readCurl(blocks.at(-1) ?? "");
    const response = await gateway.fetch(new Request(`http://127.0.0.1:4000${address}`, init));
    const { data, errors } = (await response.json()) as {
      data: { orgs: { nodes: unknown[] } };
      errors?: unknown;
    };
    expect(errors).toBeUndefined();
    expect(data.orgs.nodes.length).toBeGreaterThan(0);
    await gateway.close();
  });

  it("asks a federated graph, whose parts compose, for what there is", async () => {
    const { data } = await graphql({ schema: createSchema(), source: "{ _service { sdl } }" });
    const service = data?.["_service"] as { sdl: string } | undefined;
    const tickets = readFileSync(new URL("examples/federated/tickets.graphql", root), "utf8");
    const { errors, publicSdl } = composeServices([
      { name: "rollcall", url: "http://rollcall.example", typeDefs: parse(service?.sdl ?? "") },
      { name: "tickets", url: "http://tickets.example", typeDefs: parse(tickets) },
    ]);
    expect(errors).toBeUndefined();
    const curl = paths
      .filter(({ file }) => file === federated)
      .flatMap(readBlocks)
      .at(-1);
    const { query } = JSON.parse(/-d '(.+)'$/m.exec(curl ?? "")?.[1] ?? "") as { query: string };
    expect(validate(buildSchema(publicSdl ?? ""), parse(query))).toEqual([]);
  });
});
