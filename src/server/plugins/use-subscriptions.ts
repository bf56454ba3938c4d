import type { ExecutionResult } from "graphql";
import type { Plugin } from "graphql-yoga";
import type { RequestContext } from "../../context/request-context.ts";
import { GatewayError } from "../../errors/gateway-error.ts";
import { maskError } from "../../graph/masking.ts";
import { countSent } from "../count-sent.ts";
import { writeEventStream } from "../event-stream.ts";
import { addRequestId } from "../request-id.ts";
import { requestIdOf } from "./use-request-id.ts";

const mediaType = "text/event-stream";

/**
 * Serves subscriptions as server-sent events. A request that does not accept those is refused before anything is
 * subscribed to. When the gateway stops (`closing`), each subscription ends with a last result that says so.
 */
export function useSubscriptions(closing: AbortSignal): Plugin<RequestContext> {
  const sayGoodbye = (request: Request): ExecutionResult => {
    const error = new GatewayError(
      "UNAVAILABLE",
      "The gateway is stopping. Subscribe again, and go on after what came last.",
    );
    return addRequestId(requestIdOf(request), { data: null, errors: [maskError(error, () => undefined)] });
  };
  return {
    onSubscribe({ args: { contextValue } }) {
      if (!acceptsEventStream(contextValue.request)) {
        throw new GatewayError(
          "BAD_USER_INPUT",
          `A subscription is answered with server-sent events: send the header Accept: ${mediaType}.`,
        );
      }
    },
    onResultProcess({ request, result, serverContext, setResultProcessor }) {
      if (!isStream(result) || !acceptsEventStream(request)) return;
      setResultProcessor((_result, { Response }) => {
        const body = writeEventStream(result, {
          caller: request.signal,
          closing,
          sayGoodbye: () => sayGoodbye(request),
        });
        const { calls } = serverContext as unknown as RequestContext;
        const headers = {
          "content-type": `${mediaType}; charset=utf-8`,
          // Of nginx: it would hold events back until a buffer is full.
          "x-accel-buffering": "no",
          "rollcall-upstream-calls": String(countSent(calls)),
        };
        return new Response(body as unknown as BodyInit, { headers });
      }, mediaType);
    },
  };
}

function acceptsEventStream(request: Request): boolean {
  const accepted = request.headers.get("accept") ?? "*/*";
  return accepted
    .split(",")
    .some((range) =>
      [mediaType, "text/*", "*/*"].includes(range.split(";", 1)[0]?.trim().toLowerCase() ?? ""),
    );
}

function isStream(result: unknown): result is AsyncIterable<ExecutionResult> {
  return typeof result === "object" && result !== null && Symbol.asyncIterator in result;
}
