import { createHttpClient } from "../../http/client.ts";
import { callWithCredential, streamWithCredential } from "../call.ts";
import type { SourceSettings } from "../settings.ts";
import type { Source } from "../source.ts";
import { openAuth0 } from "./access.ts";
import { explainAuth0Error } from "./failure.ts";
import { createRecentWrites } from "./recent-writes.ts";

/** Makes a source of one Auth0 tenant, through its Management API v2. */
export function createAuth0Source(settings: SourceSettings): Source {
  const { name, title, origin, isSandbox, issuer } = settings;
  const client = createHttpClient({
    ...settings.http,
    source: name,
    origin,
    basePath: "/api/v2",
    explainError: explainAuth0Error,
  });
  const writtenUsers = createRecentWrites();
  const issuers = new Set([issuer ?? `${origin}/`]);
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
    open: (request) =>
      openAuth0(
        source,
        request,
        callWithCredential(client, request),
        writtenUsers.of(request.credential?.fingerprint ?? ""),
        streamWithCredential(client, request),
      ),
    close: () => client.close(),
  };
  return source;
}
