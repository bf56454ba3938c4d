import type { FieldSet } from "../fields.ts";
import { mapPage, type Page, type PageRequest } from "../page.ts";
import type { PermissionRecord, RoleRecord } from "../record.ts";
import { createUserBlocks, type UserBlocks } from "./block.ts";
import { createOrgClientGrants, type OrgClientGrants } from "./client-grant.ts";
import { createDirectory, type Directory } from "./directory.ts";
import { createOrgDomains, type OrgDomains } from "./domain.ts";
import { createJoinedGroups, type JoinedGroups } from "./group.ts";
import { createIdentities, type Identities } from "./identity.ts";
import { createIdentityProviderReads, type IdentityProviderReads } from "./identity-provider.ts";
import { createIdentityProviderWrites, type IdentityProviderWrites } from "./identity-provider-write.ts";
import { createUserLogs, type UserLogs } from "./log.ts";
import { listByNumber } from "./paging.ts";
import { toPermission, toRoleRecord } from "./role.ts";
import type { Auth0Session } from "./session.ts";
import { createUserCredentials, type UserCredentials } from "./user-credential.ts";
import { createUserSecurity, type UserSecurity } from "./user-security.ts";

/** What only an Auth0 tenant tells. */
export interface Auth0Extras
  extends Identities,
    JoinedGroups,
    UserBlocks,
    UserLogs,
    UserSecurity,
    UserCredentials {
  readonly clientGrants: OrgClientGrants;
  readonly directory: Directory;
  readonly domains: OrgDomains;
  readonly identityProviders: IdentityProviderReads & IdentityProviderWrites;
  /** Roles that a user has in the tenant as a whole, apart from roles in organizations. */
  userRoles(userId: string, request: PageRequest & { readonly fields: FieldSet }): Promise<Page<RoleRecord>>;
  /** Permissions that a user has in the tenant as a whole, with where from. */
  userPermissions(userId: string, request: PageRequest): Promise<Page<PermissionRecord>>;
}

/** The reads that no other vendor has. */
export function createExtras(session: Auth0Session): Auth0Extras {
  const { access, api } = session;
  return {
    ...createIdentities(session),
    ...createJoinedGroups(session),
    ...createUserBlocks(session),
    ...createUserLogs(session),
    ...createUserSecurity(session),
    ...createUserCredentials(session),
    clientGrants: createOrgClientGrants(session),
    directory: createDirectory(session),
    domains: createOrgDomains(session),
    identityProviders: { ...createIdentityProviderReads(session), ...createIdentityProviderWrites(session) },
    async userRoles(userId, request) {
      const list = api.userRoles(userId);
      const page = await listByNumber(list, request);
      return mapPage(page, (upstream) => toRoleRecord(access, list, upstream, request.fields));
    },
    async userPermissions(userId, request) {
      const list = api.userPermissions(userId);
      return mapPage(await listByNumber(list, request), (upstream) => toPermission(access, list, upstream));
    },
  };
}
