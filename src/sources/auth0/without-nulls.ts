import type { Changes } from "../changes.ts";

/** What is given of a new thing, which has nothing yet that null could clear. */
export function withoutNulls(changes: Changes): Changes {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== null));
}
