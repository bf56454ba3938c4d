import { UpstreamError } from "../../errors/upstream-error.ts";
import { type AnswerOrigin, nullWhenMissing, readId, readPart, settle } from "../answer.ts";
import {
  type FieldSet,
  fieldsBeyond,
  type JsonObject,
  noFields,
  perFields,
  upstreamKeysOf,
} from "../fields.ts";
import { internRecords } from "../interned-records.ts";
import { mapPage, type Page } from "../page.ts";
import type { MembershipRecord, OrgRecord, RoleRecord } from "../record.ts";
import { createRecordLoader } from "../record-loader.ts";
import type { Access, MemberPageRequest, MembershipFields } from "../source.ts";
import { unsupported } from "../unsupported.ts";
import { listOf, objectOf } from "../values.ts";
import { toOrgRecord } from "./org.ts";
import { countList, listAll, listByNumber, listByNumberOrCheckpoint } from "./paging.ts";
import { listedRoleFields, roleFields } from "./role.ts";
import type { Auth0Session } from "./session.ts";
import { listedUserFields, toListedUser, viewerIdOf } from "./user.ts";

const toldOfRoles = perFields((asked) => asked.intersection(listedRoleFields));

/** The keys that a list of members is asked for, by the fields of the user. */
const memberKeysOf = perFields((user) => {
  const keys = ["user_id", ...upstreamKeysOf(listedUserFields, user)];
  return { alone: new Set(keys), withRoles: new Set([...keys, "roles"]) };
});

/** The reads of memberships. Auth0 tells members with their roles per organization, and organizations per user. */
export function createMemberReads({
  access,
  api,
  orgs,
  users,
  writtenUsers,
  roles,
  credential,
}: Auth0Session): Pick<
  Access,
  | "memberCount"
  | "members"
  | "membership"
  | "membershipRoles"
  | "memberships"
  | "viewerMembership"
  | "viewerCanAdminister"
> {
  const toRole = internRecords(access, roleFields);
  const memberPages = createRecordLoader<MemberPage>((wanted) =>
    settle(
      wanted.map(({ id, fields }) => {
        const { orgId, ...request } = JSON.parse(id) as MemberPageKey;
        return loadMemberPage(orgId, request, fields);
      }),
    ),
  );

  async function loadMemberPage(
    orgId: string,
    request: Omit<MemberPageKey, "orgId">,
    keys: FieldSet,
  ): Promise<MemberPage> {
    const ask = (asked: FieldSet) =>
      listByNumberOrCheckpoint(api.members(orgId), request, { query: { fields: [...asked].join(",") } });
    try {
      return { page: await ask(keys), rolesError: null };
    } catch (error) {
      // Roles take a scope of their own: without it the members still show, and their roles alone fail.
      if (!keys.has("roles") || !(error instanceof UpstreamError) || error.code !== "FORBIDDEN") throw error;
      return { page: await ask(new Set([...keys].filter((key) => key !== "roles"))), rolesError: error };
    }
  }

  async function members(org: OrgRecord, request: MemberPageRequest): Promise<Page<MembershipRecord>> {
    if (request.filter) throw unsupported(access, "filter", "filter the members of an organization");
    if (request.order) throw unsupported(access, "orderBy", "sort the members of an organization");
    const { first, after, wantsTotal, fields } = request;
    const key: MemberPageKey = { orgId: org.sourceId, first, after, wantsTotal };
    const { alone, withRoles } = memberKeysOf(fields.user);
    const loading = memberPages.load(JSON.stringify(key), fields.roles === null ? alone : withRoles);
    if (fieldsBeyond(listedUserFields, fields.user).size > 0) users.expect(loading);
    if (fields.roles !== null && !fields.roles.isSubsetOf(listedRoleFields)) roles.expect(loading);
    const loaded = await loading;
    if (loaded === null) throw new Error("a page of members is never missing");
    const list = api.members(org.sourceId);
    const rolesOf = createRoleReader(list, fields.roles ?? noFields);
    const tellsRoles = loaded.page.items.some((member) => member["roles"] !== undefined);
    return mapPage(loaded.page, (member) => ({
      access,
      sourceId: readId(list, member, "user_id"),
      orgId: org.sourceId,
      org,
      user: toListedUser({ access, writtenUsers }, list, member, fields.user),
      roles: fields.roles === null || !tellsRoles ? null : (loaded.rolesError ?? rolesOf(member)),
    }));
  }

  /** Reads the roles that a list tells of a member, where it tells those of any: else whoever wants them asks. */
  function createRoleReader(
    list: AnswerOrigin,
    asked: FieldSet,
  ): (member: JsonObject) => readonly RoleRecord[] | Error {
    const told = toldOfRoles(asked);
    const readRole = (role: unknown) => toRole(list, objectOf(role) ?? {}, told);
    const readRoles = (member: JsonObject) => listOf(member["roles"], readRole) ?? [];
    return (member) => readPart(list, readRoles, member);
  }

  function membershipRoles(orgId: string, userId: string, asked: FieldSet): Promise<readonly RoleRecord[]> {
    const list = api.memberRoles(orgId, userId);
    return nullWhenMissing(listAll(list)).then((listed) =>
      (listed ?? []).map((role) => toRole(list, role, asked)),
    );
  }

  async function membership(
    orgId: string,
    userId: string,
    fields: MembershipFields,
  ): Promise<MembershipRecord | null> {
    const list = api.memberRoles(orgId, userId);
    // It is missing when the user is no member.
    const listed = await nullWhenMissing(listAll(list));
    if (listed === null) return null;
    const { roles: asked } = fields;
    return {
      access,
      sourceId: userId,
      orgId,
      org: { access, sourceId: orgId },
      user: { access, sourceId: userId },
      roles: asked === null ? null : listed.map((role) => toRole(list, role, asked)),
    };
  }

  return {
    memberCount: (orgId) => countList(api.members(orgId), { fields: "user_id" }),
    members,
    membership,
    membershipRoles,
    async viewerMembership(orgId, fields) {
      const userId = viewerIdOf(credential);
      return userId === null ? null : membership(orgId, userId, fields);
    },
    async viewerCanAdminister() {
      const scope = credential?.claims?.["scope"];
      return typeof scope === "string" ? scope.split(" ").includes("update:organizations") : null;
    },
    async memberships(user, request) {
      const list = api.userOrganizations(user.sourceId);
      const page = await listByNumber(list, request);
      return mapPage(page, (upstream) => {
        const org = toOrgRecord(access, list, upstream, request.fields.org);
        orgs.prime(org.sourceId, noFields, upstream);
        return { access, sourceId: user.sourceId, orgId: org.sourceId, org, user, roles: null };
      });
    },
  };
}

/** A page of members as Auth0 sends it; `rolesError` when it could only be had without roles. */
interface MemberPage {
  readonly page: Page<JsonObject>;
  readonly rolesError: Error | null;
}

/** Everything but the projection that shapes a page of members. */
interface MemberPageKey {
  readonly orgId: string;
  readonly first: number;
  readonly after: string | null;
  readonly wantsTotal: boolean;
}
