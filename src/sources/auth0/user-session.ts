import { GatewayError } from "../../errors/gateway-error.ts";
import { type AnswerOrigin, expectRecord, findRecord, readId, readRecord } from "../answer.ts";
import { type ChangeTable, renamed, toBody } from "../changes.ts";
import type { FieldTable, JsonObject } from "../fields.ts";
import { mapPage, type Page, type RecordPageRequest } from "../page.ts";
import type {
  DeviceInfoRecord,
  SessionAuthenticationRecord,
  UserSessionFields,
  UserSessionRecord,
  UserSessions,
} from "../user-session.ts";
import { json, listOf, moment, momentOf, objectOf, requiredTextOf, row, textOf } from "../values.ts";
import { type ClientSession, toClientApp } from "./client.ts";
import { listByCheckpoint } from "./paging.ts";
import type { Auth0Session } from "./session.ts";

/** A session (schema `GetSessionResponseContent` of the Management API). */
export const sessionFields: FieldTable<UserSessionFields, [session: ClientSession]> = {
  device: row(["device"], (upstream) => deviceOf(upstream["device"])),
  clients: row(["clients"], (upstream, session) => {
    const ids = listOf(upstream["clients"], (client) => requiredTextOf(objectOf(client)?.["client_id"]));
    return (ids ?? []).map((id) => toClientApp(session, id));
  }),
  authentications: row(["authentication"], (upstream) => {
    const authentication = objectOf(upstream["authentication"]);
    return listOf(authentication?.["methods"], authenticationOf) ?? [];
  }),
  isPersistent: row(["cookie"], (upstream) => {
    const mode = textOf(objectOf(upstream["cookie"])?.["mode"]);
    return mode === null ? null : mode === "persistent";
  }),
  metadata: json("session_metadata"),
  createdAt: moment("created_at"),
  updatedAt: moment("updated_at"),
  authenticatedAt: moment("authenticated_at"),
  lastActiveAt: moment("last_interacted_at"),
  expiresAt: moment("expires_at"),
  idleExpiresAt: moment("idle_expires_at"),
};

/** What can be changed of a session (`patch_sessions_by_id`): null takes the metadata away. */
const sessionChanges: ChangeTable = { metadata: renamed("session_metadata") };

/** Sessions as only Auth0 lists them. */
export interface UserSessionLists {
  /** Where a user is signed in. Complete, and without a total. */
  userSessions(userId: string, request: RecordPageRequest): Promise<Page<UserSessionRecord>>;
}

/** The reads and writes of sessions. Auth0 ends them some seconds after it said that it would. */
export function createUserSessions(session: Auth0Session): UserSessions & UserSessionLists {
  const { access, api } = session;

  function toSession(
    origin: AnswerOrigin,
    upstream: JsonObject,
    fields: ReadonlySet<string>,
  ): UserSessionRecord {
    const known = {
      access,
      sourceId: readId(origin, upstream),
      userId: readId(origin, upstream, "user_id"),
    };
    return readRecord(origin, sessionFields, upstream, fields, known, session);
  }

  async function readSession(id: string, fields: ReadonlySet<string>): Promise<UserSessionRecord | null> {
    const operation = api.userSession(id);
    const session = await findRecord(operation, operation.ask(), id);
    return session === null ? null : toSession(operation, session, fields);
  }

  return {
    async userSessions(userId, { fields, ...request }) {
      const list = api.userSessions(userId);
      return mapPage(await listByCheckpoint(list, request), (upstream) => toSession(list, upstream, fields));
    },
    session: readSession,
    async updateSession(id, changes, fields) {
      const body = toBody(access, sessionChanges, changes);
      if (Object.keys(body).length === 0) {
        const found = await readSession(id, fields);
        if (found !== null) return found;
        const { name: source } = access.source;
        const message = `Source "${source}" has no such session: it may have ended. Check the id.`;
        throw new GatewayError("NOT_FOUND", message, { source });
      }
      const operation = api.updateUserSession(id);
      return toSession(operation, expectRecord(operation, await operation.send(body), id), fields);
    },
    async revokeSession(id, keepRefreshTokens) {
      await (keepRefreshTokens ? api.deleteUserSession(id) : api.revokeUserSession(id)).send();
    },
  };
}

/** The device of a session or a refresh token; null when none is told. Throws a TypeError for something else. */
export function deviceOf(value: unknown): DeviceInfoRecord | null {
  const device = objectOf(value);
  if (device === null) return null;
  return {
    initialIp: textOf(device["initial_ip"]),
    initialAsn: textOf(device["initial_asn"]),
    initialUserAgent: textOf(device["initial_user_agent"]),
    lastIp: textOf(device["last_ip"]),
    lastAsn: textOf(device["last_asn"]),
    lastUserAgent: textOf(device["last_user_agent"]),
  };
}

function authenticationOf(value: unknown): SessionAuthenticationRecord {
  const method = objectOf(value);
  return {
    name: requiredTextOf(method?.["name"]),
    type: textOf(method?.["type"]),
    at: momentOf(method?.["timestamp"]),
  };
}
