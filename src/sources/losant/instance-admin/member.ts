import {
  expectDistinct,
  expectObject,
  expectRecord,
  findRecord,
  nullWhenMissing,
  readRecord,
  readValue,
  settle,
} from "../../answer.ts";
import { type FieldSet, type FieldTable, type JsonObject, noFields } from "../../fields.ts";
import { cutPage, mapPage, type Page, type PageRequest } from "../../page.ts";
import type { Identified, Partially, UserRecord } from "../../record.ts";
import { createRecordLoader } from "../../record-loader.ts";
import type { SortDirection } from "../../source.ts";
import { foldedTextOf, row, textOf, wordOf } from "../../values.ts";
import { expectAdded } from "../added-member.ts";
import { toObjectId } from "../id.ts";
import { once } from "../once.ts";
import type { Operation } from "../operation.ts";
import { idOf } from "../session.ts";
import type { LosantInstanceRecord } from "./instance.ts";
import { type InstanceSession, requireInstanceId } from "./session.ts";

/** Losant's roles in an instance, from most to least. */
export type LosantInstanceRole = "ADMIN" | "VIEW";

/** Fields of a membership of an instance. */
export interface LosantInstanceMembershipFields {
  role: LosantInstanceRole;
}

/** A user's being a member of an instance. `sourceId` is the user's: with the instance's it names the membership. */
export interface LosantInstanceMembershipBase extends Identified {
  /** At least its id. */
  readonly instance: LosantInstanceRecord;
  /** What is known of the user: at least the id. */
  readonly user: UserRecord;
}

/** A user's being a member of an instance. */
export type LosantInstanceMembershipRecord = LosantInstanceMembershipBase &
  Partially<LosantInstanceMembershipFields>;

const roleWords = { ADMIN: "admin", VIEW: "view" } as const;
const roles = { admin: "ADMIN", view: "VIEW" } as const;

/** A member of an instance, apart from who it is (schema `instanceMember` of Losant's client). */
export const instanceMembershipFields: FieldTable<LosantInstanceMembershipFields> = {
  role: row(["role"], (member) => {
    const role = wordOf(member["role"], roles);
    if (role === null) throw new TypeError("nothing where a role was expected");
    return role;
  }),
};

/** What was asked for of memberships of instances. */
export interface InstanceMembershipFieldSets {
  readonly membership: FieldSet;
  readonly user: FieldSet;
}

/** Which members of an instance to list, and in what order. */
export interface InstanceMemberPageRequest extends PageRequest {
  readonly fields: InstanceMembershipFieldSets;
  readonly filter: { readonly emailContains: string | null; readonly role: LosantInstanceRole | null };
  /** Null for the default: by email address. */
  readonly order: { readonly field: "EMAIL" | "ROLE"; readonly direction: SortDirection } | null;
}

/** Who is to become a member: by id or by email address, one of which is there. */
export interface NewInstanceMember {
  readonly userId: string | null;
  readonly email: string | null;
  readonly role: LosantInstanceRole;
}

/** The reads and writes of members of instances. */
export interface InstanceMembers {
  page(
    instance: LosantInstanceRecord,
    request: InstanceMemberPageRequest,
  ): Promise<Page<LosantInstanceMembershipRecord>>;
  /** Null when the user is no member. */
  load(
    instanceId: string,
    userId: string,
    fields: InstanceMembershipFieldSets,
  ): Promise<LosantInstanceMembershipRecord | null>;
  /** Null where Losant only invites somebody. */
  add(
    instanceId: string,
    member: NewInstanceMember,
    fields: InstanceMembershipFieldSets,
  ): Promise<LosantInstanceMembershipRecord | null>;
  update(
    instanceId: string,
    userId: string,
    role: LosantInstanceRole,
    fields: InstanceMembershipFieldSets,
  ): Promise<LosantInstanceMembershipRecord>;
  remove(instanceId: string, userId: string): Promise<void>;
}

