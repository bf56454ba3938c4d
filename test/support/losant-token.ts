import { encodeGlobalId } from "../../src/graph/global-id.ts";
import { meridianInstanceId } from "../../src/sandbox/losant/seed/instance.ts";
import { applications } from "../../src/sandbox/losant/seed/resource.ts";
import type { LosantClient } from "../sandbox/losant/losant-client.ts";
import type { AskOptions, World } from "./world.ts";

/** Losant's id of Meridian Pumps, of which Ada is an administrator. */
export const pumps = "c69463bd6f324833f425146e";
/** Its global id. */
export const pumpsId = encodeGlobalId("Org", "losant", pumps);
/** An application of Meridian Pumps. */
export const applicationId = applications.telemetry.id;

/** All that the tests ask of errors. */
export const errorFields =
  "errors { __typename code message path upstreamCode ... on IdentityNotFoundError { missingId } ... on IdentitySourceChoiceError { candidates { name } } }";
/** All that the tests ask of tokens. */
export const tokenFields = `id sourceId name description kind status scopes expiresAt createdAt
  user { email } client { clientId }
  losant { defaultRole applicationId redirectUri resourceUris creator { kind name }
    orgRoles { isSandbox role org { id } applicationRoles { resourceId role } dashboardRoles { resourceId role } } }`;

/** An OAuth token that an application waits for. */
export const oauthInput = {
  name: "Forklift app",
  clientId: "client-of-the-forklift-app",
  redirectUri: "https://forklift.example/callback",
  resourceUris: ["https://api.losant.com"],
  codeChallenge: "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
  scopes: ["only.User.read"],
};

/** What the tests read of a token with Losant's client. */
export interface UpstreamToken {
  readonly id: string;
  readonly name: string;
  readonly status: string;
}

/** The kinds of tokens that a user can make, with how Losant's client reads one. */
export const tokenKinds = [
  {
    kind: "an API token of the caller",
    input: { losantApiToken: { name: "Night job", scopes: ["all.User.read"] } },
    path: "/me/tokens",
    look: (client: LosantClient, apiTokenId: string) =>
      client.userApiToken.get<UpstreamToken>({ apiTokenId }),
  },
  {
    kind: "an OAuth token",
    input: { losantOauthToken: oauthInput },
    path: "/me/oauth-tokens",
    look: (client: LosantClient, id: string) =>
      client.request<UpstreamToken>({ method: "GET", url: `/me/oauth-tokens/${id}` }),
  },
  {
    kind: "an API token of an application",
    input: {
      losantApiToken: { name: "Feed", scopes: ["all.Application.read"], owner: { applicationId } },
    },
    path: `/applications/${applicationId}/tokens`,
    look: (client: LosantClient, apiTokenId: string) =>
      client.applicationApiToken.get<UpstreamToken>({ applicationId, apiTokenId }),
  },
  {
    kind: "an API token of an instance",
    input: {
      losantApiToken: {
        name: "Portal",
        scopes: ["all.Instance.read"],
        owner: { instanceId: encodeGlobalId("LosantInstance", "losant", meridianInstanceId) },
      },
    },
    path: `/instances/${meridianInstanceId}/tokens`,
    look: (client: LosantClient, id: string) =>
      client.request<UpstreamToken>({
        method: "GET",
        url: `/instances/${meridianInstanceId}/tokens/${id}`,
      }),
  },
] as const;

/** The mutations of tokens in one world, and what is needed to look after them. */
export function tokensIn(world: World) {
  async function create(token: unknown, options: AskOptions & { readonly source?: string } = {}) {
    const { source, ...others } = options;
    const data = await world.data(
      `mutation ($input: TokenCreateInput!) {
        tokenCreate(input: $input) { secret token { ${tokenFields} } ${errorFields} }
      }`,
      { variables: { input: { token, ...(source !== undefined && { source }) } }, ...others },
    );
    return data.tokenCreate;
  }

  async function update(input: unknown, options: AskOptions = {}) {
    const data = await world.data(
      `mutation ($input: TokenUpdateInput!) {
        tokenUpdate(input: $input) { token { ${tokenFields} } ${errorFields} }
      }`,
      { variables: { input }, ...options },
    );
    return data.tokenUpdate;
  }

  async function revoke(id: string, options: AskOptions = {}) {
    const data = await world.data(
      `mutation ($input: TokenRevokeInput!) { tokenRevoke(input: $input) { revokedTokenId ${errorFields} } }`,
      { variables: { input: { id } }, ...options },
    );
    return data.tokenRevoke;
  }

  async function read(id: string, options: AskOptions = {}) {
    const data = await world.data(`query ($id: ID!) { node(id: $id) { ... on Token { ${tokenFields} } } }`, {
      variables: { id },
      ...options,
    });
    return data.node;
  }

  async function calls(): Promise<string[]> {
    return (await world.calls("losant")).map(({ method, path }) => `${method} ${path}`);
  }

  return { create, update, revoke, read, calls };
}
