import { toObjectId } from "./id.ts";

/** Whose a token on Losant is, which decides the operations that it is read and changed with. */
export type LosantTokenOwner =
  | { readonly kind: "user" }
  | { readonly kind: "oauth" }
  | { readonly kind: "application"; readonly id: string }
  | { readonly kind: "instance"; readonly id: string };

/** The caller, for the API tokens that they made for scripts. */
export const ownApiTokens: LosantTokenOwner = { kind: "user" };
/** The caller, for the OAuth tokens that they gave to applications. */
export const ownOauthTokens: LosantTokenOwner = { kind: "oauth" };

/**
 * Reads `TokenRecord.owner`. Null for a text that names none. Throws BAD_USER_INPUT for what no source's id may hold.
 */
export function readTokenOwner(text: string): LosantTokenOwner | null {
  if (text === "") return ownApiTokens;
  if (text === "oauth") return ownOauthTokens;
  const [kind, key = "", ...rest] = text.split(".");
  if ((kind !== "application" && kind !== "instance") || rest.length > 0) return null;
  const id = toObjectId(key);
  return id === null ? null : { kind, id };
}

/** Writes `TokenRecord.owner`: empty for the caller's own API tokens, else `oauth`, `application.ID` or `instance.ID`. */
export function writeTokenOwner(owner: LosantTokenOwner): string {
  if (owner.kind === "user") return "";
  return owner.kind === "oauth" ? "oauth" : `${owner.kind}.${owner.id}`;
}
