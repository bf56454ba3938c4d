import type { LosantSession } from "../session.ts";
import type { LosantInstanceAccess } from "./access.ts";
import type { LosantInstanceApi } from "./api.ts";
import type { InstanceOrgMembers } from "./member.ts";
import type { InstanceOrgList } from "./org-list.ts";

/** What the parts of one caller's access to an enterprise instance share, for one request. */
export interface LosantInstanceSession extends Pick<LosantSession, "viewer" | "roles" | "tokens"> {
  readonly access: LosantInstanceAccess;
  readonly api: LosantInstanceApi;
  /** Losant's id of the instance. */
  readonly instanceId: string;
  /** Organizations as Losant sends them, without members. */
  readonly orgs: InstanceOrgList;
  readonly members: InstanceOrgMembers;
}
