import { readUserId } from "./find.ts";
import { answerOffsetPage, offsetParameters, refuseSearchPage } from "./paging.ts";
import { checkParameters, readSort, sortBy } from "./query.ts";
import type { Auth0Route, Metadata } from "./state.ts";

/** One entry of `GET /users/{id}/logs`. */
export interface LogEntry {
  readonly log_id: string;
  readonly date: string;
  /** A short code, for example `s` for a sign-in (auth0.com/docs, log event type codes). */
  readonly type: string;
  readonly description?: string | null;
  readonly connection?: string;
  readonly connection_id?: string;
  readonly client_id?: string;
  readonly client_name?: string;
  readonly ip?: string;
  readonly hostname?: string;
  readonly user_id: string;
  readonly user_name?: string;
  readonly audience?: string;
  readonly scope?: string;
  readonly strategy?: string;
  readonly strategy_type?: string;
  readonly isMobile?: boolean;
  readonly details?: Metadata;
  readonly user_agent?: string;
  readonly security_context?: { readonly ja3?: string; readonly ja4?: string };
  readonly location_info?: {
    readonly country_code?: string;
    readonly country_code3?: string;
    readonly country_name?: string;
    readonly city_name?: string;
    readonly latitude?: number;
    readonly longitude?: number;
    readonly time_zone?: string;
    readonly continent_code?: string;
  };
}

const sortFields = [
  "date",
  "connection",
  "client_id",
  "client_name",
  "ip",
  "user_id",
  "user_name",
  "description",
  "user_agent",
  "type",
  "details",
  "strategy",
  "strategy_type",
] as const;

/**
 * What happened with a user's account (auth0.com/docs/api/management/v2/users/get-logs-by-user), newest first. Logs
 * outlive their user: the vendor lists no 404 for this operation.
 */
export const userLogRoutes: readonly Auth0Route[] = [
  {
    operation: "get_logs_by_user",
    method: "GET",
    path: "/users/{id}/logs",
    scopes: ["read:logs", "read:logs_users"],
    handle(request) {
      const { query, state } = request;
      checkParameters(query, [...offsetParameters, "sort"]);
      const entries = state.logs.get(readUserId(request, "id")) ?? [];
      const { field = "date", direction = -1 } = readSort(query, sortFields) ?? {};
      return {
        status: 200,
        body: answerOffsetPage(
          query,
          { key: "logs", entries: sortBy(entries, direction, sortValueOf(field)), show: (entry) => entry },
          { withLength: true, wall: refuseSearchPage },
        ),
      };
    },
  },
];

function sortValueOf(field: string): (entry: LogEntry) => string | undefined {
  return (entry) => {
    const value: unknown = Object.getOwnPropertyDescriptor(entry, field)?.value;
    return value === undefined || value === null || typeof value === "string"
      ? (value ?? undefined)
      : JSON.stringify(value);
  };
}
