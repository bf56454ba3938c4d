import { credentialHeaderOf } from "../../http/credential-header.ts";
import type { Source, SourceKind } from "../../sources/source.ts";
import type { SandboxTokens } from "../server.ts";

/** The sandbox's token that may do everything. */
const firstToken = "sandbox-admin";

/** What to put in the place of a token. It is no token (RFC 6750, 2.1), so the gateway sends it nowhere. */
const hints: Readonly<Record<SourceKind, string>> = {
  LOSANT: "<your Losant token>",
  LOSANT_INSTANCE: "<your token of the Losant instance>",
  AUTH0: "<your Auth0 token>",
};

/** What stands in GraphiQL's header editor at first: a token for each source, or where to put one. */
export function writeHeaders(sources: readonly Source[], sandboxTokens: SandboxTokens | null): string {
  const credentials = sources.map(({ name, kind }) => [
    credentialHeaderOf(name),
    `Bearer ${sandboxTokens?.[name]?.[firstToken] ?? hints[kind]}`,
  ]);
  return JSON.stringify({ ...Object.fromEntries(credentials), "Rollcall-Explain": "calls" }, null, 2);
}

/** Names the sandbox's other tokens, as comment lines of a GraphQL document. Empty without a sandbox. */
export function describeTokens(sandboxTokens: SandboxTokens | null): string {
  const names = Object.values(sandboxTokens ?? {}).flatMap((tokens) => Object.keys(tokens));
  const others = new Set(names.filter((name) => name !== firstToken && !name.endsWith("-jwt")));
  if (others.size === 0) return "";
  return `Other tokens to try: ${[...others].join(", ")}`.replace(/(.{1,48})(?: |$)/g, "# $1\n");
}
