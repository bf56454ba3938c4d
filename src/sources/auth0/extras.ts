import type { FieldSet } from "../fields.ts";
import { mapPage, type Page, type PageRequest } from "../page.ts";
import type { PermissionRecord, RoleRecord } from "../record.ts";
import { listByNumber } from "./paging.ts";
import { toPermission, toRoleRecord } from "./role.ts";
import type { Auth0Session } from "./session.ts";

/** What only an Auth0 tenant tells. */
export interface Auth0Extras {
  /** Roles that a user has in the tenant as a whole, apart from roles in organizations. */
  userRoles(userId: string, request: PageRequest & { readonly fields: FieldSet }): Promise<Page<RoleRecord>>;
  /** Permissions that a user has in the tenant as a whole, with where from. */
  userPermissions(userId: string, request: PageRequest): Promise<Page<PermissionRecord>>;
}

/** The reads that no other vendor has. */
export function createExtras({ access, api }: Auth0Session): Auth0Extras {
  return {
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
