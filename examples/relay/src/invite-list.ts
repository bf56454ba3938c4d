import { graphql } from "relay-runtime";

/** The invites that an organization sent, page by page. */
export const inviteList = graphql`
  fragment inviteList_org on Org
  @argumentDefinitions(first: { type: "Int", defaultValue: 20 }, after: { type: "String" })
  @refetchable(queryName: "inviteListPageQuery") {
    invites(first: $first, after: $after) @connection(key: "inviteList_invites") {
      edges {
        node {
          id
          email
          status
          createdAt
        }
      }
    }
  }
`;

/** Invites somebody, and puts the invite in front. The payload has a node and no edge: Relay makes the edge. */
export const sendInviteMutation = graphql`
  mutation inviteListSendMutation($input: InviteCreateInput!, $connections: [ID!]!) {
    inviteCreate(input: $input) {
      invite @prependNode(connections: $connections, edgeTypeName: "InviteEdge") {
        id
        email
        status
        createdAt
      }
      errors {
        code
        message
        path
      }
    }
  }
`;

/** Takes an invite back: its edge leaves the list, and its record the store. */
export const revokeInviteMutation = graphql`
  mutation inviteListRevokeMutation($input: InviteRevokeInput!, $connections: [ID!]!) {
    inviteRevoke(input: $input) {
      revokedInviteId @deleteEdge(connections: $connections) @deleteRecord
      org {
        pendingInviteCount
      }
      errors {
        code
        message
        path
      }
    }
  }
`;
