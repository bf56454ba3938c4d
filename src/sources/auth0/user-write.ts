import { GatewayError } from "../../errors/gateway-error.ts";
import { expectObject, expectRecord, readId } from "../answer.ts";
import { type Changes, type ChangeTable, renamed, toBody, unlessNull } from "../changes.ts";
import { type FieldSet, type JsonObject, noFields } from "../fields.ts";
import type { UserRecord } from "../record.ts";
import type { UserAdministration } from "../user-writes.ts";
import type { Writes } from "../writes.ts";
import { isMissing, namingArgument } from "./blame.ts";
import { lasting } from "./lasting.ts";
import type { WriteOperation } from "./operation.ts";
import { listAll } from "./paging.ts";
import { sendPermissions } from "./role-write.ts";
import type { Auth0Session } from "./session.ts";
import { toUserRecord, wholeUserKeys } from "./user.ts";

type UserWriteName =
  | Exclude<keyof UserAdministration, "createPasswordTicket" | "createEmailVerificationTicket">
  | "updateUser"
  | "deleteUser"
  | "changePassword";

/** Our names of what belongs to the profile, with Auth0's. */
const profileKeys = {
  email: "email",
  name: "name",
  givenName: "given_name",
  familyName: "family_name",
  phoneNumber: "phone_number",
  avatarUrl: "picture",
} as const;

/** Our names of what only Auth0 has, with Auth0's. */
const facetKeys = {
  connection: "connection",
  clientId: "client_id",
  userId: "user_id",
  username: "username",
  nickname: "nickname",
  isEmailVerified: "email_verified",
  sendVerificationEmail: "verify_email",
  isPhoneVerified: "phone_verified",
  sendPhoneVerification: "verify_phone_number",
  userMetadata: "user_metadata",
  appMetadata: "app_metadata",
} as const;

function tableOf(
  keys: Readonly<Record<string, string>>,
  row: (key: string) => ChangeTable[string],
): ChangeTable {
  return Object.fromEntries(Object.entries(keys).map(([name, key]) => [name, row(key)]));
}

/** What of that a new user may have (`post_users`): nothing is there that null could clear. */
const { clientId: _clientId, sendPhoneVerification: _sendPhoneVerification, ...newUserFacetKeys } = facetKeys;
const newUserFacet = tableOf(newUserFacetKeys, unlessNull);

/** What of that can be changed (`patch_users_by_id`). Null clears, but for what is always there. */
const userFacet: ChangeTable = {
  connection: unlessNull(facetKeys.connection),
  clientId: unlessNull(facetKeys.clientId),
  username: renamed(facetKeys.username),
  nickname: renamed(facetKeys.nickname),
  isEmailVerified: lasting(facetKeys.isEmailVerified, "input.auth0.isEmailVerified"),
  sendVerificationEmail: unlessNull(facetKeys.sendVerificationEmail),
  isPhoneVerified: lasting(facetKeys.isPhoneVerified, "input.auth0.isPhoneVerified"),
  sendPhoneVerification: unlessNull(facetKeys.sendPhoneVerification),
  userMetadata: metadata(facetKeys.userMetadata, "input.auth0.userMetadata"),
  appMetadata: metadata(facetKeys.appMetadata, "input.auth0.appMetadata"),
};

/** The input field that a property of the body was made from. */
function argumentOf(property: string): string | undefined {
  if (property === "password") return "input.password";
  const nameIn = (keys: object) => Object.entries(keys).find(([, key]) => key === property)?.[0];
  const name = nameIn(profileKeys);
  if (name !== undefined) return `input.${name}`;
  const facetName = nameIn(facetKeys);
  return facetName === undefined ? undefined : `input.auth0.${facetName}`;
}

/** A row for metadata: what is written is merged into it, so nothing clears it as a whole. */
function metadata(key: string, argument: string): ChangeTable[string] {
  return (value) => {
    if (value !== null) return { [key]: value };
    const message = `Argument \`${argument}\` cannot be null. Set each key in it to null that shall go.`;
    throw new GatewayError("BAD_USER_INPUT", message, { argument });
  };
}

/** Where a change of a password says what goes into the body. */
const passwordArguments: Readonly<Record<string, string>> = {
  password: "input.newPassword",
  connection: "input.auth0Connection",
};

/** What goes with a write of a user. */
interface WriteOptions {
  readonly secrets?: readonly string[];
  /** The input field that a property of the body was made from. */
  readonly toArgument?: (property: string) => string | undefined;
}

