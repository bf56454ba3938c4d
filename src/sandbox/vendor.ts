import type { IncomingHttpHeaders } from "node:http";

/** HTTP methods that the emulated APIs know. */
export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** Who sends a request: what the emulator knows about one bearer token. */
export interface Caller {
  /** The bearer token itself. */
  readonly token: string;
  /** Scopes in the vendor's own words. */
  readonly scopes: readonly string[];
  /** The vendor's id of the person, or undefined for a machine. */
  readonly userId: string | undefined;
  /** Whether the token has run out. */
  readonly expired: boolean;
}

/** A file in a form. */
export interface FormFile {
  readonly filename: string;
  readonly bytes: Buffer;
}

/** One request as a route sees it: already routed, parsed and authenticated. */
export interface EmulatedRequest<State> {
  readonly method: Method;
  /** The request target as it came: path and query, still encoded. */
  readonly target: string;
  /** Path parameters, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  /** The parsed JSON body, or undefined when there was none or it was a form. */
  readonly body: unknown;
  /** The body as it came. */
  readonly rawBody: Buffer;
  /** The parts of a `multipart/form-data` body by name, or undefined when the body was none that can be read. */
  readonly form: ReadonlyMap<string, string | FormFile> | undefined;
  /** Throws when a public route asks for it and no token came along. */
  readonly caller: Caller;
  readonly state: State;
  readonly behaviour: Readonly<Behaviour>;
}

/** The connection that an answer is streamed over. */
export interface StreamConnection {
  /** Aborted when the client has left or the connection was cut. */
  readonly signal: AbortSignal;
  /** Breaks the connection off, in the middle of a message if need be. */
  cut(): void;
}

/** What a route answers. Without `body` and `stream` the answer has no body. */
export interface EmulatedAnswer {
  readonly status: number;
  /** Sent as JSON; a string as it is, and bytes as they are. */
  readonly body?: unknown;
  /**
   * Sent bit by bit in place of `body`. The next bit is asked for when the client has taken the last one, and none after
   * the signal is aborted. It is iterated once in every case, so that what it set up is taken down by its `finally`.
   */
  readonly stream?: (connection: StreamConnection) => AsyncIterable<string | Uint8Array>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A route may throw this to answer with one of the vendor's errors. */
export class Refusal extends Error {
  readonly answer: EmulatedAnswer;