/** Makes the reads and writes of members. Losant lists all members of an instance at once: the list is asked once. */
export function createInstanceMembers(session: InstanceSession): InstanceMembers {
  const { access, api } = session;

  const listMembers = once(async (instanceId): Promise<readonly JsonObject[]> => {
    const operation = api.instanceMembers(instanceId);
    const { items } = expectObject(operation, await operation.ask());
    return expectDistinct(operation, items, "userId");
  });

  const members = createRecordLoader<JsonObject>((wanted) => {
    const pairs = wanted.map(({ id }) => id.split(" ") as [string, string]);
    return settle(
      pairs.map(async ([instanceId, userId]) => {
        // One is read by itself; for several of an instance its list takes a single call.
        const isAlone = pairs.filter(([other]) => other === instanceId).length === 1;
        if (isAlone) {
          const member = api.instanceMember(instanceId, userId);
          return findRecord(member, member.ask(), userId, "userId");
        }
        const operation = api.instanceMembers(instanceId);
        const all = await nullWhenMissing(listMembers(instanceId));
        return all?.find((member) => idOf(operation, member, "userId") === userId) ?? null;
      }),
    );
  });

  function toMembership(
    operation: Pick<Operation, "source" | "operation">,
    instance: LosantInstanceRecord,
    member: JsonObject,
    fields: InstanceMembershipFieldSets,
  ): LosantInstanceMembershipRecord {
    return readRecord(operation, instanceMembershipFields, member, fields.membership, {
      access,
      sourceId: idOf(operation, member, "userId"),
      instance,
      user: session.toUser(operation, member, fields.user),
    });
  }

  return {
    async page(instance, request) {
      const operation = api.instanceMembers(instance.sourceId);
      const all = await listMembers(instance.sourceId);
      const wanted = readValue(operation, () => all.filter((member) => fits(member, request.filter)));
      const page = cutPage(wanted.toSorted(compareBy(request.order)), request);
      return mapPage(page, (member) => toMembership(operation, instance, member, request.fields));
    },
    async load(instanceId, userId, fields) {
      const instance = toObjectId(instanceId);
      const user = toObjectId(userId);
      if (instance === null || user === null) return null;
      const member = await members.load(`${instance} ${user}`, noFields);
      if (member === null) return null;
      return toMembership(api.instanceMember(instance, user), { access, sourceId: instance }, member, fields);
    },
    async add(instanceId, { userId, email, role }, fields) {
      const id = requireInstanceId(session, instanceId);
      const operation = api.addInstanceMember(id);
      const who = userId === null ? { email } : { userId };
      const answer = await operation.send({ ...who, role: roleWords[role] });
      // An answer without a user is an invite: Losant documents neither, but no operation lists such invites.
      const member = expectAdded(operation, answer, { userId, email });
      if (member === null) return null;
      return toMembership(operation, { access, sourceId: id }, member, fields);
    },
    async update(instanceId, userId, role, fields) {
      const id = requireInstanceId(session, instanceId);
      const operation = api.updateInstanceMember(id, userId);
      const answer = await operation.send({ role: roleWords[role] });
      const member = expectRecord(operation, answer, userId, "userId");
      return toMembership(operation, { access, sourceId: id }, member, fields);
    },
    async remove(instanceId, userId) {
      await api.removeInstanceMember(requireInstanceId(session, instanceId), userId).send();
    },
  };
}

function fits(member: JsonObject, { emailContains, role }: InstanceMemberPageRequest["filter"]): boolean {
  return (
    (emailContains === null || foldedTextOf(member["email"]).includes(emailContains.toLowerCase())) &&
    (role === null || textOf(member["role"]) === roleWords[role])
  );
}

/** Members with the same role stand in the order of their addresses. */
function compareBy(
  order: InstanceMemberPageRequest["order"],
): (one: JsonObject, other: JsonObject) => number {
  const sign = order?.direction === "DESC" ? -1 : 1;
  return (one, other) =>
    (order?.field === "ROLE" ? sign * (rankOf(one) - rankOf(other)) : 0) ||
    sign * compare(emailOf(one), emailOf(other)) ||
    compare(String(one["userId"]), String(other["userId"]));
}

function rankOf({ role }: JsonObject): number {
  return role === "admin" ? 1 : 0;
}

function compare(one: string, other: string): number {
  if (one < other) return -1;
  return one > other ? 1 : 0;
}

function emailOf({ email }: JsonObject): string {
  return typeof email === "string" ? email.toLowerCase() : "";
}
