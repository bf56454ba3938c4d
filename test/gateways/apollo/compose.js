import { text } from "node:stream/consumers";
import { composeServices } from "@apollo/composition";
import { parse } from "graphql";

// Subgraphs as JSON in, the supergraph and what was found wrong as JSON out.
const subgraphs = JSON.parse(await text(process.stdin));
const result = composeServices(subgraphs.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) })));
const { supergraphSdl, errors = [], hints = [] } = result;
process.stdout.write(
  JSON.stringify({
    supergraphSdl,
    errors: errors.map(({ message }) => message),
    hints: hints.map(({ definition, message }) => ({
      code: definition.code,
      level: definition.level.name,
      message,
    })),
  }),
);
