import type { AuthenticationMethodRecord } from "../../../sources/auth0/authentication-method.ts";
import type { OrgClientGrantRecord } from "../../../sources/auth0/client-grant.ts";
import type { ConnectedAccountRecord } from "../../../sources/auth0/connected-account.ts";
import type { ApiRecord, ConnectionRecord } from "../../../sources/auth0/directory.ts";
import type { OrgDomainRecord } from "../../../sources/auth0/domain.ts";
import type { OrgIdentityProviderRecord } from "../../../sources/auth0/identity-provider.ts";
import type { ClientAppRecord } from "../../../sources/record.ts";
import type { Connection } from "../../connection.ts";

/** A page of APIs: what stands behind `Auth0ApiConnection`. */
export type Auth0ApiConnectionRecord = Connection<ApiRecord>;
/** A page of applications: what stands behind `Auth0ClientConnection`. */
export type Auth0ClientConnectionRecord = Connection<ClientAppRecord>;
/** A page of connections: what stands behind `Auth0IdentityProviderConnection`. */
export type Auth0IdentityProviderConnectionRecord = Connection<ConnectionRecord>;
/** A page of client grants: what stands behind `Auth0OrgClientGrantConnection`. */
export type Auth0OrgClientGrantConnectionRecord = Connection<OrgClientGrantRecord>;
/** A page of domains: what stands behind `Auth0OrgDomainConnection`. */
export type Auth0OrgDomainConnectionRecord = Connection<OrgDomainRecord>;
/** A page of identity providers: what stands behind `Auth0OrgIdentityProviderConnection`. */
export type Auth0OrgIdentityProviderConnectionRecord = Connection<OrgIdentityProviderRecord>;
/** A page of authentication methods: what stands behind `Auth0AuthenticationMethodConnection`. */
export type Auth0AuthenticationMethodConnectionRecord = Connection<AuthenticationMethodRecord>;
/** A page of connected accounts: what stands behind `Auth0ConnectedAccountConnection`. */
export type Auth0ConnectedAccountConnectionRecord = Connection<ConnectedAccountRecord>;
