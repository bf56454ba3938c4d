import { GatewayError } from "../../errors/gateway-error.ts";
import type { UpstreamError } from "../../errors/upstream-error.ts";
import { type AnswerOrigin, readRecord, readValue } from "../answer.ts";
import {
  type FieldSet,
  type FieldTable,
  fieldsBeyond,
  type JsonObject,
  noFields,
  perFields,
} from "../fields.ts";
import { cutPage, mapPage } from "../page.ts";
import type { UserFields, UserRecord } from "../record.ts";
import type { Access, UserPageRequest } from "../source.ts";
import { flag, moment, nothing, requiredTextOf, row, text, textOf } from "../values.ts";
import { isRefusal, nullWhenRefused } from "./failure.ts";
import { toObjectId } from "./id.ts";
import { summaryKeysOfQuotaFields, userQuotas } from "./quota.ts";
import { idOf, type LosantSession } from "./session.ts";

/** Fields that only a Losant account has. */
export interface LosantUserFields {
  isSsoLinked: boolean | null;
  companyName: string | null;
  jobTitle: string | null;
  location: string | null;
  websiteUrl: string | null;
}

/** The caller's own account (schema `me` of Losant's client). */
export const ownUserFields: FieldTable<UserFields & LosantUserFields> = {
  displayName: row(["fullName", "firstName", "lastName", "email"], displayNameOf),
  name: row(["fullName", "firstName", "lastName"], nameOf),
  givenName: text("firstName"),
  familyName: text("lastName"),
  email: text("email"),
  isEmailVerified: flag("emailVerified"),
  phoneNumber: text("phoneNumber"),
  avatarUrl: text("avatarUrl"),
  isMfaEnabled: flag("twoFactorAuthEnabled"),
  createdAt: moment("creationDate"),
  updatedAt: moment("lastUpdated"),
  lastLoginAt: nothing(),
  isSsoLinked: flag("ssoLinked"),
  companyName: text("companyName"),
  jobTitle: text("title"),
  location: text("location"),
  websiteUrl: text("url"),
};

/** What an organization tells of its members: Losant has no list of users, so it is all there is to know of others. */
export const memberUserFields: FieldTable<
  Pick<
    UserFields & LosantUserFields,
    | "displayName"
    | "name"
    | "givenName"
    | "familyName"
    | "email"
    | "avatarUrl"
    | "isMfaEnabled"
    | "lastLoginAt"
    | "isSsoLinked"
  >
> = {
  displayName: row(["firstName", "lastName", "email", "userId"], displayNameOf),
  name: row(["firstName", "lastName"], nameOf),
  givenName: ownUserFields.givenName,
  familyName: ownUserFields.familyName,
  email: ownUserFields.email,
  avatarUrl: ownUserFields.avatarUrl,
  isMfaEnabled: ownUserFields.isMfaEnabled,
  lastLoginAt: ownUserFields.lastLoginAt,
  isSsoLinked: ownUserFields.isSsoLinked,
};

/** What is told only to the users themselves. */
const privateFields: FieldSet = fieldsBeyond(memberUserFields, new Set(Object.keys(ownUserFields)));
const privateFieldsIn = perFields((asked) => asked.intersection(privateFields));

/** What it takes to tell of somebody who may turn out to be the caller. */
export interface MemberUserSession extends Pick<LosantSession, "viewer"> {
  readonly access: Access;
  readonly api: Pick<LosantSession["api"], "me">;
}

/**
 * A user of whom an organization's list of members tells. What it does not tell is null, unless the member turns out to
 * be the caller: then the caller's own record has it, which is asked for when such a field is resolved.
 */
