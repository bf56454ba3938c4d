import { type GatewayConfig, parseConfig } from "../config/gateway-config.ts";
import type { SandboxTokens } from "../server/server.ts";
import type { SandboxProcess } from "./sandbox.ts";

/** The same configuration with the sandbox upstreams as its sources. */
export function configureSandbox(base: GatewayConfig, { losant, auth0 }: SandboxProcess): GatewayConfig {
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

/** The sandbox's tokens, by the name of the source that they work for. */
export function sandboxTokensOf({ losant, auth0 }: SandboxProcess): SandboxTokens {
  return { losant: losant.tokens, auth0: auth0.tokens, "losant-instance": losant.tokens };
}
