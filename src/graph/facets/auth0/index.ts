import type { FacetFindersOf } from "../../node.ts";
import type { Resolvers } from "../../types.generated.ts";
import { authenticationMethodResolvers, findAuthenticationMethod } from "./authentication-method.ts";
import { blockResolvers } from "./block.ts";
import { clientGrantResolvers, findClientGrant } from "./client-grant.ts";
import { connectedAccountResolvers } from "./connected-account.ts";
import { directoryResolvers } from "./directory.ts";
import { domainResolvers, findDomain } from "./domain.ts";
import { facetResolvers } from "./facets.ts";
import { federatedTokensetResolvers, findFederatedTokenset } from "./federated-tokenset.ts";
import { groupResolvers } from "./group.ts";
import { identityResolvers } from "./identity.ts";
import { findIdentityProvider, identityProviderResolvers } from "./identity-provider.ts";
import { mfaResolvers } from "./mfa.ts";
import { sessionResolvers } from "./session.ts";
import { tokenResolvers } from "./token.ts";
import { userResolvers } from "./user.ts";
import { userSecurityResolvers } from "./user-security.ts";

/** All that only Auth0 has, subject by subject. */
export const auth0Resolvers: readonly Resolvers[] = [
  clientGrantResolvers,
  directoryResolvers,
  domainResolvers,
  facetResolvers,
  identityProviderResolvers,
  userResolvers,
  blockResolvers,
  groupResolvers,
  identityResolvers,
  userSecurityResolvers,
  authenticationMethodResolvers,
  connectedAccountResolvers,
  federatedTokensetResolvers,
  mfaResolvers,
  sessionResolvers,
  tokenResolvers,
];

/** How objects of the types are found that only Auth0 has. */
export const auth0Finders: FacetFindersOf<"Auth0"> = {
  Auth0AuthenticationMethod: findAuthenticationMethod,
  Auth0FederatedTokenset: findFederatedTokenset,
  Auth0OrgClientGrant: findClientGrant,
  Auth0OrgDomain: findDomain,
  Auth0OrgIdentityProvider: findIdentityProvider,
};
