import { type AnswerOrigin, readRecord, readValue } from "../answer.ts";
import { type FieldSet, type FieldTable, type JsonObject, noFields } from "../fields.ts";
import { cutPage, mapPage } from "../page.ts";
import type { MembershipRecord, OrgRecord, Partially } from "../record.ts";
import type { Access, MembershipFields } from "../source.ts";
import { row } from "../values.ts";
import { nullWhenRefused } from "./failure.ts";
import { toObjectId } from "./id.ts";
import { chooseMembers } from "./member-order.ts";
import { requireOrg, summaryKeysOfOrg, toOrgRecord } from "./org.ts";
import {
  type LosantOrgRole,
  type LosantResourceRoleGrantRecord,
  orgRoleOf,
  resourceRoles,
  roleOf,
  rolesOf,
} from "./role.ts";
import { idOf, type LosantSession } from "./session.ts";
import { toMemberUser } from "./user.ts";

/** Fields that only a membership on Losant has. */
export interface LosantMembershipFields {
  role: LosantOrgRole;
  applicationRoles: readonly LosantResourceRoleGrantRecord[];
  dashboardRoles: readonly LosantResourceRoleGrantRecord[];
}

/** A member of a Losant organization, apart from who it is (schema `org` of Losant's client). */
export const membershipFields: FieldTable<LosantMembershipFields> = {
  role: row(["role"], (member) => orgRoleOf(member["role"])),
  applicationRoles: resourceRoles("applicationRoles"),
  dashboardRoles: resourceRoles("dashboardRoles"),
};

/** The reads of memberships. All members stand in their organizations, so none of these has a call of its own. */
export function createMemberReads(
  session: LosantSession,
): Pick<
  Access,
  | "memberCount"
  | "members"
  | "membership"
  | "membershipRoles"
  | "memberships"
  | "prepareMemberships"
  | "viewerMembership"
  | "viewerCanAdminister"
> {
  const { access, api, memberRowsOf, orgs, viewer } = session;

  function toMembership(
    origin: AnswerOrigin,
    org: OrgRecord,
    member: JsonObject,
    fields: MembershipFields,
  ): MembershipRecord & Partially<LosantMembershipFields> {
    return readRecord(origin, membershipFields, member, fields.membership, {
      access,
      sourceId: idOf(origin, member, "userId"),
      orgId: org.sourceId,
      org,
      user: toMemberUser(session, origin, member, fields.user),
      roles: fields.roles === null ? null : rolesOf(session, origin, member["role"]),
    });
  }

  /** The organization, and the user's row in it when there is one. */
  async function findMember(orgId: string, userId: string, keys: FieldSet) {
    const id = toObjectId(orgId);
    const org = id === null ? null : await orgs.load(id, keys);
    if (org === null) return null;
    return { org, member: memberRowsOf(api.org(orgId), org).get(userId.toLowerCase()) };
  }

  async function membership(
    orgId: string,
    userId: string,
    fields: MembershipFields,
  ): Promise<MembershipRecord | null> {
    const found = await findMember(orgId, userId, summaryKeysOfOrg(fields.org));
    if (found?.member === undefined) return null;
    const operation = api.org(orgId);
    const org = toOrgRecord(access, operation, found.org, fields.org);
    return toMembership(operation, org, found.member, fields);
  }

  return {
    async memberCount(orgId) {
      return memberRowsOf(api.org(orgId), await requireOrg(session, orgId, noFields)).size;
    },
    async members(org, request) {
      const operation = api.org(org.sourceId);
      const rows = memberRowsOf(operation, await requireOrg(session, org.sourceId, noFields));
      const page = cutPage(
        readValue(operation, () => chooseMembers([...rows.values()], request)),
        request,
      );
      return mapPage(page, (member) => toMembership(operation, org, member, request.fields));
    },
    membership,
    async membershipRoles(orgId, userId) {
      const found = await findMember(orgId, userId, noFields);
      if (found?.member === undefined) return [];
      return [roleOf(session, api.org(orgId), found.member["role"])];
    },
    async viewerMembership(orgId, fields) {
      const keys = summaryKeysOfOrg(fields.org);
      // The organization is on its way while the caller's id is asked for.
      const [userId] = await Promise.all([viewer.id(), requireOrg(session, orgId, keys)]);
      return membership(orgId, userId, fields);
    },
    async viewerCanAdminister(orgId) {
      const [userId, org] = await Promise.all([
        nullWhenRefused(viewer.id()),
        requireOrg(session, orgId, noFields),
      ]);
      const operation = api.org(orgId);
      const member = memberRowsOf(operation, org).get(userId ?? "");
      return member === undefined ? null : roleOf(session, operation, member["role"]).sourceId === "admin";
    },
    async prepareMemberships(orgFields) {
      await orgs.all(summaryKeysOfOrg(orgFields));
    },
    async memberships(user, request) {
      // Nobody has another kind of id, and nothing has to be asked to know it.
      if (toObjectId(user.sourceId) === null) return cutPage([], request);
      const { org: orgFields } = request.fields;
      const list = api.orgs();
      const all = await orgs.all(summaryKeysOfOrg(orgFields));
      const found: { readonly org: JsonObject; readonly member: JsonObject }[] = [];
      for (const org of all) {
        const member = memberRowsOf(list, org).get(user.sourceId);
        if (member !== undefined) found.push({ org, member });
      }
      return mapPage(cutPage(found, request), ({ org, member }) =>
        toMembership(list, toOrgRecord(access, list, org, orgFields), member, request.fields),
      );
    },
  };
}
