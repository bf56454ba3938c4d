import { createRequire } from "node:module";
import type { LosantClient } from "../sandbox/losant/losant-client.ts";
import type { World } from "./world.ts";

// The client's HTTP library honours the proxy variables of the environment, also for loopback.
process.env["NO_PROXY"] = "127.0.0.1";

const losantRest: {
  createClient(options: { readonly url: string; readonly accessToken?: string }): LosantClient;
} = createRequire(import.meta.url)("losant-rest");

/** Losant's own client (npm `losant-rest`) in front of a world's emulator: the second opinion on what was written. */
export function losantClientOf(world: World, accessToken = "sandbox-admin"): LosantClient {
  return losantRest.createClient({ url: world.sandbox.losant.url, accessToken });
}
