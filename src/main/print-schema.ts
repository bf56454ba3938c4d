import { graphql } from "graphql";
import { createSchema } from "../graph/schema.ts";

// What a federated gateway asks a subgraph for. Unlike a printed schema it keeps every directive's definition.
const { data } = await graphql({ schema: createSchema(), source: "{ _service { sdl } }" });
process.stdout.write(`${(data?.["_service"] as { sdl: string }).sdl.trimEnd()}\n`);
