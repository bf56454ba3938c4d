import { type GatewayConfig, parseConfig } from "../config/gateway-config.ts";
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
