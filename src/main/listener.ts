import { createServer, type RequestListener } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { ClosingResponse, endStalled, linger, lingerWhenUnread } from "./connection-end.ts";
import { followConnections } from "./drain.ts";
import { handleWhenRead } from "./handler.ts";
import { findProblem, problemOf, type RequestProblem, writeAnswer } from "./request-problem.ts";

/** An HTTP server that listens. */
export interface Listener {
  /** Where it can be reached, for example `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Has every answer from now on ask its caller to send nothing more over its connection. */
  announceEnd(): void;
  /** Stops listening, lets requests in flight finish and ends idle connections. Who does not read in time is cut off. */
  close(): Promise<void>;
}

/** Where to listen, and for how much and how long. Port 0 lets the system pick. */
export interface ListenOptions {
  readonly host: string;
  readonly port: number;
  /** Milliseconds that requests in flight have to finish once it closes. Default 30,000. */
  readonly graceMs?: number;
  /** Bytes of a request's first line and headers. Default 16,384. */
  readonly maxHeaderBytes?: number;
  /** Headers of a request. Default 100. */
  readonly maxHeaders?: number;
  /** Milliseconds in which a request's headers have to arrive. Default 10,000. */
  readonly headersTimeoutMs?: number;
  /** Milliseconds in which a request has to arrive as a whole. Default 30,000. */
  readonly requestTimeoutMs?: number;
  /** Milliseconds for which a caller may take nothing of an answer that waits for it. Default 30,000. */
  readonly responseTimeoutMs?: number;
  /** Connections at the same time. One more is closed at once. Default 5,000. */
  readonly maxConnections?: number;
  /** Told that connections are refused, once a second. */
  readonly onDrop?: () => void;
  /** Told of requests that are answered here, because nothing else could. */
  readonly onProblem?: (problem: RequestProblem) => void;
}

/**
 * Listens for HTTP requests. What no later layer can answer in order is answered here: a request without one plain Host
 * header (RFC 9112, 3.2), with another target than a path, with two of a header that there can be only one of, or with
 * too many headers. One that does not arrive in time ends with 408.
 */
export async function listen(
  handle: RequestListener,
  {
    host,
    port,
    graceMs = 30_000,
    maxHeaderBytes = 16_384,
    maxHeaders = 100,
    headersTimeoutMs = 10_000,
    requestTimeoutMs = 30_000,
    responseTimeoutMs = 30_000,
    maxConnections = 5_000,
    onDrop = () => undefined,
    onProblem = () => undefined,
  }: ListenOptions,
): Promise<Listener> {
  const refuse = (socket: Socket, problem: RequestProblem) => {
    onProblem(problem);
    socket.write(writeAnswer(problem));
    linger(socket);
  };
  const handleRead: RequestListener = (request, response) => {
    lingerWhenUnread(request, response);
    handle(request, response);
  };
  const server = createServer(
    {
      ServerResponse: ClosingResponse,
      maxHeaderSize: maxHeaderBytes,
      headersTimeout: Math.min(headersTimeoutMs, requestTimeoutMs),
      requestTimeout: requestTimeoutMs,
      // How late a timeout may be noticed.
      connectionsCheckingInterval: Math.max(50, Math.min(1_000, headersTimeoutMs / 10)),
    },
    (request, response) => {
      const { socket } = request;
      endStalled(response, responseTimeoutMs);
      const problem = findProblem(request, maxHeaders);
      if (problem !== null) refuse(socket, problem);
      else handleWhenRead(handleRead, request, response);
    },
  );
  server.on("clientError", (error, duplex) => {
    const socket = duplex as Socket;
    const response = connections.findAnswer(socket);
    if (!socket.writable || response?.headersSent === true) socket.destroy();
    // What came before is answered first.
    else if (response?.req.complete === true) response.once("finish", () => linger(socket));
    else refuse(socket, problemOf(error, maxHeaderBytes));
  });
  const connections = followConnections(server);
  // Node would leave headers beyond its own limit out, and the request would mean something else.
  server.maxHeadersCount = 0;
  server.maxConnections = maxConnections;
  // A worker would else hand what is beyond it back to the primary process, which offers it again and again. Node's types
  // lack it: https://nodejs.org/api/net.html#serverdropmaxconnection
  Object.assign(server, { dropMaxConnection: true });
  let toldAt = Number.NEGATIVE_INFINITY;
  server.on("drop", () => {
    if (performance.now() - toldAt < 1_000) return;
    toldAt = performance.now();
    onDrop();
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  const name = address.family === "IPv6" ? `[${address.address}]` : address.address;
  return {
    url: `http://${name}:${address.port}`,
    announceEnd: connections.announceEnd,
    close: () => connections.drain(graceMs),
  };
}
