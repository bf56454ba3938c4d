import { GatewayError } from "../errors/gateway-error.ts";
import type { SignInMethod } from "../sources/writes.ts";
import { openChosenSource, toPayload } from "./mutation.ts";
import { chooseSource } from "./source-choice.ts";
import type {
  AccessCredentialResolvers,
  MutationResolvers,
  QueryResolvers,
  SignInMethodInput,
} from "./types.generated.ts";

/** Resolvers of `AccessCredential`. Fields that are not here are fields of the record. */
export const accessCredentialResolvers: AccessCredentialResolvers = {
  source: ({ access }) => access.source,
};

/** Root fields that tell how to sign in. */
export const authQueries: Pick<QueryResolvers, "ssoRedirect"> = {
  ssoRedirect: (_root, { email, source }, context) =>
    chooseSource(context, source, "source", ({ features }) => features.includes("SSO_SIGN_IN")).ssoRedirect(
      email,
    ),
};

/** Mutations that give access tokens. */
export const authMutations: Required<Pick<MutationResolvers, "signIn" | "accessRefresh">> = {
  signIn: (_root, { input: { source, method, requestedScopes, ttlSeconds } }, context) =>
    toPayload(async () => {
      const access = openChosenSource(context, source, "input.source", "PASSWORD_SIGN_IN");
      return {
        access: await access.signIn({
          method: toMethod(method),
          requestedScopes: requestedScopes ?? null,
          ttlSeconds: ttlSeconds ?? null,
        }),
      };
    }, {}),
  accessRefresh: (_root, { input: { source } }, context) =>
    toPayload(async () => {
      const access = openChosenSource(context, source, "input.source", "PASSWORD_SIGN_IN");
      return { access: await access.refreshAccess() };
    }, {}),
};

function toMethod({ password, github, saml, device }: SignInMethodInput): SignInMethod {
  if (password) return { password };
  if (github) return { github };
  if (saml) return { saml };
  if (device) return { device };
  const argument = "input.method";
  throw new GatewayError(
    "BAD_USER_INPUT",
    `Argument \`${argument}\` must say how to sign in: set one field.`,
    {
      argument,
    },
  );
}
