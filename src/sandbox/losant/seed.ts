import { protagonists } from "../story.ts";
import { isMember } from "./access.ts";
import type { Choices } from "./choices.ts";
import { seedAccounts } from "./seed/account.ts";
import { seedApiTokens, seedApplicationApiTokens } from "./seed/api-token.ts";
import { seedApplications, seedDashboards, seedDevices, seedFlows } from "./seed/application.ts";
import { seedAuditLogs } from "./seed/audit-log.ts";
import { storyCredentials } from "./seed/credential.ts";
import { seedInstance } from "./seed/instance.ts";
import { seedInvites } from "./seed/invite.ts";
import { seedOauthTokens } from "./seed/oauth-token.ts";
import { seedOrgs } from "./seed/org.ts";
import { createIds } from "./seed/resource.ts";
import type { Account, LosantState, Organization } from "./state.ts";

/** The Losant side of the story: a fresh copy, with the same ids every time. */
export function seedState(choices: Choices): LosantState {
  const accounts = seedAccounts();
  const orgs = seedOrgs(accounts);
  const invites = seedInvites(orgs, choices);
  const enterprise = seedInstance(accounts, orgs, choices);
  return {
    choices,
    accounts: byId([
      ...accounts.map((account) => withRecentOrgs(account, orgs)),
      ...enterprise.accounts.map((account) => withRecentOrgs(account, enterprise.orgs)),
    ]),
    // The partners' organizations are in both lists: what the instance says of them counts.
    orgs: byId([...orgs, ...enterprise.orgs]),
    invites: byId([...invites, ...enterprise.invites]),
    apiTokens: byId([
      ...seedApiTokens(accounts, orgs),
      ...seedApplicationApiTokens(accounts),
      ...enterprise.apiTokens,
    ]),
    oauthTokens: byId(seedOauthTokens(accounts, orgs)),
    sessions: new Map(),
    applications: byId([...seedApplications(accounts, orgs), ...enterprise.applications]),
    dashboards: byId(seedDashboards(accounts, orgs)),
    devices: byId(seedDevices()),
    flows: byId(seedFlows()),
    auditLogs: byId(seedAuditLogs(accounts, orgs, invites)),
    ssoDomains: new Map([
      ["meridian-pumps.example", "https://sso.meridian-pumps.example/saml?SAMLRequest=c2FuZGJveA"],
    ]),
    githubLogins: new Map([[storyCredentials.githubAccessToken, "ada-okafor"]]),
    samlLogins: new Map([[storyCredentials.samlResponse, protagonists["sandbox-member"].email]]),
    instances: byId([enterprise.instance]),
    instanceAuditLogs: byId(enterprise.auditLogs),
    makeId: createIds(90),
    makeAuditLogId: createIds(91),
  };
}

function withRecentOrgs(account: Account, orgs: readonly Organization[]): Account {
  const joined = orgs.filter((org) => isMember(org, account.id)).slice(0, 2);
  const items = joined.map(({ id, name }) => ({ id, name }));
  return { ...account, recentItems: [...account.recentItems, { itemType: "organization", items }] };
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}
