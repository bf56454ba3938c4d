import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import type { MemberRow_MembershipFragment, RoleControl_OrgFragment } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { Avatar } from "../ui/avatar.tsx";
import { RoleControl } from "./role-control.tsx";

const memberRow = graphql(`
  fragment MemberRow_membership on OrgMembership {
    id
    user {
      id
      displayName
      email
    }
    ...RoleControl_membership
  }
`);

interface MemberRowProps {
  readonly membership: FragmentType<MemberRow_MembershipFragment>;
  readonly org: FragmentType<RoleControl_OrgFragment>;
}

/** One member of an organization, with their roles in it. */
export function MemberRow({ membership, org }: MemberRowProps) {
  const { data } = useSuspenseFragment({
    fragment: memberRow,
    fragmentName: "MemberRow_membership",
    from: membership,
  });
  const name = data.user?.displayName ?? "Unknown";
  return (
    <tr>
      <th scope="row">
        <span className="person">
          <Avatar name={name} />
          <span>
            <strong>{name}</strong>
            <small>{data.user?.email}</small>
          </span>
        </span>
      </th>
      <td>
        <RoleControl membership={data} org={org} member={name} />
      </td>
    </tr>
  );
}
