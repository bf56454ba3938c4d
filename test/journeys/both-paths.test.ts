import { request } from "node:http";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld({ limits: { maxUpstreamCalls: 50 } });
});
afterAll(() => world.close());

interface Sent {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** Sends a request. One whose length is not told in advance goes the general path, every other the fast one if it can. */
async function send(sent: Sent, headers: Readonly<Record<string, string>>, isGeneral: boolean) {
  const body = JSON.stringify(sent);
  const outgoing = request(`${world.url}/graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "losant-authorization": "Bearer sandbox-admin",
      "auth0-authorization": "Bearer sandbox-admin",
      "x-request-id": "one-and-the-same",
      ...headers,
      ...(isGeneral ? { "transfer-encoding": "chunked" } : { "content-length": Buffer.byteLength(body) }),
    },
  });
  outgoing.end(body);
  const incoming = await new Promise<import("node:http").IncomingMessage>((resolve, reject) => {
    outgoing.on("response", resolve).on("error", reject);
  });
  const { date: _, ...answered } = incoming.headers;
  const untimed = (await text(incoming)).replace(
    /"(startMs|durationMs|remaining|resetAt)":[^,}]+/g,
    '"$1":0',
  );
  return { status: incoming.statusCode, headers: { ...answered, "content-length": "" }, body: untimed };
}

const orgs = "query Orgs($first: Int) { orgs(first: $first) { nodes { id name } } }";

describe("a request on the fast path and on the general one", () => {
  it.each<[string, Sent, Record<string, string>]>([
    ["data", { query: orgs, variables: { first: 2 } }, {}],
    ["the schema", { query: "{ __schema { directives { name } types { name } } }" }, {}],
    ["nothing but the gateway", { query: "{ __typename }" }, {}],
    ["its calls", { query: orgs, variables: { first: 3 } }, { "rollcall-explain": "calls" }],
    ["the media type of GraphQL", { query: orgs }, { accept: "application/graphql-response+json" }],
    [
      "data and an error",
      { query: '{ orgs { totalCount } viewer(source: "losant") { user { id } } }' },
      { "losant-authorization": "Bearer nobody" },
    ],
    [
      "an error alone",
      { query: '{ org(by: { sourceId: { source: "nowhere", sourceId: "1" } }) { id } }' },
      {},
    ],
    [
      "a mutation that fails",
      { query: 'mutation { inviteRevoke(input: { id: "nonsense" }) { __typename } }' },
      {},
    ],
    ["a variable that does not fit", { query: orgs, variables: { first: "two" } }, {}],
    ["a page that is too large", { query: orgs, variables: { first: 1_000_000 } }, {}],
    ["a field that there is not", { query: "{ nowhere }" }, {}],
    ["too little time", { query: orgs }, { "rollcall-timeout-ms": "none" }],
    ["a wish that there is not", { query: orgs }, { "rollcall-explain": "everything" }],
    ["a media type that there is not", { query: orgs }, { accept: "text/html" }],
  ])("is answered alike: %s", async (_what, sent, headers) => {
    const general = await send(sent, headers, true);
    const again = await send(sent, headers, true);
    const fast = await send(sent, headers, false);
    expect(again).toEqual(general);
    expect(fast).toEqual(general);
  });
});
