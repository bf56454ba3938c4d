import { useSuspenseQuery } from "@apollo/client/react";
import { Suspense } from "react";
import { graphql } from "../gql/index.ts";
import { InvitesPart } from "../invites/invites-part.tsx";
import { MembersPart } from "../members/members-part.tsx";
import { Failure } from "../ui/failure.tsx";
import { Loading } from "../ui/loading.tsx";
import { SourceName } from "../ui/source-name.tsx";
import { OrgChanges } from "./org-changes.tsx";
import { OrgCounts } from "./org-counts.tsx";

const orgDetail = graphql(`
  query OrgDetail($id: ID!) {
    org(by: { id: $id }) {
      id
      name
      source {
        id
        name
        title
        kind
        features
      }
      ...OrgCounts_org @defer
    }
  }
`);

/** One organization: its members or its invites, and what changes in it meanwhile. */
export function OrgPage({ id, part }: { id: string; part: string }) {
  const { data, error } = useSuspenseQuery(orgDetail, { variables: { id } });
  const org = data?.org;
  if (org == null) {
    return (
      <>
        <h1>Organization</h1>
        <Failure error={error} />
        {error === undefined && <p>There is none at this address, or it is hidden from you.</p>}
        <a href="#/">All organizations</a>
      </>
    );
  }
  const parts = [
    { name: "members", title: "Members" },
    { name: "invites", title: "Invites" },
  ];
  return (
    <>
      <title>{`${org.name} · Rollcall console`}</title>
      <p className="path">
        <a href="#/">Organizations</a>
      </p>
      <div className="heading">
        <h1>{org.name}</h1>
        <SourceName source={org.source} />
      </div>
      <OrgCounts orgId={id} />
      <Failure error={error} />
      {org.source.features.includes("EVENTS") && <OrgChanges id={org.id} source={org.source.name} />}
      <nav className="tabs" aria-label={org.name}>
        {parts.map(({ name, title }) => (
          <a key={name} href={`#/orgs/${id}/${name}`} aria-current={name === part ? "page" : undefined}>
            {title}
          </a>
        ))}
      </nav>
      <Suspense fallback={<Loading />}>
        {part === "invites" ? <InvitesPart orgId={id} /> : <MembersPart orgId={id} />}
      </Suspense>
    </>
  );
}
