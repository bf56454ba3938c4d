import type { Auth0State } from "./state.ts";

/** Takes along what a user signed in with when the user is deleted, at once. */
export function dropCredentialsOfUser({ credentials }: Auth0State, userId: string): void {
  const isTheirs = ({ user_id }: { readonly user_id: string }) => user_id === userId;
  credentials.sessions.drop(isTheirs);
  credentials.refreshTokens.drop(isTheirs);
  dropFrom(credentials.grants, isTheirs);
  dropFrom(credentials.deviceCredentials, isTheirs);
  credentials.authenticationMethods.delete(userId);
  credentials.connectedAccounts.delete(userId);
  credentials.federatedTokensets.delete(userId);
}

/** Takes along the accounts that were connected in an organization when the organization is deleted. */
export function dropCredentialsOfOrganization({ credentials }: Auth0State, organizationId: string): void {
  for (const [userId, accounts] of credentials.connectedAccounts)
    credentials.connectedAccounts.set(
      userId,
      accounts.filter(({ organization_id }) => organization_id !== organizationId),
    );
}

function dropFrom<Value>(values: Map<string, Value>, isDropped: (value: Value) => boolean): void {
  for (const [key, value] of values) if (isDropped(value)) values.delete(key);
}
