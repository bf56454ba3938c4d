import { useSyncExternalStore } from "react";

/** The parts of the address behind `#/`, for example `["orgs", "T3Jn…", "invites"]`. */
export function useRoute(): readonly string[] {
  const hash = useSyncExternalStore(onHashChange, () => location.hash);
  return hash.replace(/^#?\/?/, "").split("/");
}

function onHashChange(notify: () => void) {
  addEventListener("hashchange", notify);
  return () => removeEventListener("hashchange", notify);
}
