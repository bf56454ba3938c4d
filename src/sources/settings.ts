import type { HttpClientOptions } from "../http/client.ts";
import type { KeptAnswerLimits } from "./kept-answers.ts";

/** One configured source, checked. */
export interface SourceSettings {
  /** Short name used in arguments and headers, for example `auth0-eu`. */
  readonly name: string;
  /** Name for people. */
  readonly title: string;
  /** Origin of the API, for example `https://api.losant.com`. */
  readonly origin: string;
  /** True for the embedded sandbox. */
  readonly isSandbox: boolean;
  /** Losant's id of the enterprise instance that the source is; null for other kinds of source. */
  readonly instanceId: string | null;
  /** The `iss` of this source's tokens, where it is not the vendor's usual one. */
  readonly issuer: string | null;
  /** How long answers to reads are kept for further requests of the same caller. Null, or left out: not at all. */
  readonly cache?: KeptAnswerLimits | null;
  /** How calls are made: connections, deadline, sizes, and who else makes calls. */
  readonly http: Pick<
    HttpClientOptions,
    | "connections"
    | "maxQueued"
    | "deadlineMs"
    | "maxResponseBytes"
    | "maxStreams"
    | "streamIdleMs"
    | "headers"
    | "sharedStore"
  >;
}
