import { createIdMaker, createRandom, startOfToday } from "../../story.ts";
import type { ConnectedAccount, FederatedTokenset } from "../credential-state.ts";
import type { Connection } from "../organization-state.ts";
import type { StoredOrganization, User } from "../state.ts";
import { idAlphabet } from "./organization.ts";
import { supportLead } from "./session.ts";
import { day, toTime } from "./time.ts";

/** Ids of the token sets of identity providers. */
export const tokensetIds = {
  adaCalendar: "0035847c-4dbe-4dae-a5d7-8b269360a974",
  adaDrive: "ed0ddd76-3c1a-485e-a32d-6a80bff91266",
  /** Has null for both times that may be null, and no scope. */
  miloDrive: "414fe066-c806-46fb-a6a9-a6772f245147",
} as const;

/** How many accounts the support lead has connected: more than the largest page, which is 20. */
const supportAccounts = 25;

const calendar = ["openid", "https://www.googleapis.com/auth/calendar.readonly"];

/** Accounts elsewhere by user id, each user's oldest first: Ada's and the support lead's. */
export function seedConnectedAccounts(
  staffUsers: readonly User[],
  organizations: readonly StoredOrganization[],
  connections: readonly Connection[],
): Map<string, ConnectedAccount[]> {
  const makeId = createIdMaker(createRandom(56), idAlphabet);
  const google = connections.find(({ strategy }) => strategy === "google-oauth2");
  const [ada] = staffUsers;
  const madeAt = Date.UTC(2025, 4, 2, 8);
  const runsOutAt = toTime(startOfToday().getTime() + 60 * day);
  if (google === undefined) return new Map();
  const account = (index: number, particulars: Partial<ConnectedAccount>): ConnectedAccount => ({
    id: `cac_${makeId(16)}`,
    connection: google.name,
    connection_id: google.id,
    strategy: google.strategy,
    access_type: "offline",
    created_at: toTime(madeAt + index * day),
    ...particulars,
  });
  const atCustomer = (customer: number) => {
    const id = organizations[customer]?.organization.id;
    return id === undefined ? {} : { organization_id: id };
  };
  const lists: readonly [User | undefined, ConnectedAccount[]][] = [
    [
      ada,
      [
        account(0, { scopes: calendar, expires_at: runsOutAt, ...atCustomer(0) }),
        account(1, { scopes: [] }),
        account(2, {}),
      ],
    ],
    [
      staffUsers[supportLead],
      Array.from({ length: supportAccounts }, (_, index) =>
        account(index, { scopes: calendar, ...atCustomer(index) }),
      ),
    ],
  ];
  return byUserId(lists);
}

/** Token sets by user id, each user's oldest first: Ada's and Milo's. */
export function seedFederatedTokensets([ada, , milo]: readonly User[]): Map<string, FederatedTokenset[]> {
  const today = startOfToday().getTime();
  const issuedAt = toTime(today - 3 * day);
  return byUserId<FederatedTokenset>([
    [
      ada,
      [
        {
          id: tokensetIds.adaCalendar,
          connection: "google-oauth2",
          scope: calendar.join(" "),
          issued_at: issuedAt,
          expires_at: toTime(today + 60 * day),
          last_used_at: toTime(today - day),
        },
        {
          id: tokensetIds.adaDrive,
          connection: "google-oauth2",
          scope: "https://www.googleapis.com/auth/drive.file",
          issued_at: issuedAt,
          expires_at: toTime(today + 60 * day),
          last_used_at: null,
        },
      ],
    ],
    [
      milo,
      [
        {
          id: tokensetIds.miloDrive,
          connection: "windowslive",
          issued_at: issuedAt,
          expires_at: null,
          last_used_at: null,
        },
      ],
    ],
  ]);
}

function byUserId<Value>(lists: readonly (readonly [User | undefined, Value[]])[]): Map<string, Value[]> {
  return new Map(
    lists.flatMap(([user, list]) => (user === undefined ? [] : [[user.user_id, list] as const])),
  );
}
