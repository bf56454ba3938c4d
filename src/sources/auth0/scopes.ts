import type { CallRequest } from "../call.ts";

/**
 * Which scopes open which operations of the Management API: any one of `anyOf`, as the security
 * requirements of Auth0's OpenAPI description name them (https://auth0.com/docs/api/management/v2). Two that
 * are needed together stand in one text.
 */
const scopesByOperations: readonly {
  readonly anyOf: readonly string[];
  readonly operations: readonly string[];
}[] = [
  { anyOf: ["create:authentication_methods"], operations: ["post_authentication-methods"] },
  { anyOf: ["create:client_grants"], operations: ["post_client-grants"] },
  { anyOf: ["create:current_user_device_credentials"], operations: ["post_device-credentials"] },
  { anyOf: ["create:guardian_enrollment_tickets"], operations: ["post_ticket"] },
  { anyOf: ["create:organization_client_grants"], operations: ["create_organization-client-grants"] },
  {
    anyOf: ["create:organization_connections"],
    operations: ["post_enabled_connections", "post_organization_connection"],
  },
  { anyOf: ["create:organization_discovery_domains"], operations: ["post_discovery-domains"] },
  { anyOf: ["create:organization_invitations"], operations: ["post_invitations"] },
  { anyOf: ["create:organization_member_roles"], operations: ["post_organization_member_roles"] },
  { anyOf: ["create:organization_members"], operations: ["post_members"] },
  { anyOf: ["create:organizations", "create:organization_connections"], operations: ["post_organizations"] },
  { anyOf: ["create:roles"], operations: ["post_roles"] },
  { anyOf: ["create:user_tickets"], operations: ["post_email-verification", "post_password-change"] },
  { anyOf: ["create:users"], operations: ["post_users", "post_users-imports"] },
  { anyOf: ["create:users", "read:users"], operations: ["get_errors", "get_jobs_by_id"] },
  {
    anyOf: ["delete:authentication_methods"],
    operations: [
      "delete_authentication-methods",
      "delete_authentication-methods_by_authentication_method_id",
    ],
  },
  { anyOf: ["delete:client_grants"], operations: ["delete_client-grants_by_id"] },
  {
    anyOf: ["delete:device_credentials", "delete:current_user_device_credentials"],
    operations: ["delete_device-credentials_by_id"],
  },
  {
    anyOf: ["delete:federated_connections_tokens"],
    operations: ["delete_federated-connections-tokensets_by_tokenset_id"],
  },
  { anyOf: ["delete:grants"], operations: ["delete_grants_by_id", "delete_grants_by_user_id"] },
  { anyOf: ["delete:groups"], operations: ["delete_group"] },
  {
    anyOf: ["delete:guardian_enrollments"],
    operations: ["delete_authenticators", "delete_enrollments_by_id"],
  },
  { anyOf: ["delete:organization_client_grants"], operations: ["delete_client-grants_by_grant_id"] },
  {
    anyOf: ["delete:organization_connections"],
    operations: ["delete_enabled_connections_by_connectionId", "delete_organization_connection"],
  },
  {
    anyOf: ["delete:organization_discovery_domains"],
    operations: ["delete_discovery-domains_by_discovery_domain_id"],
  },
  { anyOf: ["delete:organization_invitations"], operations: ["delete_invitations_by_invitation_id"] },
  { anyOf: ["delete:organization_member_roles"], operations: ["delete_organization_member_roles"] },
  { anyOf: ["delete:organization_members"], operations: ["delete_members"] },
  { anyOf: ["delete:organizations"], operations: ["delete_organizations_by_id"] },
  {
    anyOf: ["delete:refresh_tokens"],
    operations: ["delete_refresh_token", "delete_refresh_tokens_for_user", "revoke_refresh_tokens"],
  },
  { anyOf: ["delete:roles"], operations: ["delete_roles_by_id"] },
  { anyOf: ["delete:sessions"], operations: ["delete_session", "delete_sessions_for_user"] },
  {
    anyOf: ["delete:sessions", "delete:refresh_tokens"],
    operations: ["revoke_session", "user_revoke_access"],
  },
  { anyOf: ["delete:users"], operations: ["delete_users_by_email"] },
  { anyOf: ["delete:users", "delete:current_user"], operations: ["delete_users_by_id"] },
  {
    anyOf: ["read:authentication_methods"],
    operations: ["get_authentication-methods", "get_authentication-methods_by_authentication_method_id"],
  },
  { anyOf: ["read:client_grants"], operations: ["get_client-grant", "get_client-grants"] },
  {
    anyOf: ["read:clients", "read:client_keys", "read:client_credentials", "read:client_summary"],
    operations: ["get_clients", "get_clients_by_id"],
  },
  { anyOf: ["read:connections"], operations: ["get_connections", "get_connections_by_id"] },
  { anyOf: ["read:device_credentials"], operations: ["get_device-credentials"] },
  { anyOf: ["read:events"], operations: ["subscribe_events"] },
  { anyOf: ["read:federated_connections_tokens"], operations: ["get_federated-connections-tokensets"] },
  { anyOf: ["read:grants"], operations: ["get_grants"] },
  { anyOf: ["read:group_members"], operations: ["get_group_members"] },
  { anyOf: ["read:groups"], operations: ["get_group", "get_groups", "get_user_groups"] },
  { anyOf: ["read:guardian_enrollments"], operations: ["get_enrollments_by_id"] },
  { anyOf: ["read:logs", "read:logs_users"], operations: ["get_logs_by_user"] },
  {
    anyOf: ["read:organization_client_grants"],
    operations: ["get_client-grant-organizations", "get_organization-client-grants"],
  },
  {
    anyOf: ["read:organization_connections"],
    operations: [
      "get_enabled_connections",
      "get_enabled_connections_by_connectionId",
      "get_organization_connection",
      "get_organization_connections",
    ],
  },
  {
    anyOf: ["read:organization_discovery_domains"],
    operations: [
      "get_discovery-domains",
      "get_discovery-domains_by_discovery_domain_id",
      "get_name_by_discovery_domain",
    ],
  },
  {
    anyOf: ["read:organization_invitations"],
    operations: ["get_invitations", "get_invitations_by_invitation_id"],
  },
  { anyOf: ["read:organization_member_roles"], operations: ["get_organization_member_roles"] },
  { anyOf: ["read:organization_members"], operations: ["get_organization_members"] },
  { anyOf: ["read:organizations"], operations: ["get_name_by_name", "get_user_organizations"] },
  {
    anyOf: ["read:organizations", "read:organizations_summary"],
    operations: ["get_organizations", "get_organizations_by_id"],
  },
  {
    anyOf: ["read:refresh_tokens"],
    operations: ["get_refresh_token", "get_refresh_tokens", "get_refresh_tokens_for_user"],
  },
  { anyOf: ["read:resource_servers"], operations: ["get_resource-servers", "get_resource-servers_by_id"] },
  { anyOf: ["read:roles"], operations: ["get_role_permission", "get_roles", "get_roles_by_id"] },
  { anyOf: ["read:sessions"], operations: ["get_session", "get_sessions_for_user"] },
  {
    anyOf: ["read:users"],
    operations: [
      "get_connected-accounts",
      "get_permissions",
      "get_user-blocks",
      "get_user-blocks_by_id",
      "get_users",
      "get_users-by-email",
      "post_users-exports",
    ],
  },
  { anyOf: ["read:users", "read:current_user"], operations: ["get_enrollments", "get_users_by_id"] },
  { anyOf: ["read:users read:roles", "read:role_members"], operations: ["get_role_user", "get_user_roles"] },
  {
    anyOf: ["update:authentication_methods"],
    operations: ["patch_authentication-methods_by_authentication_method_id", "put_authentication-methods"],
  },
  { anyOf: ["update:client_grants"], operations: ["patch_client-grants_by_id"] },
  {
    anyOf: ["update:organization_connections"],
    operations: ["patch_enabled_connections_by_connectionId", "patch_organization_connection"],
  },
  {
    anyOf: ["update:organization_discovery_domains"],
    operations: ["patch_discovery-domains_by_discovery_domain_id"],
  },
  { anyOf: ["update:organizations"], operations: ["patch_organizations_by_id"] },
  { anyOf: ["update:refresh_tokens"], operations: ["patch_refresh-tokens_by_id"] },
  {
    anyOf: ["update:roles"],
    operations: ["delete_role_permission_assignment", "patch_roles_by_id", "post_role_permission_assignment"],
  },
  { anyOf: ["update:roles", "create:role_members"], operations: ["post_role_users"] },
  { anyOf: ["update:sessions"], operations: ["patch_sessions_by_id"] },
  {
    anyOf: ["update:users"],
    operations: [
      "delete_multifactor_by_provider",
      "delete_permissions",
      "delete_user-blocks",
      "delete_user-blocks_by_id",
      "post_clear_assessors",
      "post_invalidate-remember-browser",
      "post_permissions",
      "post_recovery-code-regeneration",
      "post_verification-email",
    ],
  },
  { anyOf: ["update:users", "create:role_members"], operations: ["post_user_roles"] },
  { anyOf: ["update:users", "delete:role_members"], operations: ["delete_user_roles"] },
  {
    anyOf: ["update:users", "update:current_user_identities"],
    operations: ["delete_user_identity_by_user_id", "post_identities"],
  },
  {
    anyOf: ["update:users", "update:users_app_metadata", "update:current_user_metadata"],
    operations: ["patch_users_by_id"],
  },
];

const scopesOf: ReadonlyMap<string, readonly string[]> = new Map(
  scopesByOperations.flatMap(({ anyOf, operations }) => operations.map((operation) => [operation, anyOf])),
);

/** The operations whose scopes are known. */
export const operationsWithScopes: ReadonlySet<string> = new Set(scopesOf.keys());

/**
 * The scopes of which any one opens a call; see `Source.scopesOf`. Members come with their roles only for a token that
 * may read those as well.
 */
export function auth0ScopesOf({
  operation,
  query = {},
}: Pick<CallRequest, "operation" | "query">): readonly string[] {
  const scopes = scopesOf.get(operation) ?? [];
  const hasRoles =
    operation === "get_organization_members" && String(query["fields"]).split(",").includes("roles");
  return hasRoles ? scopes.map((scope) => `${scope} read:organization_member_roles`) : scopes;
}
