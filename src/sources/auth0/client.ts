import { readValue } from "../answer.ts";
import type { FieldRow, FieldTable, JsonObject } from "../fields.ts";
import type { ClientAppFields, ClientAppRecord } from "../record.ts";
import type { RecordLoader } from "../record-loader.ts";
import { text } from "../values.ts";
import type { Auth0Api } from "./api.ts";
import { createListedLoader } from "./listed-loader.ts";
import type { Auth0Session } from "./session.ts";

/** What is told of an application, and of which keys: never all, because an application's secret is one of them. */
export const clientFields: FieldTable<ClientAppFields> = {
  name: text("name"),
  url: text("initiate_login_uri"),
  logoUrl: text("logo_uri"),
};

/** What it takes to tell of applications. */
export type ClientSession = Pick<Auth0Session, "api" | "clients">;

/** Loads applications by client id, with the keys that are asked for. A tenant has few of them. */
export function createClientLoader(api: Auth0Api): RecordLoader<JsonObject> {
  return createListedLoader({
    item: api.client,
    list: api.clients,
    idKey: "client_id",
    mostSingleReads: 2,
    isProjected: true,
  });
}

/**
 * An application of which the client id is known. All else is read when it is asked for, in one batch with the
 * applications that other records name. An application that was deleted keeps its id and has nothing else.
 */
export function toClientApp({ api, clients }: ClientSession, clientId: string): ClientAppRecord {
  const later = (row: FieldRow<string | null>) => async () => {
    const client = await clients.load(clientId, new Set(row.keys));
    return client === null ? null : readValue(api.client(clientId), () => row.read(client));
  };
  return {
    clientId,
    name: later(clientFields.name),
    url: later(clientFields.url),
    logoUrl: later(clientFields.logoUrl),
  };
}
