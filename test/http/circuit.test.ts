import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ErrorCode } from "../../src/errors/code.ts";
import { type Transience, UpstreamError } from "../../src/errors/upstream-error.ts";
import { type Circuit, createCircuit } from "../../src/http/circuit.ts";

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
});
afterEach(() => {
  vi.useRealTimers();
});

function failure(
  transience: Transience | undefined,
  status?: number,
  code: ErrorCode = "UNAVAILABLE",
): Error {
  return new UpstreamError(code, "It failed.", {
    source: "auth0",
    operation: "get_roles",
    ...(status !== undefined && { status }),
    ...(transience !== undefined && { transience }),
  });
}

const refusal = new Error("refused");
const succeed = async () => "answer";

/** What a call ends with: its answer or its error, or the refusal of one that is not made. */
async function tryCall(circuit: Circuit, call: () => Promise<unknown>): Promise<unknown> {
  const begun = circuit.begin();
  if (begun === null) return refusal;
  try {
    const answer = await call();
    begun.succeed();
    return answer;
  } catch (error) {
    begun.fail(error);
    return error;
  }
}

async function fail(circuit: Circuit, error: unknown, times: number): Promise<void> {
  for (let call = 0; call < times; call += 1) await tryCall(circuit, () => Promise.reject(error));
}

/** A circuit that has just opened. */
async function openCircuit(): Promise<Circuit> {
  const circuit = createCircuit();
  await fail(circuit, failure("down", 503), 10);
  expect(await tryCall(circuit, succeed)).toBe(refusal);
  return circuit;
}

describe("the circuit", () => {
  it.each(["unsent", "broken", "down"] as const)("opens after ten failures: %s", async (transience) => {
    const circuit = createCircuit();
    await fail(circuit, failure(transience), 9);
    expect(await tryCall(circuit, succeed)).toBe("answer");
    await fail(circuit, failure(transience), 1);
    let calls = 0;
    const outcome = await tryCall(circuit, async () => {
      calls += 1;
    });
    expect(outcome).toBe(refusal);
    expect(calls).toBe(0);
  });

  it("stays closed while half of the calls succeed", async () => {
    const circuit = createCircuit();
    for (let round = 0; round < 50; round += 1) {
      await tryCall(circuit, succeed);
      await fail(circuit, failure("down", 503), 1);
    }
    expect(await tryCall(circuit, succeed)).toBe("answer");
  });

  it("forgets failures of more than ten seconds ago", async () => {
    const circuit = createCircuit();
    for (let second = 0; second < 60; second += 2) {
      await fail(circuit, failure("down", 503), 1);
      vi.advanceTimersByTime(2_000);
    }
    expect(await tryCall(circuit, succeed)).toBe("answer");
  });

  it.each([
    ["400", failure(undefined, 400, "BAD_USER_INPUT")],
    ["401", failure(undefined, 401, "UNAUTHENTICATED")],
    ["403", failure(undefined, 403, "FORBIDDEN")],
    ["404", failure(undefined, 404, "NOT_FOUND")],
    ["409", failure(undefined, 409, "CONFLICT")],
    ["429", failure("limited", 429, "RATE_LIMITED")],
    ["500", failure(undefined, 500)],
    ["503 for a search that took too long", failure(undefined, 503, "TIMEOUT")],
    ["a deadline of the caller's own", failure(undefined, undefined, "TIMEOUT")],
    ["a body that is too big", failure(undefined, 200, "BAD_RESPONSE")],
    ["a connection that was closed meanwhile", failure("stale")],
    ["a caller who leaves", new DOMException("gone", "AbortError")],
    ["a fault of ours", new TypeError("oops")],
  ])("is not opened by what one caller can bring about: %s", async (_, error) => {
    const circuit = createCircuit();
    await fail(circuit, error, 100);
    expect(await tryCall(circuit, succeed)).toBe("answer");
  });
});

describe("an open circuit", () => {
  it("lets one call try after a quarter of a second, and closes when it is answered", async () => {
    const circuit = await openCircuit();
    vi.advanceTimersByTime(249);
    expect(await tryCall(circuit, succeed)).toBe(refusal);
    vi.advanceTimersByTime(1);
    const { promise, resolve } = Promise.withResolvers<string>();
    const trying = tryCall(circuit, () => promise);
    expect(await tryCall(circuit, succeed)).toBe(refusal);
    resolve("back");
    expect(await trying).toBe("back");
    expect(await tryCall(circuit, succeed)).toBe("answer");
    expect(vi.getTimerCount()).toBe(0);
  });

  it("stays open when that call fails, and tells its failure", async () => {
    const circuit = await openCircuit();
    vi.advanceTimersByTime(250);
    const error = failure("unsent");
    expect(await tryCall(circuit, () => Promise.reject(error))).toBe(error);
    expect(await tryCall(circuit, succeed)).toBe(refusal);
    vi.advanceTimersByTime(250);
    expect(await tryCall(circuit, succeed)).toBe("answer");
  });

  it("closes when the upstream refuses that call: it is there", async () => {
    const circuit = await openCircuit();
    vi.advanceTimersByTime(250);
    const error = failure(undefined, 403, "FORBIDDEN");
    expect(await tryCall(circuit, () => Promise.reject(error))).toBe(error);
    expect(await tryCall(circuit, succeed)).toBe("answer");
  });

  it("learns nothing from a caller who leaves or has no patience", async () => {
    for (const error of [new DOMException("gone", "AbortError"), failure(undefined, undefined, "TIMEOUT")]) {
      const circuit = await openCircuit();
      vi.advanceTimersByTime(250);
      expect(await tryCall(circuit, () => Promise.reject(error))).toBe(error);
      expect(await tryCall(circuit, succeed)).toBe(refusal);
    }
  });

  it("lets the next one try while a call hangs, and closes when the late answer comes", async () => {
    const circuit = await openCircuit();
    vi.advanceTimersByTime(250);
    const { promise, resolve } = Promise.withResolvers<string>();
    const hanging = tryCall(circuit, () => promise);
    await vi.advanceTimersByTimeAsync(700);
    expect(await tryCall(circuit, succeed)).toBe(refusal);
    resolve("late");
    expect(await hanging).toBe("late");
    expect(await tryCall(circuit, succeed)).toBe("answer");

    const other = await openCircuit();
    vi.advanceTimersByTime(250);
    const lost = tryCall(other, () => new Promise(() => undefined));
    await vi.advanceTimersByTimeAsync(950);
    expect(await tryCall(other, succeed)).toBe("answer");
    expect(await Promise.race([lost, "hangs"])).toBe("hangs");
  });
});
