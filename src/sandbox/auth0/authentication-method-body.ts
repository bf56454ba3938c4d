import { z } from "zod";
import type { AuthenticationMethod } from "./credential-state.ts";
import { refuseBody } from "./errors.ts";

const preferredMethod = z.enum(["voice", "sms"]);
const phoneNumber = z.string().min(2).max(30);

/** Body of a new authentication method. */
export const newMethodBody = z.strictObject({
  type: z.enum(["phone", "email", "totp", "webauthn-roaming", "passkey"]),
  name: z.string().optional(),
  totp_secret: z.string().optional(),
  phone_number: phoneNumber.optional(),
  email: z.string().optional(),
  preferred_authentication_method: preferredMethod.optional(),
  key_id: z.string().optional(),
  public_key: z.string().optional(),
  relying_party_identifier: z.string().optional(),
});

/** Body that replaces all methods of a user: those with keys cannot be set this way. */
export const methodsBody = z.array(
  z.strictObject({
    type: z.enum(["phone", "email", "totp"]),
    name: z.string().min(1).max(20).optional(),
    totp_secret: z.string().min(1).optional(),
    phone_number: phoneNumber.optional(),
    email: z.string().min(1).optional(),
    preferred_authentication_method: preferredMethod.optional(),
  }),
);

/** Body of a change to a method. */
export const methodChangesBody = z.strictObject({
  name: z.string().optional(),
  preferred_authentication_method: preferredMethod.optional(),
});

type NewMethod = z.output<typeof newMethodBody>;

/** What each type must come with. The schemas do not tell; that it is so follows from what the type is. */
const required: Readonly<Record<NewMethod["type"], readonly (keyof NewMethod)[]>> = {
  phone: ["phone_number"],
  email: ["email"],
  totp: ["totp_secret"],
  "webauthn-roaming": ["key_id", "public_key"],
  passkey: ["key_id", "public_key"],
};

/**
 * Makes a method of a body that has the right form; `makeId` makes the part of an id after its prefix. The secret of a
 * TOTP is not kept. Throws the vendor's 400 when the body lacks what its type needs.
 */
export function toAuthenticationMethod(
  body: NewMethod,
  makeId: (length: number) => string,
): AuthenticationMethod {
  const missing = required[body.type].find((name) => body[name] === undefined);
  if (missing !== undefined) throw refuseBody(`Missing required property: ${missing}`);
  const { name, phone_number, email, key_id, public_key, relying_party_identifier } = body;
  const isPhone = body.type === "phone";
  const device = `dev_${makeId(16)}`;
  return {
    id: `${body.type}|${device}`,
    type: body.type,
    confirmed: true,
    ...(name === undefined ? {} : { name }),
    ...(isPhone
      ? {
          authentication_methods: [
            { type: "sms", id: `sms|${device}` },
            { type: "voice", id: `voice|${device}` },
          ],
          preferred_authentication_method: body.preferred_authentication_method ?? "sms",
        }
      : {}),
    ...(body.type === "totp" ? { authentication_methods: [{ type: "totp", id: `totp|${device}` }] } : {}),
    ...(phone_number === undefined ? {} : { phone_number }),
    ...(email === undefined ? {} : { email }),
    ...(key_id === undefined ? {} : { key_id }),
    ...(public_key === undefined ? {} : { public_key }),
    ...(relying_party_identifier === undefined ? {} : { relying_party_identifier }),
    created_at: new Date().toISOString(),
  };
}
