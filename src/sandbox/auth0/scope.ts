import type { Caller } from "../vendor.ts";
import { refuseScope } from "./errors.ts";

/** Refuses a caller without every one of the scopes, where Auth0 asks for several at once. Throws the vendor's 403. */
export function checkEveryScope({ scopes }: Caller, needed: readonly string[]): void {
  const missing = needed.filter((scope) => !scopes.includes(scope));
  if (missing.length > 0) throw refuseScope(missing);
}
