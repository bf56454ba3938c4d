import { z } from "zod";

const metadata = z.record(z.string(), z.unknown());
const email = z
  .string()
  .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, "Object didn't pass validation for format email");

/** What `app_metadata` may not hold. */
const reserved = [
  "__tenant",
  "_id",
  "blocked",
  "clientID",
  "created_at",
  "email_verified",
  "email",
  "globalClientID",
  "global_client_id",
  "identities",
  "lastIP",
  "lastLogin",
  "loginsCount",
  "metadata",
  "multifactor_last_modified",
  "multifactor",
  "updated_at",
  "user_id",
];

const encoded = z.strictObject({ value: z.string(), encoding: z.string().optional() });

/** A user in an imported file (auth0.com/docs, bulk user import database schema). */
const importedUser = z
  .strictObject({
    email,
    email_verified: z.boolean().optional(),
    user_id: z.string().min(1).max(255).optional(),
    username: z.string().min(1).max(128).optional(),
    given_name: z.string().min(1).max(150).optional(),
    family_name: z.string().min(1).max(150).optional(),
    name: z.string().min(1).max(300).optional(),
    nickname: z.string().min(1).max(300).optional(),
    picture: z.string().optional(),
    blocked: z.boolean().optional(),
    password_hash: z.string().optional(),
    custom_password_hash: z
      .strictObject({
        algorithm: z.enum([
          "argon2",
          "bcrypt",
          "hmac",
          "ldap",
          "md4",
          "md5",
          "sha1",
          "sha256",
          "sha512",
          "pbkdf2",
          "scrypt",
        ]),
        hash: encoded.extend({ digest: z.string().optional(), key: encoded.optional() }),
        salt: encoded.extend({ position: z.enum(["prefix", "suffix"]).optional() }).optional(),
        password: z.strictObject({ encoding: z.string().optional() }).optional(),
        keylen: z.int().min(1).optional(),
        cost: z.int().min(2).optional(),
        blockSize: z.int().min(1).optional(),
        parallelization: z.int().min(1).optional(),
      })
      .optional(),
    app_metadata: metadata.optional(),
    user_metadata: metadata.optional(),
    mfa_factors: z
      .array(
        z.union([
          z.strictObject({ totp: z.strictObject({ secret: z.string().regex(/^[A-Z2-7]+$/) }) }),
          z.strictObject({ phone: z.strictObject({ value: z.string().regex(/^\+[0-9]{1,15}$/) }) }),
          z.strictObject({ email: z.strictObject({ value: email }) }),
        ]),
      )
      .min(1)
      .max(10)
      .optional(),
  })
  .check(({ value, issues }) => {
    for (const name of reserved)
      if (Object.hasOwn(value.app_metadata ?? {}, name))
        issues.push({
          code: "custom",
          input: value,
          path: ["app_metadata", name],
          message: `Property ${name} is not allowed in app_metadata`,
        });
    if (value.password_hash !== undefined && value.custom_password_hash !== undefined)
      issues.push({
        code: "custom",
        input: value,
        path: ["custom_password_hash"],
        message: "password_hash and custom_password_hash are mutually exclusive",
      });
  });

/** A user in an imported file that fits its schema. */
export type ImportedUser = z.output<typeof importedUser>;

/** Why a record cannot be taken. */
export interface RecordError {
  /** One of the codes that auth0.com/docs lists for bulk user imports. */
  readonly code: string;
  readonly message: string;
  /** The property that is at fault. */
  readonly path?: string;
}

/** Reads one record of an imported file, or tells why it cannot be taken. */
export function readImportedUser(record: unknown): ImportedUser | readonly RecordError[] {
  const result = importedUser.safeParse(record);
  return result.success ? result.data : result.error.issues.map((issue) => describeIssue(issue, record));
}

function describeIssue(issue: z.core.$ZodIssue, record: unknown): RecordError {
  const path = issue.path.join(".");
  if (issue.code === "unrecognized_keys")
    return { code: "NOT_PASSED", message: `Additional properties not allowed: ${issue.keys.join(",")}` };
  const isMissing = path === "email" && isObject(record) && !Object.hasOwn(record, "email");
  return {
    code: isMissing ? "OBJECT_REQUIRED" : codeOf(issue),
    message: isMissing ? "Missing required property: email" : issue.message,
    ...(path === "" ? {} : { path }),
  };
}

function codeOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return "INVALID_TYPE";
    case "invalid_format":
      return issue.path.at(-1) === "email" ? "FORMAT" : "PATTERN";
    case "too_small":
      return issue.origin === "string"
        ? "MIN_LENGTH"
        : issue.origin === "array"
          ? "ARRAY_LENGTH_SHORT"
          : "MINIMUM";
    case "too_big":
      return issue.origin === "string"
        ? "MAX_LENGTH"
        : issue.origin === "array"
          ? "ARRAY_LENGTH_LONG"
          : "MAXIMUM";
    case "invalid_value":
      return "ENUM_MISMATCH";
    case "invalid_union":
      return "ANY_OF_MISSING";
    default:
      return "NOT_PASSED";
  }
}

const hidden = "*****";

/** A record as the errors of a job repeat it: hashes and secrets are hidden, as the vendor's documentation shows. */
export function hideSecrets(record: unknown): object {
  if (!isObject(record)) return {};
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => {
      if (name === "password_hash" || name === "password" || name === "mfa_factors") return [name, hidden];
      if (name !== "custom_password_hash" || !isObject(value)) return [name, value];
      return [name, { ...value, hash: { value: hidden } }];
    }),
  );
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
