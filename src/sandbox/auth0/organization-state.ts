import type { Replica } from "./replica.ts";

/** Answer of `GET /connections/{id}`: a way to sign in. The list leaves `enabled_clients` out. */
export interface Connection {
  readonly id: string;
  /** Unique in the tenant. A user's identities tell it. */
  readonly name: string;
  readonly display_name?: string;
  readonly strategy: string;
  readonly realms: readonly string[];
  /** Client ids of the applications that may use it. */
  readonly enabled_clients: readonly string[];
  readonly is_domain_connection: boolean;
  /** Enterprise connections only. */
  readonly show_as_button?: boolean;
  readonly metadata?: Readonly<Record<string, string>>;
  /** Shown to callers with `read:connections_options` only. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly authentication: { readonly active: boolean };
  readonly connected_accounts: { readonly active: boolean };
}

/** How one organization uses a connection. The last three are of the early-access operations. */
export interface OrganizationConnection {
  readonly connection_id: string;
  readonly assign_membership_on_login: boolean;
  readonly show_as_button: boolean;
  readonly is_signup_enabled: boolean;
  readonly organization_connection_name?: string;
  readonly organization_access_level?: "none" | "readonly" | "limited" | "full";
  /** Left out as long as nobody has set it, which is as good as true. */
  readonly is_enabled?: boolean;
}

/** Answer of `GET /organizations/{id}/discovery-domains/{discovery_domain_id}`. */
export interface DiscoveryDomain {
  readonly id: string;
  readonly domain: string;
  readonly status: "pending" | "verified";
  readonly use_for_organization_discovery?: boolean;
  readonly verification_txt: string;
  readonly verification_host: string;
}

/** Answer of `GET /resource-servers/{id}`: an API that applications get tokens for. */
export interface ResourceServer {
  readonly id: string;
  readonly name: string;
  /** The audience of its tokens, a URL. */
  readonly identifier: string;
  readonly is_system: boolean;
  readonly scopes: readonly { readonly value: string; readonly description?: string }[];
  readonly signing_alg: "HS256" | "RS256" | "RS512" | "PS256";
  readonly allow_offline_access: boolean;
  readonly skip_consent_for_verifiable_first_party_clients: boolean;
  /** In seconds. */
  readonly token_lifetime: number;
  /** In seconds. */
  readonly token_lifetime_for_web: number;
  readonly enforce_policies?: boolean;
  readonly token_dialect?: "access_token" | "access_token_authz" | "rfc9068_profile";
}

/** Answer of `GET /client-grants/{id}`: what an application may ask of an API. */
export interface ClientGrant {
  readonly id: string;
  readonly client_id: string;
  /** Identifier of the API. */
  readonly audience: string;
  readonly scope: readonly string[];
  readonly organization_usage?: "deny" | "allow" | "require";
  readonly allow_any_organization?: boolean;
  readonly subject_type: "client" | "user";
  readonly is_system?: boolean;
  readonly allow_all_scopes?: boolean;
}

/** What organizations have besides people, and what of the tenant's they have it from. */
export interface OrganizationState {
  /** By id, oldest first. */
  readonly connections: ReadonlyMap<string, Connection>;
  /** By id, oldest first. */
  readonly resourceServers: ReadonlyMap<string, ResourceServer>;
  /** By id, oldest first. */
  readonly clientGrants: ReadonlyMap<string, ClientGrant>;
  /** By organization id, then by connection id. */
  readonly organizationConnections: Map<string, Map<string, OrganizationConnection>>;
  /** By organization id, then by the domain's id. The list reads it late. */
  readonly discoveryDomains: Map<string, Replica<DiscoveryDomain>>;
  /** Ids of client grants by organization id. */
  readonly organizationGrants: Map<string, Set<string>>;
}
