import { graphql } from "relay-runtime";

/** An organization by its global id. */
export const orgPageQuery = graphql`
  query orgPageQuery($id: ID!) {
    org(by: { id: $id }) {
      ...orgPage_org
      ...orgCounts_org @defer(label: "counts")
    }
  }
`;

/** The same by way of `node`, which everything with an id can be fetched by. */
export const orgNodeQuery = graphql`
  query orgPageNodeQuery($id: ID!) {
    node(id: $id) {
      ...orgPage_org @alias(as: "org")
    }
  }
`;

/** The parts of the page. */
export const orgPage = graphql`
  fragment orgPage_org on Org {
    id
    name
    viewerCanAdminister
    source {
      name
      features
    }
    ...memberTable_org
    ...inviteList_org
  }
`;

/** How many there are: it may take a call of its own, and the page does not wait for it. */
export const orgCounts = graphql`
  fragment orgCounts_org on Org {
    memberCount
    pendingInviteCount
  }
`;
