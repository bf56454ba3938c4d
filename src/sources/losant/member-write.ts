import { GatewayError } from "../../errors/gateway-error.ts";
import { badResponse, expectRecord } from "../answer.ts";
import { type Changes, type ChangeTable, toBody } from "../changes.ts";
import { type FieldSet, noFields } from "../fields.ts";
import type { Access } from "../source.ts";
import type { Outcomes, RolesChange, Writes } from "../writes.ts";
import type { WriteOperation } from "./operation.ts";
import { summaryKeysOfOrg } from "./org.ts";
import { resourceRoleWordOf } from "./role.ts";
import type { LosantSession } from "./session.ts";
import { projectOrgSummary } from "./summary.ts";

/** A role on one application or dashboard, as the schema's inputs say it. */
interface ResourceRoleInput {
  readonly resourceId: string;
  readonly role: string;
}

/** A row for roles on single applications or dashboards, in place of those that are there. */
function resourceRolesTo(key: string): ChangeTable[string] {
  return (value) => ({
    [key]: ((value ?? []) as readonly ResourceRoleInput[]).map(({ resourceId, role }) => ({
      resourceId,
      role: resourceRoleWordOf(role),
    })),
  });
}

/** What can be written of roles on single applications and dashboards. */
export const resourceRoleChanges: ChangeTable = {
  applicationRoles: resourceRolesTo("applicationRoles"),
  dashboardRoles: resourceRolesTo("dashboardRoles"),
};

/**
 * Losant's word for the one role that a member or an invite has. Throws BAD_USER_INPUT for any other number of roles,
 * and for a role that there is not.
 */
export function soleRoleOf(
  { access, roles }: { readonly access: Access; readonly roles: LosantSession["roles"] },
  roleIds: readonly string[],
  argument: string,
): string {
  const [role] = roleIds;
  const { name } = access.source;
  if (role === undefined || roleIds.length > 1) {
    throw new GatewayError(
      "BAD_USER_INPUT",
      `Argument \`${argument}\` must hold exactly one role: source "${name}" knows no other number. It holds ${roleIds.length}.`,
      { argument },
    );
  }
  if (roles.has(role)) return role;
  const place = `${argument}.0`;
  throw new GatewayError(
    "BAD_USER_INPUT",
    `Argument \`${place}\` is no role of source "${name}". Use an id from \`Org.assignableRoles\`.`,
    { argument: place },
  );
}

/** The writes of memberships. Losant answers each with the whole organization, of which all else is then read. */
export function createMemberWrites(
  session: LosantSession,
): Pick<Writes, "updateMembership" | "removeMembers"> {
  const { access, api, orgs } = session;
  const changeTable: ChangeTable = {
    losant: (value) => toBody(access, resourceRoleChanges, (value ?? {}) as Changes, "input.losant"),
  };

  /** Sends a write and keeps the organization that it answers with. */
  async function write(
    orgId: string,
    operation: WriteOperation,
    body: Changes,
    query: object,
    keys: FieldSet,
  ): Promise<void> {
    const projected = { ...query, ...projectOrgSummary(keys) };
    orgs.learn(expectRecord(operation, await operation.send(body, projected), orgId), keys);
  }

  return {
    async updateMembership(orgId, userId, { roles, changes }, fields) {
      const operation = api.updateMember(orgId);
      const body = {
        userId,
        ...(roles !== null && { role: soleRoleOf(session, roleIdsOf(access, roles), "input.roles.set") }),
        ...toBody(access, changeTable, changes),
      };
      await write(orgId, operation, body, {}, summaryKeysOfOrg(fields.org));
      const membership = await access.membership(orgId, userId, fields);
      if (membership === null) throw badResponse(operation);
      return membership;
    },
    async removeMembers(orgId, userIds) {
      const done: string[] = [];
      const failures: { id: string; error: Error }[] = [];
      // One after the other: what the last answer holds is then what is there.
      for (const userId of userIds) {
        try {
          await write(orgId, api.removeMember(orgId), {}, { userId }, noFields);
          done.push(userId);
        } catch (error) {
          if (!(error instanceof Error)) throw error;
          failures.push({ id: userId, error });
          if (!(error instanceof GatewayError) || !isAboutOne(error)) break;
        }
      }
      return { done, failures } satisfies Outcomes<string>;
    },
  };
}

/** The roles that a member shall have. Throws UNSUPPORTED for adding to and removing from them. */
export function roleIdsOf(access: Access, change: RolesChange): readonly string[] {
  if ("set" in change) return change.set;
  const argument = `input.roles.${"add" in change ? "add" : "remove"}`;
  const source = access.source.name;
  throw new GatewayError(
    "UNSUPPORTED",
    `Source "${source}" gives every member exactly one role. Set it with \`input.roles.set\`.`,
    { source, argument },
  );
}

/** Whether the next member may fare better. What is wrong with the source or the credential, is wrong for all. */
export function isAboutOne({ code }: GatewayError): boolean {
  return ["BAD_USER_INPUT", "NOT_FOUND", "FORBIDDEN", "CONFLICT"].includes(code);
}
