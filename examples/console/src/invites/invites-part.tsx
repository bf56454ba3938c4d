import { useSuspenseQuery } from "@apollo/client/react";
import { graphql } from "../gql/index.ts";
import { Failure } from "../ui/failure.tsx";
import { More } from "../ui/more.tsx";
import { InviteForm } from "./invite-form.tsx";
import { InviteRow } from "./invite-row.tsx";

const orgInvites = graphql(`
  query OrgInvites($org: ID!, $after: String) {
    org(by: { id: $org }) {
      id
      viewerCanAdminister
      ...InviteForm_org
      invites(first: 20, after: $after) {
        edges {
          node {
            id
            ...InviteRow_invite
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

/** The invites that an organization sent and nobody answered, and a form for another one. */
export function InvitesPart({ orgId }: { orgId: string }) {
  const { data, error, fetchMore, refetch } = useSuspenseQuery(orgInvites, { variables: { org: orgId } });
  const org = data?.org;
  return (
    <>
      <Failure error={error} />
      {org != null && org.viewerCanAdminister !== false && (
        <InviteForm org={org} onSent={() => void refetch()} />
      )}
      {org?.invites != null && org.invites.edges.length > 0 && (
        <>
          <table>
            <thead>
              <tr>
                <th scope="col">Invited</th>
                <th scope="col">Role</th>
                <th scope="col">Status</th>
                <th scope="col">
                  <span className="unseen">Action</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {org.invites.edges.map(({ node }) => (
                <InviteRow key={node.id} invite={node} />
              ))}
            </tbody>
          </table>
          <More pageInfo={org.invites.pageInfo} fetchMore={fetchMore} />
        </>
      )}
      {org?.invites?.edges.length === 0 && <p className="quiet">Nobody is invited at the moment.</p>}
    </>
  );
}
