import { expect, it } from "vitest";
import { openExchange, type WireRequest } from "../../src/http/exchange.ts";
import { startSilentUpstream } from "./upstream-server.ts";

it("needs no connection to notice a signal that aborts between slot and connection", async () => {
  const { origin, accepted } = await startSilentUpstream();
  const exchange = openExchange({
    origin,
    connections: 1,
    maxQueued: 0,
    maxResponseBytes: 1_000,
    connectMs: 500,
  });
  const request: WireRequest = { method: "GET", path: "/", headers: {}, body: null };
  const caller = new AbortController();
  const call = exchange.ask(request, caller.signal);
  expect(exchange.full).toBe(true);
  caller.abort("gone");
  await expect(call).rejects.toBe("gone");
  expect(exchange.full).toBe(false);
  expect(accepted).toEqual([]);
  await exchange.close();
});
