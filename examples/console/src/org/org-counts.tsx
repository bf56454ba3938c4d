import { useFragment } from "@apollo/client/react";
import { graphql } from "../gql/index.ts";

const orgCounts = graphql(`
  fragment OrgCounts_org on Org {
    id
    memberCount
    pendingInviteCount
  }
`);

/** How many there are. The page asks for it with @defer: it is told when it is known, and holds up nothing. */
export function OrgCounts({ orgId }: { orgId: string }) {
  const { data, complete } = useFragment({ fragment: orgCounts, from: { __typename: "Org", id: orgId } });
  if (!complete) return <p className="quiet counts">Counting…</p>;
  const counts = [
    data.memberCount === null ? [] : [`${data.memberCount} members`],
    data.pendingInviteCount === null ? [] : [`${data.pendingInviteCount} pending invites`],
  ];
  return <p className="quiet counts">{counts.flat().join(" · ")}</p>;
}
