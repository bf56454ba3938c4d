import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import type { OrgCard_OrgFragment } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { SourceName } from "../ui/source-name.tsx";

const orgCard = graphql(`
  fragment OrgCard_org on Org {
    id
    name
    slug
    description
    source {
      id
      title
      kind
    }
  }
`);

/** One organization in a list of them. */
export function OrgCard({ org }: { org: FragmentType<OrgCard_OrgFragment> }) {
  const { data } = useSuspenseFragment({ fragment: orgCard, from: org });
  return (
    <a className="card org" href={`#/orgs/${data.id}/members`}>
      <strong>{data.name}</strong>
      <span className="quiet">{data.description ?? data.slug}</span>
      <SourceName source={data.source} />
    </a>
  );
}
