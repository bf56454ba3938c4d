import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { type DocumentNode, type GraphQLSchema, Kind, parse } from "graphql";
import { accessCredentialResolvers, authMutations, authQueries } from "./auth.ts";
import { userConsentResolvers } from "./consent.ts";
import { userConsentMutations } from "./consent-mutation.ts";
import { createEntityQueries } from "./entities.ts";
import { eventSubscriptions, identityEventResolvers } from "./event.ts";
import { auth0Finders, auth0Resolvers } from "./facets/auth0/index.ts";
import { losantFinders, losantResolvers } from "./facets/losant/index.ts";
import {
  userGroupMemberResolvers,
  userGroupMutations,
  userGroupQueries,
  userGroupResolvers,
} from "./group.ts";
import { identitySourceQueries, identitySourceResolvers } from "./identity-source.ts";
import { invitePreviewResolvers, inviteQueries, inviteResolvers } from "./invite.ts";
import { inviteMutations } from "./invite-mutation.ts";
import { userJobMutations, userJobResolvers } from "./job.ts";
import { userJobSubscriptions } from "./job-updates.ts";
import { membershipResolvers } from "./membership.ts";
import { membershipMutations } from "./membership-mutation.ts";
import { identityErrorResolvers } from "./mutation.ts";
import { createNodeQueries, nodeResolvers } from "./node.ts";
import { orgQueries, orgResolvers } from "./org.ts";
import { orgMutations } from "./org-mutation.ts";
import { permissionGrantorResolvers, roleQueries, roleResolvers } from "./role.ts";
import { roleMutations } from "./role-mutation.ts";
import { scalarResolvers } from "./scalars.ts";
import { userSessionResolvers } from "./session.ts";
import { userSessionMutations } from "./session-mutation.ts";
import { tokenResolvers } from "./token.ts";
import { tokenMutations } from "./token-mutation.ts";
import type { Resolvers } from "./types.generated.ts";
import { userQueries, userResolvers } from "./user.ts";
import { userMutations } from "./user-mutation.ts";
import { userRightMutations } from "./user-right-mutation.ts";
import { userTicketMutations } from "./user-ticket-mutation.ts";
import { viewerQueries, viewerResolvers } from "./viewer.ts";

const coreResolvers: Resolvers = {
  ...scalarResolvers,
  AccessCredential: accessCredentialResolvers,
  IdentityError: identityErrorResolvers,
  IdentityEvent: identityEventResolvers,
  IdentitySource: identitySourceResolvers,
  Invite: inviteResolvers,
  InvitePreview: invitePreviewResolvers,
  Node: nodeResolvers,
  Org: orgResolvers,
  OrgMembership: membershipResolvers,
  PermissionGrantor: permissionGrantorResolvers,
  Role: roleResolvers,
  Token: tokenResolvers,
  UserConsent: userConsentResolvers,
  UserSession: userSessionResolvers,
  User: userResolvers,
  UserGroup: userGroupResolvers,
  UserGroupMember: userGroupMemberResolvers,
  UserJob: userJobResolvers,
  Viewer: viewerResolvers,
};

const facetFinders = { ...auth0Finders, ...losantFinders };

const queries = {
  ...authQueries,
  ...createEntityQueries(facetFinders),
  ...identitySourceQueries,
  ...inviteQueries,
  ...createNodeQueries(facetFinders),
  ...orgQueries,
  ...roleQueries,
  ...userGroupQueries,
  ...userQueries,
  ...viewerQueries,
};

/** Mutations on what all sources share. */
const mutations = {
  ...authMutations,
  ...inviteMutations,
  ...membershipMutations,
  ...orgMutations,
  ...tokenMutations,
  ...userConsentMutations,
  ...userSessionMutations,
  ...roleMutations,
  ...userGroupMutations,
  ...userJobMutations,
  ...userMutations,
  ...userRightMutations,
  ...userTicketMutations,
};

/** The served schema: a federation 2 subgraph that also works by itself. */
export function createSchema(): GraphQLSchema {
  return buildSubgraphSchema([
    ...readTypeDefs(),
    ...[
      coreResolvers,
      { Query: queries },
      { Mutation: mutations },
      { Subscription: { ...eventSubscriptions, ...userJobSubscriptions } },
      ...auth0Resolvers,
      ...losantResolvers,
    ].map(toModule),
  ]);
}

/** Resolvers without SDL. The library's own type knows neither scalars as resolvers nor typed parents. */
function toModule(resolvers: object): GraphQLSchemaModule {
  return { typeDefs: { kind: Kind.DOCUMENT, definitions: [] }, resolvers: resolvers as ResolverMap };
}

type GraphQLSchemaModule = Exclude<
  Extract<Parameters<typeof buildSubgraphSchema>[0], unknown[]>[number],
  DocumentNode
>;
type ResolverMap = NonNullable<GraphQLSchemaModule["resolvers"]>;

/** The SDL, one document for each file of `schema/`. */
export function readTypeDefs(): readonly DocumentNode[] {
  const folder = fileURLToPath(new URL("../../schema/", import.meta.url));
  return (
    globSync("**/*.graphql", { cwd: folder })
      .toSorted()
      // Places in the files would be kept as long as the schema: half of all that is parsed.
      .map((file) => parse(readFileSync(`${folder}${file}`, "utf8"), { noLocation: true }))
  );
}
