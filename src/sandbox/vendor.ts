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

/** One request as a route sees it: already routed, parsed and authenticated. */
export interface EmulatedRequest<State> {
  readonly method: Method;
  /** The request target as it came: path and query, still encoded. */
  readonly target: string;
  /** Path parameters, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  /** The parsed JSON body, or undefined when there was none. */
  readonly body: unknown;
  /** Throws when a public route asks for it and no token came along. */
  readonly caller: Caller;
  readonly state: State;
  readonly behaviour: Readonly<Behaviour>;
}

/** What a route answers. Without `body` the answer has none. */
export interface EmulatedAnswer {
  readonly status: number;
  readonly body?: unknown;
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

/** The settings of `PUT /__sandbox/behaviour`. */
export interface Behaviour {
  /** Wait this long before each answer. */
  readonly latencyMs: number;
  /** For each endpoint, or off. */
  readonly rateLimit: RateLimit | "off";
  /** How long a change takes to show where the vendor is eventually consistent. */
  readonly eventualConsistencyMs: number;
  readonly fail: readonly Fault[];
}

/** How much of an endpoint's rate limit is left, for the vendor's headers. */
export interface RateLimitState extends RateLimit {
  readonly remaining: number;
  /** When the window ends, in milliseconds since 1970. */
  readonly resetAt: number;
}

/** One emulated API. `State` is the data that its operations read and change. */
export interface Vendor<State> {
  readonly name: "losant" | "auth0";
  /** Path before all routes, for example `/api/v2`. */
  readonly basePath: string;
  readonly routes: readonly Route<State>[];
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
