import type { AttackGroup } from "./attack.ts";
import { connections } from "./kinds/connections.ts";
import { documents } from "./kinds/documents.ts";
import { ids } from "./kinds/ids.ts";
import { inputs } from "./kinds/inputs.ts";
import { introspection } from "./kinds/introspection.ts";
import { requests } from "./kinds/requests.ts";

/** All kinds of hostile requests, in groups. */
export const attackGroups: readonly AttackGroup[] = [
  documents,
  introspection,
  inputs,
  ids,
  requests,
  connections,
];
