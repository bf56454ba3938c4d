import {
  type AnswerOrigin,
  expectDistinct,
  expectObject,
  findRecord,
  nullWhenMissing,
  readRecord,
  readValue,
  settle,
} from "../../answer.ts";
import { type JsonObject, noFields } from "../../fields.ts";
import { cutPage, mapPage } from "../../page.ts";
import type { InviteRecord, OrgRecord } from "../../record.ts";
import { createRecordLoader } from "../../record-loader.ts";
import type { Access, InviteFieldSets } from "../../source.ts";
import { textOf } from "../../values.ts";
import { toObjectId } from "../id.ts";
import { chooseInvites, orgInviteFields } from "../invite.ts";
import { requireOrg } from "../org.ts";
import { rolesOf } from "../role.ts";
import { idOf, orgNotFound } from "../session.ts";
import type { LosantInstanceSession } from "./session.ts";

/** An invitation of an instance's organization. */
export function toInstanceOrgInvite(
  session: LosantInstanceSession,
  origin: AnswerOrigin,
  org: OrgRecord,
  upstream: JsonObject,
  fields: InviteFieldSets,
): InviteRecord {
  const { access, api } = session;
  const orgName = async (): Promise<string | null> => {
    const found = await requireOrg(session, org.sourceId, noFields);
    return readValue(api.org(org.sourceId), () => textOf(found["name"]));
  };
  const invite = readRecord(origin, orgInviteFields, upstream, fields.invite, {
    access,
    sourceId: idOf(origin, upstream),
    org,
    roles: fields.roles === null ? null : rolesOf(session, origin, upstream["role"]),
  });
  return fields.invite.has("orgName") ? { ...invite, orgName } : invite;
}

/** The reads of invitations. Losant lists those of one organization, all at once. */
export function createInstanceInviteReads(
  session: LosantInstanceSession,
): Pick<Access, "invites" | "invite"> {
  const { access, api } = session;
  const lists = new Map<string, Promise<readonly JsonObject[] | null>>();

  const all = (orgId: string) => {
    const list = lists.get(orgId) ?? readAll(orgId);
    lists.set(orgId, list);
    return list;
  };

  async function readAll(orgId: string): Promise<readonly JsonObject[] | null> {
    const operation = api.orgInvites(orgId);
    return nullWhenMissing(
      operation.ask().then((body) => expectDistinct(operation, expectObject(operation, body)["items"])),
    );
  }

  async function readOne(orgId: string, inviteId: string): Promise<JsonObject | null> {
    const operation = api.orgInvite(orgId, inviteId);
    return findRecord(operation, operation.ask(), inviteId);
  }

  async function findIn(orgId: string, inviteId: string): Promise<JsonObject | null> {
    const operation = api.orgInvites(orgId);
    return (await all(orgId))?.find((invite) => idOf(operation, invite) === inviteId) ?? null;
  }

  const single = createRecordLoader<JsonObject>((wanted) => {
    const pairs = wanted.map(({ id }) => JSON.parse(id) as readonly [orgId: string, inviteId: string]);
    const byOrg = Map.groupBy(pairs, ([orgId]) => orgId);
    return settle(
      pairs.map(([orgId, inviteId]) =>
        lists.has(orgId) || (byOrg.get(orgId)?.length ?? 0) > 1
          ? findIn(orgId, inviteId)
          : readOne(orgId, inviteId),
      ),
    );
  });

  return {
    async invites(org, request) {
      const invites = await all(org.sourceId);
      if (invites === null) throw orgNotFound(access, org.sourceId);
      const operation = api.orgInvites(org.sourceId);
      const page = cutPage(
        readValue(operation, () => chooseInvites(invites, request)),
        request,
      );
      return mapPage(page, (invite) => toInstanceOrgInvite(session, operation, org, invite, request.fields));
    },
    async invite(orgId, inviteId, fields) {
      // An instance is nobody whom somebody could invite: it sees no invitations but those that its organizations sent.
      const org = orgId === null ? null : toObjectId(orgId);
      const id = toObjectId(inviteId);
      if (org === null || id === null) return null;
      const found = await single.load(JSON.stringify([org, id]), noFields);
      return found === null
        ? null
        : toInstanceOrgInvite(session, api.orgInvite(org, id), { access, sourceId: org }, found, fields);
    },
  };
}
