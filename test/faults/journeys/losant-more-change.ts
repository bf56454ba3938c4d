import { applications } from "../../../src/sandbox/losant/seed/resource.ts";
import type { Found, Journey } from "../journey.ts";
import { change, pumpsId } from "./words.ts";

const invites = '{ viewer(source: "losant") { invites(first: 5) { nodes { id status } } } }';
const inviteOf = ({ viewer }: Found): string =>
  viewer.invites.nodes.find(({ status }: Found) => status === "PENDING").id;
const link = { token: "sandbox-invite-1", email: "aisha.abbott.0@atlas-logistics.example" };

/** More changes in Losant: answers to invites, tokens that end, and the caller's own account. */
export const losantMoreChanges: readonly Journey[] = [
  change(
    "losant",
    "inviteAccept",
    "org { id name } orgSourceId",
    {},
    {
      query: invites,
      toInput: (data) => ({ invite: { id: inviteOf(data) } }),
    },
  ),
  change(
    "losant",
    "inviteReject",
    "rejectedInviteId",
    {},
    {
      query: invites,
      toInput: (data) => ({ invite: { id: inviteOf(data) } }),
    },
  ),
  change(
    "losant",
    "inviteDismiss",
    "dismissedInviteId",
    {},
    {
      query: invites,
      toInput: (data) => ({ id: inviteOf(data) }),
    },
  ),
  {
    ...change("losant", "inviteAccept", "orgSourceId", { invite: { link } }),
    name: "losant inviteAccept by link",
    isAnonymous: true,
  },
  change(
    "losant",
    "tokenRevoke",
    "revokedTokenId",
    {},
    {
      query: '{ viewer(source: "losant") { user { tokens(first: 1) { nodes { id } } } } }',
      toInput: ({ viewer }) => ({ id: viewer.user.tokens.nodes[0].id }),
    },
  ),
  change(
    "losant",
    "losantResourcesTransfer",
    "fromOrg { id name } toOrg { id name }",
    {},
    {
      query: '{ orgs(sources: ["losant"], first: 5) { nodes { id name } } }',
      toInput: ({ orgs }) => ({
        from: { orgId: pumpsId },
        to: { orgId: orgs.nodes.find(({ id }: Found) => id !== pumpsId).id },
        applicationIds: [applications.telemetry.id],
      }),
    },
  ),
  change("losant", "losantMfaSetup", "__typename", { source: "losant" }),
  change("losant", "losantGithubDisconnect", "viewer { user { id } losant { githubName } }", {
    source: "losant",
  }),
  change(
    "losant",
    "losantRecentItemAdd",
    "recentItems { itemId name }",
    {},
    {
      query: `{ org(by: { id: "${pumpsId}" }) { sourceId } }`,
      toInput: ({ org }) => ({ source: "losant", type: "ORGANIZATION", itemId: org.sourceId }),
    },
  ),
];

/** Reads of Losant that need no credential or are about the caller. */
export const losantMoreReads: readonly Journey[] = [
  {
    name: "losant sign-in page of a domain",
    upstreams: ["losant"],
    isAnonymous: true,
    query: '{ ssoRedirect(email: "ada.okafor@meridian-pumps.example", source: "losant") { url } }',
  },
  {
    name: "losant recent items",
    upstreams: ["losant"],
    query: '{ viewer(source: "losant") { losant { recentItems(type: ORGANIZATION) { itemId name } } } }',
  },
  {
    name: "losant instances of the caller",
    upstreams: ["losant"],
    query:
      '{ viewer(source: "losant") { losant { instances(first: 3) { totalCount nodes { id name mfaPolicy } } } } }',
  },
  {
    name: "losant quotas of an org",
    upstreams: ["losant"],
    query:
      "query ($id: ID!) { org(by: { id: $id }) { losant { quotas(resources: [DEVICE, MEMBER]) { resource used limit } serviceLimits { dataRetentionSeconds } } } }",
    variables: { id: pumpsId },
  },
];
