import { GatewayError } from "../../errors/gateway-error.ts";
import { expectDistinct, expectObject, expectRecord } from "../answer.ts";
import { type Changes, type ChangeTable, renamed, toBody, unlessNull } from "../changes.ts";
import type { FieldSet, JsonObject } from "../fields.ts";
import {
  type AuthenticationMethodReads,
  type AuthenticationMethodRecord,
  type PhoneChannel,
  toAuthenticationMethod,
} from "./authentication-method.ts";
import { lasting } from "./lasting.ts";
import type { Auth0Session } from "./session.ts";

/** An authentication method to set up. Exactly one of the fields is there. */
export type NewAuthenticationMethod = {
  readonly [Kind in keyof typeof newMethods]?: Changes | null | undefined;
};

/** Which second factors to take from a user. */
export type MfaResetScope = "AUTHENTICATION_METHODS" | "AUTHENTICATORS" | "DUO" | "GOOGLE_AUTHENTICATOR";

/**
 * Writes of authentication methods. What a record does not hold of the asked fields, Auth0 did not answer: it takes a
 * read. `argument` says where the input speaks of a method, for errors.
 */
export interface AuthenticationMethodWrites {
  create(
    userId: string,
    method: NewAuthenticationMethod,
    argument: string,
    fields: FieldSet,
  ): Promise<AuthenticationMethodRecord>;
  update(
    userId: string,
    methodId: string,
    changes: Changes,
    fields: FieldSet,
  ): Promise<AuthenticationMethodRecord>;
  delete(userId: string, methodId: string): Promise<void>;
  /** Puts methods in place of those that the user has. */
  replace(
    userId: string,
    methods: readonly NewAuthenticationMethod[],
    argument: string,
    fields: FieldSet,
  ): Promise<readonly AuthenticationMethodRecord[]>;
  /** Takes second factors away. */
  resetMfa(userId: string, scope: MfaResetScope): Promise<void>;
}

const named: ChangeTable = { name: unlessNull("name") };

const publicKey: ChangeTable = {
  ...named,
  keyId: renamed("key_id"),
  publicKey: renamed("public_key"),
  relyingParty: unlessNull("relying_party_identifier"),
};

/** What each kind of method takes (`post_authentication-methods`), and what Auth0 calls the kind. */
const newMethods = {
  phone: {
    type: "phone",
    table: {
      ...named,
      phoneNumber: renamed("phone_number"),
      preferredChannel: (channel) => (channel === null ? {} : preferredMethod(channel)),
    },
  },
  email: { type: "email", table: { ...named, email: renamed("email") } },
  totp: { type: "totp", table: { ...named, secret: renamed("totp_secret") } },
  securityKey: { type: "webauthn-roaming", table: publicKey },
  passkey: { type: "passkey", table: publicKey },
} as const satisfies Readonly<Record<string, { readonly type: string; readonly table: ChangeTable }>>;

/** What can be changed of a method (`patch_authentication-methods_by_authentication_method_id`). */
const methodChanges: ChangeTable = {
  name: lasting("name", "input.name"),
  preferredChannel: lasting("preferred_authentication_method", "input.preferredChannel", toChannelWord),
};

/** What the answers of writes tell of a method; and, when it was changed, whether it is confirmed. */
const writtenFields: FieldSet = new Set([
  "kind",
  "name",
  "phoneNumber",
  "email",
  "preferredChannel",
  "relyingParty",
  "createdAt",
]);

/** The writes of authentication methods. */
export function createAuthenticationMethodWrites(
  { access, api, writtenUsers }: Auth0Session,
  { load }: Pick<AuthenticationMethodReads, "load">,
): AuthenticationMethodWrites {
  function toNewMethod(method: NewAuthenticationMethod, argument: string) {
    for (const [kind, { type, table }] of Object.entries(newMethods)) {
      const changes = method[kind as keyof typeof newMethods];
      if (changes === null || changes === undefined) continue;
      const body = { type, ...toBody(access, table, changes, `${argument}.${kind}`) };
      return { kind, body, secrets: secretsIn(body) };
    }
    throw new GatewayError("BAD_USER_INPUT", `Argument \`${argument}\` must say what method to set up.`, {
      argument,
    });
  }

  return {
    async create(userId, method, argument, fields) {
      const { body, secrets } = toNewMethod(method, argument);
      const operation = api.createAuthenticationMethod(userId);
      const upstream = expectObject(operation, await operation.send(body, { secrets }));
      const told = fields.intersection(writtenFields);
      return toAuthenticationMethod(access, operation, userId, upstream, told);
    },
    async update(userId, methodId, changes, fields) {
      const body = toBody(access, methodChanges, changes);
      if (Object.keys(body).length === 0) {
        const method = await load(userId, methodId, fields);
        if (method !== null) return method;
        const { name: source } = access.source;
        throw new GatewayError("NOT_FOUND", `Source "${source}" has no such method. Check the id.`, {
          source,
        });
      }
      const operation = api.updateAuthenticationMethod(userId, methodId);
      const upstream = expectRecord(operation, await operation.send(body), methodId);
      const told = fields.intersection(writtenFields.union(new Set(["isConfirmed"])));
      return toAuthenticationMethod(access, operation, userId, upstream, told);
    },
    async delete(userId, methodId) {
      await api.deleteAuthenticationMethod(userId, methodId).send();
    },
    async replace(userId, methods, argument, fields) {
      const written = methods.map((method, index) => toNewMethod(method, `${argument}.${index}`));
      for (const [index, { kind }] of written.entries())
        if (kind === "securityKey" || kind === "passkey")
          throw notReplaceable(`${argument}.${index}.${kind}`);
      writtenUsers.note(userId);
      const operation = api.replaceAuthenticationMethods(userId);
      const secrets = written.flatMap((method) => method.secrets);
      const answer = await operation.send(
        written.map(({ body }) => body),
        { secrets },
      );
      const told = fields.intersection(writtenFields);
      return expectDistinct(operation, answer).map((upstream) =>
        toAuthenticationMethod(access, operation, userId, upstream, told),
      );
    },
    async resetMfa(userId, scope) {
      writtenUsers.note(userId);
      switch (scope) {
        case "AUTHENTICATION_METHODS":
          await api.deleteAuthenticationMethods(userId).send();
          break;
        case "AUTHENTICATORS":
          await api.deleteAuthenticators(userId).send();
          break;
        case "DUO":
          await api.deleteMultifactor(userId, "duo").send();
          break;
        case "GOOGLE_AUTHENTICATOR":
          await api.deleteMultifactor(userId, "google-authenticator").send();
          break;
      }
    },
  };
}

function preferredMethod(channel: unknown): JsonObject {
  return { preferred_authentication_method: toChannelWord(channel) };
}

/** Auth0's words for channels are ours in lower case. */
function toChannelWord(channel: unknown): string {
  return (channel as PhoneChannel).toLowerCase();
}

function secretsIn({ totp_secret: secret }: JsonObject): readonly string[] {
  return typeof secret === "string" ? [secret] : [];
}

function notReplaceable(argument: string): GatewayError {
  return new GatewayError(
    "BAD_USER_INPUT",
    `Argument \`${argument}\` cannot be put in place of others: Auth0 takes telephones, email addresses and apps here. Add it with \`auth0AuthenticationMethodCreate\`.`,
    { argument },
  );
}
