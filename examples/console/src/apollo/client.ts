import { ApolloClient, ApolloLink, HttpLink } from "@apollo/client";
import { Defer20220824Handler } from "@apollo/client/incremental";
import { OperationTypeNode } from "graphql";
import { createCache } from "./cache.ts";
import { createEventStreamLink } from "./event-stream-link.ts";

/** Bearer tokens by the name of the source that they are for. */
export type Tokens = Readonly<Record<string, string>>;

const url = import.meta.env.VITE_ROLLCALL_URL;

/**
 * Makes a client that acts for whoever the tokens belong to. Make another one for other tokens: a cache must never
 * outlive its user.
 */
export function createClient(tokens: Tokens): ApolloClient {
  const headers = Object.fromEntries(
    Object.entries(tokens).map(([source, token]) => [`${source}-Authorization`, `Bearer ${token}`]),
  );
  return new ApolloClient({
    link: ApolloLink.split(
      ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
      createEventStreamLink({ url, headers }),
      new HttpLink({ uri: url, headers }),
    ),
    cache: createCache(),
    dataMasking: true,
    // The form of incremental delivery that the gateway speaks.
    incrementalHandler: new Defer20220824Handler(),
    // A field that failed is null and has an error of its own. The rest is worth showing.
    defaultOptions: {
      watchQuery: { errorPolicy: "all" },
      query: { errorPolicy: "all" },
      mutate: { errorPolicy: "all" },
    },
  });
}
