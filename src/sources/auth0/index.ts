import { createHttpClient } from "../../http/client.ts";
import { callWithCredential, streamWithCredential } from "../call.ts";
import { createKeptAnswers } from "../kept-answers.ts";
import type { SourceSettings } from "../settings.ts";
import type { AccessRequest, Source } from "../source.ts";
import { openAuth0 } from "./access.ts";
import { explainAuth0Error } from "./failure.ts";
import { imagineAuth0 } from "./imagine.ts";
import { readAuth0RateLimit } from "./rate-limit.ts";
import { createRecentWrites, rehearseRecentWrites } from "./recent-writes.ts";
import { auth0ScopesOf } from "./scopes.ts";
import { auth0SecretReads } from "./secret-reads.ts";

/** Makes a source of one Auth0 tenant, through its Management API v2. */
export function createAuth0Source(settings: SourceSettings): Source {
  const { name, title, origin, isSandbox, issuer } = settings;
  const client = createHttpClient({
    ...settings.http,
    source: name,
    origin,
    basePath: "/api/v2",
    explainError: explainAuth0Error,
    readRateLimit: readAuth0RateLimit,
  });
  const keptAnswers = createKeptAnswers(settings.cache, auth0SecretReads);
  const writtenUsers = createRecentWrites();
  const issuers = new Set([issuer ?? `${origin}/`]);
  const writtenBy = ({ credential, rehearse }: AccessRequest) => {
    const written = writtenUsers.of(credential?.fingerprint ?? "");
    return rehearse === null ? written : rehearseRecentWrites(written);
  };
  const source: Source = {
    name,
    title,
    kind: "AUTH0",
    features: [
      "MEMBER_ADD",
      "MULTIPLE_ROLES",
      "CUSTOM_ROLES",
      "USER_ADMINISTRATION",
      "SESSION_ADMINISTRATION",
      "GROUPS",
      "EVENTS",
    ],
    isSandbox,
    origin,
    isIssuer: (candidate) => issuers.has(candidate) || issuers.has(`${candidate}/`),
    imagine: (request, imagination) => imagineAuth0(name, request, imagination),
    scopesOf: auth0ScopesOf,
    open: (request) =>
      openAuth0(
        source,
        request,
        callWithCredential(client, request, keptAnswers),
        writtenBy(request),
        streamWithCredential(client, request),
      ),
    load: () => client.load,
    async close() {
      keptAnswers.clear();
      await client.close();
    },
  };
  return source;
}
