import { describe, expect, it } from "vitest";
import { readConfig } from "../../src/config/read.ts";
import { readTraceExport } from "../../src/config/trace-export.ts";
import { errorOf } from "./problems.ts";

const endpoint = { OTEL_EXPORTER_OTLP_ENDPOINT: "http://127.0.0.1:4318" };
const everything = { ratio: 1, isParentBased: true };

describe("traces are exported", () => {
  it.each([
    ["to a collector for everything", endpoint, everything],
    ["to a collector for traces", { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: "https://c.example/x" }, everything],
    ["all of them", { ...endpoint, OTEL_TRACES_SAMPLER: "always_on" }, { ratio: 1, isParentBased: false }],
    [
      "a part of them",
      { ...endpoint, OTEL_TRACES_SAMPLER: "traceidratio", OTEL_TRACES_SAMPLER_ARG: "0.25" },
      { ratio: 0.25, isParentBased: false },
    ],
    [
      "a part of those that callers do not decide on",
      { ...endpoint, OTEL_TRACES_SAMPLER: "parentbased_traceidratio", OTEL_TRACES_SAMPLER_ARG: "0" },
      { ratio: 0, isParentBased: true },
    ],
    [
      "those alone that callers want",
      { ...endpoint, OTEL_TRACES_SAMPLER: "parentbased_always_off", OTEL_TRACES_SAMPLER_ARG: "1" },
      { ratio: 0, isParentBased: true },
    ],
    ["unless the switch says otherwise than true", { ...endpoint, OTEL_SDK_DISABLED: "false" }, everything],
  ])("%s", (_, environment, value) => {
    expect(readTraceExport(environment)).toEqual({ value, problems: [] });
  });

  it.each([
    ["no collector is named", { OTEL_TRACES_SAMPLER: "whatever" }],
    ["the name is empty", { OTEL_EXPORTER_OTLP_ENDPOINT: "" }],
    ["the SDK is switched off", { ...endpoint, OTEL_SDK_DISABLED: "TRUE", OTEL_TRACES_SAMPLER: "whatever" }],
    ["traces are switched off", { ...endpoint, OTEL_TRACES_EXPORTER: "none" }],
  ])("not when %s", (_, environment) => {
    expect(readTraceExport(environment)).toEqual({ value: null, problems: [] });
  });
});

it.each([
  [{ OTEL_EXPORTER_OTLP_ENDPOINT: "s3cret:4318" }, "OTEL_EXPORTER_OTLP_ENDPOINT"],
  [{ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: "grpc://s3cret" }, "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT"],
  [{ ...endpoint, OTEL_TRACES_SAMPLER: "s3cret" }, "OTEL_TRACES_SAMPLER"],
  [{ ...endpoint, OTEL_TRACES_SAMPLER_ARG: "1.5" }, "OTEL_TRACES_SAMPLER_ARG"],
  [{ ...endpoint, OTEL_TRACES_EXPORTER: "console" }, "OTEL_TRACES_EXPORTER"],
])("a wrong variable is named, and its value is not told: %j", (environment, path) => {
  const { value, problems } = readTraceExport(environment);
  expect(value).toBeNull();
  expect(problems.map((problem) => problem.path)).toEqual([path]);
  expect(JSON.stringify(problems)).not.toContain("s3cret");
});

it("stands among all else that the environment says", () => {
  expect(readConfig(endpoint).tracing).toEqual({ propagateUpstream: true, export: everything });
  expect(readConfig({}).tracing.export).toBeNull();
  const wrong = { ...endpoint, OTEL_TRACES_SAMPLER: "sometimes", PORT: "none" };
  expect(errorOf(() => readConfig(wrong)).problems.map(({ path }) => path)).toEqual([
    "PORT",
    "OTEL_TRACES_SAMPLER",
  ]);
});
