import { flag, section } from "./field.ts";

/** What is measured. */
export const metricsSchema = section({
  enabled: flag()
    .default(true)
    .describe(
      "Answers /metrics in the text format of Prometheus. It names no caller, but keep it from the public all the same.",
    ),
});

/** What becomes of traces. Where they are exported to is said by the variables of OpenTelemetry. */
export const tracingSchema = section({
  propagateUpstream: flag()
    .default(true)
    .describe(
      "Sends the header traceparent of a request's trace to the sources. `tracestate` and `baggage` are never sent.",
    ),
});
