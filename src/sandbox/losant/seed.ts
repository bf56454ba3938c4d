import { isMember } from "./access.ts";
import type { Choices } from "./choices.ts";
import { seedAccounts } from "./seed/account.ts";
import { seedApiTokens } from "./seed/api-token.ts";
import { seedInvites } from "./seed/invite.ts";
import { seedOauthTokens } from "./seed/oauth-token.ts";
import { seedOrgs } from "./seed/org.ts";
import { createIds } from "./seed/resource.ts";
import type { Account, LosantState, Organization } from "./state.ts";

/** The Losant side of the story: a fresh copy, with the same ids every time. */
export function seedState(choices: Choices): LosantState {
  const accounts = seedAccounts();
  const orgs = seedOrgs(accounts);
  return {
    choices,
    accounts: byId(accounts.map((account) => withRecentOrgs(account, orgs))),
    orgs: byId(orgs),
    invites: byId(seedInvites(orgs, choices)),
    apiTokens: byId(seedApiTokens(accounts, orgs)),
    oauthTokens: byId(seedOauthTokens(accounts, orgs)),
    ssoDomains: new Map([
      ["meridian-pumps.example", "https://sso.meridian-pumps.example/saml?SAMLRequest=c2FuZGJveA"],
    ]),
    makeId: createIds(90),
  };
}

function withRecentOrgs(account: Account, orgs: readonly Organization[]): Account {
  const joined = orgs.filter((org) => isMember(org, account.id)).slice(0, 2);
  const items = joined.map(({ id, name }) => ({ id, name }));
  return { ...account, recentOrganizations: { itemType: "organization", items } };
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}
