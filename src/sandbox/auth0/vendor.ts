import type { Vendor } from "../vendor.ts";
import { clientRoutes } from "./client.ts";
import { refuse, refuseScope, refuseToken } from "./errors.ts";
import { invitationRoutes } from "./invitation.ts";
import { memberRoutes } from "./member.ts";
import { organizationRoutes } from "./organization.ts";
import { roleRoutes } from "./role.ts";
import { seedTenant } from "./seed/tenant.ts";
import type { Auth0Route, Auth0State } from "./state.ts";
import { findCaller, makeTokens } from "./token.ts";
import { userRoutes } from "./user.ts";
import { userRelationRoutes } from "./user-relation.ts";
import { userWriteRoutes } from "./user-write.ts";

const routes: readonly Auth0Route[] = [
  ...organizationRoutes,
  ...memberRoutes,
  ...invitationRoutes,
  ...userRoutes,
  ...userRelationRoutes,
  ...userWriteRoutes,
  ...roleRoutes,
  ...clientRoutes,
];

const everyScope = [...new Set(routes.flatMap(({ scopes }) => (scopes === "public" ? [] : scopes)))];

/** The emulated Auth0 Management API v2 (auth0.com/docs/api/management/v2). */
export const auth0Vendor: Vendor<Auth0State> = {
  name: "auth0",
  basePath: "/api/v2",
  routes,
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
    const quiet = { limit: 50, remaining: 49, resetAt: Date.now() + 1000 };
    const { limit, remaining, resetAt } = state === "off" ? quiet : state;
    return {
      "x-ratelimit-limit": String(limit),
      "x-ratelimit-remaining": String(remaining),
      "x-ratelimit-reset": String(Math.ceil(resetAt / 1000)),
    };
  },
};
