/**
 * Reads whose answers let whoever holds them act, so that no answer of theirs outlives its request: links with tickets,
 * signed addresses of files, sign-in factors, tokens of other systems and refresh tokens with what belongs to them. By the
 * names of the operations in Auth0's specification.
 */
export const auth0SecretReads: ReadonlySet<string> = new Set([
  "get_authentication-methods",
  "get_authentication-methods_by_authentication_method_id",
  "get_connected-accounts",
  "get_device-credentials",
  "get_enrollments",
  "get_errors",
  "get_federated-connections-tokensets",
  "get_invitations",
  "get_invitations_by_invitation_id",
  "get_jobs_by_id",
  "get_refresh_token",
  "get_refresh_tokens",
  "get_refresh_tokens_for_user",
]);
