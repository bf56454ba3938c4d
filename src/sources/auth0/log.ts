import { type AnswerOrigin, readValue } from "../answer.ts";
import type { JsonObject } from "../fields.ts";
import { mapPage, type Page, type PageRequest } from "../page.ts";
import type { ClientAppRecord } from "../record.ts";
import type { SortDirection } from "../source.ts";
import { momentOf, objectOf, requiredTextOf, textOf } from "../values.ts";
import { toClientApp } from "./client.ts";
import { listByNumber } from "./paging.ts";
import type { Auth0Session } from "./session.ts";

/** Something that happened with an account. */
export interface Auth0LogEntryRecord {
  readonly logId: string;
  /** RFC 3339, UTC. */
  readonly at: string;
  /** Auth0's short code: https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes */
  readonly type: string;
  readonly description: string | null;
  readonly ip: string | null;
  readonly userAgent: string | null;
  readonly countryCode: string | null;
  readonly city: string | null;
  readonly client: ClientAppRecord | null;
  readonly connection: string | null;
}

/** What happened with users' accounts. */
export interface UserLogs {
  /** Ordered by time. Auth0 leads to the first 1,000 entries and no further. */
  logEntries(
    userId: string,
    request: PageRequest & { readonly direction: SortDirection },
  ): Promise<Page<Auth0LogEntryRecord>>;
}

/** The reads of logs. */
export function createUserLogs(session: Auth0Session): UserLogs {
  function toLogEntry(origin: AnswerOrigin, entry: JsonObject): Auth0LogEntryRecord {
    return readValue(origin, () => {
      const place = objectOf(entry["location_info"]);
      return {
        logId: requiredTextOf(entry["log_id"]),
        at: requiredTextOf(momentOf(entry["date"])),
        type: requiredTextOf(entry["type"]),
        description: textOf(entry["description"]),
        ip: textOf(entry["ip"]),
        userAgent: textOf(entry["user_agent"]),
        countryCode: textOf(place?.["country_code"]),
        city: textOf(place?.["city_name"]),
        client: toLoggedClient(textOf(entry["client_id"]), textOf(entry["client_name"])),
        connection: textOf(entry["connection"]),
      };
    });
  }

  function toLoggedClient(clientId: string | null, name: string | null): ClientAppRecord | null {
    if (clientId === null) return null;
    const client = toClientApp(session, clientId);
    return name === null ? client : { ...client, name };
  }

  return {
    async logEntries(userId, { direction, ...request }) {
      const list = session.api.userLogs(userId);
      const sort = `date:${direction === "ASC" ? 1 : -1}`;
      const page = await listByNumber(list, request, { sort });
      return mapPage(page, (entry) => toLogEntry(list, entry));
    },
  };
}
