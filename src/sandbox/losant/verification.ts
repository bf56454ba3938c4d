import { refusal } from "./errors.ts";
import type { LosantRoute } from "./state.ts";

/** Open to users whose e-mail address is not verified, as the client's reference marks them. */
const openToUnverified: readonly string[] = ["me.get", "me.patch", "me.verifyEmail"];

/** The same operation, closed to users whose e-mail address is not verified unless it is one of the few open to them. */
export function forVerifiedUsers(route: LosantRoute): LosantRoute {
  if (route.scopes === "public" || openToUnverified.includes(route.operation)) return route;
  return {
    ...route,
    handle(request) {
      const account = request.state.accounts.get(request.caller.userId ?? "");
      if (account?.emailVerified === false)
        throw refusal(request.state.choices.unverifiedStatus, "The e-mail address has to be verified first");
      return route.handle(request);
    },
  };
}
