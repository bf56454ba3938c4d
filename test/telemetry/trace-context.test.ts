import { describe, expect, it } from "vitest";
import { readTraceContext, writeTraceparent } from "../../src/telemetry/trace-context.ts";

const traceId = "0af7651916cd43dd8448eb211c80319c";
const spanId = "b7ad6b7169203331";
const traceparent = `00-${traceId}-${spanId}-01`;

describe("a trace context", () => {
  it("is read with the caller's state, and written without it", () => {
    const context = readTraceContext(traceparent, "vendor=1,other=2");
    expect(context).toMatchObject({ traceId, spanId, traceFlags: 1, isRemote: true });
    expect(context?.traceState?.get("other")).toBe("2");
    expect(context && writeTraceparent(context)).toBe(traceparent);
  });

  it("keeps the caller's wish not to be recorded", () => {
    const context = readTraceContext(`00-${traceId}-${spanId}-00`, null);
    expect(context && writeTraceparent(context)).toBe(`00-${traceId}-${spanId}-00`);
  });

  it("may be of a later version, of which the known part counts", () => {
    const context = readTraceContext(`cc-${traceId}-${spanId}-03-what-comes`, null);
    expect(context && writeTraceparent(context)).toBe(traceparent);
  });

  it.each([
    ["nothing", null],
    ["an empty header", ""],
    ["two of them", `${traceparent}, ${traceparent}`],
    ["upper case", traceparent.toUpperCase()],
    ["the version that is none", traceparent.replace(/^00/, "ff")],
    ["a part too many", `${traceparent}-00`],
    ["a trace of zeros", `00-${"0".repeat(32)}-${spanId}-01`],
    ["a span of zeros", `00-${traceId}-${"0".repeat(16)}-01`],
    ["too short a trace", `00-${traceId.slice(1)}-${spanId}-01`],
    ["a line break", `${traceparent}\r\nx: y`],
  ])("is none in %s", (_, header) => {
    expect(readTraceContext(header, null)).toBeNull();
  });

  it("does without a state that is too long", () => {
    expect(readTraceContext(traceparent, `a=${"x".repeat(600)}`)).not.toHaveProperty("traceState");
  });

  it("is not written when there is no trace", () => {
    expect(writeTraceparent({ traceId: "0".repeat(32), spanId: "0".repeat(16), traceFlags: 0 })).toBeNull();
  });
});
