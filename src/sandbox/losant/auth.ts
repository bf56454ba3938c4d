import { refusal } from "./errors.ts";
import type { LosantRoute } from "./state.ts";

/** What can be asked before signing in: `auth.ssoDomain`. */
export const authRoutes: readonly LosantRoute[] = [
  {
    operation: "auth.ssoDomain",
    method: "GET",
    path: "/auth/ssoDomain",
    scopes: "public",
    handle({ query, state }) {
      const domain = /^[^@\s]+@([^@\s]+)$/.exec(query.get("email") ?? "")?.[1];
      if (domain === undefined) throw refusal(400, "email must be an e-mail address");
      const ssoRequest = state.ssoDomains.get(domain.toLowerCase());
      if (ssoRequest === undefined) return { status: 204 };
      return { status: 200, body: { ssoType: "SAML", ssoRequest } };
    },
  },
];
