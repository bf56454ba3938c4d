import { graphql } from "relay-runtime";

/** The members of an organization, page by page, and searched where the source can search. */
export const memberTable = graphql`
  fragment memberTable_org on Org
  @argumentDefinitions(
    first: { type: "Int", defaultValue: 20 }
    after: { type: "String" }
    filter: { type: "OrgMembershipFilter" }
  )
  @refetchable(queryName: "memberTablePageQuery") {
    members(first: $first, after: $after, filter: $filter)
      @connection(key: "memberTable_members", filters: ["filter"]) {
      edges {
        node {
          id
          ...memberRow_membership
        }
      }
    }
  }
`;

/** One member. */
export const memberRow = graphql`
  fragment memberRow_membership on OrgMembership {
    user {
      displayName
      email
    }
    roles {
      id
      name
    }
  }
`;

/** Changes roles. The membership has a global id: rows that show it change with it. */
export const changeRolesMutation = graphql`
  mutation memberTableChangeRolesMutation($input: OrgMembershipUpdateInput!) {
    orgMembershipUpdate(input: $input) {
      membership {
        ...memberRow_membership
      }
      errors {
        code
        message
        path
      }
    }
  }
`;

/** Removes members, from the list too. */
export const removeMembersMutation = graphql`
  mutation memberTableRemoveMutation($input: OrgMembersRemoveInput!, $connections: [ID!]!) {
    orgMembersRemove(input: $input) {
      removedMembershipIds @deleteEdge(connections: $connections)
      errors {
        code
        message
        path
      }
    }
  }
`;

/** Keeps a member table up to date: the event brings the membership as it is now. */
export const memberEvents = graphql`
  subscription memberTableEventsSubscription($org: ID!, $after: String) {
    identityEvents(orgId: $org, after: $after) {
      cursor
      type
      membershipId
      membership {
        ...memberRow_membership
      }
    }
  }
`;
