import type { UpstreamRequest } from "../http/call.ts";
import type { EventStream, HttpClient } from "../http/client.ts";
import type { AccessRequest } from "./source.ts";

/** One call, with how its answer may be used. */
export interface CallRequest extends UpstreamRequest {
  /** False for a GET whose every answer is another, so that none may stand for two. Default true. */
  readonly memoize?: boolean;
}

/** Sends one call for one caller and gives the parsed answer. */
export type Call = (request: CallRequest) => Promise<unknown>;

/** Calls with the caller's token. Without one every call fails before it is sent, with the reason. */
export function callWithCredential(client: HttpClient, request: AccessRequest): Call {
  const { credential, refusal, signal, onCall } = request;
  return askOnce(async (upstreamRequest) => {
    if (credential === null) throw refusal ?? new Error("an access without a credential says why");
    const authorization = `Bearer ${credential.token}`;
    return (await client.send(upstreamRequest, { authorization, signal, onCall })).body;
  });
}

/** Opens a stream for one caller, until a signal aborts that need not be the request's. */
export type OpenStream = (request: UpstreamRequest, signal: AbortSignal) => Promise<EventStream>;

/** Opens streams with the caller's token. Without one every stream fails before it is asked for, with the reason. */
export function streamWithCredential(client: HttpClient, request: AccessRequest): OpenStream {
  const { credential, refusal, onCall } = request;
  return async (upstreamRequest, signal) => {
    if (credential === null) throw refusal ?? new Error("an access without a credential says why");
    return client.stream(upstreamRequest, { authorization: `Bearer ${credential.token}`, signal, onCall });
  };
}

/** Calls without any token, for the operations that the vendor serves to everyone. */
export function callAnonymously(client: HttpClient, { signal, onCall }: AccessRequest): Call {
  return askOnce(async (upstreamRequest) => (await client.send(upstreamRequest, { signal, onCall })).body);
}

/**
 * Asks the same question once, however many fields of one operation want the answer. Failures are answers too. A write
 * makes all answers from before it old.
 */
function askOnce(call: Call): Call {
  const answers = new Map<string, Promise<unknown>>();
  return (request) => {
    if (request.method !== "GET") return call(request).finally(() => answers.clear());
    if (request.memoize === false) return call(request);
    const question = JSON.stringify([request.path, request.params, request.query]);
    let answer = answers.get(question);
    if (answer === undefined) {
      answer = call(request);
      answers.set(question, answer);
    }
    return answer;
  };
}
