import type { Answer } from "../support/world.ts";

/** The upstreams that a fault can befall. */
export type Upstream = "losant" | "auth0";

/** One operation that somebody runs. Another one is another entry of `journeys`. */
export interface Journey {
  readonly name: string;
  /** The upstreams that it calls. */
  readonly upstreams: readonly Upstream[];
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** Asked first, without faults; its data become variables. */
  readonly before?: {
    readonly query: string;
    readonly toVariables: (data: Found) => Readonly<Record<string, unknown>>;
    /** Whether the query changes something, so that it is asked again whenever the upstreams started anew. */
    readonly isMutation?: boolean;
  };
  /** Whether it changes something, so that the upstreams start anew for each run. */
  readonly isMutation?: boolean;
  /** What of a subscription the faults befall; left out for operations with one answer. */
  readonly follow?: "openings" | "reads" | "job";
  /** Whether many ask it at once as well, while every call fails. */
  readonly isStormed?: boolean;
  /** Whether no credential is sent. Else the administrator of both sandboxes asks. */
  readonly isAnonymous?: boolean;
}

/** Data of the gateway, whose shape other tests check. */
export type Found = Answer["data"];
