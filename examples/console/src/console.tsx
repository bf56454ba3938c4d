import { useSuspenseQuery } from "@apollo/client/react";
import { Suspense } from "react";
import { EventsPage } from "./events/events-page.tsx";
import type { SourceFeature } from "./gql/graphql.ts";
import { graphql } from "./gql/index.ts";
import { InboxPage } from "./inbox/inbox-page.tsx";
import { OrgPage } from "./org/org-page.tsx";
import { OrgsPage } from "./orgs/orgs-page.tsx";
import { useRoute } from "./route.ts";
import { TokensPage } from "./tokens/tokens-page.tsx";
import { Failure } from "./ui/failure.tsx";
import { Loading } from "./ui/loading.tsx";

const session = graphql(`
  query Session {
    viewers {
      source {
        id
        name
        title
        features
      }
      user {
        id
        displayName
      }
    }
  }
`);

/** What a signed-in person sees: the way to each page that their sources have, and the page. */
export function Console({ onSignOut }: { onSignOut: () => void }) {
  const { data, error } = useSuspenseQuery(session);
  const [page, ...rest] = useRoute();
  const viewers = data?.viewers ?? [];
  const sources = viewers.map(({ source }) => source);
  const who = viewers.find(({ user }) => user !== null)?.user?.displayName ?? "A machine";
  const sourceWith = (feature: SourceFeature) =>
    sources.find(({ features }) => features.includes(feature))?.name;
  const inbox = sourceWith("INVITE_INBOX");
  const tokens = sourceWith("API_TOKENS");
  const events = sourceWith("EVENTS");

  const links = [
    { page: "", title: "Organizations" },
    ...(inbox === undefined ? [] : [{ page: "inbox", title: "Inbox" }]),
    ...(tokens === undefined ? [] : [{ page: "tokens", title: "Tokens" }]),
    ...(events === undefined ? [] : [{ page: "events", title: "Live" }]),
  ];
  const isCurrent = (link: string) => link === page || (link === "" && page === "orgs");

  return (
    <>
      <header className="bar">
        <a className="brand" href="#/">
          <img src="/mark.svg" alt="" width="28" height="28" />
          Rollcall
        </a>
        <nav className="pages" aria-label="Pages">
          {links.map(({ page, title }) => (
            <a key={page} href={`#/${page}`} aria-current={isCurrent(page) ? "page" : undefined}>
              {title}
            </a>
          ))}
        </nav>
        <span className="who">{who}</span>
        <button type="button" onClick={onSignOut}>
          Sign out
        </button>
      </header>
      <main>
        <Failure error={error} />
        <Suspense fallback={<Loading />}>
          {page === "orgs" && rest[0] !== undefined ? (
            <OrgPage key={rest[0]} id={rest[0]} part={rest[1] ?? "members"} />
          ) : page === "inbox" && inbox !== undefined ? (
            <InboxPage source={inbox} />
          ) : page === "tokens" && tokens !== undefined ? (
            <TokensPage source={tokens} />
          ) : page === "events" && events !== undefined ? (
            <EventsPage source={events} />
          ) : (
            <OrgsPage sources={sources} />
          )}
        </Suspense>
      </main>
    </>
  );
}
