import type { AsynchronousCollection } from "./asynchronous-collection.ts";
import type { Metadata } from "./state.ts";

/** Where somebody signed in from, first and last. */
export interface Device {
  readonly initial_user_agent?: string;
  readonly initial_ip?: string;
  readonly initial_asn?: string;
  readonly last_user_agent?: string;
  readonly last_ip?: string;
  readonly last_asn?: string;
}

/** Answer of `GET /sessions/{id}`. Times are RFC 3339 or null. */
export interface Session {
  readonly id: string;
  readonly user_id: string;
  readonly created_at: string;
  readonly updated_at: string;
  readonly authenticated_at: string | null;
  readonly idle_expires_at: string | null;
  readonly expires_at: string | null;
  readonly last_interacted_at: string | null;
  /** An address may be null here, unlike in a refresh token. */
  readonly device?: Omit<Device, "initial_ip" | "last_ip"> & {
    readonly initial_ip?: string | null;
    readonly last_ip?: string | null;
  };
  readonly clients: readonly { readonly client_id: string }[];
  readonly authentication?: {
    readonly methods: readonly {
      readonly name: string;
      readonly timestamp: string;
      readonly type?: string;
    }[];
  };
  readonly cookie?: { readonly mode: "non-persistent" | "persistent" };
  readonly session_metadata?: Metadata | null;
}

/** Answer of `GET /refresh-tokens/{id}`: what is known of a refresh token, never the token itself. */
export interface RefreshToken {
  readonly id: string;
  readonly user_id: string;
  readonly client_id: string;
  /** Null for tokens from before late 2023. */
  readonly session_id: string | null;
  readonly rotating: boolean;
  readonly created_at: string;
  readonly idle_expires_at: string | null;
  readonly expires_at: string | null;
  readonly last_exchanged_at: string | null;
  readonly device?: Device;
  /** The specification has one string of scopes, its description a list: both forms are in the seed. */
  readonly resource_servers?: readonly {
    readonly audience: string;
    readonly scopes?: string | readonly string[];
  }[];
  readonly refresh_token_metadata?: Metadata | null;
}

/** One entry of `GET /grants`: what a user agreed that an application may do. The client's id is spelled this way. */
export interface Grant {
  readonly id: string;
  readonly clientID: string;
  readonly user_id: string;
  readonly audience: string;
  readonly scope: readonly string[];
}

/** One entry of `GET /device-credentials`. The key or token itself is never shown. */
export interface DeviceCredential {
  readonly id: string;
  readonly device_name: string;
  readonly device_id: string;
  readonly type: "public_key" | "refresh_token" | "rotating_refresh_token";
  readonly user_id: string;
  readonly client_id?: string;
}

/** The types of authentication methods, in the specification's order. */
export type AuthenticationMethodType =
  | "recovery-code"
  | "totp"
  | "push"
  | "phone"
  | "email"
  | "email-verification"
  | "webauthn-roaming"
  | "webauthn-platform"
  | "guardian"
  | "passkey"
  | "password";

/** Answer of `GET /users/{id}/authentication-methods/{authentication_method_id}`. The secret of a TOTP is never shown. */
export interface AuthenticationMethod {
  readonly id: string;
  readonly type: AuthenticationMethodType;
  readonly confirmed?: boolean;
  readonly name?: string;
  readonly authentication_methods?: readonly {
    readonly type: "totp" | "push" | "sms" | "voice";
    readonly id: string;
  }[];
  readonly preferred_authentication_method?: "voice" | "sms";
  readonly link_id?: string;
  readonly phone_number?: string;
  readonly email?: string;
  readonly key_id?: string;
  readonly public_key?: string;
  readonly created_at: string;
  readonly enrolled_at?: string;
  readonly last_auth_at?: string;
  readonly credential_device_type?: string;
  readonly credential_backed_up?: boolean;
  readonly identity_user_id?: string;
  readonly user_agent?: string;
  readonly aaguid?: string;
  readonly relying_party_identifier?: string;
}

/** One entry of `GET /users/{id}/connected-accounts`. */
export interface ConnectedAccount {
  readonly id: string;
  readonly connection: string;
  readonly connection_id: string;
  readonly strategy: string;
  readonly access_type: "offline";
  readonly scopes?: readonly string[];
  readonly created_at: string;
  readonly expires_at?: string;
  readonly organization_id?: string;
}

/** One entry of `GET /users/{id}/federated-connections-tokensets`. */
export interface FederatedTokenset {
  readonly id: string;
  readonly connection: string;
  readonly scope?: string;
  readonly issued_at: string;
  readonly expires_at: string | null;
  readonly last_used_at: string | null;
}

/** What users sign in with, and what that left behind. */
export interface CredentialState {
  /** By id, oldest first. */
  readonly sessions: AsynchronousCollection<Session>;
  /** By id, oldest first. */
  readonly refreshTokens: AsynchronousCollection<RefreshToken>;
  /** By id, oldest first. */
  readonly grants: Map<string, Grant>;
  /** By id, oldest first. */
  readonly deviceCredentials: Map<string, DeviceCredential>;
  /** By user id; each user's oldest first. */
  readonly authenticationMethods: Map<string, readonly AuthenticationMethod[]>;
  /** By user id; each user's oldest first. */
  readonly connectedAccounts: Map<string, readonly ConnectedAccount[]>;
  /** By user id; each user's oldest first. */
  readonly federatedTokensets: Map<string, readonly FederatedTokenset[]>;
}
