import type { Plugin } from "graphql-yoga";
import type { Metrics } from "../../telemetry/metrics.ts";

/** Answers `/metrics` in the text format of Prometheus. */
export function useMetrics(metrics: Metrics): Plugin {
  return {
    async onRequest({ request, url, endResponse, fetchAPI }) {
      if (url.pathname !== "/metrics" || request.method !== "GET") return;
      const headers = { "content-type": metrics.contentType };
      endResponse(new fetchAPI.Response(await metrics.print(), { headers }));
    },
  };
}
