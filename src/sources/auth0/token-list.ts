import { UpstreamError } from "../../errors/upstream-error.ts";
import { findRecord, readId } from "../answer.ts";
import type { FieldSet, JsonObject } from "../fields.ts";
import { joinLists, type ListPart } from "../join-lists.ts";
import { mapPage, type Page } from "../page.ts";
import type { TokenRecord } from "../record.ts";
import type { SessionAdministration } from "../session-administration.ts";
import type { Access } from "../source.ts";
import { unsupported } from "../unsupported.ts";
import { listByCheckpoint, listByNumber, startList } from "./paging.ts";
import type { Auth0Session } from "./session.ts";
import { deviceCredentialFields, refreshTokenFields, toTokenRecord } from "./token.ts";
import {
  type Auth0TokenOwner,
  type DeviceCredentialType,
  deviceCredentialTypes,
  readTokenOwner,
} from "./token-owner.ts";

/** The reads of tokens. */
export type Auth0TokenReads = Pick<Access, "token" | "viewerTokens"> &
  Pick<SessionAdministration, "userTokens">;

const typesByOurs: Readonly<Record<string, DeviceCredentialType>> = {
  PUBLIC_KEY: "public_key",
  REFRESH_TOKEN: "refresh_token",
  ROTATING_REFRESH_TOKEN: "rotating_refresh_token",
};

/**
 * The reads of refresh tokens and device credentials. A paged list of device credentials is of one type
 * (https://auth0.com/docs/api/management/v2/device-credentials/get-device-credentials): there is one list for each.
 */
export function createTokenReads(session: Auth0Session): Auth0TokenReads {
  const { access, api } = session;

  function refreshTokens(userId: string, clientId: string | null, fields: FieldSet): ListPart<TokenRecord> {
    return async (page) => {
      const list = clientId === null ? api.userRefreshTokens(userId) : api.refreshTokens();
      const query = clientId === null ? {} : { user_id: userId, client_id: clientId };
      return mapPage(await listByCheckpoint(list, page, query), (upstream) =>
        toTokenRecord(session, list, refreshTokenFields, upstream, fields),
      );
    };
  }

  function deviceCredentials(
    userId: string,
    clientId: string | null,
    type: DeviceCredentialType,
    fields: FieldSet,
  ): ListPart<TokenRecord> {
    return async (page) => {
      const list = api.deviceCredentials();
      const query = { user_id: userId, type, ...(clientId !== null && { client_id: clientId }) };
      return mapPage(await listByNumber(list, page, query), (upstream) =>
        toTokenRecord(session, list, deviceCredentialFields, upstream, fields, {
          kind: "device",
          type,
          userId,
        }),
      );
    };
  }

  async function readRefreshToken(id: string, fields: FieldSet): Promise<TokenRecord | null> {
    const operation = api.refreshToken(id);
    const token = await findRecord(operation, operation.ask(), id);
    return token === null ? null : toTokenRecord(session, operation, refreshTokenFields, token, fields);
  }

  async function findDeviceCredential(
    owner: Auth0TokenOwner & { readonly kind: "device" },
    id: string,
    fields: FieldSet,
  ): Promise<TokenRecord | null> {
    // Without a user the list would be that of the whole tenant.
    if (owner.userId === "") return null;
    const list = api.deviceCredentials();
    const { items, readOthers } = await startList(list, 1, { user_id: owner.userId, type: owner.type });
    const isWanted = (credential: JsonObject) => readId(list, credential) === id;
    const upstream = items.find(isWanted) ?? (await readOthers()).find(isWanted);
    return upstream === undefined
      ? null
      : toTokenRecord(session, list, deviceCredentialFields, upstream, fields, owner);
  }

  return {
    async viewerTokens() {
      throw unsupported(access, "tokens", "list API tokens");
    },
    async userTokens(userId, request) {
      const { filter, order, fields } = request;
      if (filter.nameContains !== null)
        throw unsupported(access, "filter.nameContains", "search tokens by name");
      if (filter.status !== null) throw unsupported(access, "filter.status", "filter tokens by status");
      if (order !== null) throw unsupported(access, "orderBy", "order tokens");
      const { kinds, clientId = null, credentialType = null } = filter;
      const isWanted = (kind: "REFRESH_TOKEN" | "DEVICE_CREDENTIAL") => kinds?.includes(kind) ?? true;
      const types = deviceCredentialTypes.filter(
        (type) => credentialType === null || typesByOurs[credentialType] === type,
      );
      const parts = [
        ...(isWanted("REFRESH_TOKEN") && credentialType === null
          ? [refreshTokens(userId, clientId, fields)]
          : []),
        ...(isWanted("DEVICE_CREDENTIAL")
          ? types.map((type) => deviceCredentials(userId, clientId, type, fields))
          : []),
      ];
      const tokens = joinLists(parts, request);
      return parts.length > 1 ? namingOtherKind(tokens) : tokens;
    },
    async token(ownerText, id, fields) {
      const owner = readTokenOwner(ownerText);
      if (owner === null) return null;
      return owner.kind === "refresh"
        ? readRefreshToken(id, fields)
        : findDeviceCredential(owner, id, fields);
    },
  };
}

/** A refusal of one kind of credential says how to see the other kind all the same. */
async function namingOtherKind(tokens: Promise<Page<TokenRecord>>): Promise<Page<TokenRecord>> {
  try {
    return await tokens;
  } catch (error) {
    if (!(error instanceof UpstreamError) || error.code !== "FORBIDDEN") throw error;
    const isOfDevices = error.failure.operation === "get_device-credentials";
    const other = isOfDevices ? "REFRESH_TOKEN" : "DEVICE_CREDENTIAL";
    const remedy = `For the other kind alone, set \`filter.kinds\` to [${other}].`;
    throw new UpstreamError(error.code, `${error.message} ${remedy}`, { ...error.failure, cause: error });
  }
}
