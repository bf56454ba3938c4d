import type { UpstreamRequest } from "../../http/call.ts";
import type { AnswerOrigin } from "../answer.ts";
import type { Call } from "../call.ts";
import type { JsonObject } from "../fields.ts";
import { secretsIn } from "./secret.ts";

/** Query parameters of an operation. */
export type Query = Readonly<Record<string, string | number | boolean>>;

/** A read of Losant's API with its path filled in, waiting to be asked. */
export interface Operation extends AnswerOrigin {
  readonly ask: (query?: Query) => Promise<unknown>;
}

/** A write of Losant's API with its path filled in, waiting to be sent: once, and never again by itself. */
export interface WriteOperation extends AnswerOrigin {
  /** Sends the body, which is an object also where there is nothing to say. */
  readonly send: (body?: JsonObject, query?: Query) => Promise<unknown>;
}

/** Values for a path template. */
export type PathParameters = Readonly<Record<string, string>>;

/** Keeps actions, links and embedded resources, of which nothing is read, out of every answer. */
const leanAnswer: Query = { _actions: false, _links: false, _embedded: false };

/** How the reads among one caller's operations are made. `memoize` is false for one that gives something new each time. */
export function readsBy(source: string, call: Call) {
  return (operation: string, path: string, params: PathParameters = {}, memoize = true): Operation => ({
    source,
    operation,
    ask: (query = {}) =>
      call({ operation, method: "GET", path, params, query: { ...query, ...leanAnswer }, memoize }),
  });
}

/** How the writes among one caller's operations are made. */
export function writesBy(source: string, call: Call) {
  return (
    operation: string,
    method: Exclude<UpstreamRequest["method"], "GET">,
    path: string,
    params: PathParameters = {},
  ): WriteOperation => ({
    source,
    operation,
    send: (body = {}, query = {}) =>
      call({
        operation,
        method,
        path,
        params,
        query: { ...query, ...leanAnswer },
        body,
        secrets: secretsIn(body),
      }),
  });
}
