import { type GatewayConfig, parseConfig } from "../config/gateway-config.ts";
import type { SandboxTokens } from "../server/server.ts";
import type { Sandbox } from "./sandbox.ts";

/** The same configuration with the sandbox upstreams, where they run, as its sources. */
export function configureSandbox(base: GatewayConfig, sandbox: Sandbox | null): GatewayConfig {
  if (sandbox === null) return base;
  const { losant, auth0 } = sandbox;
  const { sources } = parseConfig({
    sources: [
      { kind: "losant", name: "losant", title: "Losant (sandbox)", url: losant.url, isSandbox: true },
      { kind: "auth0", name: "auth0", title: "Auth0 (sandbox)", url: auth0.url, isSandbox: true },
      {
        kind: "losant-instance",
        name: "losant-instance",
        title: "Losant instance (sandbox)",
        url: losant.url,
        instanceId: losant.instanceId,
        isSandbox: true,
      },
    ],
  });
  return { ...base, sources };
}

/** The sandbox's tokens, by the name of the source that they work for; null where it does not run. */
export function sandboxTokensOf(sandbox: Sandbox | null): SandboxTokens | null {
  if (sandbox === null) return null;
  const { losant, auth0 } = sandbox;
  return { losant: losant.tokens, auth0: auth0.tokens, "losant-instance": losant.tokens };
}
