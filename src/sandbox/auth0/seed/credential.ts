import { createAsynchronousCollection } from "../asynchronous-collection.ts";
import type { CredentialState } from "../credential-state.ts";
import type { Connection } from "../organization-state.ts";
import type { Client, StoredOrganization, User } from "../state.ts";
import { seedAuthenticationMethods } from "./authentication-method.ts";
import { seedConnectedAccounts, seedFederatedTokensets } from "./connected-account.ts";
import { seedDeviceCredentials } from "./device-credential.ts";
import { seedGrants } from "./grant.ts";
import { seedRefreshTokens } from "./refresh-token.ts";
import { permissions } from "./role.ts";
import { seedSessions } from "./session.ts";

/** What the users of the tenant sign in with, and what that left behind. */
export function seedCredentials({
  staffUsers,
  customerUsers,
  clients,
  organizations,
  connections,
}: {
  readonly staffUsers: readonly User[];
  readonly customerUsers: readonly (readonly User[])[];
  readonly clients: readonly Client[];
  readonly organizations: readonly StoredOrganization[];
  readonly connections: readonly Connection[];
}): CredentialState {
  const audiences = [
    ...new Set(permissions.map(({ resource_server_identifier }) => resource_server_identifier)),
  ];
  return {
    sessions: createAsynchronousCollection(byId(seedSessions(staffUsers, clients))),
    refreshTokens: createAsynchronousCollection(byId(seedRefreshTokens(staffUsers, clients, audiences))),
    grants: new Map(byId(seedGrants(staffUsers, customerUsers, clients, audiences))),
    deviceCredentials: new Map(byId(seedDeviceCredentials(staffUsers, clients))),
    authenticationMethods: seedAuthenticationMethods(staffUsers),
    connectedAccounts: seedConnectedAccounts(staffUsers, organizations, connections),
    federatedTokensets: seedFederatedTokensets(staffUsers),
  };
}

function byId<Value extends { readonly id: string }>(values: readonly Value[]): (readonly [string, Value])[] {
  return values.map((value) => [value.id, value]);
}
