import type { RequestListener } from "node:http";
import { connect, type Socket } from "node:net";
import { text } from "node:stream/consumers";
import { afterEach, describe, expect, it } from "vitest";
import { type Listener, type ListenOptions, listen } from "../../src/main/listener.ts";

let listener: Listener | undefined;
const sockets: Socket[] = [];

afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await listener?.close();
});

async function start(handle: RequestListener, options: Partial<ListenOptions> = {}): Promise<void> {
  listener = await listen(handle, { host: "127.0.0.1", port: 0, graceMs: 100, ...options });
}

/** Opens a connection and sends something. */
function send(bytes: string): Socket {
  const socket = connect(Number(new URL(listener?.url ?? "").port), "127.0.0.1");
  // Whoever is cut off may see a reset.
  socket.on("error", () => undefined);
  sockets.push(socket);
  socket.write(bytes);
  return socket;
}

const get = "GET / HTTP/1.1\r\nHost: localhost\r\n";
const halfOfAPost = "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\nhalf";

describe("an answer to a request that has not arrived as a whole", () => {
  it.each<[string, RequestListener]>([
    ["writes its head", (_, response) => response.writeHead(413).end("too much")],
    ["sets what it needs", (_, response) => response.setHeader("x-one", "1").end("too much")],
  ])("says that the connection ends, and ends it, when its maker %s", async (_, handle) => {
    await start(handle);
    const answer = await text(send(halfOfAPost));
    expect(answer).toMatch(/\r\nconnection: close\r\n/i);
    expect(answer).toContain("too much");
  });
});

it("keeps the connection of a request that has arrived as a whole", async () => {
  await start((_, response) => response.end("done"));
  const answer = await text(send(`${get}\r\n${get}Connection: close\r\n\r\n`));
  expect(answer.match(/HTTP\/1\.1 200 OK/g)).toHaveLength(2);
  expect(answer.match(/connection: (close|keep-alive)/gi)).toEqual([
    "Connection: keep-alive",
    "Connection: close",
  ]);
});

describe("a caller who reads nothing", () => {
  it("is cut off when an answer waits for it too long", async () => {
    const closed = Promise.withResolvers<boolean>();
    await start(
      (_, response) => {
        response.once("close", () => closed.resolve(response.writableFinished));
        response.end("x".repeat(64 * 1_024 * 1_024));
      },
      { responseTimeoutMs: 100 },
    );
    send(`${get}\r\n`).pause();
    expect(await closed.promise).toBe(false);
  });

  it("is let be while the answer is being made, or a stream is silent", async () => {
    await start(
      (_, response) => {
        setTimeout(() => response.write("first"), 300);
        setTimeout(() => response.end("last"), 600);
      },
      { responseTimeoutMs: 100 },
    );
    expect(await text(send(`${get}Connection: close\r\n\r\n`))).toMatch(/first.*last/s);
  });

  it("is let be while it reads slowly", async () => {
    const size = 32 * 1_024 * 1_024;
    await start((_, response) => response.end("x".repeat(size)), { responseTimeoutMs: 1_000 });
    const socket = send(`${get}Connection: close\r\n\r\n`);
    let [bytes, pauses] = [0, 0];
    for await (const chunk of socket) {
      bytes += chunk.length;
      if (bytes < (pauses + 1) * 2 * 1_024 * 1_024) continue;
      pauses += 1;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(pauses).toBeGreaterThan(10);
    expect(bytes).toBeGreaterThan(size);
  });
});

describe("connections beyond the number that is allowed", () => {
  it("are closed at once and told of once, and others are answered", async () => {
    let told = 0;
    await start((_, response) => response.end("done"), {
      maxConnections: 2,
      onDrop: () => {
        told += 1;
      },
    });
    const first = send(get);
    const second = send(get);
    await Promise.all([first, second].map((socket) => new Promise((done) => socket.once("connect", done))));
    const dropped = await Promise.all([text(send("")), text(send(""))].map((read) => read.catch(() => "")));
    expect(dropped).toEqual(["", ""]);
    expect(told).toBe(1);
    first.write("Connection: close\r\n\r\n");
    expect(await text(first)).toContain("done");
  });
});
