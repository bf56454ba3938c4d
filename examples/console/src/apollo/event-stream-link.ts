import { ApolloLink } from "@apollo/client";
import { print } from "graphql";
import { type ClientOptions, createClient } from "graphql-sse";
import { Observable } from "rxjs";

/**
 * Carries subscriptions: GraphQL over server-sent events, one request for each. It does not connect again by itself,
 * because only who follows the events knows which one was the last.
 */
export function createEventStreamLink(options: Pick<ClientOptions, "url" | "headers">): ApolloLink {
  const client = createClient({ ...options, retryAttempts: 0 });
  return new ApolloLink(
    ({ query, variables }) =>
      new Observable((observer) => client.subscribe({ query: print(query), variables }, observer)),
  );
}
