import type { Call, OpenStream } from "../call.ts";
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

/** Opens a tenant for one caller and one request: `call` and `openStream` carry the caller's token. */
export function openAuth0(
  source: Source,
  { credential, refusal }: AccessRequest,
  call: Call,
  writtenUsers: RecentWrites,
  openStream: OpenStream,
): Auth0Access {
  const api = createAuth0Api(source.name, call, openStream);
  const access = { source, hasCredential: credential !== null, refusal } as Auth0Access;
  const session: Auth0Session = {
    access,
    api,
    credential,
    orgs: createOrgLoader(api),
    users: createUserLoader(api, writtenUsers),
    writtenUsers,
    roles: createRoleLoader(api),
    clients: createClientLoader(api),
    connections: createConnectionLoader(api),
    apis: createApiLoader(api),
  };
  return Object.assign(access, {
    ...createOrgReads(session),
    ...createMemberReads(session),
    ...createUserReads(session),
    ...createRoleReads(session),
    ...createInviteReads(session),
    ...createEventReads(session),
    ...createUserGroups(session),
    ...createJobReads(session),
    ...createNoWrites(access),
    ...createOrgWrites(session),
    ...createMemberWrites(session),
    ...createInviteWrites(session),
    ...createUserWrites(session),
    ...createRoleWrites(session),
    ...createTicketWrites(session),
    ...createJobWrites(session),
    ...createSharedCredentials(session),
    extras: createExtras(session),
  } satisfies Omit<Auth0Access, "source" | "hasCredential" | "refusal">);
}
