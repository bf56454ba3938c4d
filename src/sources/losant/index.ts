import { createHttpClient } from "../../http/client.ts";
import { callAnonymously, callWithCredential } from "../call.ts";
import { createKeptAnswers } from "../kept-answers.ts";
import type { SourceSettings } from "../settings.ts";
import type { Source } from "../source.ts";
import { openLosant } from "./access.ts";
import { explainLosantError } from "./failure.ts";
import { imagineLosant } from "./imagine.ts";
import { issuerRuleOf } from "./issuer.ts";
import { losantScopesOf } from "./scopes.ts";
import { losantSecretReads } from "./secret-reads.ts";

/** Makes a source of the Losant platform, seen as one of its users. */
export function createLosantSource(settings: SourceSettings): Source {
  const { name, title, origin, isSandbox, issuer } = settings;
  const client = createHttpClient({
    ...settings.http,
    source: name,
    origin,
    explainError: explainLosantError,
  });
  const keptAnswers = createKeptAnswers(settings.cache, losantSecretReads);
  const source: Source = {
    name,
    title,
    kind: "LOSANT",
    features: [
      "PASSWORD_SIGN_IN",
      "SSO_SIGN_IN",
      "ORG_NAME_FILTER",
      "ORG_ORDER_BY_UPDATED_AT",
      "MEMBER_FILTER",
      "API_TOKENS",
      "INVITE_INBOX",
      "INVITE_RESPONSE",
      "INVITE_FILTER",
      "USAGE",
      "AUDIT_LOGS",
    ],
    isSandbox,
    origin,
    isIssuer: issuerRuleOf(issuer ?? origin, origin),
    imagine: (request, imagination) => imagineLosant(name, request, imagination),
    scopesOf: ({ operation }) => losantScopesOf(operation),
    open: (request) =>
      openLosant(source, request, {
        call: callWithCredential(client, request, keptAnswers),
        callAnonymously: callAnonymously(client, request, keptAnswers),
      }),
    load: () => client.load,
    async close() {
      keptAnswers.clear();
      await client.close();
    },
  };
  return source;
}
