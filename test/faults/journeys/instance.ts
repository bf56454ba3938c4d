import { encodeGlobalId } from "../../../src/graph/global-id.ts";
import { meridianInstanceId } from "../../../src/sandbox/losant/seed/instance.ts";
import type { Found, Journey } from "../journey.ts";
import { change, page } from "./words.ts";

const source = "losant-instance";
const instanceId = encodeGlobalId("LosantInstance", source, meridianInstanceId);
const roleId = (word: string) => encodeGlobalId("Role", source, word);
const org = `id name description memberCount createdAt losant { disabledAt isReadOnly administration { isAuditLogEnabled referralId tags { key value } } }`;
const membership = "id user { id displayName email } roles { name }";
const first = (fields: string) => `{ orgs(sources: ["${source}"], first: 2) { nodes { id ${fields} } } }`;
const ofInstance = (fields: string) =>
  `{ source(name: "${source}") { name losantInstance { id name ${fields} } } }`;
const orgId = ({ orgs }: Found): string => orgs.nodes[0].id;

function read(name: string, query: string, before?: Journey["before"]): Journey {
  return {
    name: `losant instance: ${name}`,
    upstreams: ["losant"],
    query,
    ...(before !== undefined && { before }),
  };
}

function write(
  name: string,
  payload: string,
  input: unknown,
  before?: { readonly query: string; readonly toInput: (data: Found) => unknown },
): Journey {
  return { ...change("losant", name, payload, input, before), name: `losant instance: ${name}` };
}

const asOrg = { query: first(""), toVariables: (data: Found) => ({ id: orgId(data) }) };

/** What the administrator of an enterprise instance of Losant does. */
export const instanceJourneys: readonly Journey[] = [
  read(
    "itself",
    ofInstance(
      "mfaPolicy createdAt limits { resource limit } orgDefaultLimits { resource limit } reportConfigs { __typename }",
    ),
  ),
  read(
    "orgs",
    `{ orgs(sources: ["${source}"], first: 5) { totalCount nodes { ${org} } ${page} sourceErrors { code message } } }`,
  ),
  read(
    "org with members and invites",
    `query ($id: ID!) { org(by: { id: $id }) { ${org}
    members(first: 5) { totalCount nodes { ${membership} } ${page} } invites(first: 5) { nodes { id email status roles { name } } } } }`,
    asOrg,
  ),
  read(
    "members",
    ofInstance(`members(first: 5) { totalCount nodes { id role user { id displayName email } } ${page} }`),
  ),
  read(
    "tokens",
    ofInstance(`tokens(first: 5) { totalCount nodes { id name kind status scopes createdAt } ${page} }`),
  ),
  read(
    "audit log",
    ofInstance(`auditLogs(first: 5, start: "2026-02-15T00:00:00Z") { totalCount
    nodes { id at actor { kind name } request { resource action } response { status } } ${page} }`),
  ),
  read(
    "usage",
    ofInstance(
      `usage(start: "2026-02-15T00:00:00Z", end: "2026-03-01T00:00:00Z") { payloads(resolution: DAY) { at value } payloadTotals { type value } }`,
    ),
  ),
  read(
    "history",
    ofInstance(`historicalSummaries(first: 5, month: "2026-02-01T00:00:00Z", filter: { kind: ORG }) { totalCount
    nodes { name resourceId period { start end } counts(resources: [DEVICE]) { resource count } payloads { billableCount } } ${page} }`),
  ),
  write(
    "orgCreate",
    "org { name description members(first: 3) { nodes { user { email } roles { name } } } }",
    {
      source,
      name: "Glenmore Distillery",
      members: [{ user: { email: "sinead.byrne@meridian-pumps.example" }, roleIds: [roleId("admin")] }],
      losantInstance: { tags: [{ key: "region", value: "north" }] },
    },
  ),
  write(
    "orgUpdate",
    `org { ${org} }`,
    {},
    {
      query: first(""),
      toInput: (data) => ({ id: orgId(data), name: "Renamed", losantInstance: { isReadOnly: true } }),
    },
  ),
  write("orgDelete", "deletedOrgId", {}, { query: first(""), toInput: (data) => ({ id: orgId(data) }) }),
  write(
    "orgMembersAdd",
    `memberships { user { email } roles { name } }`,
    {},
    {
      query: first(""),
      toInput: (data) => ({
        orgId: orgId(data),
        members: [
          { user: { email: "jonas.weber@meridian-pumps.example" }, roleIds: [roleId("edit")] },
          { user: { email: "somebody.new@glenmore-distillery.example" }, roleIds: [roleId("view")] },
        ],
      }),
    },
  ),
  write(
    "orgMembershipUpdate",
    `membership { ${membership} }`,
    {},
    {
      query: first("members(first: 2) { nodes { id } }"),
      toInput: ({ orgs }) => ({ id: orgs.nodes[0].members.nodes[0].id, roles: { set: [roleId("view")] } }),
    },
  ),
  write(
    "orgMembersRemove",
    "removedMembershipIds org { id }",
    {},
    {
      query: first("members(first: 2) { nodes { id } }"),
      toInput: ({ orgs }) => ({ ids: orgs.nodes[0].members.nodes.map(({ id }: Found) => id) }),
    },
  ),
  write(
    "inviteCreate",
    "invite { email status roles { name } }",
    {},
    {
      query: first(""),
      toInput: (data) => ({
        orgId: orgId(data),
        email: "new.colleague@example.com",
        roleIds: [roleId("view")],
      }),
    },
  ),
  write(
    "inviteResend",
    "invite { email status roles { name } }",
    {},
    {
      query: `{ orgs(sources: ["${source}"], first: 20) { nodes { id invites(first: 3) { nodes { id } } } } }`,
      toInput: ({ orgs }) => ({
        id: orgs.nodes.flatMap(({ invites }: Found) => invites.nodes)[0].id,
        roleIds: [roleId("view")],
      }),
    },
  ),
  write("losantInstanceMemberAdd", "membership { role user { email } }", {
    instanceId,
    user: { email: "milo.brandt@meridian-pumps.example" },
    role: "VIEW",
  }),
  write(
    "losantInstanceMemberUpdate",
    "membership { id role user { email } }",
    {},
    {
      query: ofInstance("members(first: 5) { nodes { id role } }"),
      toInput: ({ source: { losantInstance } }) => ({
        id: losantInstance.members.nodes[1].id,
        role: "ADMIN",
      }),
    },
  ),
  write(
    "losantInstanceMemberRemove",
    "removedMembershipId",
    {},
    {
      query: ofInstance("members(first: 5) { nodes { id role } }"),
      toInput: ({ source: { losantInstance } }) => ({ id: losantInstance.members.nodes[1].id }),
    },
  ),
  write("losantInstanceUpdate", "instance { id mfaPolicy }", { id: instanceId, mfaPolicy: "REQUIRED" }),
  write("losantInstanceReportGenerate", "instance { id }", {
    instanceId,
    email: "ada.okafor@meridian-pumps.example",
  }),
];
