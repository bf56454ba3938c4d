import { type AnswerOrigin, readId, readRecord, readValue } from "../answer.ts";
import type { FieldRow, FieldSet, FieldTable, JsonObject } from "../fields.ts";
import type { Partially, TokenFields, TokenRecord, TokenStatus } from "../record.ts";
import type { DeviceInfoRecord } from "../user-session.ts";
import {
  flag,
  json,
  listOf,
  moment,
  momentOf,
  nothing,
  objectOf,
  requiredTextOf,
  row,
  text,
  textOf,
  wordOf,
} from "../values.ts";
import { type ClientSession, toClientApp } from "./client.ts";
import type { Auth0Session } from "./session.ts";
import { type Auth0TokenOwner, refreshTokenOwner, writeTokenOwner } from "./token-owner.ts";
import { deviceOf } from "./user-session.ts";

/** What a token allows at one API. */
export interface Auth0AudienceRecord {
  readonly audience: string;
  readonly scopes: readonly string[];
}

/** Fields that only a credential on Auth0 has. Dates are RFC 3339 in UTC. */
export interface Auth0TokenFields {
  isRotating: boolean | null;
  idleExpiresAt: string | null;
  device: DeviceInfoRecord | null;
  audiences: readonly Auth0AudienceRecord[] | null;
  metadata: JsonObject | null;
  credentialType: "PUBLIC_KEY" | "REFRESH_TOKEN" | "ROTATING_REFRESH_TOKEN" | null;
  deviceId: string | null;
}

/** A refresh token or a device credential. */
export type Auth0TokenRecord = TokenRecord &
  Partially<Auth0TokenFields> & {
    /** Id of the session that gave it; null for a device credential, and for tokens from before they knew. */
    readonly sessionId: string | null;
  };

/** Whether a token is one of Auth0's. */
export function isAuth0Token(token: TokenRecord): token is Auth0TokenRecord {
  return token.access.source.kind === "AUTH0";
}

/** How the credentials of one kind are read. */
export type Auth0TokenTable = FieldTable<TokenFields & Auth0TokenFields, [session: ClientSession]>;

const client: FieldRow<TokenFields["client"], [session: ClientSession]> = row(
  ["client_id"],
  (token, session) => {
    const id = textOf(token["client_id"]);
    return id === null ? null : toClientApp(session, id);
  },
);

/** Fields of a refresh token (schema `GetRefreshTokenResponseContent` of the Management API). */
export const refreshTokenFields: Auth0TokenTable = {
  kind: row([], () => "REFRESH_TOKEN"),
  status: row(["expires_at", "idle_expires_at"], statusOf),
  name: nothing(),
  description: nothing(),
  scopes: row(["resource_servers"], (token) => [
    ...new Set(audiencesOf(token)?.flatMap(({ scopes }) => scopes)),
  ]),
  createdAt: moment("created_at"),
  updatedAt: nothing(),
  expiresAt: moment("expires_at"),
  lastUsedAt: moment("last_exchanged_at"),
  client,
  isRotating: flag("rotating"),
  idleExpiresAt: moment("idle_expires_at"),
  device: row(["device"], (token) => deviceOf(token["device"])),
  audiences: row(["resource_servers"], audiencesOf),
  metadata: json("refresh_token_metadata"),
  credentialType: nothing(),
  deviceId: nothing(),
};

/** Fields of a device credential (schema `DeviceCredential` of the Management API), which tells no times. */
export const deviceCredentialFields: Auth0TokenTable = {
  kind: row([], () => "DEVICE_CREDENTIAL"),
  status: row([], () => "ACTIVE"),
  name: text("device_name"),
  description: nothing(),
  scopes: row([], () => []),
  createdAt: nothing(),
  updatedAt: nothing(),
  expiresAt: nothing(),
  lastUsedAt: nothing(),
  client,
  isRotating: nothing(),
  idleExpiresAt: nothing(),
  device: nothing(),
  audiences: nothing(),
  metadata: nothing(),
  credentialType: row(["type"], (credential) => wordOf(credential["type"], credentialTypes)),
  deviceId: text("device_id"),
};

const credentialTypes = {
  public_key: "PUBLIC_KEY",
  refresh_token: "REFRESH_TOKEN",
  rotating_refresh_token: "ROTATING_REFRESH_TOKEN",
} as const;

/** A credential as a record. The user for whom it acts stands in it. */
export function toTokenRecord(
  session: Pick<Auth0Session, "access"> & ClientSession,
  origin: AnswerOrigin,
  table: Auth0TokenTable,
  upstream: JsonObject,
  fields: FieldSet,
  owner: Auth0TokenOwner = refreshTokenOwner,
): Auth0TokenRecord {
  const { access } = session;
  const userId = owner.kind === "device" ? owner.userId : readId(origin, upstream, "user_id");
  const known = {
    access,
    sourceId: readId(origin, upstream),
    owner: writeTokenOwner(owner),
    user: userId === "" ? null : { access, sourceId: userId },
    sessionId: readValue(origin, () => textOf(upstream["session_id"])),
  };
  return readRecord(origin, table, upstream, fields, known, session);
}

function statusOf(token: JsonObject): TokenStatus {
  const ends = [momentOf(token["expires_at"]), momentOf(token["idle_expires_at"])];
  const isOver = ends.some((end) => end !== null && Date.parse(end) <= Date.now());
  return isOver ? "EXPIRED" : "ACTIVE";
}

/** Auth0 documents the scopes as a list and sends them as one string too, with spaces between them. */
function audiencesOf(token: JsonObject): readonly Auth0AudienceRecord[] | null {
  return listOf(token["resource_servers"], (value) => {
    const server = objectOf(value);
    const scopes = server?.["scopes"];
    return {
      audience: requiredTextOf(server?.["audience"]),
      scopes:
        typeof scopes === "string"
          ? scopes.split(/\s+/).filter(Boolean)
          : (listOf(scopes, requiredTextOf) ?? []),
    };
  });
}
