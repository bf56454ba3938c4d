import { createHash } from "node:crypto";
import type { Auth0State } from "./state.ts";

/** Keeps the hash of a user's password. No operation ever shows a password. */
export function storePassword({ passwordHashes }: Auth0State, userId: string, password: string): void {
  passwordHashes.set(userId, createHash("sha256").update(`${userId}\n${password}`).digest("hex"));
}
