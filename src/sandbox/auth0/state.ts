import type { EmulatedRequest, Route } from "../vendor.ts";
import type { CredentialState } from "./credential-state.ts";
import type { EventLog } from "./event-log.ts";
import type { EventStreams } from "./event-stream.ts";
import type { GroupState } from "./group-state.ts";
import type { JobState } from "./job-state.ts";
import type { OrganizationState } from "./organization-state.ts";
import type { Replica } from "./replica.ts";
import type { SignInBlock } from "./user-block.ts";
import type { LogEntry } from "./user-log.ts";

/** Answer of `GET /organizations/{id}`. What an organization does not have is left out, never null. */
export interface Organization {
  readonly id: string;
  readonly name: string;
  readonly display_name: string;
  readonly branding?: {
    readonly logo_url?: string;
    readonly colors?: { readonly primary: string; readonly page_background: string };
  };
  readonly metadata?: Readonly<Record<string, string>>;
  readonly token_quota?: {
    readonly client_credentials: {
      readonly enforce?: boolean;
      readonly per_day?: number;
      readonly per_hour?: number;
    };
  };
}

/** A stored organization. Auth0 sorts by the time of creation but never shows it. */
export interface StoredOrganization {
  readonly organization: Organization;
  readonly createdAt: string;
}

/** One account behind a user. The first is the primary one; only linked ones carry `profileData`. */
export interface Identity {
  readonly connection: string;
  readonly provider: string;
  /** The user's id without the provider in front. */
  readonly user_id: string;
  readonly isSocial: boolean;
  /** Shown to callers with `read:user_idp_tokens` only. */
  readonly access_token?: string;
  readonly profileData?: {
    readonly email?: string;
    readonly email_verified?: boolean;
    readonly username?: string;
    readonly phone_number?: string;
    readonly phone_verified?: boolean;
    readonly name?: string;
    readonly given_name?: string;
    readonly family_name?: string;
  };
}

/** A JSON object that an application keeps with a user or an invitation. */
export type Metadata = Readonly<Record<string, unknown>>;

/** Answer of `GET /users/{id}`. Someone who never signed in has no `last_login`, `last_ip` or `logins_count`. */
export interface User {
  readonly user_id: string;
  readonly email?: string;
  readonly email_verified?: boolean;
  readonly username?: string;
  readonly phone_number?: string;
  readonly phone_verified?: boolean;
  readonly name: string;
  readonly given_name?: string;
  readonly family_name?: string;
  readonly nickname: string;
  readonly picture: string;
  readonly created_at: string;
  readonly updated_at: string;
  readonly last_login?: string;
  readonly last_ip?: string;
  readonly logins_count?: number;
  readonly blocked?: boolean;
  readonly multifactor?: readonly string[];
  readonly identities: readonly Identity[];
  readonly user_metadata?: Metadata;
  readonly app_metadata?: Metadata;
}

/** Somebody's place in one organization. */
export interface Membership {
  readonly userId: string;
  readonly joinedAt: string;
  /** Roles in this organization only. */
  readonly roleIds: readonly string[];
}

/** Answer of `GET /roles/{id}`. */
export interface Role {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
}

/** One entry of `GET /roles/{id}/permissions`. */
export interface Permission {
  readonly permission_name: string;
  readonly description: string;
  readonly resource_server_identifier: string;
  readonly resource_server_name: string;
}

/** A stored role with what it permits. */
export interface StoredRole {
  readonly role: Role;
  readonly permissions: readonly Permission[];
}

/** A role that somebody has in the whole tenant, whatever their organizations. */
export interface RoleAssignment {
  readonly roleId: string;
  readonly userId: string;
  readonly assignedAt: string;
}

/** A permission that somebody has without a role. */
export interface DirectPermission {
  readonly userId: string;
  readonly permission: Permission;
}

/** Answer of `GET /organizations/{id}/invitations/{invitation_id}`. */
export interface Invitation {
  readonly id: string;
  readonly organization_id: string;
  readonly inviter: { readonly name: string };
  readonly invitee: { readonly email: string };
  readonly invitation_url: string;
  readonly ticket_id: string;
  readonly client_id: string;
  readonly connection_id?: string;
  readonly roles?: readonly string[];
  readonly app_metadata?: Metadata;
  readonly user_metadata?: Metadata;
  readonly created_at: string;
  readonly expires_at: string;
}

/** Answer of `GET /clients/{id}`, as far as the sandbox's applications use it. */
export interface Client {
  readonly client_id: string;
  readonly tenant: string;
  readonly name: string;
  readonly description: string;
  readonly global: boolean;
  readonly app_type: "spa" | "native" | "regular_web" | "non_interactive";
  readonly logo_uri?: string;
  readonly is_first_party: boolean;
  readonly oidc_conformant: boolean;
  readonly callbacks: readonly string[];
  readonly allowed_logout_urls: readonly string[];
  readonly grant_types: readonly string[];
  readonly jwt_configuration: {
    readonly alg: string;
    readonly lifetime_in_seconds: number;
    readonly secret_encoded: boolean;
  };
  readonly token_endpoint_auth_method: string;
  /** Shown to callers with `read:client_keys` only. */
  readonly client_secret?: string;
  readonly client_metadata?: Readonly<Record<string, string>>;
  readonly initiate_login_uri?: string;
  readonly organization_usage?: "deny" | "allow" | "require";
  readonly organization_require_behavior?: "no_prompt" | "pre_login_prompt";
}

/** The emulated tenant. */
export interface Auth0State extends OrganizationState, JobState, GroupState {
  /** By id, oldest first. */
  readonly organizations: Map<string, StoredOrganization>;
  /** By id, oldest first. Search reads it late, the reads by id and by address do not. */
  readonly users: Replica<User>;
  /** Hashes of the passwords that were set since the start, by user id. */
  readonly passwordHashes: Map<string, string>;
  /** By organization id, then by user id; in the order of joining. The list of members reads it late. */
  readonly members: Map<string, Replica<Membership>>;
  /** By organization id. */
  readonly invitations: Map<string, Invitation[]>;
  /** By id, oldest first. */
  readonly roles: Map<string, StoredRole>;
  /** In the order of assignment. */
  roleAssignments: RoleAssignment[];
  directPermissions: DirectPermission[];
  /** Who is shut out after too many wrong passwords, and from where. */
  signInBlocks: readonly SignInBlock[];
  /** What happened with accounts, by user id, oldest first. */
  readonly logs: ReadonlyMap<string, readonly LogEntry[]>;
  /** What the tenant's APIs have to permit. */
  readonly permissions: readonly Permission[];
  /** By client id, oldest first. */
  readonly clients: Map<string, Client>;
  /** What users sign in with, and what that left behind. */
  readonly credentials: CredentialState;
  /** What the event stream tells. */
  readonly events: EventLog;
  readonly eventStreams: EventStreams;
  /** Makes the part of a new database user's id after `auth0|`. */
  readonly makeUserId: () => string;
  /** Makes the random part of another new id, of letters and digits. */
  readonly makeId: (length: number) => string;
}

/** A route of the emulated Management API. */
export type Auth0Route = Route<Auth0State>;

/** A request to the emulated Management API. */
export type Auth0Request = EmulatedRequest<Auth0State>;
