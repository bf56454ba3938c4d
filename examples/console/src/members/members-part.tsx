import { useSuspenseQuery } from "@apollo/client/react";
import { graphql } from "../gql/index.ts";
import { Failure } from "../ui/failure.tsx";
import { More } from "../ui/more.tsx";
import { MemberRow } from "./member-row.tsx";

const orgMembers = graphql(`
  query OrgMembers($org: ID!, $after: String) {
    org(by: { id: $org }) {
      id
      ...RoleControl_org
      members(first: 20, after: $after) {
        edges {
          node {
            id
            ...MemberRow_membership
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

/** The member table of an organization. */
export function MembersPart({ orgId }: { orgId: string }) {
  const { data, error, fetchMore } = useSuspenseQuery(orgMembers, { variables: { org: orgId } });
  const org = data?.org;
  return (
    <>
      <Failure error={error} />
      {org?.members != null && (
        <>
          <table>
            <thead>
              <tr>
                <th scope="col">Member</th>
                <th scope="col">Role</th>
              </tr>
            </thead>
            <tbody>
              {org.members.edges.map(({ node }) => (
                <MemberRow key={node.id} membership={node} org={org} />
              ))}
            </tbody>
          </table>
          <More pageInfo={org.members.pageInfo} fetchMore={fetchMore} />
        </>
      )}
    </>
  );
}
