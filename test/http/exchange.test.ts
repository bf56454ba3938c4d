import { describe, expect, it, onTestFinished } from "vitest";
import { startDeadline } from "../../src/http/deadline.ts";
import { openExchange, type WireRequest } from "../../src/http/exchange.ts";
import { startSilentUpstream } from "./upstream-server.ts";

const request: WireRequest = { method: "GET", path: "/", headers: {}, body: null };

function patience(caller?: AbortSignal) {
  const deadline = startDeadline(60_000, caller);
  onTestFinished(() => deadline.end());
  return deadline;
}

/** An exchange with one connection that is never completed. */
async function openSilentExchange(maxQueued: number) {
  const { origin, accepted } = await startSilentUpstream();
  const exchange = openExchange({
    origin,
    connections: 1,
    maxQueued,
    maxResponseBytes: 1_000,
    connectMs: 500,
  });
  onTestFinished(() => exchange.close());
  return { exchange, accepted };
}

describe("a deadline that is over before there is a connection", () => {
  it("is noticed before the request", async () => {
    const { exchange, accepted } = await openSilentExchange(0);
    await expect(exchange.ask(request, patience(AbortSignal.abort("gone")))).rejects.toBe("gone");
    expect(exchange.full).toBe(false);
    expect(accepted).toEqual([]);
  });

  it("ends the call at once, and its slot is free when the connection is given up", async () => {
    const { exchange, accepted } = await openSilentExchange(1);
    const caller = new AbortController();
    const call = exchange.ask(request, patience(caller.signal));
    while (accepted.length === 0) await new Promise(setImmediate);
    caller.abort("gone");
    await expect(call).rejects.toBe("gone");
    const next = exchange.ask(request, patience());
    expect(exchange.full).toBe(true);
    await expect(next).rejects.toMatchObject({ code: "UND_ERR_CONNECT_TIMEOUT" });
    expect(exchange.full).toBe(false);
    expect(accepted).toHaveLength(2);
  });
});
