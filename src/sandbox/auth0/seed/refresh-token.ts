import { createIdMaker, createRandom, startOfToday } from "../../story.ts";
import type { RefreshToken } from "../credential-state.ts";
import { sortBy } from "../query.ts";
import type { Client, User } from "../state.ts";
import { devices } from "./device.ts";
import { idAlphabet } from "./organization.ts";
import { sessionIds, supportLead } from "./session.ts";
import { day, hour, toTime } from "./time.ts";

/** Ids of the refresh tokens that are unlike the others. */
export const refreshTokenIds = {
  /** Has every field; rotating, of the session on the phone. */
  adaPortal: "bRc1F265mNHXfK301u9SxV8h",
  /** Of the same session, for the other application. */
  adaField: "AolaZant7g9hfUfILer2A3mu",
  /** From before tokens knew their session: null for it and for every time that may be null. */
  adaOld: "QADHvzgkupg6DdYdJA5qt6AW",
  /** Ran out. */
  adaExpired: "EI1U4BiPuUskNGovz1GwQb64",
  /** Its scopes are a list. */
  veraPortal: "EFZP5xJeUjOVJAEin63m8DSV",
  miloField: "6Vsq6ltVQqF7lSnwfXtkgxYL",
  /** Has neither device nor resource servers nor metadata. */
  miloBare: "M8BSNzDti2HksVi4AK8jYfoL",
} as const;

/** How many refresh tokens the support lead has: more than any page holds. */
const supportTokens = 120;

/** The refresh tokens, oldest first. Their times follow the calendar. */
export function seedRefreshTokens(
  staffUsers: readonly User[],
  clients: readonly Client[],
  audiences: readonly string[],
): RefreshToken[] {
  const makeId = createIdMaker(createRandom(52), idAlphabet);
  const today = startOfToday().getTime();
  const [portal = "", fieldApp = ""] = clients.map(({ client_id }) => client_id);
  const [pumps = "", billing = ""] = audiences;
  const [ada, vera, milo] = staffUsers;

  const special = [
    makeToken(ada, refreshTokenIds.adaPortal, 9, {
      client_id: portal,
      session_id: sessionIds.adaPhone,
      device: devices.phone,
      resource_servers: [
        { audience: pumps, scopes: "read:pumps start:pumps stop:pumps" },
        { audience: billing, scopes: "read:invoices" },
      ],
      refresh_token_metadata: { purpose: "portal", build: 42 },
    }),
    makeToken(ada, refreshTokenIds.adaField, 8, {
      session_id: sessionIds.adaPhone,
      rotating: false,
      resource_servers: [{ audience: pumps, scopes: "" }],
    }),
    makeToken(ada, refreshTokenIds.adaOld, 900 * 24, {
      session_id: null,
      rotating: false,
      idle_expires_at: null,
      expires_at: null,
      last_exchanged_at: null,
      resource_servers: [{ audience: pumps }],
      refresh_token_metadata: null,
    }),
    makeToken(ada, refreshTokenIds.adaExpired, 60 * 24, {
      session_id: null,
      idle_expires_at: toTime(today - 40 * day),
      expires_at: toTime(today - 30 * day),
    }),
    makeToken(vera, refreshTokenIds.veraPortal, 5, {
      client_id: portal,
      session_id: sessionIds.veraLaptop,
      resource_servers: [{ audience: pumps, scopes: ["read:pumps", "read:alarms"] }],
    }),
    makeToken(milo, refreshTokenIds.miloField, 30, {
      session_id: sessionIds.miloPhone,
      device: devices.phone,
      resource_servers: [{ audience: pumps, scopes: "read:pumps install:firmware" }],
    }),
    makeToken(milo, refreshTokenIds.miloBare, 3, { session_id: sessionIds.miloTablet, rotating: false }),
  ];
  const support = Array.from({ length: supportTokens }, (_, index) =>
    makeToken(staffUsers[supportLead], makeId(24), 2 + index, {
      client_id: index % 4 === 0 ? portal : fieldApp,
      device: devices.tablet,
    }),
  );
  return sortBy([...special, ...support].flat(), 1, ({ created_at }) => created_at);

  function makeToken(
    user: User | undefined,
    id: string,
    ageInHours: number,
    particulars: Partial<RefreshToken>,
  ): RefreshToken[] {
    if (user === undefined) return [];
    const createdAt = today - ageInHours * hour;
    return [
      {
        id,
        user_id: user.user_id,
        client_id: fieldApp,
        session_id: null,
        rotating: true,
        created_at: toTime(createdAt),
        idle_expires_at: toTime(today + 14 * day),
        expires_at: toTime(today + 30 * day),
        last_exchanged_at: toTime(createdAt + hour / 2),
        ...particulars,
      },
    ];
  }
}
