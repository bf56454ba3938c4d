import { isAuth0Access } from "../../../sources/auth0/access.ts";
import type { Resolvers } from "../../types.generated.ts";

/** What only Auth0 has. A facet is the record itself: its fields stand beside the shared ones. */
export const facetResolvers: Resolvers = {
  Org: { auth0: (org) => (isAuth0Access(org.access) ? org : null) },
  Invite: { auth0: (invite) => (isAuth0Access(invite.access) ? invite : null) },
  User: { auth0: (user) => (isAuth0Access(user.access) ? user : null) },
};
