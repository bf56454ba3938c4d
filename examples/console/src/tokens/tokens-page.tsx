import { useSuspenseQuery } from "@apollo/client/react";
import { graphql } from "../gql/index.ts";
import { Failure } from "../ui/failure.tsx";
import { More } from "../ui/more.tsx";
import { TokenCreateForm } from "./token-create-form.tsx";
import { TokenRow } from "./token-row.tsx";

const tokenList = graphql(`
  query TokenList($source: String!, $after: String) {
    viewer(source: $source) {
      user {
        id
        tokens(
          first: 20
          after: $after
          filter: { kinds: [API_TOKEN] }
          orderBy: { field: CREATED_AT, direction: DESC }
        ) {
          edges {
            node {
              id
              ...TokenRow_token
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  }
`);

/** The person's tokens for scripts, and a form for another one. */
export function TokensPage({ source }: { source: string }) {
  const { data, error, fetchMore, refetch } = useSuspenseQuery(tokenList, { variables: { source } });
  const tokens = data?.viewer?.user?.tokens;
  return (
    <>
      <title>Tokens · Rollcall console</title>
      <h1>Tokens</h1>
      <TokenCreateForm source={source} onCreated={() => void refetch()} />
      <Failure error={error} />
      {tokens != null && tokens.edges.length > 0 && (
        <>
          <table>
            <thead>
              <tr>
                <th scope="col">Name</th>
                <th scope="col">Scopes</th>
                <th scope="col">Ends</th>
                <th scope="col">Status</th>
                <th scope="col">
                  <span className="unseen">Action</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {tokens.edges.map(({ node }) => (
                <TokenRow key={node.id} token={node} />
              ))}
            </tbody>
          </table>
          <More pageInfo={tokens.pageInfo} fetchMore={fetchMore} />
        </>
      )}
      {tokens?.edges.length === 0 && <p className="quiet">You have no tokens.</p>}
    </>
  );
}
