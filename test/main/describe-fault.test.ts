import { expect, it } from "vitest";
import { describeFault } from "../../src/main/describe-fault.ts";

it("tells an error's kind and place, and nothing that it carries", () => {
  const cause = Object.assign(new TypeError('Invalid value "sesame"'), { headers: "sesame" });
  const described = describeFault(Object.assign(new Error("It failed", { cause }), { request: "sesame" }));
  expect(described).toMatchObject({
    type: "Error",
    message: "It failed",
    cause: { type: "TypeError", message: 'Invalid value "…"' },
  });
  expect(described.stack[0]).toMatch(/^at .*describe-fault\.test\.ts:\d+/);
  expect(JSON.stringify(described)).not.toContain("sesame");
});

it("leaves out what the engine quotes of a text that is no JSON", () => {
  let fault: unknown;
  try {
    JSON.parse('{"password": sesame}');
  } catch (error) {
    fault = error;
  }
  expect(describeFault(fault).type).toBe("SyntaxError");
  expect(JSON.stringify(describeFault(fault))).not.toContain("sesame");
});

it("tells only the type of what is no error", () => {
  expect(describeFault("sesame")).toEqual({ type: "string", message: "", stack: [] });
  expect(describeFault(undefined)).toEqual({ type: "undefined", message: "", stack: [] });
});

it("ends where causes go round in a circle", () => {
  const error = new Error("round");
  error.cause = error;
  expect(JSON.stringify(describeFault(error)).match(/round/g)?.length).toBe(4);
});
