import { type AnswerOrigin, readPart, readValue } from "../answer.ts";
import type { FieldRow } from "../fields.ts";
import { cutPage } from "../page.ts";
import type { RoleRecord } from "../record.ts";
import type { Access } from "../source.ts";
import { unsupported } from "../unsupported.ts";
import { listOf, objectOf, requiredTextOf, row, wordOf } from "../values.ts";
import type { LosantSession } from "./session.ts";

/** Losant's roles in an organization, from most to least. */
export type LosantOrgRole = "ADMIN" | "EDIT" | "COLLABORATE" | "VIEW" | "NONE";

/** Losant's roles on a single application or dashboard, from most to least. */
export type LosantResourceRole = "COLLABORATE" | "VIEW" | "NONE";

/** A role on one application or dashboard. */
export interface LosantResourceRoleGrantRecord {
  readonly resourceId: string;
  readonly role: LosantResourceRole;
}

/**
 * The roles in an organization are fixed, so nothing has to be asked about them; the names are those of Losant's user
 * interface. From most to least. https://docs.losant.com/organizations/members/
 */
const fixedRoles = [
  { word: "admin", name: "Administrator", description: "Does everything, also with members and payment." },
  { word: "edit", name: "Editor", description: "Makes, changes and deletes resources." },
  { word: "collaborate", name: "Collaborator", description: "Changes resources." },
  { word: "view", name: "Viewer", description: "Sees resources." },
  {
    word: "none",
    name: "None",
    description: "Has no access, but for roles on single applications and dashboards.",
  },
];

const orgRoleWords = {
  admin: "ADMIN",
  edit: "EDIT",
  collaborate: "COLLABORATE",
  view: "VIEW",
  none: "NONE",
} as const;

const resourceRoleWords = { collaborate: "COLLABORATE", view: "VIEW", none: "NONE" } as const;

/** Losant's word for a role on a single application or dashboard. */
export function resourceRoleWordOf(role: string): string {
  const found = Object.entries(resourceRoleWords).find(([, ours]) => ours === role);
  if (found === undefined) throw new Error(`the schema has no role ${role}`);
  return found[0];
}

/** Makes the roles, by Losant's words for them, from most to least. */
export function createRoles(access: Access): LosantSession["roles"] {
  return new Map(
    fixedRoles.map(({ word, name, description }): [string, RoleRecord] => [
      word,
      { access, sourceId: word, name, description, isBuiltIn: true },
    ]),
  );
}

/** How much a role allows, compared with other roles: more is more. Unknown words allow nothing. */
export function rankOf(word: unknown): number {
  const index = fixedRoles.findIndex((role) => role.word === word);
  return index === -1 ? 0 : fixedRoles.length - index;
}

/** The role that an upstream object has. Throws BAD_RESPONSE when that is none of the fixed ones. */
export function roleOf(
  { roles }: Pick<LosantSession, "roles">,
  origin: AnswerOrigin,
  word: unknown,
): RoleRecord {
  return readValue(origin, () => {
    const role = roles.get(requiredTextOf(word));
    if (role === undefined) throw new TypeError("a role that the specification does not know");
    return role;
  });
}

/** The one role that a member or an invite has, or the BAD_RESPONSE in its place: only the roles are then missing. */
export function rolesOf(
  session: Pick<LosantSession, "roles">,
  origin: AnswerOrigin,
  word: unknown,
): readonly RoleRecord[] | Error {
  return readPart(origin, (value) => [roleOf(session, origin, value)], word);
}

/** Reads a role in an organization. Throws a TypeError when there is none. */
export function orgRoleOf(value: unknown): LosantOrgRole {
  const role = wordOf(value, orgRoleWords);
  if (role === null) throw new TypeError("nothing where a role was expected");
  return role;
}

/** A row for the roles on single applications or dashboards. */
export function resourceRoles(key: string): FieldRow<readonly LosantResourceRoleGrantRecord[]> {
  return row([key], (upstream) => resourceRolesOf(upstream[key]));
}

/** Reads roles on single applications or dashboards: none when the key is absent. */
export function resourceRolesOf(value: unknown): readonly LosantResourceRoleGrantRecord[] {
  const grants = listOf(value, (item) => {
    const grant = objectOf(item);
    const role = wordOf(grant?.["role"], resourceRoleWords);
    if (role === null) throw new TypeError("nothing where a role was expected");
    return { resourceId: requiredTextOf(grant?.["resourceId"]), role };
  });
  return grants ?? [];
}

/** The reads of roles. None of them calls Losant. */
export function createRoleReads({
  access,
  roles,
}: {
  readonly access: Access;
  readonly roles: LosantSession["roles"];
}): Pick<Access, "role" | "roles" | "rolePermissions" | "roleAssignees"> {
  return {
    role: async (id) => roles.get(id) ?? null,
    async roles(request) {
      const part = request.nameContains?.toLowerCase() ?? "";
      const found = [...roles.values()].filter(({ name }) => String(name).toLowerCase().includes(part));
      return cutPage(found, request);
    },
    async rolePermissions() {
      throw unsupported(access, "permissions", "tell what its fixed roles allow");
    },
    async roleAssignees() {
      throw unsupported(access, "assignees", "tell who has a role");
    },
  };
}
