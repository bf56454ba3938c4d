import { createIdMaker, createRandom, startOfToday } from "../../story.ts";
import type { Session } from "../credential-state.ts";
import { sortBy } from "../query.ts";
import type { Client, User } from "../state.ts";
import { devices } from "./device.ts";
import { idAlphabet } from "./organization.ts";
import { day, hour, toTime } from "./time.ts";

/** Ids of the sessions that are unlike the others. */
export const sessionIds = {
  /** Has every field. */
  adaLaptop: "WsDiDYeHYzpJLvK85gitkaBd5hlReYei",
  /** On her phone, in two applications, with two refresh tokens. */
  adaPhone: "5ZG0omWxw1bpciq1hqutclGKby5ife7G",
  /** Has null for every time that may be null, and neither device nor applications nor authentication. */
  adaKiosk: "VxRF9oklr5izl2sLoMvIk6Ahvj5Jo9HB",
  veraLaptop: "58liJ0bRFx6ILrZ7DITJSzdlnM98MTZ7",
  miloPhone: "fGpKB0w4Vy2rS9u4BMXFuWezwN0BfZQH",
  miloTablet: "ZtQq84sxDldajHvpMXPu89kSz6f3EJKb",
  linLaptop: "9niXsyfI348FlI5z8ltVK1pCvAgy0TSC",
} as const;

/** How many sessions the support lead has, who signs in at every customer's: more than any page holds. */
const supportSessions = 130;

/** Her place among the staff. */
export const supportLead = 9;

/** Who is signed in where, oldest first. The times follow the calendar, so that no session has run out. */
export function seedSessions(staffUsers: readonly User[], clients: readonly Client[]): Session[] {
  const makeId = createIdMaker(createRandom(51), idAlphabet);
  const today = startOfToday().getTime();
  const [portal = "", fieldApp = "", backOffice = ""] = clients.map(({ client_id }) => client_id);
  const [ada, vera, milo, lin] = staffUsers;

  const special = [
    makeSession(ada, sessionIds.adaLaptop, 20, {
      device: devices.laptop,
      clients: [{ client_id: portal }, { client_id: backOffice }],
      authentication: {
        methods: [
          { name: "pwd", timestamp: toTime(today - 20 * hour) },
          { name: "mfa", timestamp: toTime(today - 20 * hour + 40_000), type: "push-notification" },
        ],
      },
      cookie: { mode: "persistent" },
      session_metadata: { office: "Rotterdam", ticket: "OPS-118" },
    }),
    makeSession(ada, sessionIds.adaPhone, 9, {
      device: devices.phone,
      clients: [{ client_id: portal }, { client_id: fieldApp }],
      session_metadata: null,
    }),
    makeSession(ada, sessionIds.adaKiosk, 2, {
      clients: [],
      authenticated_at: null,
      idle_expires_at: null,
      expires_at: null,
      last_interacted_at: null,
    }),
    makeSession(vera, sessionIds.veraLaptop, 5, {
      device: devices.laptop,
      cookie: { mode: "non-persistent" },
    }),
    makeSession(milo, sessionIds.miloPhone, 30, {
      device: devices.phone,
      clients: [{ client_id: fieldApp }],
      cookie: { mode: "persistent" },
    }),
    makeSession(milo, sessionIds.miloTablet, 3, {
      device: { ...devices.tablet, last_ip: null },
      clients: [{ client_id: fieldApp }],
      session_metadata: { pump: "harbour-7" },
    }),
    makeSession(lin, sessionIds.linLaptop, 1, { device: devices.laptop }),
  ];
  const support = Array.from({ length: supportSessions }, (_, index) =>
    makeSession(staffUsers[supportLead], makeId(32), 2 + index, {
      device: index % 3 === 0 ? devices.laptop : devices.tablet,
      cookie: { mode: index % 2 === 0 ? "persistent" : "non-persistent" },
    }),
  );
  const others = staffUsers
    .filter(({ blocked }, index) => index > 4 && index !== supportLead && !blocked)
    .map((user, index) => makeSession(user, makeId(32), 1 + index, { device: devices.laptop }));
  return sortBy([...special, ...support, ...others].flat(), 1, ({ created_at }) => created_at);

  function makeSession(
    user: User | undefined,
    id: string,
    ageInHours: number,
    particulars: Partial<Session>,
  ): Session[] {
    if (user === undefined) return [];
    const createdAt = today - ageInHours * hour;
    return [
      {
        id,
        user_id: user.user_id,
        created_at: toTime(createdAt),
        updated_at: toTime(createdAt + hour / 2),
        authenticated_at: toTime(createdAt),
        idle_expires_at: toTime(today + 3 * day),
        expires_at: toTime(today + 30 * day),
        last_interacted_at: toTime(createdAt + hour / 2),
        clients: [{ client_id: portal }],
        // How somebody proved who they are is known together with when they did.
        ...(particulars.authenticated_at === null
          ? {}
          : { authentication: { methods: [{ name: "pwd", timestamp: toTime(createdAt) }] } }),
        ...particulars,
      },
    ];
  }
}