export function toMemberUser(
  { access, api, viewer }: MemberUserSession,
  origin: AnswerOrigin,
  member: JsonObject,
  asked: FieldSet,
): UserRecord {
  const sourceId = idOf(origin, member, "userId");
  const user = readRecord(origin, memberUserFields, member, asked, { access, sourceId });
  const told = privateFieldsIn(asked);
  if (told.size === 0) return user;
  const later: Record<string, () => Promise<unknown>> = {};
  for (const name of told) {
    later[name] = async () => {
      const me = await nullWhenRefused(viewer.load(noFields));
      if (me === null || idOf(api.me(), me) !== sourceId) return null;
      const value: unknown = readRecord(api.me(), ownUserFields, me, new Set([name]))[
        name as keyof UserFields
      ];
      if (value instanceof Error) throw value;
      return value;
    };
  }
  return { ...user, ...later };
}

/** The caller as a user. What is known of them already costs no call. */
export async function toViewerUser(
  { access, api, viewer }: LosantSession,
  fields: FieldSet,
): Promise<UserRecord> {
  const me = await viewer.load(summaryKeysOfQuotaFields(userQuotas, fields));
  const operation = api.me();
  return readRecord(operation, ownUserFields, me, fields, { access, sourceId: idOf(operation, me) });
}

/** The reads of users: the caller, and members of the caller's organizations. */
export function createUserReads(
  session: LosantSession,
): Pick<Access, "user" | "users" | "viewerUser" | "isViewer"> {
  const { access, api, memberRowsOf, orgs, viewer } = session;

  const viewerUser = (fields: FieldSet) => toViewerUser(session, fields);

  async function findViewer(id: string, fields: FieldSet): Promise<UserRecord | null> {
    return (await viewer.id()) === id ? viewerUser(fields) : null;
  }

  async function findMember(id: string, fields: FieldSet): Promise<UserRecord | null> {
    const list = api.orgs();
    for (const org of await orgs.all(noFields)) {
      const member = memberRowsOf(list, org).get(id);
      if (member !== undefined) return toMemberUser(session, list, member, fields);
    }
    return null;
  }

  return {
    viewerUser,
    isViewer: async (id) => (await viewer.id()) === id,
    async user(userId, fields) {
      const id = toObjectId(userId);
      if (id === null) return null;
      const isViewerFirst = viewer.knownId() === id || !fields.isDisjointFrom(privateFields);
      const ways = isViewerFirst ? [findViewer, findMember] : [findMember, findViewer];
      const refusals: UpstreamError[] = [];
      for (const find of ways) {
        try {
          const user = await find(id, fields);
          if (user !== null) return user;
        } catch (error) {
          // A token may be allowed the one way and not the other.
          if (!isRefusal(error)) throw error;
          refusals.push(error);
        }
      }
      const [refusal] = refusals;
      if (refusal !== undefined && refusals.length === ways.length) throw refusal;
      return null;
    },
    async users(request) {
      const email = soleEmailOf(access, request);
      const list = api.orgs();
      const found = new Map<string, JsonObject>();
      for (const org of await orgs.all(noFields)) {
        for (const [id, member] of memberRowsOf(list, org)) {
          const memberEmail = readValue(list, () => textOf(member["email"]));
          if (memberEmail?.toLowerCase() === email.toLowerCase()) found.set(id, member);
        }
      }
      const page = cutPage([...found.values()], request);
      return mapPage(page, (member) => toMemberUser(session, list, member, request.fields));
    },
  };
}

/** The address that is searched for. Throws UNSUPPORTED when anything else is asked. */
function soleEmailOf({ source }: Access, { filter, order }: UserPageRequest): string {
  const { email, ...others } = filter;
  if (email !== null && order === null && Object.values(others).every((condition) => condition === null)) {
    return email;
  }
  throw new GatewayError(
    "UNSUPPORTED",
    `Source "${source.name}" has no list of users; it only finds members of the caller's organizations by their whole email address. Give \`filter.email\` alone, or name other \`sources\`.`,
    { source: source.name },
  );
}

function nameOf(user: JsonObject): string | null {
  const names = [textOf(user["firstName"]), textOf(user["lastName"])].filter((name) => name !== null);
  return textOf(user["fullName"]) ?? textOf(names.join(" "));
}

function displayNameOf(user: JsonObject): string {
  return nameOf(user) ?? textOf(user["email"]) ?? requiredTextOf(user["userId"] ?? user["id"]);
}
