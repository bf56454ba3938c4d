import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from "node:http";
import { createServer as createSocketServer, type Socket, type Server as SocketServer } from "node:net";
import { onTestFinished } from "vitest";
import { UpstreamError } from "../../src/errors/upstream-error.ts";
import type { UpstreamCall } from "../../src/http/call.ts";
import { createHttpClient, type HttpClient, type HttpClientOptions } from "../../src/http/client.ts";

/** Listens on a port that the system picks until the test is over; resolves with the origin. */
async function listen(server: Server | SocketServer): Promise<string> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  return `http://127.0.0.1:${address.port}`;
}

/** An HTTP server with the given behaviour, and the request lines it saw. */
export async function startUpstream(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<{ origin: string; seen: string[] }> {
  const seen: string[] = [];
  const listener: RequestListener = (request, response) => {
    seen.push(`${request.method} ${request.url}`);
    answer(request, response);
  };
  return { origin: await listen(createServer(listener)), seen };
}

/** A server that writes the given bytes after the first bytes of a request, whatever they are, and hangs up or not. */
export async function startRawUpstream(bytes: string, { hangUp = true } = {}): Promise<string> {
  return listen(
    createSocketServer((socket) => {
      socket.once("data", () => {
        if (hangUp) socket.end(bytes, "latin1");
        else socket.write(bytes, "latin1");
      });
    }),
  );
}

/** A TLS server that accepts connections and never says a word, with the connections it got. */
export async function startSilentUpstream(): Promise<{ origin: string; accepted: Socket[] }> {
  const accepted: Socket[] = [];
  const server = createSocketServer((socket) => {
    accepted.push(socket.resume());
  });
  const origin = await listen(server);
  return { origin: origin.replace("http:", "https:"), accepted };
}

/** A client for the test's duration. */
export function openClient(origin: string, options: Partial<HttpClientOptions> = {}): HttpClient {
  const client = createHttpClient({ source: "auth0", origin, ...options });
  onTestFinished(() => client.close());
  return client;
}

/** The UpstreamError that a call ends with; anything else fails the test. */
export async function failureOf(call: Promise<unknown>): Promise<UpstreamError> {
  const outcome: unknown = await call.then(
    () => new Error("The call succeeded"),
    (error: unknown) => error,
  );
  if (outcome instanceof UpstreamError) return outcome;
  throw outcome;
}

/** Collects what is told of calls. */
export function recordCalls(): { calls: UpstreamCall[]; onCall: (call: UpstreamCall) => void } {
  const calls: UpstreamCall[] = [];
  return { calls, onCall: (call) => calls.push(call) };
}
