import type { GraphQLFieldResolver } from "graphql";
import type { RequestContext } from "../context/request-context.ts";
import { GatewayError } from "../errors/gateway-error.ts";
import { findUserConsent } from "./consent.ts";
import { findUserGroup } from "./group.ts";
import { findSource } from "./identity-source.ts";
import { findInvite } from "./invite.ts";
import { findUserJob } from "./job.ts";
import { findMembership } from "./membership.ts";
import type { FacetFinders, FindNode } from "./node.ts";
import { findOrg } from "./org.ts";
import { findRole } from "./role.ts";
import { type Selection, selectionOf } from "./selection.ts";
import { findUserSession } from "./session.ts";
import { findToken } from "./token.ts";
import { findUser } from "./user.ts";

/** A key of an entity: its global id, or the id in its source. */
type EntityKey =
  | { readonly id: string }
  | { readonly sourceId: { readonly source: string; readonly sourceId: string } };

type FindEntity = (
  context: RequestContext,
  representation: Readonly<Record<string, unknown>>,
  selection: Selection,
) => Promise<object | null> | object | null;

const sharedFinders: Readonly<Record<string, FindEntity>> = {
  IdentitySource: (context, { id, name }) => {
    if (typeof id === "string") return findSource(context, { id });
    if (typeof name === "string") return findSource(context, { name });
    throw wrongKey("IdentitySource", '"id" or "name"');
  },
  Org: (context, representation, selection) => findOrg(context, readKey("Org", representation), selection),
  User: (context, representation, selection) => findUser(context, readKey("User", representation), selection),
  OrgMembership: (context, { id }, selection) =>
    findMembership(context, readId("OrgMembership", id), selection),
  Role: (context, { id }, selection) => findRole(context, readId("Role", id), selection),
  UserGroup: (context, { id }, selection) => findUserGroup(context, readId("UserGroup", id), selection),
  UserJob: (context, { id }) => findUserJob(context, readId("UserJob", id)),
  Invite: (context, { id }, selection) => findInvite(context, readId("Invite", id), selection),
  Token: (context, { id }, selection) => findToken(context, readId("Token", id), selection),
  UserConsent: (context, { id }, selection) => findUserConsent(context, readId("UserConsent", id), selection),
  UserSession: (context, { id }, selection) => findUserSession(context, readId("UserSession", id), selection),
};

type EntityQueries = {
  readonly _entities: GraphQLFieldResolver<
    unknown,
    RequestContext,
    { readonly representations: readonly unknown[] }
  >;
};

/**
 * Makes what a federated gateway asks a subgraph for: https://www.apollographql.com/docs/graphos/schema-design/federated-schemas/reference/subgraph-spec
 * Each representation stands for itself: one that is wrong or fails is null with an error, and the others are answered.
 */
export function createEntityQueries(facetFinders: FacetFinders): EntityQueries {
  const finders = { ...sharedFinders, ...Object.fromEntries(Object.entries(facetFinders).map(byGlobalId)) };
  return {
    _entities: (_root, { representations }, context, info) =>
      representations.map(async (representation) => {
        const { __typename: typeName, ...key } = readRepresentation(representation);
        const find =
          typeof typeName === "string" && Object.hasOwn(finders, typeName) ? finders[typeName] : undefined;
        if (find === undefined || typeof typeName !== "string") {
          const known = Object.keys(finders).join(", ");
          throw new GatewayError(
            "BAD_USER_INPUT",
            `A representation's "__typename" must be one of ${known}.`,
          );
        }
        const entity = await find(context, key, selectionOf(info, typeName));
        return entity === null ? null : { ...entity, __typename: typeName };
      }),
  };
}

/** What only one vendor has is an entity by its global id alone. */
function byGlobalId([typeName, find]: [string, FindNode]): [string, FindEntity] {
  return [typeName, (context, { id }, selection) => find(context, readId(typeName, id), selection)];
}

function readRepresentation(representation: unknown): Readonly<Record<string, unknown>> {
  if (typeof representation === "object" && representation !== null && !Array.isArray(representation)) {
    return representation as Record<string, unknown>;
  }
  throw new GatewayError(
    "BAD_USER_INPUT",
    'A representation must be an object with "__typename" and the fields of a key.',
  );
}

function readId(typeName: string, id: unknown): string {
  if (typeof id === "string") return id;
  throw wrongKey(typeName, '"id"');
}

function readKey(typeName: string, { id, source, sourceId }: Readonly<Record<string, unknown>>): EntityKey {
  if (typeof id === "string") return { id };
  const name = typeof source === "object" && source !== null && "name" in source ? source.name : undefined;
  if (typeof name === "string" && typeof sourceId === "string")
    return { sourceId: { source: name, sourceId } };
  throw wrongKey(typeName, '"id", or "source" with "name" and "sourceId"');
}

function wrongKey(typeName: string, keys: string): GatewayError {
  return new GatewayError(
    "BAD_USER_INPUT",
    `A representation of ${typeName} must have ${keys}, all of them strings.`,
  );
}
