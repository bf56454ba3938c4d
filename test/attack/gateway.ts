import { startWorld } from "../support/world.ts";

/** A gateway with its sandbox in a process of their own, so that whoever measures does not measure themselves. */
const world = await startWorld({ limits: { headersTimeoutMs: 1_500, requestTimeoutMs: 2_000 } });
const { losant, auth0 } = world.sandbox;
process.send?.({ gateway: world.url, sandboxes: [losant.url, auth0.url] });
process.once("disconnect", () => world.close());
