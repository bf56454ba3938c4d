/** What a device credential is, in Auth0's words. */
export const deviceCredentialTypes = ["public_key", "refresh_token", "rotating_refresh_token"] as const;

/** What a device credential is, in Auth0's words. */
export type DeviceCredentialType = (typeof deviceCredentialTypes)[number];

/** What leads to a credential, besides its id. A device credential is found only among others of its user and type. */
export type Auth0TokenOwner =
  | { readonly kind: "refresh" }
  | { readonly kind: "device"; readonly type: DeviceCredentialType; readonly userId: string };

/** What leads to a refresh token: its id alone. */
export const refreshTokenOwner: Auth0TokenOwner = { kind: "refresh" };

/** Writes `TokenRecord.owner`: `refresh`, or `device.TYPE.USER`. */
export function writeTokenOwner(owner: Auth0TokenOwner): string {
  return owner.kind === "refresh" ? "refresh" : `device.${owner.type}.${owner.userId}`;
}

/** Reads `TokenRecord.owner`. Null for a text that names none. */
export function readTokenOwner(text: string): Auth0TokenOwner | null {
  if (text === "refresh") return refreshTokenOwner;
  const [, word, userId = ""] = /^device\.([a-z_]+)\.(.*)$/s.exec(text) ?? [];
  const type = deviceCredentialTypes.find((known) => known === word);
  return type === undefined ? null : { kind: "device", type, userId };
}
