import type { FragmentType } from "@apollo/client";
import { useMutation, useSuspenseFragment } from "@apollo/client/react";
import type { ReceivedInvite_InviteFragment } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { Failure } from "../ui/failure.tsx";
import { Moment } from "../ui/moment.tsx";

const receivedInvite = graphql(`
  fragment ReceivedInvite_invite on Invite {
    id
    orgName
    status
    createdAt
    roles {
      id
      name
    }
    sentBy {
      name
    }
  }
`);

const acceptInvite = graphql(`
  mutation AcceptInvite($input: InviteAcceptInput!) {
    inviteAccept(input: $input) {
      org {
        id
        ...OrgCard_org
      }
      errors {
        code
        message
        path
      }
    }
  }
`);

const rejectInvite = graphql(`
  mutation RejectInvite($input: InviteRejectInput!) {
    inviteReject(input: $input) {
      rejectedInviteId
      errors {
        code
        message
        path
      }
    }
  }
`);

/** One invite that the person got, for answering it. */
export function ReceivedInvite({ invite }: { invite: FragmentType<ReceivedInvite_InviteFragment> }) {
  const { data } = useSuspenseFragment({ fragment: receivedInvite, from: invite });
  const variables = { input: { invite: { id: data.id } } };
  const [accept, accepted] = useMutation(acceptInvite, {
    variables,
    // The organizations of the person are others now.
    update: (cache) => cache.evict({ id: "ROOT_QUERY", fieldName: "orgs" }),
  });
  const [reject, rejected] = useMutation(rejectInvite, {
    variables,
    update(cache, { data }) {
      const id = data?.inviteReject?.rejectedInviteId;
      if (id != null) cache.evict({ id: `Invite:${id}` });
    },
  });
  const org = accepted.data?.inviteAccept?.org;
  const isBusy = accepted.loading || rejected.loading;

  return (
    <article className="card">
      <h2>{data.orgName}</h2>
      <p className="quiet">
        {data.sentBy?.name ?? "Somebody"} invited you as {data.roles?.map(({ name }) => name).join(", ")},{" "}
        <Moment at={data.createdAt} />
      </p>
      {org == null ? (
        <p className="buttons">
          {data.status === "PENDING" && (
            <button
              type="button"
              className="main"
              aria-label={`Accept the invite to ${data.orgName}`}
              disabled={isBusy}
              onClick={() => void accept()}
            >
              Accept
            </button>
          )}
          <button
            type="button"
            aria-label={`Decline the invite to ${data.orgName}`}
            disabled={isBusy}
            onClick={() => void reject()}
          >
            Decline
          </button>
        </p>
      ) : (
        <p role="status" className="done">
          You are a member now. <a href={`#/orgs/${org.id}/members`}>Open {data.orgName}</a>
        </p>
      )}
      {data.status === "EXPIRED" && <p className="badge bad">Ran out: ask for a new one</p>}
      <Failure error={accepted.error} refused={accepted.data?.inviteAccept?.errors} />
      <Failure error={rejected.error} refused={rejected.data?.inviteReject?.errors} />
    </article>
  );
}
