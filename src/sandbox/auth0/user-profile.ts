import { z } from "zod";
import type { Metadata } from "./state.ts";

/** The picture of a user who has no other. */
export const defaultPicture = "https://cdn.auth0.com/avatars/default.png";

const email = z
  .string()
  .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, "Object didn't pass validation for format email");
const picture = z
  .string()
  .refine((text) => URL.canParse(text), "Object didn't pass validation for format strict-uri");
const phoneNumber = z.string().regex(/^\+[0-9]{1,15}$/, "String does not match pattern: ^\\+[0-9]{1,15}$");
const metadata = z.record(z.string(), z.unknown());
const shortName = z.string().min(1).max(150);
const longName = z.string().min(1).max(300);
const username = z.string().min(1).max(128);

/** Body of `POST /users`. */
export const newUserBody = z.strictObject({
  connection: z.string().min(1),
  email: email.optional(),
  phone_number: phoneNumber.optional(),
  user_metadata: metadata.optional(),
  app_metadata: metadata.optional(),
  blocked: z.boolean().optional(),
  email_verified: z.boolean().optional(),
  phone_verified: z.boolean().optional(),
  given_name: shortName.optional(),
  family_name: shortName.optional(),
  name: longName.optional(),
  nickname: longName.optional(),
  picture: picture.optional(),
  user_id: z.string().max(255).regex(/^\S*$/, "String does not match pattern: ^\\S*$").optional(),
  password: z.string().min(1).optional(),
  verify_email: z.boolean().optional(),
  username: username.optional(),
});

/** What `POST /users` takes. */
export type NewUser = z.output<typeof newUserBody>;

/** Body of `PATCH /users/{id}`. Null takes a property away. */
export const userChangesBody = z.object({
  blocked: z.boolean().optional(),
  email_verified: z.boolean().optional(),
  email: email.nullish(),
  phone_number: phoneNumber.nullish(),
  phone_verified: z.boolean().optional(),
  given_name: shortName.nullish(),
  family_name: shortName.nullish(),
  name: longName.nullish(),
  nickname: longName.nullish(),
  picture: picture.nullish(),
  username: username.nullish(),
  user_metadata: metadata.optional(),
  app_metadata: metadata.optional(),
  verify_email: z.boolean().optional(),
  verify_phone_number: z.boolean().optional(),
  password: z.string().min(1).nullish(),
  connection: z.string().min(1).optional(),
  client_id: z.string().min(1).optional(),
});

/** What `PATCH /users/{id}` takes. */
export type UserChanges = z.output<typeof userChangesBody>;

/** Auth0 documents that metadata is merged at its first level only, and that null takes a property away. */
export function mergeMetadata(old: Metadata | undefined, changes: Metadata): Metadata {
  return Object.fromEntries(Object.entries({ ...old, ...changes }).filter(([, value]) => value !== null));
}
