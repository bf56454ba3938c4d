import {
  type Attributes,
  type Context,
  context,
  ROOT_CONTEXT,
  type SpanContext,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from "@opentelemetry/api";
import type { UpstreamCall } from "../http/call.ts";
import type { BegunCall, CallObserver, ObservedCall } from "../http/call-observer.ts";
import type { RequestReport } from "./request-report.ts";
import { readTraceContext, writeTraceparent } from "./trace-context.ts";

/** The trace that one request belongs to. */
export interface RequestTrace {
  /** Null when the caller brought none and none is recorded. */
  readonly traceId: string | null;
  /** Records the upstream calls of the request, and tells the upstreams about the trace. */
  readonly calls: CallObserver;
  /** To be told once how the request ended. */
  end(report: RequestReport): void;
}

/** What a trace is told of a request. */
export interface RequestHead {
  readonly method: string;
  readonly headers: { get(name: string): string | null };
}

/** Records requests and their upstream calls as spans. */
export interface Tracing {
  /** Goes on with the trace that a request brings, or begins one. */
  begin(request: RequestHead): RequestTrace;
}

/** What traces are made of. */
export interface TracingOptions {
  readonly sources?: readonly { readonly name: string; readonly origin: string }[];
  /** Whether upstreams get the header `traceparent`. Default true. */
  readonly propagateUpstream?: boolean;
  /** Default: of the process's OpenTelemetry SDK. Without one nothing is recorded, and traces are only passed on. */
  readonly tracer?: Tracer;
}

/** Characters of an operation's name that are told; callers make it up. */
const longestName = 100;
/** What a failure of the gateway or of a source is called. All other codes are about what the caller asked. */
const faults = new Set(["INTERNAL_SERVER_ERROR", "UNAVAILABLE", "TIMEOUT", "BAD_RESPONSE"]);
const methods = new Set(["GET", "POST"]);
/** Watches calls for nobody. */
const nobody: CallObserver = { begin: () => ({ headers: {}, end: () => undefined }) };

/**
 * Makes the tracing of one gateway, in the words of OpenTelemetry's conventions for GraphQL servers and HTTP clients
 * (https://opentelemetry.io/docs/specs/semconv/). Addresses stand in spans as templates: whole ones, documents, variables
 * and headers hold what is nobody's business.
 */
export function createTracing({
  sources = [],
  propagateUpstream = true,
  tracer = trace.getTracer("rollcall"),
}: TracingOptions = {}): Tracing {
  const addresses = new Map(sources.map(({ name, origin }) => [name, toAddress(origin)]));

  /** What is not recorded has calls that are not recorded either: they only carry the trace on. */
  function passOn(spanContext: SpanContext): CallObserver {
    const traceparent = propagateUpstream ? writeTraceparent(spanContext) : null;
    if (traceparent === null) return nobody;
    const observed: ObservedCall = { headers: { traceparent }, end: () => undefined };
    return { begin: () => observed };
  }

  function observeCalls(parent: Context): CallObserver {
    return {
      begin(call) {
        const attributes = { ...describeCall(call), ...addresses.get(call.source) };
        const name = `${call.method} ${call.path}`;
        const span = tracer.startSpan(name, { kind: SpanKind.CLIENT, attributes }, parent);
        const traceparent = propagateUpstream ? writeTraceparent(span.spanContext()) : null;
        return {
          headers: traceparent === null ? {} : { traceparent },
          end(ended) {
            span.setAttributes(describeEnd(ended));
            if (ended.code !== undefined) span.setStatus({ code: SpanStatusCode.ERROR });
            span.end();
          },
        };
      },
    };
  }

  return {
    begin({ method, headers }) {
      const caller = readTraceContext(headers.get("traceparent"), headers.get("tracestate"));
      const parent = caller === null ? context.active() : trace.setSpanContext(ROOT_CONTEXT, caller);
      const attributes = {
        "http.request.method": methods.has(method) ? method : "_OTHER",
        "http.route": "/graphql",
      };
      const span = tracer.startSpan("GraphQL Operation", { kind: SpanKind.SERVER, attributes }, parent);
      const spanContext = span.spanContext();
      return {
        traceId: trace.isSpanContextValid(spanContext) ? spanContext.traceId : null,
        calls: span.isRecording() ? observeCalls(trace.setSpan(parent, span)) : passOn(spanContext),
        end(report) {
          if (!span.isRecording()) return;
          if (report.type !== null) span.updateName(report.type);
          span.setAttributes(describeRequest(report));
          const isFault = Object.keys(report.errors).some((code) => faults.has(code));
          if (isFault || (report.status ?? 0) >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
          span.end();
        },
      };
    },
  };
}

function toAddress(origin: string): Attributes {
  const { hostname, port, protocol } = new URL(origin);
  return { "server.address": hostname, "server.port": Number(port) || (protocol === "https:" ? 443 : 80) };
}

function describeRequest({
  type,
  operation,
  status,
  outcome,
  errors,
  upstreamCalls,
}: RequestReport): Attributes {
  const codes = Object.keys(errors);
  return {
    ...(type !== null && { "graphql.operation.type": type }),
    ...(operation !== null && { "graphql.operation.name": operation.slice(0, longestName) }),
    ...(status !== null && { "http.response.status_code": status }),
    ...(codes[0] !== undefined && { "error.type": codes[0], "rollcall.error.codes": codes }),
    "rollcall.outcome": outcome,
    "rollcall.upstream.calls": upstreamCalls,
  };
}

function describeCall({ source, operation, method, path, attempt }: BegunCall): Attributes {
  return {
    "http.request.method": method,
    "url.template": path,
    ...(attempt > 1 && { "http.request.resend_count": attempt - 1 }),
    "rollcall.source": source,
    "rollcall.upstream.operation": operation,
  };
}

function describeEnd({ status, code, sent }: UpstreamCall): Attributes {
  const isGivenUp = status === undefined && code === undefined;
  return {
    ...(status !== undefined && { "http.response.status_code": status }),
    ...(code !== undefined && { "error.type": code }),
    ...(isGivenUp && { "error.type": "cancelled" }),
    ...(!sent && { "rollcall.upstream.sent": false }),
  };
}
