import {
  type AnswerOrigin,
  expectDistinct,
  expectObject,
  expectObjects,
  findRecord,
  nullWhenMissing,
  readRecord,
  readValue,
  settle,
} from "../../answer.ts";
import { type FieldSet, type FieldTable, type JsonObject, noFields } from "../../fields.ts";
import { cutPage, mapPage } from "../../page.ts";
import type { MembershipRecord, OrgRecord, RoleRecord, UserRecord } from "../../record.ts";
import { createRecordLoader } from "../../record-loader.ts";
import type { Access, MembershipFields } from "../../source.ts";
import { countOf, nothing, objectOf, row } from "../../values.ts";
import { nullWhenRefused } from "../failure.ts";
import { toObjectId } from "../id.ts";
import { chooseMembers } from "../member-order.ts";
import { once } from "../once.ts";
import { requireOrg } from "../org.ts";
import { type LosantOrgRole, orgRoleOf, roleOf, rolesOf } from "../role.ts";
import { idOf, orgNotFound } from "../session.ts";
import { toMemberUser } from "../user.ts";
import type { LosantInstanceApi } from "./api.ts";
import { summaryKeysOfInstanceOrg, toInstanceOrgRecord } from "./org.ts";
import type { LosantInstanceSession } from "./session.ts";

/** Fields that only a membership on Losant has. An instance tells no roles on single resources. */
export interface LosantInstanceOrgMembershipFields {
  role: LosantOrgRole;
  applicationRoles: null;
  dashboardRoles: null;
}

/** A member of an instance's organization, apart from who it is (schema `instanceOrgMember` of Losant's client). */
export const instanceOrgMembershipFields: FieldTable<LosantInstanceOrgMembershipFields> = {
  role: row(["role"], (member) => orgRoleOf(member["role"])),
  applicationRoles: nothing(),
  dashboardRoles: nothing(),
};

/** The members of an instance's organizations, for one request. */
export interface InstanceOrgMembers {
  /** All of one organization; null when the instance has no such one. */
  all(orgId: string): Promise<readonly JsonObject[] | null>;
  /** One of them; null when the user is no member. Several of one organization at once take one call. */
  load(orgId: string, userId: string): Promise<JsonObject | null>;
}

/** Makes the lists of members: there is no call for those of several organizations. */
export function createInstanceOrgMembers(api: LosantInstanceApi): InstanceOrgMembers {
  const lists = new Map<string, Promise<readonly JsonObject[] | null>>();

  const all = (orgId: string) => {
    const list = lists.get(orgId) ?? readAll(orgId);
    lists.set(orgId, list);
    return list;
  };

  async function readAll(orgId: string): Promise<readonly JsonObject[] | null> {
    const operation = api.orgMembers(orgId);
    return nullWhenMissing(
      operation
        .ask()
        .then((body) => expectDistinct(operation, expectObject(operation, body)["items"], "userId")),
    );
  }

  async function readOne(orgId: string, userId: string): Promise<JsonObject | null> {
    const operation = api.orgMember(orgId, userId);
    return findRecord(operation, operation.ask(), userId, "userId");
  }

  async function findIn(orgId: string, userId: string): Promise<JsonObject | null> {
    const operation = api.orgMembers(orgId);
    return (await all(orgId))?.find((member) => idOf(operation, member, "userId") === userId) ?? null;
  }

  const single = createRecordLoader<JsonObject>((wanted) => {
    const pairs = wanted.map(({ id }) => JSON.parse(id) as readonly [orgId: string, userId: string]);
    const byOrg = Map.groupBy(pairs, ([orgId]) => orgId);
    return settle(
      pairs.map(([orgId, userId]) =>
        lists.has(orgId) || (byOrg.get(orgId)?.length ?? 0) > 1
          ? findIn(orgId, userId)
          : readOne(orgId, userId),
      ),
    );
  });

  return { all, load: (orgId, userId) => single.load(JSON.stringify([orgId, userId]), noFields) };
}

/** A membership of an instance's organization, read from the member's entry. */
export function toInstanceOrgMembership(
  session: LosantInstanceSession,
  origin: AnswerOrigin,
  org: OrgRecord,
  member: JsonObject,
  fields: MembershipFields,
): MembershipRecord {
  const { access } = session;
  return readRecord(origin, instanceOrgMembershipFields, member, fields.membership, {
    access,
    sourceId: idOf(origin, member, "userId"),
    orgId: org.sourceId,
    org,
    user: toMemberUser(session, origin, member, fields.user),
    roles: fields.roles === null ? null : rolesOf(session, origin, member["role"]),
  });
}

