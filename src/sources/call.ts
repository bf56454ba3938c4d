import type { CallContext, UpstreamRequest } from "../http/call.ts";
import type { EventStream, HttpClient } from "../http/client.ts";
import { type CallerAnswers, type KeptAnswers, noKeptAnswers } from "./kept-answers.ts";
import type { AccessRequest } from "./source.ts";

/** One call, with how its answer may be used. */
export interface CallRequest extends UpstreamRequest {
  /** False for a GET whose every answer is another, so that none may stand for two. Default true. */
  readonly memoize?: boolean;
  /** Where the entries stand in the answer, when it is a list that does not tell by its path. Nothing of it is sent. */
  readonly listKey?: string;
}

/** Sends one call for one caller and gives the parsed answer. */
export type Call = (request: CallRequest) => Promise<unknown>;

/**
 * Calls with the caller's token, or gives what was kept of an equal read. Without a token every call fails before it is
 * sent, with the reason.
 */
export function callWithCredential(
  client: HttpClient,
  request: AccessRequest,
  keptAnswers: KeptAnswers = noKeptAnswers,
): Call {
  const { credential, refusal, rehearse, isFresh, noteExpiry = () => undefined } = request;
  if (credential === null) {
    return () => Promise.reject(refusal ?? new Error("an access without a credential says why"));
  }
  const kept = keptAnswers === noKeptAnswers ? null : keptAnswers.of(credential);
  const authorization = `Bearer ${credential.token}`;
  const context = { ...callContextOf(request), authorization, caller: credential.fingerprint };
  return askOnce(async (upstreamRequest) => {
    if (rehearse !== null) return rehearse(upstreamRequest);
    const send = async () => (await client.send(upstreamRequest, context)).body;
    let expiry = Number.NEGATIVE_INFINITY;
    const onKept = (until: number) => {
      expiry = until;
    };
    try {
      if (upstreamRequest.method !== "GET") return await writeAs(kept, send);
      return await (kept === null ? send() : kept.read(upstreamRequest, send, isFresh, onKept));
    } finally {
      noteExpiry(expiry);
    }
  });
}

/** Opens a stream for one caller, until a signal aborts that need not be the request's. */
export type OpenStream = (request: UpstreamRequest, signal: AbortSignal) => Promise<EventStream>;

/** Opens streams with the caller's token. Without one every stream fails before it is asked for, with the reason. */
export function streamWithCredential(client: HttpClient, request: AccessRequest): OpenStream {
  const { credential, refusal, onCall, observer } = request;
  return async (upstreamRequest, signal) => {
    if (credential === null) throw refusal ?? new Error("an access without a credential says why");
    const { token, fingerprint: caller } = credential;
    return client.stream(upstreamRequest, {
      authorization: `Bearer ${token}`,
      caller,
      turn: signal,
      signal,
      onCall,
      observer,
    });
  };
}

/**
 * Calls without any token, for the operations that the vendor serves to everyone. No answer is kept; a write may change
 * what a caller who brought a token sees with it.
 */
export function callAnonymously(
  client: HttpClient,
  request: AccessRequest,
  keptAnswers: KeptAnswers = noKeptAnswers,
): Call {
  const { credential, rehearse, noteExpiry } = request;
  const kept = credential === null ? null : keptAnswers.of(credential);
  return askOnce(async (upstreamRequest) => {
    if (rehearse !== null) return rehearse(upstreamRequest);
    noteExpiry?.(Number.NEGATIVE_INFINITY);
    const send = async () => (await client.send(upstreamRequest, callContextOf(request))).body;
    return upstreamRequest.method === "GET" ? send() : writeAs(kept, send);
  });
}

function writeAs(kept: CallerAnswers | null, send: () => Promise<unknown>): Promise<unknown> {
  return kept === null ? send() : kept.write(send);
}

function callContextOf({ signal, deadlineAt, onCall, observer }: AccessRequest): CallContext {
  return { signal, turn: signal, onCall, observer, ...(deadlineAt !== null && { deadlineAt }) };
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
