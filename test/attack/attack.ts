import type { Pieces } from "./wire.ts";

/** How a hostile request has to end. */
export interface Verdict {
  /** Status of the answer; null when the connection is ended without one. */
  readonly status: number | null;
  /** `extensions.code` of every error; absent where the answer has none. */
  readonly code?: string;
  /** What the first error's message, or the text, has to say. */
  readonly says?: RegExp;
  /** Upstream calls at most. Default: none. */
  readonly mostCalls?: number;
}

/** A kind of hostile request. */
export interface Attack {
  readonly name: string;
  readonly send: () => Pieces;
  readonly verdict: Verdict;
  /** Whether it lasts until the gateway's patience ends, so that its time says nothing. */
  readonly isSlow?: boolean;
}

/** Hostile requests of the same sort, and the honest ones that look like them. */
export interface AttackGroup {
  readonly name: string;
  readonly attacks: readonly Attack[];
  /** Honest requests, all of which are answered with 200 and without errors. */
  readonly neighbours: readonly Neighbour[];
}

/** An honest request. */
export interface Neighbour {
  readonly name: string;
  readonly send: () => Pieces;
  /** What the answer has to say, where 200 without errors is not enough. */
  readonly says?: RegExp;
}

/** Headers by name; a name with several values is sent as often. */
export type Headers = Readonly<Record<string, string | readonly string[]>>;

const credentials: Headers = {
  "Losant-Authorization": "Bearer sandbox-admin",
  "Auth0-Authorization": "Bearer sandbox-admin",
};

const usual: Headers = {
  Host: "localhost",
  Accept: "application/graphql-response+json",
  ...credentials,
};

/** One operation, as clients send it. */
export function operation(
  query: string,
  variables?: Readonly<Record<string, unknown>>,
  headers: Headers = {},
): Pieces {
  return post(JSON.stringify({ query, variables }), headers);
}

/** One operation whose variables are written as given. */
export function operationWithText(query: string, variables: string): Pieces {
  return post(`{"query":${JSON.stringify(query)},"variables":${variables}}`);
}

/** A POST request to `/graphql` with any body. */
export function post(body: string | Buffer, headers: Headers = {}): Pieces {
  const length = String(Buffer.byteLength(body));
  return [
    head("POST /graphql HTTP/1.1", {
      ...usual,
      "Content-Type": "application/json",
      "Content-Length": length,
      ...headers,
    }),
    body,
  ];
}

/** A GET request to `/graphql`. */
export function get(parameters: string, headers: Headers = {}): Pieces {
  return [head(`GET /graphql?${parameters} HTTP/1.1`, { ...usual, ...headers })];
}

/** The head of a request. */
export function head(line: string, headers: Headers): string {
  const fields = Object.entries(headers).flatMap(([name, value]) =>
    [value].flat().map((one) => `${name}: ${one}\r\n`),
  );
  return `${line}\r\n${fields.join("")}\r\n`;
}

/** As many texts as wanted, each made from its number. */
export function times(count: number, write: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => write(index)).join(" ");
}
