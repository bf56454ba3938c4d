import type { Journey } from "./journey.ts";
import { auth0Reads } from "./journeys/auth0.ts";
import { auth0Changes } from "./journeys/auth0-change.ts";
import { auth0UserReads } from "./journeys/auth0-user.ts";
import { auth0UserChanges } from "./journeys/auth0-user-change.ts";
import { readsOfBoth } from "./journeys/both.ts";
import { instanceJourneys } from "./journeys/instance.ts";
import { losantReads } from "./journeys/losant.ts";
import { losantChanges } from "./journeys/losant-change.ts";
import { losantMoreChanges, losantMoreReads } from "./journeys/losant-more-change.ts";
import { subscriptions } from "./journeys/subscription.ts";

/** Every journey; what each calls and answers is found out by running it without a fault. */
export const journeys: readonly Journey[] = [
  ...readsOfBoth,
  ...losantReads,
  ...losantMoreReads,
  ...losantChanges,
  ...losantMoreChanges,
  ...instanceJourneys,
  ...auth0Reads,
  ...auth0UserReads,
  ...auth0Changes,
  ...auth0UserChanges,
  ...subscriptions,
];
