import { z } from "zod";
import type { ConfigProblem } from "./config-error.ts";
import { word } from "./field.ts";
import { toProblems } from "./problem.ts";
import type { Environment } from "./variables.ts";

const samplers = [
  "always_on",
  "always_off",
  "traceidratio",
  "parentbased_always_on",
  "parentbased_always_off",
  "parentbased_traceidratio",
] as const;

/** What the samplers that take no argument stand for. */
const fixedRatios: Readonly<Record<string, number>> = { always_on: 1, always_off: 0 };

const collector = z.string().refine((text) => /^https?:$/.test(URL.parse(text)?.protocol ?? ""), {
  error: "must be an http or https URL, such as http://127.0.0.1:4318",
});

const variablesSchema = z.object({
  OTEL_EXPORTER_OTLP_ENDPOINT: collector.optional(),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: collector.optional(),
  OTEL_TRACES_EXPORTER: word(["otlp", "none"]).optional(),
  OTEL_TRACES_SAMPLER: word(samplers).default("parentbased_always_on"),
  OTEL_TRACES_SAMPLER_ARG: z
    .string()
    .regex(/^(?:0(?:\.\d+)?|1(?:\.0+)?)$/, { error: "must be a number from 0 to 1" })
    .transform(Number)
    .default(1),
});

/** Which traces are exported. */
export interface TraceExportConfig {
  /** The part of all traces, from 0 to 1. */
  readonly ratio: number;
  /** Whether a caller who brings a trace decides for it instead. */
  readonly isParentBased: boolean;
}

/**
 * Reads OpenTelemetry's own variables, as far as its SDK leaves that to programs
 * (https://opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables/). Null when no collector is named, or
 * when traces are switched off: then the other variables are somebody else's, and are not checked.
 */
export function readTraceExport(environment: Environment): {
  readonly value: TraceExportConfig | null;
  readonly problems: readonly ConfigProblem[];
} {
  const names = Object.keys(variablesSchema.shape);
  const set = Object.fromEntries(
    names.flatMap((name) => (environment[name] ? [[name, environment[name]]] : [])),
  );
  const isAsked =
    set["OTEL_EXPORTER_OTLP_ENDPOINT"] !== undefined ||
    set["OTEL_EXPORTER_OTLP_TRACES_ENDPOINT"] !== undefined;
  const isDisabled =
    environment["OTEL_SDK_DISABLED"]?.toLowerCase() === "true" || set["OTEL_TRACES_EXPORTER"] === "none";
  if (!isAsked || isDisabled) return { value: null, problems: [] };
  const parsed = variablesSchema.safeParse(set);
  if (!parsed.success) return { value: null, problems: toProblems(parsed.error.issues) };
  const { OTEL_TRACES_SAMPLER: sampler, OTEL_TRACES_SAMPLER_ARG: ratio } = parsed.data;
  const isParentBased = sampler.startsWith("parentbased_");
  const root = sampler.replace("parentbased_", "");
  return { value: { ratio: fixedRatios[root] ?? ratio, isParentBased }, problems: [] };
}
