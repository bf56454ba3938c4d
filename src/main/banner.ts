import type { GatewayConfig } from "../config/gateway-config.ts";
import type { Sandbox } from "./sandbox.ts";

/** What a started gateway prints: where it is, what is behind it, and with the sandbox a first query to paste. */
export function describeStart(url: string, { sources }: GatewayConfig, sandbox: Sandbox | null): string {
  const width = (texts: readonly string[]) => Math.max(...texts.map(({ length }) => length));
  const nameWidth = width(sources.map(({ name }) => name));
  const kindWidth = width(sources.map(({ kind }) => kind));
  const endpoint = `${url}/graphql`;
  const lines = [
    `Rollcall   ${endpoint}   (GraphiQL in a browser)`,
    ...sources.map(
      ({ name, kind, origin }) =>
        `  source   ${name.padEnd(nameWidth)}  ${kind.padEnd(kindWidth)}  ${origin}`,
    ),
  ];
  if (sandbox !== null) {
    const tokens = Object.keys(sandbox.losant.tokens).filter((name) => !name.endsWith("-jwt"));
    const shared = tokens.filter((name) => Object.hasOwn(sandbox.auth0.tokens, name));
    const ofInstance = tokens.filter((name) => !shared.includes(name));
    lines.push(
      `  tokens   ${shared.join("  ")}   (the same names work for all sources)`,
      `           ${ofInstance.join("  ")}   (losant-instance only)`,
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
