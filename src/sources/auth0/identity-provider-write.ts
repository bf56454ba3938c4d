import { expectRecord, nullWhenMissing } from "../answer.ts";
import { type Changes, type ChangeTable, toBody } from "../changes.ts";
import type { FieldSet, JsonObject } from "../fields.ts";
import { needsEarlyAccess, type OrgIdentityProviderRecord, toIdentityProvider } from "./identity-provider.ts";
import { lasting } from "./lasting.ts";
import type { WriteOperation } from "./operation.ts";
import type { Auth0Session } from "./session.ts";
import { withoutNulls } from "./without-nulls.ts";

/** What can be written of an organization's use of a connection through either family of operations. */
export const identityProviderChanges: ChangeTable = {
  assignsMembershipOnLogin: lasting("assign_membership_on_login", "input.assignsMembershipOnLogin"),
  isShownAsButton: lasting("show_as_button", "input.isShownAsButton"),
  isSignupEnabled: lasting("is_signup_enabled", "input.isSignupEnabled"),
};

/** What can be written of it through the family in early access. */
const allChanges: ChangeTable = {
  ...identityProviderChanges,
  organizationName: (value) => ({ organization_connection_name: value }),
  accessLevel: (value) => ({
    organization_access_level: typeof value === "string" ? value.toLowerCase() : null,
  }),
  isEnabled: (value) => ({ is_enabled: value }),
};

/** The writes of identity providers of organizations. */
export interface IdentityProviderWrites {
  add(
    orgId: string,
    connectionId: string,
    changes: Changes,
    fields: FieldSet,
  ): Promise<OrgIdentityProviderRecord>;
  update(
    orgId: string,
    connectionId: string,
    changes: Changes,
    fields: FieldSet,
  ): Promise<OrgIdentityProviderRecord>;
  remove(orgId: string, connectionId: string): Promise<void>;
}

/**
 * The writes of identity providers of organizations. The family in early access is used where the input or the answer
 * needs it, and for those that are switched off, which the general one does not know.
 */
export function createIdentityProviderWrites({ access, api }: Auth0Session): IdentityProviderWrites {
  async function write(
    orgId: string,
    connectionId: string,
    operation: WriteOperation,
    body: JsonObject,
    fields: FieldSet,
  ) {
    const upstream = expectRecord(operation, await operation.send(body), connectionId, "connection_id");
    return toIdentityProvider(access, operation, orgId, upstream, fields);
  }

  return {
    async add(orgId, connectionId, changes, fields) {
      const given = withoutNulls(changes);
      const body = { connection_id: connectionId, ...toBody(access, allChanges, given) };
      const operation = needsEarlyAccess(given, fields)
        ? api.addOrgConnection(orgId)
        : api.addEnabledConnection(orgId);
      return write(orgId, connectionId, operation, body, fields);
    },
    async update(orgId, connectionId, changes, fields) {
      const body = toBody(access, allChanges, changes);
      const early = api.updateOrgConnection(orgId, connectionId);
      if (needsEarlyAccess(changes, fields)) return write(orgId, connectionId, early, body, fields);
      const general = api.updateEnabledConnection(orgId, connectionId);
      const changed = await nullWhenMissing(write(orgId, connectionId, general, body, fields));
      return changed ?? write(orgId, connectionId, early, body, fields);
    },
    async remove(orgId, connectionId) {
      // Both families answer 204 whether there was something to remove or not: which of them knows it, is asked first.
      const known = await nullWhenMissing(api.enabledConnection(orgId, connectionId).ask());
      const operation =
        known === null
          ? api.removeOrgConnection(orgId, connectionId)
          : api.removeEnabledConnection(orgId, connectionId);
      await operation.send();
    },
  };
}
