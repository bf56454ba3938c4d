import type { z } from "zod";
import { refuseBody } from "./errors.ts";

/** Reads a request body by its schema. Throws the vendor's 400 `invalid_body`, also when there is no body. */
export function readBody<Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> {
  const result = schema.safeParse(body ?? {});
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const property = issue?.path.join(".") ?? "";
  if (issue?.code === "unrecognized_keys")
    throw refuseBody(`Additional properties not allowed: ${issue.keys.join(",")}`);
  const isWrongValue = issue?.code === "invalid_type" || issue?.code === "invalid_value";
  if (isWrongValue && property !== "" && valueAt(body, issue.path) === undefined)
    throw refuseBody(`Missing required property: ${property}`);
  throw refuseBody(issue?.message ?? "Invalid value", property === "" ? undefined : property);
}

function valueAt(body: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null
        ? Object.getOwnPropertyDescriptor(value, key)?.value
        : undefined,
    body,
  );
}
