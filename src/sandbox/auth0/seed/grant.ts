import { createIdMaker, createRandom } from "../../story.ts";
import type { Grant } from "../credential-state.ts";
import { hexDigits } from "../protagonist.ts";
import type { Client, User } from "../state.ts";

/** Ids of grants of the protagonists. */
export const grantIds = {
  adaPortalPumps: "283f4ad33cf4dbd4575a5991",
  adaPortalBilling: "0c2efbde0f2989b6ad023ef2",
  adaFieldPumps: "f57d5f3242ad8ce92915abd9",
  miloFieldPumps: "ab3fc3c21e7d24a011ef336f",
} as const;

/** How many people of the largest customer agreed to something, so that the tenant has more than a page. */
const customersWhoAgreed = 60;

/** What users agreed that applications may do, oldest first. */
export function seedGrants(
  staffUsers: readonly User[],
  customerUsers: readonly (readonly User[])[],
  clients: readonly Client[],
  audiences: readonly string[],
): Grant[] {
  const makeId = createIdMaker(createRandom(53), hexDigits);
  const [portal = "", fieldApp = ""] = clients.map(({ client_id }) => client_id);
  const [pumps = "", billing = ""] = audiences;
  const [ada, , milo] = staffUsers;
  const reading = ["openid", "profile", "read:pumps"];
  return [
    ...grant(ada, grantIds.adaPortalPumps, portal, pumps, ["openid", "profile", "email", "read:pumps"]),
    ...grant(ada, grantIds.adaPortalBilling, portal, billing, ["read:invoices", "pay:invoices"]),
    ...grant(ada, grantIds.adaFieldPumps, fieldApp, pumps, []),
    ...grant(milo, grantIds.miloFieldPumps, fieldApp, pumps, ["read:pumps", "install:firmware"]),
    ...staffUsers
      .slice(5)
      .filter(({ blocked }) => !blocked)
      .flatMap((user) => grant(user, makeId(24), portal, pumps, reading)),
    ...(customerUsers[0] ?? [])
      .slice(0, customersWhoAgreed)
      .flatMap((user) => grant(user, makeId(24), portal, pumps, reading)),
  ];
}

function grant(
  user: User | undefined,
  id: string,
  clientID: string,
  audience: string,
  scope: readonly string[],
): Grant[] {
  return user === undefined ? [] : [{ id, clientID, user_id: user.user_id, audience, scope }];
}
