import type { Call, OpenStream } from "../call.ts";
import { joinParts } from "../join-parts.ts";
import { createNoWrites } from "../no-writes.ts";
import type { Access, AccessRequest, Source } from "../source.ts";
import { createAuth0Api } from "./api.ts";
import { createClientLoader } from "./client.ts";
import { createConnectionLoader } from "./connection.ts";
import { createEventReads } from "./event.ts";
import { type Auth0Extras, createExtras } from "./extras.ts";
import { createUserGroups } from "./group.ts";
import { createInviteReads } from "./invite.ts";
import { createInviteWrites } from "./invite-write.ts";
import { createJobReads } from "./job.ts";
import { createJobWrites } from "./job-write.ts";
import { createMemberReads } from "./member.ts";
import { createMemberWrites } from "./member-write.ts";
import { createOrgLoader, createOrgReads } from "./org.ts";
import { createOrgWrites } from "./org-write.ts";
import type { RecentWrites } from "./recent-writes.ts";
import { createApiLoader } from "./resource-server.ts";
import { createRoleLoader, createRoleReads } from "./role.ts";
import { createRoleWrites } from "./role-write.ts";
import type { Auth0Session } from "./session.ts";
import { createTicketWrites } from "./ticket.ts";
import { createUserReads } from "./user.ts";
import { createSharedCredentials } from "./user-credential.ts";
import { createUserLoader } from "./user-loader.ts";
import { createUserWrites } from "./user-write.ts";

/** One caller's way into one Auth0 tenant, for one request. */
export interface Auth0Access extends Access {
  readonly extras: Auth0Extras;
}

/** Whether an access leads into an Auth0 tenant. */
export function isAuth0Access(access: Access): access is Auth0Access {
  return access.source.kind === "AUTH0";
}

const loaders = joinParts([
  ({ api }: Pick<Auth0Session, "api">) => ({ orgs: createOrgLoader(api) }),
  ({ api, writtenUsers }: Pick<Auth0Session, "api" | "writtenUsers">) => ({
    users: createUserLoader(api, writtenUsers),
  }),
  ({ api }: Pick<Auth0Session, "api">) => ({ roles: createRoleLoader(api) }),
  ({ api }: Pick<Auth0Session, "api">) => ({ clients: createClientLoader(api) }),
  ({ api }: Pick<Auth0Session, "api">) => ({ connections: createConnectionLoader(api) }),
  ({ api }: Pick<Auth0Session, "api">) => ({ apis: createApiLoader(api) }),
]);

const parts = joinParts([
  ({ access }: Auth0Session) => createNoWrites(access),
  createOrgReads,
  createMemberReads,
  createUserReads,
  createRoleReads,
  createInviteReads,
  createEventReads,
  createUserGroups,
  createJobReads,
  createOrgWrites,
  createMemberWrites,
  createInviteWrites,
  createUserWrites,
  createRoleWrites,
  createTicketWrites,
  createJobWrites,
  createSharedCredentials,
  (session: Auth0Session) => ({ extras: createExtras(session) }),
]);

/** Opens a tenant for one caller and one request: `call` and `openStream` carry the caller's token. */
export function openAuth0(
  source: Source,
  { credential, refusal }: AccessRequest,
  call: Call,
  writtenUsers: RecentWrites,
  openStream: OpenStream,
): Auth0Access {
  const api = createAuth0Api(source.name, call, openStream);
  return parts.create({ source, hasCredential: credential !== null, refusal }, (access) =>
    loaders.create({ access, api, credential, writtenUsers }, (session) => session),
  );
}
