import { readFileSync } from "node:fs";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { parse } from "graphql";
import { createYoga } from "graphql-yoga";

/** The subgraph's SDL. */
export const ticketsSdl = readFileSync(new URL("tickets.graphql", import.meta.url), "utf8");

const tickets = [
  {
    number: 3,
    subject: "The pump in plant 2 reports no pressure",
    reporterId: "auth0|92f54da3a29585bf629ab1b9",
  },
  { number: 2, subject: "A role for our new technician", reporterId: "auth0|0ea3b96225d1ed2ab7ec8c84" },
  { number: 1, subject: "Cannot sign in since Monday", reporterId: "auth0|92f54da3a29585bf629ab1b9" },
];

const resolvers = {
  Query: { tickets: () => tickets },
  Ticket: { reporter: ({ reporterId }) => ({ source: { name: "auth0" }, sourceId: reporterId }) },
  User: { openTickets: ({ sourceId }) => tickets.filter(({ reporterId }) => reporterId === sourceId).length },
};

/** The subgraph, as a request handler for node:http. */
export const ticketsSubgraph = createYoga({
  schema: buildSubgraphSchema([{ typeDefs: parse(ticketsSdl), resolvers }]),
  graphiql: false,
  logging: false,
});
