import { createAuth0Source } from "./auth0/index.ts";
import { createLosantSource } from "./losant/index.ts";
import { createLosantInstanceSource } from "./losant/instance/index.ts";
import type { SourceSettings } from "./settings.ts";
import type { Source, SourceKind } from "./source.ts";

/** How each kind of source is made. */
const makers: Readonly<Record<SourceKind, (settings: SourceSettings) => Source>> = {
  LOSANT: createLosantSource,
  LOSANT_INSTANCE: createLosantInstanceSource,
  AUTH0: createAuth0Source,
};

/** Makes the configured sources, in their order. */
export function createSources(
  configs: readonly (SourceSettings & { readonly kind: SourceKind })[],
): readonly Source[] {
  return configs.map((config) => makers[config.kind](config));
}
