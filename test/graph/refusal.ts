import { GatewayError } from "../../src/errors/gateway-error.ts";

/** The GatewayError that a call throws. Throws when it throws something else, or nothing. */
export function refusalOf(call: () => unknown): GatewayError {
  try {
    call();
  } catch (error) {
    if (error instanceof GatewayError) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}
