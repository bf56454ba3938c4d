import { type AnswerOrigin, readId, readRecord } from "../answer.ts";
import { type FieldSet, type FieldTable, type JsonObject, upstreamKeysOf } from "../fields.ts";
import { mapPage, type Page, type RecordPageRequest } from "../page.ts";
import type { ClientAppRecord, Partially } from "../record.ts";
import { listOf, objectOf, requiredTextOf, row, text, textOf } from "../values.ts";
import { clientFields } from "./client.ts";
import { listByNumber, listByNumberOrCheckpoint } from "./paging.ts";
import type { Auth0Session } from "./session.ts";

/** Fields of a connection of a tenant. */
export interface ConnectionFields {
  name: string;
  displayName: string | null;
  strategy: string;
}

/** A connection of a tenant: a way to sign in. */
export type ConnectionRecord = { readonly connectionId: string } & Partially<ConnectionFields>;

/** A connection of a tenant. Its `options`, where secrets stand, are never read. */
export const connectionFields: FieldTable<ConnectionFields> = {
  name: row(["name"], (connection) => requiredTextOf(connection["name"])),
  displayName: text("display_name"),
  strategy: row(["strategy"], (connection) => requiredTextOf(connection["strategy"])),
};

/** Fields of an API that a tenant knows. */
export interface ApiFields {
  identifier: string;
  name: string | null;
  scopes: readonly { readonly name: string; readonly description: string | null }[];
}

/** An API that a tenant knows. */
export type ApiRecord = { readonly sourceId: string } & Partially<ApiFields>;

/** An API. Its signing secret is never read. */
export const apiFields: FieldTable<ApiFields> = {
  identifier: row(["identifier"], (api) => requiredTextOf(api["identifier"])),
  name: text("name"),
  scopes: row(["scopes"], (api) => listOf(api["scopes"], scopeOf) ?? []),
};

/** What a tenant has that its organizations, users and tokens refer to. */
export interface Directory {
  /** Null when there is none, or none any more. */
  connection(id: string, fields: FieldSet): Promise<ConnectionRecord | null>;
  /** `strategy` null: of all kinds. */
  connections(
    request: RecordPageRequest & { readonly strategy: string | null },
  ): Promise<Page<ConnectionRecord>>;
  /** By its identifier: what a token calls its audience. Null when there is none, or none any more. */
  api(identifier: string, fields: FieldSet): Promise<ApiRecord | null>;
  apis(request: RecordPageRequest): Promise<Page<ApiRecord>>;
  clients(request: RecordPageRequest): Promise<Page<ClientAppRecord>>;
}

/** The reads of what a tenant has that other things refer to. */
export function createDirectory({ api, connections, apis }: Auth0Session): Directory {
  return {
    async connection(id, fields) {
      const upstream = await connections.load(id, new Set(upstreamKeysOf(connectionFields, fields)));
      return upstream === null ? null : toConnection(api.connection(id), upstream, fields);
    },
    async connections({ strategy, fields, ...request }) {
      const list = api.connections();
      const page = await listByNumberOrCheckpoint(list, request, {
        query: {
          fields: ["id", ...upstreamKeysOf(connectionFields, fields)].join(","),
          ...(strategy !== null && { strategy }),
        },
      });
      return mapPage(page, (upstream) => toConnection(list, upstream, fields));
    },
    async api(identifier, fields) {
      const upstream = await apis.load(identifier, new Set());
      return upstream === null ? null : toApi(api.resourceServer(identifier), upstream, fields);
    },
    async apis(request) {
      const list = api.resourceServers();
      const page = await listByNumber(list, request);
      return mapPage(page, (upstream) => toApi(list, upstream, request.fields));
    },
    async clients({ fields, ...request }) {
      const list = api.clients();
      const page = await listByNumberOrCheckpoint(list, request, {
        query: {
          fields: ["client_id", ...upstreamKeysOf(clientFields, fields)].join(","),
          // The tenant's own settings are kept as one application more, which is none.
          is_global: false,
        },
      });
      return mapPage(page, (upstream) => toClient(list, upstream, fields));
    },
  };
}

function toConnection(origin: AnswerOrigin, upstream: JsonObject, asked: FieldSet): ConnectionRecord {
  const fields = readRecord(origin, connectionFields, upstream, asked);
  return { ...fields, connectionId: readId(origin, upstream) };
}

function toApi(origin: AnswerOrigin, upstream: JsonObject, asked: FieldSet): ApiRecord {
  return readRecord(origin, apiFields, upstream, asked, { sourceId: readId(origin, upstream) });
}

function toClient(origin: AnswerOrigin, upstream: JsonObject, asked: FieldSet): ClientAppRecord {
  const fields = readRecord(origin, clientFields, upstream, asked);
  return { ...fields, clientId: readId(origin, upstream, "client_id") };
}

function scopeOf(value: unknown): { readonly name: string; readonly description: string | null } {
  const scope = objectOf(value);
  return { name: requiredTextOf(scope?.["value"]), description: textOf(scope?.["description"]) };
}
