import { protagonistIds } from "../protagonist.ts";
import type { User } from "../state.ts";
import type { SignInBlock } from "../user-block.ts";

/** The user who forgot their password on two networks, Milo Brandt. */
export const lockedOutUserId = protagonistIds.get("sandbox-member") ?? "";

/** A user of Harbour Foods who is shut out from one network. */
export const lockedOutCustomerId = "auth0|a+b&c=d#e;f";

/** Who is shut out after too many wrong passwords. */
export function seedSignInBlocks(users: readonly User[]): SignInBlock[] {
  const emailOf = (id: string) => users.find(({ user_id }) => user_id === id)?.email;
  const milo = emailOf(lockedOutUserId);
  const customer = emailOf(lockedOutCustomerId);
  const connection = "Username-Password-Authentication";
  return [
    ...(milo === undefined
      ? []
      : [
          { identifier: milo, ip: "198.51.100.23", connection },
          { identifier: milo, ip: "2001:db8:4:7::15", connection },
        ]),
    // Auth0 does not always tell the connection.
    ...(customer === undefined ? [] : [{ identifier: customer, ip: "203.0.113.77" }]),
    // Somebody tries names that nobody has.
    { identifier: "admin@meridian-pumps.example", ip: "203.0.113.77", connection },
  ];
}
