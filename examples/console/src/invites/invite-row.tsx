import type { FragmentType } from "@apollo/client";
import { useMutation, useSuspenseFragment } from "@apollo/client/react";
import type { InviteRow_InviteFragment } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { Failure } from "../ui/failure.tsx";
import { Moment } from "../ui/moment.tsx";

const inviteRow = graphql(`
  fragment InviteRow_invite on Invite {
    id
    email
    status
    createdAt
    roles {
      id
      name
    }
  }
`);

const revokeInvite = graphql(`
  mutation RevokeInvite($input: InviteRevokeInput!) {
    inviteRevoke(input: $input) {
      revokedInviteId
      org {
        id
        pendingInviteCount
      }
      errors {
        code
        message
        path
      }
    }
  }
`);

/** One invite that was sent. */
export function InviteRow({ invite }: { invite: FragmentType<InviteRow_InviteFragment> }) {
  const { data } = useSuspenseFragment({ fragment: inviteRow, from: invite });
  const [revoke, { data: answer, error, loading }] = useMutation(revokeInvite, {
    variables: { input: { id: data.id } },
    // What is gone from the cache is gone from every list.
    update(cache, { data }) {
      const id = data?.inviteRevoke?.revokedInviteId;
      if (id != null) cache.evict({ id: `Invite:${id}` });
    },
  });
  return (
    <tr>
      <th scope="row">
        <strong>{data.email}</strong>
        <small>
          <Moment at={data.createdAt} />
        </small>
        <Failure error={error} refused={answer?.inviteRevoke?.errors} />
      </th>
      <td>{data.roles?.map(({ name }) => name).join(", ") || <span className="quiet">No role</span>}</td>
      <td>
        <span className={`badge ${data.status === "PENDING" ? "good" : "bad"}`}>
          {data.status === "PENDING" ? "Pending" : "Expired"}
        </span>
      </td>
      <td className="action">
        <button
          type="button"
          aria-label={`Take back the invite to ${data.email}`}
          disabled={loading}
          onClick={() => void revoke()}
        >
          Take back
        </button>
      </td>
    </tr>
  );
}
