import { createIdMaker, createRandom, customers } from "../../story.ts";
import type { Connection } from "../organization-state.ts";
import type { Client, Identity, User } from "../state.ts";
import { idAlphabet } from "./organization.ts";

const social = ["google-oauth2", "windowslive", "oauth2"];
const passwordless = ["email", "sms"];

/** One connection for every way that somebody signs in, the oldest user's first. */
export function seedConnections(users: readonly User[], clients: readonly Client[]): Connection[] {
  const makeId = createIdMaker(createRandom(31), idAlphabet);
  const [portal, fieldApp, backOffice] = clients.map(({ client_id }) => client_id);
  const used = new Map<string, string>();
  for (const { connection, provider } of users.flatMap(({ identities }) => identities))
    used.set(connection, provider);
  return [...used].map(([name, strategy], index) => {
    const isEnterprise =
      strategy !== "auth0" && !social.includes(strategy) && !passwordless.includes(strategy);
    const displayName = displayNameOf(name);
    return {
      id: `con_${makeId(16)}`,
      name,
      ...(displayName === undefined ? {} : { display_name: displayName }),
      strategy,
      realms: [name],
      enabled_clients: [
        portal,
        ...(isEnterprise ? [] : [fieldApp]),
        ...(strategy === "auth0" ? [backOffice] : []),
      ].filter((id) => id !== undefined),
      is_domain_connection: false,
      ...(isEnterprise ? { show_as_button: index % 3 !== 0, metadata: { owner: "onboarding" } } : {}),
      options: optionsOf(name, strategy),
      authentication: { active: true },
      connected_accounts: { active: strategy === "google-oauth2" },
    };
  });
}

/** What the login page calls a customer's connection. The tenant's own ones have no name but the technical one. */
function displayNameOf(name: string): string | undefined {
  const customer = customers.find(({ slug }) => name === slug || name.startsWith(`${slug}-`));
  if (customer === undefined) return undefined;
  return name === customer.slug ? `${customer.name} SSO` : `${customer.name} Directory`;
}

function optionsOf(name: string, strategy: Identity["provider"]): Readonly<Record<string, unknown>> {
  switch (strategy) {
    case "auth0":
      return { passwordPolicy: "good", brute_force_protection: true, requires_username: false };
    case "samlp":
      return { signInEndpoint: `https://sso.${name}.example/saml`, signatureAlgorithm: "rsa-sha256" };
    case "google-oauth2":
      return { email: true, profile: true, scope: ["email", "profile"] };
    default:
      return {};
  }
}
