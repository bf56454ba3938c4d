import { useSuspenseQuery } from "@apollo/client/react";
import { graphql } from "../gql/index.ts";
import { Failure } from "../ui/failure.tsx";

const auth0Applications = graphql(`
  query Auth0Applications($source: String!) {
    auth0Clients(source: $source) {
      nodes {
        clientId
        name
        url
      }
    }
  }
`);

/** What Auth0 alone asks of an invite: the application that it leads to, and who invites. */
export function Auth0InviteFields({ source }: { source: string }) {
  const { data, error } = useSuspenseQuery(auth0Applications, { variables: { source } });
  return (
    <>
      <label className="field">
        <span>Application</span>
        <select name="client" required>
          {data?.auth0Clients?.nodes
            .filter(({ url }) => url !== null)
            .map(({ clientId, name }) => (
              <option key={clientId} value={clientId}>
                {name}
              </option>
            ))}
        </select>
      </label>
      <label className="field">
        <span>Your name, for the mail</span>
        <input name="inviter" autoComplete="name" required />
      </label>
      <Failure error={error} />
    </>
  );
}
