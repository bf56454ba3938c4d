import { z } from "zod";
import { errorTypes } from "./choices.ts";
import { refusal } from "./errors.ts";
import { idPattern } from "./id.ts";
import { orgRoles, resourceRoles } from "./role.ts";

/** Reads a request body. Losant's request schemas are closed: throws 400 for an unknown property as well. */
export function readBody<Body>(schema: z.ZodType<Body>, body: unknown): Body {
  const result = schema.safeParse(body ?? {});
  if (result.success) return result.data;
  const reasons = result.error.issues.map((issue) =>
    issue.path.length === 0 ? issue.message : `${issue.path.join(".")}: ${issue.message}`,
  );
  throw refusal(400, `${errorTypes[400]} failed: ${reasons.join("; ")}`);
}

/** An id in a body, in lower case. */
export const idSchema = z
  .string()
  .regex(idPattern)
  .transform((id) => id.toLowerCase());

/** An e-mail address in a body (at most 1,024 characters in Losant's schemas). */
export const emailSchema = z.email().max(1024);

/** A date in a body, ISO 8601. */
export const dateSchema = z.iso.datetime({ offset: true });

/** A role in an organization. */
export const orgRoleSchema = z.enum(orgRoles);

/** Roles per application or dashboard, at most 100 (schema `orgMemberPatch` of `org.modifyMember`). */
export const resourceRoleListSchema = z
  .array(z.strictObject({ resourceId: idSchema, role: z.enum(resourceRoles) }))
  .max(100);

/** A scope of a token. Losant lists 500 of them by name; their shapes are `all.X`, `only.X`, a variant, `x.*` and `x.action`. */
const scopeSchema = z.string().regex(/^((all|only)\.[A-Z]\w*(\.(read|bounded|cli))?|[a-z]\w*\.(\*|\w+))$/);

/** Scopes of a token, none of them twice. */
export const scopeListSchema = z
  .array(scopeSchema)
  .refine((scopes) => new Set(scopes).size === scopes.length, "must not repeat a scope");

/** A password that somebody has (schema `userCredentials`). */
export const passwordSchema = z.string().min(8).max(2048);

/** A password that somebody wants to have (schema `changePassword`): stronger than those of before need to be. */
export const newPasswordSchema = z
  .string()
  .max(2048)
  .regex(/^(?=.*[A-Z])(?=.*[^A-Za-z0-9])(?=.*[0-9])(?=.*[a-z]).{12,}$/);

/** The code of a second factor. */
export const twoFactorCodeSchema = z.string().max(2048);

/** The caps of a user's token in single organizations, at most 25 (schema `apiTokenPost`). */
export const tokenOrgRolesSchema = z
  .array(
    z.strictObject({
      orgId: z.union([z.literal("sandbox"), idSchema]),
      role: orgRoleSchema,
      applicationRoles: resourceRoleListSchema.optional(),
      dashboardRoles: resourceRoleListSchema.optional(),
    }),
  )
  .max(25);
