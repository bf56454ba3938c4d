import { readFileSync } from "node:fs";
import { startStandaloneServer } from "@apollo/server/standalone";
import { createContext, createServer } from "./gateway.js";

const { url } = await startStandaloneServer(createServer(readFileSync(process.argv[2], "utf8")), {
  listen: { host: "127.0.0.1", port: 0 },
  context: createContext,
});
process.stdout.write(`${url}\n`);
process.once("disconnect", () => process.exit());
