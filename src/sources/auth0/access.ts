import type { Call } from "../call.ts";
import { createNoWrites } from "../no-writes.ts";
import type { Access, AccessRequest, Source } from "../source.ts";
import { unsupported } from "../unsupported.ts";
import { createAuth0Api } from "./api.ts";
import { type Auth0Extras, createExtras } from "./extras.ts";
import { createInviteReads } from "./invite.ts";
import { createMemberReads } from "./member.ts";
import { createOrgLoader, createOrgReads } from "./org.ts";
import { createRoleLoader, createRoleReads } from "./role.ts";
import type { Auth0Session } from "./session.ts";
import { createUserLoader, createUserReads } from "./user.ts";

/** One caller's way into one Auth0 tenant, for one request. */
export interface Auth0Access extends Access {
  readonly extras: Auth0Extras;
}

/** Whether an access leads into an Auth0 tenant. */
export function isAuth0Access(access: Access): access is Auth0Access {
  return access.source.kind === "AUTH0";
}

/** Opens a tenant for one caller and one request: `call` carries the caller's token. */
export function openAuth0(source: Source, { credential, refusal }: AccessRequest, call: Call): Auth0Access {
  const api = createAuth0Api(source.name, call);
  const access = { source, hasCredential: credential !== null, refusal } as Auth0Access;
  const session: Auth0Session = {
    access,
    api,
    credential,
    orgs: createOrgLoader(api),
    users: createUserLoader(api),
    roles: createRoleLoader(api),
  };
  return Object.assign(access, {
    ...createOrgReads(session),
    ...createMemberReads(session),
    ...createUserReads(session),
    ...createRoleReads(session),
    ...createInviteReads(session),
    ...createNoWrites(access),
    async viewerTokens() {
      throw unsupported(access, "tokens", "list API tokens");
    },
    token: async () => null,
    extras: createExtras(session),
  } satisfies Omit<Auth0Access, "source" | "hasCredential" | "refusal">);
}
