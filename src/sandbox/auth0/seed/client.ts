import { createIdMaker, createRandom } from "../../story.ts";
import type { Client } from "../state.ts";
import { idAlphabet } from "./organization.ts";

type Particulars = Pick<Client, "name" | "description" | "app_type" | "grant_types"> & Partial<Client>;

const applications: readonly Particulars[] = [
  {
    name: "Meridian Portal",
    description: "Where customers see their pumps",
    app_type: "spa",
    grant_types: ["authorization_code", "refresh_token"],
    callbacks: ["https://portal.meridian-pumps.example/callback"],
    allowed_logout_urls: ["https://portal.meridian-pumps.example"],
    initiate_login_uri: "https://portal.meridian-pumps.example/login",
    logo_uri: "https://cdn.meridian-pumps.example/portal.png",
    organization_usage: "require",
    organization_require_behavior: "pre_login_prompt",
  },
  {
    name: "Meridian Field App",
    description: "For technicians on site",
    app_type: "native",
    grant_types: ["authorization_code", "refresh_token"],
    callbacks: ["example.meridian-pumps.field://callback"],
    organization_usage: "allow",
  },
  {
    name: "Meridian Back Office",
    description: "For the staff of Meridian Pumps",
    app_type: "regular_web",
    grant_types: ["authorization_code"],
    callbacks: ["https://office.meridian-pumps.example/callback"],
    token_endpoint_auth_method: "client_secret_post",
    client_secret: "sandbox-client-secret-of-the-back-office",
  },
  {
    name: "Nightly Sync",
    description: "Copies customers into the billing system",
    app_type: "non_interactive",
    grant_types: ["client_credentials"],
    token_endpoint_auth_method: "client_secret_post",
    client_secret: "sandbox-client-secret-of-the-nightly-sync",
    client_metadata: { owner: "platform" },
  },
];

/** The applications of the tenant. */
export function seedClients(): Client[] {
  const makeId = createIdMaker(createRandom(3), idAlphabet);
  return applications.map((particulars) => ({
    client_id: makeId(32),
    tenant: "meridian-pumps",
    global: false,
    is_first_party: true,
    oidc_conformant: true,
    callbacks: [],
    allowed_logout_urls: [],
    jwt_configuration: { alg: "RS256", lifetime_in_seconds: 36_000, secret_encoded: false },
    token_endpoint_auth_method: "none",
    ...particulars,
  }));
}
