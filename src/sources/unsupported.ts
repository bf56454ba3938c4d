import { GatewayError } from "../errors/gateway-error.ts";
import type { Access } from "./source.ts";

/** What is thrown for an argument that a source has no answer to. */
export function unsupported(access: Access, argument: string, what: string): GatewayError {
  const source = access.source.name;
  return new GatewayError(
    "UNSUPPORTED",
    `Source "${source}" cannot ${what}. Leave out \`${argument}\`, or name other \`sources\`.`,
    { source },
  );
}
