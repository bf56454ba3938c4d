import { GatewayError } from "../../errors/gateway-error.ts";
import { expectObject, expectRecord, readId } from "../answer.ts";
import { type Changes, type ChangeTable, renamed, toBody, unlessNull } from "../changes.ts";
import type { Access } from "../source.ts";
import type { Writes } from "../writes.ts";
import type { Auth0Session } from "./session.ts";
import { deviceCredentialFields, refreshTokenFields, toTokenRecord } from "./token.ts";
import { type Auth0TokenOwner, readTokenOwner } from "./token-owner.ts";
import { viewerIdOf } from "./user.ts";

/** What a new device credential takes (`post_device-credentials`). */
const newDeviceKey: ChangeTable = {
  name: renamed("device_name"),
  deviceId: renamed("device_id"),
  publicKey: renamed("value"),
  clientId: unlessNull("client_id"),
};

/** What can be changed of a refresh token (`patch_refresh-tokens_by_id`): null takes the metadata away. */
const refreshTokenChanges: ChangeTable = { metadata: renamed("refresh_token_metadata") };

/** Which refresh tokens to end: exactly one of these forms. */
export type RefreshTokensToEnd =
  | { readonly ids: readonly string[] }
  | { readonly userId: string | null; readonly clientId: string | null };

/** Writes of tokens that only Auth0 has. */
export interface RefreshTokenRevocation {
  /** Orders the end of refresh tokens: of 100 ids at most, or of all that a user, an application or both have. */
  revokeRefreshTokens(tokens: RefreshTokensToEnd): Promise<void>;
}

/** How many ids one call takes (https://auth0.com/docs/api/management/v2/refresh-tokens). */
export const mostRefreshTokensAtOnce = 100;

/** The writes of refresh tokens and device credentials. Auth0 ends refresh tokens some seconds later. */
export function createTokenWrites(
  session: Auth0Session,
): Pick<Writes, "createToken" | "updateToken" | "revokeToken"> & RefreshTokenRevocation {
  const { access, api, credential } = session;

  function ownerOf(text: string): Auth0TokenOwner {
    const owner = readTokenOwner(text);
    if (owner !== null) return owner;
    throw notFound(access);
  }

  return {
    async createToken(_owner, changes, fields) {
      const body = toBody(access, newDeviceKey, changes, "input.token.auth0DeviceKey");
      const operation = api.createDeviceCredential();
      const answer = await operation.send({ type: "public_key", ...body });
      // The answer is the id alone. A token that is no JWT does not tell whose the credential is.
      const userId = viewerIdOf(credential) ?? "";
      const upstream = {
        ...body,
        type: "public_key",
        id: readId(operation, expectObject(operation, answer)),
      };
      const owner: Auth0TokenOwner = { kind: "device", type: "public_key", userId };
      const token = toTokenRecord(session, operation, deviceCredentialFields, upstream, fields, owner);
      return { token, secret: null };
    },
    async updateToken(ownerText, id, changes, fields) {
      const owner = ownerOf(ownerText);
      const body = toBody(access, owner.kind === "refresh" ? refreshTokenChanges : {}, changes);
      if (Object.keys(body).length === 0) {
        const token = await access.token(ownerText, id, fields);
        if (token !== null) return token;
        throw notFound(access);
      }
      const operation = api.updateRefreshToken(id);
      const upstream = expectRecord(operation, await operation.send(body), id);
      return toTokenRecord(session, operation, refreshTokenFields, upstream, fields);
    },
    async revokeToken(ownerText, id) {
      const isRefreshToken = ownerOf(ownerText).kind === "refresh";
      await (isRefreshToken ? api.deleteRefreshToken(id) : api.deleteDeviceCredential(id)).send();
    },
    async revokeRefreshTokens(tokens) {
      const body: Changes =
        "ids" in tokens
          ? { ids: tokens.ids }
          : {
              ...(tokens.userId !== null && { user_id: tokens.userId }),
              ...(tokens.clientId !== null && { client_id: tokens.clientId }),
            };
      await api.revokeRefreshTokens().send(body);
    },
  };
}

function notFound({ source }: Access): GatewayError {
  return new GatewayError("NOT_FOUND", `Source "${source.name}" has no such token. Check the id.`, {
    source: source.name,
  });
}
