import { z } from "zod";
import { findAccountByEmail } from "./access.ts";
import { emailSchema, passwordSchema, readBody, twoFactorCodeSchema } from "./body.ts";
import { checkSignIn } from "./credentials.ts";
import { refusal } from "./errors.ts";
import { sessionFields, signIn } from "./session.ts";
import type { LosantRoute } from "./state.ts";

const userCredentialsSchema = z.strictObject({
  email: emailSchema,
  password: passwordSchema,
  twoFactorCode: twoFactorCodeSchema.optional(),
  ...sessionFields,
});
const githubLoginSchema = z.strictObject({ accessToken: z.string().min(1).max(1024), ...sessionFields });
const samlResponseSchema = z.strictObject({
  SAMLResponse: z.string().min(4).max(100_000),
  SAMLDomain: z.string().min(3).max(45),
  ...sessionFields,
});

/**
 * Signing in: `auth.authenticateUser`, `auth.authenticateUserGithub`, `auth.authenticateUserSaml`, and what can be
 * asked before it, `auth.ssoDomain`. No GitHub and no identity provider are behind this: one access token and one SAML
 * response, which the seed names, each sign one person in. Neither asks for a second factor, since their bodies have no
 * place for its code.
 */
export const authRoutes: readonly LosantRoute[] = [
  {
    operation: "auth.authenticateUser",
    method: "POST",
    path: "/auth/user",
    scopes: "public",
    handle(request) {
      const { email, password, twoFactorCode, ...asked } = readBody(userCredentialsSchema, request.body);
      const account = findAccountByEmail(request.state, email);
      checkSignIn(request.state, account, { password, twoFactorCode });
      return { status: 200, body: signIn(request, account, asked) };
    },
  },
  {
    operation: "auth.authenticateUserGithub",
    method: "POST",
    path: "/auth/user/github",
    scopes: "public",
    handle(request) {
      const { accessToken, ...asked } = readBody(githubLoginSchema, request.body);
      const { accounts, githubLogins } = request.state;
      const name = githubLogins.get(accessToken);
      const account = [...accounts.values()].find(({ githubName }) => githubName === name);
      if (name === undefined || account === undefined)
        throw refusal(401, "The GitHub access token belongs to no account");
      return { status: 200, body: signIn(request, account, asked) };
    },
  },
  {
    operation: "auth.authenticateUserSaml",
    method: "POST",
    path: "/auth/user/saml",
    scopes: "public",
    handle(request) {
      const { SAMLResponse, SAMLDomain, ...asked } = readBody(samlResponseSchema, request.body);
      const email = request.state.samlLogins.get(SAMLResponse);
      const account = email === undefined ? undefined : findAccountByEmail(request.state, email);
      if (account === undefined || domainOf(account.email) !== SAMLDomain.toLowerCase())
        throw refusal(401, "The SAML response belongs to no account of this domain");
      return { status: 200, body: signIn(request, account, asked) };
    },
  },
  {
    operation: "auth.ssoDomain",
    method: "GET",
    path: "/auth/ssoDomain",
    scopes: "public",
    handle({ query, state }) {
      const domain = domainOf(query.get("email") ?? "");
      if (domain === undefined) throw refusal(400, "email must be an e-mail address");
      const ssoRequest = state.ssoDomains.get(domain);
      if (ssoRequest === undefined) return { status: 204 };
      return { status: 200, body: { ssoType: "SAML", ssoRequest } };
    },
  },
];

function domainOf(email: string): string | undefined {
  return /^[^@\s]+@([^@\s]+)$/.exec(email)?.[1]?.toLowerCase();
}
