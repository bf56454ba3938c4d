import type { FaultKind } from "./kind.ts";
import { bodyKinds } from "./kinds/body.ts";
import { connectionKinds, timingKinds } from "./kinds/connection.ts";
import { contentKinds, pagingKinds } from "./kinds/content.ts";
import { headerKinds } from "./kinds/headers.ts";
import { statusKinds } from "./kinds/status.ts";
import { streamKinds } from "./kinds/stream.ts";

/** Every kind of fault. A name says it once. */
export const faultKinds: readonly FaultKind[] = [
  ...statusKinds,
  ...headerKinds,
  ...bodyKinds,
  ...timingKinds,
  ...connectionKinds,
  ...contentKinds,
  ...pagingKinds,
  ...streamKinds,
];
