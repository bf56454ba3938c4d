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

/** Hive Gateway's configuration. */
export const gatewayConfig = {
  // Else subscriptions go by GET, with their variables in the address, where proxies log them.
  transportEntries: { rollcall: { options: { method: "POST" } } },
  propagateHeaders: {
    fromClientToSubgraphs({ request, subgraphName }) {
      const names = subgraphName === "rollcall" ? [...onlyForRollcall, ...forAll] : forAll;
      return Object.fromEntries(names.map((name) => [name, request.headers.get(name)]));
    },
  },
};
