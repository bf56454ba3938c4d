import { createServer } from "node:http";
import { createGatewayRuntime } from "@graphql-hive/gateway-runtime";
import { composeServices } from "@theguild/federation-composition";
import { parse } from "graphql";
import { ticketsSdl, ticketsSubgraph } from "./tickets.js";

// Starts a subgraph with tickets, and Hive Gateway over it and a Rollcall that runs already.
const rollcall = process.env.ROLLCALL ?? "http://127.0.0.1:4000/graphql";
const port = Number(process.env.PORT ?? 4100);

/** Headers with callers' tokens, which Rollcall alone gets. */
const credentials = ["losant-authorization", "losant-instance-authorization", "auth0-authorization"];

async function readRollcallSdl() {
  const response = await fetch(rollcall, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ _service { sdl } }" }),
  });
  const { data } = await response.json();
  return data._service.sdl;
}

function listen(handler, wanted) {
  const server = createServer(handler);
  return new Promise((resolve) => {
    server.listen(wanted, "127.0.0.1", () => resolve(`http://127.0.0.1:${server.address().port}/graphql`));
  });
}

const tickets = await listen(ticketsSubgraph, 0);
const { supergraphSdl, errors } = composeServices([
  { name: "rollcall", url: rollcall, typeDefs: parse(await readRollcallSdl()) },
  { name: "tickets", url: tickets, typeDefs: parse(ticketsSdl) },
]);
if (errors !== undefined) throw new AggregateError(errors, "the subgraphs do not compose");

const gateway = createGatewayRuntime({
  supergraph: supergraphSdl,
  logging: false,
  propagateHeaders: {
    fromClientToSubgraphs: ({ request, subgraphName }) =>
      subgraphName === "rollcall"
        ? Object.fromEntries(credentials.map((name) => [name, request.headers.get(name)]))
        : {},
  },
});
const url = await listen(gateway, port);
process.stdout.write(
  `Federated graph   ${url}\n  subgraph   rollcall   ${rollcall}\n  subgraph   tickets    ${tickets}\n`,
);
// Hive Gateway takes these signals for itself, and the servers would go on.
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit());