  constructor(status: number, body: unknown, headers?: Readonly<Record<string, string>>) {
    super(`refused with ${status}`);
    this.answer = headers === undefined ? { status, body } : { status, body, headers };
  }
}

/** One upstream operation of an emulated API. */
export interface Route<State> {
  /** The vendor's own name of the operation. */
  readonly operation: string;
  readonly method: Method;
  /** Path template under the vendor's base path, for example `/orgs/{orgId}`. */
  readonly path: string;
  /** Any one of these scopes opens it; `public` needs no token. */
  readonly scopes: readonly string[] | "public";
  /** Operations of one group share a rate limit. Its own operation when left out. */
  readonly rateLimitGroup?: string;
  handle(request: EmulatedRequest<State>): EmulatedAnswer;
}

/** A request to a control endpoint. */
export interface ControlRequest<State> {
  /** The parsed JSON body, or undefined when there was none. */
  readonly body: unknown;
  readonly state: State;
}

/** A control endpoint of one vendor only, besides those that every emulator has. */
export interface Control<State> {
  readonly method: Method;
  /** Whole path, for example `/__sandbox/events`. */
  readonly path: string;
  /** May throw a ZodError, which is answered with 400. */
  handle(request: ControlRequest<State>): EmulatedAnswer;
}

/** Faults that `PUT /__sandbox/behaviour` can ask for. */
export interface Fault {
  /** HTTP method; any when left out. */
  readonly method?: string | undefined;
  /** Regular expression that the path (with the base path, without the query) must match. */
  readonly pathPattern: string;
  readonly status: number;
  /** Sent as JSON, or as HTML text when it is a string. */
  readonly body?: unknown;
  /** How often; for ever when left out. */
  readonly times?: number | undefined;
}

/** How many requests an endpoint takes in a window before it answers 429. */
export interface RateLimit {
  readonly limit: number;
  readonly windowMs: number;
}

/** How many requests an endpoint takes at once, and how many more come in the long run. */
export interface TokenBucket {
  readonly burst: number;
  readonly perMinute: number;
}

/** The rate limits of one of a vendor's plans. */
export interface RateProfile {
  /** All requests together. Checked before the group. */
  readonly overall?: TokenBucket;
  /** By `rateLimitGroup`, or by operation where there is no group. */
  readonly groups?: Readonly<Record<string, TokenBucket>>;
  /** Each group that is not named. Unlimited when left out. */
  readonly others?: TokenBucket;
}

/** The settings of `PUT /__sandbox/behaviour`. */
export interface Behaviour {
  /** Wait this long before each answer. */
  readonly latencyMs: number;
  /**
   * The same for each endpoint; for some of them, by `rateLimitGroup` or operation; as in one of the vendor's plans, by
   * its name; or off.
   */
  readonly rateLimit: RateLimit | Readonly<Record<string, RateLimit>> | string;
  /** How long a change takes to show where the vendor is eventually consistent. */
  readonly eventualConsistencyMs: number;
  readonly fail: readonly Fault[];
  /** How long a job takes from its creation to its end; 0 is done at once. */
  readonly jobMs: number;
  /** How long a link to an exported file works. */
  readonly exportLinkMs: number;
  readonly eventStreams: EventStreamBehaviour;
}

/** How streams of events behave. A stream keeps the settings that it was opened under. */
export interface EventStreamBehaviour {
  /** How many the tenant may have open at once. */
  readonly limit: number;
  /** Each stream ends after so many events, as the vendor's server ends it every few minutes; never when left out. */
  readonly closeAfterEvents?: number | undefined;
  /** How often a stream tells its place in the log. */
  readonly heartbeatMs: number;
  /** How many of the newest events a stream can go back to. */
  readonly keep: number;
}

/** How much of an endpoint's rate limit is left, for the vendor's headers. */
export interface RateLimitState {
  readonly limit: number;
  readonly remaining: number;
  /** When there is more, in milliseconds since 1970. */
  readonly resetAt: number;
}

/** One emulated API. `State` is the data that its operations read and change. */
export interface Vendor<State> {
  readonly name: "losant" | "auth0";
  /** Path before all routes, for example `/api/v2`. */
  readonly basePath: string;
  readonly routes: readonly Route<State>[];
  /** Routes outside of the base path: files that are fetched by a link, with paths from the root. */
  readonly fileRoutes?: readonly Route<State>[];
  readonly controls?: readonly Control<State>[];
  /** The vendor's plans by name, for `rateLimit`. */
  readonly rateProfiles?: Readonly<Record<string, RateProfile>>;
  /** A fresh copy of the seed data. */
  seed(): State;
  /** The tokens that work, by name. `origin` is where the emulator listens: the issuer of JWT-shaped ones. */
  tokens(origin: string): Promise<Readonly<Record<string, string>>>;
  /** Who a token belongs to, or undefined when it is unknown. */
  callerOf(state: State, token: string, tokens: Readonly<Record<string, string>>): Caller | undefined;
  /** The vendor's error answers for what the emulator itself refuses. */
  readonly refusals: {
    unauthenticated(reason: "missing" | "malformed" | "unknown" | "expired"): Refusal;
    forbidden(route: Route<State>): Refusal;
    notFound(): Refusal;
    methodNotAllowed(): Refusal;
    badJson(): Refusal;
    rateLimited(state: RateLimitState): Refusal;
    crashed(): Refusal;
  };
  /** Headers of every answer that tell the rate limit. */
  rateLimitHeaders(state: RateLimitState | "off"): Readonly<Record<string, string>>;
}
