import { graphql } from "graphql";
import { createSchema } from "../graph/schema.ts";

// What a federated gateway asks a subgraph for. Unlike a printed schema it keeps every directive's definition.
const { data, errors } = await graphql({ schema: createSchema(), source: "{ _service { sdl } }" });
if (errors !== undefined) throw errors[0];
const { sdl } = (data as { _service: { sdl: string } })._service;
process.stdout.write(`${sdl.trimEnd()}\n`);
