import { DiagLogLevel, diag, trace } from "@opentelemetry/api";
import type { Logger } from "pino";

/** Which traces are exported. Where to, and with which headers, the exporter itself reads from the environment. */
export interface TraceExportSettings {
  /** The part of all traces, from 0 to 1. */
  readonly ratio: number;
  /** Whether a caller who brings a trace decides for it instead. */
  readonly isParentBased: boolean;
}

/** The OpenTelemetry SDK of this process. */
export interface TraceExport {
  /** Exports what is left. Never throws; takes as long as one export may take at most. */
  close(): Promise<void>;
}

/** A package that only who exports traces needs is not installed. */
export class MissingPackageError extends Error {
  override readonly name = "MissingPackageError";
}

/**
 * Starts the OpenTelemetry SDK: all spans of this process go to a collector over OTLP (HTTP, JSON), in batches beside the
 * work. An export that fails is dropped, and the log says so. Throws a {@link MissingPackageError} when the SDK's packages
 * are not installed. For programs only: a library must leave the choice of an SDK to its owner.
 */
export async function startTraceExport(
  { ratio, isParentBased }: TraceExportSettings,
  logger: Logger,
): Promise<TraceExport> {
  const { sdk, resources, exporter } = await loadSdk();
  const root = new sdk.TraceIdRatioBasedSampler(ratio);
  const { defaultResource, resourceFromAttributes, detectResources } = resources;
  const detectors = [resources.resourceAttributesEnvDetector, resources.serviceNameEnvDetector];
  const provider = new sdk.TracerProvider({
    resource: defaultResource()
      .merge(resourceFromAttributes({ "service.name": "rollcall" }))
      .merge(detectResources({ detectors })),
    sampler: isParentBased ? new sdk.ParentBasedSampler({ root }) : root,
    spanProcessors: [new sdk.BatchSpanProcessor({ exporter: new exporter.OTLPTraceExporter() })],
  });
  // What the SDK has to say may quote the collector's address and answers.
  const warn = () => logger.warn("traces could not be exported");
  const ignore = () => undefined;
  diag.setLogger(
    { error: warn, warn: ignore, info: ignore, debug: ignore, verbose: ignore },
    DiagLogLevel.ERROR,
  );
  trace.setGlobalTracerProvider(provider);
  return { close: () => provider.shutdown().catch(warn) };
}

async function loadSdk() {
  try {
    const [sdk, resources, exporter] = await Promise.all([
      import("@opentelemetry/sdk-trace"),
      import("@opentelemetry/resources"),
      import("@opentelemetry/exporter-trace-otlp-http"),
    ]);
    return { sdk, resources, exporter };
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND")) throw error;
    throw new MissingPackageError(
      "To export traces, as OTEL_EXPORTER_OTLP_ENDPOINT asks for, install what it takes: " +
        "npm install @opentelemetry/sdk-trace @opentelemetry/resources @opentelemetry/exporter-trace-otlp-http",
    );
  }
}