/** The reads of memberships. */
export function createInstanceMemberReads(
  session: LosantInstanceSession,
): Pick<
  Access,
  | "memberCount"
  | "members"
  | "membership"
  | "membershipRoles"
  | "memberships"
  | "viewerMembership"
  | "viewerCanAdminister"
> {
  const { access, api, orgs, members, viewer } = session;

  async function findMember(orgId: string, userId: string): Promise<JsonObject | null> {
    const org = toObjectId(orgId);
    const user = toObjectId(userId);
    return org === null || user === null ? null : members.load(org, user);
  }

  async function membership(
    orgId: string,
    userId: string,
    fields: MembershipFields,
  ): Promise<MembershipRecord | null> {
    const member = await findMember(orgId, userId);
    const org = { access, sourceId: orgId.toLowerCase() };
    return member === null
      ? null
      : toInstanceOrgMembership(session, api.orgMember(orgId, userId), org, member, fields);
  }

  async function membershipRoles(orgId: string, userId: string): Promise<readonly RoleRecord[]> {
    const member = await findMember(orgId, userId);
    return member === null ? [] : [roleOf(session, api.orgMember(orgId, userId), member["role"])];
  }

  /** What only the member's own entry tells: it is asked for when such a field is resolved. */
  function fieldsLater(
    orgId: string,
    userId: string,
    asked: FieldSet,
  ): Record<string, () => Promise<unknown>> {
    const later = async (name: string): Promise<unknown> => {
      const member = await findMember(orgId, userId);
      if (member === null) throw orgNotFound(access, orgId);
      const read = readRecord(
        api.orgMember(orgId, userId),
        instanceOrgMembershipFields,
        member,
        new Set([name]),
      );
      const value: unknown = read[name as keyof LosantInstanceOrgMembershipFields];
      if (value instanceof Error) throw value;
      return value;
    };
    return Object.fromEntries([...asked].map((name) => [name, () => later(name)]));
  }

  const readInstance = once(async () => {
    const operation = api.instance(session.instanceId);
    return expectObject(operation, await operation.ask());
  });

  return {
    async memberCount(orgId) {
      const org = await requireOrg(session, orgId, new Set(["memberCount"]));
      return readValue(api.org(orgId), () => {
        const count = countOf(objectOf(org["summary"])?.["memberCount"]);
        if (count === null) throw new TypeError("nothing where a count was expected");
        return count;
      });
    },
    async members(org, request) {
      const operation = api.orgMembers(org.sourceId);
      const all = await members.all(org.sourceId);
      if (all === null) throw orgNotFound(access, org.sourceId);
      return mapPage(
        cutPage(
          readValue(operation, () => chooseMembers(all, request)),
          request,
        ),
        (member) => toInstanceOrgMembership(session, operation, org, member, request.fields),
      );
    },
    membership,
    membershipRoles,
    async memberships(user: UserRecord, request) {
      const { membership: asked, org: orgFields } = request.fields;
      const query = { memberId: user.sourceId };
      const page = await orgs.page(
        { first: request.first, after: request.after, sortField: "name", sortDirection: "asc", query },
        summaryKeysOfInstanceOrg(orgFields),
      );
      return mapPage(page, (upstream) => {
        const org = toInstanceOrgRecord(session, api.orgs(), upstream, orgFields);
        return {
          access,
          sourceId: user.sourceId,
          orgId: org.sourceId,
          org,
          user,
          roles: null,
          ...fieldsLater(org.sourceId, user.sourceId, asked),
        };
      });
    },
    async viewerMembership(orgId, fields) {
      const me = await nullWhenRefused(viewer.id());
      return me === null ? null : membership(orgId, me, fields);
    },
    async viewerCanAdminister() {
      const operation = api.instance(session.instanceId);
      const [me, instance] = await Promise.all([nullWhenRefused(viewer.id()), readInstance("")]);
      const own = expectObjects(operation, instance["members"] ?? []).find(
        (member) => idOf(operation, member, "userId") === me,
      );
      // A token of the instance itself is confined by its scopes, which it does not tell.
      return own === undefined ? null : own["role"] === "admin";
    },
  };
}
