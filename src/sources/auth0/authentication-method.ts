import { type AnswerOrigin, expectObject, readId, readRecord } from "../answer.ts";
import type { FieldSet, FieldTable, JsonObject } from "../fields.ts";
import { mapPage, type Page, type RecordPageRequest } from "../page.ts";
import type { Identified, Partially } from "../record.ts";
import type { RecordLoader } from "../record-loader.ts";
import type { Access } from "../source.ts";
import { flag, moment, row, text, wordOf } from "../values.ts";
import { createListedLoader } from "./listed-loader.ts";
import { listByNumber } from "./paging.ts";
import type { Auth0Session } from "./session.ts";

/** What an authentication method is. */
export type AuthenticationMethodKind =
  | "RECOVERY_CODE"
  | "TOTP"
  | "PUSH"
  | "PHONE"
  | "EMAIL"
  | "EMAIL_VERIFICATION"
  | "WEBAUTHN_ROAMING"
  | "WEBAUTHN_PLATFORM"
  | "GUARDIAN"
  | "PASSKEY"
  | "PASSWORD";

/** How a code reaches a telephone. */
export type PhoneChannel = "SMS" | "VOICE";

/** Fields of something that a user can prove who they are with. Dates are RFC 3339 in UTC. */
export interface AuthenticationMethodFields {
  kind: AuthenticationMethodKind;
  name: string | null;
  isConfirmed: boolean | null;
  phoneNumber: string | null;
  email: string | null;
  preferredChannel: PhoneChannel | null;
  credentialDeviceType: string | null;
  isBackedUp: boolean | null;
  relyingParty: string | null;
  userAgent: string | null;
  createdAt: string | null;
  enrolledAt: string | null;
  lastUsedAt: string | null;
}

/** Something that a user can prove who they are with. */
export type AuthenticationMethodRecord = Identified & {
  /** The user's own id in the source. */
  readonly userId: string;
} & Partially<AuthenticationMethodFields>;

const kinds: Readonly<Record<string, AuthenticationMethodKind>> = {
  "recovery-code": "RECOVERY_CODE",
  totp: "TOTP",
  push: "PUSH",
  phone: "PHONE",
  email: "EMAIL",
  "email-verification": "EMAIL_VERIFICATION",
  "webauthn-roaming": "WEBAUTHN_ROAMING",
  "webauthn-platform": "WEBAUTHN_PLATFORM",
  guardian: "GUARDIAN",
  passkey: "PASSKEY",
  password: "PASSWORD",
};

/** An authentication method. What it is set up with, such as a shared secret, is never read. */
export const authenticationMethodFields: FieldTable<AuthenticationMethodFields> = {
  kind: row(["type"], ({ type }) => {
    const kind = wordOf(type, kinds);
    if (kind === null) throw new TypeError("nothing where a kind was expected");
    return kind;
  }),
  name: text("name"),
  isConfirmed: flag("confirmed"),
  phoneNumber: text("phone_number"),
  email: text("email"),
  preferredChannel: row(["preferred_authentication_method"], (method) =>
    wordOf(method["preferred_authentication_method"], { sms: "SMS", voice: "VOICE" }),
  ),
  credentialDeviceType: text("credential_device_type"),
  isBackedUp: flag("credential_backed_up"),
  relyingParty: text("relying_party_identifier"),
  userAgent: text("user_agent"),
  createdAt: moment("created_at"),
  enrolledAt: moment("enrolled_at"),
  lastUsedAt: moment("last_auth_at"),
};

/** Reads of authentication methods. Ids are those of the user and of the method, which may hold a bar. */
export interface AuthenticationMethodReads {
  page(userId: string, request: RecordPageRequest): Promise<Page<AuthenticationMethodRecord>>;
  load(userId: string, methodId: string, fields: FieldSet): Promise<AuthenticationMethodRecord | null>;
}

/** The reads of authentication methods. */
export function createAuthenticationMethodReads({ access, api }: Auth0Session): AuthenticationMethodReads {
  const loaders = new Map<string, RecordLoader<JsonObject>>();

  /** Several methods of one user are looked up in the list of all. */
  function loaderOf(userId: string): RecordLoader<JsonObject> {
    const loader =
      loaders.get(userId) ??
      createListedLoader({
        item: (id) => api.authenticationMethod(userId, id),
        list: () => api.authenticationMethods(userId),
        mostSingleReads: 1,
      });
    loaders.set(userId, loader);
    return loader;
  }

  return {
    async page(userId, { fields, ...request }) {
      const list = api.authenticationMethods(userId);
      const page = await listByNumber(list, request);
      return mapPage(page, (upstream) => toAuthenticationMethod(access, list, userId, upstream, fields));
    },
    async load(userId, methodId, fields) {
      const upstream = await loaderOf(userId).load(methodId, new Set());
      if (upstream === null) return null;
      const operation = api.authenticationMethod(userId, methodId);
      return toAuthenticationMethod(access, operation, userId, expectObject(operation, upstream), fields);
    },
  };
}

/** An authentication method as a record. */
export function toAuthenticationMethod(
  access: Access,
  origin: AnswerOrigin,
  userId: string,
  upstream: JsonObject,
  asked: FieldSet,
): AuthenticationMethodRecord {
  return readRecord(origin, authenticationMethodFields, upstream, asked, {
    access,
    sourceId: readId(origin, upstream),
    userId,
  });
}
