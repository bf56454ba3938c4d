import { useSuspenseQuery } from "@apollo/client/react";
import { useDeferredValue, useState } from "react";
import { graphql } from "../gql/index.ts";
import { Failure } from "../ui/failure.tsx";
import { More } from "../ui/more.tsx";
import { OrgCard } from "./org-card.tsx";

const orgList = graphql(`
  query OrgList($sources: [String!], $after: String) {
    orgs(sources: $sources, first: 24, after: $after) {
      edges {
        node {
          id
          ...OrgCard_org
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
      sourceErrors {
        code
        message
        requiredScopes
      }
    }
  }
`);

interface OrgsPageProps {
  readonly sources: readonly { readonly id: string; readonly name: string; readonly title: string }[];
}

/** The organizations of all sources, or of one. */
export function OrgsPage({ sources }: OrgsPageProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  // The list of before stays until the one that was chosen is there.
  const shown = useDeferredValue(chosen);
  const { data, error, fetchMore } = useSuspenseQuery(orgList, {
    variables: shown === null ? {} : { sources: [shown] },
  });
  const choices = [{ name: null, title: "All" }, ...sources];

  return (
    <>
      <title>Organizations · Rollcall console</title>
      <div className="heading">
        <h1>Organizations</h1>
        {data?.orgs?.totalCount != null && <span className="quiet">{data.orgs.totalCount}</span>}
      </div>
      {sources.length > 1 && (
        <fieldset className="choices">
          <legend className="unseen">Source</legend>
          {choices.map(({ name, title }) => (
            <label key={title}>
              <input type="radio" name="source" checked={name === chosen} onChange={() => setChosen(name)} />
              {title}
            </label>
          ))}
        </fieldset>
      )}
      <Failure error={error} refused={data?.orgs?.sourceErrors} />
      <ul className="cards" aria-busy={shown !== chosen}>
        {data?.orgs?.edges.map(({ node }) => (
          <li key={node.id}>
            <OrgCard org={node} />
          </li>
        ))}
      </ul>
      {data?.orgs?.edges.length === 0 && <p className="quiet">There are none that you can see.</p>}
      {data?.orgs != null && <More pageInfo={data.orgs.pageInfo} fetchMore={fetchMore} />}
    </>
  );
}
