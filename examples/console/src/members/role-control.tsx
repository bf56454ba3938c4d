import type { FragmentType } from "@apollo/client";
import { useMutation, useSuspenseFragment } from "@apollo/client/react";
import type {
  RoleControl_MembershipFragment,
  RoleControl_OrgFragment,
  RolesChangeInput,
} from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { Failure } from "../ui/failure.tsx";
import { type Role, RoleChips } from "./role-chips.tsx";

const roleMembership = graphql(`
  fragment RoleControl_membership on OrgMembership {
    id
    roles {
      id
      name
    }
  }
`);

const roleOrg = graphql(`
  fragment RoleControl_org on Org {
    id
    viewerCanAdminister
    source {
      id
      features
    }
    assignableRoles {
      nodes {
        id
        name
      }
    }
  }
`);

const changeRoles = graphql(`
  mutation ChangeRoles($input: OrgMembershipUpdateInput!) {
    orgMembershipUpdate(input: $input) {
      __typename
      membership {
        __typename
        id
        roles {
          __typename
          id
          name
        }
      }
      errors {
        code
        message
        path
      }
    }
  }
`);

interface RoleControlProps {
  readonly membership: FragmentType<RoleControl_MembershipFragment>;
  readonly org: FragmentType<RoleControl_OrgFragment>;
  /** Name of the member. */
  readonly member: string;
}

/**
 * The roles of a member, for changing them: one to choose where the source has exactly one, else any number. What is
 * chosen shows at once, and is taken back when the source refuses it.
 */
export function RoleControl({ membership, org, member }: RoleControlProps) {
  const { data: it } = useSuspenseFragment({ fragment: roleMembership, from: membership });
  const { data: within } = useSuspenseFragment({ fragment: roleOrg, from: org });
  const [send, { data, error }] = useMutation(changeRoles);
  const roles = it.roles ?? [];
  const options = within.assignableRoles?.nodes ?? [];

  const change = (input: RolesChangeInput, expected: readonly Role[]) =>
    void send({
      variables: { input: { id: it.id, roles: input } },
      optimisticResponse: {
        orgMembershipUpdate: {
          __typename: "OrgMembershipUpdatePayload",
          membership: {
            __typename: "OrgMembership",
            id: it.id,
            roles: expected.map(({ id, name }) => ({ __typename: "Role", id, name })),
          },
          errors: [],
        },
      },
    });

  const changeTo = (id: string) =>
    change(
      { set: [id] },
      options.filter((role) => role.id === id),
    );

  return (
    <>
      {within.viewerCanAdminister === false ? (
        roles.map(({ name }) => name).join(", ")
      ) : within.source.features.includes("MULTIPLE_ROLES") ? (
        <RoleChips
          roles={roles}
          options={options}
          member={member}
          onAdd={(role) => change({ add: [role.id] }, [...roles, role])}
          onRemove={(role) =>
            change(
              { remove: [role.id] },
              roles.filter(({ id }) => id !== role.id),
            )
          }
        />
      ) : (
        <select
          aria-label={`Role of ${member}`}
          value={roles[0]?.id ?? ""}
          onChange={(event) => changeTo(event.target.value)}
        >
          {options.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
      <Failure error={error} refused={data?.orgMembershipUpdate?.errors} />
    </>
  );
}
