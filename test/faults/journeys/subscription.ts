import type { Journey } from "../journey.ts";

const query = "subscription { identityEvents { eventId } }";

/** Subscriptions. What is asked and told stands where they are run. */
export const subscriptions: readonly Journey[] = [
  { name: "auth0 events while streams fail to open", upstreams: ["auth0"], query, follow: "openings" },
  { name: "auth0 events while reads about them fail", upstreams: ["auth0"], query, follow: "reads" },
  { name: "auth0 job that is followed", upstreams: ["auth0"], query, follow: "job" },
];
