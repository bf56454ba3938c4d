import type { Upstream } from "./journey.ts";
import { journeys } from "./journeys.ts";
import { nameOf } from "./kind.ts";
import { faultKinds } from "./kinds.ts";
import type { Run, RunResult } from "./run.ts";

/** A run by the names of what it consists of, as it goes from process to process. */
export interface NamedRun {
  readonly kind: string;
  readonly journey: string;
  readonly upstream: Upstream;
  readonly occasion: Run["occasion"];
}

/** What a worker tells. Each of its lanes asks for its next runs by itself. */
export type FromWorker =
  | { readonly type: "next"; readonly lane: number }
  | { readonly type: "result"; readonly run: NamedRun; readonly result: Omit<RunResult, keyof Run> }
  /** Something that nobody expected, such as a warning of Node's. */
  | { readonly type: "surprise"; readonly text: string }
  /** All is closed; this is what is open nevertheless. */
  | { readonly type: "end"; readonly left: readonly string[] };

/** What a worker is told: the next runs of a lane, or null when there are no more. */
export interface ToWorker {
  readonly lane: number;
  readonly runs: readonly NamedRun[] | null;
}

/** A run as it can be sent. */
export function nameRun({ kind, journey, upstream, occasion }: Run): NamedRun {
  return { kind: nameOf(kind), journey: journey.name, upstream, occasion };
}

/** The run that was sent. */
export function findRun({ kind, journey, upstream, occasion }: NamedRun): Run {
  const found = {
    kind: faultKinds.find((candidate) => nameOf(candidate) === kind),
    journey: journeys.find(({ name }) => name === journey),
  };
  if (found.kind === undefined || found.journey === undefined) {
    throw new Error(`there is no ${kind} of ${journey}`);
  }
  return { kind: found.kind, journey: found.journey, upstream, occasion };
}
