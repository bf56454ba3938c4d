import { type AnswerOrigin, expectDistinct, nullWhenMissing, readRecord, readValue } from "../answer.ts";
import { type FieldTable, type JsonObject, noFields } from "../fields.ts";
import { cutPage, mapPage } from "../page.ts";
import type { InviteFields, InviteRecord, OrgRecord } from "../record.ts";
import type { Access, InviteFieldSets, InvitePageRequest } from "../source.ts";
import {
  flag,
  flagOf,
  foldedTextOf,
  momentOf,
  nothing,
  requiredTextOf,
  row,
  text,
  textOf,
} from "../values.ts";
import { toObjectId } from "./id.ts";
import { once } from "./once.ts";
import { requireOrg } from "./org.ts";
import {
  type LosantOrgRole,
  type LosantResourceRoleGrantRecord,
  orgRoleOf,
  rankOf,
  resourceRoles,
  rolesOf,
} from "./role.ts";
import { idOf, type LosantSession, orgNotFound } from "./session.ts";

/** Fields that only an invitation on Losant has. Null is what the side that it is seen from does not tell. */
export interface LosantInviteFields {
  role: LosantOrgRole;
  applicationRoles: readonly LosantResourceRoleGrantRecord[] | null;
  dashboardRoles: readonly LosantResourceRoleGrantRecord[] | null;
  isTransferDisallowed: boolean | null;
  requiresMfa: boolean | null;
}

/** What both sides tell alike. */
export const commonInviteFields = {
  role: row(["role"], (invite) => orgRoleOf(invite["role"])),
  createdAt: row(["inviteDate"], (invite) => requiredTextOf(momentOf(invite["inviteDate"]))),
  // `ttl` is a number without a documented unit: what runs out is told by a flag alone.
  expiresAt: nothing(),
};

/** An invitation as the organization sees it that sent it (schema `orgInvites` of Losant's client). */
export const orgInviteFields: FieldTable<Omit<InviteFields, "orgName"> & LosantInviteFields> = {
  ...commonInviteFields,
  email: text("email"),
  status: row(["hasExpired"], (invite) => (flagOf(invite["hasExpired"]) === true ? "EXPIRED" : "PENDING")),
  sentBy: nothing(),
  applicationRoles: resourceRoles("applicationRoles"),
  dashboardRoles: resourceRoles("dashboardRoles"),
  isTransferDisallowed: flag("disallowTransfer"),
  requiresMfa: nothing(),
};

/** The invitations that organizations sent, for one request. */
export interface OrgInviteReads extends Pick<Access, "invites"> {
  invite(orgId: string, id: string, fields: InviteFieldSets): Promise<InviteRecord | null>;
  /** Keeps an organization's invitations that came in the answer to a write. */
  learn(orgId: string, invites: readonly JsonObject[]): void;
}

/** The reads of invitations that organizations sent. Losant lists those of one organization, all at once. */
export function createOrgInviteReads(session: LosantSession): OrgInviteReads {
  const { access, api } = session;
  const learnt = new Map<string, readonly JsonObject[]>();

  const askInvites = once(async (orgId) => {
    const operation = api.orgInvites(orgId);
    return nullWhenMissing(operation.ask().then((body) => expectDistinct(operation, body)));
  });

  async function listInvites(orgId: string): Promise<readonly JsonObject[] | null> {
    return learnt.get(orgId.toLowerCase()) ?? askInvites(orgId);
  }

  function toInvite(
    origin: AnswerOrigin,
    org: OrgRecord,
    upstream: JsonObject,
    fields: InviteFieldSets,
  ): InviteRecord {
    const invite = readRecord(origin, orgInviteFields, upstream, fields.invite, {
      access,
      sourceId: idOf(origin, upstream),
      org,
      roles: fields.roles === null ? null : rolesOf(session, origin, upstream["role"]),
    });
    return fields.invite.has("orgName") ? { ...invite, orgName: () => nameOf(org) } : invite;
  }

  async function nameOf({ sourceId }: OrgRecord): Promise<string | null> {
    const org = await requireOrg(session, sourceId, noFields);
    return readValue(api.org(sourceId), () => textOf(org["name"]));
  }

  return {
    async invites(org, request) {
      const invites = await listInvites(org.sourceId);
      if (invites === null) throw orgNotFound(access, org.sourceId);
      const operation = api.orgInvites(org.sourceId);
      const page = cutPage(
        readValue(operation, () => chooseInvites(invites, request)),
        request,
      );
      return mapPage(page, (invite) => toInvite(operation, org, invite, request.fields));
    },
    async invite(orgId, inviteId, fields) {
      const org = toObjectId(orgId);
      const id = toObjectId(inviteId);
      if (org === null || id === null) return null;
      const operation = api.orgInvites(org);
      const found = (await listInvites(org))?.find((invite) => idOf(operation, invite) === id);
      return found === undefined ? null : toInvite(operation, { access, sourceId: org }, found, fields);
    },
    learn(orgId, invites) {
      learnt.set(orgId.toLowerCase(), invites);
    },
  };
}

/**
 * The invitations that a list was asked for, in its order: Losant sends all of an organization at once. Throws a TypeError
 * when what they are chosen or ordered by is not what it should be.
 */
export function chooseInvites(
  invites: readonly JsonObject[],
  { filter, order }: Pick<InvitePageRequest, "filter" | "order">,
): readonly JsonObject[] {
  return invites.filter((invite) => fits(invite, filter)).toSorted(compareBy(order));
}

function fits(invite: JsonObject, { emailContains, roleId }: InvitePageRequest["filter"]): boolean {
  return (
    (emailContains === null || foldedTextOf(invite["email"]).includes(emailContains.toLowerCase())) &&
    (roleId === null || textOf(invite["role"]) === roleId)
  );
}

const sortKeys = {
  CREATED_AT: ({ inviteDate }: JsonObject) => momentOf(inviteDate) ?? "",
  EMAIL: ({ email }: JsonObject) => foldedTextOf(email),
  ROLE: ({ role }: JsonObject) => rankOf(role),
};

/** Invitations that are equal otherwise stand in the order of their ids, so that pages never overlap. */
function compareBy(order: InvitePageRequest["order"]): (one: JsonObject, other: JsonObject) => number {
  const sign = order?.direction === "ASC" ? 1 : -1;
  const keyOf = sortKeys[order?.field ?? "CREATED_AT"];
  return (one, other) =>
    sign * compare(keyOf(one), keyOf(other)) || compare(String(one["id"]), String(other["id"]));
}

function compare<Key extends string | number>(one: Key, other: Key): number {
  if (one < other) return -1;
  return one > other ? 1 : 0;
}
