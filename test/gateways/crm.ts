import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { parse } from "graphql";
import { createYoga } from "graphql-yoga";
import { close, listen } from "./forwarder.ts";

/** The CRM's part of the graph, which the docs quote. */
export const crmSdl = readFileSync(new URL("crm.graphql", import.meta.url), "utf8");

interface UserKey {
  readonly source: { readonly name: string };
  readonly sourceId: string;
}

const toUser = (sourceId: string): UserKey => ({ source: { name: "auth0" }, sourceId });

/**
 * Starts a second subgraph: a CRM that adds to Rollcall's orgs and users what it knows of them. It has the customers by
 * their global ids, and by their ids in Auth0 the users who reported something; the first of these manages all accounts.
 */
export async function startCrm(customers: readonly string[], reporters: readonly string[]) {
  const resolvers = {
    Query: {
      customers: (_root: unknown, { first }: { first: number }) =>
        customers.slice(0, first).map((id) => ({ id })),
      reporters: () => reporters.map(toUser),
    },
    Org: { accountManager: () => reporters.slice(0, 1).map(toUser)[0] },
    User: {
      supportTickets: ({ sourceId }: UserKey) => [
        { number: reporters.indexOf(sourceId) + 1, subject: "Cannot sign in" },
      ],
    },
  };
  const schema = buildSubgraphSchema([{ typeDefs: parse(crmSdl), resolvers }]);
  const server = createServer(createYoga({ schema, logging: false, graphiql: false }));
  return { url: await listen(server), close: () => close(server) };
}
