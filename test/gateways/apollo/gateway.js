import { ApolloGateway, RemoteGraphQLDataSource } from "@apollo/gateway";
import { ApolloServer } from "@apollo/server";

/** Headers that Rollcall alone gets: they carry credentials, or are about its own work. */
const onlyForRollcall = [
  "authorization",
  "losant-authorization",
  "losant-instance-authorization",
  "auth0-authorization",
  "rollcall-timeout-ms",
];

/** Headers that every subgraph gets: they tell which request it is, and nothing about who asks. */
const forAll = ["traceparent", "tracestate", "x-request-id"];

/** Makes an Apollo Server that plans over the subgraphs of a supergraph. */
export function createServer(supergraphSdl) {
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name, url }) =>
      new RemoteGraphQLDataSource({
        url,
        willSendRequest({ request, context }) {
          for (const header of name === "rollcall" ? [...onlyForRollcall, ...forAll] : forAll) {
            const value = context.headers?.[header];
            if (value !== undefined) request.http.headers.set(header, value);
          }
        },
      }),
  });
  return new ApolloServer({ gateway });
}

/** Gives the headers of each request to `willSendRequest` above. */
export async function createContext({ req }) {
  return { headers: req.headers };
}
