import { isEventStream } from "./event-stream.ts";
import type { WireAnswer } from "./exchange.ts";
import { type ExplainError, explainSafely, secretsOf } from "./explanation.ts";
import { createBreakdownError, createRefusalError, type FailedCall } from "./failure.ts";
import { isEncoded, isJson, parseJson } from "./json-body.ts";
import { readRetryAfter } from "./retry-after.ts";
import type { WireStream } from "./stream-exchange.ts";

/** What is needed to read an answer besides the answer. */
export interface AnswerReading {
  /** The call that it answers. */
  call: FailedCall;
  /** The vendor's reader of error answers. */
  explainError: ExplainError | undefined;
  /** The credential that was sent, so that an answer that quotes it can be redacted. */
  authorization: string | undefined;
  /** What else was sent that an answer must not quote. */
  secrets: readonly string[];
}

function toRefusal({ status, headers, body }: WireAnswer, reading: AnswerReading): Error {
  // Without a readable body the status still tells what happened.
  const parsed = body instanceof Error ? false : parseJson(body);
  const value = parsed === false ? undefined : parsed.value;
  const explanation = explainSafely(reading.explainError, { status, headers, body: value }, [
    ...secretsOf(reading.authorization),
    ...reading.secrets,
  ]);
  const retryAfter = readRetryAfter(headers);
  return createRefusalError(reading.call, status, {
    ...explanation,
    ...(retryAfter !== undefined && { retryAfter }),
  });
}

/**
 * Gives what an answer says when it is a success: a 2xx status with JSON, declared as such, or with nothing, which is
 * undefined. Throws what it means otherwise, as an `UpstreamError`, or the error that kept the body away.
 */
export function readAnswer(answer: WireAnswer, reading: AnswerReading): unknown {
  const { status, headers, body } = answer;
  if (status >= 400) throw toRefusal(answer, reading);
  if (status >= 300) throw createBreakdownError("redirect", reading.call, { status });
  if (body instanceof Error) throw body;
  if (body.length === 0) return undefined;
  if (isEncoded(headers)) throw createBreakdownError("encoded", reading.call, { status });
  const parsed = isJson(headers) && parseJson(body);
  if (parsed === false) throw createBreakdownError("not-json", reading.call, { status });
  return parsed.value;
}

/** Bytes of an error answer that are read in the place of a stream. */
const longestRefusal = 64 * 1_024;

/**
 * Accepts an answer as a stream of events when it is one. Otherwise throws what it means, as {@link readAnswer} does, and
 * gives its connection back.
 */
export async function refuseOtherThanEvents(stream: WireStream, reading: AnswerReading): Promise<void> {
  const { status, headers } = stream;
  if (status === 200 && isEventStream(headers) && !isEncoded(headers)) return;
  const { call } = reading;
  try {
    if (status >= 400) readAnswer({ status, headers, body: await readRefusal(stream) }, reading);
    if (status >= 300) throw createBreakdownError("redirect", call, { status });
    throw createBreakdownError(isEncoded(headers) ? "encoded" : "not-events", call, { status });
  } finally {
    stream.body.destroy();
    stream.release();
  }
}

async function readRefusal({ body }: WireStream): Promise<Uint8Array | Error> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of body) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > longestRefusal) return new Error("too long");
    }
  } catch (error) {
    return error instanceof Error ? error : new Error("no error");
  }
  return Buffer.concat(chunks);
}
