import { flag, section } from "./field.ts";

/** How the gateway serves as a subgraph. */
export const federationSchema = section({
  serviceSdl: flag()
    .optional()
    .describe(
      "Answers `_service { sdl }` with the whole schema, to whoever asks. Only federated gateways that compose when they " +
        "start ask for it. Default: as `introspection`.",
    ),
});
