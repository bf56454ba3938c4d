import type { Call, OpenStream } from "../call.ts";
import { joinParts } from "../join-parts.ts";
import { createAuthenticationMethodApi } from "./api/authentication-method.ts";
import { createClientApi } from "./api/client.ts";
import { createClientGrantApi } from "./api/client-grant.ts";
import { createConnectedAccountApi } from "./api/connected-account.ts";
import { createConnectionApi } from "./api/connection.ts";
import { createConsentApi } from "./api/consent.ts";
import { createDeviceCredentialApi } from "./api/device-credential.ts";
import { createDomainApi } from "./api/domain.ts";
import { createEnrollmentApi } from "./api/enrollment.ts";
import { createEventApi } from "./api/event.ts";
import { createGroupApi } from "./api/group.ts";
import { createIdentityProviderApi } from "./api/identity-provider.ts";
import { createInvitationApi } from "./api/invitation.ts";
import { createJobApi } from "./api/job.ts";
import { createMemberApi } from "./api/member.ts";
import { createOrganizationApi } from "./api/organization.ts";
import { createRefreshTokenApi } from "./api/refresh-token.ts";
import { createResourceServerApi } from "./api/resource-server.ts";
import { createRoleApi } from "./api/role.ts";
import { createTicketApi } from "./api/ticket.ts";
import { createUserApi } from "./api/user.ts";
import { createUserBlockApi } from "./api/user-block.ts";
import { createUserSessionApi } from "./api/user-session.ts";
import { type Operations, operationsBy } from "./operation.ts";

/** What the operations are made of. */
interface ApiCalls {
  readonly source: string;
  readonly operations: Operations;
  readonly openStream: OpenStream;
}

const parts = joinParts([
  ({ operations }: ApiCalls) => createResourceServerApi(operations),
  ({ operations }: ApiCalls) => createIdentityProviderApi(operations),
  ({ operations }: ApiCalls) => createDomainApi(operations),
  ({ operations }: ApiCalls) => createConnectionApi(operations),
  ({ source, openStream }: ApiCalls) => createEventApi(source, openStream),
  ({ operations }: ApiCalls) => createClientGrantApi(operations),
  ({ operations }: ApiCalls) => createClientApi(operations),
  ({ operations }: ApiCalls) => createInvitationApi(operations),
  ({ operations }: ApiCalls) => createMemberApi(operations),
  ({ operations }: ApiCalls) => createOrganizationApi(operations),
  ({ operations }: ApiCalls) => createRoleApi(operations),
  ({ operations }: ApiCalls) => createUserApi(operations),
  ({ operations }: ApiCalls) => createGroupApi(operations),
  ({ operations }: ApiCalls) => createTicketApi(operations),
  ({ operations }: ApiCalls) => createJobApi(operations),
  ({ operations }: ApiCalls) => createUserBlockApi(operations),
  ({ operations }: ApiCalls) => createAuthenticationMethodApi(operations),
  ({ operations }: ApiCalls) => createConnectedAccountApi(operations),
  ({ operations }: ApiCalls) => createConsentApi(operations),
  ({ operations }: ApiCalls) => createDeviceCredentialApi(operations),
  ({ operations }: ApiCalls) => createEnrollmentApi(operations),
  ({ operations }: ApiCalls) => createRefreshTokenApi(operations),
  ({ operations }: ApiCalls) => createUserSessionApi(operations),
]);

/** The operations of Auth0's Management API v2 that are used. */
export type Auth0Api = ReturnType<typeof createAuth0Api>;

/**
 * One function per operation, as in https://auth0.com/docs/api/management/v2. Ids go into the path here and nowhere
 * else.
 */
export function createAuth0Api(source: string, call: Call, openStream: OpenStream) {
  return parts.create({}, () => ({ source, operations: operationsBy(source, call), openStream }));
}
