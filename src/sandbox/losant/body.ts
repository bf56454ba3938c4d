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
