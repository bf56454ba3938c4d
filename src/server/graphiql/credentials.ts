import { credentialHeaderOf } from "../../http/credential-header.ts";
import type { Source, SourceKind } from "../../sources/source.ts";
import type { SandboxTokens } from "../server.ts";

/** What the page asks a developer for: the token for one source. */
export interface AskedCredential {
  /** The source's name for people. */
  readonly title: string;
  /** The header that the token is sent in. */
  readonly header: string;
  /** The kind of token that the source takes. */
  readonly wanted: string;
  /** The sandbox's tokens to choose from, the first one chosen at the start; empty without a sandbox. */
  readonly choices: readonly { readonly name: string; readonly token: string }[];
}

const wanted: Readonly<Record<SourceKind, string>> = {
  LOSANT: "A user API token, or the access token of a signed-in user",
  LOSANT_INSTANCE: "A token of the instance, or of a user who administers it",
  AUTH0: "An access token for the Management API",
};

/** Lists the credentials that the page asks for, one for each source. */
export function askForCredentials(
  sources: readonly Source[],
  sandboxTokens: SandboxTokens | null,
): readonly AskedCredential[] {
  return sources.map(({ name, title, kind }) => ({
    title,
    header: credentialHeaderOf(name),
    wanted: wanted[kind],
    choices: Object.entries(sandboxTokens?.[name] ?? {})
      // These are for programs that read tokens. They may do what their namesakes may.
      .filter(([choice]) => !choice.endsWith("-jwt"))
      .map(([choice, token]) => ({ name: choice, token })),
  }));
}
