import { createHttpClient } from "../../http/client.ts";
import { callAnonymously, callWithCredential } from "../call.ts";
import type { SourceSettings } from "../settings.ts";
import type { Source } from "../source.ts";
import { openLosant } from "./access.ts";
import { explainLosantError } from "./failure.ts";

/** Makes a source of the Losant platform, seen as one of its users. */
export function createLosantSource(settings: SourceSettings): Source {
  const { name, title, origin, isSandbox, issuer } = settings;
  const client = createHttpClient({
    ...settings.http,
    source: name,
    origin,
    explainError: explainLosantError,
  });
  const { protocol } = new URL(origin);
  const host = hostOf(issuer ?? origin, protocol);
  const source: Source = {
    name,
    title,
    kind: "LOSANT",
    features: ["ORG_NAME_FILTER", "ORG_ORDER_BY_UPDATED_AT", "API_TOKENS", "INVITE_INBOX", "INVITE_FILTER"],
    isSandbox,
    origin,
    isIssuer: (candidate) => host !== null && hostOf(candidate, protocol) === host,
    open: (request) =>
      openLosant(source, request, {
        call: callWithCredential(client, request),
        callAnonymously: callAnonymously(client, request),
      }),
    close: () => client.close(),
  };
  return source;
}

/** Losant's tokens name the host of the API as their issuer, without a scheme. Null for what names no host alone. */
function hostOf(issuer: string, protocol: string): string | null {
  const address = issuer.includes("://") ? issuer : `${protocol}//${issuer}`;
  const url = URL.parse(address);
  return url !== null && url.href === `${url.origin}/` ? url.host : null;
}
