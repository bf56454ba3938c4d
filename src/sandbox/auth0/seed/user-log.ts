import { createIdMaker, createRandom, storyDate } from "../../story.ts";
import type { Connection } from "../organization-state.ts";
import { hexDigits, protagonistIds } from "../protagonist.ts";
import type { Client, User } from "../state.ts";
import type { LogEntry } from "../user-log.ts";
import { hour, toTime } from "./time.ts";

/** How many entries the longest log has: Ada Okafor's, more than Auth0 pages through. */
export const longestLog = 1200;
const ordinaryLog = 14;

/** The user with the longest log. */
export const longestLogUserId = protagonistIds.get("sandbox-admin") ?? "";

const managementApi = "https://meridian-pumps.eu.auth0.com/api/v2/";
const browser =
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/145.0.0.0 Safari/537.36";
const phone =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 26_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.2 Mobile/15E148 Safari/604.1";

const bergen = {
  country_code: "NO",
  country_code3: "NOR",
  country_name: "Norway",
  city_name: "Bergen",
  latitude: 60.39,
  longitude: 5.32,
  time_zone: "Europe/Oslo",
  continent_code: "EU",
};

/** What happened with the protagonists' accounts, by user id, oldest first. */
export function seedLogs(
  users: readonly User[],
  clients: readonly Client[],
  connections: readonly Connection[],
): Map<string, LogEntry[]> {
  const random = createRandom(42);
  const makeHex = createIdMaker(random, hexDigits);
  const [portal, fieldApp, backOffice] = clients;
  const wanted = new Set(protagonistIds.values());
  let sequence = 0;

  return new Map(
    users
      .filter(({ user_id }) => wanted.has(user_id))
      .map((user) => {
        const length = user.user_id === longestLogUserId ? longestLog : ordinaryLog;
        const end = Date.parse(user.last_login ?? storyDate.toISOString());
        return [
          user.user_id,
          Array.from({ length }, (_, index) => {
            const date = end - (length - 1 - index) * 6 * hour - Math.floor(random() * hour);
            // What happened last is that they signed in.
            return index === length - 1 ? makeEntry(user, end, 0) : makeEntry(user, date, index);
          }),
        ] as const;
      }),
  );

  function makeEntry(user: User, time: number, index: number): LogEntry {
    sequence += 1;
    const date = toTime(time);
    const connection = user.identities[0]?.connection ?? "";
    const connectionId = connections.find(({ name }) => name === connection)?.id;
    const entry = {
      log_id: `900${toTime(time).slice(0, 10).replaceAll("-", "")}${String(sequence).padStart(13, "0")}`,
      date,
      user_id: user.user_id,
      user_name: user.email ?? user.name,
      ip: user.last_ip ?? "192.0.2.1",
    };
    const signIn = {
      ...entry,
      connection,
      ...(connectionId === undefined ? {} : { connection_id: connectionId }),
      strategy: "auth0",
      strategy_type: "database",
      hostname: "meridian-pumps.eu.auth0.com",
    };
    switch (index % 7) {
      case 2:
        return {
          ...signIn,
          ...nameClient(fieldApp),
          type: "fp",
          description: "Wrong email or password.",
          isMobile: true,
          user_agent: phone,
          details: { error: { message: "Wrong email or password." } },
        };
      case 4:
        return { ...entry, ...nameClient(portal), type: "slo", description: "User successfully logged out" };
      case 5:
        return {
          ...entry,
          ...nameClient(backOffice),
          type: "sapi",
          description: "Update a user",
          audience: managementApi,
          scope: "read:users update:users",
          details: { request: { method: "patch", path: "/api/v2/users/{id}" } },
        };
      case 6:
        return {
          ...entry,
          ...nameClient(portal),
          type: "seacft",
          description: null,
          isMobile: false,
          user_agent: browser,
        };
      default:
        return {
          ...signIn,
          ...nameClient(portal),
          type: "s",
          description: "Successful login",
          isMobile: false,
          user_agent: browser,
          security_context: { ja3: makeHex(32), ja4: `t13d1516h2_${makeHex(12)}_${makeHex(12)}` },
          location_info: bergen,
        };
    }
  }
}

function nameClient(client: Client | undefined): { client_id?: string; client_name?: string } {
  return client === undefined ? {} : { client_id: client.client_id, client_name: client.name };
}