/**
 * The writes of users. Auth0 answers the first ones with the whole user, so that nothing is read again. Whom they were
 * about is noted: the user search shows changes seconds late.
 */
export function createUserWrites({
  access,
  api,
  users,
  writtenUsers,
}: Auth0Session): Pick<UserAdministration & Writes, UserWriteName> {
  const facetOf = (table: ChangeTable) => (value: unknown) =>
    toBody(access, table, (value ?? {}) as Changes, "input.auth0");
  const newUserTable: ChangeTable = {
    ...tableOf(profileKeys, unlessNull),
    password: unlessNull("password"),
    auth0: facetOf(newUserFacet),
  };
  const userTable: ChangeTable = { ...tableOf(profileKeys, renamed), auth0: facetOf(userFacet) };

  /** Sends a write that is answered with the user, and keeps the user. `userId` is null for one that is new. */
  async function write(
    operation: WriteOperation,
    userId: string | null,
    body: JsonObject,
    fields: FieldSet,
    { secrets = [], toArgument = argumentOf }: WriteOptions = {},
  ): Promise<UserRecord> {
    const answer = await namingArgument(operation.send(body, { secrets }), ({ property }) =>
      property === undefined ? undefined : toArgument(property),
    );
    const upstream =
      userId === null ? expectObject(operation, answer) : expectRecord(operation, answer, userId, "user_id");
    const id = readId(operation, upstream, "user_id");
    writtenUsers.note(id);
    users.prime(id, wholeUserKeys, upstream);
    return toUserRecord(access, operation, upstream, fields);
  }

  function patch(userId: string, body: JsonObject, fields: FieldSet, options?: WriteOptions) {
    writtenUsers.note(userId);
    return write(api.updateUser(userId), userId, body, fields, options);
  }

  return {
    async createUser(changes, fields) {
      const body = toBody(access, newUserTable, changes);
      if (body["connection"] === undefined) throw missingConnection(access.source.name);
      const { password } = body;
      return write(api.createUser(), null, body, fields, {
        secrets: typeof password === "string" ? [password] : [],
      });
    },
    async updateUser(userId, changes, fields) {
      const body = toBody(access, userTable, changes);
      if (Object.keys(body).length > 0) return patch(userId, body, fields);
      const user = await access.user(userId, fields);
      if (user !== null) return user;
      throw new GatewayError("NOT_FOUND", `Source "${access.source.name}" has no such user. Check the id.`, {
        source: access.source.name,
      });
    },
    setUserBlocked: (userId, isBlocked, fields) => patch(userId, { blocked: isBlocked }, fields),
    async changePassword(userId, newPassword, changes) {
      const connection = toBody(access, { auth0Connection: unlessNull("connection") }, changes);
      await patch(userId, { password: newPassword, ...connection }, noFields, {
        secrets: [newPassword],
        toArgument: (property) => passwordArguments[property],
      });
      return null;
    },
    async deleteUser(userId, changes) {
      toBody(access, {}, changes);
      writtenUsers.note(userId);
      await api.deleteUser(userId).send();
    },
    async userRoleIds(userId) {
      const list = api.userRoles(userId);
      return (await listAll(list)).map((role) => readId(list, role));
    },
    giveUserRoles: (userId, roleIds, argument) => sendRoles(api.giveUserRoles(userId), roleIds, argument),
    takeUserRoles: (userId, roleIds, argument) => sendRoles(api.takeUserRoles(userId), roleIds, argument),
    giveUserPermissions: (userId, permissions, argument) =>
      sendPermissions(api.giveUserPermissions(userId), permissions, argument),
    takeUserPermissions: (userId, permissions, argument) =>
      sendPermissions(api.takeUserPermissions(userId), permissions, argument),
  };
}

async function sendRoles(
  operation: WriteOperation,
  roleIds: readonly string[],
  argument: string,
): Promise<void> {
  await namingArgument(operation.send({ roles: roleIds }), (refusal) =>
    isMissing(refusal) || refusal.property === "roles" ? argument : undefined,
  );
}

function missingConnection(source: string): GatewayError {
  const argument = "input.auth0.connection";
  return new GatewayError(
    "BAD_USER_INPUT",
    `Argument \`${argument}\` must name the connection that the new user signs in with.`,
    { source, argument },
  );
}
