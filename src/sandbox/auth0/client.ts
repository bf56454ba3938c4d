import { readClientSearch } from "./client-search.ts";
import { refuse } from "./errors.ts";
import { fieldParameters, readFields } from "./fields.ts";
import { answerPage, checkpointParameters } from "./paging.ts";
import { checkParameters, readFlag } from "./query.ts";
import type { Auth0Request, Auth0Route, Client } from "./state.ts";

const readScopes = ["read:clients", "read:client_keys", "read:client_credentials", "read:client_summary"];

/** Top-level properties that `fields` may name. The vendor also takes paths within them; those are not emulated. */
const clientFields = [
  "name",
  "description",
  "callbacks",
  "oidc_backchannel_logout",
  "oidc_logout",
  "session_transfer",
  "allowed_origins",
  "web_origins",
  "client_id",
  "tenant",
  "global",
  "jwt_configuration",
  "logo_uri",
  "allowed_clients",
  "sso",
  "addons",
  "encryption_key",
  "client_secret",
  "signing_keys",
  "mobile",
  "token_endpoint_auth_method",
  "allowed_logout_urls",
  "app_type",
  "is_first_party",
  "oidc_conformant",
  "client_metadata",
  "initiate_login_uri",
  "grant_types",
  "refresh_token",
  "default_organization",
  "organization_usage",
  "organization_require_behavior",
  "organization_discovery_methods",
  "client_authentication_methods",
  "resource_server_identifier",
];

/** The operations on applications (auth0.com/docs/api/management/v2/clients). */
export const clientRoutes: readonly Auth0Route[] = [
  {
    operation: "get_clients",
    method: "GET",
    path: "/clients",
    scopes: readScopes,
    rateLimitGroup: "clients read",
    handle(request) {
      const { query, state } = request;
      checkParameters(query, [
        ...checkpointParameters,
        ...fieldParameters,
        "is_global",
        "is_first_party",
        "app_type",
        "external_client_id",
        "q",
      ]);
      const isGlobal = readFlag(query, "is_global");
      const isFirstParty = readFlag(query, "is_first_party");
      const types = query.get("app_type")?.split(",");
      const fields = readFields(query, clientFields);
      const isFound = readClientSearch(request);
      return {
        status: 200,
        body: answerPage(
          query,
          {
            key: "clients",
            entries: [...state.clients.values()].filter(
              (client) =>
                (isGlobal === undefined || client.global === isGlobal) &&
                (isFirstParty === undefined || client.is_first_party === isFirstParty) &&
                (types === undefined || types.includes(client.app_type)) &&
                // No application of the sandbox is registered by a document of its own.
                !query.has("external_client_id") &&
                isFound(client),
            ),
            show: (client) => fields.apply(describeClient(request, client)),
          },
          // The vendor shows no time for a client: its id alone marks the place.
          {
            markOf: ({ client_id }) => ({ at: "", id: client_id }),
            nextAfterEveryPage: false,
            smallestPage: 0,
          },
        ),
      };
    },
  },
  {
    operation: "get_clients_by_id",
    method: "GET",
    path: "/clients/{id}",
    scopes: readScopes,
    rateLimitGroup: "clients read",
    handle(request) {
      checkParameters(request.query, fieldParameters);
      const fields = readFields(request.query, clientFields);
      const client = request.state.clients.get(request.params.id ?? "");
      if (client === undefined) throw refuse(404, "The client does not exist.", "inexistent_client");
      return { status: 200, body: fields.apply(describeClient(request, client)) };
    },
  },
];

function describeClient({ caller }: Auth0Request, client: Client): object {
  const { client_secret, ...open } = client;
  return client_secret !== undefined && caller.scopes.includes("read:client_keys") ? client : open;
}
