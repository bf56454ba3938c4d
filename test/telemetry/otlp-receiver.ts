import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text as readText } from "node:stream/consumers";

/** One span as a collector gets it. */
export interface ReceivedSpan {
  readonly traceId: string;
  readonly spanId: string;
  /** Empty for the first span of a trace. */
  readonly parentSpanId: string;
  readonly name: string;
  /** As in OTLP: 2 is a server's, 3 a client's. */
  readonly kind: number;
  readonly attributes: Readonly<Record<string, unknown>>;
  /** As in OTLP: 2 is an error. */
  readonly status: number;
  /** Attributes of the process that the span is of. */
  readonly resource: Readonly<Record<string, unknown>>;
}

/** A collector for tests: it takes traces over OTLP (HTTP, JSON), as https://opentelemetry.io/docs/specs/otlp/ says. */
export interface OtlpReceiver {
  readonly url: string;
  readonly spans: readonly ReceivedSpan[];
  /** All that was received, as it came: for a search of what must not be there. */
  raw(): string;
  close(): Promise<void>;
}

interface OtlpValue {
  readonly stringValue?: string;
  readonly intValue?: number | string;
  readonly boolValue?: boolean;
  readonly arrayValue?: { readonly values: readonly OtlpValue[] };
}
type OtlpAttributes = readonly { readonly key: string; readonly value: OtlpValue }[];
interface OtlpSpan extends Omit<ReceivedSpan, "attributes" | "status" | "resource" | "parentSpanId"> {
  readonly parentSpanId?: string;
  readonly attributes: OtlpAttributes;
  readonly status: { readonly code?: number };
}
interface OtlpRequest {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: OtlpAttributes };
    readonly scopeSpans: readonly { readonly spans: readonly OtlpSpan[] }[];
  }[];
}

/** Starts a receiver on loopback. Without `answer` it takes everything; otherwise it answers with that status, or never. */
export async function startOtlpReceiver({
  answer = 200,
}: {
  readonly answer?: number | "never";
} = {}): Promise<OtlpReceiver> {
  const spans: ReceivedSpan[] = [];
  const bodies: string[] = [];
  const server = createServer(async (request, response) => {
    const body = await readText(request);
    if (answer === "never") return;
    if (request.url === "/v1/traces" && answer === 200) {
      bodies.push(JSON.stringify(request.headers), body);
      spans.push(...readSpans(JSON.parse(body) as OtlpRequest));
    }
    response.writeHead(answer, { "content-type": "application/json" }).end("{}");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spans,
    raw: () => bodies.join("\n"),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function readSpans({ resourceSpans }: OtlpRequest): ReceivedSpan[] {
  return resourceSpans.flatMap(({ resource, scopeSpans }) =>
    scopeSpans.flatMap((scope) =>
      scope.spans.map(({ attributes, status, parentSpanId = "", ...span }) => ({
        ...span,
        parentSpanId,
        attributes: readAttributes(attributes),
        status: status.code ?? 0,
        resource: readAttributes(resource.attributes),
      })),
    ),
  );
}

function readAttributes(attributes: OtlpAttributes): Record<string, unknown> {
  return Object.fromEntries(attributes.map(({ key, value }) => [key, readValue(value)]));
}

function readValue({ stringValue, intValue, boolValue, arrayValue }: OtlpValue): unknown {
  if (intValue !== undefined) return Number(intValue);
  return stringValue ?? boolValue ?? arrayValue?.values.map(readValue);
}
