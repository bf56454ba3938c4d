import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import { describe, expect, it } from "vitest";
import type { UpstreamRequest } from "../../src/http/client.ts";
import { openClient, recordCalls, startUpstream } from "./upstream-server.ts";

const getRoles: UpstreamRequest = { operation: "get_roles", method: "GET", path: "/roles" };

/** A server that keeps connections open, and closes each as soon as it is used again. */
async function startForgetful(close: (socket: Socket) => void) {
  const used = new WeakSet<Socket>();
  let closed = 0;
  const { origin } = await startUpstream((request: IncomingMessage, response) => {
    if (used.has(request.socket)) {
      closed += 1;
      close(request.socket);
      return;
    }
    used.add(request.socket);
    setTimeout(() => response.writeHead(200, { "content-type": "application/json" }).end("[]"), 1);
  });
  return { origin, closed: () => closed };
}

describe.each([
  ["closes", (socket: Socket) => socket.destroy()],
  ["resets", (socket: Socket) => socket.resetAndDestroy()],
  ["ends", (socket: Socket) => socket.end()],
] as const)("a server that %s connections that are used again", (_, close) => {
  it("costs no read of 300 one after the other", async () => {
    const { origin, closed } = await startForgetful(close);
    const client = openClient(origin);
    const { calls, onCall } = recordCalls();
    for (let call = 0; call < 300; call += 1) {
      await expect(client.send(getRoles, { onCall })).resolves.toEqual([]);
    }
    expect(closed()).toBeGreaterThan(100);
    expect(calls).toHaveLength(300 + closed());
    expect(Math.max(...calls.map(({ attempt }) => attempt))).toBe(2);
  });

  it("costs no read of 100 at once", async () => {
    const { origin, closed } = await startForgetful(close);
    const client = openClient(origin);
    const ask = () => Promise.all(Array.from({ length: 100 }, () => client.send(getRoles, {})));
    expect(await ask()).toHaveLength(100);
    expect(await ask()).toHaveLength(100);
    expect(closed()).toBeGreaterThan(30);
  });
});
