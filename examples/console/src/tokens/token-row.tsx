import type { FragmentType } from "@apollo/client";
import { useMutation, useSuspenseFragment } from "@apollo/client/react";
import type { TokenRow_TokenFragment, TokenStatus } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { Failure } from "../ui/failure.tsx";
import { Moment } from "../ui/moment.tsx";

const tokenRow = graphql(`
  fragment TokenRow_token on Token {
    id
    name
    status
    scopes
    createdAt
    expiresAt
  }
`);

const revokeToken = graphql(`
  mutation RevokeToken($input: TokenRevokeInput!) {
    tokenRevoke(input: $input) {
      revokedTokenId
      errors {
        code
        message
        path
      }
    }
  }
`);

const statusNames: Readonly<Record<TokenStatus, string>> = {
  ACTIVE: "Active",
  INACTIVE: "Switched off",
  PENDING: "Not fetched yet",
  EXPIRED: "Expired",
};

/** One token, without its value, which nobody can see any more. */
export function TokenRow({ token }: { token: FragmentType<TokenRow_TokenFragment> }) {
  const { data } = useSuspenseFragment({ fragment: tokenRow, from: token });
  const [revoke, { data: answer, error, loading }] = useMutation(revokeToken, {
    variables: { input: { id: data.id } },
    update(cache, { data }) {
      const id = data?.tokenRevoke?.revokedTokenId;
      if (id != null) cache.evict({ id: `Token:${id}` });
    },
  });
  return (
    <tr>
      <th scope="row">
        <strong>{data.name}</strong>
        <small>
          <Moment at={data.createdAt} />
        </small>
        <Failure error={error} refused={answer?.tokenRevoke?.errors} />
      </th>
      <td className="scopes">{data.scopes.join(", ")}</td>
      <td data-label="Ends">{data.expiresAt === null ? "Never" : <Moment at={data.expiresAt} />}</td>
      <td>
        <span className={`badge ${data.status === "ACTIVE" ? "good" : "bad"}`}>
          {statusNames[data.status] ?? data.status}
        </span>
      </td>
      <td className="action">
        <button
          type="button"
          aria-label={`Revoke the token ${data.name}`}
          disabled={loading}
          onClick={() => void revoke()}
        >
          Revoke
        </button>
      </td>
    </tr>
  );
}
