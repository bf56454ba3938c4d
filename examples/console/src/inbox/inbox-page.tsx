import { useSuspenseQuery } from "@apollo/client/react";
import { graphql } from "../gql/index.ts";
import { Failure } from "../ui/failure.tsx";
import { More } from "../ui/more.tsx";
import { ReceivedInvite } from "./received-invite.tsx";

const inbox = graphql(`
  query Inbox($source: String!, $after: String) {
    viewer(source: $source) {
      invites(first: 20, after: $after) {
        edges {
          node {
            id
            ...ReceivedInvite_invite
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

/** The invites that the person got. */
export function InboxPage({ source }: { source: string }) {
  const { data, error, fetchMore } = useSuspenseQuery(inbox, {
    variables: { source },
    // Others send invites: what was read earlier is not worth much.
    fetchPolicy: "cache-and-network",
  });
  const invites = data?.viewer?.invites;
  return (
    <>
      <title>Your invites · Rollcall console</title>
      <h1>Your invites</h1>
      <Failure error={error} />
      <ul className="cards">
        {invites?.edges.map(({ node }) => (
          <li key={node.id}>
            <ReceivedInvite invite={node} />
          </li>
        ))}
      </ul>
      {invites?.edges.length === 0 && (
        <p className="quiet">Nobody invited you, or you answered everything.</p>
      )}
      {invites != null && <More pageInfo={invites.pageInfo} fetchMore={fetchMore} />}
    </>
  );
}
