import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createGatewayRuntime } from "@graphql-hive/gateway-runtime";
import { gatewayConfig } from "./gateway.config.js";

// What `hive-gateway supergraph FILE` does, on a port that the system picks, without the rest of the program.
const gateway = createGatewayRuntime({
  ...gatewayConfig,
  supergraph: readFileSync(process.argv[2], "utf8"),
  logging: false,
});
const server = createServer(gateway);
server.listen(0, "127.0.0.1", () => {
  process.stdout.write(`http://127.0.0.1:${server.address().port}/graphql\n`);
});
process.once("disconnect", () => process.exit());
