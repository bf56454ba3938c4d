import { UpstreamError } from "../../../errors/upstream-error.ts";
import { type AnswerOrigin, findRecord, readRecord, settle } from "../../answer.ts";
import { type FieldSet, type JsonObject, noFields } from "../../fields.ts";
import type { UserRecord } from "../../record.ts";
import { createRecordLoader } from "../../record-loader.ts";
import type { Access } from "../../source.ts";
import { unsupported } from "../../unsupported.ts";
import { nullWhenRefused } from "../failure.ts";
import { toObjectId } from "../id.ts";
import { idOf } from "../session.ts";
import { ownUserFields, toMemberUser } from "../user.ts";
import type { LosantInstanceSession } from "./session.ts";

/** Somebody's entry, with the operation that gave it. */
interface FoundMember {
  readonly origin: AnswerOrigin;
  readonly member: JsonObject;
}

/** The reads of users: the caller, members of the instance's organizations and of the instance itself. */
export function createInstanceUserReads(
  session: LosantInstanceSession,
): Pick<Access, "user" | "users" | "viewerUser" | "isViewer"> {
  const { access, api, orgs, members, viewer } = session;

  async function viewerUser(fields: FieldSet): Promise<UserRecord | null> {
    try {
      const operation = api.me();
      const me = await viewer.load(noFields);
      return readRecord(operation, ownUserFields, me, fields, { access, sourceId: idOf(operation, me) });
    } catch (error) {
      // A token of the instance is nobody's. That a token is not valid at all is not taken for that.
      if (error instanceof UpstreamError && ["FORBIDDEN", "NOT_FOUND"].includes(error.code)) return null;
      throw error;
    }
  }

  async function findInOrgs(id: string): Promise<FoundMember | null> {
    const query = { memberId: id };
    const page = await orgs.page(
      { first: 1, after: null, sortField: "id", sortDirection: "asc", query },
      noFields,
    );
    const [org] = page.items;
    if (org === undefined) return null;
    const orgId = idOf(api.orgs(), org);
    const member = await members.load(orgId, id);
    return member === null ? null : { origin: api.orgMember(orgId, id), member };
  }

  async function findInInstance(id: string): Promise<FoundMember | null> {
    const origin = api.instanceMember(session.instanceId, id);
    const member = await findRecord(origin, origin.ask(), id, "userId");
    return member === null ? null : { origin, member };
  }

  const found = createRecordLoader<FoundMember>((wanted) =>
    settle(wanted.map(async ({ id }) => (await findInOrgs(id)) ?? findInInstance(id))),
  );

  return {
    viewerUser,
    isViewer: async (userId) => (await nullWhenRefused(viewer.id())) === userId,
    async user(userId, fields) {
      const id = toObjectId(userId);
      if (id === null) return null;
      if (viewer.knownId() === id) return viewerUser(fields);
      const user = await found.load(id, noFields);
      if (user !== null) return toMemberUser(session, user.origin, user.member, fields);
      return (await nullWhenRefused(viewer.id())) === id ? viewerUser(fields) : null;
    },
    async users() {
      throw unsupported(access, "sources", "list users");
    },
  };
}
