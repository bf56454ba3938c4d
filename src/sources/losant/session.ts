import { GatewayError } from "../../errors/gateway-error.ts";
import { type AnswerOrigin, readId } from "../answer.ts";
import type { JsonObject } from "../fields.ts";
import type { RoleRecord } from "../record.ts";
import type { Access } from "../source.ts";
import type { LosantAccess } from "./access.ts";
import type { LosantApi } from "./api.ts";
import type { OrgInviteReads } from "./invite.ts";
import type { MemberRowsOf } from "./member-row.ts";
import type { OrgList } from "./org-list.ts";
import type { TokenReads } from "./token-read.ts";
import type { LosantViewer } from "./viewer.ts";

/** What the parts of one caller's access to Losant share, for one request. */
export interface LosantSession {
  readonly access: LosantAccess;
  readonly api: LosantApi;
  /** Organizations as Losant sends them, members included. */
  readonly orgs: OrgList;
  readonly memberRowsOf: MemberRowsOf;
  /** The caller. */
  readonly viewer: LosantViewer;
  /** The fixed roles, by Losant's words for them. */
  readonly roles: ReadonlyMap<string, RoleRecord>;
  readonly tokens: TokenReads;
  /** Invitations that organizations sent. */
  readonly sentInvites: OrgInviteReads;
}

/** The id that an upstream object must have, in lower case. Throws BAD_RESPONSE when it has none. */
export function idOf(origin: AnswerOrigin, upstream: JsonObject, key = "id"): string {
  return readId(origin, upstream, key).toLowerCase();
}

/** What is thrown when something else needs an organization that is not there. */
export function orgNotFound({ source }: Pick<Access, "source">, orgId: string): GatewayError {
  return new GatewayError(
    "NOT_FOUND",
    `Source "${source.name}" has no organization ${JSON.stringify(orgId)} that the caller may see. It was probably deleted just now; ask again.`,
    { source: source.name },
  );
}
