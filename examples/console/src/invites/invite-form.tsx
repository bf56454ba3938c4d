import type { FragmentType } from "@apollo/client";
import { useMutation, useSuspenseFragment } from "@apollo/client/react";
import type { InviteForm_OrgFragment } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { Failure } from "../ui/failure.tsx";
import { Auth0InviteFields } from "./auth0-invite-fields.tsx";

const inviteForm = graphql(`
  fragment InviteForm_org on Org {
    id
    source {
      id
      name
      kind
    }
    assignableRoles {
      nodes {
        id
        name
      }
    }
  }
`);

const sendInvite = graphql(`
  mutation SendInvite($input: InviteCreateInput!) {
    inviteCreate(input: $input) {
      invite {
        id
        email
      }
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

interface InviteFormProps {
  readonly org: FragmentType<InviteForm_OrgFragment>;
  /** Called once an invite went out. */
  readonly onSent: () => void;
}

/** Invites somebody to an organization. */
export function InviteForm({ org, onSent }: InviteFormProps) {
  const { data } = useSuspenseFragment({ fragment: inviteForm, from: org });
  const [send, { data: answer, error, loading }] = useMutation(sendInvite);
  const isAuth0 = data.source.kind === "AUTH0";

  const submit = async (element: HTMLFormElement) => {
    const form = new FormData(element);
    const { data: sent } = await send({
      variables: {
        input: {
          orgId: data.id,
          email: String(form.get("email")),
          roleIds: form.getAll("role").filter(Boolean).map(String),
          ...(isAuth0 && {
            auth0: { clientId: String(form.get("client")), inviterName: String(form.get("inviter")) },
          }),
        },
      },
    });
    if (sent?.inviteCreate?.invite == null) return;
    element.reset();
    onSent();
  };

  return (
    <form
      className="card line"
      onSubmit={(event) => {
        event.preventDefault();
        void submit(event.currentTarget);
      }}
    >
      <h2 className="unseen">Invite somebody</h2>
      <label className="field">
        <span>Email address</span>
        <input name="email" type="email" autoComplete="off" required />
      </label>
      <label className="field">
        <span>Role</span>
        <select name="role">
          {isAuth0 && <option value="">None</option>}
          {data.assignableRoles?.nodes.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {isAuth0 && <Auth0InviteFields source={data.source.name} />}
      <button type="submit" className="main" disabled={loading}>
        {loading ? "Sending…" : "Invite"}
      </button>
      <Failure error={error} refused={answer?.inviteCreate?.errors} />
      {answer?.inviteCreate?.invite != null && (
        <p role="status" className="done whole">
          Invited {answer.inviteCreate.invite.email}
        </p>
      )}
    </form>
  );
}
