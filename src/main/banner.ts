import type { GatewayConfig } from "../config/gateway-config.ts";
import type { SandboxProcess } from "./sandbox.ts";

/** What a started gateway prints: where it is, what is behind it, and with the sandbox a first query to paste. */
export function describeStart(
  url: string,
  { sources }: GatewayConfig,
  sandbox: SandboxProcess | null,
): string {
  const endpoint = `${url}/graphql`;
  const lines = [
    `Rollcall   ${endpoint}   (GraphiQL in a browser)`,
    ...sources.map(({ name, kind, origin }) => `  source   ${name.padEnd(8)} ${kind.padEnd(8)} ${origin}`),
  ];
  if (sandbox !== null) {
    const tokens = Object.keys(sandbox.losant.tokens).filter(
      (name) => name in sandbox.auth0.tokens && !name.endsWith("-jwt"),
    );
    lines.push(
      `  tokens   ${tokens.join("  ")}   (the same names work for both sources)`,
      "",
      `curl -s ${endpoint} \\`,
      "  -H 'content-type: application/json' \\",
      "  -H 'Losant-Authorization: Bearer sandbox-admin' -H 'Auth0-Authorization: Bearer sandbox-admin' \\",
      `  -d '{"query":"{ orgs(first: 3) { nodes { name members(first: 2) { nodes { user { displayName } roles { name } } } } } }"}'`,
      "",
    );
  }
  return `${lines.join("\n")}\n`;
}
