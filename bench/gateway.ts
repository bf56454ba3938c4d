import "../src/main/v8-flags.js";
import { createGateway } from "../src/main/gateway.ts";
import { readSettings, serveParent } from "./process.ts";

// The gateway as it runs in production, with every protection on, before the upstream of the benchmarks.

const { upstream, limits = {} } = readSettings<{ upstream: string; limits?: object }>();
const gateway = createGateway({
  listen: { host: "127.0.0.1", port: 0 },
  sources: [
    { kind: "auth0", name: "auth0", url: upstream },
    { kind: "losant", name: "losant", url: upstream },
  ],
  // A machine that does other things as well lets the event loop lag, and the gateway would refuse what it is asked.
  limits: { maxEventLoopDelayMs: 60_000, ...limits },
});
const { url } = await gateway.listen();
serveParent({ url: `${url}/graphql` });
