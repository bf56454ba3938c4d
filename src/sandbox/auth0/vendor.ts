import type { Vendor } from "../vendor.ts";
import { authenticationMethodRoutes } from "./authentication-method.ts";
import { clientRoutes } from "./client.ts";
import { connectedAccountRoutes } from "./connected-account.ts";
import { connectionOptionsScope, connectionRoutes } from "./connection.ts";
import { deviceCredentialRoutes } from "./device-credential.ts";
import { discoveryDomainRoutes } from "./discovery-domain.ts";
import { enabledConnectionRoutes } from "./enabled-connection.ts";
import { enrollmentRoutes } from "./enrollment.ts";
import { refuse, refuseScope, refuseToken } from "./errors.ts";
import { eventControls } from "./event-control.ts";
import { eventRoutes } from "./event-subscribe.ts";
import { federatedTokensetRoutes } from "./federated-tokenset.ts";
import { grantRoutes } from "./grant.ts";
import { groupRoutes } from "./group.ts";
import { identityRoutes } from "./identity.ts";
import { invitationRoutes } from "./invitation.ts";
import { invitationWriteRoutes } from "./invitation-write.ts";
import { jobRoutes } from "./job.ts";
import { exportFileRoutes } from "./job-export.ts";
import { memberRoutes } from "./member.ts";
import { memberRoleRoutes } from "./member-role.ts";
import { multifactorRoutes } from "./multifactor.ts";
import { organizationRoutes } from "./organization.ts";
import { organizationConnectionRoutes } from "./organization-connection.ts";
import { organizationGrantRoutes } from "./organization-grant.ts";
import { organizationWriteRoutes } from "./organization-write.ts";
import { rateProfiles } from "./rate-profile.ts";
import { refreshTokenRoutes } from "./refresh-token.ts";
import { resourceServerRoutes } from "./resource-server.ts";
import { roleRoutes } from "./role.ts";
import { roleHolderRoutes } from "./role-holder.ts";
import { roleWriteRoutes } from "./role-write.ts";
import { seedTenant } from "./seed/tenant.ts";
import { sessionRoutes } from "./session.ts";
import type { Auth0Route, Auth0State } from "./state.ts";
import { ticketRoutes } from "./ticket.ts";
import { findCaller, makeTokens } from "./token.ts";
import { userRoutes } from "./user.ts";
import { userAccessRoutes } from "./user-access.ts";
import { userBlockRoutes } from "./user-block.ts";
import { userLogRoutes } from "./user-log.ts";
import { userRelationRoutes } from "./user-relation.ts";
import { userWriteRoutes } from "./user-write.ts";

const routes: readonly Auth0Route[] = [
  ...organizationRoutes,
  ...organizationWriteRoutes,
  ...memberRoutes,
  ...memberRoleRoutes,
  ...invitationRoutes,
  ...invitationWriteRoutes,
  ...enabledConnectionRoutes,
  ...organizationConnectionRoutes,
  ...discoveryDomainRoutes,
  ...organizationGrantRoutes,
  ...userRoutes,
  ...userRelationRoutes,
  ...userWriteRoutes,
  ...identityRoutes,
  ...userBlockRoutes,
  ...userLogRoutes,
  ...groupRoutes,
  ...multifactorRoutes,
  ...ticketRoutes,
  ...roleRoutes,
  ...roleWriteRoutes,
  ...roleHolderRoutes,
  ...clientRoutes,
  ...sessionRoutes,
  ...refreshTokenRoutes,
  ...userAccessRoutes,
  ...grantRoutes,
  ...deviceCredentialRoutes,
  ...authenticationMethodRoutes,
  ...enrollmentRoutes,
  ...connectedAccountRoutes,
  ...federatedTokensetRoutes,
  ...connectionRoutes,
  ...resourceServerRoutes,
  ...eventRoutes,
  ...jobRoutes,
];

const everyScope = [
  ...new Set(routes.flatMap(({ scopes }) => (scopes === "public" ? [] : scopes))),
  connectionOptionsScope,
];

/** The emulated Auth0 Management API v2 (auth0.com/docs/api/management/v2). */
export const auth0Vendor: Vendor<Auth0State> = {
  name: "auth0",
  basePath: "/api/v2",
  routes,
  fileRoutes: exportFileRoutes,
  controls: eventControls,
  rateProfiles,
  seed: seedTenant,
  tokens: (origin) => makeTokens(origin, everyScope),
  callerOf: (_state, token, tokens) => findCaller(token, tokens, everyScope),
  refusals: {
    unauthenticated(reason) {
      switch (reason) {
        case "missing":
          return refuseToken("Missing authentication");
        case "malformed":
          return refuse(400, "Bad HTTP authentication header format");
        case "unknown":
          return refuseToken("Invalid token");
        case "expired":
          return refuseToken("Expired token received for JSON Web Token validation");
      }
    },
    forbidden: ({ scopes }) => refuseScope(scopes === "public" ? [] : scopes),
    notFound: () => refuse(404, "Not Found"),
    // Auth0 answers 404 for a path that it has with other methods only, as hapi servers do.
    methodNotAllowed: () => refuse(404, "Not Found"),
    badJson: () => refuse(400, "Invalid request payload JSON format", "invalid_body"),
    rateLimited: () => refuse(429, "Global limit has been reached", "too_many_requests"),
    crashed: () => refuse(500, "An internal server error occurred"),
  },
  rateLimitHeaders(state) {
    // As many as no test and no demonstration uses up: whoever heeds the headers is not slowed by them.
    const quiet = { limit: 1000, remaining: 999, resetAt: Date.now() + 1000 };
    const { limit, remaining, resetAt } = state === "off" ? quiet : state;
    return {
      "x-ratelimit-limit": String(limit),
      "x-ratelimit-remaining": String(remaining),
      "x-ratelimit-reset": String(Math.ceil(resetAt / 1000)),
    };
  },
};
