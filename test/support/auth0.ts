import { ManagementClient } from "auth0";
import type { World } from "./world.ts";

/**
 * Auth0's own client (npm `auth0`) in front of a world's emulator: the second opinion on what was written. It insists on
 * https, so its last step is turned back to loopback.
 */
export function auth0ClientOf(world: World, token = "sandbox-admin"): ManagementClient {
  return new ManagementClient({
    domain: new URL(world.sandbox.auth0.url).host,
    token,
    maxRetries: 0,
    fetch: (input, init) => fetch(String(input).replace("https://", "http://"), init),
  });
}
