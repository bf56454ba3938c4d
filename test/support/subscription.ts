import { createParser } from "eventsource-parser";
import type { UpstreamCall } from "../../src/http/call.ts";
import { createCoverageRecorder } from "./upstream-coverage.ts";
import { type AnswerError, type AskOptions, credentialHeaders, type World } from "./world.ts";

/** One result of a subscription. `data` is as loose as JSON is. */
export interface StreamedResult {
  // biome-ignore lint/suspicious/noExplicitAny: tests read deep into answers whose shape is what they test
  readonly data: any;
  readonly errors?: readonly AnswerError[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** A subscription over server-sent events, begun. */
export interface Subscription {
  readonly response: Response;
  /** The next result; null when the stream is complete. Throws when the connection ends without that. */
  next(): Promise<StreamedResult | null>;
  /** The next results, as many as asked for. */
  take(count: number): Promise<StreamedResult[]>;
  /** All results that are still to come. */
  rest(): Promise<StreamedResult[]>;
  /** Hangs up. */
  leave(): void;
}

/** Subscribes with a plain POST. Resolves when the head of the answer came. */
export async function subscribe(
  { url }: Pick<World, "url">,
  query: string,
  { variables, as = "sandbox-admin", headers }: AskOptions = {},
): Promise<Subscription> {
  const caller = new AbortController();
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "text/event-stream",
      ...credentialHeaders(as),
      "rollcall-explain": "calls",
      ...headers,
    },
    body: JSON.stringify({ query, variables }),
    signal: caller.signal,
  });
  const coverage = createCoverageRecorder();
  const results: (StreamedResult | null)[] = [];
  const parser = createParser({
    onEvent({ event, data }) {
      if (event === "complete") {
        coverage.write();
        results.push(null);
      } else {
        results.push(noteCalls(JSON.parse(data) as StreamedResult));
      }
    },
  });

  /** Takes the calls out of a result, unless the test asked for them. */
  function noteCalls(result: StreamedResult): StreamedResult {
    const { calls, ...extensions } = result.extensions ?? {};
    coverage.note((calls as { calls: UpstreamCall[] } | undefined)?.calls ?? []);
    if (headers?.["rollcall-explain"] !== undefined) return result;
    const { extensions: _extensions, ...rest } = result;
    return Object.keys(extensions).length === 0 ? rest : { ...rest, extensions };
  }

  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();

  async function next(): Promise<StreamedResult | null> {
    while (results.length === 0) {
      const chunk = await reader?.read();
      if (chunk?.value === undefined) throw new Error("The connection ended before the stream was complete");
      parser.feed(chunk.value);
    }
    return results.shift() ?? null;
  }
  return {
    response,
    next,
    async take(count) {
      const taken: StreamedResult[] = [];
      while (taken.length < count) {
        const result = await next();
        if (result === null) throw new Error(`The stream was complete after ${taken.length} results`);
        taken.push(result);
      }
      return taken;
    },
    async rest() {
      const taken: StreamedResult[] = [];
      for (let result = await next(); result !== null; result = await next()) taken.push(result);
      return taken;
    },
    leave() {
      coverage.write();
      caller.abort();
    },
  };
}
