import { createAuth0Api } from "../../src/sources/auth0/api.ts";
import { createClientLoader } from "../../src/sources/auth0/client.ts";
import { deviceCredentialFieldsOf, refreshTokenFieldsOf } from "../../src/sources/auth0/token.ts";
import { sessionFieldsOf } from "../../src/sources/auth0/user-session.ts";
import { auditLogFieldsOf } from "../../src/sources/losant/audit-log.ts";
import { instanceOrgFieldsOf } from "../../src/sources/losant/instance/org.ts";
import { historicalSummaryFieldsOf } from "../../src/sources/losant/instance-admin/historical-summary.ts";
import { apiTokenFieldsOf, oauthTokenFieldsOf } from "../../src/sources/losant/token.ts";
import { auth0AccessTo, losantAccessTo, losantInstanceAccessTo } from "./stand-in.ts";

const callNothing = () => Promise.reject(new Error("nothing is called here"));

/** Auth0's operations, which nobody calls. */
export const api = createAuth0Api("auth0", callNothing, callNothing);
const auth0Clients = { api, clients: createClientLoader(api) };

/** Fields of Losant's API tokens. */
export const tokenFields = apiTokenFieldsOf(losantAccessTo({}));
/** Fields of Losant's OAuth tokens. */
export const oauthTokenFields = oauthTokenFieldsOf(losantAccessTo({}));
/** Fields of Auth0's refresh tokens. */
export const refreshTokenFields = refreshTokenFieldsOf(auth0Clients);
/** Fields of Auth0's device credentials. */
export const deviceCredentialFields = deviceCredentialFieldsOf(auth0Clients);
/** Fields of Auth0's sessions. */
export const sessionFields = sessionFieldsOf(auth0Clients);
/** Fields of what an instance's orgs held. */
export const summaryFields = historicalSummaryFieldsOf(auth0AccessTo({}));
/** Fields of an instance's orgs. */
export const instanceOrgFields = instanceOrgFieldsOf(losantInstanceAccessTo({}));
/** Fields of Losant's audit logs. */
export const auditLogFields = auditLogFieldsOf(auth0AccessTo({}));
