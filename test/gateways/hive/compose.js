import { text } from "node:stream/consumers";
import { composeServices } from "@theguild/federation-composition";
import { parse } from "graphql";

// Subgraphs as JSON in, the supergraph and what was found wrong as JSON out.
const subgraphs = JSON.parse(await text(process.stdin));
const result = composeServices(subgraphs.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) })));
const { supergraphSdl, errors = [] } = result;
process.stdout.write(
  JSON.stringify({ supergraphSdl, errors: errors.map(({ message }) => message), hints: [] }),
);
