import type { ErrorCode } from "../../errors/code.ts";
import { UpstreamError } from "../../errors/upstream-error.ts";

/** What Auth0 says about a write that it refuses. */
export interface Refusal {
  readonly code: ErrorCode;
  /** Auth0's own code, for example `inexistent_user`. Organizations and roles that are missing have none. */
  readonly upstreamCode: string | undefined;
  /** The property of the body that its validation names: `… on property email`. */
  readonly property: string | undefined;
}

/** Whether it is a user that is missing. Some operations answer 400 for that. */
export function isUserMissing({ upstreamCode }: Refusal): boolean {
  return upstreamCode === "inexistent_user";
}

/** Whether it is a permission that is missing, or the API that it belongs to. */
export function isPermissionMissing({ upstreamCode }: Refusal): boolean {
  return upstreamCode?.startsWith("inexistent_resource_server") === true;
}

/** Whether it is a thing that is missing for which Auth0 has no code: an organization or a role. */
export function isMissing({ code, upstreamCode }: Refusal): boolean {
  return code === "NOT_FOUND" && upstreamCode === undefined;
}

/**
 * Waits for a write. When Auth0 refuses it, `argumentOf` tells which field of the input is at fault, as a dotted path;
 * undefined when that cannot be told, or when it is what the path of the request names.
 */
export async function namingArgument<Answer>(
  write: Promise<Answer>,
  argumentOf: (refusal: Refusal) => string | undefined,
): Promise<Answer> {
  try {
    return await write;
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
    const { upstreamCode, upstreamMessage } = error.failure;
    const property = / on property (\w+)/.exec(upstreamMessage ?? "")?.[1];
    const argument = argumentOf({ code: error.code, upstreamCode, property });
    if (argument === undefined) throw error;
    throw new UpstreamError(error.code, error.message, { ...error.failure, argument, cause: error });
  }
}
