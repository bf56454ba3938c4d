import { CombinedGraphQLErrors } from "@apollo/client/errors";
import { useApolloClient } from "@apollo/client/react";
import { useEffect, useEffectEvent, useState } from "react";
import type { IdentityEventsSubscription } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";

const identityEvents = graphql(`
  subscription IdentityEvents($source: String!, $orgId: ID, $after: String, $since: DateTime) {
    identityEvents(source: $source, orgId: $orgId, after: $after, since: $since) {
      eventId
      cursor
      type
      rawType
      at
      org {
        id
        name
      }
      user {
        id
        displayName
      }
      role {
        id
        name
      }
      membershipId
      membership {
        id
        ...MemberRow_membership
      }
    }
  }
`);

/** Something that happened. */
export type IdentityEvent = IdentityEventsSubscription["identityEvents"];

/** Which events to follow. */
export interface Followed {
  readonly source: string;
  /** Only those about this organization. */
  readonly orgId?: string;
  /** Begin with what happened at this moment; now when left out. */
  readonly since?: string;
}

/** Milliseconds between the end of a stream and the next try. */
const pauseMs = 3_000;

/** Codes after which the same question can be answered a little later. */
const passing: readonly unknown[] = ["UNAVAILABLE", "TIMEOUT", "RATE_LIMITED"];

/**
 * Follows what changes in a source. Each event brings its objects along, and with that the cache, and all that is shown
 * of it, is as things are now. When the stream breaks, it goes on behind the last event; gives the error when it cannot.
 */
export function useIdentityEvents(
  { source, orgId, since }: Followed,
  onEvent: (event: IdentityEvent) => void,
): unknown {
  const client = useApolloClient();
  const [failure, setFailure] = useState<unknown>();
  const tell = useEffectEvent(onEvent);

  useEffect(() => {
    let position: { readonly after?: string; readonly since?: string } = since === undefined ? {} : { since };
    let timer: ReturnType<typeof setTimeout> | undefined;
    let end = () => {};

    const goOn = (error: unknown) => {
      const code = CombinedGraphQLErrors.is(error) ? error.errors[0]?.extensions?.["code"] : "UNAVAILABLE";
      if (code === "EXPIRED") {
        // The source has forgotten the position: what is shown is read again, and followed from now on.
        position = {};
        void client.refetchQueries({ include: "active" });
      } else if (!passing.includes(code)) {
        setFailure(error);
        return;
      }
      timer = setTimeout(open, pauseMs);
    };

    const open = () => {
      const variables = { source, ...(orgId !== undefined && { orgId }), ...position };
      let isOver = false;
      const over = (error?: unknown) => {
        if (!isOver) goOn(error);
        isOver = true;
      };
      const subscription = client
        .subscribe({ query: identityEvents, variables, errorPolicy: "all" })
        .subscribe({
          next({ data, error }) {
            if (data == null) return over(error);
            position = { after: data.identityEvents.cursor };
            tell(data.identityEvents);
          },
          error: over,
          complete: over,
        });
      end = () => subscription.unsubscribe();
    };

    open();
    return () => {
      clearTimeout(timer);
      end();
    };
  }, [client, source, orgId, since]);

  return failure;
}
