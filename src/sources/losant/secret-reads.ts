/**
 * Reads whose answers let whoever holds them act, so that no answer of theirs outlives its request: a new access token,
 * and API tokens, whose schema has the value in every read although only the first answer shows it. By the names of the
 * operations in Losant's own client.
 */
export const losantSecretReads: ReadonlySet<string> = new Set([
  "applicationApiToken.get",
  "applicationApiTokens.get",
  "instanceApiToken.get",
  "instanceApiTokens.get",
  "me.refreshToken",
  "userApiToken.get",
  "userApiTokens.get",
  "userOauthToken.get",
  "userOauthTokens.get",
]);
