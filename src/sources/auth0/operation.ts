import type { FormPart, UpstreamRequest } from "../../http/call.ts";
import type { AnswerOrigin } from "../answer.ts";
import type { Call } from "../call.ts";
import type { JsonObject } from "../fields.ts";

/** Query parameters of an operation. An array is sent as one parameter for each entry. */
export type ListQuery = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** An upstream operation that gives a list, waiting to be asked for a page. */
export interface ListOperation extends AnswerOrigin {
  /** Where the entries stand in an answer that is not a bare array. */
  readonly key: string;
  /** `serves` is how many field requests the answer is for. */
  readonly ask: (query: ListQuery, serves?: number) => Promise<unknown>;
}

/** An upstream operation that gives one thing. */
export interface ItemOperation extends AnswerOrigin {
  /** `serves` is how many field requests the answer is for. */
  readonly ask: (query?: ListQuery, serves?: number) => Promise<unknown>;
}

/** A write with its path filled in, waiting to be sent: once, and never again by itself. */
export interface WriteOperation extends AnswerOrigin {
  /**
   * Sends the body; without one, none is sent. `secrets` are the values in it that no message may repeat. An answer
   * without a body, or with an empty object, is as good as any: Auth0's success codes are not those of its documents.
   */
  readonly send: (body?: object, options?: SendOptions) => Promise<unknown>;
}

/** What goes with the body of a write. */
export interface SendOptions {
  readonly query?: ListQuery;
  readonly secrets?: readonly string[];
  /** Sent as `multipart/form-data`, in the place of a body. */
  readonly form?: readonly FormPart[];
}

/** Values for a path template. */
export type PathParameters = Readonly<Record<string, string>>;

/** How one caller's operations are made, of each kind. */
export interface Operations {
  /** A read of one thing. */
  item(operation: string, path: string, params?: PathParameters): ItemOperation;
  /** A read of a list, whose entries stand under `key` unless the answer is a bare array. */
  list(operation: string, path: string, key: string, params?: PathParameters): ListOperation;
  /** A write. */
  write(
    operation: string,
    method: Exclude<UpstreamRequest["method"], "GET">,
    path: string,
    params?: PathParameters,
  ): WriteOperation;
}

/** Makes operations whose calls go through `call`. */
export function operationsBy(source: string, call: Call): Operations {
  const askBy =
    (operation: string, path: string, params: PathParameters, listKey?: string): ItemOperation["ask"] =>
    (query = {}, serves = 1) =>
      call({ operation, method: "GET", path, params, query, serves, listKey });
  return {
    item: (operation, path, params = {}) => ({ source, operation, ask: askBy(operation, path, params) }),
    list: (operation, path, key, params = {}) => ({
      source,
      operation,
      key,
      ask: askBy(operation, path, params, key),
    }),
    write: (operation, method, path, params = {}) => ({
      source,
      operation,
      send: (body, { query = {}, secrets = [], form } = {}) =>
        call({
          operation,
          method,
          path,
          params,
          query,
          secrets,
          ...(body === undefined ? {} : { body: body as JsonObject }),
          ...(form === undefined ? {} : { form }),
        }),
    }),
  };
}
