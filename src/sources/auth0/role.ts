import { type AnswerOrigin, badResponse, findRecord, readId, readRecord, settle } from "../answer.ts";
import { type FieldSet, type FieldTable, fieldsBeyond, type JsonObject, noFields } from "../fields.ts";
import { mapPage } from "../page.ts";
import type { PermissionRecord, RoleFields, RoleRecord } from "../record.ts";
import { createRecordLoader, type RecordLoader, sumOfServes } from "../record-loader.ts";
import type { Access } from "../source.ts";
import { listOf, objectOf, requiredTextOf, row, text, textOf, wordOf } from "../values.ts";
import type { Auth0Api } from "./api.ts";
import { listAll, listByNumber, listByNumberOrCheckpoint } from "./paging.ts";
import { checkSearch } from "./search.ts";
import type { Auth0Session } from "./session.ts";
import { listedUserFields, toListedUser } from "./user.ts";

/** An Auth0 role. */
export const roleFields: FieldTable<RoleFields> = {
  name: row(["name"], (role) => requiredTextOf(role["name"])),
  description: text("description"),
  isBuiltIn: row([], () => false),
};

/** What lists of members tell of a role. */
export const listedRoleFields: FieldSet = new Set(["name", "isBuiltIn"]);

/** What is known of a role by its id alone. */
export const namedRoleFields: FieldSet = new Set(["isBuiltIn"]);

/** A role of which the id is known. */
export function namedRole(access: Access, sourceId: string): RoleRecord {
  return { access, sourceId, isBuiltIn: false };
}

/** Above so many ids, all roles are listed: a tenant has 1,000 at most, and most have fewer than a page. */
const mostSingleReads = 2;

/** Loads roles by id. */
export function createRoleLoader(api: Auth0Api): RecordLoader<JsonObject> {
  let listing: Promise<ReadonlyMap<string, JsonObject>> | undefined;

  async function listRoles(serves: number): Promise<ReadonlyMap<string, JsonObject>> {
    const list = api.roles();
    return new Map((await listAll(list, serves)).map((role) => [readId(list, role), role]));
  }

  return createRecordLoader(async (wanted) => {
    if (wanted.length > mostSingleReads) listing ??= listRoles(sumOfServes(wanted));
    const listed = await listing;
    return settle(
      wanted.map(async ({ id, serves }) => {
        const found = listed?.get(id);
        if (found !== undefined) return found;
        // Roles that an organization owns are not in the tenant's list.
        const operation = api.role(id);
        return findRecord(operation, operation.ask({}, serves), id);
      }),
    );
  });
}

/** A role with the asked fields. */
export function toRoleRecord(
  access: Access,
  origin: AnswerOrigin,
  upstream: JsonObject,
  asked: FieldSet,
): RoleRecord {
  return readRecord(origin, roleFields, upstream, asked, { access, sourceId: readId(origin, upstream) });
}

/** The reads of roles. */
export function createRoleReads(
  session: Auth0Session,
): Pick<Access, "role" | "roles" | "rolePermissions" | "roleAssignees"> {
  const { access, api, roles, users } = session;
  return {
    async role(id, fields) {
      const upstream = await roles.load(id, noFields);
      return upstream === null ? null : toRoleRecord(access, api.role(id), upstream, fields);
    },
    async roles(request) {
      const list = api.roles();
      const { nameContains } = request;
      const query = nameContains === null ? {} : { name_filter: nameContains };
      checkSearch(query, { nameContains }, "");
      const page = await listByNumber(list, request, query);
      return mapPage(page, (upstream) => {
        const record = toRoleRecord(access, list, upstream, request.fields);
        roles.prime(record.sourceId, noFields, upstream);
        return record;
      });
    },
    async rolePermissions(roleId, request) {
      const list = api.rolePermissions(roleId);
      return mapPage(await listByNumber(list, request), (upstream) => toPermission(access, list, upstream));
    },
    async roleAssignees(roleId, request) {
      const list = api.roleUsers(roleId);
      const loading = listByNumberOrCheckpoint(list, request, {});
      if (fieldsBeyond(listedUserFields, request.fields).size > 0) users.expect(loading);
      return mapPage(await loading, (upstream) => toListedUser(session, list, upstream, request.fields));
    },
  };
}

/** How a user can have a permission: a role gives it, or it was given by itself. */
const grantWords = { ROLE: "ROLE", DIRECT: "DIRECT" } as const;

/** A permission; in a user's list with where the user has it from. Throws BAD_RESPONSE for one without a name. */
export function toPermission(access: Access, origin: AnswerOrigin, upstream: JsonObject): PermissionRecord {
  try {
    return {
      name: requiredTextOf(upstream["permission_name"]),
      description: textOf(upstream["description"]),
      apiIdentifier: requiredTextOf(upstream["resource_server_identifier"]),
      apiName: textOf(upstream["resource_server_name"]),
      grantedBy: listOf(upstream["sources"], (value) => {
        const { source_id: id, source_name: name, source_type: type } = objectOf(value) ?? {};
        const isDirect = wordOf(type, grantWords) === "DIRECT";
        const role = isDirect
          ? null
          : { access, sourceId: requiredTextOf(id), name: requiredTextOf(name), isBuiltIn: false };
        return { role, isDirect };
      }),
    };
  } catch (cause) {
    throw badResponse(origin, cause);
  }
}
