import { createHttpClient } from "../../../http/client.ts";
import { callWithCredential } from "../../call.ts";
import { createKeptAnswers } from "../../kept-answers.ts";
import type { SourceSettings } from "../../settings.ts";
import type { Source } from "../../source.ts";
import { explainLosantError } from "../failure.ts";
import { imagineLosant } from "../imagine.ts";
import { issuerRuleOf } from "../issuer.ts";
import { losantScopesOf } from "../scopes.ts";
import { losantSecretReads } from "../secret-reads.ts";
import { openLosantInstance } from "./access.ts";

/**
 * Makes a source of one Losant enterprise instance, seen as its administrator: with a token of the instance, or with that
 * of a user who is its member. Throws for settings without an instance, which the configuration does not let through.
 */
export function createLosantInstanceSource(settings: SourceSettings): Source {
  const { name, title, origin, instanceId, isSandbox, issuer } = settings;
  if (instanceId === null) throw new Error(`source ${name} has no instance`);
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
    kind: "LOSANT_INSTANCE",
    features: [
      "ORG_NAME_FILTER",
      "ORG_ORDER_BY_UPDATED_AT",
      "MEMBER_FILTER",
      "MEMBER_ADD",
      "INVITE_FILTER",
      "INVITE_RESEND",
      "USAGE",
      "AUDIT_LOGS",
    ],
    isSandbox,
    origin,
    isIssuer: issuerRuleOf(issuer ?? origin, origin),
    imagine: (request, imagination) => imagineLosant(name, request, imagination),
    scopesOf: ({ operation }) => losantScopesOf(operation),
    open: (request) =>
      openLosantInstance(source, instanceId, request, callWithCredential(client, request, keptAnswers)),
    load: () => client.load,
    async close() {
      keptAnswers.clear();
      await client.close();
    },
  };
  return source;
}
