import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { countStreams, tell, until } from "../support/event-stream.ts";
import { subscribe } from "../support/subscription.ts";
import { type Federation, startFederation } from "./federation.ts";
import { isInstalled } from "./gateway-process.ts";

// Apollo Gateway has no subscriptions.
describe.skipIf(!isInstalled("hive"))("behind Hive Gateway, when test/gateways/hive is installed", () => {
  let federation: Federation;
  beforeAll(async () => {
    federation = await startFederation("hive");
  });
  afterAll(() => federation.close());

  it("events come with what the other subgraph knows, until the caller leaves", async () => {
    const { world, url, subgraphs } = federation;
    subgraphs.rollcall.takeRequests();
    const events = await subscribe(
      { url: url.replace(/\/graphql$/, "") },
      "subscription { identityEvents { type user { displayName supportTickets { number } } } }",
    );
    await until(async () => (await countStreams(world)) === 1);
    await tell(world, { type: "user.updated", object: { user_id: "auth0|0ea3b96225d1ed2ab7ec8c84" } });
    expect((await events.next())?.data.identityEvents).toEqual({
      type: "USER_UPDATED",
      user: { displayName: "Ada Okafor", supportTickets: [{ number: 1 }] },
    });
    const [request] = subgraphs.rollcall.takeRequests();
    expect(request?.body).toContain("identityEvents");
    expect(request?.headers).toHaveProperty("auth0-authorization");

    events.leave();
    await until(async () => (await countStreams(world)) === 0);
  });
});
