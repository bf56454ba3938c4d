import { buildSchema } from "graphql";

/** A small graph in the style of the real one. */
export const schema = buildSchema(`
  directive @upstream(auth0: [String!], losant: [String!]) on FIELD_DEFINITION | OBJECT
  type Query {
    orgs(first: Int = 20): OrgConnection @upstream(auth0: ["get_organizations"])
    node(id: ID!): Node
    nodes(ids: [ID!]!): [Node]
    viewers: [User]
  }
  type Mutation { membersRemove(ids: [ID!]!): Org @upstream(auth0: ["delete_members"]) }
  type Subscription { events: Org }
  interface Node { id: ID! }
  type OrgConnection { nodes: [Org] edges: [OrgEdge] totalCount: Int pageInfo: PageInfo }
  type OrgEdge { node: Org }
  type PageInfo { endCursor: String }
  type Org implements Node @upstream(auth0: ["get_organizations_by_id"]) {
    id: ID!
    name: String
    members(first: Int = 20): UserConnection @upstream(auth0: ["get_organization_members"], losant: [])
  }
  type UserConnection { nodes: [User] }
  type User implements Node @upstream(auth0: ["get_users", "get_users_by_id"]) {
    id: ID!
    name: String
    friend: User
  }
`);
