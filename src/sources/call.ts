import type { CallContext, UpstreamRequest } from "../http/call.ts";
import type { EventStream, HttpClient } from "../http/client.ts";
import { type CallerAnswers, type KeptAnswers, noKeptAnswers } from "./kept-answers.ts";
import type { AccessRequest, Credential } from "./source.ts";

/** One call, with how its answer may be used. */
export interface CallRequest extends UpstreamRequest {
  /** False for a GET whose every answer is another, so that none may stand for two. Default true. */
  readonly memoize?: boolean;
  /** Where the entries stand in the answer, when it is a list that does not tell by its path. Nothing of it is sent. */
  readonly listKey?: string | undefined;
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
  const { credential, refusal, rehearse, noteExpiry } = request;
  if (credential === null) {
    return () => Promise.reject(refusal ?? new Error("an access without a credential says why"));
  }
  if (rehearse !== null) return askOnce(rehearse);
  const context = callContextOf(request, credential);
  const send: Call = (upstreamRequest) => client.send(upstreamRequest, context);
  if (keptAnswers !== noKeptAnswers) return askOnce(callOrKeep(send, keptAnswers.of(credential), request));
  return askOnce((upstreamRequest) => {
    noteExpiry?.(Number.NEGATIVE_INFINITY);
    return send(upstreamRequest);
  });
}

/** Gives what was kept of an equal read, or calls and keeps what comes, and tells until when. */
function callOrKeep(send: Call, kept: CallerAnswers, { isFresh, noteExpiry }: AccessRequest): Call {
  return async (request) => {
    let expiry = Number.NEGATIVE_INFINITY;
    const onKept = (until: number) => {
      expiry = until;
    };
    try {
      if (request.method !== "GET") return await kept.write(() => send(request));
      return await kept.read(request, () => send(request), isFresh, onKept);
    } finally {
      noteExpiry?.(expiry);
    }
  };
}

/** Opens a stream for one caller, until a signal aborts that need not be the request's. */
export type OpenStream = (request: UpstreamRequest, signal: AbortSignal) => Promise<EventStream>;

/** Opens streams with the caller's token. Without one every stream fails before it is asked for, with the reason. */
export function streamWithCredential(client: HttpClient, request: AccessRequest): OpenStream {
  const { credential, refusal } = request;
  return async (upstreamRequest, signal) => {
    if (credential === null) throw refusal ?? new Error("an access without a credential says why");
    const { authorization, caller, onCall, observer } = callContextOf(request, credential);
    return client.stream(upstreamRequest, { authorization, caller, turn: signal, signal, onCall, observer });
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
  if (rehearse !== null) return askOnce(rehearse);
  const context = callContextOf(request, null);
  const send: Call = (upstreamRequest) => client.send(upstreamRequest, context);
  return askOnce((upstreamRequest) => {
    noteExpiry?.(Number.NEGATIVE_INFINITY);
    if (upstreamRequest.method === "GET" || credential === null) return send(upstreamRequest);
    return keptAnswers.of(credential).write(() => send(upstreamRequest));
  });
}

/** Without a credential nobody's limits are learnt, and nothing is sent that tells who calls. */
function callContextOf(
  { signal, deadlineAt, onCall, observer }: AccessRequest,
  credential: Credential | null,
): CallContext {
  return {
    authorization: credential === null ? undefined : `Bearer ${credential.token}`,
    caller: credential?.fingerprint,
    signal,
    turn: signal,
    deadlineAt: deadlineAt ?? undefined,
    onCall,
    observer,
  };
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
